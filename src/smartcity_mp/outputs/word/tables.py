"""Native tables: how wide their columns are, and their rows with heads that every page repeats."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import NamedTuple

from smartcity_mp.books.blocks import AFTER_FIGURE, Cite, Content, Lines, Link, Marked
from smartcity_mp.books.environment import MISSING
from smartcity_mp.outputs.word.xml import Element, legal, paragraph, w

TINT, LINE = "EEF2F6", "C9D1D9"
_LONGEST_WORD = 26
"""So many letters of one word keep a column from being narrower."""
_BOLD = 1.15
"""How much wider letters of a head are."""
_SHARE = 0.8
"""How far the width of a column follows the length of its text: a little less than wholly."""
_LONG = 600
"""A row with a cell of more letters may go on on the next page."""


@dataclass(slots=True)
class Cell:
    """A cell; `span` columns wide, `fill` its colour, `joins` the cell above it."""

    paragraphs: list[Element]
    span: int = 1
    fill: str | None = None
    joins: bool | None = None
    """True: one with the cell above; False: the first of such cells."""


@dataclass(slots=True)
class Line:
    """A row; a head is repeated on every page."""

    cells: list[Cell]
    is_head: bool = False
    may_break: bool = False


@dataclass(slots=True)
class Grid:
    """A table as it is drawn; `title` and `about` are read aloud to those who cannot see it."""

    widths: Sequence[int]
    lines: list[Line] = field(default_factory=list)
    style: str = ""
    title: str = ""
    about: str = ""

    def drawn(self) -> Element:
        columns = [w("gridCol", w=width) for width in self.widths]
        return w(
            "tbl",
            w(
                "tblPr",
                w("tblStyle", val=self.style) if self.style else None,
                w("tblW", w=sum(self.widths), type="dxa"),
                w("tblLayout", type="fixed"),
                w("tblLook", val="0020", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0),
                w("tblCaption", val=legal(self.title)) if self.title else None,
                w("tblDescription", val=legal(self.about)) if self.about else None,
            ),
            w("tblGrid", *columns),
            *(self._row(line) for line in self.lines),
        )

    def _row(self, line: Line) -> Element:
        about = w(
            "trPr",
            None if line.may_break else w("cantSplit"),
            w("tblHeader") if line.is_head else None,
        )
        made = w("tr", about if len(about) else None)
        at = 0
        for cell in line.cells:
            width = sum(self.widths[at : at + cell.span])
            at += cell.span
            made.append(w("tc", _properties(cell, width), *(cell.paragraphs or [paragraph(())])))
        return made


def _properties(cell: Cell, width: int) -> Element:
    join = {True: "continue", False: "restart"}
    return w(
        "tcPr",
        w("tcW", w=width, type="dxa"),
        w("gridSpan", val=cell.span) if cell.span > 1 else None,
        None if cell.joins is None else w("vMerge", val=join[cell.joins]),
        w("shd", val="clear", color="auto", fill=cell.fill) if cell.fill else None,
    )


def keep_together(paragraphs: Iterable[Element]) -> None:
    """Let paragraphs stand on the page of what follows them."""
    for each in paragraphs:
        properties = each[0]
        if properties.find(_KEEP) is None:
            style = properties.find(_STYLE)
            properties.insert(0 if style is None else 1, w("keepNext"))


_KEEP, _STYLE = w("keepNext").tag, w("pStyle").tag


def is_long(content: Content) -> bool:
    """Whether a cell is so long that its row may go on on the next page."""
    return sum(map(len, said(content))) > _LONG


def said(content: Content) -> list[str]:
    """The lines that a content takes, for measuring them."""
    match content:
        case str():
            return content.split("\n")
        case None:
            return [MISSING]
        case Cite(name, text):
            return [text or name]
        case Link(text, _):
            return [text]
        case Marked(inner):
            *lines, last = said(inner) or [""]
            return [*lines, last + AFTER_FIGURE]
        case Lines(items, True):
            return [", ".join(line for item in items for line in said(item))]
        case Lines(items):
            return [line for item in items for line in said(item)]


@dataclass(frozen=True, slots=True)
class Column:
    """What a column needs, in letters: its longest word, its longest line, all its text."""

    word: float
    line: float
    text: float


def length(text: str) -> float:
    """How long a text is in usual letters: capitals are wider than others."""
    return len(text) + 0.35 * sum(map(str.isupper, text))


def column(head: str, cells: Iterable[tuple[list[str], bool]]) -> Column:
    """The needs of a column; the lines of a cell with figures are whole."""
    word = _BOLD * max(map(length, head.split()), default=1.0)
    line = text = _BOLD * length(head)
    for lines, is_whole in cells:
        for each in lines:
            line = max(line, length(each))
            longest = length(each) if is_whole else max(map(length, each.split()), default=0.0)
            word = max(word, min(longest, _LONGEST_WORD))
        text = max(text, sum(map(length, lines)))
    return Column(word, line, text)


class Print(NamedTuple):
    """How small a table is set: the styles of text and table, and how wide a letter is and the
    space left and right in a cell, in twentieths of a point.
    """

    text: str
    table: str
    letter: float
    space: float


USUAL = Print("isi tabel", "tabel buku", 92, 190)
DENSE = Print("isi tabel rapat", "tabel buku rapat", 75, 90)


def widths(columns: Sequence[Column], room: int, print_: Print = USUAL) -> list[int]:
    """The widths of columns that fill the room.

    No column is narrower than its longest word while there is room for all of them, nor wider than
    its longest line while others have to break theirs. In between, text decides.
    """
    least = [each.word * print_.letter + print_.space for each in columns]
    most = [max(each.line, each.word) * print_.letter + print_.space for each in columns]
    if sum(least) >= room or sum(most) <= room:
        exact = least if sum(least) >= room else most
        return _rounded([width * room / sum(exact) for width in exact], room)

    def shared(part: float) -> list[float]:
        wishes = (part * each.text**_SHARE for each in columns)
        return [
            max(low, min(high, wish)) for low, high, wish in zip(least, most, wishes, strict=True)
        ]

    few, many = 0.0, float(room)
    for _ in range(40):
        middle = (few + many) / 2
        few, many = (middle, many) if sum(shared(middle)) < room else (few, middle)
    return _rounded(shared(few), room)


def height(rows: Iterable[Sequence[Content]], widths: Sequence[int], print_: Print) -> int:
    """How many lines rows take, reckoned from above."""
    return sum(
        max(
            sum(
                ceil((length(line) or 1) * print_.letter / (width - print_.space))
                for line in said(cell)
            )
            for cell, width in zip(row, widths, strict=True)
        )
        for row in rows
    )


def _rounded(exact: Sequence[float], room: int) -> list[int]:
    whole = [int(width) for width in exact]
    whole[-1] += room - sum(whole)
    return whole
