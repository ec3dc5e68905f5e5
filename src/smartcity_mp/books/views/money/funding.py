"""Money: per year, per source, per dimension, per owner."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from smartcity_mp.analysis.joins import dimension_of
from smartcity_mp.analysis.money import (
    FREE,
    Sums,
    is_unfunded,
    ordered,
    sums,
    totals,
    unknown_sources,
    years_without_money,
)
from smartcity_mp.analysis.reports import years_with_money_spent
from smartcity_mp.books.blocks import Cite, Column, Content, Figure, Row, Table
from smartcity_mp.books.views.money.capacity import Capacity, capacity
from smartcity_mp.books.views.money.figures import of_sources, per_year
from smartcity_mp.books.views.money.priority import Priority, priority
from smartcity_mp.books.words.indicators import short_name
from smartcity_mp.books.words.money import UNIT, amount, in_rupiah
from smartcity_mp.books.words.prose import spans
from smartcity_mp.books.words.sparks import Series, sparks
from smartcity_mp.books.words.wording import (
    NO_DIMENSION,
    label,
    largest,
    organization,
    share,
)
from smartcity_mp.language.numbers import listing, spelled
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.schema.amounts import is_assumed
from smartcity_mp.model.schema.choices import FUNDING_SOURCES

LOOSE = "program tanpa dimensi"
NO_OWNER = "program tanpa penanggung jawab"


@dataclass(frozen=True, slots=True)
class Largest:
    """What takes most of the money: one, or several that tie."""

    names: str
    share: str
    """ "31,5 persen", or "masing-masing 31,5 persen" where several tie. """
    count: str
    """How many there are to share it, in words."""
    several: bool
    """Whether there is anything to compare."""


@dataclass(frozen=True, slots=True)
class Funding:
    """What the chapter on money shows. Without any amount, `has_money` is false."""

    has_money: bool
    total: str
    """All money of the period: "Rp1,25 miliar". """
    funded_count: str
    """How many programs have an amount, in words."""
    unfunded: str | None
    """How many programs have no amount at all, in words; None if all have."""
    unknown: str | None
    """How many programs have a source whose amount is unknown, in words; None if there is none."""
    paused: str | None
    """How many programs have no amount for some year of their schedule, in words; None if all have.
    Nobody asks for money before stage 2."""
    free: str | None
    """How many programs need no budget of their own, in words; None if there is none."""
    peak: str
    """The year or years with the most money."""
    peak_amount: str
    only_year: bool
    """Whether all money falls in one year."""
    past: str | None
    """A sentence on years that are over by the date of the edition; None where none has money."""
    undivided: str | None
    """What no year has yet; None where all is split by year."""
    early: str | None
    """What is needed until the end of the medium term; None where that is all, or nothing."""
    early_share: str
    early_end: str
    dimension: Largest
    source: Largest
    owner: Largest
    owner_count: str | None
    """How many are accountable for some of it; None where some has no owner."""
    per_year: Figure | None
    """None where no money falls in the period, or the period is not known."""
    of_sources: Figure | None
    """What each source gives to each dimension; None unless there are several of both."""
    by_dimension: Table
    by_source: Table
    by_owner: Table
    capacity: Capacity | None
    priority: Priority | None
    open_count: str | None
    open_amounts: Table | None
    """The programs whose money is not complete, and what is missing."""
    illustrative: bool


def funding(plan: Plan) -> Funding:
    """The money of all programs."""
    dimensions: dict[str, str] = {item.id: item.name for item in plan.framework.dimensions}
    by_dimension = ordered(
        sums(plan.programs, lambda program, _: dimension_of(program)), dimensions
    )
    by_source = ordered(sums(plan.programs, lambda _, source: source), FUNDING_SOURCES)
    by_owner = sums(plan.programs, lambda program, _: program.owner)
    by_owner = ordered(by_owner, sorted(by_owner, key=lambda name: -sum(by_owner[name].values())))
    by_year = {year: sum(row.get(year, 0) for row in by_dimension.values()) for year in plan.years}
    undivided = sum(row.get(None, 0) for row in by_dimension.values())
    total = sum(totals(by_dimension).values())
    dimension_names = {name: dimensions.get(name, NO_DIMENSION) for name in by_dimension}
    dimension_words = {name: dimensions.get(name, LOOSE) for name in by_dimension}
    source_names = {name: label(FUNDING_SOURCES, name) or name for name in by_source}
    owner_names = {name: organization(plan, name or None) for name in by_owner}
    owner_words = {name: short_name(plan, name) if name else NO_OWNER for name in by_owner}
    funded = sum(program.total() > 0 for program in plan.programs)
    early_end = plan.horizons.get("medium", 0)
    early = sum(amount for year, amount in by_year.items() if year <= early_end)
    open_amounts = _open_amounts(plan)
    early_known = 0 < early < total - undivided and early_end < max(plan.years, default=0)
    return Funding(
        has_money=total > 0,
        total=in_rupiah(total),
        funded_count=spelled(funded),
        unfunded=_count(is_unfunded(program) for program in plan.programs),
        unknown=_count(bool(unknown_sources(program)) for program in plan.programs),
        paused=_count(bool(_paused(plan, program)) for program in plan.programs),
        free=_count(FREE in item.budget and not item.total() for item in plan.programs),
        peak=listing([str(year) for year in largest(by_year)]),
        only_year=sum(amount > 0 for amount in by_year.values()) == 1 and not undivided,
        past=_past(plan, [year for year, amount in by_year.items() if amount]),
        undivided=in_rupiah(undivided) if undivided else None,
        peak_amount=in_rupiah(max(by_year.values(), default=0)),
        early=in_rupiah(early) if early_known else None,
        early_share=share(early, total - undivided),
        early_end=str(early_end),
        dimension=_largest(by_dimension, dimension_words),
        source=_largest(by_source, source_names),
        owner=_largest(by_owner, owner_words),
        owner_count=None if "" in by_owner else spelled(len(by_owner)),
        per_year=per_year(plan, by_dimension, by_year) if any(by_year.values()) else None,
        of_sources=of_sources(plan),
        by_dimension=_table(plan, "dimensi", "Dimensi", by_dimension, dimension_names),
        by_source=_table(plan, "sumber", "Sumber dana", by_source, source_names),
        by_owner=_table(plan, "penanggung jawab", "Penanggung jawab", by_owner, owner_names),
        capacity=capacity(plan),
        priority=priority(plan),
        open_count=spelled(len(open_amounts.rows)) if open_amounts else None,
        open_amounts=open_amounts,
        illustrative=is_assumed(total),
    )


def _count(found: Iterable[bool]) -> str | None:
    count = sum(found)
    return spelled(count) if count else None


def _past(plan: Plan, years: Sequence[int]) -> str | None:
    edition = plan.masterplan.edition
    over = [year for year in years if edition and edition.date and year < edition.date.year]
    if not over:
        return None
    told = years_with_money_spent(plan)
    known, open_ = ([year for year in over if (year in told) is side] for side in (True, False))
    said = f"Angka {spans(over)} adalah rencana"
    if not known:
        return f"{said}; realisasinya belum dilaporkan."
    rest = f", sedangkan realisasi {spans(open_)} belum dilaporkan" if open_ else ""
    which = f"realisasi {spans(known)}" if open_ else "realisasinya"
    return f"{said}; {which} disajikan dalam laporan tahunan{rest}."


def _largest(amounts: Sums, names: Mapping[str, str]) -> Largest:
    whole = totals(amounts)
    most = largest(whole)
    part = share(whole[most[0]], sum(whole.values())) if most else ""
    part = f"masing-masing {part}" if len(most) > 1 else part
    return Largest(
        listing([names[name] for name in most]), part, spelled(len(whole)), len(whole) > 1
    )


def _open_amounts(plan: Plan) -> Table | None:
    rows = [
        Row((Cite(program.id), program.name, organization(plan, program.owner), missing))
        for program in plan.programs
        if (missing := _missing(plan, program))
    ]
    columns = (
        Column("Kode", narrow=True),
        Column("Program"),
        Column("Penanggung jawab"),
        Column("Yang belum lengkap"),
    )
    caption = "Program yang pendanaannya belum lengkap"
    return Table(caption, columns, tuple(rows), key="dana-belum-lengkap") if rows else None


def _missing(plan: Plan, program: Program) -> str | None:
    """What the money of a program lacks; None if it is complete."""
    sources = [label(FUNDING_SOURCES, source) or source for source in unknown_sources(program)]
    if sources:
        return f"Jumlah dari {listing(sources)} belum diketahui"
    if is_unfunded(program):
        return "Sumber dan jumlah dana belum ditentukan"
    if open_ := program.undivided():
        names = [label(FUNDING_SOURCES, source) or source for source in open_]
        rest = f"{listing(names)} sebesar {in_rupiah(sum(open_.values()))}"
        return f"Dana dari {rest} belum dibagi per tahun"
    years = [str(year) for year in _paused(plan, program)]
    return f"Dana untuk {listing(years)} belum ditentukan" if years else None


def _paused(plan: Plan, program: Program) -> tuple[int, ...]:
    """The years of a program without money, from the stage on in which money is due."""
    return years_without_money(program) if plan.stage >= 2 else ()


def _table(plan: Plan, by: str, head: str, rows_of: Sums, names: Mapping[str, Content]) -> Table:
    open_: tuple[None, ...] = (None,) if any(None in row for row in rows_of.values()) else ()
    years: tuple[int | None, ...] = (*plan.years, *open_)
    columns = (
        Column(head),
        *(Column(str(year), "right", narrow=True) for year in plan.years),
        *(Column("Belum dibagi", "right", narrow=True) for _ in open_),
        Column("Jumlah", "right"),
    )
    whole: dict[int | None, int] = {}
    for year, own in (pair for amounts in rows_of.values() for pair in amounts.items()):
        whole[year] = whole.get(year, 0) + own
    heads, every = [*map(names.__getitem__, rows_of), "Jumlah"], [*rows_of.values(), whole]
    lines = sparks([Series(_of_years(amounts)) for amounts in every], amount, from_zero=True)
    rows = [
        Row(
            (name, *(amount(amounts.get(year)) for year in years), amount(sum(amounts.values()))),
            kind="total" if amounts is whole else "body",
            spark=line,
        )
        for name, amounts, line in zip(heads, every, lines, strict=True)
    ]
    return Table(
        f"Kebutuhan dana menurut {by}", columns, tuple(rows), unit=UNIT, wide=len(years) > 12,
        key=f"dana-{by.replace(' ', '-')}", illustrative=is_assumed(sum(whole.values())),
    )  # fmt: skip


def _of_years(amounts: Mapping[int | None, int]) -> dict[int, int]:
    """The amounts that are planned for a year."""
    return {year: own for year, own in amounts.items() if year is not None and own}
