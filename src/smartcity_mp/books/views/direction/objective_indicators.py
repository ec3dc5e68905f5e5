"""How the indicators of objectives went: results by year, and whether they came closer."""

from smartcity_mp.analysis.progress import change
from smartcity_mp.analysis.reports import Results, actuals
from smartcity_mp.books.blocks import Cite, Column, Content, Row, Table
from smartcity_mp.books.words.indicators import target_of
from smartcity_mp.books.words.prose import counted, part_of_all
from smartcity_mp.books.words.wording import marked, value
from smartcity_mp.language.numbers import listing
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan

_WORDS = {1: "membaik", -1: "memburuk", 0: "tidak berubah"}


def since_baseline(plan: Plan, indicators: list[Indicator]) -> str | None:
    """A sentence on how many indicators improved; None while no result can be compared."""
    ways = {item.id or item.name: change(plan, item) for item in indicators}
    found = {name: way for name, way in ways.items() if way is not None}
    if not found:
        return None
    groups = [(way, [name for name, other in found.items() if other == way]) for way in _WORDS]
    said = [
        f"{counted(len(names), 'indikator')} {_WORDS[way]}"
        + (f" ({listing(names)})" if len(names) <= 4 else "")
        for way, names in groups
        if names
    ]
    known = [results for item in indicators if (results := actuals(plan, item))]
    last = max(map(max, known))
    if rest := len(known) - len(found):
        said[-1] += f"; {counted(rest, 'indikator')} lain belum dapat dibandingkan"
    return (
        f"Realisasi sampai {last} sudah tercatat pada "
        f"{part_of_all(len(known), len(indicators), 'indikator').lower()}: dibandingkan dengan "
        f"kondisi awal, {listing(said)}."
    )


def results(plan: Plan, indicators: list[Indicator]) -> Table | None:
    """The results by year beside the targets of the same years; None while there are none."""
    shown = [(item, known) for item in indicators if (known := actuals(plan, item))]
    if not shown:
        return None
    years = sorted({year for _, known in shown for year in known})
    columns = (
        Column("Indikator"),
        Column("Satuan"),
        Column("Kondisi awal", "right"),
        *(
            Column(word, "right", group=str(year), narrow=True)
            for year in years
            for word in ("Target", "Realisasi")
        ),
    )
    rows = tuple(_row(item, known, years) for item, known in shown)
    return Table(
        "Realisasi indikator sasaran", columns, rows, wide=len(years) > 3, key="realisasi-sasaran"
    )


def _row(indicator: Indicator, known: Results, years: list[int]) -> Row:
    cells: list[Content] = []
    for year in years:
        cells.append(target_of(indicator, year) or "–")
        cells.append(marked(indicator, "actuals", value(known.get(year))) or "–")
    start = indicator.baseline
    first = value(start.value) if start else None
    dated = f"{first} ({start.year})" if first and start and start.year else first
    name: Content = Cite(indicator.id, indicator.name) if indicator.id else indicator.name
    return Row((name, indicator.unit, marked(indicator, "baseline", dated), *cells))
