"""Money: sums of the programs' budgets by name and year, and what is not known of it."""

from collections.abc import Callable, Iterable, Mapping

from smartcity_mp.analysis.years import scheduled
from smartcity_mp.model.programs import Program

FREE = "non-budget"
"""The source of programs that need no budget of their own."""

IN_REGION_BUDGET = (
    "apbd-kabupaten", "apbd-kota", "bankeu", "dak", "dau", "dbh", "insentif-fiskal", "dana-desa",
    "blud", "pinjaman",
)  # fmt: skip
"""The sources whose money passes through the region's own budget."""

Sums = Mapping[str, Mapping[int, int]]
"""Rupiah by a name (dimension, source or owner) and year."""


def sums(programs: Iterable[Program], name_of: Callable[[Program, str], str | None]) -> Sums:
    """Rupiah by name and year, in the order in which the names first come.

    `name_of` names an amount by its program and its source; what has no name stands under "".
    """
    found: dict[str, dict[int, int]] = {}
    for program in programs:
        for source, years in program.budget.items():
            for year, amount in (years or {}).items():
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


def is_unfunded(program: Program) -> bool:
    """Whether a program has no amount, though it needs one."""
    return not program.total() and FREE not in program.budget


def unknown_sources(program: Program) -> list[str]:
    """The sources of a program that are agreed, their amounts unknown."""
    return [source for source, years in program.budget.items() if years is None and source != FREE]


def years_without_money(program: Program) -> tuple[int, ...]:
    """The years of the schedule in which no source gives anything, not even a zero.

    None while the program has no money at all, a source of unknown amount, or needs no budget.
    """
    budget = program.budget
    if not program.total() or FREE in budget or unknown_sources(program):
        return ()
    funded = {year for years in budget.values() for year in years or ()}
    return tuple(year for year in scheduled(program) if year not in funded)


def is_assumed(programs: Iterable[Program]) -> bool:
    """Whether a sum of the money of programs rests on illustrations."""
    return any(program.total() and program.is_illustrative("budget") for program in programs)
