"""What the entities are made of, read once from their annotations: references, nested entities.

Loading checks references with it, and so can whatever needs to walk a plan without naming fields.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, get_args

from smartcity_mp.model.fields import Entity
from smartcity_mp.model.types import Asset, Reference


@dataclass(frozen=True, slots=True)
class Parts:
    """The fields of an entity class that matter for a walk."""

    kind: str | None
    """What an id of this class names; None where it has no id of its own."""
    references: tuple[tuple[str, Reference], ...]
    nested: tuple[str, ...]
    numbers: tuple[str, ...]
    assets: tuple[str, ...]


def _inside(annotation: Any) -> Iterator[Any]:
    yield annotation
    metadata = getattr(annotation, "__metadata__", ())
    yield from metadata
    for argument in get_args(annotation):
        if argument not in metadata:
            yield from _inside(argument)


@cache
def classes_in(kind: type[Entity], name: str) -> tuple[type[Entity], ...]:
    """The entity classes that a field of `kind` may hold, directly or in a list or a mapping."""
    info = kind.model_fields.get(name)
    if info is None:
        return ()
    found = [part for part in _inside(info.annotation) if isinstance(part, type)]
    return tuple(part for part in found if issubclass(part, Entity))


@cache
def parts_of(kind: type[Entity]) -> Parts:
    """References, nested entities, decimals and files among the fields of an entity class."""
    references, nested, numbers, assets = [], [], [], []
    for name, info in kind.model_fields.items():
        inside = [*_inside(info.annotation), *info.metadata]
        for part in inside:
            if isinstance(part, Reference):
                references.append((name, part))
                break
        if classes_in(kind, name):
            nested.append(name)
        if Decimal in inside:
            numbers.append(name)
        if any(isinstance(part, Asset) for part in inside):
            assets.append(name)
    named = getattr(kind, "KIND", None) if "id" in kind.model_fields else None
    return Parts(named, tuple(references), tuple(nested), tuple(numbers), tuple(assets))


@cache
def kinds_in(kind: type[Entity]) -> frozenset[str]:
    """The kinds of entities with an id that an entity of this class may hold, itself included."""
    kinds = {kind.KIND} if "KIND" in vars(kind) else set()  # type: ignore[attr-defined]
    for name in kind.model_fields:
        for part in classes_in(kind, name):
            kinds |= kinds_in(part)
    return frozenset(kinds)


def leaves(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[Any, Any]]:
    """Every single value in a field's value, with its path below the field."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, (*path, key))
    elif type(value) is tuple:
        for number, item in enumerate(value):
            yield from leaves(item, (*path, number))
    elif value is not None:
        yield path, value


def entities(
    root: Entity, path: tuple[str | int, ...] = ()
) -> list[tuple[tuple[str | int, ...], Entity]]:
    """An entity and all that it holds, parents first, each with its path."""
    found: list[tuple[tuple[str | int, ...], Entity]] = []
    _collect(root, path, found)
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
        given = vars(value)
        for name in nested:
            if below := given[name]:
                _collect(below, (*path, name), found)


@cache
def _nested(kind: type) -> tuple[str, ...] | None:
    """The fields of an entity class that hold entities; None for what is no entity class."""
    return parts_of(kind).nested if issubclass(kind, Entity) else None
