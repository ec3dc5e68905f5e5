"""Stacked columns: one column a year, one layer a series."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from smartcity_mp.books.charts.axis import Tick, ticks
from smartcity_mp.books.charts.frame import Bar, Frame, Label, Series, frame
from smartcity_mp.language.numbers import number

_DIGIT = 7
"""How wide a sign of a total is, in pixels."""


@dataclass(frozen=True, slots=True)
class Stacked:
    """A chart ready to be drawn; all places in pixels."""

    frame: Frame
    ticks: tuple[Tick, ...]
    layers: tuple[Bar, ...]
    totals: tuple[Label, ...]
    categories: tuple[Label, ...]


def stacked(
    title: str, description: str, unit: str, categories: Sequence[str], series: Sequence[Series]
) -> Stacked:
    """Columns of `categories`; each series has a value, in `unit`, for every category."""
    around = frame(title, description, unit, series)
    bottom, plot = around.bottom, around.bottom - around.top
    sums = [
        sum((item.values[place] for item in series), Decimal(0)) for place in range(len(categories))
    ]
    end, lines = ticks(max(sums, default=Decimal(0)), bottom, plot)
    slot = (around.right - around.left) // max(1, len(categories))
    width = max(6, slot * 6 // 10)
    said = _totals(sums, slot)
    layers: list[Bar] = []
    totals: list[Label] = []
    names: list[Label] = []
    for place, category in enumerate(categories):
        x = around.left + slot * place + (slot - width) // 2
        done = Decimal(0)
        for item in series:
            low = bottom - int(done * plot / end)
            done += item.values[place]
            high = bottom - int(done * plot / end)
            if low > high:
                layers.append(Bar(x, high, width, low - high, item.style))
        middle = x + width // 2
        if sums[place] and said:
            above = bottom - int(done * plot / end) - 7
            totals.append(Label(middle, above, said[place]))
        names.append(Label(middle, bottom + 18, category))
    return Stacked(around, lines, tuple(layers), tuple(totals), tuple(names))


def _totals(sums: Sequence[Decimal], slot: int) -> list[str]:
    """The totals above the columns, as exact as there is room for; none if there is no room."""
    for decimals in (_decimals(sums), Decimal(1)):
        said = [number(total.quantize(decimals, ROUND_HALF_UP)) for total in sums]
        if _DIGIT * max(map(len, said), default=0) <= slot:
            return said
    return []


def _decimals(sums: Sequence[Decimal]) -> Decimal:
    """To what the totals above the columns are rounded, all alike: 1, a tenth or a hundredth."""
    if all(total == total.to_integral_value() for total in sums):
        return Decimal(1)
    tenth = Decimal("0.1")
    is_enough = all(total == total.quantize(tenth) for total in sums)
    return tenth if is_enough or max(sums) >= 10 else Decimal("0.01")
