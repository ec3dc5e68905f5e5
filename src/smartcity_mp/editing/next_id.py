"""The next free id of a kind, written as those that a masterplan has."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import count

from smartcity_mp.model.schema.types import is_id

_NUMBERED = re.compile(r"(.*?)([0-9]{1,3})\Z")
_HERE = "\0"
"""Stands in a pattern for what tells where a thing belongs: GOV, or the number of a goal."""
_USUAL = {
    "criterion": "KR-1", "dimension": "dimensi-1", "document": "DOK-1",
    "document-mission": f"{_HERE}.M1", "document-priority": f"{_HERE}.P1",
    "driver": "PP-01", "factor": "F1", "gap": "GP-01", "goal": "TJ1", "indicator": "IK-1",
    "inventory": "INV-01", "issue": "IS-01", "legal-basis": "DH-1", "mission": "M1",
    "objective": f"SS{_HERE}.1", "organization": "opd-1", "program": f"{_HERE}-01",
    "quick-win": f"QW-{_HERE}", "readiness": "KS-01", "scenario": "SK-1", "statistic": "DT-1",
    "strategy": f"STR-{_HERE}-1", "sub-dimension": "subdimensi-1", "swot-strategy": "SW1",
}  # fmt: skip
_NUMBERLESS = ("quick-win",)
"""Kinds of which the first one of a dimension has no number: QW-GOV, then QW-GOV-2."""
_NOWHERE = {"quick-win": "QW-", "strategy": "STR-"}
"""Kinds whose dimension may not be known yet."""


def next_id(
    kind: str,
    here: str,
    present: Sequence[tuple[str, str]],
    is_free: Callable[[str], bool],
) -> str:
    """The number after the highest one, in the pattern that most things of the kind have.

    `present` are ids with what tells where each belongs, as `here` does. Things that belong to the
    same come first; where no pattern is that of most, the usual one is taken.
    """
    same = [(name, where) for name, where in present if where == here]
    prefix, width = _pattern(same, here) or _pattern(present, here) or _usual(kind, here)
    if not is_id(f"{prefix}999"):  # what it belongs to has a long id, or an odd one
        prefix, width = f"{kind[:3].upper()}-", 1
    first = prefix.rstrip("-")
    is_numberless = kind in _NUMBERLESS and here and prefix == f"{_filled(kind, here)}-"
    if is_numberless and is_free(first):
        return first
    taken = [int(n) for name, _ in present for n in _number(name, prefix)]
    begin = 2 if is_numberless else 1
    ids = (f"{prefix}{n:0{width}}" for n in count(max((*taken, begin - 1)) + 1))
    return next(filter(is_free, ids))


def sign(kind: str, name: str) -> str:
    """What the ids of a kind have of the thing they belong to: GOV of governance, 1 of TJ1.

    What a planning document holds has the whole id of it.
    """
    if _USUAL[kind].startswith(f"{_HERE}."):
        return name
    if number := re.fullmatch(r"[A-Za-z-]+?0*([0-9]+)", name):
        return number[1]
    return name[:3].upper() if name.islower() else name


def is_told_apart(kind: str) -> bool:
    """Whether ids of a kind show where a thing belongs."""
    return _HERE in _USUAL[kind]


def _number(name: str, prefix: str) -> list[str]:
    found = _NUMBERED.match(name)
    return [found[2]] if found and found[1].casefold() == prefix.casefold() else []


def _pattern(present: Sequence[tuple[str, str]], here: str) -> tuple[str, int] | None:
    """What stands before the number in most ids, and how many digits that has."""
    found = [(m, where) for name, where in present if (m := _NUMBERED.match(name))]
    patterns = Counter(
        (_open(m[1], where), len(m[2]) if m[2][0] == "0" else 1) for m, where in found
    )
    prefixes = Counter(_open(m[1], where) for m, where in found)
    (prefix, many), *_ = [*prefixes.most_common(1), ("", 0)]
    if 2 * many <= len(present) or (_HERE in prefix and not here):
        return None
    width = max(width for (one, width) in patterns if one == prefix)
    return prefix.replace(_HERE, here), width


def _open(prefix: str, where: str) -> str:
    """A prefix with a gap in the place of what tells where the thing belongs."""
    before, found, behind = prefix.rpartition(where) if where else ("", "", prefix)
    return f"{before}{_HERE}{behind}" if found else prefix


def _usual(kind: str, here: str) -> tuple[str, int]:
    filled = _filled(kind, here)
    found = _NUMBERED.match(filled)
    return (found[1], len(found[2])) if found else (f"{filled}-", 1)


def _filled(kind: str, here: str) -> str:
    """The usual pattern with what tells where a thing belongs, or without where that is unknown."""
    if here or not is_told_apart(kind):
        return _USUAL[kind].replace(_HERE, here)
    return f"{_NOWHERE[kind]}1"
