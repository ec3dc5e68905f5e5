"""Which sheet of a book is which, and in which column each field stands: by name, not by place."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from smartcity_mp.exchange.cells import Book, Sheet, address
from smartcity_mp.exchange.findings import Fault, Place
from smartcity_mp.exchange.ledger import SHEET, Ledger, Recorded
from smartcity_mp.exchange.shown import plain_text
from smartcity_mp.language.nearest import nearest
from smartcity_mp.language.workbook import SHEETS

_DEEPEST = 20
"""The head is one of the first rows."""
_YEAR = re.compile(r"(.*)\b((?:1[6-9]|2[01])[0-9]{2})\Z")
_OURS = frozenset({SHEET, *(name for names in SHEETS.values() for name in names)})


class Head(NamedTuple):
    """The head of a sheet."""

    row: int
    keys: list[int]
    """The columns by which a row is known."""
    columns: Mapping[str, int]
    """Where each field stands, by its name; what is missing there was taken out."""


def paired(
    book: Book, ledger: Ledger, faults: list[Fault]
) -> Iterator[tuple[Sheet, list[Recorded]]]:
    """Each sheet with what it was made of: one table, or several side by side."""
    named = {plain_text(sheet.name).casefold(): sheet for sheet in book.sheets}
    known: dict[str, list[Recorded]] = {}
    for one in ledger.sheets:
        known.setdefault(plain_text(one.title).casefold(), []).append(one)
    missing = {one.title for name, (one, *_) in known.items() if name not in named}
    for name, sheet in named.items():
        if every := known.get(name):
            yield sheet, every
        elif sheet.name not in (*_OURS, *ledger.aside) and sheet.cells:
            near = nearest(sheet.name, missing, 0.5)
            place = Place(book.file, sheet.name)
            code = "sheet-changed" if near else "sheet-unknown"
            faults.append(Fault(place, code, {"text": sheet.name, "right": near}))


def head_of(
    book: Book, sheet: Sheet, recorded: Recorded, beside: Iterable[Recorded], faults: list[Fault]
) -> Head | None:
    """The head of a table; None where one cannot tell which row is meant.

    `beside` are other tables of the same sheet: their columns are no concern of this one.
    """
    wanted = [*recorded.keys, *recorded.headings]
    others = {text.casefold() for one in beside for text in (*one.keys, *one.headings)}
    rows: dict[int, dict[int, str]] = {}
    for (row, column), cell in sheet.cells.items():
        if row < _DEEPEST and cell.text.strip():
            rows.setdefault(row, {})[column] = plain_text(cell.text)
    folded = {plain_text(text).casefold(): text for text in wanted}
    count = {row: sum(t.casefold() in folded for t in said.values()) for row, said in rows.items()}
    best = max(count, key=lambda row: (count[row], -row), default=None)
    if best is None or not count[best]:
        if sheet.cells:
            place = Place(book.file, sheet.name)
            faults.append(Fault(place, "heading-lacking", {"text": recorded.keys[-1]}))
        return None
    found: dict[str, int] = {}
    unknown: dict[int, str] = {}
    for column, text in sorted(rows[best].items()):
        known = folded.get(text.casefold())
        place = Place(book.file, sheet.name, (best, column), text)
        if known is None:
            unknown |= {} if text.casefold() in others else {column: text}
        elif known in found:
            other = address((best, found[known]))
            faults.append(Fault(place, "heading-twice", {"text": text, "other": other}))
        else:
            found[known] = column
    missing = [text for text in wanted if text not in found]
    for column, text in unknown.items():
        place = Place(book.file, sheet.name, (best, column), text)
        faults.append(Fault(place, *_unknown(text, wanted, missing)))
    if lacking := [text for text in recorded.keys if text not in found]:
        near = {nearest(text, lacking, 0.5) for text in unknown.values()}
        for text in lacking:
            if text not in near:
                place = Place(book.file, sheet.name)
                faults.append(Fault(place, "heading-lacking", {"text": text}))
        return None
    pairs = zip(recorded.columns, recorded.headings, strict=True)
    columns = {name: found[heading] for name, heading in pairs if heading in found}
    return Head(best, [found[text] for text in recorded.keys], columns)


def _unknown(text: str, wanted: list[str], missing: list[str]) -> tuple[str, dict[str, object]]:
    """What is said of a head that is not known: another year, or which one it was."""
    if (typed := _YEAR.match(text)) and text not in missing:
        years = [
            int(other[2]) for one in wanted if (other := _YEAR.match(one)) and other[1] == typed[1]
        ]
        if years:
            return "heading-year", {"text": text, "first": min(years), "last": max(years)}
    if near := nearest(text, missing, 0.5):
        return "heading-changed", {"text": text, "right": near}
    return "heading-unknown", {"text": text}
