"""What a difference means in fields that have one: money, targets, and how strictly one checks."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from smartcity_mp.diagnostics import SEVERITIES
from smartcity_mp.model.indicators import Indicator, TargetRange
from smartcity_mp.model.masterplan import Masterplan
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.thresholds import FLOORS, THRESHOLDS, UNLIMITED
from smartcity_mp.review.changes import Form, Kind, Part, Value

Meaning = Callable[[Part, Any, Any], Kind]
"""From a part, and the item that it belongs to before and after, to what happened in truth."""


def meant(parts: Iterable[Part], field: str, old: Entity, new: Entity) -> tuple[Part, ...]:
    """The parts with what they mean in their field; unlike `raised`, `stronger` judges."""
    meaning = _MEANINGS.get((type(new), field))
    if meaning is None:
        return tuple(parts)
    if isinstance(old, Indicator) and isinstance(new, Indicator):
        found = (_against_official(part, old, new) for part in parts)
        parts = [part for part in found if part]
    return tuple(replace(part, kind=meaning(part, old, new)) for part in parts)


def _against_official(part: Part, before: Indicator, after: Indicator) -> Part | None:
    """A target that one side has only as one that a document sets is compared with that; None if
    it is the same.
    """
    official = {Kind.FEWER: after.official, Kind.MORE: before.official}.get(part.kind, ())
    year = part.key[-1].plain if part.key else None
    other = next((_value(one.value) for one in official if one.year == year), None)
    here = part.old or part.new
    if other is None or here is None:
        return part
    if other == here:
        return None
    old, new = (part.old, other) if part.old else (other, part.new)
    return replace(part, kind=Kind.CHANGED, old=old, new=new)


def _value(target: object) -> Value:
    if isinstance(target, TargetRange):
        return Value(Form.RANGE, (target.min, target.max))
    return Value(Form.TEXT if isinstance(target, str) else Form.NUMBER, target)


def _target(part: Part, before: Indicator, after: Indicator) -> Kind:
    """Whether a target goes further: more where up is better, less where down is."""
    if part.old is None or part.new is None:
        return part.kind
    way, other = _way(before), _way(after)
    if way is None or way != other or part.old.form is not part.new.form:
        return Kind.CHANGED
    if part.old.form is part.new.form is Form.RANGE:
        return _range(way, part.old, part.new)
    old, new = _step(before.scale, part.old), _step(after.scale, part.new)
    if old is None or new is None or old == new or way == "keep":
        return Kind.CHANGED
    return Kind.STRONGER if (new > old) is (way == "up") else Kind.WEAKER


def _range(way: str, old: Value, new: Value) -> Kind:
    """Of a range that is to be kept, the narrower one is harder to keep."""
    (low, high), (new_low, new_high) = _bounds(old), _bounds(new)
    rises = new_low >= low and new_high >= high
    falls = new_low <= low and new_high <= high
    narrows = new_low >= low and new_high <= high
    widens = new_low <= low and new_high >= high
    better, worse = {"up": (rises, falls), "down": (falls, rises), "keep": (narrows, widens)}[way]
    if better == worse:
        return Kind.CHANGED
    return Kind.STRONGER if better else Kind.WEAKER


def _bounds(value: Value) -> tuple[Decimal, Decimal]:
    """Both ends of a range; one that is open has no end."""
    plain: Any = value.plain
    low, high = plain
    return (
        Decimal("-Infinity") if low is None else Decimal(low),
        Decimal("Infinity") if high is None else Decimal(high),
    )


def is_of_strictness(kind: Kind, old: Value | None, new: Value | None) -> bool:
    """Whether a target that is stronger or weaker is no greater or smaller number for that: fewer
    minutes and a narrower range are stricter, not lower.
    """
    if old is None or new is None or kind not in (Kind.STRONGER, Kind.WEAKER):
        return False
    way = "up" if kind is Kind.STRONGER else "down"
    if old.form is new.form is Form.RANGE:
        return _range(way, old, new) is not Kind.STRONGER
    before, after = _step((), old), _step((), new)
    if before is None or after is None:
        return False
    return (after < before) is (way == "up")


def _way(indicator: Indicator) -> str | None:
    """Where better is; the words of a scale stand with the worst first."""
    return "up" if indicator.scale else indicator.direction


def _step(scale: Sequence[str], value: Value) -> Decimal | None:
    if isinstance(value.plain, Decimal | int):
        return Decimal(value.plain)
    return Decimal(scale.index(str(value.plain))) if value.plain in scale else None


def _severity(part: Part, *_: Entity) -> Kind:
    """A severity that is no longer set has the rule's own, which nobody here knows."""
    old, new = (_weight(value) for value in (part.old, part.new))
    if old is None:
        return Kind.TIGHTER if new == 0 else Kind.LOOSER
    if new is None:
        return Kind.LOOSER if old == 0 else Kind.TIGHTER
    return Kind.LOOSER if new > old else Kind.TIGHTER


def _weight(value: Value | None) -> int | None:
    words = [str(severity) for severity in SEVERITIES]
    if value is None:
        return None
    return words.index(str(value.plain)) if value.plain in words else len(words)


def _threshold(part: Part, *_: Entity) -> Kind:
    """Whether a rule finds more or less than before; what is not set is as usual."""
    name = str(part.key[-1].plain)
    if name not in THRESHOLDS:
        return part.kind
    old, new = (_bound(name, value) for value in (part.old, part.new))
    if old == new:
        return part.kind
    return Kind.TIGHTER if (new > old) is (name in FLOORS) else Kind.LOOSER


def _bound(name: str, value: Value | None) -> Decimal:
    number: Any = THRESHOLDS[name] if value is None else value.plain
    return Decimal("Infinity") if UNLIMITED.get(name) == number else Decimal(number)


def _waiver(part: Part, *_: Entity) -> Kind:
    """A new waiver lets a finding pass; one that is gone, no longer."""
    return {Kind.MORE: Kind.LOOSER, Kind.FEWER: Kind.TIGHTER}.get(part.kind, part.kind)


_MEANINGS: dict[tuple[type[Entity], str], Meaning] = {
    (Indicator, "targets"): _target,
    (Masterplan, "rules.severity"): _severity,
    (Masterplan, "rules.settings"): _threshold,
    (Masterplan, "waivers"): _waiver,
}
"""By the class of the item and its field."""


def rupiah_of(value: Any) -> int:
    """All rupiah in a value: an amount, or amounts by source and year."""
    if isinstance(value, dict):
        return sum(map(rupiah_of, value.values()))
    return value if isinstance(value, int) else 0


def money(old: Any, new: Any) -> tuple[Kind, int, int]:
    """What happened to an amount as a whole, with the sums before and after."""
    before, after = rupiah_of(old), rupiah_of(new)
    kind = Kind.RAISED if after > before else Kind.LOWERED if after < before else Kind.CHANGED
    return kind, before, after
