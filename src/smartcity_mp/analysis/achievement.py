"""How much of a target was reached, in percent, and how that is called.

Indonesian practice knows one formula for what should rise and three for what should fall, and two
scales of words. Which of them a region uses is its setting; they are named beside each figure.
Sources: Permendagri 86/2017 for the scale from 91, the accountability reports of regencies for the
others.
"""

from collections.abc import Mapping
from decimal import Decimal

from smartcity_mp.model.indicators import Indicator, TargetRange
from smartcity_mp.model.schema.choices import FALLING_FORMULAS, SCALES

FALLING, SCALE = next(iter(FALLING_FORMULAS)), next(iter(SCALES))
"""What holds for a region that says nothing."""
WHOLE = Decimal(100)
BANDS = ("very-high", "high", "medium", "low", "very-low")
"""The words of a scale, best first."""
_LOWER: Mapping[str, tuple[int, ...]] = {name: tuple(map(int, name.split("-"))) for name in SCALES}
"""Where each band begins, in percent, but for the last, which begins at 0."""


def band(percent: Decimal, scale: str = SCALE) -> str:
    """The band of a figure in percent. Bands are half open: none lies between two of them."""
    reached = (name for name, lower in zip(BANDS, _LOWER[scale], strict=False) if percent >= lower)
    return next(reached, BANDS[-1])


def bounds(scale: str = SCALE) -> tuple[int, ...]:
    """Where the bands of a scale begin, best first, in percent; the last one begins at 0."""
    return (*_LOWER[scale], 0)


def achievement(
    indicator: Indicator,
    target: Decimal | str | TargetRange,
    actual: Decimal | str,
    falling: str = FALLING,
) -> Decimal | None:
    """What was reached of a target, in percent, from 0 to 100; None where it cannot be said.

    More than 100 counts as 100, so that one figure cannot make up for another. A word of a scale
    is worth its place on it.
    """
    if isinstance(target, TargetRange):
        return _of_range(indicator, target, actual, falling)
    if isinstance(target, str) or isinstance(actual, str):
        return _of_words(indicator, str(target), str(actual))
    if indicator.direction == "up":
        return _bounded(actual, target) if target > 0 else _all_or_nothing(actual >= target)
    if indicator.direction == "down":
        return _falling(indicator, target, actual, falling)
    if indicator.direction == "keep":
        less, more = sorted((abs(target), abs(actual)))
        return WHOLE if target == actual else _bounded(less, more)
    return None


def _falling(indicator: Indicator, target: Decimal, actual: Decimal, formula: str) -> Decimal:
    """Of what should fall. Without a way to divide, reached is all and missed is nothing."""
    if actual <= target:
        return WHOLE
    start = indicator.baseline.value if indicator.baseline else None
    if formula == "way" and isinstance(start, Decimal) and start > target:
        return _bounded(start - actual, start - target)
    if target <= 0:
        return Decimal(0)
    if formula == "ratio":
        return _bounded(target, actual)
    return _bounded(2 * target - actual, target)


def _of_range(
    indicator: Indicator, target: TargetRange, actual: Decimal | str, falling: str
) -> Decimal | None:
    """Within its bounds a range is reached; outside, what is missing to the nearer one counts."""
    if isinstance(actual, str):
        return None
    low, high = target.min, target.max
    if low is not None and actual < low:
        return _bounded(actual, low) if low > 0 else Decimal(0)
    if high is not None and actual > high:
        return _falling(indicator, high, actual, falling)
    return WHOLE


def _of_words(indicator: Indicator, target: str, actual: str) -> Decimal | None:
    scale = indicator.scale
    if target not in scale or actual not in scale:
        return None
    return _bounded(Decimal(scale.index(actual) + 1), Decimal(scale.index(target) + 1))


def _bounded(part: Decimal, whole: Decimal) -> Decimal:
    return min(max(part * 100 / whole, Decimal(0)), WHOLE) if whole else Decimal(0)


def _all_or_nothing(is_reached: bool) -> Decimal:
    return WHOLE if is_reached else Decimal(0)
