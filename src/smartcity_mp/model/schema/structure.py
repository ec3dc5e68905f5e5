"""What the entities are made of: references and nested entities, and the walk over a plan.

Loading checks references with it, and so can whatever needs to walk a plan without naming fields.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from smartcity_mp.model.schema.annotations import Reference
from smartcity_mp.model.schema.describe import ListOf, MapOf, OneOf, Shape, describe
from smartcity_mp.model.schema.fields import Entity

_DECIMALS = {"number", "value"}
_TEXTS = {"text", "name"}


class Parts(NamedTuple):
    """The fields of an entity class that matter for a walk."""

    references: tuple[tuple[str, Reference], ...]
    nested: tuple[str, ...]
    numbers: tuple[str, ...]
    assets: tuple[str, ...]
    texts: tuple[str, ...]
    """Those that hold a text or several, and nothing else."""


def classes_in(kind: type[Entity], name: str) -> tuple[type[Entity], ...]:
    """The entity classes that a field of `kind` may hold, directly or in a list or a mapping."""
    field = describe(kind).get(name)
    return field.classes if field else ()


def shapes_at(kind: type[Entity], path: tuple[str | int, ...]) -> tuple[Shape, ...]:
    """What may stand at a path below an entity of this class; a choice of kinds one by one."""
    shapes = _sides(kind)
    for part in path:
        shapes = tuple(side for shape in shapes for side in _sides(_at(shape, part)))
    return shapes


def _at(shape: Shape, part: str | int) -> Shape | None:
    match shape:
        case ListOf(item):
            return item if isinstance(part, int) else None
        case MapOf(_, value):
            return value
        case type():
            fields = describe(shape).values()
            return next((f.shape for f in fields if part in (f.key, f.name)), None)
    return None


def _sides(shape: Shape | None) -> tuple[Shape, ...]:
    if isinstance(shape, OneOf):
        return tuple(part for side in shape.sides for part in _sides(side))
    return () if shape is None else (shape,)


@cache
def parts_of(kind: type[Entity]) -> Parts:
    """References, nested entities, decimals, files and texts among the fields of a class."""
    fields = describe(kind)
    kinds = {name: field.kinds for name, field in fields.items()}
    nested = tuple(name for name, field in fields.items() if field.classes)
    return Parts(
        tuple((name, part) for name, field in fields.items() for part in field.references),
        nested,
        tuple(name for name in fields if not _DECIMALS.isdisjoint(kinds[name])),
        tuple(name for name in fields if "asset" in kinds[name]),
        tuple(
            name
            for name, field in fields.items()
            if not (_TEXTS.isdisjoint(kinds[name]) or name in nested)
            and not isinstance(field.shape, MapOf)
        ),
    )


@cache
def kinds_in(kind: type[Entity]) -> frozenset[str]:
    """The kinds of entities with an id that an entity of this class may hold, itself included."""
    kinds = {kind.KIND} if kind.KIND else set()
    for field in describe(kind).values():
        for part in field.classes:
            kinds |= kinds_in(part)
    return frozenset(kinds)


def leaves(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[Any, Any]]:
    """Every single value in a field's value, with its path below the field."""
    kind: Any = type(value)
    if kind is not dict and kind is not tuple:
        if value is not None:
            yield path, value
        return
    for key, item in value.items() if kind is dict else enumerate(value):
        of_item: Any = type(item)
        if of_item is dict or of_item is tuple:
            yield from leaves(item, (*path, key))
        elif item is not None:  # most are single values: spare them a generator
            yield (*path, key), item


Walk = list[tuple[tuple[str | int, ...], Entity]]
"""An entity and all that it holds, parents first, each with its path below the first."""


def entities(root: Entity) -> Walk:
    """Walk an entity."""
    found: Walk = []
    _collect(root, (), found)
    return found


def members(value: Any, found: list[Entity]) -> list[Entity]:
    """An entity and all that it holds, parents first; without paths, which take half the time."""
    kind: Any = type(value)
    if kind is tuple or kind is dict:
        for item in value if kind is tuple else value.values():
            of_item: Any = type(item)
            if nested := _nested(of_item):
                members(item, found)
            elif nested is not None:  # most entities hold no others: spare them a call
                found.append(item)
    elif (nested := _nested(kind)) is not None:
        found.append(value)
        given = value.__dict__  # `vars` takes seven times as long
        for name in nested:
            if below := given[name]:
                members(below, found)
    return found


def _collect(value: Any, path: tuple[str | int, ...], found: list[tuple[Any, Entity]]) -> None:
    kind: Any = type(value)
    if kind is tuple:
        for number, item in enumerate(value):
            _collect(item, (*path, number), found)
    elif kind is dict:
        for key, item in value.items():
            _collect(item, (*path, key), found)
    elif (nested := _nested(kind)) is not None:
        found.append((path, value))
        given = value.__dict__  # `vars` takes seven times as long
        for name in nested:
            if below := given[name]:
                _collect(below, (*path, name), found)


@cache
def _nested(kind: type) -> tuple[str, ...] | None:
    """The fields of an entity class that hold entities; None for what is no entity class."""
    return parts_of(kind).nested if issubclass(kind, Entity) else None
