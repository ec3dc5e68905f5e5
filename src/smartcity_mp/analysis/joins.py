"""How the parts of a plan belong together: what lies in a dimension, what serves an objective."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, Protocol, TypeVar

from smartcity_mp.model.direction import Goal, Mission, Objective, Strategy
from smartcity_mp.model.framework import Dimension
from smartcity_mp.model.indicators import Indicator, IndicatorReference
from smartcity_mp.model.plan import Plan, once_per_plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import QuickWin
from smartcity_mp.model.readiness import Gap

X = TypeVar("X")


class Placed(Protocol):
    """What lies in a sub-dimension: a program, a quick win, an issue."""

    @property
    def sub_dimension(self) -> str | None: ...


class Aim(NamedTuple):
    """An objective with the goal and the mission above it."""

    mission: Mission | None
    goal: Goal
    objective: Objective


def dimension_of(item: Placed) -> str | None:
    """The id of the dimension of a program, a quick win or an issue."""
    return (item.sub_dimension or "").partition(".")[0] or None


def by_dimension(
    plan: Plan, items: Iterable[X], place: Callable[[X], str | None]
) -> list[tuple[Dimension | None, tuple[X, ...]]]:
    """Every dimension with the items that lie in it; at the end, under None, what lies in none.

    The rest stands there only if there is some. `place` tells the id of an item's dimension.
    """
    known = {dimension.id for dimension in plan.framework.dimensions}
    found: dict[str | None, list[X]] = {}
    for item in items:
        name = place(item)
        found.setdefault(name if name in known else None, []).append(item)
    groups: list[tuple[Dimension | None, tuple[X, ...]]] = [
        (dimension, tuple(found.get(dimension.id, ()))) for dimension in plan.framework.dimensions
    ]
    return [*groups, (None, tuple(found[None]))] if None in found else groups


def programs_in(plan: Plan, dimension: Dimension) -> tuple[Program, ...]:
    """The programs whose main sub-dimension lies in a dimension, in the order of their ids."""
    return tuple(program for program in plan.programs if dimension_of(program) == dimension.id)


def quick_wins_in(plan: Plan, dimension: Dimension) -> tuple[QuickWin, ...]:
    """The quick wins of a dimension."""
    return tuple(item for item in plan.quick_wins if dimension_of(item) == dimension.id)


def strategies_in(plan: Plan, dimension: Dimension) -> tuple[Strategy, ...]:
    """The strategies of a dimension."""
    return tuple(item for item in plan.strategies if item.dimension == dimension.id)


def sub_dimension_name(plan: Plan, reference: str | None) -> str | None:
    """ "Pelayanan publik" for "governance.public-service"; None for None."""
    if reference is None:
        return None
    found = plan.dimension_of.get(reference)
    return found[1].name if found else reference


def aims(plan: Plan) -> Iterator[Aim]:
    """Every objective, in the order of the goals."""
    for goal in plan.goals:
        mission = plan.by_id.get(goal.mission) if goal.mission else None
        for objective in goal.objectives:
            yield Aim(mission if isinstance(mission, Mission) else None, goal, objective)


def indicator_of(plan: Plan, entry: Indicator | IndicatorReference) -> Indicator | None:
    """The indicator that an entry is or names."""
    if isinstance(entry, Indicator):
        return entry
    found = plan.by_id.get(entry.ref)
    return found if isinstance(found, Indicator) else None


def horizon_years(plan: Plan, horizon: str) -> range:
    """The years of a horizon: none where it ends no later than the one before, or is not known."""
    ends = plan.horizons
    if not ends:
        return range(0)
    names = list(ends)
    before = [ends[name] + 1 for name in names[: names.index(horizon)]]
    return range(max([plan.years[0], *before]), ends[horizon] + 1)


def horizon_of(plan: Plan, program: Program) -> str | None:
    """A program's horizon: its own, else the first that does not end before its schedule."""
    if program.horizon or not (program.schedule and program.schedule.end):
        return program.horizon
    end = program.schedule.end
    return next((name for name, last in plan.horizons.items() if end <= last), None)


def owner_of(plan: Plan, indicator: Indicator) -> str | None:
    """Who answers for an indicator: its own owner, else the owner of its program or quick win."""
    return indicator.owner or _owners(plan).get(id(indicator))


@once_per_plan
def _owners(plan: Plan) -> dict[int, str | None]:
    """The owners of the programs and quick wins that indicators belong to, by the indicator."""
    owners: dict[int, str | None] = {}
    for program in plan.programs:
        own = (*program.outputs, *program.outcomes)
        owners |= {id(entry): program.owner for entry in own}
    for quick_win in plan.quick_wins:
        own = (*quick_win.outputs, *quick_win.outcomes, *quick_win.impacts)
        owners |= {id(entry): quick_win.owner for entry in own}
    return owners


def serving(plan: Plan, objective: Objective) -> tuple[Program, ...]:
    """The programs that serve an objective."""
    return tuple(program for program in plan.programs if objective.id in program.objectives)


def lacks_cluster(plan: Plan, *names: str) -> bool:
    """Whether no program lies in any of these; not said while the cluster of one is not known."""
    clusters = {program.cluster for program in plan.programs}
    return bool(clusters) and None not in clusters and clusters.isdisjoint(names)


def closing(plan: Plan, gap: Gap) -> tuple[Program, ...]:
    """The programs that close or narrow a gap."""
    return tuple(program for program in plan.programs if gap.id in program.closes)
