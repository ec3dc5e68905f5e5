"""A plan as items: everything that has an id, and every part that stands once."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from smartcity_mp.diagnostics import Path
from smartcity_mp.language.catalogue.words import KINDS
from smartcity_mp.model.files import FILES
from smartcity_mp.model.framework import SubDimension
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.describe import Description, describe
from smartcity_mp.model.schema.fields import Entity, id_of
from smartcity_mp.review.changes import Subject
from smartcity_mp.review.values import name_of, title_of, together

_NUMBERED = re.compile(r"\.[A-Z][0-9]+\Z")
"""The end of an id that an indicator was given by its place in a list: GOV-01.K1."""


class Key(NamedTuple):
    """What an item is known by within its plan."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Item:
    """Something that is compared with its like in another plan."""

    key: Key
    entity: Entity
    parent: Key | None
    place: str = ""
    """The field of its parent that holds it."""
    is_numbered: bool = False
    """Whether its id only counts its place in a list."""
    file: str = ""
    """The file of a list, which is no entity of the plan."""
    called: str = ""
    """What people call it where it has no name of its own: the office of a report."""

    @property
    def subject(self) -> Subject:
        names = (KINDS, _LABELS) if self.key.id else (_LABELS, KINDS)
        labels = (known.get(self.key.kind) for known in names)
        label = next((label for label in labels if label), self.key.kind)
        held_by = self.parent.id if self.parent else ""
        name = self.called or title_of(self.entity)
        return Subject(self.key.kind, label, self.key.id, name, held_by)


REPORTS = "reports"
"""The kind of an office's report of a year: "2026/diskominfo"."""
EVALUATIONS = "evaluations"
APPROVALS = "approvals"
"""What a post approves is no content of its own, and compared apart."""
_LABELS = {file.part: file.label for file in FILES} | {
    REPORTS: "laporan | report",
    EVALUATIONS: "evaluasi | evaluation",
    APPROVALS: "persetujuan | approval",
}


def items_of(plan: Plan) -> dict[Key, Item]:
    """All items of a plan by their key, parents before what they hold."""
    found: dict[Key, Item] = {}
    for file in FILES:
        if file.part == APPROVALS:
            continue
        part = getattr(plan, file.part)
        if not file.is_folder:
            held = file.kind.model_construct(**{file.part: part}) if file.is_list else part
            key = Key(file.part, "")
            found[key] = Item(key, held, None, file=file.path if file.is_list else "")
            _collect_below(held, None, found)
            continue
        for entity in part:
            if has_id(entity):
                _collect(entity, None, "", found)
            else:  # known by its year, and a report by its office: it holds nothing with an id
                key = Key(file.part, file.name_of(entity))
                found[key] = Item(key, entity, None, called=_office(entity, plan))
    return found


def _office(entity: Entity, plan: Plan) -> str:
    """Who reports, by the name that the plan gives; empty where nobody does."""
    reference = vars(entity).get("organization")
    return name_of(plan, reference) if reference else ""


def _collect(entity: Entity, parent: Key | None, place: str, found: dict[Key, Item]) -> None:
    name = str(id_of(entity))
    known = f"{parent.id}.{name}" if parent and isinstance(entity, SubDimension) else name
    key = Key(str(type(entity).KIND), known)
    is_numbered = isinstance(entity, Indicator) and bool(_NUMBERED.search(name))
    found.setdefault(key, Item(key, entity, parent, place, is_numbered))
    _collect_below(entity, key, found)


def _collect_below(entity: Entity, key: Key | None, found: dict[Key, Item]) -> None:
    """Whatever has an id stands in a list of what holds it, never deeper in it."""
    given = vars(entity)
    for field in describe(type(entity)).values():
        if field.classes and isinstance(held := given[field.name], tuple):
            for inner in held:
                if has_id(inner):
                    _collect(inner, key, field.name, found)


def has_id(value: object) -> bool:
    """Whether a value is an item of its own, not a part of what holds it."""
    return isinstance(value, Entity) and type(value).KIND is not None and id_of(value) is not None


class Field(NamedTuple):
    """A field of an item, also one that lies in a single part of it (`resources.budget`)."""

    name: str
    description: Description
    kind: type[Entity]
    """The class that declares it."""
    read: Callable[[Entity], Any]
    """Its value in an item; None where the part is absent."""
    part: str = ""
    """What the single part that it lies in is called, in both languages."""

    @property
    def label(self) -> str:
        """What it is called; the marks of examples are those of the part that they lie in."""
        is_mark = "illustrative" in self.description.kinds
        return (is_mark and self.part) or self.description.label


def fields_of(kind: type[Entity]) -> Iterator[Field]:
    """Every field of an entity class; single parts of it are opened, unless they are one value."""
    yield from _fields(kind, "", lambda entity: entity)


def _fields(
    kind: type[Entity], prefix: str, part: Callable[[Entity], Any], label: str = ""
) -> Iterator[Field]:
    for name, field in describe(kind).items():
        if name == "id":
            continue
        read = _reader(part, name)
        shape = field.shape
        if isinstance(shape, type) and not together(shape):
            yield from _fields(shape, f"{prefix}{name}.", read, field.label)
        else:
            yield Field(prefix + name, field, kind, read, label)


def _reader(part: Callable[[Entity], Any], name: str) -> Callable[[Entity], Any]:
    return lambda entity: getattr(part(entity), name, None)


Paths = Callable[[object], Path]
"""From an entity to where it stands; raises KeyError for what no file holds."""
