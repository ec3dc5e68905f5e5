"""What happened to one value, in words: behind the label of its field, or the name of an entry."""

from typing import Any

from smartcity_mp.reporters.changes.values import amounts, measured, phrase
from smartcity_mp.review.changes import Change, Form, Kind, Value
from smartcity_mp.review.meanings import is_of_strictness

_HAPPENED = {
    Kind.FILLED: "filled",
    Kind.EMPTIED: "emptied",
    Kind.MOVED: "moved-to",
    Kind.MORE: "came",
    Kind.FEWER: "went",
}
_SCHEDULED = ("program", "quick-win")
"""What has a time of its own; elsewhere a later year is only another one."""
_NO = Value(Form.FLAG, plain=False)
_SPANS = (Form.YEARS, Form.MONTHS)
_MOVED = {
    (0, 1): "longer",
    (0, -1): "shorter",
    (1, 0): "starts-later",
    (-1, 0): "starts-earlier",
    (-1, 1): "longer-both",
    (1, -1): "shorter-both",
}
"""What became of a span of which one end moved, or both away from each other or together."""

_APPROVAL = {Kind.ADDED: "approved", Kind.REMOVED: "withdrawn", Kind.LAPSED: "lapsed"}


def approval(change: Change, language: str) -> str:
    """What became of an approval, as a sentence of its own; its values are days."""
    old, new = (measured(value, "", language) for value in (change.old, change.new))
    is_back = change.kind is Kind.RENEWED and change.old == change.new
    key = "holds-again" if is_back else _APPROVAL.get(change.kind, "approved-anew")
    return phrase(key, language, old=old, new=new)


def happened(
    kind: Kind, old: Value | None, new: Value | None, change: Change, language: str
) -> str:
    """` dimundurkan: 2028 → 2029`: what happened to one value of a change, with its unit."""
    key = _key(kind, old, new, change)
    if old and new and old.form is new.form is Form.RUPIAH:
        before, after = amounts(old.plain, new.plain, language)
        return phrase(key, language, old=before, new=after)
    if Form.FLAG in [value.form for value in (old, new) if value]:  # what nobody says is no yes
        old, new = old or _NO, new or _NO
    is_said_once = new is not None and new.form is not Form.MEASURED
    units = ("" if is_said_once else change.unit, change.unit)
    words = [measured(value, unit, language) for value, unit in zip((old, new), units, strict=True)]
    return phrase(key, language, old=words[0], new=words[1])


def _key(kind: Kind, old: Value | None, new: Value | None, change: Change) -> str:
    """Which phrase tells of it."""
    if old is None or new is None:
        if Form.FLAG in [value.form for value in (old, new) if value]:
            return "from-to"  # nobody fills in a yes
        return _HAPPENED.get(kind, "came" if old is None else "went")
    if kind in (Kind.STRONGER, Kind.WEAKER):
        if is_of_strictness(kind, old, new):
            return "tightened" if kind is Kind.STRONGER else "eased"
        return str(kind)
    if old.form is new.form and new.form in _SPANS:
        return _span(old.plain, new.plain)
    if kind in (Kind.EARLIER, Kind.LATER) and change.subject.kind in _SCHEDULED:
        return str(kind)
    return _HAPPENED.get(kind, "from-to")


def _span(old: Any, new: Any) -> str:
    """What became of a span of time: another end is no other beginning."""
    if None in (*old, *new):
        return "from-to"
    first, last = (_sign(after - before) for before, after in zip(old, new, strict=True))
    if found := _MOVED.get((first, last)):
        return found
    moved = "later" if last > 0 else "earlier"
    length = _sign((new[1] - new[0]) - (old[1] - old[0]))
    return {0: moved, 1: f"{moved}-longer", -1: f"{moved}-shorter"}[length]


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)
