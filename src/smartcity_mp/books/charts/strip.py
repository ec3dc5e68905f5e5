"""A strip of horizons: arrows side by side, what each ends, and its share of the money as a bar."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from smartcity_mp.books.charts.frame import Frame, Label
from smartcity_mp.books.charts.lettering import LINE, SIZE, wrapped

WIDTH, HEAD, POINT, GAP, BAR, NAME = 360, 42, 9, 4, 9, 11
"""The whole; an arrow with its point; between two arrows; a bar; letters of a
name. In pixels: as wide as a phone, so
that its letters are there as they are on paper."""


class Horizon(NamedTuple):
    """What one arrow stands for."""

    name: str
    time: str
    lines: tuple[str, ...]
    amount: int
    """By which its bar is long."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """One arrow and what stands in and below it."""

    points: str
    labels: tuple[Label, ...]
    lines: tuple[Label, ...]
    x: int
    room: int
    """How wide the bar is that would be full."""
    width: int


@dataclass(frozen=True, slots=True)
class Strip:
    """A chart ready to be drawn; all places in pixels."""

    frame: Frame
    arrows: tuple[Arrow, ...]
    bar: int
    """Where the bars begin, from above."""
    thick: int


def strip(description: str, horizons: Sequence[Horizon]) -> Strip:
    """Horizons from left to right, each as wide as another."""
    most = max((it.amount for it in horizons), default=0) or 1
    deepest = max((len(it.lines) for it in horizons), default=0)
    bar = HEAD + 8 + LINE * deepest
    height = bar + BAR + 1
    wide = (WIDTH + GAP) // max(len(horizons), 1)
    arrows = []
    for place, item in enumerate(horizons):
        x, room = wide * place, wide - GAP
        left = x + (POINT + 4 if place else 4)
        told = ((item.name, NAME), (item.time, SIZE))
        arrows.append(
            Arrow(
                _corners(x, x + room, tail=bool(place)),
                tuple(
                    _fitted(left, 17 + 16 * n, text, x + room - POINT // 2 - left, size)
                    for n, (text, size) in enumerate(told)
                ),
                tuple(
                    _fitted(x + 2, HEAD + LINE * (n + 1), text, room - 2)
                    for n, text in enumerate(item.lines)
                ),
                x,
                room,
                int(item.amount) * room // most,
            )
        )
    frame = Frame((), description, "", WIDTH, height, 0, WIDTH, 0, height, ())
    return Strip(frame, tuple(arrows), bar, BAR)


def _fitted(x: int, y: int, text: str, room: int, size: int = SIZE) -> Label:
    """A text on one line that ends where there is no more room."""
    return Label(x, y, "".join(wrapped(text, room, 1, size)))


def _corners(left: int, right: int, *, tail: bool) -> str:
    """Those of an arrow to the right, notched on the left where another one comes before."""
    middle = HEAD // 2
    corners = [
        (left, 0), (right - POINT, 0), (right, middle), (right - POINT, HEAD), (left, HEAD),
    ]  # fmt: skip
    if tail:
        corners.append((left + POINT, middle))
    return " ".join(f"{x},{y}" for x, y in corners)
