"""Bodies: who directs whom, from above, and who advises them from the side."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from smartcity_mp.books.charts.frame import WIDTH, Frame, Label, frame
from smartcity_mp.books.charts.lettering import LINE, wrapped

BOX, SIDE, DOWN, PAD = 400, 232, 34, 12
"""The width of a box and of one at the side; between two boxes; around a text. In pixels."""


@dataclass(frozen=True, slots=True)
class Body:
    """A body and who is in it, each a line."""

    name: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A box, in pixels."""

    x: int
    y: int
    width: int
    height: int
    name: tuple[Label, ...]
    lines: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Bodies:
    """A chart ready to be drawn; all places in pixels."""

    frame: Frame
    boxes: tuple[Box, ...]
    beside: tuple[Box, ...]
    ways: tuple[tuple[int, int, int, int], ...]
    """Lines between the boxes, from where to where."""
    advice: tuple[tuple[int, int, int, int], ...]


def bodies(title: str, description: str, above: Sequence[Body], beside: Sequence[Body]) -> Bodies:
    """Bodies from above, and one or several at their side, halfway down."""
    around = frame(title, description, "", (), plot=0)
    boxes: list[Box] = []
    y = around.top
    for body in above:
        boxes.append(_box(body, 0, y, BOX))
        y += boxes[-1].height + DOWN
    high = y - DOWN - around.top if boxes else 0
    others = [_box(body, WIDTH - SIDE, 0, SIDE) for body in beside]
    own = sum(box.height for box in others) + DOWN * max(0, len(others) - 1)
    at = around.top + max(0, high - own) // 2
    placed: list[Box] = []
    for body, box in zip(beside, others, strict=True):
        placed.append(_box(body, WIDTH - SIDE, at, SIDE))
        at += box.height + DOWN
    bottom = max((box.y + box.height for box in (*boxes, *placed)), default=around.top)
    middle = BOX // 2
    return Bodies(
        around.lowered(bottom, bottom + 10),
        tuple(boxes),
        tuple(placed),
        tuple(
            (middle, upper.y + upper.height, middle, lower.y) for upper, lower in pairwise(boxes)
        ),
        tuple((BOX, _level(box, boxes), box.x, _level(box, boxes)) for box in placed if boxes),
    )


def _level(box: Box, others: Sequence[Box]) -> int:
    """A height at which a line meets the box and the nearest of the others, not between two."""
    middle = box.y + box.height // 2
    nearest = min(others, key=lambda other: abs(other.y + other.height // 2 - middle))
    return min(max(middle, nearest.y + 10), nearest.y + nearest.height - 10)


def _box(body: Body, x: int, y: int, width: int) -> Box:
    room = width - 2 * PAD
    name = wrapped(body.name, room - 20, 2, 13)
    lines = [line for said in body.lines for line in wrapped(said, room)]
    names = tuple(Label(x + PAD, y + 20 + LINE * n, line) for n, line in enumerate(name))
    first = y + 24 + LINE * len(name)
    said = tuple(Label(x + PAD, first + LINE * n, line) for n, line in enumerate(lines))
    return Box(x, y, width, 20 + LINE * (len(name) + len(lines)), names, said)
