"""The sign of illustration once at the head of a column instead of beside each of its figures."""

from collections.abc import Iterator
from dataclasses import replace

from smartcity_mp.books.blocks import AFTER_FIGURE, Column, Content, Marked, Row, Table

_NOTHING = ("", "–", None)
"""Cells without a figure: they say nothing about the sign of their column."""


def signs_at_heads(table: Table) -> Table:
    """The table, where a column whose every figure is an illustration has one sign, at its head.

    A sign beside each of a hundred figures hides them, and a printed column is wider by it. A
    column with one figure that was decided keeps its signs. Columns under one header that all
    move their sign share that above them.
    """
    moved = {place for place in range(len(table.columns)) if _all_signed(table, place)}
    if not moved:
        return table
    whole = {column.group for column in table.columns if column.group} - {
        column.group
        for place, column in enumerate(table.columns)
        if place not in moved and _figures(table, place)
    }
    columns = (_signed(column, place in moved, whole) for place, column in enumerate(table.columns))
    rows = (_unsigned(row, moved) for row in table.rows)
    return replace(table, columns=tuple(columns), rows=tuple(rows))


def _figures(table: Table, place: int) -> list[Content]:
    bodies = (row.cells for row in table.rows if row.kind == "body")
    cells = (cells[place] for cells in bodies if place < len(cells))
    return [cell for cell in cells if cell not in _NOTHING]


def _all_signed(table: Table, place: int) -> bool:
    """Whether the column has several figures, and all of them are illustrations."""
    figures = _figures(table, place)
    return len(figures) > 1 and all(isinstance(figure, Marked) for figure in figures)


def _signed(column: Column, moved: bool, whole: set[str]) -> Column:
    if column.group in whole:
        return replace(column, group=f"{column.group}{AFTER_FIGURE}")
    return replace(column, label=f"{column.label}{AFTER_FIGURE}") if moved else column


def _unsigned(row: Row, moved: set[int]) -> Row:
    if row.kind == "group":
        return row
    return replace(row, cells=tuple(_bare(row, moved)))


def _bare(row: Row, moved: set[int]) -> Iterator[Content]:
    for place, cell in enumerate(row.cells):
        yield cell.content if place in moved and isinstance(cell, Marked) else cell
