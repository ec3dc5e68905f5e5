"""What is said of many things alike, told of once; and the changes of one thing under its name."""

from collections.abc import Callable, Hashable, Iterable
from itertools import chain
from textwrap import shorten

from smartcity_mp.reporters.changes.values import phrase
from smartcity_mp.reporters.changes.words import (
    Line,
    called,
    codes,
    family,
    heading,
    in_common,
    line,
)
from smartcity_mp.review.changes import Change, Form, Kind, Part

Statement = tuple[Change, ...]
"""One change, or all that say the same of different things."""
Mark = Callable[[Change], Hashable]
_LEAST = 4
"""Of so many things the same is said once."""
_LONGEST_NAME = 50
"""Characters of a name among others."""
_NAMES = (Form.TEXT, Form.REFERENCE)
_CODES = (Kind.RENAMED, Kind.RECODED)


def statements(changes: Iterable[Change], *marks: Mark) -> list[Statement]:
    """Changes of one kind of thing that have the same mark together, in the place of the first."""
    told: list[Statement] = [(change,) for change in changes]
    for mark in marks:
        groups: dict[Hashable, list[Statement]] = {}
        for one in told:
            known = (_family(one[0]), mark(one[0])) if len(one) == 1 else id(one)
            groups.setdefault(known, []).append(one)
        whole = {
            id(one): group for group in groups.values() if len(group) >= _LEAST for one in group
        }
        told = [
            tuple(chain(*whole[id(one)])) if id(one) in whole else one
            for one in told
            if whole.get(id(one), [one])[0] is one
        ]
    return told


def blocks(told: Iterable[Statement]) -> list[list[Statement]]:
    """Statements with what they are about: those of one thing together, others each alone."""
    found: dict[Hashable, list[Statement]] = {}
    for one in told:
        found.setdefault(one[0].subject if len(one) == 1 else id(one), []).append(one)
    return list(found.values())


def _family(change: Change) -> Hashable:
    """What things that stand in one line have in common: their kind, and reports their year."""
    return (change.subject.kind, family(change.subject, "id"))


def alike(change: Change) -> Hashable:
    """What happened, but for whom it happened to; entries that all fare the same count as one."""
    if change.kind in _CODES:
        return change.kind
    parts = frozenset(_nameless(part) for part in change.parts)
    told = parts if len(parts) == 1 else change.parts
    return (change.field, change.kind, change.old, change.new, told)


def _nameless(part: Part) -> Hashable:
    keys = tuple(key for key in part.key if not (part.label and key.form in _NAMES))
    return (part.kind, keys, part.label, part.old, part.new)


def about(statement: Statement, language: str) -> tuple[str, str]:
    """The id and the name of a thing; of many how many they are, and which."""
    first = statement[0].subject
    if len(statement) == 1:
        return heading(first, language)
    if statement[0].kind in _CODES:  # the line says them all
        return "", f"{family(first, language)} ({len(statement)})"
    names = ", ".join(_name(change, language) for change in statement)
    return "", f"{family(first, language)} ({len(statement)}): {names}"


def _name(change: Change, language: str) -> str:
    """What it is called among its kind; of what came or went its name too."""
    code, name = heading(change.subject, language)
    if code and change.kind in (Kind.ADDED, Kind.REMOVED):
        return shorten(f"{code} {name}", _LONGEST_NAME, placeholder="…")
    return called(change.subject)


def said(statement: Statement, language: str) -> Line:
    """What happened to all of them, in words."""
    lines = {line(change, language) for change in statement}
    if len(lines) == 1:
        return lines.pop()
    if statement[0].kind in _CODES:
        return Line(codes(statement, language))
    if len({alike(change) for change in statement}) > 1:
        return Line(line(statement[0], language).text)
    times = sum(len(change.parts) for change in statement)
    text = in_common(statement[0], language)
    return Line(f"{text}{phrase('times', language, count=times)}")
