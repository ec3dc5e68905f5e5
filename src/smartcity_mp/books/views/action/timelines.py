"""Programs in time, drawn: when each runs, and when its milestones can be seen to be reached."""

from collections.abc import Iterator, Sequence

from smartcity_mp.analysis.joins import by_dimension, dimension_of, horizon_years
from smartcity_mp.books.blocks import Figure
from smartcity_mp.books.charts.gantt import Gantt, Stretch, Work, gantt
from smartcity_mp.books.charts.palette import Style, dimension_styles, style
from smartcity_mp.books.views.action.program_card import schedule
from smartcity_mp.books.words.wording import dimension_name, label
from smartcity_mp.language.numbers import number
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.program_parts import Milestone
from smartcity_mp.model.programs import Program
from smartcity_mp.model.schema.choices import HORIZONS
from smartcity_mp.model.schema.types import Month

QUARTERS = 4
MILESTONE = "Tonggak"


def timeline(plan: Plan, name: str, look: Style, programs: Sequence[Program]) -> Figure | None:
    """The programs of one dimension; None where none has a schedule, or there is no period."""
    works = [_work(plan, program, look) for program in programs]
    alt = f"Diagram Gantt {number(len(programs))} program: {'; '.join(map(_said, programs))}."
    chart = _drawn(plan, alt, works)
    if chart is None:
        return None
    return Figure(f"Jadwal {name}", alt, "gantt", chart, illustrative=_assumed(programs))


def whole_timeline(plan: Plan, most: int) -> Figure | None:
    """All programs by dimension; None for more than `most`, or where nothing has a time."""
    if len(plan.programs) > most:
        return None
    styles = dimension_styles(plan.framework.dimensions)
    works: list[Work] = []
    for dimension, own in by_dimension(plan, plan.programs, dimension_of):
        if own:
            works.append(Work(dimension_name(dimension)))
            look = styles[dimension.id] if dimension else style(len(styles))
            works += (_work(plan, program, look) for program in own)
    alt = f"Diagram Gantt {number(len(plan.programs))} program menurut dimensi."
    chart = _drawn(plan, alt, works, dense=True)
    if chart is None:
        return None
    return Figure(
        "Jadwal semua program", alt, "gantt", chart, key="jadwal-program",
        illustrative=_assumed(plan.programs),
    )  # fmt: skip


def _drawn(plan: Plan, alt: str, works: Sequence[Work], *, dense: bool = False) -> Gantt | None:
    if not plan.years or not any(work.end for work in works):
        return None
    stretches = [
        Stretch(_short(label(HORIZONS, name) or name), len(span))
        for name in HORIZONS
        if (span := horizon_years(plan, name))
    ]
    return gantt(
        "", alt, [str(year) for year in plan.years], works, parts=QUARTERS,
        stretches=stretches if len(stretches) > 1 else (), sign=MILESTONE, dense=dense,
    )  # fmt: skip


def _short(horizon: str) -> str:
    """ "Pendek" of "Jangka pendek": one year has room for no more."""
    return horizon.rpartition(" ")[2].capitalize()


def _work(plan: Plan, program: Program, look: Style) -> Work:
    """A program in quarters from the first year on; without a schedule it is only named."""
    first, span = plan.years[0] if plan.years else 0, program.schedule
    name = f"{program.id} {program.name}"
    if span is None or not (span.start and span.end):
        return Work(name, look)
    begin, end = (span.start - first) * QUARTERS, (span.end + 1 - first) * QUARTERS
    reached = (part - first * QUARTERS for part in _quarters(program.milestones))
    within = tuple(part for part in reached if 0 <= part < len(plan.years) * QUARTERS)
    return Work(name, look, begin, end, within)


def _quarters(milestones: Sequence[Milestone]) -> Iterator[int]:
    """The quarters in which they are reached, counted from the year 0; a year means its end."""
    for milestone in milestones:
        match milestone.at:
            case Month(year, month):
                yield year * QUARTERS + (month - 1) // 3
            case int(year):
                yield year * QUARTERS + QUARTERS - 1


def _said(program: Program) -> str:
    return f"{program.id} {schedule(program) or 'belum dijadwalkan'}"


def _assumed(programs: Sequence[Program]) -> bool:
    return any(program.is_illustrative("schedule") for program in programs)
