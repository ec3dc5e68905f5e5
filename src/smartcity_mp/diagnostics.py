"""What is found in a masterplan, as plain records.

A record carries its code and the values that belong to it, never a sentence:
`language` turns it into one, in the language of the person who asks.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from enum import StrEnum
from types import MappingProxyType
from typing import Literal, NamedTuple

Path = tuple[str | int, ...]
"""The logical address of a value: the file's path, then keys and list indexes (from 0)."""


class Severity(StrEnum):
    """How much a finding matters. Errors keep `build` from making final books."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    OFF = "off"

    def reaches(self, least: "Severity") -> bool:
        """Whether it weighs as much as another or more."""
        return self in SEVERITIES[: SEVERITIES.index(least) + 1]


SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFO)
"""Those that a finding can have, the gravest first."""


MOST = 100
"""Findings of one code in one file that are kept; what goes beyond is counted."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file; line and column count from 1, columns in characters."""

    file: str
    line: int = 1
    column: int = 1
    address: tuple[str, ...] = dataclass_field(default=(), compare=False)
    """What stands there wherever it moves: the nearest id above it, or the file, and the keys from
    there on. Empty where nothing but the file is known."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What is to be typed where a finding stands. A sentence shows it, and `fix` types it.

    It is one of the finding's values, under the name by which its sentence shows it.
    """

    text: str
    of: Literal["value", "key", "form"] = "value"
    """What it takes the place of: a value, or a key; `form` is YAML as it stands, for a value."""
    is_sure: bool = True
    """Whether nothing else can be meant and nothing typed is lost, so that a program may type it.
    """

    def __str__(self) -> str:
        return self.text


class Finding(NamedTuple):
    """What a rule found: the entity of the plan that it speaks of, the field in it, the values.

    The subject is the path of a file, or of a folder with `/`, where that is what lacks something.
    """

    subject: object
    field: Path = ()
    values: Mapping[str, object] = MappingProxyType({})
    key: bool = False
    """Whether the key of the field is what must change, not its value."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding with its place and weight: what reports show and exit codes count."""

    position: Position
    code: str
    severity: Severity
    values: Mapping[str, object] = dataclass_field(default_factory=dict, hash=False)
    waived: str | None = None
    """The reason of the waiver, if the masterplan waives this finding."""
    more: int = 0
    """How many further findings of this code in this file are counted with it, and not kept."""

    @property
    def correction(self) -> Correction | None:
        """What is to be typed here, if that is known."""
        values = self.values.values()
        return next((value for value in values if isinstance(value, Correction)), None)

    def sort_key(self) -> tuple[Position, str, str]:
        return (self.position, self.code, str(sorted(self.values.items(), key=str)))


class Identity(NamedTuple):
    """By what a finding is known again in another version of the masterplan.

    Neither its line nor its sentence: a finding that moves, or that is worded anew, is no new one.
    """

    code: str
    address: tuple[str, ...]
    nth: int
    """Which one it is, from 1, of those with the same code and address."""


def identified(findings: Iterable[Diagnostic]) -> dict[Identity, Diagnostic]:
    """Each finding by its identity, in the same order."""
    counts: dict[tuple[str, tuple[str, ...]], int] = {}
    known: dict[Identity, Diagnostic] = {}
    for found in findings:
        kind = (found.code, found.position.address or (found.position.file,))
        counts[kind] = nth = counts.get(kind, 0) + 1
        known[Identity(*kind, nth)] = found
    return known


def folded(findings: Iterable[Diagnostic], most: int = MOST) -> list[Diagnostic]:
    """The first findings of each code and file; the last of them counts those that follow."""
    kept: list[Diagnostic] = []
    last: dict[tuple[str, str, bool], tuple[int, int, int]] = {}
    for found in findings:
        kind = (found.code, found.position.file, found.waived is None)
        count, place, more = last.get(kind, (0, 0, 0))
        if count < most:
            count, place = count + 1, len(kept)
            kept.append(replace(found, more=0) if found.more else found)
        else:
            more += 1
        last[kind] = (count, place, more + found.more)
    for _, place, more in last.values():
        if more:
            kept[place] = replace(kept[place], more=more)
    return kept


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run found, sorted by place."""

    findings: tuple[Diagnostic, ...]
    waived: tuple[Diagnostic, ...] = ()
    not_judged: tuple[str, ...] = ()
    """Codes of rules that could not judge, because what they look at could not be read."""
    files: tuple[str, ...] = ()
    """The files that were read."""

    def count(self, severity: Severity) -> int:
        return sum(1 + found.more for found in self.findings if found.severity is severity)

    def at_least(self, severity: Severity) -> tuple[Diagnostic, ...]:
        """The findings that weigh as much or more."""
        return tuple(found for found in self.findings if found.severity.reaches(severity))
