"""Which quick wins there are: how they spread over the dimensions, what speaks for each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smartcity_mp.analysis.joins import by_dimension, dimension_of, programs_in
from smartcity_mp.books.blocks import Cite, Column, Content, Row, Table
from smartcity_mp.books.words.wording import (
    counts_by_dimension,
    dimension_name,
    lines,
)
from smartcity_mp.language.numbers import (
    listing,
    number,
    spelled,
)
from smartcity_mp.model.framework import Dimension
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.quick_wins import QuickWin

MONTHS = 12
MANY = 2
"""More quick wins than these in one dimension deserve a word."""
YES, NO = "ya", "belum"


@dataclass(frozen=True, slots=True)
class Selection:
    """How the quick wins spread over the dimensions, and which criteria the data bear out."""

    count: int
    number: str
    """How many quick wins, in words."""
    without: str | None
    """The dimensions that have none; None if each has one."""
    complete: bool
    """Whether each of several dimensions has one."""
    crowded: str | None
    """The dimensions that have more than two; None if there is none."""
    spread: Table
    criteria: Table
    met: str
    """How many quick wins meet all criteria that the data can show, in words."""
    all_met: bool
    none_met: bool


def selection(plan: Plan) -> Selection:
    """What the chapter on the choice of quick wins shows."""
    counts, _ = counts_by_dimension(plan, plan.quick_wins, dimension_of)
    without = [name for name, count in counts.items() if not count]
    crowded = [name for name, count in counts.items() if count > MANY]
    met = sum(all(_criteria(quick_win)) for quick_win in plan.quick_wins)
    return Selection(
        count=len(plan.quick_wins),
        number=spelled(len(plan.quick_wins)),
        without=listing(without) or None,
        complete=not without and len(counts) > 1,
        crowded=listing(crowded) or None,
        spread=_spread(plan),
        criteria=_criteria_table(plan),
        met=spelled(met),
        all_met=met == len(plan.quick_wins),
        none_met=met == 0,
    )


def in_order(plan: Plan) -> Iterator[QuickWin]:
    """The quick wins in the order of their dimensions."""
    for _, found in by_dimension(plan, plan.quick_wins, dimension_of):
        yield from found


def named(quick_win: QuickWin) -> Cite:
    """A quick win by its name and code, linked to its profile."""
    return Cite(quick_win.id, f"{quick_win.name} ({quick_win.id})")


def _spread(plan: Plan) -> Table:
    columns = (Column("Dimensi"), Column("Program", "right", narrow=True), Column("Quick win"))
    rows = (
        Row((dimension_name(dimension), _program_count(plan, dimension), _names(found)))
        for dimension, found in by_dimension(plan, plan.quick_wins, dimension_of)
    )
    return Table("Quick win tiap dimensi", columns, tuple(rows), key="quick-win-dimensi")


def _program_count(plan: Plan, dimension: Dimension | None) -> str:
    return number(len(programs_in(plan, dimension))) if dimension else "–"


def _names(quick_wins: Sequence[QuickWin]) -> Content:
    return lines(named(item) for item in quick_wins) or "–"


def _criteria(quick_win: QuickWin) -> tuple[bool, ...]:
    """The criteria that the data can show, in the order of the table's columns."""
    planned = [step.month.last for step in quick_win.action_plan if step.month]
    who = quick_win.beneficiaries
    return (
        bool(planned) and max(planned) <= MONTHS,
        who is not None and who.count is not None,
        quick_win.program is not None,
        bool(quick_win.outcomes),
        bool(quick_win.risks),
    )


def _criteria_table(plan: Plan) -> Table:
    columns = (
        Column("Quick win"),
        Column("Rencana paling lama 12 bulan", "center"),
        Column("Penerima manfaat terhitung", "center"),
        Column("Mengawali program", "center"),
        Column("Memiliki indikator hasil", "center"),
        Column("Risiko dikenali", "center"),
    )
    rows = (
        Row((named(item), *(YES if met else NO for met in _criteria(item))))
        for item in in_order(plan)
    )
    return Table("Kriteria yang terbaca dari data", columns, tuple(rows), key="kriteria-quick-win")
