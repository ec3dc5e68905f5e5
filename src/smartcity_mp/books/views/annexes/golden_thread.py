"""The golden thread: from the missions of the RPJMD down to the quick wins, for each dimension."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from smartcity_mp.analysis.joins import Aim, aims, dimension_of, indicator_of, programs_in, serving
from smartcity_mp.books.blocks import Cite, Column, Content, Figure, Row, Table
from smartcity_mp.books.charts.palette import Style, dimension_styles, style
from smartcity_mp.books.charts.thread import Knot, thread
from smartcity_mp.books.words.prose import capital, enumerated, opening, unended
from smartcity_mp.books.words.wording import cites, lines
from smartcity_mp.language.numbers import listing
from smartcity_mp.model.framework import Dimension
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program

ON_ONE_PAGE = 30
"""So many programs have room in one picture."""
MOST_NAMED = 8
"""As many ids a sentence names; more are counted, as the table has them all."""
GRAY = Style("#5a6876", 0)
"""What belongs to no mission or dimension."""


@dataclass(frozen=True, slots=True)
class DimensionThread:
    """The threads of one dimension."""

    name: str
    said: str
    """ "tiga sasaran, enam indikator, dan sepuluh program"."""
    broken: str | None
    """A sentence on the objectives that no program serves."""
    loose: str | None
    """A sentence on the programs that serve no objective."""
    drawn: Figure | None
    """None where nothing is tied, or there are too many programs for a page."""
    table: Table


@dataclass(frozen=True, slots=True)
class GoldenThread:
    """What the annex shows, dimension by dimension."""

    dimensions: tuple[DimensionThread, ...]
    unplaced: Table | None
    """The threads of objectives that belong to no dimension."""
    crosses: bool
    """Whether a program serves an objective of another dimension than its own."""


def golden_thread(plan: Plan) -> GoldenThread:
    """All threads."""
    every = list(aims(plan))
    made = (
        _dimension(plan, dimension, [aim for aim in every if _belongs(aim, dimension)])
        for dimension in plan.framework.dimensions
    )
    known = plan.dimension_of
    unplaced = [
        aim for aim in every if not any(name in known for name in aim.objective.sub_dimensions)
    ]
    return GoldenThread(
        dimensions=tuple(thread for thread in made if thread),
        unplaced=_table(plan, "sasaran tanpa dimensi", unplaced, ()) if unplaced else None,
        crosses=any(
            dimension_of(program) not in {name.partition(".")[0] for name in here}
            for aim in every
            if (here := aim.objective.sub_dimensions)
            for program in serving(plan, aim.objective)
        ),
    )


def _belongs(aim: Aim, dimension: Dimension) -> bool:
    return any(name.partition(".")[0] == dimension.id for name in aim.objective.sub_dimensions)


def _dimension(plan: Plan, dimension: Dimension, own: Sequence[Aim]) -> DimensionThread | None:
    programs = programs_in(plan, dimension)
    loose = [program for program in programs if not program.objectives]
    if not own and not loose:
        return None
    indicators = sum(len(aim.objective.indicators) for aim in own)
    served = {program.id for aim in own for program in serving(plan, aim.objective)}
    broken = [aim.objective.id for aim in own if not serving(plan, aim.objective)]
    parts = ((len(own), "sasaran"), (indicators, "indikator"), (len(served), "program"))
    return DimensionThread(
        name=dimension.name,
        said=enumerated(parts) or "program",
        broken=_broken(broken, len(own)),
        loose=_lacking([item.id for item in loose], "program", "belum dikaitkan dengan sasaran"),
        drawn=_drawn(plan, dimension, own),
        table=_table(plan, dimension.name, own, loose),
    )


def _broken(ids: Sequence[str], whole: int) -> str | None:
    what = "belum didukung program mana pun"
    if ids and len(ids) == whole:
        return f"{'Sasaran' if whole == 1 else 'Semua sasaran'} itu {what}."
    return _lacking(ids, "sasaran", what)


def _lacking(ids: Sequence[str], noun: str, what: str) -> str | None:
    """A sentence with the ids, or with their number."""
    if len(ids) > MOST_NAMED:
        return f"{opening(len(ids), noun)} {what}."
    return f"{capital(noun)} yang {what}: {listing(ids)}." if ids else None


def _drawn(plan: Plan, dimension: Dimension, own: Sequence[Aim]) -> Figure | None:
    """From the missions over the objectives to the programs that serve them."""
    serves: dict[str, list[str]] = {}
    for aim in own:
        for program in serving(plan, aim.objective):
            serves.setdefault(program.id, []).append(aim.objective.id)
    if not serves or len(serves) > ON_ONE_PAGE:
        return None
    missions = {aim.mission.id: aim.mission for aim in own if aim.mission}
    places = {mission.id: style(place) for place, mission in enumerate(plan.missions)}
    looks = {aim.objective.id: places[aim.mission.id] if aim.mission else GRAY for aim in own}
    above = {
        name: Knot(f"{name} {unended(item.statement)}", places[name])
        for name, item in missions.items()
    }
    middle = {
        aim.objective.id: Knot(
            f"{aim.objective.id} {unended(aim.objective.statement)}",
            looks[aim.objective.id],
            (aim.mission.id,) if aim.mission else (),
        )
        for aim in own
    }
    styles = dimension_styles(plan.framework.dimensions)
    below = {
        program.id: Knot(
            f"{program.id} {program.name}",
            styles.get(dimension_of(program) or "", GRAY),
            tuple(serves[program.id]),
        )
        for program in plan.programs
        if program.id in serves
    }
    said = "; ".join(f"{name} untuk {listing(names)}" for name, names in serves.items())
    alt = f"Misi, sasaran, dan program yang saling terhubung. Program menurut sasarannya: {said}."
    chart = thread("", alt, [("Misi", above), ("Sasaran", middle), ("Program", below)])
    return Figure(f"Dari misi ke program {dimension.name}", alt, "thread", chart)


def _table(plan: Plan, name: str, own: Sequence[Aim], loose: Sequence[Program]) -> Table:
    columns = (
        Column("Sasaran"),
        Column("Indikator"),
        Column("Strategi"),
        Column("Program"),
        Column("Quick win"),
    )
    rows: list[Row] = []
    for _, aims_of in groupby(own, key=lambda aim: aim.goal.id):
        found = list(aims_of)
        rows.append(Row((_head(found[0]),), kind="group"))
        rows += (Row(tuple(_cells(plan, aim))) for aim in found)
    if loose:
        codes = cites(program.id for program in loose)
        rows.append(
            Row(("Belum dikaitkan dengan sasaran", "–", "–", codes, _quick_wins(plan, loose)))
        )
    return Table(f"Benang merah {name}", columns, tuple(rows))


def _head(aim: Aim) -> Content:
    """What an objective comes from: missions of other plans, a mission, a goal."""
    mission, goal = aim.mission, aim.goal
    above: list[Content] = []
    if mission:
        above += [cites(mission.supports)] if mission.supports else []
        above.append(Cite(mission.id, f"{mission.id} {mission.statement}"))
    return lines((*above, Cite(goal.id, f"{goal.id} {goal.statement}")))


def _cells(plan: Plan, aim: Aim) -> Iterator[Content]:
    programs = serving(plan, aim.objective)
    yield Cite(aim.objective.id, f"{aim.objective.id} {aim.objective.statement}")
    found = (indicator_of(plan, entry) for entry in aim.objective.indicators)
    yield lines(Cite(item.id, item.name) if item.id else item.name for item in found if item) or "–"
    yield cites(item.id for item in plan.strategies if aim.objective.id in item.objectives) or "–"
    yield cites(program.id for program in programs) or "–"
    yield _quick_wins(plan, programs)


def _quick_wins(plan: Plan, programs: Iterable[Program]) -> Content:
    ids = {program.id for program in programs}
    return cites(item.id for item in plan.quick_wins if item.program in ids) or "–"
