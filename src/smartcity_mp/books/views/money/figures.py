"""Money in pictures: by year and dimension, by dimension and source, and what share it is."""

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

from smartcity_mp.analysis.capacity import Taken
from smartcity_mp.analysis.joins import by_dimension, dimension_of
from smartcity_mp.analysis.money import Sums, sums, totals
from smartcity_mp.books.blocks import Figure
from smartcity_mp.books.charts.frame import Series
from smartcity_mp.books.charts.palette import dimension_styles, style
from smartcity_mp.books.charts.stacked import stacked
from smartcity_mp.books.charts.stacked_rows import stacked_rows
from smartcity_mp.books.words.money import in_rupiah
from smartcity_mp.books.words.wording import dimension_name, label, largest
from smartcity_mp.language.numbers import listing, number
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.amounts import is_assumed
from smartcity_mp.model.schema.choices import FUNDING_SOURCES

MOST_SOURCES = 6
"""So many sources can be told apart; of more, the smaller ones are one."""
_TENTH = Decimal("0.1")


def unit_of(largest: int) -> tuple[int, str]:
    """In what a chart counts rupiah."""
    return (10**12, "triliun rupiah") if largest >= 10**13 else (10**9, "miliar rupiah")


def per_year(plan: Plan, by_dimension_: Sums, by_year: Mapping[int, int]) -> Figure:
    """Columns by year, with a layer a dimension."""
    styles = dimension_styles(plan.framework.dimensions)
    unit, name = unit_of(max(by_year.values(), default=0))
    series = [
        Series(
            dimension.short or dimension.name,
            [Decimal(by_dimension_[dimension.id].get(year, 0)) / unit for year in plan.years],
            styles[dimension.id],
        )
        for dimension in plan.framework.dimensions
        if dimension.id in by_dimension_
    ]
    known = {year: amount for year, amount in by_year.items() if amount}
    peak = largest(known)
    finding = f"Kebutuhan terbesar pada {peak[0]}" if len(peak) == 1 < len(known) else ""
    said = "; ".join(f"{year}: {in_rupiah(amount)}" for year, amount in known.items())
    description = f"Kolom bertumpuk. Jumlah per tahun: {said}."
    chart = stacked(finding, description, name, [str(y) for y in plan.years], series)
    return Figure(
        "Kebutuhan dana per tahun menurut dimensi", description, "stacked", chart, key="dana-tahun",
        illustrative=is_assumed(*by_year.values()),
    )  # fmt: skip


def of_sources(plan: Plan) -> Figure | None:
    """Rows by dimension, with a layer a source; None unless there are several of both."""
    whole = totals(sums(plan.programs, lambda _, source: source))
    names = [name for name in FUNDING_SOURCES if whole.get(name)]
    most = sorted(names, key=lambda name: -whole[name])[: MOST_SOURCES - 1]
    kept = names if len(names) <= MOST_SOURCES else [name for name in names if name in most]
    by_place = [
        (dimension_name(dimension), totals(sums(own, lambda _, source: source)))
        for dimension, own in by_dimension(plan, plan.programs, dimension_of)
    ]
    rows = [(name, amounts) for name, amounts in by_place if any(amounts.values())]
    if len(rows) < 2 or len(names) < 2:
        return None
    unit, word = unit_of(sum(whole.values()))
    series = [
        Series(
            label(FUNDING_SOURCES, name) or name,
            [Decimal(int(amounts.get(name, 0))) / unit for _, amounts in rows],
            style(place),
        )
        for place, name in enumerate(kept)
    ]
    if len(kept) < len(names):
        rest = [sum(int(amounts.get(n, 0)) for n in names if n not in kept) for _, amounts in rows]
        layer = [Decimal(amount) / unit for amount in rest]
        series.append(Series("Sumber lain", layer, style(len(kept))))
    top = largest({name: sum(amounts.values()) for name, amounts in rows})
    finding = f"Kebutuhan terbesar pada {top[0]}" if len(top) == 1 else ""
    said = "; ".join(f"{name} {in_rupiah(sum(amounts.values()))}" for name, amounts in rows)
    description = f"Baris bertumpuk menurut sumber dana. Jumlah per dimensi: {said}."
    chart = stacked_rows(finding, description, word, [name for name, _ in rows], series)
    return Figure(
        "Kebutuhan dana menurut dimensi dan sumber", description, "stacked_rows", chart,
        key="dana-dimensi-sumber", illustrative=is_assumed(*whole.values()),
    )  # fmt: skip


def share_of_budget(years: Sequence[Taken], *, illustrative: bool) -> Figure | None:
    """Columns by year of the share in the region's budget; None for fewer than two years."""
    shares = {
        str(one.year): one.percent.quantize(_TENTH, ROUND_HALF_UP)
        for one in years
        if one.amount and one.percent is not None
    }
    if len(shares) < 2:
        return None
    peak = largest(shares)
    finding = f"Porsi tertinggi pada {listing(peak)}" if len(peak) <= 2 else ""
    said = "; ".join(f"{year}: {number(share)} persen" for year, share in shares.items())
    description = f"Kolom. Porsi masterplan dalam belanja daerah: {said}."
    series = [Series("Masterplan", list(shares.values()), style(0))]
    chart = stacked(finding, description, "persen", list(shares), series)
    return Figure(
        "Porsi masterplan dalam belanja daerah", description, "stacked", chart,
        key="gambar-porsi", illustrative=illustrative,
    )  # fmt: skip
