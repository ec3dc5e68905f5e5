"""A quadrant: where one point lies between what helps and what hinders, inside and outside."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from smartcity_mp.books.charts.axis import label_of, step_for
from smartcity_mp.books.charts.frame import WIDTH, Frame, Label, frame

SIDE = 340
"""The width and height of the plot, in pixels."""


@dataclass(frozen=True, slots=True)
class Field:
    """One of the four fields, in pixels, with what it stands for."""

    x: int
    y: int
    name: Label
    is_own: bool
    """Whether the point lies in it."""


@dataclass(frozen=True, slots=True)
class Quadrant:
    """A chart ready to be drawn; all places in pixels."""

    frame: Frame
    half: int
    fields: tuple[Field, ...]
    center: tuple[int, int]
    point: tuple[int, int]
    said: Label
    ends: tuple[Label, Label, Label, Label]
    """What lies at the left, the right, the lower and the upper end."""
    marks: tuple[Label, ...]


def quadrant(
    title: str, description: str, across: Decimal, up: Decimal, *, said: str,
    names: tuple[str, str, str, str], ends: tuple[str, str, str, str],
) -> Quadrant:  # fmt: skip
    """`names` of the fields, the upper right first, against the clock; `ends` left to upper."""
    around = frame(title, description, "", (), plot=SIDE + 40)
    half, x, y = SIDE // 2, WIDTH // 2, around.top + 20 + SIDE // 2
    end = max(abs(across), abs(up), Decimal("0.5"))
    step = step_for(end, 4)
    end = step * (end / step).to_integral_value(ROUND_CEILING)

    def place(figure: Decimal) -> int:
        return int(half * figure / end)

    point = (x + place(across), y - place(up))
    corners = ((x, y - half), (x - half, y - half), (x - half, y), (x, y))
    own = (0 if across > 0 else 1) if up > 0 else (3 if across > 0 else 2)
    fields = (
        Field(left, top, Label(left + half // 2, top + 24, name), place_ == own)
        for place_, ((left, top), name) in enumerate(zip(corners, names, strict=True))
    )
    edges = (
        Label(x - half, y + 16, label_of(-end)),
        Label(x + half, y + 16, label_of(end)),
        Label(x + 6, y + half - 4, label_of(-end)),
        Label(x + 6, y - half + 12, label_of(end)),
    )
    return Quadrant(
        around.lowered(around.bottom, around.bottom + 10), half, tuple(fields), (x, y), point,
        Label(point[0] + 12, point[1] + 4, said),
        (Label(x - half - 12, y + 4, ends[0]), Label(x + half + 12, y + 4, ends[1]),
         Label(x, y + half + 16, ends[2]), Label(x, y - half - 8, ends[3])),
        edges,
    )  # fmt: skip
