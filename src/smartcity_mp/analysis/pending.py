"""What waits for a decision of the head of the region, as far as the plan itself tells it.

Nothing is concluded from what nobody has said: a milestone is late where an office reports it so,
a target is missed where it is official or decided and the result is known.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from smartcity_mp.analysis.approval import given, outcome
from smartcity_mp.analysis.capacity import taken
from smartcity_mp.analysis.enactment import enactment
from smartcity_mp.analysis.joins import owner_of
from smartcity_mp.analysis.moment import is_overdue, now, told_years
from smartcity_mp.analysis.money import IN_REGION_BUDGET, is_unfunded, unknown_sources
from smartcity_mp.analysis.progress import Held, aims_measured, held
from smartcity_mp.analysis.reports import milestone_states, silent_offices
from smartcity_mp.language.placeholders import lacks_number
from smartcity_mp.model.governance import Council, Team
from smartcity_mp.model.plan import Plan, once_per_plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import QuickWin
from smartcity_mp.model.schema.fields import Entity

ENACTED_FROM = 4
"""The stage at which the text is whole, so that a regulation can enact it."""

Kind = Literal[
    "not-enacted", "no-decree", "no-money", "over-ceiling", "late", "overdue", "missed",
    "regulation", "no-owner", "silent", "approval", "no-amount",
]  # fmt: skip


class Pending(NamedTuple):
    """One matter: of which kind, what it is about, and who answers for it."""

    kind: Kind
    things: tuple[Entity, ...] = ()
    """What it is about, each once, in the order of the plan."""
    offices: tuple[str, ...] = ()
    """The ids of those who answer for it, who has most of it first; none where nobody is named."""
    names: tuple[str, ...] = ()
    """Bodies, `council` and `team`, or the titles of posts."""
    many: int = 0
    """How many there are of what is counted: things, milestones, approvals."""
    year: int | None = None
    amount: int = 0
    limit: int = 0


def pending(plan: Plan) -> tuple[Pending, ...]:
    """All that waits, what weighs most first."""
    return tuple(_pending(plan))


def _pending(plan: Plan) -> Iterator[Pending]:
    if plan.stage >= ENACTED_FROM and not enactment(plan).is_current:
        yield Pending("not-enacted")
    bodies = {"council": plan.governance.council, "team": plan.governance.team}
    bare = [
        name for name, it in bodies.items() if not (it and it.decree) or lacks_number(it.decree)
    ]
    if bare:
        yield Pending("no-decree", names=tuple(bare), many=len(bare))
    poor = [it for it in plan.programs if is_unfunded(it) and not it.sources()]
    yield from _owned("no-money", poor)
    yield from _over_ceiling(plan)
    yield from _late(plan)
    yield from _owned("overdue", [it for it in plan.quick_wins if is_overdue(plan, it)])
    yield from _missed(plan)
    yield from _regulations(plan)
    every: tuple[Program | QuickWin, ...] = (*plan.programs, *plan.quick_wins)
    orphans = [it for it in every if it.owner is None]
    yield from _owned("no-owner", orphans)
    for year in told_years(plan)[-1:]:
        if silent := silent_offices(plan, year):
            yield Pending("silent", offices=silent, many=len(silent), year=year)
    if stale := [one for one in given(plan) if outcome(plan, one) == "stale"]:
        posts = dict.fromkeys(one.by.title for one in stale)
        yield Pending("approval", names=tuple(posts), many=len(stale))
    yield from _owned("no-amount", [it for it in plan.programs if unknown_sources(it)])


def _is_decreed(body: Council | Team | None) -> bool:
    return body is not None and bool(body.decree) and not lacks_number(body.decree or "")


def _owned(kind: Kind, things: Sequence[Program | QuickWin]) -> Iterator[Pending]:
    if things:
        offices = _ranked(it.owner for it in things)
        yield Pending(kind, tuple(things), offices, many=len(things))


def _ranked(owners: Iterable[str | None]) -> tuple[str, ...]:
    """Who comes most often first, else in the order in which they come."""
    return tuple(name for name, _ in Counter(filter(None, owners)).most_common())


def _over_ceiling(plan: Plan) -> Iterator[Pending]:
    """The year that is most over its ceiling, with those whose programs take most of it."""
    over = [one for one in taken(plan) if one.left is not None and one.left < 0]
    if not over:
        return
    worst = min(over, key=lambda one: one.left or 0)
    shares: Counter[str] = Counter()
    for program in plan.programs:
        for source, year, amount in program.amounts():
            if year == worst.year and source in IN_REGION_BUDGET and program.owner:
                shares[program.owner] += int(amount)
    offices = tuple(name for name, _ in shares.most_common())
    year, limit = worst.year, worst.ceiling or 0
    yield Pending("over-ceiling", (), offices, year=year, amount=worst.amount, limit=limit)


def _late(plan: Plan) -> Iterator[Pending]:
    late = [program for (program, _), state in milestone_states(plan).items() if state == "late"]
    things = [program for program in plan.programs if program.id in late]
    if things:
        offices = _ranked(it.owner for it in things for _ in range(late.count(it.id)))
        yield Pending("late", tuple(things), offices, many=len(late))


@once_per_plan
def judged(plan: Plan) -> tuple[Held, ...]:
    """The indicators of objectives that can be held against an official or decided target."""
    every = {id(it): it for _, it in aims_measured(plan)}.values()
    found = (held(plan, it) for it in every)
    return tuple(it for it in found if it is not None and it.is_decided)


def _missed(plan: Plan) -> Iterator[Pending]:
    missed = [it.indicator for it in judged(plan) if not it.is_reached]
    if missed:
        offices = _ranked(owner_of(plan, it) for it in missed)
        yield Pending("missed", tuple(missed), offices, many=len(missed))


def _regulations(plan: Plan) -> Iterator[Pending]:
    """What is planned for no year, or for one that is over."""
    time = now(plan)
    things = [
        it
        for it in plan.governance.planned_regulations
        if it.year is None or (time and it.year < time.year)
    ]
    if things:
        offices = _ranked(it.owner for it in things)
        yield Pending("regulation", tuple(things), offices, many=len(things))
