"""How far indicators have come: what is known last, whether it improved, what is left to go."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from smartcity_mp.analysis.joins import Aim, aims, indicator_of
from smartcity_mp.analysis.reports import actuals
from smartcity_mp.model.indicators import Indicator, Target, TargetRange
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


def change(plan: Plan, indicator: Indicator) -> int | None:
    """1 if the latest result is better than the baseline, -1 if worse, 0 if neither.

    None where one of them is missing, where results add up, or where nobody says what is better.
    """
    start = indicator.baseline.value if indicator.baseline else None
    results = actuals(plan, indicator)
    if start is None or not results or indicator.cumulative:
        return None
    before, after = (_as_number(indicator, it) for it in (start, results[max(results)]))
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


@dataclass(frozen=True, slots=True)
class Held:
    """A result, held against the target of its year."""

    indicator: Indicator
    year: int
    actual: Decimal | str
    target: Target
    is_decided: bool
    """Whether the target is official or decided; nothing is reached or missed by another."""
    is_reached: bool
    side: int
    """Where the result stands: 1 above the target, -1 below it, 0 at it or within its range."""


def held(plan: Plan, indicator: Indicator, year: int | None = None) -> Held | None:
    """The latest result, or that of a year, held against the target of its year.

    None where one of them is missing, or where nobody can say whether it is reached.
    """
    results = actuals(plan, indicator)
    when = max(results, default=0) if year is None else year
    actual, target = results.get(when), indicator.judged_by(when)
    if actual is None or target is None:
        return None
    side = _side(indicator, actual, target)
    reached = _is_reached(indicator.direction, side, target) if side is not None else None
    if side is None or reached is None:
        return None
    return Held(indicator, when, actual, target, indicator.is_decided(when), reached, side)


def _side(indicator: Indicator, actual: Decimal | str, target: Target) -> int | None:
    if isinstance(target, TargetRange):
        if not isinstance(actual, Decimal):
            return None
        over = target.max is not None and actual > target.max
        return over - (target.min is not None and actual < target.min)
    one, other = _as_number(indicator, actual), _as_number(indicator, target)
    if one is None or other is None or isinstance(actual, str) != isinstance(target, str):
        return None
    return (one > other) - (one < other)


def _is_reached(direction: str | None, side: int, target: Target) -> bool | None:
    """A range holds within its bounds; words are better the later they stand on their scale."""
    if isinstance(target, TargetRange):
        return side == 0
    if isinstance(target, str) or direction == "up":
        return side >= 0
    if direction == "down":
        return side <= 0
    return side == 0 if direction else None


def latest(plan: Plan, indicator: Indicator) -> tuple[Decimal, int | None] | None:
    """The last known value with its year: a result, else the baseline.

    Of results that add up, what they have come to; None while nobody has reported any.
    """
    results = actuals(plan, indicator)
    if indicator.cumulative:
        numbers = [figure for figure in results.values() if isinstance(figure, Decimal)]
        return (sum(numbers, Decimal(0)), max(results)) if numbers else None
    if results:
        year = max(results)
        figure, when = results[year], year
        return (figure, when) if isinstance(figure, Decimal) else None
    start = indicator.baseline
    if start is None or not isinstance(start.value, Decimal):
        return None
    return start.value, start.year


def way_to_go(plan: Plan, indicator: Indicator) -> Decimal | None:
    """The share of the way that is left, below 0 where the target is passed; None if unknown.

    A range is reached at its nearer bound; targets that add up are reached by their sum.
    """
    known, end = latest(plan, indicator), _end(indicator)
    if known is None or end is None or indicator.direction not in ("up", "down"):
        return None
    way = end - known[0] if indicator.direction == "up" else known[0] - end
    greater = max(abs(end), abs(known[0]))
    return way / greater if greater else None


def _end(indicator: Indicator) -> Decimal | None:
    """What the last target asks for at least."""
    if not indicator.targets:
        return None
    if indicator.cumulative:
        every = indicator.targets.values()
        numbers = [figure for figure in every if isinstance(figure, Decimal)]
        return sum(numbers, Decimal(0)) if len(numbers) == len(every) else None
    end = indicator.targets[max(indicator.targets)]
    if isinstance(end, TargetRange):
        return end.max if indicator.direction == "down" else end.min
    return end if isinstance(end, Decimal) else None
