"""How far indicators have come: what is known last, whether it improved, what is left to go."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from smartcity_mp.analysis.joins import Aim, aims, indicator_of
from smartcity_mp.model.indicators import Indicator, TargetRange
from smartcity_mp.model.plan import Plan


def objective_indicators(plan: Plan) -> list[Indicator]:
    """The indicators that are described under objectives, each once."""
    return [
        entry
        for aim in aims(plan)
        for entry in aim.objective.indicators
        if isinstance(entry, Indicator)
    ]


def aims_measured(plan: Plan) -> Iterator[tuple[Aim, Indicator]]:
    """The indicators of objectives, each with what it measures."""
    for aim in aims(plan):
        for entry in aim.objective.indicators:
            if indicator := indicator_of(plan, entry):
                yield aim, indicator


def change(indicator: Indicator) -> int | None:
    """1 if the latest result is better than the baseline, -1 if worse, 0 if neither.

    None where one of them is missing, where results add up, or where nobody says what is better.
    """
    start = indicator.baseline.value if indicator.baseline else None
    if start is None or not indicator.actuals or indicator.cumulative:
        return None
    before, after = (
        _as_number(indicator, it) for it in (start, indicator.actuals[max(indicator.actuals)])
    )
    if before is None or after is None or indicator.direction is None:
        return None
    if indicator.direction == "keep":
        return 0 if before == after else None
    moved = (after > before) - (after < before)
    return -moved if indicator.direction == "down" and not indicator.scale else moved


def _as_number(indicator: Indicator, figure: Decimal | str) -> Decimal | None:
    """A figure, or the place of a word on its scale."""
    if isinstance(figure, Decimal):
        return figure
    return Decimal(indicator.scale.index(figure)) if figure in indicator.scale else None


def is_reached(indicator: Indicator) -> bool | None:
    """Whether the latest result reaches the target of its year; None where it cannot be said."""
    year = max(indicator.actuals, default=None)
    actual = indicator.actuals.get(year) if year else None
    target = indicator.target(year) if year else None
    if actual is None or target is None:
        return None
    if isinstance(target, TargetRange):
        return _inside(actual, target)
    if isinstance(actual, Decimal) and isinstance(target, Decimal):
        return _reaches(indicator.direction, actual, target)
    return _as_good(indicator.scale, str(actual), str(target))


def _inside(actual: Decimal | str, target: TargetRange) -> bool | None:
    if not isinstance(actual, Decimal):
        return None
    low, high = target.min, target.max
    return (low is None or actual >= low) and (high is None or actual <= high)


def _reaches(direction: str | None, actual: Decimal, target: Decimal) -> bool | None:
    """For an indicator to be kept, a result short of the target by either side is not enough."""
    if direction == "up":
        return actual >= target
    if direction == "down":
        return actual <= target
    return actual == target if direction else None


def _as_good(scale: Sequence[str], actual: str, target: str) -> bool | None:
    if actual not in scale or target not in scale:
        return None
    return scale.index(actual) >= scale.index(target)


def latest(indicator: Indicator) -> tuple[Decimal, int | None] | None:
    """The last known value with its year: a result, else the baseline."""
    if indicator.actuals:
        year = max(indicator.actuals)
        figure, when = indicator.actuals[year], year
        return (figure, when) if isinstance(figure, Decimal) else None
    start = indicator.baseline
    if start is None or not isinstance(start.value, Decimal):
        return None
    return start.value, start.year


def way_to_go(indicator: Indicator) -> Decimal | None:
    """The share of the way that is left, below 0 where the target is passed; None if unknown."""
    known = latest(indicator)
    if known is None or not indicator.targets or indicator.cumulative:
        return None
    now, end = known[0], indicator.targets[max(indicator.targets)]
    if not isinstance(end, Decimal) or indicator.direction not in ("up", "down"):
        return None
    way = end - now if indicator.direction == "up" else now - end
    greater = max(abs(end), abs(now))
    return way / greater if greater else None
