"""The direction of development in short: vision, missions, goals, objectives and end targets."""

from collections.abc import Iterator
from dataclasses import dataclass

from smartcity_mp.analysis.joins import Aim, aims, indicator_of
from smartcity_mp.books.blocks import Cite, Column, Content, Row, Statement, Table
from smartcity_mp.books.words.absence import unread
from smartcity_mp.books.words.indicators import baseline, name_with_unit
from smartcity_mp.books.words.prose import counted, enumerated, spread, uncapital
from smartcity_mp.books.words.wording import lines, marked, value
from smartcity_mp.language.numbers import listing, spelled
from smartcity_mp.model.direction import Goal
from smartcity_mp.model.indicators import Indicator, IndicatorReference
from smartcity_mp.model.plan import Plan

_JUDGED = "Keberhasilan program dinilai dari sumbangannya terhadap target tersebut."
MOST_NAMED = 8
"""How many indicators a sentence names."""


@dataclass(frozen=True, slots=True)
class DevelopmentDirection:
    """What the chapter on the direction shows. A None where the plan has nothing to say yet."""

    vision: Statement | None
    words: str | None
    """The key words of the vision: "tangguh, terhubung, dan terbuka"; None where it says them."""
    counts: str | None
    """How vision is broken down: "enam misi, enam tujuan, dan delapan belas sasaran". """
    missions: Table | None
    spread: str | None
    """A sentence on the missions with most objectives."""
    objectives: Table | None
    objective_count: str
    indicator_count: str | None
    """How many indicators the objectives have, in words; None without any."""
    unmeasured: str | None
    """How many objectives have no indicator, in words; None if all have."""
    untargeted: str | None
    """How many indicators have no target for the last year, in words; None if all have."""
    last_year: str | None
    judged_by: str
    """By what programs are judged, and which indicators none of them counts among its own."""


def development_direction(plan: Plan) -> DevelopmentDirection:
    """The frame that missions, goals and objectives give to the programs."""
    every = list(aims(plan))
    entries = [entry for aim in every for entry in aim.objective.indicators]
    indicators = [item for item in (indicator_of(plan, entry) for entry in entries) if item]
    last = plan.horizons.get("long")
    unmeasured = sum(not aim.objective.indicators for aim in every)
    untargeted = sum(last not in indicator.targets for indicator in indicators)
    per_mission = {
        f"misi {mission.id}": sum(aim.mission is mission for aim in every)
        for mission in plan.missions
    }
    statement = plan.vision.statement
    return DevelopmentDirection(
        vision=Statement(marked(plan.vision, "statement", statement)) if statement else None,
        words=_words(plan),
        counts=_counts(plan, len(every)),
        missions=_missions(plan) if plan.missions or plan.goals else None,
        spread=spread(per_mission, "sasaran", "misi", len(every) - sum(per_mission.values())),
        objectives=_objectives(plan, every) if every else None,
        objective_count=spelled(len(every)),
        indicator_count=spelled(len(indicators)) if indicators else None,
        unmeasured=spelled(unmeasured) if unmeasured else None,
        untargeted=spelled(untargeted) if untargeted else None,
        last_year=str(last) if last else None,
        judged_by=" ".join((_JUDGED, *_unlisted(plan, indicators))),
    )


def _unlisted(plan: Plan, indicators: list[Indicator]) -> Iterator[str]:
    """What no program claims to move, while programs claim others."""
    claimed = {
        entry.ref
        for program in plan.programs
        for entry in (*program.outputs, *program.outcomes)
        if isinstance(entry, IndicatorReference)
    }
    bare = [item for item in indicators if item.id not in claimed]
    if not claimed or not bare or unread(plan, "programs"):
        return
    names = listing([uncapital(item.name) for item in bare])
    said = names if len(bare) <= MOST_NAMED else counted(len(bare), "indikator")
    yield f"Yang belum menjadi ukuran program mana pun, sehingga hanya dipantau, ialah {said}."


def _words(plan: Plan) -> str | None:
    """The key words, unless the vision itself is a row of them."""
    words = [element.word for element in plan.vision.elements]
    said = (plan.vision.statement or "").casefold()
    return None if all(word.casefold() in said for word in words) else listing(words)


def _counts(plan: Plan, objectives: int) -> str | None:
    counts = ((len(plan.missions), "misi"), (len(plan.goals), "tujuan"), (objectives, "sasaran"))
    return enumerated(counts)


def _missions(plan: Plan) -> Table:
    names = {dimension.id: dimension.name for dimension in plan.framework.dimensions}
    rows = [
        Row(
            (
                Cite(mission.id),
                mission.statement,
                lines(names.get(name, name) for name in mission.dimensions),
                _goals(goal for goal in plan.goals if goal.mission == mission.id),
            )
        )
        for mission in plan.missions
    ]
    known = {mission.id for mission in plan.missions}
    loose = [goal for goal in plan.goals if goal.mission not in known]
    if loose:
        rows.append(Row(("–", "Tujuan yang belum dikaitkan dengan misi", "–", _goals(iter(loose)))))
    columns = (Column("Kode", narrow=True), Column("Misi"), Column("Dimensi"), Column("Tujuan"))
    return Table("Misi dan tujuan", columns, tuple(rows), key="misi-tujuan")


def _goals(goals: Iterator[Goal]) -> Content:
    return lines(Cite(goal.id, f"{goal.id} {goal.statement}") for goal in goals)


def _objectives(plan: Plan, every: list[Aim]) -> Table:
    ends = [plan.horizons[name] for name in ("medium", "long") if name in plan.horizons]
    years = sorted(set(ends))
    columns = (
        Column("Kode", narrow=True),
        Column("Sasaran"),
        Column("Indikator"),
        Column("Kondisi awal", "right"),
        *(Column(str(year), "right", group="Target", narrow=True) for year in years),
    )
    rows: list[Row] = []
    goal: Goal | None = None
    for aim in every:
        if aim.goal is not goal:
            goal = aim.goal
            rows.append(Row((Cite(goal.id, f"{goal.id} {goal.statement}"),), kind="group"))
        rows.extend(_objective(plan, aim, years))
    which = " jangka menengah dan panjang" if len(years) > 1 else ""
    return Table(
        f"Sasaran dan target akhir{which}",
        columns,
        tuple(rows),
        key="sasaran-target",
    )


def _objective(plan: Plan, aim: Aim, years: list[int]) -> Iterator[Row]:
    first: tuple[Content, Content] = (Cite(aim.objective.id), aim.objective.statement)
    if not aim.objective.indicators:
        yield Row((*first, None, None, *(None for _ in years)))
    for entry in aim.objective.indicators:
        yield Row((*first, *_figures(indicator_of(plan, entry), years)))
        first = ("", "")


def _figures(indicator: Indicator | None, years: list[int]) -> tuple[Content, ...]:
    if indicator is None:
        return (None, None, *(None for _ in years))
    name = name_with_unit(indicator)
    targets = (marked(indicator, "targets", value(indicator.target(year))) for year in years)
    return (
        Cite(indicator.id, name) if indicator.id else name,
        marked(indicator, "baseline", baseline(indicator)),
        *((target or "–" for target in targets) if indicator.targets else (None for _ in years)),
    )
