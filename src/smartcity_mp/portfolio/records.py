"""What is kept of one masterplan when many are looked at: small records, free of the plan itself.

They go from process to process, into a cache and into the parts of a CI, so they hold nothing but
texts, whole numbers and lists of them. A number of an indicator stays the text that was typed.
"""

from dataclasses import dataclass, field
from typing import Literal

Reason = Literal[
    "none", "not-there", "misnamed", "closed", "unreadable", "unread", "version", "outside",
    "link", "git", "unwritable", "bug", "died",
]  # fmt: skip
"""Why there are no figures of a masterplan: those of `NoProject`; its own file cannot be read or is
of another version; it is outside of its list, a link, or at no revision that git knows; its books
cannot be written; this program failed, or its process ended."""
DueKind = Literal["milestone", "report", "workshop"]


@dataclass(frozen=True, slots=True)
class Money:
    """Rupiah of all programs. `assumed` is how much of the whole is an illustration."""

    total: int = 0
    assumed: int = 0
    by_dimension: dict[str, int] = field(default_factory=dict)
    """By the dimension's id; under "" what has none."""
    by_source: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Code:
    """A place in the national nomenclature, as a program names it."""

    code: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class ProgramFigures:
    """A program by what others can share with it."""

    id: str
    name: str
    dimension: str | None = None
    total: int = 0
    nomenclature: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class Value:
    """What an indicator says of a year; the year of a baseline may be unknown."""

    year: int | None
    value: str


@dataclass(frozen=True, slots=True)
class IndicatorFigures:
    """An indicator: where it began, where it is, where it should be at last."""

    name: str
    unit: str
    direction: str | None = None
    baseline: Value | None = None
    actual: Value | None = None
    target: Value | None = None


@dataclass(frozen=True, slots=True)
class Dated:
    """Something that is open and has its time: a milestone, the reports of a year, what a workshop
    should have brought. `at` is `2026`, `2026-03` or `2026-03-14`; empty where nobody knows it.
    """

    kind: DueKind
    at: str
    name: str
    of: str = ""
    """The program of a milestone; the offices whose reports are missing."""


@dataclass(frozen=True, slots=True)
class Figures:
    """All that is known of one masterplan."""

    title: str
    code: str | None
    """The code of the region in the table; None where the plan names none that is known."""
    region: str
    stage: int
    given: int
    """Fields that are asked for up to the plan's stage, and are there."""
    empty: int
    errors: int
    warnings: int
    programs: tuple[ProgramFigures, ...] = ()
    quick_wins: int = 0
    money: Money = Money()
    dimensions: dict[str, str] = field(default_factory=dict)
    """The names of the dimensions by their ids."""
    indicators: tuple[IndicatorFigures, ...] = ()
    dated: tuple[Dated, ...] = ()
    unread: tuple[str, ...] = ()
    """Files that could not be read, so that what they hold is not counted."""

    @property
    def percent(self) -> int | None:
        """Whole percent of what is asked for, 100 only if nothing lacks; None without any."""
        asked = self.given + self.empty
        return self.given * 100 // asked if asked else None


@dataclass(frozen=True, slots=True)
class Problem:
    """Why there are no figures, and what the system says of it."""

    key: Reason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A masterplan that was asked for, and what is known of it or why nothing is."""

    path: str
    """The folder as the person names it."""
    rev: str | None = None
    figures: Figures | None = None
    problem: Problem | None = None
    books: str | None = None
    """Where its books begin, if they were made now."""
