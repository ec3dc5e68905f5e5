"""The roadmap on one page: what each dimension finishes in each horizon."""

from collections.abc import Sequence
from dataclasses import dataclass

from smartcity_mp.analysis.joins import by_dimension, dimension_of, horizon_of, horizon_years
from smartcity_mp.books.blocks import Cite, Column, Content, Figure, Row, Table
from smartcity_mp.books.views.action.timelines import whole_timeline
from smartcity_mp.books.words.wording import dimension_name, label, largest, lines
from smartcity_mp.language.numbers import number, spelled, years
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.schema.choices import HORIZONS

ON_ONE_PAGE = 70
"""How many programs one page has room for."""
MOST_NAMES = 5
"""Where there are more, a cell with more than this names the largest and counts the rest."""


@dataclass(frozen=True, slots=True)
class HorizonDigest:
    """One horizon in words."""

    name: str
    """ "Jangka menengah". """
    time: str | None
    """ "2025–2028"; None while the period is not known."""
    count: str
    largest: str | None
    """The one program with most money that ends in it, where more than one does."""


@dataclass(frozen=True, slots=True)
class RoadmapDigest:
    """The roadmap in short; `table` is None while no program has a horizon."""

    horizons: tuple[HorizonDigest, ...]
    unplaced: str | None
    """How many programs have neither a schedule nor a horizon."""
    drawn: Figure | None
    """All programs in time, where one page has room for them."""
    table: Table | None
    long: bool
    """Whether a horizon before the last one lets a program that began early end in the last."""


def roadmap_digest(plan: Plan) -> RoadmapDigest:
    """What the roadmap on one page shows."""
    placed: dict[str, list[Program]] = {name: [] for name in HORIZONS}
    unplaced = 0
    for program in plan.programs:
        if name := horizon_of(plan, program):
            placed[name].append(program)
        else:
            unplaced += 1
    shown = [name for name in HORIZONS if placed[name] or _span(plan, name)]
    digests = [_digest(plan, name, placed[name]) for name in shown if placed[name]]
    return RoadmapDigest(
        horizons=tuple(digests),
        unplaced=spelled(unplaced) if unplaced else None,
        drawn=whole_timeline(plan, ON_ONE_PAGE),
        table=_table(plan, shown, placed) if digests else None,
        long=len(shown) > 1 and shown[-1] == "long",
    )


def _span(plan: Plan, horizon: str) -> str | None:
    """The years of a horizon; None where it has none of its own."""
    span = horizon_years(plan, horizon)
    return years(span[0], span[-1]) if span else None


def _digest(plan: Plan, horizon: str, programs: Sequence[Program]) -> HorizonDigest:
    top = largest({program.id: program.total() for program in programs})
    names = [f"{program.name} ({program.id})" for program in programs if program.id in top]
    return HorizonDigest(
        name=label(HORIZONS, horizon) or horizon,
        time=_span(plan, horizon),
        count=spelled(len(programs)),
        largest=names[0] if len(names) == 1 and len(programs) > 1 else None,
    )


def _table(plan: Plan, horizons: Sequence[str], placed: dict[str, list[Program]]) -> Table:
    columns = (Column("Dimensi", narrow=True), *(Column(_head(plan, name)) for name in horizons))
    all_fit = len(plan.programs) <= ON_ONE_PAGE
    rows = tuple(
        Row(
            (
                dimension_name(dimension),
                *(_cell(_those(placed[name], own), whole=all_fit) for name in horizons),
            )
        )
        for dimension, own in by_dimension(plan, plan.programs, dimension_of)
        if own
    )
    return Table(
        "Peta jalan menurut dimensi dan jangka waktu penyelesaian", columns, rows,
        key="peta-jalan-ringkas",
    )  # fmt: skip


def _head(plan: Plan, horizon: str) -> str:
    name, time = label(HORIZONS, horizon) or horizon, _span(plan, horizon)
    return f"{name} ({time})" if time else name


def _those(programs: Sequence[Program], own: Sequence[Program]) -> list[Program]:
    ids = {program.id for program in own}
    return [program for program in programs if program.id in ids]


def _cell(programs: Sequence[Program], *, whole: bool) -> Content:
    if whole or len(programs) <= MOST_NAMES:
        return lines(_named(program) for program in programs) or "–"
    by_money = sorted(programs, key=lambda program: -program.total())
    largest = {program.id for program in by_money[: MOST_NAMES - 1]}
    named = [_named(program) for program in programs if program.id in largest]
    return lines([*named, f"dan {number(len(programs) - len(named))} program lain"])


def _named(program: Program) -> Cite:
    return Cite(program.id, program.name)
