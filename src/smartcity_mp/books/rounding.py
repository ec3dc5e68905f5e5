"""The note below a table whose figures, as they are shown, do not add up to the sums in it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from smartcity_mp.books.blocks import Content, Marked, Row, Table

NOTE = "Jumlah dapat berbeda karena pembulatan."
SUM = "Jumlah"
"""How a row or column of sums begins."""
_FIGURE = re.compile(r"(<)?(-?[0-9]+(?:\.[0-9]{3})*)(?:,([0-9]+))?(?: persen|%)?\Z")
_MOST_PLACES = 1
"""With how many decimals sums are shown at most, where a table says so by its unit."""


def with_note(table: Table) -> Table:
    """The table, with the note where a reader who adds up finds another sum than the table."""
    sums = [*_of_columns(table), *_of_rows(table)]
    wrong = any(_is_rounded(parts, whole, table.unit is not None) for parts, whole in sums)
    return replace(table, note=NOTE) if wrong else table


def _of_columns(table: Table) -> Iterator[tuple[list[Content], Content]]:
    """Each sum at the foot of a column, with what stands above it."""
    if not any(row.kind == "total" for row in table.rows):
        return
    for place in range(1, len(table.columns)):
        parts: list[Content] = []
        for row in table.rows:
            if row.kind == "body":
                parts.append(row.cells[place])
            elif row.kind == "total":
                yield parts, row.cells[place]
                parts = []


def _of_rows(table: Table) -> Iterator[tuple[list[Content], Content]]:
    """Each sum at the end of a row, with what stands before it."""
    last = len(table.columns) - 1
    first = last
    while first > 0 and table.columns[first - 1].align == "right":
        first -= 1
    if not table.columns[last].label.startswith(SUM) or first == last:
        return
    for row in table.rows:
        if _has_cells(row, last):
            yield list(row.cells[first:last]), row.cells[last]


def _has_cells(row: Row, last: int) -> bool:
    return row.kind != "group" and len(row.cells) > last


def _is_rounded(parts: Iterable[Content], whole: Content, has_unit: bool) -> bool:
    """Whether a sum differs from its parts, by no more than their rounding can explain."""
    figures = [found for part in (*parts, whole) if (found := _figure(part))]
    total = _figure(whole)
    if total is None or len(figures) < 2:
        return False
    places = max(places for _, places in figures)
    if not places and not has_unit:
        return False  # counts: they differ for another reason
    step = Decimal(1).scaleb(-max(places, _MOST_PLACES))
    difference = abs(sum(value for value, _ in figures[:-1]) - total[0])
    return 0 < difference <= step * len(figures) / 2


def _figure(content: Content) -> tuple[Decimal, int] | None:
    """The figure that a cell shows, and with how many decimals; what is below all counts as 0."""
    text = content.content if isinstance(content, Marked) else content
    found = _FIGURE.match(text) if isinstance(text, str) else None
    if found is None:
        return None
    decimals = found[3] or ""
    value = Decimal(f"{found[2].replace('.', '')}.{decimals or 0}")
    return (Decimal(0) if found[1] else value), len(decimals)
