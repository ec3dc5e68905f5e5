"""What a table shows, cell by cell, whatever the format."""

from collections.abc import Iterator

from smartcity_mp.books.blocks import Column, Content, Marked, Row, Table


def head(column: Column) -> str:
    """The whole head of a column, for a format whose tables have one line of heads."""
    return f"{column.group} {column.label}".strip() if column.group else column.label


def cells(table: Table, row: Row) -> Iterator[tuple[Column, Content]]:
    """A cell for every column; after the one cell of a group the rest are empty."""
    spare = ("",) * (len(table.columns) - 1) if row.kind == "group" else ()
    return zip(table.columns, (*row.cells, *spare), strict=True)


def is_id(row: Row, cell: Content) -> bool:
    """Whether a cell shows the id of what its row describes."""
    return row.id is not None and cell == row.id


def in_words(cell: Content) -> bool:
    """Whether a cell begins with a word, as a place on a scale does: such may break its line."""
    text = cell.content if isinstance(cell, Marked) else cell
    return isinstance(text, str) and text[:1].isalpha() and not text.startswith("Rp")
