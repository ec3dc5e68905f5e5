"""A plan with one field of the model altered everywhere, to see what depends on it.

Generic over the model: a new field is altered without being named here.
"""

from collections.abc import Iterator, Set
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic_core import PydanticCustomError

from smartcity_mp.model.files import FILES
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.annotations import Choice, Reference, Scalar
from smartcity_mp.model.schema.describe import ListOf, MapOf, OneOf, Shape, describe
from smartcity_mp.model.schema.fields import Entity, id_of
from smartcity_mp.model.schema.structure import parts_of
from smartcity_mp.model.schema.types import Month, MonthSpan

WORD = "Lain"
_FILLED = {
    "text": WORD, "name": WORD, "id": "LAIN", "asset": "assets/lain.jpg",
    "color": "#7a1f2b",
    "address": "https://contoh.id/lain", "whole": 3, "rupiah": 7_000_000, "number": Decimal(7),
    "date": date(2026, 7, 7), "month": Month(2026, 7), "year_or_month": Month(2026, 7),
    "any_date": date(2026, 7, 7), "month_span": MonthSpan(2, 3), "flag": True, "value": Decimal(7),
    "illustrative": ("all",), "year": 2027,
}  # fmt: skip

Way = tuple[str, ...]
"""Names of fields below an entity, one below the other."""


def ways(kind: type[Entity], above: frozenset[type[Entity]] = frozenset()) -> Iterator[Way]:
    """Every way from an entity class to a single value that belongs to it: not to one in something
    that always has an id of its own.
    """
    for name, field in describe(kind).items():
        if (name == "id" and kind.KIND) or name == "schema_version":
            continue
        if any(not isinstance(leaf, type) for leaf in field.leaves):
            yield (name,)
        for below in field.classes:
            has_id = below.KIND and describe(below)["id"].is_required
            if not has_id and below not in above:
                yield from ((name, *way) for way in ways(below, above | {kind}))


def owners() -> list[tuple[str, type[Entity]]]:
    """What fields belong to, and the word for it: whatever has an id, else what its file holds."""
    found = [(file.part, file.kind) for file in FILES if not (file.is_folder and file.kind.KIND)]
    todo = [file.kind for file in FILES]
    for kind in todo:
        below = {part for field in describe(kind).values() for part in field.classes}
        todo += sorted(below.difference(todo), key=lambda kind: kind.__name__)
    return found + [(kind.KIND, kind) for kind in todo if kind.KIND]


def is_worded(kind: type[Entity], way: Way) -> bool:
    """Whether nothing but words stands at a way."""
    name, *rest = way
    field = describe(kind)[name]
    if rest:
        below = next(part for part in field.classes if rest[0] in describe(part))
        return is_worded(below, tuple(rest))
    return not field.references and not field.choices and {"text", "name"}.issuperset(field.kinds)


def altered(plan: Plan, kind: type[Entity], way: Way, *, removed: bool = False) -> Plan:
    """The plan with what stands at a way below each entity of a class altered, or removed."""
    return _Alteration(plan, kind, way, removed).of_plan()


def with_one_more(plan: Plan, kind: type[Entity]) -> Plan:
    """The plan with the last entity of a class once more, under another id."""
    return _Repetition(plan, kind).of_plan()


def with_each_kind(plan: Plan) -> Plan:
    """The plan with one entity more of each class with an id of which it has none."""
    absent = {kind for _, kind in owners() if kind.KIND}.difference(map(type, plan.entities))
    return _Completion(plan, absent).of_plan()


class _Walk:
    """Rebuilds the part of a plan that a change is in; everything else stays the same object."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    def of_plan(self) -> Plan:
        parts = {}
        for file in FILES:
            part = getattr(self.plan, file.part)
            if file.is_list:
                held = self.entity(file.kind.model_construct(**{file.part: part}))
                parts[file.part] = getattr(held, file.part)
            else:
                parts[file.part] = self.everywhere(part)
        return replace(self.plan, **parts)

    def everywhere(self, value: Any) -> Any:
        if type(value) is tuple:
            items = tuple(self.everywhere(item) for item in value)
            return value if all(map(_is, items, value)) else items
        if isinstance(value, dict):
            new = {key: self.everywhere(item) for key, item in value.items()}
            return value if all(map(_is, new.values(), value.values())) else new
        return self.entity(value) if isinstance(value, Entity) else value

    def entity(self, entity: Entity) -> Entity:
        given, new = vars(entity), {}
        for name in parts_of(type(entity)).nested:
            if (old := given[name]) and (value := self.everywhere(old)) is not old:
                new[name] = value
        return entity.model_copy(update=new) if new else entity

    def _filled(self, shape: Shape) -> Any:
        """A value of a shape."""
        match shape:
            case ListOf(item):
                return (self._filled(item),)
            case MapOf(key, item):
                return {self._filled(key): self._filled(item)}
            case OneOf(sides):
                return self._filled(sides[0])
            case Choice(options):
                return next(iter(options))
            case Reference():
                return next(iter(self._names(shape)), None)
            case Scalar(kind):
                filled = _FILLED[kind]
                most = shape.bounds[1]
                return min(filled, most) if isinstance(filled, int) and most else filled
            case type():
                fields = describe(shape).values()
                return shape.model_construct(
                    **{
                        field.name: self._filled(field.shape)
                        for field in fields
                        if not any(issubclass(part, shape) for part in field.classes)
                    }
                )
        raise AssertionError(shape)

    def _names(self, reference: Reference) -> list[str]:
        named = [name for name, one in self.plan.by_id.items() if one.KIND in reference.kinds]
        if "sub-dimension" in reference.kinds:
            named += self.plan.dimension_of
        if "dimension" in reference.kinds:
            named += [dimension.id for dimension in self.plan.framework.dimensions]
        return named


class _Completion(_Walk):
    def __init__(self, plan: Plan, absent: Set[type[Entity]]) -> None:
        super().__init__(plan)
        self.absent = absent

    def entity(self, entity: Entity) -> Entity:
        empty = {
            name: self._filled(field.shape)
            for name, field in describe(type(entity)).items()
            if not getattr(entity, name) and not self.absent.isdisjoint(field.classes)
        }
        return super().entity(entity.model_copy(update=empty) if empty else entity)


class _Repetition(_Walk):
    def __init__(self, plan: Plan, kind: type[Entity]) -> None:
        super().__init__(plan)
        self.kind = kind

    def everywhere(self, value: Any) -> Any:
        value = super().everywhere(value)
        if type(value) is tuple and value and type(value[-1]) is self.kind:
            return (*value, value[-1].model_copy(update={"id": f"{id_of(value[-1])}-LAIN"}))
        return value


class _Alteration(_Walk):
    def __init__(self, plan: Plan, kind: type[Entity], way: Way, removed: bool) -> None:
        super().__init__(plan)
        self.kind = kind
        self.way = way
        self.removed = removed

    def entity(self, entity: Entity) -> Entity:
        entity = super().entity(entity)
        return self._at(entity, self.way) if type(entity) is self.kind else entity

    def _at(self, entity: Entity, way: Way) -> Entity:
        name, *rest = way
        field, value = describe(type(entity))[name], getattr(entity, name)
        if rest:
            new = self._below(value, field.shape, tuple(rest))
        elif self.removed and field.is_required:
            new = value
        elif self.removed:
            new = type(entity).model_fields[name].get_default(call_default_factory=True)
        else:
            new = self._other(value, field.shape)
        return entity if new is value else entity.model_copy(update={name: new})

    def _below(self, value: Any, shape: Shape, rest: Way) -> Any:
        """The same further down; where nothing stands on the way, something is put there."""
        if isinstance(value, Entity):
            return self._at(value, rest) if rest[0] in describe(type(value)) else value
        if type(value) is tuple and value:
            return tuple(self._below(item, shape, rest) for item in value)
        if isinstance(value, dict) and value:
            return {key: self._below(item, shape, rest) for key, item in value.items()}
        return value if value or self.removed else self._filled(shape)

    def _other(self, value: Any, shape: Shape) -> Any:
        """Another value of the same shape."""
        if value is None or value in ((), {}):
            return self._filled(shape)
        match shape:
            case ListOf(item):
                return tuple(dict.fromkeys(self._other(one, item) for one in value))
            case MapOf(_, item):
                return {key: self._other(one, item) for key, one in value.items()}
            case OneOf(sides):
                return self._other(value, next(side for side in sides if _fits(value, side)))
            case Choice(options):
                words = list(options)
                return words[(words.index(value) + 1) % len(words)]
            case Reference():
                names = self._names(shape)
                return names[(names.index(value) + 1) % len(names)] if value in names else value
            case Scalar():
                return _other_scalar(value, shape)
        return value


def _other_scalar(value: Any, shape: Scalar) -> Any:
    match value:
        case bool():
            return not value
        case Month():
            return value.plus(1)
        case MonthSpan():
            return MonthSpan(value.first, min(12, value.last + 1))
        case str():
            return value if shape.kind in ("address", "color") else f"{value} {WORD}"
        case date():
            return value.replace(year=value.year + 1)
        case int() | Decimal() if shape.kind in ("rupiah", "number", "value"):
            return value * 2 + 1_000_000 if shape.kind == "rupiah" else value * 2 + 1
        case int():
            most = shape.bounds[1]
            return value - 1 if most is not None and value >= most else value + 1
        case tuple():
            return () if value == ("all",) else ("all",)
    return value


def _fits(value: Any, shape: Shape) -> bool:
    match shape:
        case type():
            return isinstance(value, shape)
        case ListOf():
            return type(value) is tuple
        case MapOf():
            return isinstance(value, dict)
        case Scalar():
            try:
                return bool(shape.read(value) == value)
            except PydanticCustomError:
                return False
    return True


def _is(one: object, other: object) -> bool:
    return one is other
