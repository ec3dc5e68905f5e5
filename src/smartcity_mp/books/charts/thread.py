"""A thread: columns of boxes, and what of one column serves what of the one before."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from smartcity_mp.books.charts.frame import WIDTH, Frame, Label, frame
from smartcity_mp.books.charts.lettering import LINE, wrapped
from smartcity_mp.books.charts.palette import Style

WAY, GAP, PAD = 64, 7, 8
"""Between two columns; between two boxes; around a text. In pixels."""
LEAST, MOST = 3, 8
"""So many lines has a text at most, and where its column stays no higher than the highest."""


@dataclass(frozen=True, slots=True)
class Knot:
    """A box: its text, its look, and the names of what it serves in the column before."""

    text: str
    style: Style
    serves: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A box, in pixels."""

    x: int
    y: int
    width: int
    height: int
    style: Style
    lines: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Tie:
    """From the right edge of one box to the left edge of another, in pixels."""

    x1: int
    y1: int
    x2: int
    y2: int
    style: Style

    @property
    def path(self) -> str:
        """A curve that leaves and arrives level."""
        half = (self.x1 + self.x2) // 2
        return f"M{self.x1} {self.y1}C{half} {self.y1} {half} {self.y2} {self.x2} {self.y2}"


@dataclass(frozen=True, slots=True)
class Thread:
    """A chart ready to be drawn; all places in pixels."""

    frame: Frame
    heads: tuple[Label, ...]
    boxes: tuple[Box, ...]
    ties: tuple[Tie, ...]


Column = tuple[str, Mapping[str, Knot]]
"""A heading, and boxes by name from above."""
Texts = Mapping[str, tuple[str, ...]]
"""The lines of the boxes of a column, by name."""


def thread(title: str, description: str, columns: Sequence[Column]) -> Thread:
    """Columns of boxes from left to right; shorter columns are spread over the whole height."""
    around = frame(title, description, "", (), plot=0)
    count = max(1, len(columns))
    width = (WIDTH - WAY * (count - 1)) // count
    texts = list(_texts(columns, width - 2 * PAD))
    heights = list(map(_high, texts))
    tallest = max(heights, default=0)
    top = around.top + 12
    boxes: list[dict[str, Box]] = []
    for place, ((_, knots), said, own) in enumerate(zip(columns, texts, heights, strict=True)):
        x, y = (width + WAY) * place, top
        spare = (tallest - own) // max(1, len(said))
        found: dict[str, Box] = {}
        for name, lines in said.items():
            high = _height(lines)
            at = y + spare // 2
            labels = (
                Label(x + PAD, at + 15 + (LINE - 2) * n, line) for n, line in enumerate(lines)
            )
            found[name] = Box(x, at, width, high, knots[name].style, tuple(labels))
            y += high + GAP + spare
        boxes.append(found)
    ties = (
        Tie(
            served.x + width,
            served.y + served.height // 2,
            box.x,
            box.y + box.height // 2,
            served.style,
        )
        for place, (_, knots) in enumerate(columns[1:], 1)
        for name, box in boxes[place].items()
        for other in knots[name].serves
        if (served := boxes[place - 1].get(other))
    )
    heads = (
        Label((width + WAY) * place, around.top, head) for place, (head, _) in enumerate(columns)
    )
    bottom = top + tallest
    return Thread(
        around.lowered(bottom, bottom + 8), tuple(heads),
        tuple(box for column in boxes for box in column.values()), tuple(ties),
    )  # fmt: skip


def _texts(columns: Sequence[Column], width: int) -> Iterator[Texts]:
    """The lines of every box, column by column."""

    def said(knots: Mapping[str, Knot], most: int) -> Texts:
        return {name: wrapped(knot.text, width, most, 11) for name, knot in knots.items()}

    tallest = max((_high(said(knots, LEAST)) for _, knots in columns), default=0)
    for _, knots in columns:
        tried = (said(knots, most) for most in range(MOST, LEAST, -1))
        fitting = (texts for texts in tried if _high(texts) <= tallest)
        yield next(fitting, said(knots, LEAST))


def _high(texts: Texts) -> int:
    """How high a column of boxes is, one close to the next."""
    return sum(map(_height, texts.values())) + GAP * max(0, len(texts) - 1)


def _height(lines: Sequence[str]) -> int:
    return (LINE - 2) * len(lines) + 10
