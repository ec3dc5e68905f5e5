"""A worksheet as a workbook: each sheet fits the width of the paper, its heads on every page."""

from collections.abc import Sequence
from io import BytesIO
from itertools import groupby
from typing import Any

from smartcity_mp.exchange.desk import Edition, begun
from smartcity_mp.exchange.ledger import WORKSHEET
from smartcity_mp.exchange.looks import cut, height_of
from smartcity_mp.exchange.shown import Shown
from smartcity_mp.exchange.worksheets.cross import draw_cross
from smartcity_mp.exchange.worksheets.forms import Cross, Form, Group, Head, Worksheet
from smartcity_mp.exchange.worksheets.paper import (
    ABOVE,
    EMPTY,
    HEADS,
    LOWEST,
    Paper,
    color_of,
    safe,
    sheet_names,
)


def drawn(made: Worksheet, edition: Edition) -> bytes:
    """The workbook."""
    content = BytesIO()
    with begun(content, edition) as book:
        paper = Paper(book, edition)
        names = sheet_names(form.name for form in made.forms)
        sheets = [book.add_worksheet(name) for name in names]
        for sheet, form in zip(sheets, made.forms, strict=True):
            title = f"{paper.word(made.title)}: {form.name}"
            if isinstance(form, Cross):
                draw_cross(paper, sheet, form, title)
            else:
                _Sheet(paper, sheet, form).draw(title)
        book.add_worksheet(WORKSHEET).very_hidden()
    return content.getvalue()


class _Sheet:
    """One form while it is drawn."""

    def __init__(self, paper: Paper, sheet: Any, form: Form) -> None:
        self.paper, self.sheet, self.form = paper, sheet, form
        self.widths = [head.width for head in form.heads]
        self.number = HEADS
        """The last row that is drawn."""

    def draw(self, title: str) -> None:
        width = sum(self.widths)
        self.sheet.set_tab_color(color_of(self.form.color))
        for place, one in enumerate(self.widths):
            self.sheet.set_column(place, place, one)
        self.paper.title(self.sheet, title, width)
        self.heads(self.form.heads)
        for group in self.form.groups:
            self.group(group)
        last = (self.number, len(self.widths) - 1)
        self.paper.finish(self.sheet, last, width, heads=(ABOVE, HEADS), ahead=self.form.ahead)

    def heads(self, heads: Sequence[Head]) -> None:
        """The heads of the columns, in two rows where some have one in common."""
        self.sheet.set_row(ABOVE, LOWEST if any(head.above for head in heads) else 6)
        self.sheet.set_row(HEADS, 32)
        place = 0
        for above, own in groupby(heads, key=lambda head: head.above):
            first, place = place, place + len([*own])
            cells, said = (ABOVE, first, ABOVE, place - 1), self.paper.word(above)
            self.paper.across(self.sheet, cells, said, self.paper.head(align="center"))
        for place, head in enumerate(heads):
            said = self.paper.word(head.label)
            self.sheet.write_string(HEADS, place, said, self.paper.head())

    def group(self, group: Group) -> None:
        """The line above a group, its rows, and room for more."""
        self.number += 1
        self.sheet.set_row(self.number, LOWEST)
        cells = (self.number, 0, self.number, len(self.widths) - 1)
        said = cut(group.name, sum(self.widths), 1)
        self.paper.across(
            self.sheet, cells, said, self.paper.band(color_of(group.color or self.form.color))
        )
        for row in (*group.rows, *[(None,) * len(self.widths)] * group.room):
            self.number += 1
            self.row(row)

    def row(self, row: Sequence[Shown]) -> None:
        values = [
            cut(value, width) if isinstance(value, str) else value
            for value, width in zip(row, self.widths, strict=True)
        ]
        for place, value in enumerate(values):
            at, style = (self.number, place), self.paper.style()
            if isinstance(value, str):
                self.sheet.write_string(*at, safe(value), style)
            elif value is None:
                self.sheet.write_blank(*at, None, style)
            else:
                self.sheet.write_number(*at, value, style)
        is_empty = all(value is None for value in row)
        height = EMPTY if is_empty else max(height_of(values, self.widths), LOWEST)
        self.sheet.set_row(self.number, height)
