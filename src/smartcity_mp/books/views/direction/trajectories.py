"""How the indicators of objectives are to go, and how they went: a picture a goal."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from smartcity_mp.analysis.joins import indicator_of
from smartcity_mp.analysis.reports import actuals
from smartcity_mp.books.blocks import Figure
from smartcity_mp.books.charts.trends import Trend, trends
from smartcity_mp.books.words.prose import unended
from smartcity_mp.language.numbers import number
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan

ILLUSTRATED = ("baseline", "targets", "actuals")
KEYS = ("Kondisi awal dan realisasi", "Target")


def trajectories(plan: Plan) -> tuple[Figure, ...]:
    """One figure a goal with indicators that have numbers as targets in several years."""
    return tuple(_figures(plan))


def _figures(plan: Plan) -> Iterator[Figure]:
    for goal in plan.goals:
        entries = [entry for one in goal.objectives for entry in one.indicators]
        own = [item for entry in entries if (item := indicator_of(plan, entry))]
        shown = [item for item in own if len(_numbers(item.targets)) > 1 and not item.cumulative]
        if shown:
            yield _figure(plan, goal.id, shown)


def _figure(plan: Plan, goal: str, shown: Sequence[Indicator]) -> Figure:
    panels = [_trend(plan, item) for item in shown]
    years = {year for panel in panels for year in (*panel.wanted, *panel.known)}
    said = "; ".join(map(_said, panels))
    alt = f"Satu grafik untuk setiap indikator, dari nilai terakhir ke target akhirnya: {said}."
    return Figure(
        f"Arah indikator tujuan {goal}", alt, "trends",
        trends("", alt, panels, (min(years), max(years)), KEYS),
        illustrative=any(item.is_illustrative(name) for item in shown for name in ILLUSTRATED),
    )  # fmt: skip


def _trend(plan: Plan, indicator: Indicator) -> Trend:
    known = _numbers(actuals(plan, indicator))
    start = indicator.baseline
    if start and start.year and isinstance(start.value, Decimal):
        known.setdefault(start.year, start.value)
    wanted = _numbers(indicator.targets)
    return Trend(unended(indicator.name), indicator.unit or "", wanted, known)


def _numbers(figures: Mapping[int, object]) -> dict[int, Decimal]:
    """Words of a scale and ranges are no points on a line."""
    return {year: figure for year, figure in figures.items() if isinstance(figure, Decimal)}


def _said(panel: Trend) -> str:
    end = f"{number(panel.wanted[max(panel.wanted)])} ({max(panel.wanted)})"
    if not panel.known:
        return f"{panel.name} menuju {end}"
    last = max(panel.known)
    return f"{panel.name} {number(panel.known[last])} ({last}) menuju {end}"
