"""Stacked columns: one column a year, one layer a series."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from smartcity_mp.books.charts.axis import Tick, ticks
from smartcity_mp.language.numbers import number

WIDTH, LEFT, RIGHT, TOP, PLOT = 720, 56, 12, 28, 260
LEGEND_COLUMNS, LEGEND_LINE, LEGEND_GAP = 3, 20, 42
PATTERNS = 6
"""How many patterns tell the layers apart without colour."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A part of a column, in pixels. `style` counts the colour and pattern from 0."""

    x: int
    y: int
    width: int
    height: int
    style: int


@dataclass(frozen=True, slots=True)
class Named:
    """A label at a place; for a legend, `style` is its colour and pattern."""

    x: int
    y: int
    text: str
    style: int = 0


@dataclass(frozen=True, slots=True)
class Stacked:
    """A chart ready to be drawn; all places in pixels."""

    title: str
    unit: str
    description: str
    width: int
    height: int
    left: int
    right: int
    ticks: tuple[Tick, ...]
    layers: tuple[Layer, ...]
    totals: tuple[Named, ...]
    categories: tuple[Named, ...]
    legend: tuple[Named, ...]


def stacked(
    title: str,
    description: str,
    unit: str,
    categories: Sequence[str],
    series: Sequence[tuple[str, Sequence[Decimal]]],
) -> Stacked:
    """Columns of `categories`; each series has a value, in `unit`, for every category."""
    sums = [
        sum((values[place] for _, values in series), Decimal(0)) for place in range(len(categories))
    ]
    bottom = TOP + PLOT
    decimals = _decimals(sums)
    end, lines = ticks(max(sums, default=Decimal(0)), bottom, PLOT)
    slot = (WIDTH - LEFT - RIGHT) // max(1, len(categories))
    width = max(6, slot * 6 // 10)
    layers: list[Layer] = []
    totals: list[Named] = []
    names: list[Named] = []
    for place, category in enumerate(categories):
        x = LEFT + slot * place + (slot - width) // 2
        done = Decimal(0)
        for style, (_, values) in enumerate(series):
            low = bottom - int(done * PLOT / end)
            done += values[place]
            high = bottom - int(done * PLOT / end)
            if low > high:
                layers.append(Layer(x, high, width, low - high, style % PATTERNS))
        middle = x + width // 2
        if sums[place]:
            above = bottom - int(done * PLOT / end) - 7
            totals.append(
                Named(middle, above, number(sums[place].quantize(decimals, ROUND_HALF_UP)))
            )
        names.append(Named(middle, bottom + 18, category))
    column = (WIDTH - LEFT - RIGHT) // LEGEND_COLUMNS
    legend = tuple(
        Named(
            LEFT + column * (place % LEGEND_COLUMNS),
            bottom + LEGEND_GAP + LEGEND_LINE * (place // LEGEND_COLUMNS),
            name,
            place % PATTERNS,
        )
        for place, (name, _) in enumerate(series)
    )
    height = bottom + LEGEND_GAP + LEGEND_LINE * -(-len(series) // LEGEND_COLUMNS)
    return Stacked(
        title, unit, description, WIDTH, height, LEFT, WIDTH - RIGHT,
        lines, tuple(layers), tuple(totals), tuple(names), legend,
    )  # fmt: skip


def _decimals(sums: Sequence[Decimal]) -> Decimal:
    """To what the totals above the columns are rounded, all alike: 1, a tenth or a hundredth."""
    if all(total == total.to_integral_value() for total in sums):
        return Decimal(1)
    return Decimal("0.1") if max(sums) >= 10 else Decimal("0.01")
