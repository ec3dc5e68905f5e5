"""How wide the columns of a table are.

typst breaks lines between words only and has no Indonesian hyphens: a column narrower than its
longest word would print over its neighbour. Such words get places where they may break.
"""

import math
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from smartcity_mp.outputs.pdf import paper
from smartcity_mp.outputs.pdf.nodes import Node, changed, texts

SIZE, SIZE_LONG, SIZE_DENSE = 8.5, 8.0, 7.4
"""The size of the letters in tables, in those of many rows, in those of many columns."""
MANY = 30
"""A table of more rows is a long one."""
LONGEST = 50.0
"""A wider word, in millimetres, may break anywhere."""
_RAGGED = 1.08
"""By how much lines that break between words are longer than their text."""
_AROUND, _DENSE_AROUND, _DENSE = 1.3, 0.5, 8.5
"""Room above and below the lines of a row, also for letters smaller than 8.5 points."""
_STEPS = 40
"""So often the interval of a search is halved."""


class Cell(NamedTuple):
    """A cell as it is measured. `whole`: it stays on one line."""

    node: Node
    whole: bool = False
    bold: bool = False


class Measured(NamedTuple):
    """The widths of columns, the cells that fit into them, and how high each row is."""

    widths: list[float]
    rows: list[list[Node]]
    heights: list[float]


def measured(
    rows: Sequence[Sequence[Cell]],
    narrow: Sequence[bool],
    size: float,
    insets: Sequence[float],
    whole: float,
) -> Measured:
    """Columns for rows of cells, on a width of `whole`; all in millimetres, `size` in points.

    `narrow` columns do not grow where there is room.
    """
    columns = list(zip(*rows, strict=True))
    lines = [[_line(cell, size) for cell in column] for column in columns]
    spare = [2 * inset for inset in insets]
    least = [
        max(min(_least(cell, size), LONGEST) for cell in column) + extra
        for column, extra in zip(columns, spare, strict=True)
    ]
    most = [
        max(need, max(column) + extra)
        for need, column, extra in zip(least, lines, spare, strict=True)
    ]
    widths = _shared(least, most, [_weight(column) for column in lines], narrow, whole)
    rooms = [width - extra for width, extra in zip(widths, spare, strict=True)]
    fitted = [
        [_fitted(cell, room, size) for cell, room in zip(row, rooms, strict=True)] for row in rows
    ]
    heights = [
        round(max(_height(cell, room, size) for cell, room in zip(row, rooms, strict=True)), 1)
        for row in rows
    ]
    return Measured([round(width, 2) for width in widths], fitted, heights)


def _least(cell: Cell, size: float) -> float:
    """The width without which a cell would stick out."""
    find = paper.width if cell.whole else paper.longest_word
    return max((find(line, size, bold=cell.bold) for line in texts(cell.node)), default=0.0)


def _line(cell: Cell, size: float) -> float:
    """The width of a cell on the fewest lines."""
    return max((paper.width(line, size, bold=cell.bold) for line in texts(cell.node)), default=0.0)


def _weight(lines: Sequence[float]) -> float:
    """How wide a column is beside others if all rows are to be low: the widths that make the sum
    of the cubes of the cells' heights smallest. Roots of squares are the same on every machine.
    """
    return math.sqrt(math.sqrt(sum(line * line * line for line in lines)))


def _shared(
    least: Sequence[float],
    most: Sequence[float],
    weights: Sequence[float],
    narrow: Sequence[bool],
    whole: float,
) -> list[float]:
    """Each between what it needs and what its longest line takes; room beyond goes to all that
    grow.
    """
    if sum(least) >= whole:
        return _cut(least, whole)
    if sum(most) <= whole:
        growing = [0.0 if is_narrow else wish for wish, is_narrow in zip(most, narrow, strict=True)]
        growing = growing if any(growing) else list(most)
        spare = (whole - sum(most)) / sum(growing)
        return [wish + spare * part for wish, part in zip(most, growing, strict=True)]
    limits = list(zip(weights, least, most, strict=True))
    low, high = 0.0, max(wish / (weight or 1.0) for weight, _, wish in limits)
    for _ in range(_STEPS):
        scale = (low + high) / 2
        widths = [min(max(scale * weight, need), wish) for weight, need, wish in limits]
        low, high = (scale, high) if sum(widths) < whole else (low, scale)
    return [min(max(low * weight, need), wish) for weight, need, wish in limits]


def _cut(least: Sequence[float], whole: float) -> list[float]:
    """The needs, the greatest cut so far that all fit."""
    inorder = sorted(least)
    before = [0.0, *accumulate(inorder)]
    for count, need in enumerate(inorder):
        fair = (whole - before[count]) / (len(inorder) - count)
        if need > fair:
            return [min(each, fair) for each in least]
    return list(least)


def _fitted(cell: Cell, room: float, size: float) -> Node:
    if _least(cell, size) <= room:
        return cell.node
    return changed(cell.node, lambda text: paper.with_breaks(text, room, size))


def one_cell(shown: Node, size: float, whole: float) -> float:
    """About how high a row is that is one cell, over all columns."""
    return round(_height(Cell(shown, bold=True), whole, size), 1)


def _height(cell: Cell, room: float, size: float) -> float:
    widths = (paper.width(line, size, bold=cell.bold) for line in texts(cell.node))
    lines = sum(
        1 if cell.whole or width <= room else math.ceil(width * _RAGGED / max(room, 1.0))
        for width in widths
    )
    around = _DENSE_AROUND if size < _DENSE else _AROUND
    return lines * paper.line_height(size) + around
