"""The region in numbers: series by group, their trends in words, their sources and remarks."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from smartcity_mp.books.blocks import Column, Content, Lines, Listing, Row, Table
from smartcity_mp.books.words.prose import capital, ended, signed, spans, without_address
from smartcity_mp.books.words.sparks import Series, sparks
from smartcity_mp.books.words.wording import marked
from smartcity_mp.language.numbers import number
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.profile import FigureOfYear, Statistic

NO_GROUP = "Statistik lain"
RECENT_YEARS = 5
"""How many years have a column of their own; earlier ones share one."""
TRENDS_IN_PROSE = 3
"""How many trends a paragraph may tell; more become a list."""
BREAK_SIGN = "‡"
"""Stands at the first figure that was made by another method."""
_BARE = {"indeks", "nilai", "skor", "angka"}


@dataclass(frozen=True, slots=True)
class Group:
    """The statistics of one heading."""

    name: str
    table: Table
    trends: str | None
    """How its series went, in a few sentences. """
    trend_list: Listing | None
    """The same where there are too many for a paragraph. """
    remarks: Listing
    sources: Listing
    has_break: bool
    is_empty: bool
    """Whether nobody knows any of its figures."""


def statistic_groups(plan: Plan) -> tuple[Group, ...]:
    """The statistics by their groups, in the order in which they first come."""
    found: dict[str, list[Statistic]] = {}
    for statistic in plan.profile.statistics:
        found.setdefault(statistic.group or NO_GROUP, []).append(statistic)
    return tuple(_group(name, statistics) for name, statistics in found.items())


def _group(name: str, statistics: list[Statistic]) -> Group:
    values = [value for one in statistics for value in one.values.values()]
    trends = tuple(said for statistic in statistics if (said := trend(statistic)))
    return Group(
        name,
        _table(name, statistics),
        " ".join(trends) or None,
        Listing(trends) if len(trends) > TRENDS_IN_PROSE else None,
        Listing(tuple(_remarks(statistics)), label="Catatan"),
        Listing(tuple(_sources(statistics)), label="Sumber"),
        any(map(_is_break, values)),
        all(figure_of(value) is None for value in values),
    )


def figure_of(entry: FigureOfYear | Decimal | None) -> Decimal | None:
    """The number of a year."""
    return entry.value if isinstance(entry, FigureOfYear) else entry


def _is_break(entry: FigureOfYear | Decimal) -> bool:
    return isinstance(entry, FigureOfYear) and bool(entry.breaks)


def comparable(statistic: Statistic) -> list[tuple[int, Decimal]]:
    """The known figures since the last break, by year."""
    found: list[tuple[int, Decimal]] = []
    for year in sorted(statistic.values):
        entry = statistic.values[year]
        if _is_break(entry):
            found = []
        if (figure := figure_of(entry)) is not None:
            found.append((year, figure))
    return found


def trend(statistic: Statistic) -> str | None:
    """How a statistic went since the last break; None with fewer than two figures."""
    series = comparable(statistic)
    if len(series) < 2:
        return None
    (first, start), (last, end) = series[0], series[-1]
    unit = statistic.unit or ""
    after = "" if unit.casefold() in _BARE or not unit else f" {unit}"
    if start == end:
        way = f"pada {last} sama dengan pada {first}, yaitu {number(end)}{after}"
    else:
        word = "naik" if end > start else "turun"
        way = f"{word} dari {number(start)} ({first}) {_course(series, word, after)}"
    return ended(signed(statistic, "values", f"{capital(statistic.name)} {way}"))


def _course(series: list[tuple[int, Decimal]], word: str, after: str) -> str:
    """How a series came to its end, also where it went beyond both its ends on the way:
    "menjadi 9 (2021), lalu turun menjadi 7 (2022)".
    """
    last, end = series[-1]
    low, high = sorted((series[0][1], end))
    far, year, figure = max((max(low - at, at - high), year, at) for year, at in series)
    there = f"menjadi {number(end)}{after} ({last})"
    if far <= 0:
        return there
    way, back = ("turun", "naik") if figure < low else ("naik", "turun")
    beyond = f"menjadi {number(figure)} ({year})"
    return (
        f"{beyond}, lalu {back} {there}"
        if way == word
        else f"{there}, setelah sempat {way} {beyond}"
    )


def _table(name: str, statistics: list[Statistic]) -> Table:
    every = sorted({year for statistic in statistics for year in statistic.values})
    recent, earlier = every[-RECENT_YEARS:], every[:-RECENT_YEARS]
    columns = [Column("Statistik"), Column("Satuan")]
    if earlier:
        columns.append(Column(f"Sebelum {recent[0]}"))
    columns += [Column(str(year), "right", narrow=True) for year in recent] or [Column("Nilai")]
    lines = sparks([_series(statistic) for statistic in statistics], number)
    rows = tuple(
        Row(
            (
                statistic.name,
                statistic.unit,
                *([_earlier(statistic, earlier)] if earlier else []),
                *([_cell(statistic, year) for year in recent] or [None]),
            ),
            id=statistic.id,
            spark=spark,
        )
        for statistic, spark in zip(statistics, lines, strict=True)
    )
    return Table(name, tuple(columns), rows, wide=len(recent) > 8)


def _series(statistic: Statistic) -> Series[Decimal]:
    known = {year: figure_of(entry) for year, entry in statistic.values.items()}
    return Series(
        {year: figure for year, figure in known.items() if figure is not None},
        frozenset(year for year, entry in statistic.values.items() if _is_break(entry)),
    )


def _shown(entry: FigureOfYear | Decimal) -> str | None:
    figure = figure_of(entry)
    if figure is None:
        return None
    return f"{number(figure)}{BREAK_SIGN}" if _is_break(entry) else number(figure)


def _cell(statistic: Statistic, year: int) -> Content:
    if year not in statistic.values:
        return "–"
    return marked(statistic, "values", _shown(statistic.values[year]))


def _earlier(statistic: Statistic, years: list[int]) -> Content:
    found = [year for year in years if year in statistic.values]
    if not found:
        return "–"
    said = (f"{year}: {_shown(statistic.values[year]) or 'belum tersedia'}" for year in found)
    return marked(statistic, "values", Lines(tuple(said)))


def _remarks(statistics: list[Statistic]) -> Iterator[Content]:
    """The notes of single years."""
    for statistic in statistics:
        for year, entry in sorted(statistic.values.items()):
            if isinstance(entry, FigureOfYear) and entry.note:
                yield f"{statistic.name} {year}: {entry.note}"


def _sources(statistics: list[Statistic]) -> Iterator[Content]:
    """Every source once, with the statistics that rest on it, and which years if not all."""
    years_of = {statistic.name: len(statistic.values) for statistic in statistics}
    used: dict[str | None, dict[str, list[int]]] = {}
    for statistic in statistics:
        for year, entry in statistic.values.items():
            own = entry.source if isinstance(entry, FigureOfYear) else None
            source = own or statistic.source
            source = without_address(source) if source else None
            used.setdefault(source, {}).setdefault(statistic.name, []).append(year)
        if statistic.source and not statistic.values:
            used.setdefault(without_address(statistic.source), {})[statistic.name] = []
    for source, names in used.items():
        what = "; ".join(
            name if len(found) == years_of[name] else f"{name} {spans(found)}"
            for name, found in names.items()
        )
        yield Lines((f"{what}:", None)) if source is None else f"{what}: {source}"
