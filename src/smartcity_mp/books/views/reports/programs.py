"""The programs of a year, one a row: state, money, milestones."""

from collections.abc import Sequence
from dataclasses import dataclass

from smartcity_mp.analysis.joins import by_dimension, dimension_of
from smartcity_mp.analysis.reports import ProgramYear, program_years
from smartcity_mp.books.blocks import Cite, Column, Content, Row, Table
from smartcity_mp.books.views.reports.summary import money
from smartcity_mp.books.words.money import UNIT
from smartcity_mp.books.words.prose import ended
from smartcity_mp.books.words.wording import dimension_name, label, lines, marked, share
from smartcity_mp.language.numbers import any_date
from smartcity_mp.language.pair import half
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.program_parts import Milestone
from smartcity_mp.model.progress import MilestoneProgress
from smartcity_mp.model.schema.choices import MILESTONE_STATUSES, PROGRAM_STATUSES

UNREPORTED = "belum dilaporkan"


@dataclass(frozen=True, slots=True)
class ProgramsOfYear:
    """The programs of a year by dimension; `year` is None while nobody reports."""

    year: str | None
    shared: str | None
    """The reason that all of them give, said once; None where they differ."""
    dimensions: tuple[tuple[str, Table], ...]
    """Each dimension by its name, with its programs."""


def programs_of_year(plan: Plan) -> ProgramsOfYear:
    """The programs of the year of a report."""
    year = plan.report_year
    found = program_years(plan, year) if year else ()
    groups = by_dimension(plan, found, lambda item: dimension_of(item.program))
    shared = _shared(found)
    named = ((dimension_name(dimension), own) for dimension, own in groups if own)
    return ProgramsOfYear(
        str(year) if year else None,
        ended(shared) if shared else None,
        tuple((name, _table(name, own, str(year), shared)) for name, own in named),
    )


def _shared(found: Sequence[ProgramYear]) -> str | None:
    """The reason that more than one program gives, and no program another."""
    reasons = {item.entry.reason if item.entry else None for item in found}
    return reasons.pop() if len(found) > 1 and len(reasons) == 1 else None


def _table(name: str, own: Sequence[ProgramYear], year: str, shared: str | None) -> Table:
    columns = (
        Column("Kode", narrow=True),
        Column("Program"),
        Column("Keadaan", narrow=True),
        Column("Rencana", "right", narrow=True),
        Column("Realisasi", "right", narrow=True),
        Column("Serapan", "right", narrow=True),
        Column("Tonggak dan keterangan"),
    )
    caption = f"Program dimensi {name} pada {year}"
    rows = tuple(_row(item, shared) for item in own)
    return Table(caption, columns, rows, unit=UNIT, wide=True)


def _row(item: ProgramYear, shared: str | None) -> Row:
    program, entry, spent = item.program, item.entry, item.spent
    state = label(PROGRAM_STATUSES, entry.status) if entry and item.is_told else UNREPORTED
    realized = f"{money(spent)}{' (sebagian)' if item.is_partly_known else ''}"
    both = item.planned and spent is not None
    absorbed = share(spent or 0, int(item.planned or 0)) if both else None
    return Row(
        (
            Cite(program.id),
            program.name,
            state or "Belum diketahui",
            marked(program, "budget", money(item.planned)) if item.planned else money(item.planned),
            realized,
            marked(program, "budget", absorbed) or "–",
            _remarks(item, shared),
        )
    )


def _remarks(item: ProgramYear, shared: str | None) -> Content:
    said: list[Content] = [_milestone(*each) for each in item.due]
    if item.entry and item.entry.reason and item.entry.reason != shared:
        said.append(item.entry.reason)
    return lines(said) or "–"


def _milestone(milestone: Milestone, state: MilestoneProgress | None) -> str:
    if state is None or state.status is None:
        return f"{milestone.name}: {UNREPORTED}"
    word = half(MILESTONE_STATUSES[state.status], "id").lower()
    return f"{milestone.name}: {word}{f' ({any_date(state.at)})' if state.at else ''}"
