"""One page per dimension: where it stands, what it aims at, what is done about it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from smartcity_mp.analysis.joins import Aim, aims, indicator_of, programs_in, quick_wins_in
from smartcity_mp.analysis.progress import latest, way_to_go
from smartcity_mp.analysis.reports import actuals
from smartcity_mp.books.blocks import (
    AFTER_FIGURE,
    Cite,
    Column,
    Content,
    Listing,
    Marked,
    Row,
    Table,
)
from smartcity_mp.books.words.indicators import (
    baseline,
    dated,
    final_target,
    spoken_unit,
    with_unit,
)
from smartcity_mp.books.words.money import in_rupiah
from smartcity_mp.books.words.prose import ended, unended
from smartcity_mp.books.words.wording import marked, organization, part_of
from smartcity_mp.language.numbers import millions, number, spelled, years
from smartcity_mp.model.framework import Dimension
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.issues import Issue
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import QuickWin
from smartcity_mp.model.schema.amounts import is_assumed

MAIN_PROGRAMS = 4
"""How many programs a page names; the others are counted."""
MAIN_ISSUES = 5


@dataclass(frozen=True, slots=True)
class Farthest:
    """The indicator that is farthest from its last target."""

    name: str
    now: str
    target: str
    among_known: bool
    """Whether there are others whose way to go nobody knows."""


@dataclass(frozen=True, slots=True)
class Told:
    """A goal or a quick win in one sentence."""

    id: str
    name: str
    text: str | None
    illustrative: bool


@dataclass(frozen=True, slots=True)
class DimensionDigest:
    """The page of a dimension. None where the plan says nothing yet."""

    name: str
    issues: Listing | None
    """The issues; of many, the first and how many others there are."""
    farthest: Farthest | None
    goals: tuple[Told, ...]
    objectives: Table | None
    program_count: str | None
    money: str | None
    """ "Rp12,5 miliar", with the sign where it rests on illustrations."""
    money_share: str | None
    """Its share of all money; None where it is all of it."""
    programs: Table | None
    quick_wins: tuple[Told, ...]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to say of the dimension yet."""
        return not (self.issues or self.objectives or self.programs or self.quick_wins)


@dataclass(frozen=True, slots=True)
class DimensionDigests:
    """All pages, in the order of the framework."""

    dimensions: tuple[DimensionDigest, ...]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to say of any dimension yet."""
        return all(dimension.empty for dimension in self.dimensions)


def dimension_digests(plan: Plan) -> DimensionDigests:
    """The page of every dimension."""
    whole = sum(program.total() for program in plan.programs)
    return DimensionDigests(
        tuple(_digest(plan, dimension, whole) for dimension in plan.framework.dimensions)
    )


def _digest(plan: Plan, dimension: Dimension, whole: int) -> DimensionDigest:
    issues = [item for item in plan.issues if _lies_in(item.sub_dimension, dimension)]
    served = [aim for aim in aims(plan) if _serves(aim, dimension)]
    programs = programs_in(plan, dimension)
    money = sum(program.total() for program in programs)
    goals = {aim.goal.id: aim.goal for aim in served}
    return DimensionDigest(
        name=dimension.name,
        issues=_issues(issues),
        farthest=_farthest(plan, served),
        goals=tuple(
            Told(goal.id, "", ended(goal.statement), goal.is_illustrative("statement"))
            for goal in goals.values()
        ),
        objectives=_objectives(plan, dimension, served),
        program_count=spelled(len(programs)) if programs else None,
        money=in_rupiah(money) if money else None,
        money_share=part_of(money, whole),
        programs=_programs(plan, dimension, programs),
        quick_wins=tuple(
            Told(item.id, unended(item.name), _sentence(item.objective), _illustrative(item))
            for item in quick_wins_in(plan, dimension)
        ),
    )


def _sentence(text: str | None) -> str | None:
    return ended(text) if text else None


def _illustrative(quick_win: QuickWin) -> bool:
    return quick_win.objective is not None and quick_win.is_illustrative("objective")


def _issues(issues: Sequence[Issue]) -> Listing | None:
    items: list[Content] = [marked(item, "issue", Cite(item.id, item.issue)) for item in issues]
    if len(items) > MAIN_ISSUES + 1:
        rest = spelled(len(items) - MAIN_ISSUES)
        items[MAIN_ISSUES:] = [f"dan {rest} isu lain"]
    return Listing(tuple(items)) if items else None


def _lies_in(reference: str | None, dimension: Dimension) -> bool:
    return (reference or "").partition(".")[0] == dimension.id


def _serves(aim: Aim, dimension: Dimension) -> bool:
    """Whether an objective belongs here: by its sub-dimensions, else by its mission."""
    if aim.objective.sub_dimensions:
        return any(_lies_in(name, dimension) for name in aim.objective.sub_dimensions)
    return aim.mission is not None and dimension.id in aim.mission.dimensions


def _farthest(plan: Plan, served: Sequence[Aim]) -> Farthest | None:
    """The indicator with the longest way to go, measured against the greater of both values.

    None unless there are several to compare.
    """
    entries = [entry for aim in served for entry in aim.objective.indicators]
    indicators = [found for entry in entries if (found := indicator_of(plan, entry))]
    ways = [(way_to_go(plan, indicator), indicator) for indicator in indicators]
    known = [(way, indicator) for way, indicator in ways if way is not None]
    if len(known) < 2:
        return None
    longest, found = max(known, key=itemgetter(0))
    return _as_farthest(plan, found, len(known) < len(ways)) if longest > 0 else None


def _as_farthest(plan: Plan, indicator: Indicator, among_known: bool) -> Farthest | None:
    known = latest(plan, indicator)
    if known is None:
        return None
    figure, year = known
    unit = spoken_unit(indicator)
    now = dated(with_unit(figure, unit), year)
    if indicator.cumulative:
        now = f"jumlah {now}"
    sign = AFTER_FIGURE if indicator.is_illustrative("targets") else ""
    field = "actuals" if actuals(plan, indicator) else "baseline"
    now_sign = AFTER_FIGURE if indicator.is_illustrative(field) else ""
    return Farthest(
        unended(indicator.name),
        f"{now}{now_sign}",
        f"{final_target(indicator, unit)}{sign}",
        among_known,
    )


def _objectives(plan: Plan, dimension: Dimension, served: Sequence[Aim]) -> Table | None:
    rows = tuple(row for aim in served for row in _objective_rows(plan, aim))
    columns = (
        Column("Sasaran"),
        Column("Indikator"),
        Column("Kondisi awal", "right"),
        Column("Target akhir", "right"),
    )
    return Table(f"Sasaran {dimension.name}", columns, rows) if rows else None


def _objective_rows(plan: Plan, aim: Aim) -> Iterator[Row]:
    objective = aim.objective
    text = Cite(objective.id, f"{objective.id}: {objective.statement}")
    first: Content = marked(objective, "statement", text)
    found = [item for entry in objective.indicators if (item := indicator_of(plan, entry))]
    if not found:
        yield Row((first, None, "–", "–"))
    for indicator in found:
        unit = f" ({indicator.unit})" if indicator.unit else ""
        yield Row(
            (
                first,
                f"{indicator.name}{unit}",
                marked(indicator, "baseline", baseline(indicator)),
                marked(indicator, "targets", final_target(indicator)),
            )
        )
        first = ""


def _programs(plan: Plan, dimension: Dimension, programs: Sequence[Program]) -> Table | None:
    """The programs with most money; the others as one row."""
    if not programs:
        return None
    by_money = sorted(programs, key=lambda program: -program.total())
    main = by_money[:MAIN_PROGRAMS] if len(programs) > MAIN_PROGRAMS + 1 else by_money
    rows = [_program_row(plan, program) for program in main]
    if others := by_money[len(main) :]:
        money = sum(program.total() for program in others)
        rows.append(
            Row(
                (
                    f"{number(len(others))} program lain",
                    "",
                    "",
                    Marked(_amount(money)) if is_assumed(money) else _amount(money),
                )
            )
        )
    columns = (
        Column("Program"),
        Column("Penanggung jawab"),
        Column("Tahun", narrow=True),
        Column("Dana", "right"),
    )
    return Table(
        f"Program utama {dimension.name}", columns, tuple(rows), unit="dana dalam juta rupiah"
    )


def _amount(money: int) -> str:
    return millions(money) if money else "–"


def _program_row(plan: Plan, program: Program) -> Row:
    span = program.schedule
    when = years(span.start, span.end) if span and span.start and span.end else None
    return Row(
        (
            Cite(program.id, f"{program.name} ({program.id})"),
            organization(plan, program.owner),
            marked(program, "schedule", when),
            marked(program, "budget", _amount(program.total())) if program.total() else "–",
        )
    )
