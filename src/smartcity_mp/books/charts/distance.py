"""Distances: one row a thing, from where it stands to where it should be, the longest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from smartcity_mp.books.charts.axis import Tick, label_of, step_for
from smartcity_mp.books.charts.frame import RIGHT, WIDTH, Frame, Label, frame
from smartcity_mp.books.charts.lettering import LINE, wrapped

NAMES, GAP, ROOM = 290, 9, 34
"""The room for names; between two rows; beyond the end of the scale. In pixels."""


@dataclass(frozen=True, slots=True)
class Way:
    """One row, in pixels: where it stands, where it should be, and how far that is."""

    y: int
    now: int
    wanted: int
    distance: Label


@dataclass(frozen=True, slots=True)
class Distance:
    """A chart ready to be drawn; all places in pixels."""

    frame: Frame
    ticks: tuple[Tick, ...]
    """Across: `at` counts from the left edge."""
    names: tuple[Label, ...]
    ways: tuple[Way, ...]
    keys: tuple[Label, Label]


def distance(
    title: str, description: str, unit: str, rows: Sequence[tuple[str, Decimal, Decimal]], *,
    bounds: tuple[Decimal, Decimal], keys: tuple[str, str],
) -> Distance:  # fmt: skip
    """Rows of a name, the present figure and the wanted one, on a scale with these bounds."""
    around = frame(title, description, unit, (), plot=0)
    low, high = bounds
    width, span = WIDTH - RIGHT - NAMES - ROOM, (high - low) or Decimal(1)

    def across(figure: Decimal) -> int:
        return NAMES + int(width * (min(max(figure, low), high) - low) / span)

    names: list[Label] = []
    ways: list[Way] = []
    y = around.top
    for name, now, wanted in rows:
        said = wrapped(name, NAMES - 16, 2)
        names += (Label(0, y + LINE * place + 12, line) for place, line in enumerate(said))
        middle = y + LINE * len(said) // 2 + 1
        far = Label(max(across(now), across(wanted)) + 12, middle + 4, _signed(wanted - now))
        ways.append(Way(middle, across(now), across(wanted), far))
        y += LINE * len(said) + GAP
    step = step_for(high - low)
    marks = [low + step * count for count in range(int((high - low) / step) + 1)]
    return Distance(
        around.lowered(y, y + 50),
        tuple(Tick(across(mark), label_of(mark)) for mark in marks),
        tuple(names),
        tuple(ways),
        (Label(NAMES + 18, y + 40, keys[0]), Label(NAMES + 178, y + 40, keys[1])),
    )


def _signed(figure: Decimal) -> str:
    return f"+{label_of(figure)}" if figure > 0 else label_of(figure)
