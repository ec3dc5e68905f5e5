"""What every kind of chart has around its plot: a size, margins, title, unit and legend."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from smartcity_mp.books.charts.lettering import wrapped
from smartcity_mp.books.charts.palette import Style

WIDTH, LEFT, RIGHT, TOP, PLOT = 720, 56, 12, 28, 260
TITLE, TITLE_LINE = 14, 19
LEGEND_COLUMNS, LEGEND_LINE, LEGEND_GAP = 3, 20, 42


@dataclass(frozen=True, slots=True)
class Series:
    """What one line of the legend stands for, with a value for every category."""

    name: str
    values: Sequence[Decimal]
    style: Style


@dataclass(frozen=True, slots=True)
class Label:
    """A text at a place, in pixels."""

    x: int
    y: int
    text: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of a plot that is filled in the look of its series, in pixels."""

    x: int
    y: int
    width: int
    height: int
    style: Style


@dataclass(frozen=True, slots=True)
class Key:
    """A line of the legend."""

    x: int
    y: int
    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Frame:
    """A chart without its plot, which lies between `left` and `right`, `top` and `bottom`."""

    title: tuple[Label, ...]
    """What the chart shows, as a sentence without a stop; none where there is nothing to say."""
    description: str
    unit: str
    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int
    legend: tuple[Key, ...]

    @property
    def patterns(self) -> tuple[int, ...]:
        """The patterns that need a definition, each once."""
        return tuple(sorted({key.style.pattern for key in self.legend} - {0}))

    def lowered(self, bottom: int, height: int) -> "Frame":
        """The same frame around a plot that ends there, its legend that much lower."""
        more = bottom - self.bottom
        legend = tuple(replace(key, y=key.y + more) for key in self.legend)
        return replace(self, bottom=bottom, height=height, legend=legend)


def frame(
    title: str, description: str, unit: str, series: Sequence[Series], plot: int = PLOT, *,
    width: int = WIDTH,
) -> Frame:  # fmt: skip
    """The frame around a plot that is `plot` pixels high, with the legend of its series below.

    The title says what there is to see, in one or two lines above all else.
    """
    said = wrapped(title, width - 2, 3, TITLE)
    head = tuple(Label(0, 14 + TITLE_LINE * n, line) for n, line in enumerate(said))
    top = TOP + TITLE_LINE * len(head)
    bottom = top + plot
    column = (width - LEFT - RIGHT) // LEGEND_COLUMNS
    first = bottom + LEGEND_GAP
    legend = (
        Key(
            LEFT + column * (place % LEGEND_COLUMNS),
            first + LEGEND_LINE * (place // LEGEND_COLUMNS),
            item.name,
            item.style,
        )
        for place, item in enumerate(series)
    )
    height = first + LEGEND_LINE * -(-len(series) // LEGEND_COLUMNS)
    return Frame(
        head, description, unit, width, height, LEFT, width - RIGHT, top, bottom, tuple(legend)
    )
