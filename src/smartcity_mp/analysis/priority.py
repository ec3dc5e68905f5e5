"""Which programs come first, and which can wait where there is less money."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from smartcity_mp.analysis.money import IN_REGION_BUDGET
from smartcity_mp.model.finance import Criterion
from smartcity_mp.model.plan import Plan, once_per_plan
from smartcity_mp.model.programs import Program

WHOLE = 100
"""What the weights of all criteria add up to, in percent."""


class Ranked(NamedTuple):
    """A program that is still to be paid."""

    program: Program
    score: Decimal | None
    """Its scores as the criteria weigh them, 1 to 5; None while it lacks one."""
    need: Mapping[int, int]
    """By year, what it takes of the region's own budget."""

    @property
    def undivided(self) -> int:
        """What it takes of that in years that nobody has decided yet."""
        amounts = self.program.amounts()
        return sum(
            rupiah
            for source, year, rupiah in amounts
            if year is None and source in IN_REGION_BUDGET
        )

    @property
    def total(self) -> int:
        """Its need in all these years."""
        return sum(self.need.values())


class Priorities(NamedTuple):
    """The programs in the order in which they are paid, and how much there is to pay them."""

    criteria: tuple[Criterion, ...]
    is_weighed: bool
    """Whether each criterion has a weight and all come to 100; without that there is no order."""
    order: tuple[Ranked, ...]
    """Those that have all scores, most important first."""
    unscored: tuple[Ranked, ...]
    """Those that lack a score, and so have no place in the order."""
    money: Mapping[int, int]
    """By year, what there is: the ceiling, or without one what the programs of the order need."""
    has_ceiling: bool
    is_assumed: bool
    """Whether the order rests on a weight or score that is an illustration."""

    def need(self, year: int) -> int:
        """What all programs of the order need in a year."""
        return sum(ranked.need.get(year, 0) for ranked in self.order)

    def waiting(self, year: int, percent: int) -> tuple[Ranked, ...]:
        """What has to wait in a year with so many percent less money, the first to go first.

        From the end of the order on, one whole program after the other, until the rest can be paid;
        what cannot wait stays.
        """
        left, found = self.need(year), []
        for ranked in reversed(self.order):
            if self._is_paid(left, year, percent):
                break
            if (need := ranked.need.get(year, 0)) and not ranked.program.mandate:
                found.append(ranked)
                left -= need
        return tuple(found)

    def is_short(self, year: int, percent: int) -> bool:
        """Whether even what cannot wait costs more than there is."""
        bound = (ranked.need.get(year, 0) for ranked in self.order if ranked.program.mandate)
        return not self._is_paid(sum(bound), year, percent)

    def _is_paid(self, need: int, year: int, percent: int) -> bool:
        return need * 100 <= self.money[year] * (100 - percent)


@once_per_plan
def priorities(plan: Plan) -> Priorities | None:
    """The order of the programs; None where nobody has set criteria."""
    criteria = plan.finance.criteria
    if not criteria:
        return None
    is_weighed = all(item.weight is not None for item in criteria) and weight_of(plan) == WHOLE
    ceiling = {year: most for year, most in plan.finance.ceiling.items() if _is_open(plan, year)}
    found = [
        Ranked(program, _score(plan, program), _need(plan, program, ceiling))
        for program in pending(plan)
    ]
    scored = [ranked for ranked in found if ranked.score is not None and is_weighed]
    heaviest_first = sorted(criteria, key=lambda item: -(item.weight or 0))
    order = tuple(sorted(scored, key=lambda ranked: _place(ranked, heaviest_first)))
    years = sorted({year for ranked in order for year in ranked.need})
    assumed = any(item.is_illustrative("weight") for item in criteria)
    return Priorities(
        criteria,
        is_weighed,
        order,
        tuple(ranked for ranked in found if ranked.score is None),
        ceiling or {year: sum(one.need.get(year, 0) for one in order) for year in years},
        bool(ceiling),
        assumed or any(ranked.program.is_illustrative("scores") for ranked in order),
    )


def weight_of(plan: Plan) -> int:
    """What the weights that are there come to."""
    return sum(item.weight or 0 for item in plan.finance.criteria)


def pending(plan: Plan) -> Iterator[Program]:
    """The programs that this edition can still decide about: those that are not over before it."""
    for program in plan.programs:
        end = program.schedule.end if program.schedule else None
        if end is None or _is_open(plan, end):
            yield program


def unscored_by(plan: Plan, program: Program) -> tuple[Criterion, ...]:
    """The criteria by which nobody has scored a program."""
    return tuple(item for item in plan.finance.criteria if item.id not in program.scores)


def _score(plan: Plan, program: Program) -> Decimal | None:
    if unscored_by(plan, program):
        return None
    weighed = sum((item.weight or 0) * program.scores[item.id] for item in plan.finance.criteria)
    return Decimal(weighed) / WHOLE


def _place(ranked: Ranked, heaviest_first: Sequence[Criterion]) -> tuple[object, ...]:
    """By score; of equal ones by the criteria, heaviest first, then what costs less."""
    by_criterion = tuple(-ranked.program.scores[item.id] for item in heaviest_first)
    return (-(ranked.score or 0), by_criterion, int(ranked.total), ranked.program.id)


def _need(plan: Plan, program: Program, ceiling: Mapping[int, int]) -> dict[int, int]:
    """What passes through the region's own budget; where there is a ceiling, in its years."""
    found: dict[int, int] = {}
    for source, year, amount in program.amounts():
        if year is None or source not in IN_REGION_BUDGET or not amount:
            continue
        if year in ceiling if ceiling else _is_open(plan, year):
            found[year] = found.get(year, 0) + amount
    return found


def _is_open(plan: Plan, year: int) -> bool:
    """Whether the edition can still decide about a year: what is past cannot wait."""
    date = plan.masterplan.edition.date if plan.masterplan.edition else None
    return date is None or year >= date.year
