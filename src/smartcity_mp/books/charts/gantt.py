"""A plan in time: one bar a piece of work, with what can be seen to be done on its way."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from smartcity_mp.books.charts.frame import RIGHT, WIDTH, Bar, Frame, Label, frame
from smartcity_mp.books.charts.lettering import LINE, width_of, wrapped
from smartcity_mp.books.charts.palette import Style

NAMES, WIDEST_NAMES = 286, 400
"""The room for the names of the rows, and where they are long, in pixels."""
HEAD, GAP, THICK, PAD = 34, 5, 10, 8
"""The head above the rows; between two rows; a bar; before a name. In pixels."""
SLIM, SLIM_GAP = 360, 12
"""How wide the chart is on a phone, and what lies between two rows there. In pixels."""


@dataclass(frozen=True, slots=True)
class Work:
    """One row: when it begins and ends, and what is reached on its way, in parts of columns.

    Without a style it is the heading of the rows below it. The name tells rows apart: only the
    colour of the style is drawn.
    """

    name: str
    style: Style | None = None
    first: int = 0
    end: int = 0
    """The part in which it no longer runs."""
    reached: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some columns that belong together, such as the medium term, and their name above them."""

    name: str
    columns: int


@dataclass(frozen=True, slots=True)
class Gantt:
    """A chart ready to be drawn; all places in pixels."""

    frame: Frame
    columns: tuple[Label, ...]
    lines: tuple[int, ...]
    """Where a column begins."""
    edges: tuple[int, ...]
    """Where a stretch of columns begins."""
    stretches: tuple[Label, ...]
    names: tuple[Label, ...]
    headings: tuple[Label, ...]
    bars: tuple[Bar, ...]
    reached: tuple[tuple[int, int], ...]
    """Where the middle of a sign lies."""
    key: Label | None
    """What the sign means; None where there is none."""
    slim: "Gantt | None" = None
    """The same for a phone, each name above its bar."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What a chart shows, however wide it is."""

    columns: Sequence[str]
    works: Sequence[Work]
    parts: int
    stretches: Sequence[Stretch]
    sign: str

    @property
    def least(self) -> int:
        """The room that the name of a column takes."""
        return max(map(width_of, self.columns), default=0) + 2


def gantt(
    title: str, description: str, columns: Sequence[str], works: Sequence[Work], *,
    parts: int = 1, stretches: Sequence[Stretch] = (), sign: str = "", dense: bool = False,
) -> Gantt:  # fmt: skip
    """Rows of work over columns of time, each of so many `parts`; `sign` says what is reached.

    `dense`: each row on one line, as near to the next as can be read.
    """
    plan = _Plan(columns, works, parts, stretches, sign)
    left = _room_for_names(works, plan.least * len(columns))
    around = replace(frame(title, description, "", (), plot=0), left=left)
    narrow = replace(frame(title, description, "", (), plot=0, width=SLIM), left=PAD)
    slim = _drawn(plan, replace(narrow, right=SLIM - PAD), 2, SLIM_GAP, above=True)
    lines, gap = (1, 1) if dense else (2, GAP)
    return replace(_drawn(plan, around, lines, gap), slim=slim)


def _drawn(plan: _Plan, around: Frame, lines: int, gap: int, *, above: bool = False) -> Gantt:
    """The chart within a frame; `above`: a name stands above its bar, not before it."""
    left, width = around.left, around.right - around.left
    top = around.top - 16 + HEAD - (0 if plan.stretches else LINE)
    count = max(1, len(plan.columns) * plan.parts)

    def across(part: int) -> int:
        return left + width * min(max(part, 0), count) // count

    each = -(-plan.least * len(plan.columns) // width)
    shown = [
        Label((across(place * plan.parts) + across((place + 1) * plan.parts)) // 2, -7, name)
        for place, name in enumerate(plan.columns)
        if place % each == 0
    ]
    columns = [replace(name, y=top + name.y) for name in shown]
    names: list[Label] = []
    headings: list[Label] = []
    bars: list[Bar] = []
    signs: list[tuple[int, int]] = []
    y = top
    for work in plan.works:
        said = wrapped(work.name, width if above else left - PAD - 6, lines)
        high = LINE * len(said)
        if work.style is None:
            again = above and y > top  # far below the first columns nobody remembers their names
            y += gap if again else 0
            headings += (Label(0, y + LINE * place + 13, line) for place, line in enumerate(said))
            if again:
                high += LINE + 4
                columns += (replace(name, y=y + high + name.y) for name in shown)
            high -= gap if above else 0
        else:
            names += (Label(PAD, y + LINE * place + 12, line) for place, line in enumerate(said))
            middle = y + (high + THICK if above else high // 2) + 1
            begin, end = across(work.first), across(work.end)
            if end > begin:
                bars.append(Bar(begin, middle - THICK // 2, end - begin, THICK, work.style))
            half = width // count // 2
            signs += ((across(part) + half, middle) for part in work.reached)
            high += THICK if above else 0
        y += high + gap
    has_key = bool(plan.sign and signs)
    placed = replace(around, top=top).lowered(y + (20 if has_key else 0), 0)
    starts = [sum(one.columns for one in plan.stretches[:n]) for n in range(len(plan.stretches))]
    ends = [start + one.columns for start, one in zip(starts, plan.stretches, strict=True)]
    return Gantt(
        frame=replace(placed, bottom=y, height=placed.bottom + 10),
        columns=tuple(columns),
        lines=tuple(across(place * plan.parts) for place in range(len(plan.columns) + 1)),
        edges=tuple(across(start * plan.parts) for start in starts[1:]),
        stretches=tuple(
            Label((across(start * plan.parts) + across(end * plan.parts)) // 2, top - 22, one.name)
            for start, end, one in zip(starts, ends, plan.stretches, strict=True)
        ),
        names=tuple(names),
        headings=tuple(headings),
        bars=tuple(bars),
        reached=tuple(signs),
        key=Label(left + 14, y + 20, plan.sign) if has_key else None,
    )  # fmt: skip


def _room_for_names(works: Sequence[Work], taken: int) -> int:
    """More room where a name is long, but not the room that the names of the columns take."""
    if all(width_of(work.name) <= NAMES - PAD - 6 for work in works):
        return NAMES
    return max(NAMES, min(WIDEST_NAMES, WIDTH - RIGHT - taken))
