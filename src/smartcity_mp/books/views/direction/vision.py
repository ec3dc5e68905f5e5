"""Vision, missions, goals and objectives, with the indicators by which they are measured."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from smartcity_mp.analysis.joins import aims
from smartcity_mp.analysis.progress import objective_indicators
from smartcity_mp.books.blocks import (
    Cite,
    Column,
    Content,
    Figure,
    Lines,
    Listing,
    Row,
    Statement,
    Table,
)
from smartcity_mp.books.views.direction.objective_indicators import results, since_baseline
from smartcity_mp.books.views.direction.trajectories import trajectories
from smartcity_mp.books.words.indicators import (
    MOST_YEARS,
    Listed,
    directions_in_words,
    indicator_table,
    series,
)
from smartcity_mp.books.words.prose import counted, spread, unended
from smartcity_mp.books.words.wording import (
    cites,
    lines,
    marked,
    text_of,
)
from smartcity_mp.language.numbers import listing, spelled
from smartcity_mp.model.alignment import Document
from smartcity_mp.model.direction import Goal, Mission, Objective
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Direction:
    """What the chapter on vision and missions shows. None: there is nothing to say."""

    vision: Statement | None
    meanings: Table | None
    supports: Listing | None
    mission_count: str | None
    missions: Table
    goal_count: str | None
    objective_count: str
    objectives: Table
    unserved: str | None
    """Which sub-dimensions no objective is about. """
    spread: str | None
    """In which dimensions most objectives lie. """
    indicator_count: str | None
    unmeasured: str | None
    """Which indicators have no baseline. """
    progress: str | None
    indicators: Table
    results: Table | None
    trajectories: tuple[Figure, ...]
    details: Listing | None
    directions: str | None
    """How the words of the column on directions are read. """


def direction(plan: Plan) -> Direction:
    """Where the region is going."""
    every = list(aims(plan))
    indicators = objective_indicators(plan)
    without = [item.id or item.name for item in indicators if _baseline_missing(item)]
    return Direction(
        vision=_vision(plan),
        meanings=_meanings(plan),
        supports=_supports(plan),
        mission_count=spelled(len(plan.missions)) if plan.missions else None,
        missions=_missions(plan),
        goal_count=spelled(len(plan.goals)) if plan.goals else None,
        objective_count=spelled(len(every)),
        objectives=_objectives(plan),
        unserved=_unserved(plan, [aim.objective for aim in every]),
        spread=_spread(plan, [aim.objective for aim in every]),
        indicator_count=spelled(len(indicators)) if indicators else None,
        unmeasured=_unmeasured(without),
        progress=since_baseline(plan, indicators),
        indicators=indicator_table(
            plan, "Indikator sasaran", list(_entries(plan)), head="Sasaran", described=True,
            key="indikator-sasaran", years=_shown_years(plan, indicators),
        ),
        results=results(plan, indicators),
        trajectories=trajectories(plan),
        details=_details(plan, indicators),
        directions=directions_in_words(indicators),
    )  # fmt: skip


def _shown_years(plan: Plan, indicators: list[Indicator]) -> list[int]:
    """The ends of the horizons and the years that most indicators have a target for."""
    counts = Counter(year for item in indicators for year in item.targets)
    ends = [year for year in plan.horizons.values() if counts[year] > len(indicators) / 4]
    often = [year for year, _ in counts.most_common()]
    return sorted(list(dict.fromkeys([*ends, *often]))[:MOST_YEARS])


def _baseline_missing(indicator: Indicator) -> bool:
    return indicator.baseline is None or indicator.baseline.value is None


def _unmeasured(names: list[str]) -> str | None:
    if not names:
        return None
    if len(names) <= 5:
        return f"Kondisi awal belum tersedia untuk {listing(names)}."
    return f"Kondisi awal belum tersedia untuk {counted(len(names), 'indikator')}."


def _vision(plan: Plan) -> Statement | None:
    vision = plan.vision
    return Statement(text_of(vision, "statement")) if vision.statement else None


def _meanings(plan: Plan) -> Table | None:
    rows = tuple(
        Row((item.word, marked(plan.vision, "elements", item.meaning)))
        for item in plan.vision.elements
    )
    columns = (Column("Pokok visi"), Column("Makna"))
    return Table("Makna visi", columns, rows, key="makna-visi") if rows else None


def _supports(plan: Plan) -> Listing | None:
    items = tuple(
        Cite(name, found.title if isinstance(found := plan.by_id.get(name), Document) else None)
        for name in plan.vision.supports
    )
    return Listing(items) if items else None


def _missions(plan: Plan) -> Table:
    columns = (
        Column("Kode", narrow=True),
        Column("Misi"),
        Column("Dimensi"),
        Column("Mendukung", narrow=True),
    )
    names = {item.id: item.name for item in plan.framework.dimensions}
    rows = tuple(
        Row(
            (
                mission.id,
                text_of(mission, "statement"),
                lines(names.get(name, name) for name in mission.dimensions),
                cites(mission.supports) or None,
            ),
            id=mission.id,
        )
        for mission in plan.missions
    )
    return Table("Misi smart city", columns, rows, key="misi")


def _objectives(plan: Plan) -> Table:
    columns = (
        Column("Kode", narrow=True),
        Column("Sasaran"),
        Column("Subdimensi"),
        Column("Indikator"),
    )
    rows = tuple(row for goal in plan.goals for row in _goal(plan, goal))
    return Table("Tujuan dan sasaran", columns, rows, key="sasaran")


def _goal(plan: Plan, goal: Goal) -> Iterator[Row]:
    mission = plan.by_id.get(goal.mission or "")
    of_mission = f" (misi {mission.id})" if isinstance(mission, Mission) else ""
    title = marked(goal, "statement", f"{goal.id}{of_mission}: {goal.statement}")
    yield Row((title,), id=goal.id, kind="group")
    for objective in goal.objectives:
        yield Row(
            (
                objective.id,
                text_of(objective, "statement"),
                lines(_sub_dimension(plan, name) for name in objective.sub_dimensions),
                Lines(tuple(map(_indicator, objective.indicators)), across=True)
                if objective.indicators
                else None,
            ),
            id=objective.id,
        )


def _sub_dimension(plan: Plan, name: str) -> Content:
    found = plan.dimension_of.get(name)
    return Cite(name, found[1].name if found else None)


def _indicator(entry: object) -> Content:
    if isinstance(entry, Indicator):
        return Cite(entry.id) if entry.id else entry.name
    return Cite(str(getattr(entry, "ref", "")))


def _unserved(plan: Plan, objectives: list[Objective]) -> str | None:
    named = {name for objective in objectives for name in objective.sub_dimensions}
    left = [sub.name for name, (_, sub) in plan.dimension_of.items() if name not in named]
    if not objectives or not left:
        return None
    if len(left) > 6:
        return f"Masih ada {spelled(len(left))} subdimensi tanpa sasaran."
    return f"Subdimensi yang belum memiliki sasaran: {listing(left)}."


def _spread(plan: Plan, objectives: list[Objective]) -> str | None:
    counts = {
        dimension.name: sum(
            any(name.partition(".")[0] == dimension.id for name in objective.sub_dimensions)
            for objective in objectives
        )
        for dimension in plan.framework.dimensions
    }
    loose = sum(not objective.sub_dimensions for objective in objectives)
    return spread(counts, "sasaran", "dimensi", loose)


def _entries(plan: Plan) -> Iterator[Listed]:
    for aim in aims(plan):
        for entry in aim.objective.indicators:
            yield Cite(aim.objective.id), entry


def _details(plan: Plan, indicators: list[Indicator]) -> Listing | None:
    """What the table has no room for: other years, how it is computed, its words, references."""
    shown = set(_shown_years(plan, indicators))
    items: list[Content] = []
    for item in indicators:
        parts: list[Content] = []
        others = {year: target for year, target in item.targets.items() if year not in shown}
        if others:
            parts.append(marked(item, "targets", f"target tahun lain: {series(others)}"))
        if item.scale:
            parts.append(f"skala, dari yang terburuk: {', '.join(item.scale)}")
        if item.cumulative:
            parts.append("target tiap tahun dijumlahkan")
        if item.references:
            parts.append(f"rujukan: {'; '.join(item.references)}")
        if item.formula:
            parts.append(marked(item, "formula", f"cara hitung: {item.formula}"))
        if parts:
            name = unended(item.name)
            items.append(Lines((f"{name} ({item.id})" if item.id else name, *parts)))
    return Listing(tuple(items)) if items else None
