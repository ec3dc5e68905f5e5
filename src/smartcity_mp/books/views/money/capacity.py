"""Fiscal capacity: the share of the masterplan in the region's own budget, and its ceiling."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from smartcity_mp.analysis.capacity import Taken, taken
from smartcity_mp.analysis.money import IN_REGION_BUDGET, totals_of
from smartcity_mp.books.blocks import Column, Content, Figure, Listing, Row, Table
from smartcity_mp.books.views.money.figures import share_of_budget
from smartcity_mp.books.words.money import UNIT, amount, in_rupiah, sign_of
from smartcity_mp.books.words.prose import spans, uncapital, unended, without_address
from smartcity_mp.language.numbers import millions, number
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.amounts import is_assumed

_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Capacity:
    """What the section on fiscal capacity shows."""

    total: str
    """What passes through the region's own budget in all years."""
    undivided: str | None
    """What of it no year has yet, on top of that; None where all is split by year."""
    share: str | None
    """What share of the region's budget that is; None where no budget is known."""
    ceiling: str | None
    """Whether it stays below the ceiling; None without a ceiling."""
    shares: Figure | None
    table: Table
    sources: Listing


def capacity(plan: Plan) -> Capacity | None:
    """The masterplan's part of the region's budget; None where nobody told of it, or no money."""
    years = taken(plan)
    if not any(one.amount for one in years):
        return None
    undivided = totals_of(plan).undivided
    rest = sum(amount for source, amount in undivided.items() if source in IN_REGION_BUDGET)
    return Capacity(
        total=in_rupiah(sum(one.amount for one in years)),
        undivided=in_rupiah(rest) if rest else None,
        share=_share(years),
        ceiling=_ceiling(years),
        shares=share_of_budget(years, illustrative=_is_assumed(years)),
        table=_table(years),
        sources=Listing(tuple(_sources(plan, years)), label="Sumber"),
    )


def _share(years: Sequence[Taken]) -> str | None:
    found = [one for one in years if one.amount and one.budget]
    shares = {one.year: _percent(one) for one in found}
    if not shares:
        return None
    compared = {one.budget_year for one in found}
    basis = "belanja daerah tahun yang sama atau yang terdekat"
    if len(compared) == 1:
        basis = f"belanja daerah {found[0].budget_year}, {in_rupiah(found[0].budget or 0)}"
    low, high = min(shares.values()), max(shares.values())
    top = spans(year for year, share in shares.items() if share == high)
    sign = sign_of(*(one.amount for one in found), *(one.budget or 0 for one in found))
    said = f"Dibandingkan dengan {basis}, porsi masterplan"
    if low < high:
        between = f"antara {_said(low)} dan {_said(high)} persen{sign}"
        return f"{said} berkisar {between} setahun, tertinggi pada {top}."
    return f"{said} {_said(low)} persen{sign} pada {top}."


def _percent(one: Taken) -> Decimal:
    """The share with one decimal, as a table and a sentence say it."""
    return (one.percent or Decimal(0)).quantize(_TENTH, ROUND_HALF_UP)


def _said(percent: Decimal) -> str:
    """A share that is there, be it ever so small."""
    return number(percent) if percent else "kurang dari 0,1"


def _ceiling(years: Sequence[Taken]) -> str | None:
    bound = [one for one in years if one.left is not None]
    if not bound:
        return None
    over = [one for one in bound if (one.left or 0) < 0]
    if not over:
        sign = sign_of(*(one.left or 0 for one in bound))
        return f"Pada {_years(bound)} dana itu tidak melampaui pagu masterplan{sign}."
    worst = min(over, key=lambda one: one.left or 0)
    excess = in_rupiah(-(worst.left or 0))
    if len(over) == 1:
        return f"Pada {worst.year} dana itu melampaui pagu masterplan sebesar {excess}."
    return (
        f"Pada {_years(over)} dana itu melampaui pagu masterplan; selisih terbesar, {excess}, "
        f"terjadi pada {worst.year}."
    )


def _years(found: Iterable[Taken]) -> str:
    return spans(one.year for one in found)


def _table(years: Sequence[Taken]) -> Table:
    compared = {one.budget_year for one in years if one.budget_year}
    has_ceiling = any(one.ceiling is not None for one in years)
    columns = [Column("Tahun", narrow=True), Column("Dana melalui APBD", "right")]
    if len(compared) > 1:
        columns += [
            Column("Tahun", "right", group="Belanja daerah pembanding", narrow=True),
            Column("Jumlah", "right", group="Belanja daerah pembanding"),
        ]
    if compared:
        columns += [Column("Porsi (persen)", "right")]
    if has_ceiling:
        columns += [Column("Pagu masterplan", "right"), Column("Sisa pagu", "right")]
    return Table(
        "Porsi masterplan dalam APBD" if compared else "Dana melalui APBD dan pagu masterplan",
        tuple(columns),
        tuple(Row(tuple(_cells(one, len(compared), has_ceiling))) for one in years),
        unit=UNIT,
        key="porsi-apbd",
        illustrative=_is_assumed(years),
    )


def _is_assumed(years: Sequence[Taken]) -> bool:
    figures = [figure for one in years for figure in (one.amount, one.budget)]
    return is_assumed(*figures)


def _cells(one: Taken, compared: int, has_ceiling: bool) -> Iterator[Content]:
    yield str(one.year)
    yield amount(one.amount)
    if compared > 1:
        yield str(one.budget_year)
        yield amount(one.budget)
    if compared:
        yield _said(_percent(one)) if one.amount else "–"
    if has_ceiling:
        yield "–" if one.ceiling is None else millions(one.ceiling)
        yield "–" if one.left is None else millions(one.left).replace("-", "−")


def _sources(plan: Plan, years: Sequence[Taken]) -> Iterator[str]:
    """The sources of what the masterplan is compared with, with their remarks."""
    used = {one.budget_year for one in years}
    for year, budget in sorted(plan.finance.region_budget.items()):
        said = [unended(without_address(budget.source))] if budget.source else []
        said += [uncapital(unended(budget.note))] if budget.note else []
        if year in used and said:
            kind = "anggaran" if budget.planned else "realisasi"
            yield f"Belanja daerah {year} ({kind}): {'; '.join(said)}"
    if plan.finance.ceiling and plan.finance.ceiling_source:
        yield f"Pagu masterplan: {unended(plan.finance.ceiling_source)}"
