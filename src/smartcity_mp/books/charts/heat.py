"""A heat map: how many things lie at each crossing of two scales, the graver the darker."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from smartcity_mp.books.charts.frame import RIGHT, WIDTH, Frame, Label, frame
from smartcity_mp.books.charts.lettering import LINE, wrapped

SHADES = ("#f0ead9", "#f2cf91", "#e0925f", "#b5482a")
"""From harmless to grave; all but the last carry dark letters."""
NAMES, CELL, GAP = 150, 58, 3
"""Room for the names beside the rows; the height of a cell; between two cells. In pixels."""
CODES = 4
"""So many codes stand in a cell; of more it says how many."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One crossing, in pixels: its colour, what it counts, and what that is."""

    x: int
    y: int
    width: int
    height: int
    fill: str
    is_dark: bool
    """Whether its letters have to be light."""
    count: Label | None
    codes: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Heat:
    """A chart ready to be drawn; all places in pixels."""

    frame: Frame
    cells: tuple[Cell, ...]
    rows: tuple[Label, ...]
    columns: tuple[Label, ...]
    axes: tuple[Label, Label]
    keys: tuple[tuple[Label, str], ...]


Crossing = tuple[int, int]
"""A place among the rows and among the columns, both from 0."""


def heat(
    title: str, description: str, axes: tuple[str, str], *, rows: Sequence[str],
    columns: Sequence[str], levels: Mapping[Crossing, int], held: Mapping[Crossing, Sequence[str]],
    names: Sequence[str],
) -> Heat:  # fmt: skip
    """Rows from above; `levels` are the shades of the crossings, 0 to 3, which `names` explains.

    `held` are the codes of what lies at a crossing.
    """
    around = frame(title, description, "", (), plot=len(rows) * CELL)
    width = (WIDTH - RIGHT - NAMES) // max(1, len(columns))
    cells = []
    for down in range(len(rows)):
        for across in range(len(columns)):
            x, y = NAMES + width * across, around.top + CELL * down
            cells.append(
                _cell(x, y, width - GAP, levels[down, across], held.get((down, across), ()))
            )
    below = around.bottom
    lines = [wrapped(name, width - 10, 2) for name in columns]
    deepest = max(map(len, lines), default=0)
    foot = below + 18 + LINE * deepest
    return Heat(
        frame=around.lowered(below, foot + 40),
        cells=tuple(cells),
        rows=tuple(
            Label(NAMES - 10, around.top + CELL * down + CELL // 2 + 4 + LINE * place
                  - LINE * (len(said) - 1) // 2, line)
            for down, name in enumerate(rows)
            for said in (wrapped(name, NAMES - 14, 2),)
            for place, line in enumerate(said)
        ),
        columns=tuple(
            Label(NAMES + width * across + width // 2, below + 16 + LINE * place, line)
            for across, said in enumerate(lines)
            for place, line in enumerate(said)
        ),
        axes=(Label(NAMES - 10, around.top - 8, axes[0]), Label(WIDTH - RIGHT, foot + 6, axes[1])),
        keys=tuple(
            (Label(NAMES + 22 + 140 * place, foot + 32, name), SHADES[place])
            for place, name in enumerate(names)
        ),
    )  # fmt: skip


def _cell(x: int, y: int, width: int, level: int, codes: Sequence[str]) -> Cell:
    middle, is_dark = x + width // 2, level == len(SHADES) - 1
    named = tuple(dict.fromkeys(codes))
    said = wrapped(", ".join(named), width - 10, 2, 10) if len(named) <= CODES else ()
    first = y + (CELL - GAP) // 2 + 6 - (LINE - 3) * len(said) // 2
    count = Label(middle, first, str(len(codes))) if codes else None
    under = (Label(middle, first + 13 + 11 * place, line) for place, line in enumerate(said))
    return Cell(x, y, width, CELL - GAP, SHADES[level], is_dark, count, tuple(under))
