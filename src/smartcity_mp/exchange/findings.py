"""What was found in a workbook that came back: records, no sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from smartcity_mp.diagnostics import Path
from smartcity_mp.exchange.cells import At, address
from smartcity_mp.model.schema.fields import Entity

Value = str | tuple[str, ...] | Mapping[str, str]
"""What a field can hold: a single value, several, or some by their keys."""
Below = tuple[str, ...]
NEW = "/new"
"""Begins the path of what is a part of something new, whose id follows."""


class Place(NamedTuple):
    """A cell: its file, its sheet, where it is and under which head."""

    file: str
    sheet: str
    at: At | None = None
    heading: str = ""

    @property
    def address(self) -> str:
        """`Program!F12`."""
        return f"{self.sheet}!{address(self.at)}" if self.at else self.sheet


class Fault(NamedTuple):
    """What is wrong at a cell."""

    place: Place
    code: str
    values: Mapping[str, object]


class Change(NamedTuple):
    """Another value for a field; None: it is emptied."""

    place: Place
    path: Path
    value: Value | None
    was: object
    says: object
    """What the cell said and says."""


class Addition(NamedTuple):
    """A new thing: its class, the list that it goes into, if it has no file or list of its own, the
    code that was wished for, and its values by their keys.
    """

    place: Place
    kind: type[Entity]
    holder: Path | None
    id: str | None
    values: Mapping[Below, Value]
    places: Mapping[Below, Place]


class Gone(NamedTuple):
    """A thing whose row is no longer there."""

    place: Place
    path: Path
    name: str


@dataclass(slots=True)
class Returned:
    """What workbooks bring."""

    changes: list[Change] = field(default_factory=list)
    additions: list[Addition] = field(default_factory=list)
    gone: list[Gone] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    conflicts: list[Fault] = field(default_factory=list)
    doubts: list[Fault] = field(default_factory=list)
    """What may be meant or not: a person has to say so."""
