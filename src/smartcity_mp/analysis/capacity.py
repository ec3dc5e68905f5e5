"""Fiscal capacity: what the masterplan takes of the region's own budget, and of its ceiling."""

from decimal import Decimal
from typing import NamedTuple

from smartcity_mp.analysis.money import spent_by_year, totals_of
from smartcity_mp.model.plan import Plan, once_per_plan


class Taken(NamedTuple):
    """What the masterplan takes of the region's own budget in one year, in rupiah."""

    year: int
    amount: int
    """What passes through the region's own budget."""
    budget: int | None
    """What it is compared with; None where no year is known."""
    budget_year: int | None
    """The year of that budget: this one, else the nearest known, the earlier of two."""
    ceiling: int | None
    """None where that year has none."""

    @property
    def percent(self) -> Decimal | None:
        """Its share of the budget; None without a budget."""
        return Decimal(self.amount) * 100 / self.budget if self.budget else None

    @property
    def left(self) -> int | None:
        """What the ceiling leaves, below zero where it is exceeded; None without a ceiling."""
        return None if self.ceiling is None else self.ceiling - self.amount


@once_per_plan
def taken(plan: Plan) -> tuple[Taken, ...]:
    """The years of the period and those with money, where a budget or a ceiling is known."""
    spent, ceiling = spent_by_year(plan), plan.finance.ceiling
    if not spent and not ceiling:
        return ()
    needed = totals_of(plan).of_region
    found = []
    for year in sorted({*plan.years, *needed}):
        nearest = min(spent, key=lambda known: (abs(known - year), known), default=None)
        budget = None if nearest is None else spent[nearest]
        found.append(Taken(year, needed.get(year, 0), budget, nearest, ceiling.get(year)))
    return tuple(found)
