"""Where ids stand in the data of a file: those that things have, and those that name things.

The data are what the file says, also where something in it is wrong: a program that is out of the
plan, as its budget cannot be read, still names objectives.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from smartcity_mp.model.masterplan import Masterplan, Waiver
from smartcity_mp.model.schema.annotations import Reference
from smartcity_mp.model.schema.describe import ListOf, MapOf, OneOf, Shape, describe
from smartcity_mp.model.schema.fields import Entity

Below = tuple[str | int, ...]
_ANY = {(Waiver, "at"), (Masterplan, "former_ids")}
"""Texts that name a thing of whatever kind, and may name something else."""


@dataclass(frozen=True, slots=True)
class Named:
    """An id at a path below the top of a file."""

    path: Below
    text: str
    role: Literal["own", "reference", "any"]
    kinds: tuple[str, ...]
    """What it is the id of; of a reference, the kinds that it may name."""
    holders: tuple[str, ...]
    """The ids of the things that it stands in, outermost first; its own among them."""
    is_key: bool = False
    """Whether it is the key at the end of its path, not the value there."""


def named(
    shape: Shape, data: Any, path: Below = (), holders: tuple[str, ...] = ()
) -> Iterator[Named]:
    """Every id in the data of an entity, parents first."""
    match shape:
        case OneOf(sides):
            found = (one for side in sides for one in named(side, data, path, holders))
            yield from dict.fromkeys(found)
        case ListOf(item):
            items = enumerate(data) if isinstance(data, list | tuple) else ()
            for number, value in items:
                yield from named(item, value, (*path, number), holders)
        case MapOf(by, value) if isinstance(data, dict):
            for key, below in data.items():
                if isinstance(by, Reference):
                    yield Named((*path, key), key, "reference", by.kinds, holders, is_key=True)
                yield from named(value, below, (*path, key), holders)
        case Reference(kinds) if isinstance(data, str):
            yield Named(path, data, "reference", kinds, holders)
        case type() if isinstance(data, dict):
            yield from _in_entity(shape, data, path, holders)


def _in_entity(
    kind: type[Entity], data: dict[Any, Any], path: Below, holders: tuple[str, ...]
) -> Iterator[Named]:
    own = data.get("id")
    if kind.KIND and isinstance(own, str):
        holders = (*holders, own)
        yield Named((*path, "id"), own, "own", (kind.KIND,), holders)
    for name, field in describe(kind).items():
        value = data.get(field.key)
        below = (*path, field.key)
        if (kind, name) in _ANY:
            texts = value.items() if isinstance(value, dict) else ((None, value),)
            for key, text in texts:
                if isinstance(text, str):
                    yield Named((*below, key) if key else below, text, "any", (), holders)
        elif value is not None:
            yield from named(field.shape, value, below, holders)
