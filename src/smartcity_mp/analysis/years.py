"""The years that a program, a quick win and an indicator may speak of."""

from collections.abc import Iterator
from typing import NamedTuple

from smartcity_mp.model.indicators import Indicator, IndicatorEntry
from smartcity_mp.model.plan import Plan, once_per_plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import QuickWin


class Measured(NamedTuple):
    """The indicators that one objective, program or quick win defines."""

    indicators: tuple[Indicator, ...]
    years: range
    """The years that their targets may name; empty if they are not known."""
    due: tuple[int, ...]
    """The years that they need a target for."""
    stage: int
    """The stage from which their targets are due."""


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
    """Every indicator, by what defines it; those named by `ref` only where they are defined."""
    return tuple(_measured(plan))


def _measured(plan: Plan) -> Iterator[Measured]:
    period, horizons = plan.years, plan.horizons
    last_years = tuple(sorted({horizons["medium"], horizons["long"]})) if horizons else ()
    for goal in plan.goals:
        for objective in goal.objectives:
            yield Measured(_defined(objective.indicators), period, last_years, 1)
    for program in plan.programs:
        years = scheduled(program)
        entries = (*program.outputs, *program.outcomes)
        yield Measured(_defined(entries), years, tuple(years[-1:]), 2)
    for quick_win in plan.quick_wins:
        years = twelve_months(quick_win)
        entries = (*quick_win.outputs, *quick_win.outcomes, *quick_win.impacts)
        yield Measured(_defined(entries), years, tuple(years[-1:]), 3)


def _defined(entries: tuple[IndicatorEntry, ...]) -> tuple[Indicator, ...]:
    return tuple([entry for entry in entries if isinstance(entry, Indicator)])
