"""Where things of a kind are kept: a file each, or a list in a file, maybe within another thing."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from smartcity_mp.model.files import FILES, File
from smartcity_mp.model.schema.annotations import Reference
from smartcity_mp.model.schema.describe import Description, ListOf, OneOf, Shape, describe
from smartcity_mp.model.schema.fields import Entity


@dataclass(frozen=True, slots=True)
class Kept:
    """Where the things of a class are kept."""

    file: File
    kind: type[Entity]
    key: str
    """The list's key in its holder, or at the top; empty where each has a file of its own."""
    holder: str | None
    """The kind of the things that hold the list; None at the top of a file."""

    def names(self, what: str) -> Description | None:
        """The field that names a thing of another kind: the dimension of a strategy."""
        for field in describe(self.kind).values():
            if any(what in reference.kinds for reference in field.references) and field.due:
                return field
        return None

    @property
    def folder(self) -> str:
        """What its files lie in; `<dimension>` stands for a dimension's id."""
        return self.file.path.rpartition("/")[0]


@cache
def kept() -> dict[str, Kept]:
    """Every kind that can be made, each in the first place that the model has for it."""
    found: dict[str, Kept] = {}
    for file in FILES:
        if file.is_folder and file.kind.KIND:
            found.setdefault(file.kind.KIND, Kept(file, file.kind, "", None))
        for one in _lists(file, file.kind):
            found.setdefault(one.kind.KIND or "", one)
    return found


def _lists(file: File, kind: type[Entity]) -> Iterator[Kept]:
    for field in describe(kind).values():
        for below in _items(field.shape):
            if below.KIND:
                yield Kept(file, below, field.key, kind.KIND)
                yield from _lists(file, below)


def _items(shape: Shape) -> Iterator[type[Entity]]:
    """The classes that have a list of their own in a field."""
    match shape:
        case ListOf(OneOf(sides)):
            yield from (side for side in sides if isinstance(side, type))
        case ListOf(type() as item):
            yield item


def is_list_of(field: Description, what: str) -> bool:
    """Whether a field names several things of a kind."""
    match field.shape:
        case ListOf(Reference(kinds)):
            return what in kinds
    return False
