"""A table that is not ours: which of its headings stands for which field, by what is nearest."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from smartcity_mp.exchange.cells import Book, Cell, Sheet
from smartcity_mp.exchange.layout import LAYOUTS, SOURCE, Column, columns, source_of
from smartcity_mp.exchange.shown import plain
from smartcity_mp.exchange.tables import ID, key_columns
from smartcity_mp.language.guesses import Guesses
from smartcity_mp.language.nearest import alike
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program

UNIT = "unit"
"""What a column is called here that says in each row what its amounts are counted in."""
ROW_SOURCE = "source"
"""The same for the source of the money."""
UNITS = {"rupiah": 0, "ribu": 3, "juta": 6, "miliar": 9}
"""What amounts are counted in, with its zeros."""
_USUAL = {
    "opd": "owner", "skpd": "owner", "perangkat daerah": "owner", "opd pelaksana": "owner",
    "satuan": UNIT, "sumber dana": ROW_SOURCE, "sumber pendanaan": ROW_SOURCE,
    "judul program": "name", "uraian": "description",
}  # fmt: skip
"""Headings of old tables that no label of ours is near to."""
_NUMBERS = frozenset({"no", "nomor", "nomor urut", "no urut"})
"""Headings of columns that only count rows."""
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_MONEY = re.compile(r"anggaran|pagu|biaya|dana|kebutuhan|budget|rp|rupiah|juta|miliar", re.I)
_UNIT = re.compile(r"(?<![^\W\d_])(ribu|juta|jt|miliar|milyar)(?![^\W\d_])", re.I)
_SHORT = {"jt": "juta", "milyar": "miliar"}
_FIRST_ROWS = 20
"""A heading row stands among the first rows; above it are titles."""
_MOST_HEADINGS = 200
_NEAR = 0.4


@dataclass(slots=True)
class ForeignTable:
    """What a mapping says: where the table is, and what its columns stand for."""

    sheet: str = ""
    row: int = 0
    """The row of the headings, from 1 as people count."""
    unit: str = "rupiah"
    source: str = ""
    sub_dimension: str | None = None
    """Where new programs belong whose row does not say so."""
    columns: dict[str, str | None] = field(default_factory=dict)


class Suggestion(NamedTuple):
    """A mapping, and of each heading whether it is sure, or what else may be meant."""

    table: ForeignTable
    doubtful: frozenset[str]
    near: Mapping[str, list[str]]
    outside: frozenset[str]
    """Headings of a year that the plan does not have."""


def fields_of(plan: Plan) -> dict[str, Column]:
    """What a heading can stand for: the fields of a program, and its money of each year."""
    programs, money = LAYOUTS[0], LAYOUTS[1]
    found = {ID.strip("/"): key_columns(programs)[-1]}
    for column in columns(programs, plan):
        found[".".join(column.path)] = column
    for column in columns(money, plan):
        found[".".join(part for part in column.path if part != SOURCE)] = column
    return found


def sources() -> Mapping[str, str]:
    """The sources of money with their labels."""
    choice = source_of(Program)
    return choice.options if choice else {}


def heading(cell: Cell | None) -> str:
    """A heading in one line, whatever its breaks and spaces."""
    return " ".join(plain(cell.value).split())[:_MOST_HEADINGS] if cell else ""


def headings(sheet: Sheet, row: int) -> dict[int, str]:
    """The headings of a row, from 1, by their columns."""
    found = {at[1]: heading(cell) for at, cell in sheet.cells.items() if at[0] == row - 1}
    return {column: found[column] for column in sorted(found) if found[column]}


def unit_in(text: str) -> str | None:
    """What amounts are counted in, as a heading says it: `Pagu (Rp juta)`."""
    if match := _UNIT.search(text):
        word = match[1].lower()
        return _SHORT.get(word, word)
    return None


def suggested(book: Book, plan: Plan) -> Suggestion | None:
    """What the headings of a book's table probably stand for; None where none is near."""
    fields, guesses = fields_of(plan), Guesses()
    best: tuple[int, Suggestion] | None = None
    for sheet in book.sheets:
        for row in sorted({at[0] + 1 for at in sheet.cells if at[0] < _FIRST_ROWS}):
            found = _of_row(sheet, row, fields, guesses, plan)
            count = sum(name is not None for name in found.table.columns.values())
            if count > (best[0] if best else 1):
                best = count, found
    return best and best[1]


def _of_row(
    sheet: Sheet, row: int, fields: Mapping[str, Column], guesses: Guesses, plan: Plan
) -> Suggestion:
    kind = plan.masterplan.region and plan.masterplan.region.kind
    table = ForeignTable(sheet.name, row, source=f"apbd-{kind or 'kabupaten'}")
    doubtful, outside, near = set(), set(), {}
    labels = {name: column.label for name, column in fields.items() if "budget" not in name}
    for text in list(headings(sheet, row).values())[:_MOST_HEADINGS]:
        if text in table.columns:
            continue
        name, is_sure = _meant(text, fields, labels, guesses)
        if name in table.columns.values():
            name = None
        table.columns[text] = name
        if name is None and _YEAR.search(text) and _MONEY.search(text):
            outside.add(text)
        elif name is None:
            spoken = {label: one for one, text in labels.items() for label in (one, text)}
            near[text] = [*dict.fromkeys(spoken[o] for o in alike(text, spoken, _NEAR, most=3))]
        elif not is_sure:
            doubtful.add(text)
        elif name.startswith("budget") and table.unit == "rupiah":
            table.unit = unit_in(text) or table.unit
    return Suggestion(table, frozenset(doubtful), near, frozenset(outside))


def _meant(
    text: str, fields: Mapping[str, Column], labels: Mapping[str, str], guesses: Guesses
) -> tuple[str | None, bool]:
    """The field that a heading stands for, and whether it is sure."""
    if years := _YEAR.findall(text):
        is_money = len(years) == 1 and (text == years[0] or _MONEY.search(text))
        name = f"budget.{years[0]}"
        return (name if is_money and name in fields else None), True
    if text.casefold().rstrip(".") in _NUMBERS:
        return None, True
    if usual := _USUAL.get(text.casefold()):
        return usual, True
    meant = guesses.meant(text, labels)
    return (meant.text, meant.is_sure) if meant else (None, True)
