"""A radar: one axis a part, what is now within what is wanted."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import cos, pi, sin

from smartcity_mp.books.charts.axis import label_of, step_for
from smartcity_mp.books.charts.frame import WIDTH, Frame, Label, frame
from smartcity_mp.books.charts.lettering import LINE, wrapped
from smartcity_mp.language.numbers import number

RADIUS, ROOM, BESIDE = 140, 48, 150
"""The longest axis; what stands above and below it; how wide a name may be. In pixels."""
LEAST = 3
"""Fewer axes make no area."""

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Spoke:
    """An axis: its end, its name in lines, and how the name is anchored there."""

    end: Point
    name: tuple[Label, ...]
    anchor: str


@dataclass(frozen=True, slots=True)
class Radar:
    """A chart ready to be drawn; all places in pixels. An area is a list of its corners."""

    frame: Frame
    center: Point
    rings: tuple[tuple[Point, ...], ...]
    marks: tuple[Label, ...]
    """What the rings stand for, along the first axis."""
    spokes: tuple[Spoke, ...]
    now: tuple[Point, ...]
    wanted: tuple[Point, ...]
    keys: tuple[Label, Label]


Axis = tuple[str, Decimal, Decimal]
"""A name, the value now and the wanted one."""


def radar(
    title: str, description: str, axes: Sequence[Axis], bounds: tuple[Decimal, Decimal],
    keys: tuple[str, str],
) -> Radar:  # fmt: skip
    """At least three axes on a scale with these bounds; `keys` name what is now and wanted."""
    around = frame(title, description, "", (), plot=2 * (RADIUS + ROOM))
    low, high = bounds
    center = (WIDTH // 2, around.top + RADIUS + ROOM)
    step = step_for(high - low)
    levels = [low + step * count for count in range(1, int((high - low) / step) + 1)]

    def place(number_: int, value: Decimal, more: int = 0) -> Point:
        angle = 2 * pi * number_ / len(axes)
        share = float((min(max(value, low), high) - low) / (high - low)) if high > low else 0.0
        length = RADIUS * share + more
        # Rounded first: the last digit of a sine is another one on another machine.
        across, up = round(length * sin(angle), 6), round(length * cos(angle), 6)
        return center[0] + round(across), center[1] - round(up)

    def ring(value: Decimal) -> tuple[Point, ...]:
        return tuple(place(count, value) for count in range(len(axes)))

    names = enumerate(axes)
    spokes = tuple(
        _spoke(place(count, high), place(count, high, 14), axis, center) for count, axis in names
    )
    marks = (Label(center[0] + 5, place(0, level)[1] + 12, label_of(level)) for level in levels)
    below = around.bottom + 26
    return Radar(
        around, center, tuple(map(ring, levels)), tuple(marks), spokes,
        tuple(place(count, now) for count, (_, now, _) in enumerate(axes)),
        tuple(place(count, wanted) for count, (_, _, wanted) in enumerate(axes)),
        (Label(center[0] - 170, below, keys[0]), Label(center[0] + 20, below, keys[1])),
    )  # fmt: skip


def _spoke(end: Point, at: Point, axis: Axis, center: Point) -> Spoke:
    name, now, wanted = axis
    lines = (*wrapped(name, BESIDE, 2), f"{_said(now)} → {_said(wanted)}")
    across, down = at[0] - center[0], at[1] - center[1]
    anchor = "middle" if abs(across) < RADIUS // 8 else "start" if across > 0 else "end"
    first = (
        at[1] - LINE * (len(lines) - 1) * (RADIUS - down) // (2 * RADIUS) + (4 if down <= 0 else 8)
    )
    labels = tuple(Label(at[0], first + LINE * count, line) for count, line in enumerate(lines))
    return Spoke(end, labels, anchor)


def _said(value: Decimal) -> str:
    return number(value.quantize(Decimal("0.1")))
