"""Two values of a field, and all that differs between them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.describe import ListOf, MapOf, OneOf, Shape, describe
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.review.changes import EVERYTHING, MARKS, Form, Kind, Part, Value
from smartcity_mp.review.items import has_id
from smartcity_mp.review.pairs import Pairs, alike, unchanged
from smartcity_mp.review.values import called, name_fields, normal, shown, side_of, together

Keys = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Comparing:
    """The two plans, and which item of one is which of the other."""

    before: Plan
    after: Plan
    pairs: Pairs

    def old(self, shape: Shape, value: Any) -> object:
        return normal(shape, value, self.pairs.rename)

    def new(self, shape: Shape, value: Any) -> object:
        return normal(shape, value, unchanged)

    def parts(
        self, shape: Shape, old: Any, new: Any, at: Keys = (), label: str = ""
    ) -> Iterator[Part]:
        """Every single thing that differs. Order and way of writing make no difference."""
        if not self._differ(shape, old, new):
            return
        match shape:
            case ListOf(item):
                yield from self._lists(item, old or (), new or (), at, label)
            case MapOf():
                yield from self._maps(shape, old or {}, new or {}, at)
            case OneOf():
                yield from self._sides(shape, old, new, at, label)
            case type() if not together(shape):
                yield from self._entities(shape, old, new, at)
            case _:
                yield self._single(shape, old, new, at, label)

    def _differ(self, shape: Shape, old: Any, new: Any) -> bool:
        return self.old(shape, old) != self.new(shape, new)

    def _single(self, shape: Shape, old: Any, new: Any, at: Keys, label: str) -> Part:
        before, after = shown(shape, old, self.before), shown(shape, new, self.after)
        is_entry = bool(at) and not label
        return Part(kind_of(before, after, within=is_entry), at, label, before, after)

    def _sides(self, shape: OneOf, old: Any, new: Any, at: Keys, label: str) -> Iterator[Part]:
        sides = [side_of(shape, value) for value in (old, new) if value is not None]
        entry: Any = next((side for side in sides if "value" in _names(side)), None)
        if sides[0] is sides[-1]:
            yield from self.parts(sides[0], old, new, at, label)
        elif entry:  # a figure, and the same figure with a note
            both = [
                one if one is None or isinstance(one, entry) else entry.model_construct(value=one)
                for one in (old, new)
            ]
            yield from self._entities(entry, both[0], both[1], at)
        else:
            yield self._single(shape, old, new, at, label)

    def _maps(
        self, shape: MapOf, old: Mapping[Any, Any], new: Mapping[Any, Any], at: Keys
    ) -> Iterator[Part]:
        for key in dict.fromkeys((*old, *new)):
            name = shown(shape.key, key, self.after)
            assert name is not None
            one, other = old.get(key), new.get(key)
            came_or_went = (key in old) != (key in new)
            if came_or_went and one is None and other is None:
                unknown = Value(Form.UNKNOWN, None)  # a source that is agreed, without an amount
                values = (unknown, None) if key in old else (None, unknown)
                yield Part(kind_of(*values, within=True), (*at, name), "", *values)
            elif came_or_went and not isinstance(shape.value, MapOf):
                yield self._single(shape.value, one, other, (*at, name), "")
            else:
                yield from self.parts(shape.value, one, other, (*at, name))

    def _lists(
        self, shape: Shape, old: Iterable[Any], new: Iterable[Any], at: Keys, label: str
    ) -> Iterator[Part]:
        olds = [one for one in old if not has_id(one)]
        news = [one for one in new if not has_id(one)]
        entries = [[e for e in side if isinstance(e, Entity)] for side in (olds, news)]
        pairs, gone, come = alike(entries[0], entries[1], self.pairs.rename)
        for one, other in pairs:
            keys = (*at, called(other, self.after))
            yield from self._entities(type(other), one, other, keys, is_entry=True)
        leaves = [[e for e in side if not isinstance(e, Entity)] for side in (olds, news)]
        gone += _surplus(shape, leaves[0], leaves[1], self.old, self.new)
        come += _surplus(shape, leaves[1], leaves[0], self.new, self.old)
        for one, other in _respelled(gone, come):
            yield self._single(shape, one, other, at, label)
            gone.remove(one)
            come.remove(other)
        for value in gone:
            yield Part(Kind.FEWER, at, label, shown(shape, value, self.before), None)
        for value in come:
            yield Part(Kind.MORE, at, label, None, shown(shape, value, self.after))

    def _entities(
        self, kind: type[Entity], old: Any, new: Any, at: Keys, *, is_entry: bool = False
    ) -> Iterator[Part]:
        """The fields in which two differ. An entry of a list is known by its name: if that differs,
        it is the entry itself that is called otherwise.
        """
        names = name_fields(kind)
        for name, field in describe(kind).items():
            values = (getattr(old, name, None), getattr(new, name, None))
            if is_entry and name in names:
                if len(names) == 1 and self._differ(field.shape, *values):
                    yield self._single(field.shape, *values, at[:-1], "")
            elif "illustrative" in field.kinds:
                yield from marked(kind, values[0] or (), values[1] or (), at, MARKS)
            else:
                label = "" if names == ("value",) == (name,) else field.label
                yield from self.parts(field.shape, *values, at, label)


def _names(shape: Shape) -> Iterable[str]:
    return shape.model_fields if isinstance(shape, type) else ()


def _surplus(shape: Shape, values: Any, others: Any, here: Any, there: Any) -> Iterator[Any]:
    """The values that the other side has not, or not so often."""
    left = Counter(there(shape, other) for other in others)
    for value in values:
        mark = here(shape, value)
        if left[mark]:
            left[mark] -= 1
        else:
            yield value


def _respelled(old: list[Any], new: list[Any]) -> list[tuple[Any, Any]]:
    """Texts of which only capitals differ: `seluruh kabupaten`, `Seluruh kabupaten`."""
    known = {one.casefold(): one for one in old if isinstance(one, str)}
    pairs = {}
    for other in new:
        if isinstance(other, str) and (one := known.pop(other.casefold(), None)) is not None:
            pairs[one] = other
    return list(pairs.items())


def marked(
    kind: type[Entity], old: Iterable[str], new: Iterable[str], at: Keys = (), label: str = ""
) -> Iterator[Part]:
    """Fields of an entity that came to be called examples, or ceased to be. Where all of it is one,
    what else is named says nothing.
    """
    labels = {name: field.label for name, field in describe(kind).items()}
    olds, news = (
        [EVERYTHING]
        if "all" in names
        else [Value(Form.WORD, name, labels.get(name, name)) for name in dict.fromkeys(names)]
        for names in (old, new)
    )
    if news != [EVERYTHING]:
        yield from (Part(Kind.FEWER, at, label, one, None) for one in olds if one not in news)
    if olds != news:
        yield from (Part(Kind.MORE, at, label, None, one) for one in news if one not in olds)


def kind_of(old: Value | None, new: Value | None, *, within: bool) -> Kind:
    """What happened to a single value; it may itself be an entry `within` a list or mapping."""
    if old is None or new is None:
        came = old is None
        if within:
            return Kind.MORE if came else Kind.FEWER
        return Kind.FILLED if came else Kind.EMPTIED
    if old.form is not new.form:
        return Kind.CHANGED
    match new.form:
        case Form.RUPIAH | Form.NUMBER:
            return _by_size(old.plain, new.plain, Kind.RAISED, Kind.LOWERED)
        case Form.MEASURED:
            return _by_size(_at(old, 1), _at(new, 1), Kind.RAISED, Kind.LOWERED)
        case Form.DATE | Form.MONTHS:
            before, after = _dated(old), _dated(new)
            known = min(len(before), len(after))  # a date that is told more exactly is no later
            return _by_size(before[:known], after[:known], Kind.LATER, Kind.EARLIER)
        case Form.YEARS:
            ends = (_at(old, 1), _at(new, 1))
            place = 1 if ends[0] != ends[1] else 0
            return _by_size(_at(old, place), _at(new, place), Kind.LATER, Kind.EARLIER)
    return Kind.CHANGED


def _at(value: Value, place: int) -> Any:
    plain: Any = value.plain
    return plain[place]


def _dated(value: Value) -> Any:
    return value.plain if isinstance(value.plain, tuple) else (value.plain,)


def _by_size(old: Any, new: Any, greater: Kind, less: Kind) -> Kind:
    try:
        return greater if new > old else less if new < old else Kind.CHANGED
    except TypeError:  # a word against a number, or a value of which half is missing
        return Kind.CHANGED


def combined(parts: Iterable[Part]) -> Kind:
    """What happened in all: the one thing that happened everywhere, else that it changed."""
    kinds = {part.kind for part in parts}
    return next(iter(kinds)) if len(kinds) == 1 else Kind.CHANGED
