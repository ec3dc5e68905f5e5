"""Trends: a small panel an indicator, with what was, what is wanted and what came."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from smartcity_mp.books.charts.axis import label_of
from smartcity_mp.books.charts.frame import WIDTH, Frame, Label, frame
from smartcity_mp.books.charts.lettering import LINE, width_of, wrapped

COLUMNS, GAP, HEIGHT, NAME, FOOT = 3, 22, 84, 3 * LINE + 6, 34
"""Panels beside each other; between two; the height of a plot, of a name and of the years."""
ROOM, MARGIN = 66, 18
"""Beside a plot, for the figure at its end; above and below its points. In pixels."""
UNIT = 11
"""The height of the letters of a unit, which stands below the years if not between them."""

Point = tuple[int, int]
Figures = Mapping[int, Decimal]


@dataclass(frozen=True, slots=True)
class Trend:
    """What one panel shows: figures by year."""

    name: str
    unit: str
    wanted: Figures
    known: Figures
    """The first of them may be the baseline."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel, in pixels: lines are lists of points."""

    name: tuple[Label, ...]
    base: tuple[Point, Point]
    wanted: tuple[Point, ...]
    known: tuple[Point, ...]
    figures: tuple[Label, ...]
    """The last figure that is known, and the last that is wanted."""
    years: tuple[Label, Label]
    unit: Label


@dataclass(frozen=True, slots=True)
class Trends:
    """A chart ready to be drawn; all places in pixels."""

    frame: Frame
    panels: tuple[Panel, ...]
    keys: tuple[Label, Label]


def trends(
    title: str, description: str, panels: Sequence[Trend], years: tuple[int, int],
    keys: tuple[str, str],
) -> Trends:  # fmt: skip
    """Panels over the years from the first to the last; `keys` name what is known and wanted."""
    around = frame(title, description, "", (), plot=0)
    whole = NAME + HEIGHT + FOOT
    width = (WIDTH - GAP * (COLUMNS - 1)) // COLUMNS
    drawn = tuple(
        _panel(
            trend,
            (width + GAP) * (place % COLUMNS),
            around.top + whole * (place // COLUMNS),
            width,
            years,
        )
        for place, trend in enumerate(panels)
    )
    bottom = around.top + whole * -(-len(panels) // COLUMNS)
    below = bottom + 14
    return Trends(
        around.lowered(bottom, below + 12),
        drawn,
        (Label(40, below, keys[0]), Label(240, below, keys[1])),
    )


def _panel(trend: Trend, left: int, top: int, width: int, years: tuple[int, int]) -> Panel:
    figures = [*trend.wanted.values(), *trend.known.values()]
    low, high = min(figures, default=Decimal(0)), max(figures, default=Decimal(0))
    first, last = years
    plot, base = width - ROOM, top + NAME + HEIGHT

    def place(year: int, figure: Decimal) -> Point:
        along = min(max(year, first), last) - first
        room = HEIGHT - 2 * MARGIN
        up = int(room * (figure - low) / (high - low)) if high > low else room // 2
        return left + 6 + (plot - 12) * along // max(1, last - first), base - MARGIN - up

    wanted = tuple(place(*pair) for pair in sorted(trend.wanted.items()))
    known = tuple(place(*pair) for pair in sorted(trend.known.items()))
    figures_ = []
    if known:
        x, y = known[-1]
        beside = min(wanted, key=lambda point: abs(point[0] - x), default=(x, y))
        last_known = label_of(trend.known[max(trend.known)])
        figures_.append(Label(x - 4, y + 17 if beside[1] <= y else y - 9, last_known))
    if wanted:
        x, y = wanted[-1]
        last_wanted = label_of(trend.wanted[max(trend.wanted)])
        inside = left + width - width_of(last_wanted)
        figures_.append(Label(min(x + 8, inside), y + 4 if x + 8 <= inside else y - 9, last_wanted))
    between = wrapped(trend.unit, plot - 84, 2, UNIT)
    said = wrapped(trend.unit, width, 1, UNIT) or ("",)
    middle = left + (plot if width_of(said[0], UNIT) <= plot else width) // 2
    return Panel(
        tuple(
            Label(left, top + 12 + LINE * place_, line)
            for place_, line in enumerate(wrapped(trend.name, width - 24, 3))
        ),
        ((left, base), (left + plot, base)),
        wanted,
        known,
        tuple(figures_),
        (Label(left + 6, base + 14, str(first)), Label(left + plot - 6, base + 14, str(last))),
        Label(middle, base + (14 if len(between) < 2 else 27), said[0]),
    )
