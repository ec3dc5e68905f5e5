"""What a workbook changes: what it says now against what it said when it was made, and both against
what the plan says now.

A cell that says what it said has nothing to say; so whoever changed the plan meanwhile keeps it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from smartcity_mp.exchange.cells import At, Book, Cell, Sheet, address
from smartcity_mp.exchange.entered import Entered, Wrong
from smartcity_mp.exchange.findings import Change, Fault, Gone, Place, Returned
from smartcity_mp.exchange.heads import head_of, paired
from smartcity_mp.exchange.layout import Column
from smartcity_mp.exchange.ledger import Ledger
from smartcity_mp.exchange.now import Now
from smartcity_mp.exchange.rows import Line, Part, Rows
from smartcity_mp.exchange.shown import Shown, plain, same
from smartcity_mp.exchange.tables import Key
from smartcity_mp.model.files import FILES
from smartcity_mp.model.schema.fields import Entity

_FOLDER = ("sub_dimension",)
"""What tells in which folder the file of a new thing lies."""
_FEW = 10
"""So many changes of a column are not asked about, however few rows there are."""
_FEWEST_SORTED = 3


class Said(NamedTuple):
    """A cell that says something else than it did."""

    place: Place
    was: Shown
    says: Shown


def compared(book: Book, ledger: Ledger, now: Now, entered: Entered) -> Returned:
    """What a workbook brings, and all that is wrong with it."""
    found = Returned()
    every = []
    for sheet, tables in paired(book, ledger, found.faults):
        bounds(book, sheet, found.faults)
        for recorded in tables:
            standing = now.standing(recorded.name)
            beside = [one for one in tables if one is not recorded]
            if standing and (head := head_of(book, sheet, recorded, beside, found.faults)):
                part = Part(book.file, sheet, recorded, head, standing)
                every.append(_Comparison(part, now, entered, found))
    brought = {name: kind for comparison in every for name, kind in comparison.wishes()}
    entered.brought |= {name: str(kind.KIND) for name, kind in brought.items()}
    for comparison in every:
        comparison.run(brought)
    if not ledger.is_whole:
        found.gone.clear()
    return found


def bounds(book: Book, sheet: Sheet, faults: list[Fault]) -> None:
    """Say where a sheet reaches farther than any may."""
    if sheet.outside:
        faults.append(Fault(Place(book.file, sheet.name, sheet.outside), "outside", {}))
    if sheet.is_cut:
        faults.append(Fault(Place(book.file, sheet.name), "many", {}))


class _Comparison:
    """One sheet while it is compared."""

    def __init__(self, part: Part, now: Now, entered: Entered, found: Returned) -> None:
        self.part, self.now, self.entered, self.found = part, now, entered, found
        self.sheet, self.recorded, self.head = part.sheet, part.recorded, part.head
        self.standing, self.place = part.standing, part.place
        columns = {column.name: column for column in self.standing.table.columns}
        self.columns = {
            name: columns[name]
            for name in self.head.columns
            if name in columns and not columns[name].is_shown
        }
        self.number = {name: n for n, name in enumerate(self.recorded.columns)}
        self.changed: dict[str, list[Said]] = {}

    def wishes(self) -> Iterator[tuple[str, type[Entity]]]:
        """The codes that new rows want to have, each with its class."""
        kind = self.standing.layout.kind
        if self.standing.has_ids and not self.standing.is_map:
            every = Rows(self.part, self.now, [], {}).every()
            yield from ((line.id, kind) for line in every if line.id)

    def run(self, brought: Mapping[str, type[Entity]]) -> None:
        """Read row by row; `brought` are the codes that new rows want, each with its class."""
        self.merged()
        rows = Rows(self.part, self.now, self.found.faults, brought)
        seen: set[Key] = set()
        for line in rows.every():
            if line.base is None:
                self.add(line)
            else:
                seen.add(line.key)
                self.row(line, line.base)
        self.lost(seen | rows.faulty)
        for name, said in self.changed.items():
            self.doubt(self.columns[name], said)

    def lost(self, there: set[Key]) -> None:
        """Rows that somebody took out."""
        place = Place(self.part.file, self.sheet.name)
        for key in self.recorded.rows:
            row = self.standing.row(key, self.recorded) if key[-1] and key not in there else None
            if row:
                path = (*row.path, *self.standing.below(row))
                self.found.gone.append(Gone(place, path, " ".join(key)))

    def merged(self) -> None:
        columns = {*self.head.columns.values(), *self.head.keys}
        for first, last in self.sheet.merged:
            if last[0] >= self.head.row and columns & {*range(first[1], last[1] + 1)}:
                values = {"last": address(last)}
                self.found.faults.append(Fault(self.place(first), "merged", values))

    def row(self, line: Line, base: list[Shown]) -> None:
        """What a row that was there changes."""
        row = self.standing.row(line.key, self.recorded)
        for name, column in self.columns.items():
            at = (line.number, self.head.columns[name])
            cell, was = self.sheet.cells.get(at), base[self.number[name]]
            says = cell.value if cell else None
            if same(says, was) and (cell is None or cell.kind not in ("formula", "error")):
                continue
            place = self.place(at)
            if wrong := self.odd(at, cell, column):
                self.found.faults.append(Fault(place, *wrong))
                continue
            value = cell and self.entered.value(cell, column, was)
            if isinstance(value, Wrong):
                self.found.faults.append(Fault(place, *value))
                continue
            text = self.entered.text(cell) if cell else ""
            self.changed.setdefault(name, []).append(Said(place, was, text))
            if row is None:
                values = {"text": text, "row": " ".join(line.key)}
                self.found.conflicts.append(Fault(place, "conflict-gone", values))
                continue
            stands = row.cells[self.standing.number[name]]
            path = (*row.path, *column.of(self.standing.source(row)))
            if same(stands, text):
                continue
            if not same(stands, was):
                where = self.now.where(path)
                values = {"text": text, "old": plain(was), "now": plain(stands), "where": where}
                self.found.conflicts.append(Fault(place, "conflict", values))
                continue
            self.found.changes.append(Change(place, path, value or None, was, text))

    def odd(self, at: At, cell: Cell | None, column: Column) -> Wrong | None:
        """What is wrong with a change whatever it says."""
        if at[0] in self.sheet.hidden_rows or at[1] in self.sheet.hidden_columns:
            return Wrong("hidden", {"text": self.entered.text(cell) if cell else ""})
        return Wrong("required", {}) if cell is None and column.is_required else None

    def add(self, line: Line) -> None:
        """A row that was not there."""
        values, places = {}, {}
        is_whole = True
        for name, column in self.columns.items():
            at = (line.number, self.head.columns[name])
            cell = self.sheet.cells.get(at)
            if cell is None:
                if column.is_required and not self.standing.is_map:
                    self.found.faults.append(Fault(self.place(at), "required", {}))
                    is_whole = False
                continue
            value = self.entered.value(cell, column, None)
            if isinstance(value, Wrong):
                self.found.faults.append(Fault(self.place(at), *value))
                is_whole = False
                continue
            path = column.of(line.source)
            values[path], places[path] = value, self.place(at)
        has_folder = _has_folder(self.standing.layout.kind) and not self.standing.is_map
        if has_folder and _FOLDER not in values:
            at = (line.number, self.head.columns.get(_FOLDER[0], self.head.keys[-1]))
            self.found.faults.append(Fault(self.place(at), "required", {}))
            return
        if not is_whole or line.target is None:
            return
        if self.standing.is_map:
            for path, value in values.items():
                says = self.entered.text(self.sheet.cells[places[path].at or (0, 0)])
                self.found.changes.append(
                    Change(places[path], (*line.target, *path), value, None, says)
                )
            return
        self.found.additions.append(line.addition(self.standing.layout.kind, values, places))

    def doubt(self, column: Column, said: list[Said]) -> None:
        """What looks like a slip of the hand, though each cell may be right."""
        before = [one for one in said if one.was is not None]
        place = said[0].place
        was, says = (Counter(map(plain, texts)) for texts in zip(*_pairs(said), strict=True))
        if len(said) >= _FEWEST_SORTED and was == says:
            self.found.doubts.append(Fault(place, "sorted", {"count": len(said)}))
            return
        number = self.number[column.name]
        total = sum(cells[number] is not None for cells in self.recorded.rows.values())
        if len(before) > _FEW and len(before) * 3 > total:
            values = {"count": len(before), "total": total}
            self.found.doubts.append(Fault(place, "third", values))


def _has_folder(kind: type[Entity]) -> bool:
    """Whether files of a class lie in the folder of their dimension."""
    return any(file.kind is kind and "<dimension>" in file.path for file in FILES)


def _pairs(said: Iterable[Said]) -> Iterator[tuple[Shown, Shown]]:
    for one in said:
        yield one.was, one.says


def joined(every: Iterable[Returned]) -> Returned:
    """What several workbooks bring together; where two differ nobody knows who is right."""
    whole = Returned()
    first: dict[tuple[str | int, ...], Change] = {}
    for found in every:
        for change in found.changes:
            other = first.setdefault(change.path, change)
            if other is change:
                whole.changes.append(change)
            elif other.value != change.value:
                where = f"{other.place.file} {other.place.address}"
                values = {"text": change.says, "now": other.says, "other": where}
                whole.conflicts.append(Fault(change.place, "conflict-books", values))
        whole.additions += found.additions
        whole.faults += found.faults
        whole.conflicts += found.conflicts
        whole.doubts += found.doubts
        whole.gone += [one for one in found.gone if one.path not in {g.path for g in whole.gone}]
    return whole
