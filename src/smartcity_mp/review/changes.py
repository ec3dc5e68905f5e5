"""What differs between two masterplans, as plain records: no sentence, no figure in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256

from smartcity_mp.diagnostics import Diagnostic, Path
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.model.schema.fields import Item
from smartcity_mp.review.shelf import TouchedBook


class Kind(StrEnum):
    """What happened. Read the other way round, each change is its MIRROR."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    """The same thing under another id."""
    RECODED = "recoded"
    """The same, known by its name alone: the list of former ids does not tell of it."""
    MOVED = "moved"
    """It hangs below something else: another sub-dimension, mission, goal or program."""
    FILLED = "filled"
    EMPTIED = "emptied"
    MORE = "more"
    """Entries of a list or mapping came, none went."""
    FEWER = "fewer"
    RAISED = "raised"
    LOWERED = "lowered"
    EARLIER = "earlier"
    LATER = "later"
    STRONGER = "stronger"
    """A target is further on the way that its indicator should go."""
    WEAKER = "weaker"
    TIGHTER = "tighter"
    """The masterplan is checked more strictly."""
    LOOSER = "looser"
    LAPSED = "lapsed"
    """What a post approved is no longer what it approved."""
    RENEWED = "renewed"
    """It is again, or was approved anew."""
    CHANGED = "changed"
    """Another value, or several things in different ways."""


_PAIRS: tuple[tuple[Kind, Kind], ...] = (
    (Kind.ADDED, Kind.REMOVED),
    (Kind.FILLED, Kind.EMPTIED),
    (Kind.MORE, Kind.FEWER),
    (Kind.RAISED, Kind.LOWERED),
    (Kind.EARLIER, Kind.LATER),
    (Kind.STRONGER, Kind.WEAKER),
    (Kind.TIGHTER, Kind.LOOSER),
    (Kind.LAPSED, Kind.RENEWED),
)
_ALONE = (Kind.RENAMED, Kind.RECODED, Kind.MOVED, Kind.CHANGED)
MIRROR: dict[Kind, Kind] = {
    **dict(_PAIRS),
    **{other: one for one, other in _PAIRS},
    **{kind: kind for kind in _ALONE},
}
"""What a change is for whoever compares the other way round."""


class Grade(StrEnum):
    """How much a change matters; the words are those that a person types."""

    MAJOR = "besar"
    MEDIUM = "sedang"
    MINOR = "kecil"

    def reaches(self, least: "Grade") -> bool:
        """Whether it weighs as much as another or more."""
        return GRADES.index(self) <= GRADES.index(least)


GRADES = (Grade.MAJOR, Grade.MEDIUM, Grade.MINOR)
"""The gravest first."""


class Form(StrEnum):
    """What a value is, so that it can be put into words."""

    TEXT = "text"
    WORD = "word"
    """One of a fixed set; `name` is its label in both languages."""
    REFERENCE = "reference"
    """An id; `name` is what it is the id of."""
    RUPIAH = "rupiah"
    NUMBER = "number"
    FLAG = "flag"
    DATE = "date"
    """A year, (year, month) or (year, month, day)."""
    MONTHS = "months"
    """The first and the last month of a plan of twelve."""
    YEARS = "years"
    RANGE = "range"
    MEASURED = "measured"
    """The year and the value of a measurement."""
    UNKNOWN = "unknown"
    """A source of money that is agreed, its amount unknown."""
    WHOLE = "whole"
    """Something of which only the parts are worth showing."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value before or after: `plain` is made of texts, numbers and tuples."""

    form: Form
    plain: object
    name: str = ""


EVERYTHING = Value(Form.WORD, "all", "semuanya | everything")
"""What is called an example where all of something is."""
MARKS = describe(Item)["illustrative"].label
"""The label of a part that says which fields of an entry are examples."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that differs within a field: the amount of a year, an entry of a list."""

    kind: Kind
    key: tuple[Value, ...]
    """Where in the field: source and year, the name of an entry; empty for the field itself."""
    label: str
    """The field of an entry, in both languages; empty for the entry itself."""
    old: Value | None
    new: Value | None


@dataclass(frozen=True, slots=True)
class Subject:
    """What a change is about: something with an id, or a part that the plan has once."""

    kind: str
    """What its id is an id of ("program"); the part of the plan ("vision"); "narrative"."""
    label: str
    """That kind as people call it, in both languages."""
    id: str
    """Its id in the newer plan; in the older one if it is gone."""
    name: str
    """Its name or statement; empty where it has none."""
    parent: str = ""
    """The id of what holds it; empty at the top."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that differs: all of one field, or something that came, went or moved."""

    kind: Kind
    subject: Subject
    field: str
    """`budget`, `resources.budget`; empty where the subject as a whole changed."""
    label: str
    """The field as people call it, in both languages."""
    old: Value | None
    new: Value | None
    parts: tuple[Part, ...] = ()
    unit: str = ""
    """What its figures count: in both languages, or in the masterplan's own word."""
    money: int = 0
    """Rupiah that came (or, below 0, went) with it."""
    grade: Grade = Grade.MINOR
    id: str = ""
    """Twelve characters that stay the same in every language and run."""
    before: Path | None = None
    """The place in the older files; None for what was not there."""
    after: Path | None = None

    @property
    def kinds(self) -> frozenset[Kind]:
        """What happened in it: its own kind and those of its parts."""
        return frozenset({self.kind, *(part.kind for part in self.parts)})


def identity(change: Change, old: object, new: object) -> str:
    """Twelve characters for one change: from its kind, id, field, and both values."""
    told = (str(change.kind), change.subject.kind, change.subject.id, change.field, old, new)
    return sha256(repr(told).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount before and after."""

    before: int = 0
    after: int = 0

    @property
    def difference(self) -> int:
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Money:
    """The budgets of all programs before and after."""

    total: Sum
    by_dimension: Mapping[str, Sum]
    """By the dimension's name; "" for what lies in none."""
    by_source: Mapping[str, Sum]
    """By the source's label in both languages."""


@dataclass(frozen=True, slots=True)
class Origin:
    """The commit that a change came with, as it tells of itself."""

    commit: str
    author: str
    date: str
    """Year, month and day, as in `2026-06-26`; empty where it is not known."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of what it all comes to."""

    key: str
    count: int
    """Rupiah, or how many things it is true of."""
    changes: int = 0
    """How many changes it tells of."""
    label: str = ""
    """What these things are called, in both languages, where the key says it of any kind."""


@dataclass(frozen=True, slots=True)
class Review:
    """All that a change of a masterplan means."""

    changes: tuple[Change, ...]
    """By grade, then by rupiah."""
    money: Money
    sense: tuple[Clause, ...]
    """What it comes to, the weightiest first."""
    brought: tuple[Diagnostic, ...] = ()
    """Findings of the newer plan that the older one did not have."""
    gone: tuple[Diagnostic, ...] = ()
    not_compared: tuple[str, ...] = ()
    """Files of which something could not be read on one side."""
    is_new: bool = False
    """Whether there was no masterplan before."""
    touched: tuple[TouchedBook, ...] = ()
    """Where the books come out another."""
    origins: Mapping[str, Origin] = field(default_factory=dict)
    """By the id of a change; those of which git does not know it are not in it."""

    def at_least(self, grade: Grade) -> tuple[Change, ...]:
        """The changes that weigh as much or more."""
        return tuple(change for change in self.changes if change.grade.reaches(grade))
