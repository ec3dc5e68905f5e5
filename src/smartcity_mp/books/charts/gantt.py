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


def gantt(
    title: str, description: str, columns: Sequence[str], works: Sequence[Work], *,
    parts: int = 1, stretches: Sequence[Stretch] = (), sign: str = "", dense: bool = False,
) -> Gantt:  # fmt: skip
    """Rows of work over columns of time, each of so many `parts`; `sign` says what is reached.

    `dense`: each row on one line, as near to the next as can be read.
    """
    around = frame(title, description, "", (), plot=0)
    least = max(map(width_of, columns), default=0) + 2
    left = _room_for_names(works, least * len(columns))
    width = WIDTH - RIGHT - left
    lines, gap = (1, 1) if dense else (2, GAP)
    top = around.top - 16 + HEAD - (0 if stretches else LINE)
    count = max(1, len(columns) * parts)

    def across(part: int) -> int:
        return left + width * min(max(part, 0), count) // count

    names: list[Label] = []
    headings: list[Label] = []
    bars: list[Bar] = []
    signs: list[tuple[int, int]] = []
    y = top
    for work in works:
        said = wrapped(work.name, left - PAD - 6, lines)
        height = LINE * len(said) + gap
        if work.style is None:
            headings += (Label(0, y + LINE * place + 13, line) for place, line in enumerate(said))
        else:
            names += (Label(PAD, y + LINE * place + 12, line) for place, line in enumerate(said))
            middle = y + (height - gap) // 2 + 1
            begin, end = across(work.first), across(work.end)
            if end > begin:
                bars.append(Bar(begin, middle - THICK // 2, end - begin, THICK, work.style))
            half = width // count // 2
            signs += ((across(part) + half, middle) for part in work.reached)
        y += height
    has_key = bool(sign and signs)
    around = replace(around, left=left, top=top).lowered(y + (20 if has_key else 0), 0)
    around = replace(around, bottom=y, height=around.bottom + 10)
    starts = [sum(one.columns for one in stretches[:place]) for place in range(len(stretches))]
    ends = [start + one.columns for start, one in zip(starts, stretches, strict=True)]
    return Gantt(
        frame=around,
        columns=tuple(
            Label((across(place * parts) + across((place + 1) * parts)) // 2, top - 7, name)
            for place, name in enumerate(columns)
            if place % -(-least * len(columns) // width) == 0
        ),
        lines=tuple(across(place * parts) for place in range(len(columns) + 1)),
        edges=tuple(across(start * parts) for start in starts[1:]),
        stretches=tuple(
            Label((across(start * parts) + across(end * parts)) // 2, top - 22, one.name)
            for start, end, one in zip(starts, ends, stretches, strict=True)
        ),
        names=tuple(names),
        headings=tuple(headings),
        bars=tuple(bars),
        reached=tuple(signs),
        key=Label(left + 14, y + 20, sign) if has_key else None,
    )  # fmt: skip


def _room_for_names(works: Sequence[Work], taken: int) -> int:
    """More room where a name is long, but not the room that the names of the columns take."""
    if all(width_of(work.name) <= NAMES - PAD - 6 for work in works):
        return NAMES
    return max(NAMES, min(WIDEST_NAMES, WIDTH - RIGHT - taken))
