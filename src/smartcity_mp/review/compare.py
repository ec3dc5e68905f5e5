"""Two masterplans side by side: everything that differs, graded, and what it comes to."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from smartcity_mp.diagnostics import Path, identified
from smartcity_mp.language.units import UNITS
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import QuickWin
from smartcity_mp.model.schema.describe import Description, ListOf, MapOf
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.review.approvals import changed_approvals, unread_approvals
from smartcity_mp.review.changes import (
    GRADES,
    Change,
    Form,
    Kind,
    Part,
    Review,
    Value,
    identity,
)
from smartcity_mp.review.fields import Comparing, combined, marked
from smartcity_mp.review.grades import grade_of
from smartcity_mp.review.items import REPORTS, Field, Item, fields_of, items_of
from smartcity_mp.review.meanings import meant, money
from smartcity_mp.review.money import money_of
from smartcity_mp.review.pairs import Pairs, pair
from smartcity_mp.review.prose import changed_texts, unread_texts
from smartcity_mp.review.sense import sense_of
from smartcity_mp.review.sides import Side
from smartcity_mp.review.values import is_of_year, name_of, together

_ORDERED = {"books", "scale"}
"""Lists in which the order says something: of chapters, and of the words of a scale."""
_SAID = {"rupiah", "score"}
"""Units that stand in the figure itself, or in the label of its field."""
_FIGURES = {"number", "value"}
_BUDGETS = {"budget", "budget_total"}
_FOLLOWS = {"sub_dimension", "mission", "dimension", "program"}
"""References that say below what something hangs."""


def review(before: Side, after: Side) -> Review:
    """All that makes the newer masterplan another one."""
    comparison = _Comparison(before, after)
    changes = sorted(comparison.changes(), key=_order)
    doubtful = comparison.doubtful | unread_texts(before, after) | unread_approvals(before, after)
    totals = money_of(before.plan, after.plan, comparison.uncounted)
    old, new = identified(before.findings), identified(after.findings)
    return Review(
        tuple(changes),
        totals,
        sense_of(changes, totals),
        tuple(found for name, found in new.items() if name not in old and before.could_find(found)),
        tuple(found for name, found in old.items() if name not in new and after.could_find(found)),
        not_compared=tuple(sorted(doubtful)),
        is_new=before.is_absent,
    )


def _order(change: Change) -> tuple[int, int]:
    """What matters comes first; what weighs the same stays in the order of the plan."""
    return (GRADES.index(change.grade), -abs(change.money))


class _Comparison:
    """One run over two plans; gathers the files of which something could not be compared."""

    def __init__(self, before: Side, after: Side) -> None:
        self.before, self.after = before, after
        self.doubtful: set[str] = set()
        self.uncounted: tuple[set[str], set[str]] = (set(), set())
        """Programs of either side of which the money cannot be compared."""

    def changes(self) -> Iterator[Change]:
        """Every change, graded, in the order of the newer plan."""
        plans = (self.before.plan, self.after.plan)
        former = (plans[0].former_ids, plans[1].former_ids)
        pairs = pair(items_of(plans[0]), items_of(plans[1]), former)
        comparing = Comparing(self.before.plan, self.after.plan, pairs)
        for old, new in () if self.before.is_absent else pairs.pairs:
            if pairs.names or old.entity != new.entity or old.parent != new.parent:
                yield from self._of_pair(old, new, pairs, comparing)
        yield from self._came_or_went(pairs.added, Kind.ADDED)
        yield from self._came_or_went(pairs.removed, Kind.REMOVED)
        sides = (self.before, self.after)
        told = (changed_texts(*sides, pairs.rename), changed_approvals(*sides, pairs.rename))
        for change in chain(*told):
            yield self._judged(change, None, change.old, change.new)

    def _judged(self, change: Change, about: Field | None, old: object, new: object) -> Change:
        """A change with its grade, and with the name that it has by what stood and what stands."""
        grade = grade_of(change, about, self.before.plan)
        return replace(change, grade=grade, id=identity(change, old, new))

    def _of_pair(
        self, old: Item, new: Item, pairs: Pairs, comparing: Comparing
    ) -> Iterator[Change]:
        counts = (old.is_numbered and new.is_numbered) or new.key.kind == REPORTS
        if old.key != new.key and not counts:  # a report is called as its office is
            values = (Value(Form.TEXT, old.key.id), Value(Form.TEXT, new.key.id))
            kind = Kind.RECODED if new.key in pairs.recoded else Kind.RENAMED
            yield self._change(kind, new, *values, old=old)
        parent = old.parent and pairs.names.get(old.parent, old.parent)
        if parent != new.parent:
            yield self._change(Kind.MOVED, new, *_parents(self, old, new), old=old)
        for about in fields_of(type(new.entity)):
            yield from self._of_field(about, old, new, comparing)

    def _of_field(
        self, about: Field, old: Item, new: Item, comparing: Comparing
    ) -> Iterator[Change]:
        shape = about.description.shape
        before, after = about.read(old.entity), about.read(new.entity)
        if before == after and not comparing.pairs.names:
            return
        if "illustrative" in about.description.kinds:
            parts = tuple(marked(about.kind, before or (), after or ()))
        else:
            parts = tuple(comparing.parts(shape, before, after))
        if about.name == "former_ids":  # told of as renamed
            parts = tuple(part for part in parts if not _tells_of(part, comparing.pairs))
        is_reordered = about.name in _ORDERED and not parts and before != after
        if not parts and not is_reordered:
            return
        places = (
            self.before.place_of(old, *about.name.split(".")),
            self.after.place_of(new, *about.name.split(".")),
        )
        if self._is_doubtful(places):
            if about.name in _BUDGETS:
                self.uncounted[0].add(old.key.id)
                self.uncounted[1].add(new.key.id)
            return
        marks = (comparing.old(shape, before), comparing.new(shape, after))
        if is_reordered:
            marks = (repr(before), repr(after))
        parts = meant(parts, about.name, old.entity, new.entity)
        if not parts and not is_reordered:  # told of at another field
            return
        kind = combined(parts)
        values: tuple[Value | None, Value | None] = (None, None)
        single = parts[0] if len(parts) == 1 and not parts[0].key else None
        rupiah = 0
        if single and not _holds_many(about.description):
            kind, values, parts = single.kind, (single.old, single.new), ()
            if about.name in _FOLLOWS and kind is Kind.CHANGED:
                kind = Kind.MOVED
        if about.description.unit == "rupiah" and (spent := _spent(about, old, new)):
            kind, was, now = money(*spent)
            values = (Value(Form.RUPIAH, was), Value(Form.RUPIAH, now))
            rupiah = now - was
        change = Change(
            kind,
            new.subject,
            about.name,
            about.label,
            *values,
            parts=parts,
            unit=_unit(new.entity, about.description),
            money=rupiah,
            before=places[0],
            after=places[1],
        )
        yield self._judged(change, about, *marks)

    def _is_doubtful(self, places: tuple[Path | None, Path | None]) -> bool:
        """Whether something below a field could not be read on one side, or its whole file."""
        for side, own in zip((self.before, self.after), places, strict=True):
            place = own or places[0] or places[1]  # a file that is not read holds no place
            if place and any(_meet(gone, place) for gone in side.left_out):
                self.doubtful.add(str(place[0]))
                return True
        return False

    def _came_or_went(self, items: list[Item], kind: Kind) -> Iterator[Change]:
        """What only one side has, without what it holds."""
        here, there = (self.after, self.before) if kind is Kind.ADDED else (self.before, self.after)
        keys = {item.key for item in items}
        for item in items:
            if item.parent in keys:
                continue
            place = here.place_of(item)
            if place and (
                there.hides(str(place[0])) or any(_may_hide(gone, place) for gone in there.left_out)
            ):
                self.doubtful.add(str(place[0]))
                self.uncounted[kind is Kind.ADDED].add(item.key.id)
                continue
            yield self._change(kind, item)

    def _change(
        self,
        kind: Kind,
        item: Item,
        before: Value | None = None,
        after: Value | None = None,
        *,
        old: Item | None = None,
    ) -> Change:
        """A change of an item as a whole."""
        rupiah = _total(item.entity) if kind in (Kind.ADDED, Kind.REMOVED) else 0
        is_gone = kind is Kind.REMOVED
        if is_gone and rupiah:
            before = Value(Form.RUPIAH, rupiah)
        elif rupiah:
            after = Value(Form.RUPIAH, rupiah)
        earlier = item if is_gone else old
        change = Change(
            kind,
            item.subject,
            "",
            "",
            before,
            after,
            money=-rupiah if is_gone else rupiah,
            before=self.before.place_of(earlier) if earlier else None,
            after=None if is_gone else self.after.place_of(item),
        )
        return self._judged(change, None, before, after)


def _holds_many(field: Description) -> bool:
    """Whether a field is a list or mapping, of which one part is not the whole."""
    return isinstance(field.shape, ListOf | MapOf) or "illustrative" in field.kinds


def _tells_of(part: Part, pairs: Pairs) -> bool:
    """Whether a former id that came or went is that of something that was renamed."""
    renamed = {key.id for names in pairs.names.items() for key in names}
    return any(value and value.plain in renamed for value in (*part.key, part.old, part.new))


def _meet(gone: Path, place: Path) -> bool:
    """Whether one of two places lies within the other."""
    return gone[: len(place)] == place or place[: len(gone)] == gone


def _may_hide(gone: Path, place: Path) -> bool:
    """Whether what one side lacks may be in what could not be read there: the file, a list of it.

    Which entry it is in, the numbers do not say: they may be others on the other side.
    """
    unread, lost = ([part for part in path if isinstance(part, str)] for path in (gone, place))
    return lost[: len(unread)] == unread


def _parents(comparison: _Comparison, old: Item, new: Item) -> tuple[Value, Value]:
    places = []
    for item, side in ((old, comparison.before), (new, comparison.after)):
        name = item.subject.parent
        places.append(Value(Form.REFERENCE, name, name_of(side.plan, name)))
    return places[0], places[1]


def _spent(about: Field, old: Item, new: Item) -> tuple[object, object] | None:
    """The amounts of a field on both sides; of a total that is split by year later, the whole.

    None where another field of the item tells already what the money comes to.
    """
    before, after = old.entity, new.entity
    if isinstance(before, Program) and isinstance(after, Program) and about.name in _BUDGETS:
        if about.name == "budget" and before.budget_total != after.budget_total:
            return None
        if before.budget_total or after.budget_total:
            return before.total(), after.total()
    return about.read(before), about.read(after)


def _total(entity: Entity) -> int:
    return entity.total() if isinstance(entity, Program | QuickWin) else 0


def _unit(entity: Entity, field: Description) -> str:
    """What the figures of a field count: the unit of the field, else the one that is typed."""
    if field.unit:
        return "" if field.unit in _SAID else UNITS.get(field.unit, field.unit)
    typed = vars(entity).get("unit")
    is_figure = not _FIGURES.isdisjoint(field.kinds) or any(
        together(kind) or is_of_year(kind) for kind in field.classes
    )
    return typed if is_figure and isinstance(typed, str) else ""
