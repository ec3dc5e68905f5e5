"""What every field is, read once from the annotations of the model.

The manual, the walk over a plan and whatever shows or asks for fields go by it.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from types import NoneType, UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from smartcity_mp.model.schema.annotations import Choice, Reference, Scalar
from smartcity_mp.model.schema.fields import Entity, of


class ListOf(NamedTuple):
    """Values one below the other."""

    item: "Shape"


class MapOf(NamedTuple):
    """Values by a key: by year, by funding source."""

    key: "Shape"
    value: "Shape"


class OneOf(NamedTuple):
    """A value of which there are several kinds: a number or a range."""

    sides: tuple["Shape", ...]


Leaf = Scalar | Choice | Reference | type[Entity]
"""A single value, or an entity with fields of its own."""
Shape = Leaf | ListOf | MapOf | OneOf


class Description(NamedTuple):
    """A field: what a person calls it, what may stand in it, and when it is asked for."""

    name: str
    key: str
    """Its name in a file."""
    label: str
    help: str
    shape: Shape
    leaves: tuple[Leaf, ...]
    """All single values and entities that its shape is made of."""
    unit: str | None
    is_required: bool
    due: int | None

    @property
    def references(self) -> tuple[Reference, ...]:
        return tuple(leaf for leaf in self.leaves if isinstance(leaf, Reference))

    @property
    def choices(self) -> tuple[Choice, ...]:
        return tuple(leaf for leaf in self.leaves if isinstance(leaf, Choice))

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of its single values: "text", "rupiah", "year"."""
        return tuple(leaf.kind for leaf in self.leaves if isinstance(leaf, Scalar))

    @property
    def classes(self) -> tuple[type[Entity], ...]:
        """The entity classes that it may hold, directly or in a list or a mapping."""
        return tuple(leaf for leaf in self.leaves if isinstance(leaf, type))


@cache
def describe(kind: type[Entity]) -> dict[str, Description]:
    """The fields of an entity class by name, in their order."""
    return {name: _description(name, info) for name, info in kind.model_fields.items()}


def _description(name: str, info: FieldInfo) -> Description:
    shape = _shape(info.annotation, info.metadata)
    return Description(
        name,
        info.alias or name,
        of(info, "label"),
        of(info, "help"),
        shape,
        tuple(_leaves(shape)),
        of(info, "unit"),
        info.is_required(),
        of(info, "due"),
    )


def _shape(annotation: Any, metadata: Iterable[Any] = ()) -> Shape:
    """What a value of an annotation looks like; that it may be absent goes without saying."""
    for part in reversed([*metadata]):
        if isinstance(part, Scalar | Choice | Reference):
            return part
    origin, arguments = get_origin(annotation), get_args(annotation)
    if further := getattr(annotation, "__metadata__", ()):
        return _shape(arguments[0], further)
    if origin in (Union, UnionType):
        sides = tuple(_shape(part) for part in arguments if part is not NoneType)
        return OneOf(sides) if len(sides) > 1 else sides[0]
    if origin is tuple:
        return ListOf(_shape(arguments[0]))
    if origin is dict:
        return MapOf(*map(_shape, arguments))
    assert isinstance(annotation, type) and issubclass(annotation, Entity), annotation
    return annotation


def _leaves(shape: Shape) -> Iterator[Leaf]:
    match shape:
        case ListOf(item):
            yield from _leaves(item)
        case MapOf(key, value):
            yield from (*_leaves(key), *_leaves(value))
        case OneOf(sides):
            for side in sides:
                yield from _leaves(side)
        case _:
            yield shape
