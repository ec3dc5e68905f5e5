"""The years that a program, a quick win and an indicator may speak of."""

from collections.abc import Iterator
from typing import NamedTuple

from smartcity_mp.model.indicators import Indicator, IndicatorEntry
from smartcity_mp.model.plan import Plan, once_per_plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import QuickWin


class Measured(NamedTuple):
    """An indicator where it is defined."""

    indicator: Indicator
    years: range
    """The years that its targets may name; empty if they are not known."""
    due: tuple[int, ...]
    """The years that it needs a target for."""
    stage: int
    """The stage from which its targets are due."""


def scheduled(program: Program) -> range:
    """The years of a program's schedule; empty if they are not known or run backwards."""
    schedule = program.schedule
    if schedule is None or schedule.start is None or schedule.end is None:
        return range(0)
    return range(schedule.start, schedule.end + 1)


def twelve_months(quick_win: QuickWin) -> range:
    """The one or two years that the twelve months of a quick win touch."""
    start = quick_win.start
    return range(0) if start is None else range(start.year, start.plus(11).year + 1)


@once_per_plan
def measured(plan: Plan) -> tuple[Measured, ...]:
    """Every indicator of objectives, programs and quick wins; those named by `ref` only once."""
    return tuple(_measured(plan))


def _measured(plan: Plan) -> Iterator[Measured]:
    period, horizons = plan.years, plan.horizons
    last_years = tuple(sorted({horizons["medium"], horizons["long"]})) if horizons else ()
    for goal in plan.goals:
        for objective in goal.objectives:
            yield from _at(objective.indicators, period, last_years, 1)
    for program in plan.programs:
        years = scheduled(program)
        due = tuple(years[-1:])
        yield from _at(program.outputs, years, due, 2)
        yield from _at(program.outcomes, years, due, 2)
    for quick_win in plan.quick_wins:
        years = twelve_months(quick_win)
        entries = (*quick_win.outputs, *quick_win.outcomes, *quick_win.impacts)
        yield from _at(entries, years, tuple(years[-1:]), 3)


def _at(
    entries: tuple[IndicatorEntry, ...], years: range, due: tuple[int, ...], stage: int
) -> list[Measured]:
    return [Measured(entry, years, due, stage) for entry in entries if isinstance(entry, Indicator)]
