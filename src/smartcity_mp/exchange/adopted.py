"""What a table that is not ours brings, read by its mapping.

Nobody knows what its cells said when it was made, so all that differs from the plan is a doubt.
"""

import re
from collections.abc import Iterator, Mapping

from smartcity_mp.diagnostics import Path
from smartcity_mp.exchange.cells import Book, Cell, Sheet, address
from smartcity_mp.exchange.compare import bounds
from smartcity_mp.exchange.entered import Entered, Wrong
from smartcity_mp.exchange.findings import Addition, Change, Fault, Place, Returned, Value
from smartcity_mp.exchange.foreign import (
    ROW_SOURCE,
    UNIT,
    UNITS,
    ForeignTable,
    fields_of,
    headings,
    sources,
    unit_in,
)
from smartcity_mp.exchange.layout import Column
from smartcity_mp.exchange.now import Now
from smartcity_mp.exchange.shown import Shown, digits, kinds_of, plain, same
from smartcity_mp.exchange.tables import Row
from smartcity_mp.language.nearest import nearest
from smartcity_mp.loading.numbers import right_number
from smartcity_mp.model.programs import Program
from smartcity_mp.model.schema.annotations import Choice, Reference
from smartcity_mp.model.schema.describe import ListOf, Shape

_ALIKE = 0.85
"""So much alike are two titles of which one may be a slip of the other."""
_TOTALS = re.compile(r"(grand |sub ?)?(total|jumlah)( total| seluruhnya| keseluruhan)?:?", re.I)
_ITEMS = re.compile(r"[;\n]|,(?! dan )")
_NOTHING = frozenset({"-", "–", "—"})
Said = tuple[Place, Value, str]
Read = dict[str, Said]
"""By field: where it stands, its value, and what the cell said."""


def adopted(book: Book, table: ForeignTable, now: Now, entered: Entered) -> Returned:
    """What the table of a book brings, and all that is wrong with it."""
    found = Returned()
    sheet = next((one for one in book.sheets if one.name == table.sheet), None)
    if sheet is None:
        names = "; ".join(one.name for one in book.sheets)
        place = Place(book.file, table.sheet)
        found.faults.append(Fault(place, "map-sheet", {"allowed": names}))
        return found
    bounds(book, sheet, found.faults)
    work = _Adoption(book.file, sheet, table, now, entered)
    work.found = found
    work.run()
    return found


class _Adoption:
    """One table while it is read."""

    def __init__(
        self, file: str, sheet: Sheet, table: ForeignTable, now: Now, entered: Entered
    ) -> None:
        self.file, self.sheet, self.table = file, sheet, table
        self.now, self.entered, self.found = now, entered, Returned()
        self.fields = fields_of(now.loaded.plan)
        self.heads = headings(sheet, table.row)
        programs, money = now.standing("Programs"), now.standing("Budget")
        assert programs is not None and money is not None
        self.programs, self.money = programs, money
        self.rows = {row.key[-1]: row for row in programs.table.rows}
        self.titles: dict[str, list[str]] = {}
        for row in programs.table.rows:
            title = plain(row.cells[programs.number["name"]]).casefold()
            self.titles.setdefault(title, []).append(row.key[-1])
        self.sums = {
            row for (row, _), cell in sheet.cells.items() if _TOTALS.fullmatch(plain(cell.value))
        }
        self.changed: dict[Path, Change] = {}
        self.new: dict[str, Place] = {}

    def place(self, row: int, column: int) -> Place:
        return Place(self.file, self.sheet.name, (row, column), self.heads.get(column, ""))

    def fault(self, place: Place, code: str, **values: object) -> None:
        self.found.faults.append(Fault(place, code, values))

    def run(self) -> None:
        """Look at the headings, then read row by row."""
        wanted = self.columns()
        names = {*wanted.values()}
        if self.found.faults:
            return
        if not names & {"id", "name"}:
            self.fault(Place(self.file, self.sheet.name), "map-title")
            return
        for first, last in self.sheet.merged:
            if last[0] >= self.table.row and not wanted.keys().isdisjoint(
                range(first[1], last[1] + 1)
            ):
                self.fault(self.place(*first), "merged", last=address(last))
        by_row: dict[int, dict[str, tuple[Place, Cell]]] = {}
        for (row, column), cell in sorted(self.sheet.cells.items()):
            if row >= self.table.row and column in wanted and plain(cell.value) not in _NOTHING:
                place = self.place(row, column)
                by_row.setdefault(row, {})[wanted[column]] = (place, cell)
        for row, cells in by_row.items():
            if row in self.sheet.hidden_rows:
                self.fault(next(iter(cells.values()))[0], "map-hidden")
            else:
                self.row(cells)

    def columns(self) -> dict[int, str]:
        """The field of each column that is to be read."""
        wanted: dict[int, str] = {}
        seen: dict[str, int] = {}
        for column, text in self.heads.items():
            place = self.place(self.table.row - 1, column)
            if text in seen:
                other = address((self.table.row - 1, seen[text]))
                self.fault(place, "heading-twice", text=text, other=other)
            elif text not in self.table.columns:
                self.fault(place, "map-new", text=text)
            elif name := self.table.columns[text]:
                wanted[column] = name
                unit = unit_in(text) if name.startswith("budget") else None
                if unit and unit != self.table.unit and UNIT not in self.table.columns.values():
                    self.fault(place, "map-unit", text=unit, unit=self.table.unit)
            seen.setdefault(text, column)
        for text, name in self.table.columns.items():
            if name and text not in seen:
                near = nearest(text, seen)
                self.fault(Place(self.file, self.sheet.name), "map-gone", text=text, right=near)
        return wanted

    def row(self, cells: dict[str, tuple[Place, Cell]]) -> None:
        """One row: of what is there, or a new program."""
        first = next(iter(cells.values()))[0]
        if first.at and first.at[0] in self.sums:
            self.found.doubts.append(Fault(first, "map-total", {}))
            return
        if cells.keys().isdisjoint({"id", "name"}):
            self.fault(first, "map-nameless")
            return
        count = len(self.found.faults)
        read = dict(self.read(cells))
        own = self.known(read)
        if len(self.found.faults) > count:
            return
        if own is not None:
            self.compare(self.rows[own], read)
        else:
            self.add(first, read)

    def known(self, read: Read) -> str | None:
        """The code of the program that a row names by its code or title."""
        if "id" in read and (own := read["id"][2]) in self.rows:
            return own
        if "id" in read and read["id"][2] in self.now.names.kind_of:
            self.fault(read["id"][0], "id-elsewhere", text=read["id"][2])
        if "name" not in read:
            self.fault(read["id"][0] if "id" in read else Place(self.file, ""), "map-nameless")
            return None
        place, _, title = read["name"]
        same_title = self.titles.get(plain(title).casefold(), [])
        if len(same_title) > 1:
            self.fault(place, "map-several", text=title, codes=", ".join(same_title))
        elif same_title:
            return same_title[0]
        elif near := nearest(title, self.titles, _ALIKE):
            values = {"text": title, "right": ", ".join(self.titles[near.casefold()])}
            self.found.doubts.append(Fault(place, "map-near", values))
        return None

    def read(self, cells: Mapping[str, tuple[Place, Cell]]) -> Iterator[tuple[str, Said]]:
        """The values of a row; what cannot be read is a fault."""
        unit = self.table.unit
        source = self.table.source
        for name, options in ((UNIT, {one: one for one in UNITS}), (ROW_SOURCE, sources())):
            if name in cells:
                place, cell = cells[name]
                said = self.entered.text(cell)
                word = self.one(said, Choice(options))
                if word not in options:
                    allowed = "; ".join(options)
                    self.fault(place, "choice", text=said, allowed=allowed)
                    return
                unit, source = (word, source) if name == UNIT else (unit, word)
        for name, (place, cell) in cells.items():
            if name in (UNIT, ROW_SOURCE):
                continue
            value = self.value(cell, self.fields[name], unit)
            if isinstance(value, Wrong):
                self.found.faults.append(Fault(place, *value))
            else:
                key = f"{name}@{source}" if name.startswith("budget.2") else name
                said = value if isinstance(value, str) else self.entered.text(cell)
                yield key, (place, value, said)

    def value(self, cell: Cell, column: Column, unit: str) -> Value | Wrong:
        """The value of a cell, as people write it who do not know our fields."""
        shape = column.shape
        if cell.kind in ("formula", "error", "percent", "date"):
            return self.entered.value(cell, column, None)
        text = self.entered.text(cell)
        if "rupiah" in kinds_of(shape):
            text = _rupiah(cell, text, unit) or text
        elif isinstance(shape, ListOf) and isinstance(shape.item, Choice | Reference):
            whole = self.one(text, shape.item)
            parts = _ITEMS.split(text) if whole == text else [whole]
            text = ", ".join(self.one(part.strip(), shape.item) for part in parts if part.strip())
        elif isinstance(shape, Choice | Reference):
            text = self.one(text, shape)
        return self.entered.value(Cell("text", text), column, None)

    def one(self, text: str, shape: Shape) -> str:
        """The word or code that a text means, if it is sure; else the text."""
        assert isinstance(shape, Choice | Reference), shape
        named = shape.options if isinstance(shape, Choice) else self.entered.names.of(shape)
        if text in named:
            return text
        meant = self.entered.guesses.meant(text, named)
        return meant.text if meant and meant.is_sure else text

    def compare(self, row: Row, read: Read) -> None:
        """What differs from a program that is there."""
        for name, (place, value, said) in read.items():
            field, _, source = name.partition("@")
            if field == "id":
                continue
            column = self.fields[field]
            path = (*row.path, *column.of(source or None))
            was = self.stands(row, column, source)
            says: Shown = said
            if same(was, says) or (was is not None and self.means(was, column) == value):
                continue
            change = Change(place, path, value, was, said)
            other = self.changed.setdefault(path, change)
            if other is not change:
                if other.value != value:
                    self.fault(place, "map-twice", text=said, other=other.place.address)
                continue
            self.found.changes.append(change)
            values = {"what": row.key[-1], "old": plain(was), "text": said}
            code = "map-fills" if was is None else "map-differs"
            self.found.doubts.append(Fault(place, code, values))

    def stands(self, row: Row, column: Column, source: str) -> Shown:
        """What the plan says there."""
        if not source:
            return row.cells[self.programs.number[column.name]]
        rows = (one for one in self.money.table.rows if one.path == row.path)
        own = next((one for one in rows if one.source == source), None)
        return own.cells[self.money.number[column.name]] if own else None

    def means(self, was: Shown, column: Column) -> Value | Wrong:
        """What the plan says as the value of a field, to compare words with words."""
        return self.entered.read(plain(was), column.shape, column.path[-1])

    def add(self, place: Place, read: Read) -> None:
        """A new program."""
        title = plain(read["name"][2]).casefold()
        if (other := self.new.setdefault(title, place)) is not place:
            self.fault(place, "map-twice", text=read["name"][2], other=other.address)
            return
        values: dict[tuple[str, ...], Value] = {}
        places = {}
        for name, (at, value, _) in read.items():
            field, _, source = name.partition("@")
            if field != "id":
                path = self.fields[field].of(source or None)
                values[path], places[path] = value, at
        if ("sub_dimension",) not in values:
            if self.table.sub_dimension is None:
                self.fault(place, "map-folder")
                return
            values["sub_dimension",] = self.table.sub_dimension
        wish = read["id"][2] if "id" in read else None
        self.found.additions.append(Addition(place, Program, None, wish, values, places))


def _rupiah(cell: Cell, text: str, unit: str) -> str | None:
    """An amount in whole rupiah, if nobody can read it in two ways: `1,25 M`, `Rp 350 juta`."""
    if not isinstance(cell.value, str):
        text = digits(cell.value).replace(".", ",")
        is_counted = False
    else:
        is_counted = bool(re.search(r"[^\W\d_]", re.sub(r"(?i)\A\s*(rp|idr)\.?", "", text)))
    if unit != "rupiah" and not is_counted:
        text = f"{text} {unit}"
    meant = right_number(text, whole=True, is_money=True)
    return meant.text if meant and meant.is_sure else None
