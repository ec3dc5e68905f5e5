"""A workbook as it came back, whatever program saved it: its cells, and what is odd about them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal, NamedTuple

MOST_ROWS, MOST_COLUMNS, MOST_CELLS = 20_000, 500, 1_000_000
"""What a sheet may hold; a single space in its last cell would cost some readers gigabytes."""
_FIRST_DAY = date(1899, 12, 30)
Kind = Literal["text", "number", "flag", "percent", "date", "error", "formula"]
At = tuple[int, int]
"""Row and column of a cell, from 0."""


class Cell(NamedTuple):
    """What a cell holds, and what it is taken for."""

    kind: Kind
    value: str | float

    @property
    def text(self) -> str:
        return self.value if isinstance(self.value, str) else ""


@dataclass(slots=True)
class Sheet:
    """One sheet; only cells that hold something."""

    name: str
    is_hidden: bool = False
    cells: dict[At, Cell] = field(default_factory=dict)
    merged: list[tuple[At, At]] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    outside: At | None = None
    """The first cell that is farther out than any sheet reaches."""
    is_cut: bool = False
    """Whether there are more cells than any sheet has."""

    def put(self, at: At, cell: Cell) -> None:
        """Keep a cell, as far as sheets reach."""
        if at[0] >= MOST_ROWS or at[1] >= MOST_COLUMNS:
            self.outside = self.outside or at
        elif len(self.cells) >= MOST_CELLS:
            self.is_cut = True
        elif cell.value != "" or cell.kind in ("error", "formula"):
            self.cells[at] = cell

    def hide(self, hidden: set[int], numbers: Iterable[int]) -> None:
        """Note rows or columns that nobody sees, as far as sheets reach."""
        for number in numbers:
            if number >= MOST_ROWS:
                return
            hidden.add(number)


class Book(NamedTuple):
    """A file with its sheets."""

    file: str
    sheets: list[Sheet]
    has_comma: bool = False
    """Whether numbers stand in it as text with a decimal comma."""


def address(at: At) -> str:
    """`F12`."""
    row, column = at
    return f"{letters(column)}{row + 1}"


def letters(column: int) -> str:
    """What a column is called: `F`."""
    found = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(ord("A") + rest) + found
    return found


def day_of(number: float) -> str:
    """The day that a program for tables has as a number."""
    try:
        return (_FIRST_DAY + timedelta(days=int(number))).isoformat()
    except (OverflowError, ValueError):
        return str(number)
