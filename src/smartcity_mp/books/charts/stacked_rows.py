"""Stacked rows: one row a category, one layer a series, the whole at its end."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from smartcity_mp.books.charts.axis import Tick, label_of, step_for
from smartcity_mp.books.charts.frame import RIGHT, WIDTH, Bar, Frame, Label, Series, frame
from smartcity_mp.books.charts.lettering import LINE, wrapped
from smartcity_mp.language.numbers import number

NAMES, THICK, GAP, ROOM = 176, 18, 10, 60
"""The room for names; a bar; between two rows; for the figure at a row's end. In pixels."""


@dataclass(frozen=True, slots=True)
class StackedRows:
    """A chart ready to be drawn; all places in pixels."""

    frame: Frame
    ticks: tuple[Tick, ...]
    """Across: `at` counts from the left edge."""
    names: tuple[Label, ...]
    layers: tuple[Bar, ...]
    totals: tuple[Label, ...]


def stacked_rows(
    title: str, description: str, unit: str, categories: Sequence[str], series: Sequence[Series]
) -> StackedRows:
    """Rows of `categories` from above; each series has a value, in `unit`, for every category."""
    around = frame(title, description, unit, series, plot=0)
    sums = [
        sum((item.values[place] for item in series), Decimal(0)) for place in range(len(categories))
    ]
    most = max(sums, default=Decimal(0)) or Decimal(1)
    step, width = step_for(most), WIDTH - RIGHT - NAMES - ROOM
    names: list[Label] = []
    layers: list[Bar] = []
    totals: list[Label] = []
    y = around.top
    for place, category in enumerate(categories):
        said = wrapped(category, NAMES - 14, 2)
        high = max(LINE * len(said), THICK)
        names += (
            Label(NAMES - 10, y + (high - LINE * len(said)) // 2 + LINE * n + 12, line)
            for n, line in enumerate(said)
        )
        done, top = Decimal(0), y + (high - THICK) // 2
        for item in series:
            left = NAMES + int(done * width / most)
            done += item.values[place]
            right = NAMES + int(done * width / most)
            if right > left:
                layers.append(Bar(left, top, right - left, THICK, item.style))
        whole = number(done.quantize(Decimal("0.1") if most < 1000 else Decimal(1), ROUND_HALF_UP))
        totals.append(Label(NAMES + int(done * width / most) + 8, top + 13, whole))
        y += high + GAP
    ticks = tuple(
        Tick(NAMES + int(step * count * width / most), label_of(step * count))
        for count in range(int(most / step) + 1)
    )
    lower = around.lowered(y, around.height + y - around.bottom)
    return StackedRows(lower, ticks, tuple(names), tuple(layers), tuple(totals))
