"""Sparklines: how the figures of one row go over the years, as small as a word."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

WIDTH, HEIGHT, EDGE = 128, 48, 7
"""In steps of half a pixel; the edge keeps the dots inside the picture."""

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sparkline:
    """A sparkline ready to be drawn. Figures of years that follow each other make a line; one
    without a figure beside it is a dot, and so is the last, which the eye looks for.
    """

    lines: tuple[tuple[Point, ...], ...]
    dots: tuple[Point, ...]
    last: Point
    width: int = WIDTH
    height: int = HEIGHT

    @property
    def points(self) -> Iterator[str]:
        """The corners of each line; in Python, as a template needs four times as long."""
        return (" ".join(f"{x},{y}" for x, y in line) for line in self.lines)


def sparkline(
    figures: Mapping[int, Decimal] | Mapping[int, int],
    years: Sequence[int],
    breaks: Collection[int] = (),
    *,
    from_zero: bool = False,
) -> Sparkline:
    """The line of figures by year, one or more, over the years of their table, a step each.

    The steps are as wide as its columns are: equal, and the same in each row. No line leads to a
    year of `breaks`: its figure is no continuation of the one before.
    """
    low, high = min(figures.values()), max(figures.values())
    if from_zero:
        low, high = min(low, 0), max(high, 0)
    steps = {year: step for step, year in enumerate(years)}

    def place(year: int) -> Point:
        along = (WIDTH - 2 * EDGE) * steps[year] // max(1, len(steps) - 1)
        room = HEIGHT - 2 * EDGE
        up = int(room * (figures[year] - low) / (high - low)) if high > low else room // 2
        return EDGE + along, HEIGHT - EDGE - up

    stretches = [tuple(map(place, stretch)) for stretch in _stretches(sorted(figures), breaks)]
    return Sparkline(
        tuple(stretch for stretch in stretches if len(stretch) > 1),
        tuple(stretch[0] for stretch in stretches if len(stretch) == 1),
        stretches[-1][-1],
    )


def _stretches(years: list[int], breaks: Collection[int]) -> Iterator[list[int]]:
    """The years that follow each other without a gap or a break."""
    stretch: list[int] = []
    for year in years:
        if stretch and (year != stretch[-1] + 1 or year in breaks):
            yield stretch
            stretch = []
        stretch.append(year)
    yield stretch
