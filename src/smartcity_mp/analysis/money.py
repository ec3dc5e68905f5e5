"""Money: sums of the programs' budgets by name and year, and what is not known of it."""

from collections.abc import Callable, Iterable, Mapping

from smartcity_mp.model.programs import Program

FREE = "non-budget"
"""The source of programs that need no budget of their own."""

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


def is_assumed(programs: Iterable[Program]) -> bool:
    """Whether a sum of the money of programs rests on illustrations."""
    return any(program.total() and program.is_illustrative("budget") for program in programs)
