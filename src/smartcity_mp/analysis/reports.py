"""What offices have reported: results of indicators, and a year of programs and quick wins.

A figure that nobody knows is None, one of nothing is 0; each is told apart and counted.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from operator import itemgetter
from typing import NamedTuple

from smartcity_mp.analysis.achievement import FALLING, achievement
from smartcity_mp.analysis.joins import owner_of
from smartcity_mp.analysis.years import measured, scheduled, twelve_months
from smartcity_mp.model.indicators import Indicator, Target
from smartcity_mp.model.plan import Plan, once_per_plan
from smartcity_mp.model.program_parts import Milestone
from smartcity_mp.model.programs import Program
from smartcity_mp.model.progress import (
    IndicatorProgress,
    MilestoneProgress,
    ProgramProgress,
    QuickWinProgress,
    Report,
)
from smartcity_mp.model.quick_wins import QuickWin

Results = Mapping[int, Decimal | str]
"""Values by year."""
CERTAIN = {"done", "late", "dropped"}
"""The states of a milestone of which somebody knows what became of it."""


def reported_years(plan: Plan) -> tuple[int, ...]:
    """The years of which an office has reported something, in their order."""
    return tuple(sorted({report.year for report in plan.reports}))


def years_with_money_spent(plan: Plan) -> frozenset[int]:
    """The years of which somebody has reported what was spent on some program."""
    return frozenset(
        report.year
        for report in plan.reports
        for entry in report.programs
        if any(amount is not None for amount in entry.realized.values())
    )


@once_per_plan
def _results(plan: Plan) -> dict[str, dict[int, Decimal | str]]:
    found: dict[str, dict[int, Decimal | str]] = {}
    for report in plan.reports:
        for entry in report.indicators:
            if entry.value is not None:
                found.setdefault(entry.indicator, {}).setdefault(report.year, entry.value)
    return found


def actuals(plan: Plan, indicator: Indicator) -> Results:
    """The results of an indicator: those that it has itself, and those that were reported."""
    reported = _results(plan).get(indicator.id or "")
    if not reported:
        return indicator.actuals
    return dict(sorted({**reported, **indicator.actuals}.items()))


class ProgramYear(NamedTuple):
    """A program in a year: what was planned for it, and what came."""

    program: Program
    planned: int | None
    """Rupiah of the plan for that year; None where no amount is known."""
    reporter: str | None
    """The id of the organization that reports; None while nobody does."""
    entry: ProgramProgress | None
    due: tuple[tuple[Milestone, MilestoneProgress | None], ...]
    """The milestones of that year, each with what is reported of it."""

    @property
    def is_told(self) -> bool:
        """Whether something is reported of it: an entry that nobody has filled in tells nothing."""
        entry = self.entry
        if entry is None:
            return False
        told = (entry.status, entry.reason, entry.obstacles, entry.follow_up)
        return any(told) or self.spent is not None or any(it.status for it in entry.milestones)

    @property
    def spent(self) -> int | None:
        """Rupiah spent in the year; None where it is not known of any source."""
        amounts = self.entry.realized.values() if self.entry else ()
        known = [amount for amount in amounts if amount is not None]
        return sum(known) if known else None

    @property
    def is_partly_known(self) -> bool:
        """Whether some money was spent of which nobody knows how much."""
        amounts = self.entry.realized.values() if self.entry else ()
        return self.spent is not None and None in amounts


def program_years(plan: Plan, year: int) -> tuple[ProgramYear, ...]:
    """The programs that run in a year, have money in it, or were reported for it."""
    told = {
        entry.program: (report.organization, entry)
        for report in reversed(reports_of(plan, year))
        for entry in reversed(report.programs)
    }
    return tuple(
        _program_year(program, year, *told.get(program.id, (None, None)))
        for program in plan.programs
        if program.id in told or year in scheduled(program) or _planned(program, year) is not None
    )


def reports_of(plan: Plan, year: int) -> list[Report]:
    """What the offices reported of a year."""
    return [report for report in plan.reports if report.year == year]


def _program_year(
    program: Program, year: int, reporter: str | None, entry: ProgramProgress | None
) -> ProgramYear:
    states = {state.milestone: state for state in entry.milestones} if entry else {}
    due = (item for item in program.milestones if item.at and _year(item.at) == year)
    found = tuple((item, states.get(item.name)) for item in due)
    return ProgramYear(program, _planned(program, year), reporter, entry, found)


def _year(at: object) -> int:
    return at if isinstance(at, int) else getattr(at, "year", 0)


def _planned(program: Program, year: int) -> int | None:
    amounts = [amount for _, when, amount in program.amounts() if when == year]
    return sum(amounts) if amounts else None


class IndicatorYear(NamedTuple):
    """An indicator in a year: its target, its result, and how much of it was reached."""

    indicator: Indicator
    year: int
    target: Target | None
    actual: Decimal | str | None
    percent: Decimal | None
    """From 0 to 100; None where target or result is missing or they cannot be compared."""
    owner: str | None
    entry: IndicatorProgress | None


def indicator_years(plan: Plan, year: int) -> tuple[IndicatorYear, ...]:
    """The indicators with a target or a result in a year, and those reported for it."""
    told = {
        entry.indicator: entry
        for report in reversed(reports_of(plan, year))
        for entry in reversed(report.indicators)
    }
    return tuple(
        _indicator_year(plan, indicator, year, told.get(indicator.id or ""))
        for item in measured(plan)
        for indicator in item.indicators
        if indicator.id in told
        or indicator.judged_by(year) is not None
        or year in indicator.actuals
    )


def _indicator_year(
    plan: Plan, indicator: Indicator, year: int, entry: IndicatorProgress | None
) -> IndicatorYear:
    target, actual = indicator.judged_by(year), actuals(plan, indicator).get(year)
    settings = plan.masterplan.reporting
    falling = (settings and settings.falling) or FALLING
    percent = None
    if target is not None and actual is not None:
        percent = achievement(indicator, target, actual, falling)
    return IndicatorYear(indicator, year, target, actual, percent, owner_of(plan, indicator), entry)


class QuickWinYear(NamedTuple):
    """A quick win in a year, and what is reported of it."""

    quick_win: QuickWin
    entry: QuickWinProgress | None


def quick_win_years(plan: Plan, year: int) -> tuple[QuickWinYear, ...]:
    """The quick wins whose twelve months touch a year, and those reported for it."""
    told = {
        entry.quick_win: entry
        for report in reversed(reports_of(plan, year))
        for entry in reversed(report.quick_wins)
    }
    return tuple(
        QuickWinYear(item, told.get(item.id))
        for item in plan.quick_wins
        if item.id in told or year in twelve_months(item)
    )


class Reached(NamedTuple):
    """How far a quick win is, in percent."""

    percent: int
    month: tuple[int, int] | None
    """The month of the report; None where the quick win only says it itself."""


def reached(plan: Plan, quick_win: QuickWin) -> Reached | None:
    """How far a quick win is: the last month that is reported, else what it says itself."""
    if quick_win.id in (reported := _last_months(plan)):
        return reported[quick_win.id]
    return None if quick_win.progress is None else Reached(quick_win.progress, None)


@once_per_plan
def _last_months(plan: Plan) -> dict[str, Reached]:
    months = [
        (told.month, entry.quick_win, told.percent)
        for report in plan.reports
        for entry in report.quick_wins
        for told in entry.months
        if told.percent is not None
    ]
    months.sort(key=itemgetter(0))
    return {name: Reached(percent, month) for month, name, percent in months}


def silent_offices(plan: Plan, year: int) -> tuple[str, ...]:
    """The ids of those who own a program of the year but have not reported it."""
    found = program_years(plan, year)
    heard = {item.reporter for item in found if item.is_told}
    owners = (item.program.owner for item in found)
    return tuple(dict.fromkeys(owner for owner in owners if owner and owner not in heard))


def latest_state(plan: Plan, program: Program) -> tuple[ProgramProgress, int] | None:
    """What was last reported of a program, with its year; None while nothing was."""
    for year in reversed(reported_years(plan)):
        for entry in _entries(plan, year, program.id):
            return entry, year
    return None


@once_per_plan
def milestone_states(plan: Plan) -> dict[tuple[str, str], str]:
    """The state of each reported milestone by program and name, as it was last reported."""
    return {
        (entry.program, state.milestone): state.status
        for report in sorted(plan.reports, key=lambda report: report.year)
        for entry in report.programs
        for state in entry.milestones
        if state.status
    }


def _entries(plan: Plan, year: int, program: str) -> Iterator[ProgramProgress]:
    for report in reports_of(plan, year):
        yield from (entry for entry in report.programs if entry.program == program)
