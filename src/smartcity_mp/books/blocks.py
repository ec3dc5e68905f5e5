"""What a chapter places besides prose. Every output draws these records in its own way."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Cite:
    """An id (or a text in its place) that links to where the thing is described."""

    id: str
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A text that leads to an address of the web, which a printed book lists with its sources."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A figure that is an illustration, not a decision: shown with the sign."""

    content: "Content"


@dataclass(frozen=True, slots=True)
class Lines:
    """Several things, one below the other. Empty: nothing is shown."""

    items: tuple["Content", ...]
    across: bool = False
    """Short things, such as codes: one after the other, with commas."""


Content = str | Cite | Link | Marked | Lines | None
"""What a cell shows. None reads "belum tersedia" and is counted; "" is an empty cell."""

ILLUSTRATIVE_SIGN = "†"
AFTER_FIGURE = f"\u00a0{ILLUSTRATIVE_SIGN}"
"""The sign as it stands after a figure or word: no line begins with it."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table; columns with the same `group` share a header above theirs."""

    label: str
    align: Literal["left", "right", "center"] = "left"
    group: str | None = None
    narrow: bool = False


@dataclass(frozen=True, slots=True)
class Spark:
    """The figures of a row as a small line; `alt` says in words what it shows."""

    alt: str
    chart: object


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `id`: the thing that this row describes. A "group" row spans all columns."""

    cells: tuple[Content, ...]
    id: str | None = None
    kind: Literal["body", "total", "group"] = "body"
    spark: Spark | None = None
    """Shown on screen only, behind the cells, whose figures it repeats."""


@dataclass(frozen=True, slots=True)
class Table:
    """A numbered table. `unit` is said once, under the caption; `wide` takes a landscape page."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    unit: str | None = None
    wide: bool = False
    key: str | None = None
    """By which prose refers to it: `{{ see("money") }}`."""
    illustrative: bool = False
    """Whether its figures rest on illustrations: the caption bears the sign."""
    note: str | None = None
    """A sentence below the table."""

    @property
    def grouped(self) -> bool:
        """Whether some columns have a header above theirs."""
        return any(column.group for column in self.columns)

    @property
    def sparkling(self) -> bool:
        """Whether some rows have a small line behind their cells."""
        return any(row.spark for row in self.rows)

    @property
    def groups(self) -> tuple[tuple[str, int], ...]:
        """The headers above the columns, each with the number of columns below it."""
        found: list[tuple[str, int]] = []
        for column in self.columns:
            label = column.group or ""
            if found and found[-1][0] == label and label:
                found[-1] = (label, found[-1][1] + 1)
            else:
                found.append((label, 1))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Figure:
    """A numbered chart of a kind, such as "stacked"; `alt` says in words what it shows."""

    caption: str
    alt: str
    kind: str
    chart: object
    key: str | None = None
    illustrative: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One thing described whole: a program, a quick win."""

    id: str
    title: str
    fields: tuple[tuple[str, Content], ...]
    level: int = 4


@dataclass(frozen=True, slots=True)
class Listing:
    """A list whose items come from data. `ids`: what each item describes."""

    items: tuple[Content, ...]
    ordered: bool = False
    ids: tuple[str | None, ...] = ()
    label: str | None = None
    """What a list of notes below a table is called, such as "Sumber": it is drawn small."""


@dataclass(frozen=True, slots=True)
class Tiles:
    """Key numbers: each a figure, what it is, and a remark."""

    items: tuple[tuple[Content, str, str], ...]


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs, with room for signature and stamp between position and name."""

    position: str
    name: str | None
    """None: a line to fill in by hand."""
    details: tuple[tuple[str, str | None], ...] = ()
    """What stands below the name, such as the rank; None: a line, too."""


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who signs. `place_date` stands above."""

    place_date: Content
    signers: tuple[Signer, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence that deserves a place of its own, such as the vision."""

    text: Content


Block = Table | Figure | Card | Listing | Tiles | Signatures | Statement


def defined_ids(block: Block) -> Iterator[str]:
    """The ids of the things that a block describes."""
    if isinstance(block, Card):
        yield block.id
    elif isinstance(block, Table):
        yield from (row.id for row in block.rows if row.id)
    elif isinstance(block, Listing):
        yield from (name for name in block.ids if name)


def contents(block: Block) -> Iterator[Content]:
    """Everything that a block shows from data, for counting what is missing."""
    match block:
        case Table():
            yield from (cell for row in block.rows for cell in row.cells)
        case Card():
            yield from (content for _, content in block.fields)
        case Listing():
            yield from block.items
        case Tiles():
            yield from (figure for figure, _, _ in block.items)
        case Signatures():
            yield block.place_date
        case Statement():
            yield block.text
        case Figure():
            return


def missing_in(content: Content) -> int:
    """How many values in a content read "belum tersedia"."""
    match content:
        case None:
            return 1
        case Marked(inner):
            return missing_in(inner)
        case Lines(items):
            return sum(map(missing_in, items))
    return 0
