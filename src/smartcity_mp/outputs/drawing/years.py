"""Tables with more years than a printed page is wide, in parts that each fit on one."""

import re
from collections.abc import Iterator
from dataclasses import replace

from smartcity_mp.books.blocks import Column, Content, Lines, Marked, Row, Table

_YEAR = re.compile(r"[0-9]{4}\b")
_PAGE, _WIDE_PAGE = 135.0, 222.0
"""Room for figures beside the first columns, in millimetres, upright and across."""
_COLUMN = 20.0
"""Room for each further column of words before the years."""
_DIGIT, _SIGN, _SPACE = 1.33, 0.7, 2.3
"""How wide a figure of a dense table is: a digit, a point or comma, the space around it."""


def parts_of(table: Table) -> list[Table]:
    """The table in parts, each with the first columns and some of the years; usually just one."""
    first = next((n for n, column in enumerate(table.columns) if _YEAR.match(column.label)), 0)
    if not first:
        return [table]
    parts = list(_places(table, first))
    return [_part(table, first, places) for places in parts] if len(parts) > 1 else [table]


def _places(table: Table, first: int) -> Iterator[range]:
    """The places of the columns of each part, as many as a page holds."""
    room = (_WIDE_PAGE if table.wide else _PAGE) - _COLUMN * (first - 1)
    start, used = first, 0.0
    for place in range(first, len(table.columns)):
        width = _width(table, place)
        if used + width > room and place > start:
            yield range(start, place)
            start, used = place, 0.0
        used += width
    yield range(start, len(table.columns))


def _width(table: Table, place: int) -> float:
    cells = (row.cells[place] for row in table.rows if row.kind != "group")
    texts = (text for cell in (*cells, table.columns[place].label) for text in _texts(cell))
    signs = ((_DIGIT if sign.isalnum() else _SIGN for sign in text) for text in texts)
    return max(map(sum, signs), default=0.0) + _SPACE


def _texts(cell: Content) -> Iterator[str]:
    """What a cell shows on its lines; of words, which may stand below each other, each one."""
    match cell:
        case Marked(inner):
            yield from _texts(inner)
        case Lines(items):
            for item in items:
                yield from _texts(item)
        case str():
            yield from cell.split() if cell[:1].isalpha() else (cell,)


def _part(table: Table, first: int, places: range) -> Table:
    """One part; the things of its rows are described in the first, their lines end the last."""
    is_first, is_last = places[0] == first, places[-1] == len(table.columns) - 1

    def kept(cells: tuple[Content, ...] | tuple[Column, ...]) -> tuple:  # type: ignore[type-arg]
        return (*cells[:first], *(cells[place] for place in places))

    rows = (
        row
        if row.kind == "group"
        else Row(
            kept(row.cells),
            row.id if is_first else None,
            row.kind,
            row.spark if is_last else None,
        )
        for row in table.rows
    )
    return replace(table, columns=kept(table.columns), rows=tuple(rows))
