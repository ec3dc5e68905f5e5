"""Small lines beside the rows of a table of years, where they tell something."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from smartcity_mp.books.blocks import Spark
from smartcity_mp.books.charts.sparkline import sparkline

ENOUGH = 3
"""So many figures a row needs: two show no more than a reader sees in them."""
ROWS = 2
"""So many rows need a line, or all, where there is a column of lines."""


F = TypeVar("F", int, Decimal)


@dataclass(frozen=True, slots=True)
class Series(Generic[F]):
    """The known figures of a row by year; `breaks` are years from which on they are made anew."""

    figures: Mapping[int, F]
    breaks: frozenset[int] = frozenset()


def sparks(
    rows: Sequence[Series[F]], shown: Callable[[F], str], *, from_zero: bool = False
) -> list[Spark | None]:
    """A line for each row that tells something, and for none where too few do."""
    years = sorted({year for row in rows for year in row.figures})
    found: list[Spark | None] = []
    for row in rows:
        enough = len(row.figures) >= ENOUGH
        chart = sparkline(row.figures, years, row.breaks, from_zero=from_zero) if enough else None
        found.append(Spark(_said(row, shown), chart) if chart and chart.lines else None)
    return found if sum(map(bool, found)) >= min(ROWS, len(rows)) else [None] * len(rows)


def _said(row: Series[F], shown: Callable[[F], str]) -> str:
    """What the line shows: its ends, and its top and bottom where they lie between."""
    first, last = min(row.figures), max(row.figures)

    def dated(year: int) -> str:
        return f"{shown(row.figures[year])} ({year})"

    said = f"Dari {dated(first)} menjadi {dated(last)}"
    ends = row.figures[first], row.figures[last]
    high, low = max(row.figures.values()), min(row.figures.values())
    by_figure = {figure: year for year, figure in sorted(row.figures.items(), reverse=True)}
    for word, figure, is_beyond in (
        ("tertinggi", high, high > max(ends)),
        ("terendah", low, low < min(ends)),
    ):
        if is_beyond:
            said += f", {word} {dated(by_figure[figure])}"
    for year in sorted(row.breaks & row.figures.keys()):
        if year != first:
            said += f", sejak {year} dihitung dengan cara lain"
    return said
