"""What time it is for a plan, which knows no clock: the last month of which it tells itself."""

from smartcity_mp.analysis.reports import program_years, reached, reported_years
from smartcity_mp.model.plan import Plan, once_per_plan
from smartcity_mp.model.quick_wins import QuickWin
from smartcity_mp.model.schema.types import Month

DONE = 100


@once_per_plan
def told_years(plan: Plan) -> tuple[int, ...]:
    """The years of which somebody has told how a program went; others only have their files."""
    return tuple(
        year
        for year in reported_years(plan)
        if any(item.is_told for item in program_years(plan, year))
    )


@once_per_plan
def now(plan: Plan) -> Month | None:
    """The latest of: the month of the edition, the end of a year that was reported, and a month
    that was told of a quick win. None where there is none of them.
    """
    edition = plan.masterplan.edition
    told = [Month(year, 12) for year in told_years(plan)]
    known = [it for quick_win in plan.quick_wins if (it := reached(plan, quick_win))]
    told += (Month(*it.month) for it in known if it.month)
    if edition and edition.date:
        told.append(Month(edition.date.year, edition.date.month))
    return max(told, default=None)


def coming_year(plan: Plan) -> int | None:
    """The year whose money is decided next: that of the edition, or the one after the last that
    was reported; within the period, and its first year while nothing tells more.
    """
    edition, period = plan.masterplan.edition, plan.years
    known = [year + 1 for year in told_years(plan)[-1:]]
    known += [edition.date.year] if edition and edition.date else []
    if not period:
        return max(known, default=None)
    return min(max([period[0], *known]), period[-1])


def is_overdue(plan: Plan, quick_win: QuickWin) -> bool:
    """Whether its twelve months are over, and nobody says that it is done."""
    time, start = now(plan), quick_win.start
    if time is None or start is None or start.plus(11) >= time:
        return False
    known = reached(plan, quick_win)
    return known is None or known.percent != DONE
