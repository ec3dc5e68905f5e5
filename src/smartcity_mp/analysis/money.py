"""Money: sums of the programs' budgets by name and year, and what is not known of it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from smartcity_mp.analysis.years import scheduled
from smartcity_mp.model.plan import Plan, once_per_plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.schema.amounts import amount_of

FREE = "non-budget"
"""The source of programs that need no budget of their own."""

IN_REGION_BUDGET = (
    "apbd-kabupaten", "apbd-kota", "bankeu", "dak", "dau", "dbh", "insentif-fiskal", "dana-desa",
    "blud", "pinjaman",
)  # fmt: skip
"""The sources whose money passes through the region's own budget."""

_SPENDING = {
    f"{first}{name}"
    for first in ("", "jumlah ", "total ", "realisasi ", "realisasi total ", "total realisasi ")
    for name in ("belanja", "belanja daerah", "belanja apbd", "apbd")
}
_UNITS = {
    "rupiah": 1, "Rp": 1, "ribu rupiah": 10**3, "juta rupiah": 10**6, "miliar rupiah": 10**9,
    "milyar rupiah": 10**9, "triliun rupiah": 10**12,
}  # fmt: skip

Sums = Mapping[str, Mapping[int | None, int]]
"""Rupiah by a name (dimension, source or owner) and year; under None, what no year has yet."""


def sums(programs: Iterable[Program], name_of: Callable[[Program, str], str | None]) -> Sums:
    """Rupiah by name and year, in the order in which the names first come.

    `name_of` names an amount by its program and its source; what has no name stands under "".
    """
    found: dict[str, dict[int | None, int]] = {}
    for program in programs:
        for source, year, amount in program.amounts():
            row = found.setdefault(name_of(program, source) or "", {})
            row[year] = row.get(year, 0) + amount
    return found


def totals(amounts: Sums) -> dict[str, int]:
    """Rupiah of all years by name."""
    return {name: sum(years.values()) for name, years in amounts.items()}


def ordered(amounts: Sums, order: Iterable[str]) -> Sums:
    """The sums in a given order of names, what is not in it at the end."""
    names = dict.fromkeys([name for name in order if name in amounts] + list(amounts))
    return {name: amounts[name] for name in names}


@dataclass(frozen=True, slots=True)
class Totals:
    """The rupiah of all programs, by what one asks for."""

    by_year: dict[int, int] = field(default_factory=dict)
    of_region: dict[int, int] = field(default_factory=dict)
    """By year, what passes through the region's own budget."""
    undivided: dict[str, int] = field(default_factory=dict)
    """By source, what no year has yet."""
    by_program: dict[str, int] = field(default_factory=dict)
    by_dimension: dict[str, int] = field(default_factory=dict)
    by_owner: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """The rupiah of the whole masterplan."""
        return sum(self.by_program.values())


@once_per_plan
def totals_of(plan: Plan) -> Totals:
    """All sums of a plan, in one pass over its programs; those without money are in none."""
    found = Totals()
    for program in plan.programs:
        whole = 0
        for source, year, amount in program.amounts():
            whole += amount
            if year is None:
                found.undivided[source] = found.undivided.get(source, 0) + amount
                continue
            found.by_year[year] = found.by_year.get(year, 0) + amount
            if source in IN_REGION_BUDGET:
                found.of_region[year] = found.of_region.get(year, 0) + amount
        if whole:
            dimension = (program.sub_dimension or "").partition(".")[0]
            parts = (
                (found.by_program, program.id),
                (found.by_dimension, dimension),
                (found.by_owner, program.owner or ""),
            )
            for amounts, name in parts:
                amounts[name] = amounts.get(name, 0) + whole
    return found


def spent_by_year(plan: Plan) -> dict[int, int]:
    """What the region spends by year: by its budget, else by a statistic of that name."""
    found: dict[int, int] = {}
    for statistic in plan.profile.statistics:
        if statistic.unit in _UNITS and statistic.name.casefold() in _SPENDING:
            assumed = statistic.is_illustrative("values")
            for year, figure in statistic.values.items():
                if value := figure if isinstance(figure, Decimal) else figure.value:
                    rupiah = int(value * _UNITS[statistic.unit])
                    found[year] = amount_of(rupiah, assumed=assumed)
    budgets = plan.finance.region_budget.items()
    return found | {year: amount for year, budget in budgets if (amount := budget.amount)}


def spending(plan: Plan) -> int | None:
    """The most that the region spends in a year, if anything tells."""
    return max(spent_by_year(plan).values(), default=None)


def is_uneven(years: Mapping[int, int], ratio: int) -> bool:
    """Whether an amount of a source is more than that many times another one."""
    known = [amount for amount in years.values() if amount]
    return bool(known) and max(known) > ratio * min(known)


def is_unfunded(program: Program) -> bool:
    """Whether a program has no amount, though it needs one."""
    return not program.total() and FREE not in program.budget


def unknown_sources(program: Program) -> list[str]:
    """The sources of a program that are agreed, their amounts unknown."""
    known = {source for source, total in program.budget_total.items() if total is not None}
    open_ = [source for source in program.sources() if not program.budget.get(source)]
    return [source for source in open_ if source not in known and source != FREE]


def years_without_money(program: Program) -> tuple[int, ...]:
    """The years of the schedule in which no source gives anything, not even a zero.

    None while the program has no money at all, a source of unknown amount, money that is not split
    by year, or needs no budget.
    """
    budget = program.budget
    funded = {year for years in budget.values() for year in years or ()}
    lacking = tuple(year for year in scheduled(program) if year not in funded)
    if not lacking or not program.total() or FREE in budget:
        return ()
    return () if unknown_sources(program) or program.undivided() else lacking
