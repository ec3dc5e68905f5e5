"""A crossing of two pairs: four fields with sentences, as a TOWS matrix has them."""

from collections.abc import Sequence
from dataclasses import dataclass

from smartcity_mp.books.charts.frame import WIDTH, Frame, Label, frame
from smartcity_mp.books.charts.lettering import LINE, wrapped

SIDE, GAP, PAD, SIZE = 108, 4, 10, 11
"""The room for the names of rows; between fields; around a text; height of letters. In pixels."""


@dataclass(frozen=True, slots=True)
class Box:
    """A field, or the name of a row or a column, in pixels."""

    x: int
    y: int
    width: int
    height: int
    heading: Label | None
    lines: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Crossing:
    """A chart ready to be drawn; all places in pixels."""

    frame: Frame
    names: tuple[Box, ...]
    fields: tuple[Box, ...]


Text = tuple[str, Sequence[str]]
"""A heading and sentences below it."""


def crossing(
    title: str, description: str, columns: tuple[Text, Text], rows: tuple[Text, Text],
    fields: tuple[tuple[Text, Text], tuple[Text, Text]],
) -> Crossing:  # fmt: skip
    """Two columns and two rows; the fields of the upper row first."""
    around = frame(title, description, "", (), plot=0)
    width = (WIDTH - SIDE - 2 * GAP) // 2
    lefts = (SIDE + GAP, SIDE + 2 * GAP + width)
    y = around.top - GAP - LINE
    high = max(_height(text, width) for text in columns)
    names = [_box(text, x, y, width, high) for text, x in zip(columns, lefts, strict=True)]
    y += high + GAP
    found: list[Box] = []
    for row, pair in zip(rows, fields, strict=True):
        high = max(_height(row, SIDE), *(_height(text, width) for text in pair))
        names.append(_box(row, 0, y, SIDE, high))
        found += (_box(text, x, y, width, high) for text, x in zip(pair, lefts, strict=True))
        y += high + GAP
    return Crossing(around.lowered(y, y + 6), tuple(names), tuple(found))


def _lines(text: Text, width: int) -> list[tuple[str, ...]]:
    return [wrapped(sentence, width - 2 * PAD, 4, SIZE) for sentence in text[1]]


def _height(text: Text, width: int) -> int:
    said = _lines(text, width)
    heading = len(wrapped(text[0], width - 2 * PAD, 3))
    return 2 * PAD + LINE * heading + sum((LINE - 2) * len(lines) + 4 for lines in said)


def _box(text: Text, x: int, y: int, width: int, height: int) -> Box:
    heading = wrapped(text[0], width - 2 * PAD, 3)
    at, labels = y + PAD + 11, []
    for line in heading[1:]:
        at += LINE
        labels.append(Label(x + PAD, at, line))
    at += 5
    for lines in _lines(text, width):
        for line in lines:
            at += LINE - 2
            labels.append(Label(x + PAD, at, line))
        at += 4
    first = Label(x + PAD, y + PAD + 11, heading[0]) if heading else None
    return Box(x, y, width, height, first, tuple(labels))
