"""Which thing each row of a returned sheet is about, or that it is new."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from smartcity_mp.diagnostics import Path
from smartcity_mp.exchange.cells import At, Sheet, address
from smartcity_mp.exchange.findings import NEW, Addition, Below, Fault, Place, Value
from smartcity_mp.exchange.heads import Head
from smartcity_mp.exchange.layout import listed
from smartcity_mp.exchange.ledger import Recorded
from smartcity_mp.exchange.now import Now, Standing, list_labels, source_labels
from smartcity_mp.exchange.shown import Shown, plain, same
from smartcity_mp.exchange.tables import Key
from smartcity_mp.language.guesses import guessed
from smartcity_mp.language.nearest import nearest
from smartcity_mp.model.schema.fields import Entity

_ALIKE = 0.6
"""So much of a row is as in another for it to be that one."""


class Line(NamedTuple):
    """A row of a sheet."""

    number: int
    key: Key
    base: list[Shown] | None
    """What its cells said; None where it is new."""
    place: Place
    target: Path | None = None
    """What a new row becomes a part of: a thing, or a list in one."""
    source: str | None = None
    id: str | None = None

    def addition(
        self,
        kind: type[Entity],
        values: Mapping[Below, Value],
        places: Mapping[Below, Place],
    ) -> Addition:
        """A new thing of a class."""
        return Addition(self.place, kind, self.target or None, self.id, values, places)


class Part(NamedTuple):
    """One sheet of a book, what it was made of, and what the plan says there now."""

    file: str
    sheet: Sheet
    recorded: Recorded
    head: Head
    standing: Standing

    def place(self, at: At) -> Place:
        """A cell with its head."""
        if at[1] in self.head.keys:
            heading = self.recorded.keys[self.head.keys.index(at[1])]
            return Place(self.file, self.sheet.name, at, heading)
        names = (name for name, column in self.head.columns.items() if column == at[1])
        if (name := next(names, None)) is None:
            return Place(self.file, self.sheet.name, at)
        heading = self.recorded.headings[self.recorded.columns.index(name)]
        number = self.standing.number.get(name)
        is_money = number is not None and self.standing.table.columns[number].unit == "rupiah"
        return Place(self.file, self.sheet.name, at, heading + ", rupiah" * is_money)


class Rows:
    """The rows of one sheet."""

    def __init__(
        self, part: Part, now: Now, faults: list[Fault], brought: Mapping[str, type[Entity]]
    ) -> None:
        self.part, self.now, self.faults, self.brought = part, now, faults, brought
        self.sheet, self.head, self.recorded = part.sheet, part.head, part.recorded
        self.standing = part.standing
        self.faulty: set[Key] = set()
        """What was there and is named by a fault: nobody took it out."""

    def every(self) -> Iterator[Line]:
        """Each row that says something."""
        by_row: dict[int, list[int]] = {}
        for row, column in self.sheet.cells:
            if row > self.head.row:
                by_row.setdefault(row, []).append(column)
        offered = self.recorded.offered
        fields = {place for name, place in self.head.columns.items() if name not in offered}
        keys = {
            row: tuple(self.key_text((row, column)) for column in self.head.keys) for row in by_row
        }
        there = {*keys.values()}
        lost = {key: cells for key, cells in self.recorded.rows.items() if key not in there}
        first: dict[Key, int] = {}
        for row in sorted(by_row):
            key = keys[row]
            has_fields = not fields.isdisjoint(by_row[row])
            if key in self.recorded.rows and key[-1]:
                if key in first and not has_fields:
                    continue
                if key in first:
                    other = address((first[key], self.head.keys[-1]))
                    self.fault(row, -1, "id-twice", {"text": key[-1], "other": other})
                else:
                    first[key] = row
                    yield Line(row, key, self.recorded.rows[key], self.place(row, -1))
            elif has_fields or (key[-1] and self.standing.is_map):
                yield from self.new(row, key, lost)

    def key_text(self, at: At) -> str:
        cell = self.sheet.cells.get(at)
        return plain(cell.value) if cell else ""

    def place(self, row: int, key: int) -> Place:
        return self.part.place((row, self.head.keys[key]))

    def fault(self, row: int, key: int, code: str, values: Mapping[str, object]) -> None:
        self.faults.append(Fault(self.place(row, key), code, values))

    def new(self, row: int, key: Key, lost: dict[Key, list[Shown]]) -> Iterator[Line]:
        """A row that is not one of those that were there, or has lost what told so."""
        own = key[-1]
        if own == "" and (was := self.alike(row, key, lost)):
            self.faulty.add(was)
            self.fault(row, -1, "id-empty", {"right": was[-1]})
            return
        if own and not self.standing.is_map and not self.is_wish(row, own, lost):
            return
        target, source = self.target(row, key)
        if target is None:
            return
        yield Line(row, key, None, self.place(row, -1), target, source, own or None)

    def is_wish(self, row: int, own: str, lost: dict[Key, list[Shown]]) -> bool:
        """Whether a code is one that a new row wants to have."""
        if not self.standing.has_ids:
            self.fault(row, -1, "number-unknown", {"text": own})
            return False
        by_own = {key[-1]: key for key in lost}
        if own in self.now.names.kind_of and own not in by_own:
            self.fault(row, -1, "id-elsewhere", {"text": own})
            return False
        if (near := own if own in by_own else nearest(own, by_own)) and (
            near == own or self.alike(row, by_own[near], {by_own[near]: lost[by_own[near]]})
        ):
            self.faulty.add(by_own[near])
            code = "holder-changed" if near == own else "id-changed"
            self.fault(row, -1, code, {"text": own, "right": near})
            return False
        return True

    def alike(self, row: int, key: Key, lost: Mapping[Key, list[Shown]]) -> Key | None:
        """What was there, is missing, and reads as this row does."""
        for was, cells in lost.items():
            if len(key) > 1 and key[0] and was[0] != key[0]:
                continue
            pairs = [
                (cells[self.recorded.columns.index(name)], self.sheet.cells.get((row, column)))
                for name, column in self.head.columns.items()
            ]
            filled = [(one, cell) for one, cell in pairs if one is not None]
            count = sum(same(one, cell.value) for one, cell in filled if cell)
            if filled and count >= _ALIKE * len(filled):
                return was
        return None

    def target(self, row: int, key: Key) -> tuple[Path | None, str | None]:
        """Where a new row goes: a thing of the plan, a list of it, or `()` for itself."""
        layout = self.standing.layout
        if len(key) == 1:
            return (), None
        known = self.now.holders(layout)
        holder = key[0]
        if (made := self.brought.get(holder)) and holder not in known:
            known = {holder: (NEW, holder)}
        if holder not in known:
            near = guessed(holder, known) if holder else None
            self.fault(row, 0, "holder", {"text": holder, "right": near})
            return None, None
        path = known[holder]
        if layout.by_source:
            return self.source(row, key[-1], path)
        named = list_labels(layout, self.now.language)
        is_in = {
            kind: made is kind if path[0] == NEW else self.now.is_a(path, kind)
            for kind, _ in listed(layout.kind)
        }
        keys = {field.key for kind, field in listed(layout.kind) if is_in[kind]}
        if named:
            if (chosen := named.get(key[1], "")) not in keys:
                allowed = "; ".join(label for label, one in named.items() if one in keys)
                self.fault(row, 1, "list", {"text": key[1], "allowed": allowed})
                return None, None
            return (*path, chosen), None
        return (*path, *keys), None

    def source(self, row: int, text: str, path: Path) -> tuple[Path | None, str | None]:
        """The thing that gets money, and the source."""
        labels = source_labels(self.standing.layout, self.now.language)
        folded = {label.casefold(): name for label, name in labels.items()}
        if name := folded.get(text.casefold()) or (text if text in folded.values() else None):
            return path, name
        if not text:
            self.fault(row, -1, "required", {})
        else:
            near = guessed(text, labels)
            values = {"text": text, "right": near, "allowed": "; ".join(labels)}
            self.fault(row, -1, "choice-near" if near else "choice", values)
        return None, None
