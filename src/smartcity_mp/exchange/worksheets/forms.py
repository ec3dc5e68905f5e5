"""A form: a sheet that a group fills in, with what the plan has and with room to write."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeVar

from smartcity_mp.analysis.joins import Placed, by_dimension, dimension_of
from smartcity_mp.language.pair import half
from smartcity_mp.language.worksheets import WORDS
from smartcity_mp.model.framework import Dimension
from smartcity_mp.model.organizations import Organization
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.model.schema.fields import Entity, Item

_LEAST = 2
"""Empty rows of each group."""
P = TypeVar("P", bound=Placed)
SIGN = "\N{NO-BREAK SPACE}†"
"""Stands behind what is an illustration, as in the books."""


class Figure(NamedTuple):
    """A number."""

    value: float
    is_assumed: bool
    """Whether it rests on an illustration."""


class Bar(NamedTuple):
    """A cell in the colour of its group: here something goes on."""

    text: str


Cell = str | Figure | Bar | None


class Head(NamedTuple):
    """The head of a column."""

    label: str
    """In both languages."""
    width: float
    """In characters."""
    above: str = ""
    """What it has in common with its neighbours that say the same here."""
    adds: Literal["", "part", "sum"] = ""
    """Whether its cells are added up, or are the sum of those of their row."""


class Group(NamedTuple):
    """Rows below a line that says what they have in common."""

    name: str
    rows: Sequence[Sequence[Cell]]
    room: int
    """So many empty rows follow."""
    color: str | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """One sheet."""

    name: str
    """What its tab and its title name it."""
    heads: Sequence[Head]
    groups: Sequence[Group]
    color: str | None = None
    ahead: int = 0
    """So many columns tell which row is meant."""


class Field(NamedTuple):
    """A part of a table that crosses two lists: what stands in it, each with its code."""

    name: str
    rows: Sequence[tuple[str, str | None]] = ()
    color: str | None = None
    note: str | None = None
    """What stands in it instead of rows."""


@dataclass(frozen=True, slots=True)
class Cross:
    """A sheet that crosses lists: lines of fields, as high as the longest of each."""

    name: str
    lines: Sequence[Sequence[Field]]


class Worksheet(NamedTuple):
    """The sheets of one session."""

    title: str
    """In both languages."""
    forms: Sequence[Form | Cross]


class Reader(NamedTuple):
    """A plan, read in one language."""

    plan: Plan
    language: str

    def word(self, key: str) -> str:
        """A word of the worksheets."""
        return half(WORDS[key], self.language)

    def office(self, code: str | None) -> str | None:
        """What an organization is called where there is little room."""
        known = self.plan.by_id.get(code or "")
        return known.short or known.name if isinstance(known, Organization) else code

    def years(self) -> dict[int, str]:
        """The years of the period with what their columns are called; five while it is unknown."""
        if self.plan.years:
            return {year: str(year) for year in self.plan.years}
        return {number: WORDS["year"].format(number=number) for number in range(1, 6)}

    def by_dimension(self, items: Iterable[P]) -> Sequence[tuple[Dimension | None, Sequence[P]]]:
        """Every dimension with what lies in it; where there is none, one place for all."""
        return by_dimension(self.plan, items, dimension_of) or [(None, ())]

    def named(self, dimension: Dimension | None) -> str:
        """What a sheet about a dimension is called."""
        return dimension.name if dimension else self.word("nowhere")

    def places(self, dimension: Dimension | None) -> dict[str | None, str]:
        """The sub-dimensions of a dimension, each with its name, and what lies in none of them."""
        if dimension is None or not dimension.sub_dimensions:
            return {None: self.named(dimension)}
        return {f"{dimension.id}.{sub.id}": sub.name for sub in dimension.sub_dimensions}


def label(kind: type[Entity], key: str) -> str:
    """What a field is called."""
    return describe(kind)[key].label


def signed(item: Item, key: str) -> str | None:
    """A text of the plan, with the sign where it is an illustration."""
    text: str | None = getattr(item, key)
    return f"{text}{SIGN}" if text and item.is_illustrative(key) else text


def room(rows: Sequence[object], usual: int) -> int:
    """How many empty rows follow these, where so many in all are usual."""
    return max(_LEAST, usual - len(rows))


def below(texts: Iterable[str | None]) -> str | None:
    """Texts one below the other."""
    return "\n".join(text for text in texts if text) or None


def place_of(item: Placed, places: dict[str | None, str]) -> str | None:
    """The group that a thing belongs to."""
    return item.sub_dimension if item.sub_dimension in places else next(iter(places))
