"""The roadmap: which program runs when, and what can be seen to be done in which year."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from smartcity_mp.analysis.joins import by_dimension, dimension_of, horizon_of, horizon_years
from smartcity_mp.analysis.reports import CERTAIN, milestone_states, reported_years
from smartcity_mp.books.blocks import Cite, Column, Content, Figure, Row, Table
from smartcity_mp.books.charts.palette import dimension_styles, style
from smartcity_mp.books.views.action.program_card import schedule
from smartcity_mp.books.views.action.timelines import timeline
from smartcity_mp.books.words.absence import unread
from smartcity_mp.books.words.prose import counted, spans, spread, uncapital
from smartcity_mp.books.words.wording import (
    NO_SUB_DIMENSION,
    cites,
    dimension_name,
    label,
    largest,
    marked,
    organization,
)
from smartcity_mp.language.numbers import any_date, listing, number, spelled
from smartcity_mp.language.pair import half
from smartcity_mp.model.framework import Dimension
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.program_parts import Milestone
from smartcity_mp.model.programs import Program
from smartcity_mp.model.schema.choices import HORIZONS, MILESTONE_STATUSES


@dataclass(frozen=True, slots=True)
class DimensionTimeline:
    """When the programs of a dimension run."""

    name: str
    said: str
    """How many programs there are, as a sentence."""
    busiest: str
    """A sentence on the years in which most programs run."""
    drawn: Figure | None
    """None where no program has a schedule."""
    timeline: Table


@dataclass(frozen=True, slots=True)
class Roadmap:
    """What the chapter on the roadmap shows. Without any program, `count` is None."""

    count: str | None
    phases: str
    """ "jangka pendek, menengah, dan panjang", as far as they have years or programs."""
    horizons: tuple[str, ...]
    """What is finished in each horizon: "Jangka pendek (sampai 2024): tiga program". None where
    there is just one, as in a plan of one year. """
    started: str | None
    """How many programs start in the short term, in words; None where none does, or all of the
    time is short."""
    unscheduled: str | None
    """How many programs have no horizon, in words."""
    quick_wins: str | None
    matrix: Table
    dimensions: tuple[DimensionTimeline, ...]
    milestones: Table | None
    milestone_count: str
    milestone_programs: str
    milestone_remarks: str | None
    """Sentences on the years with most milestones, and until when their state is reported."""


def roadmap(plan: Plan) -> Roadmap:
    """All programs in time."""
    of_horizon: dict[str | None, list[Program]] = {name: [] for name in HORIZONS}
    for program in plan.programs:
        of_horizon.setdefault(horizon_of(plan, program), []).append(program)
    loose = of_horizon.get(None, [])
    started = sum(_starts_early(plan, program) for program in plan.programs)
    reached = sorted(_milestones(plan), key=lambda item: _when(item[1]))
    shown = _shown(plan, of_horizon)
    return Roadmap(
        count=spelled(len(plan.programs)) if plan.programs else None,
        phases=_phases(shown),
        horizons=tuple(_horizon(plan, name, of_horizon[name]) for name in shown)
        if len(shown) > 1
        else (),
        started=spelled(started) if started and len(shown) > 1 else None,
        unscheduled=spelled(len(loose)) if loose else None,
        quick_wins=spelled(len(plan.quick_wins)) if plan.quick_wins else None,
        matrix=_matrix(plan, of_horizon),
        dimensions=tuple(_timelines(plan)),
        milestones=_milestone_table(plan, reached) if reached else None,
        milestone_count=spelled(len(reached)),
        milestone_programs=spelled(len({program.id for program, _ in reached})),
        milestone_remarks=" ".join(_milestone_remarks(plan, reached)) or None,
    )


def _shown(plan: Plan, of_horizon: Mapping[str | None, Sequence[Program]]) -> list[str]:
    """The horizons that have years of their own or a program; all while the period is not known."""
    return [
        name
        for name in HORIZONS
        if not plan.horizons or horizon_years(plan, name) or of_horizon.get(name)
    ]


def _phases(names: Sequence[str]) -> str:
    first, *others = (half(HORIZONS[name], "id").lower() for name in names or HORIZONS)
    return listing([first, *(other.removeprefix("jangka ") for other in others)])


def _starts_early(plan: Plan, program: Program) -> bool:
    start = program.schedule.start if program.schedule else None
    return bool(start and plan.horizons and start <= plan.horizons["short"])


def _horizon(plan: Plan, name: str, programs: Sequence[Program]) -> str:
    end = plan.horizons.get(name)
    until = f" (sampai {end})" if end else ""
    count = f"{number(len(programs))} program" if programs else "belum ada program"
    if not programs and unread(plan, "programs"):
        count += " yang terbaca"
    return f"{label(HORIZONS, name)}{until}: {count}"


def _matrix(plan: Plan, of_horizon: Mapping[str | None, Sequence[Program]]) -> Table:
    shown: list[str | None] = [*_shown(plan, of_horizon), *([None] if of_horizon.get(None) else [])]
    columns = (Column("Subdimensi"), Column("Quick win"), *(_column(plan, name) for name in shown))
    rows: list[Row] = []
    for dimension in plan.framework.dimensions:
        rows.append(Row((dimension.name,), kind="group"))
        for sub in dimension.sub_dimensions:
            name = f"{dimension.id}.{sub.id}"
            rows.append(Row((sub.name, *_cells(plan, name, shown, of_horizon))))
    known = plan.dimension_of
    if any(program.sub_dimension not in known for program in plan.programs):
        rows.append(Row((NO_SUB_DIMENSION, *_cells(plan, None, shown, of_horizon))))
    caption = "Peta jalan menurut subdimensi dan jangka waktu"
    return Table(caption, columns, tuple(rows), key="peta-jalan")


def _column(plan: Plan, name: str | None) -> Column:
    if name is None:
        return Column("Belum dijadwalkan")
    end = plan.horizons.get(name)
    words = label(HORIZONS, name) or name
    return Column(f"{words} (sampai {end})" if end else words)


def _cells(
    plan: Plan,
    sub: str | None,
    shown: Sequence[str | None],
    of_horizon: Mapping[str | None, Sequence[Program]],
) -> Iterator[Content]:
    """The quick wins and programs of a sub-dimension; None: of none that is known."""

    def belongs(name: str | None) -> bool:
        return name == sub if sub else name not in plan.dimension_of

    yield cites(item.id for item in plan.quick_wins if belongs(item.sub_dimension)) or "–"
    for horizon in shown:
        own = (item.id for item in of_horizon.get(horizon, ()) if belongs(item.sub_dimension))
        yield cites(own) or "–"


def _timelines(plan: Plan) -> Iterator[DimensionTimeline]:
    for dimension, own in by_dimension(plan, plan.programs, dimension_of):
        if own and plan.years:
            yield _timeline(plan, dimension, own)


def _timeline(
    plan: Plan, dimension: Dimension | None, programs: Sequence[Program]
) -> DimensionTimeline:
    running = {year: sum(_runs(item, year) for item in programs) for year in plan.years}
    columns = (
        Column("Kode", narrow=True),
        Column("Program"),
        Column("Jadwal", "right", narrow=True),
        Column("Penanggung jawab"),
    )
    rows = (
        Row(
            (
                Cite(program.id),
                program.name,
                marked(program, "schedule", schedule(program)),
                organization(plan, program.owner),
            )
        )
        for program in programs
    )
    name = dimension_name(dimension)
    of_what = name if dimension else uncapital(name)
    styles = dimension_styles(plan.framework.dimensions)
    look = styles[dimension.id] if dimension else style(len(styles))
    return DimensionTimeline(
        name=name,
        said=_said(dimension, counted(len(programs), "program")),
        busiest=_busiest(running, len(programs)),
        drawn=timeline(plan, of_what, look, programs),
        timeline=Table(f"Jadwal program {of_what}", columns, tuple(rows)),
    )


def _said(dimension: Dimension | None, programs: str) -> str:
    if dimension is None:
        return f"Ada {programs} yang belum ditempatkan pada suatu dimensi."
    return f"{dimension.name} memuat {programs}."


def _busiest(running: Mapping[int, int], programs: int) -> str:
    years = largest(running)
    if not years:
        return "Jadwalnya belum ditentukan."
    if programs == 1:
        return f"Program itu berjalan pada {spans(years)}."
    most = running[years[0]]
    if most == programs:
        return f"Semuanya berjalan bersamaan pada {spans(years)}."
    if most == 1:
        return "Program yang sudah dijadwalkan tidak ada yang berjalan bersamaan."
    return (
        f"Paling banyak {counted(most, 'program')} berjalan bersamaan, yaitu pada {spans(years)}."
    )


def _runs(program: Program, year: int) -> bool:
    span = program.schedule
    return bool(span and span.start and span.end and span.start <= year <= span.end)


def _milestones(plan: Plan) -> Iterator[tuple[Program, Milestone]]:
    for program in plan.programs:
        for milestone in program.milestones:
            yield program, milestone


def _when(milestone: Milestone) -> tuple[int, int]:
    """Year and month to sort by: a year alone comes at its end, what has no time comes last."""
    match milestone.at:
        case (int(year), int(month)):
            return year, month
        case date() as day:
            return day.year, day.month
        case int(year):
            return year, 13
    return 9999, 0


def _per_year(reached: Sequence[tuple[Program, Milestone]]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for _, milestone in reached:
        if milestone.at:
            year = str(_when(milestone)[0])
            counts[year] = counts.get(year, 0) + 1
    return counts


def _milestone_remarks(plan: Plan, reached: Sequence[tuple[Program, Milestone]]) -> Iterator[str]:
    per_year = _per_year(reached)
    loose = len(reached) - sum(per_year.values())
    if where := spread(per_year, "tonggak", "tahun", loose, lies="jatuh pada", everywhere=False):
        yield where
    if years := reported_years(plan):
        yield f"Keadaannya dilaporkan sampai {years[-1]}."


def _milestone_table(plan: Plan, reached: Sequence[tuple[Program, Milestone]]) -> Table:
    """The milestones as planned; once offices report, with what became of those that are past."""
    states, last = milestone_states(plan), max(reported_years(plan), default=0)
    columns = (
        Column("Waktu", narrow=True),
        Column("Program", narrow=True),
        Column("Tonggak yang direncanakan"),
        *([Column("Keadaan", narrow=True)] if last else []),
    )
    rows: list[Row] = []
    shown: int | None = None
    for program, milestone in reached:
        if (year := _when(milestone)[0]) != shown:
            shown = year
            name = str(year) if milestone.at else "Waktu belum ditentukan"
            rows.append(Row((name,), kind="group"))
        time = any_date(milestone.at) if milestone.at else "–"
        status = states.get((program.id, milestone.name))
        what: Content = milestone.name
        if status not in CERTAIN:
            what = marked(program, "milestones", what)
        state = label(MILESTONE_STATUSES, status)
        told = state or ("Belum diketahui" if year <= last else "–")
        rows.append(Row((time, Cite(program.id), what, *([told] if last else []))))
    return Table("Tonggak tiap tahun", columns, tuple(rows), key="tonggak")
