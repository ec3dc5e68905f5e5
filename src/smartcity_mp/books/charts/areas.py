"""A map: areas side by side, each with its number, darker where there is more of something."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from smartcity_mp.books.charts.frame import LEFT, RIGHT, TOP, WIDTH, Frame, Label, Series, frame
from smartcity_mp.books.charts.palette import Style
from smartcity_mp.language.numbers import number
from smartcity_mp.model.boundaries import Area

Line = tuple[tuple[int, int], ...]
"""A ring on the grid."""
SHADES = ("shade-1", "shade-2", "shade-3", "shade-4")
"""From little to much, by their names in the palette; black writing can be read on each."""
PAPER = "#fff"
"""Of which nobody knows how much there is."""
TALLEST = 620
"""So many pixels high a map may be."""
FINE = 2
"""Steps a pixel: all points lie on this grid, so that neighbours keep one common line."""
COLUMNS, LINE, GAP = 4, 18, 24
"""The names below the map: columns, pixels a line, pixels above the first."""
_HALF_TURN = 180
_PI = 3.141592653589793


@dataclass(frozen=True, slots=True)
class Shape:
    """An area as it is drawn."""

    path: str
    fill: str
    number: Label


@dataclass(frozen=True, slots=True)
class Areas:
    """A map ready to be drawn; all places in pixels."""

    frame: Frame
    shapes: tuple[Shape, ...]
    names: tuple[Label, ...]


def areas(
    title: str,
    description: str,
    unit: str,
    named: Mapping[str, Area],
    amounts: Mapping[str, Decimal],
) -> Areas:
    """The map of areas in the order of their numbers, shaded by their `amounts` in `unit`."""
    drawn = _drawn(named)
    bottom = max(y for rings in drawn.values() for ring in rings for _, y in ring) // FINE
    bounds = _bounds([amounts[name] for name in named if name in amounts])
    around = frame(title, description, unit if bounds else "", _legend(bounds), bottom - TOP)
    below = around.height if bounds else bottom + GAP
    names = tuple(_names(list(named), below + GAP - LINE))
    height = max((label.y for label in names), default=below) + LINE // 2
    shapes = []
    for place, (name, rings) in enumerate(drawn.items(), 1):
        x, y = _inside(max(rings, key=_extent))
        fill = _shade(amounts.get(name), bounds) if bounds else SHADES[0]
        label = Label(x // FINE, y // FINE + 4, str(place))
        shapes.append(Shape("".join(map(_path, rings)), fill, label))
    return Areas(replace(around, height=height), tuple(shapes), names)


def _drawn(named: Mapping[str, Area]) -> dict[str, list[Line]]:
    """The rings on the grid, north above; a degree of longitude as much shorter as it is there."""
    points = [point for area in named.values() for ring in area for point in ring]
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    angle = (south + north) / 2 * _PI / _HALF_TURN
    # The first terms of the cosine: unlike math.cos the same on every machine.
    shrunk = 1 - angle**2 / 2 + angle**4 / 24 - angle**6 / 720
    room = WIDTH - LEFT - RIGHT
    wide, high = max((east - west) * shrunk, 1e-9), max(north - south, 1e-9)
    scale = min(room / wide, TALLEST / high) * FINE
    left = LEFT * FINE + (room * FINE - wide * scale) / 2

    def place(east_: float, north_: float) -> tuple[int, int]:
        x = left + (east_ - west) * shrunk * scale
        return round(x), round(TOP * FINE + (north - north_) * scale)

    return {
        name: [ring for each in area if (ring := _thinned([place(*point) for point in each]))]
        for name, area in named.items()
    }


def _thinned(points: Sequence[tuple[int, int]]) -> Line:
    """A ring without points that do not show: the same as the one before, or on a straight line.

    A ring that is smaller than a point stays one: an island is still there.
    """
    kept: list[tuple[int, int]] = []
    for point in points:
        if kept and point == kept[-1]:
            continue
        while len(kept) > 1 and _is_straight(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return tuple(kept)


def _is_straight(one: tuple[int, int], two: tuple[int, int], three: tuple[int, int]) -> bool:
    """Whether the second of three points lies on the way from the first to the third."""
    across, along = two[0] - one[0], two[1] - one[1]
    further, up = three[0] - two[0], three[1] - two[1]
    return across * up == along * further and across * further + along * up >= 0


def _path(ring: Line) -> str:
    first, *rest = (f"{x / FINE:g} {y / FINE:g}" for x, y in ring)
    return f"M{first}{''.join(f'L{point}' for point in rest)}Z"


def _extent(ring: Line) -> int:
    """Twice the area that a ring encloses."""
    turned = (*ring[1:], ring[0])
    return abs(sum(a * d - c * b for (a, b), (c, d) in zip(ring, turned, strict=True)))


def _inside(ring: Line) -> tuple[int, int]:
    """A point within a ring: the middle of its widest part at half its height."""
    heights = [y for _, y in ring]
    middle = (min(heights) + max(heights)) / 2 + 0.25  # through no point of the grid
    turned = (*ring[1:], ring[0])
    crossed = sorted(
        a + (middle - b) * (c - a) / (d - b)
        for (a, b), (c, d) in zip(ring, turned, strict=True)
        if (b > middle) != (d > middle)
    )
    spans = [*zip(crossed[::2], crossed[1::2], strict=True)] or [(ring[0][0], ring[0][0])]
    low, high = max(spans, key=lambda span: span[1] - span[0])
    return round((low + high) / 2), round(middle)


def _shade(amount: Decimal | None, bounds: Sequence[Decimal]) -> str:
    return PAPER if amount is None else SHADES[bisect_right(bounds, amount)]


def _bounds(amounts: Sequence[Decimal]) -> list[Decimal]:
    """Where one shade ends and the next begins, so that each has as many areas; [] for too few."""
    inorder = sorted(set(amounts))
    if len(inorder) < len(SHADES):
        return []
    return [inorder[len(inorder) * step // len(SHADES)] for step in range(1, len(SHADES))]


def _legend(bounds: Sequence[Decimal]) -> list[Series]:
    if not bounds:
        return []
    first, *middle, last = map(number, bounds)
    words = [f"di bawah {first}"]
    for low, high in zip((first, *middle), (*middle, last), strict=True):
        words.append(f"{low} sampai di bawah {high}")
    words.append(f"{last} ke atas")
    return [Series(word, (), Style(color, 0)) for word, color in zip(words, SHADES, strict=True)]


def _names(names: Sequence[str], top: int) -> list[Label]:
    """The number and name of each area, in columns that are read downwards."""
    lines = -(-len(names) // COLUMNS)
    width = (WIDTH - LEFT - RIGHT) // COLUMNS
    return [
        Label(LEFT + width * (place // lines), top + LINE * (place % lines), f"{place + 1} {name}")
        for place, name in enumerate(names)
    ]
