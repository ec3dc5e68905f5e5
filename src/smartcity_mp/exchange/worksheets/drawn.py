"""A worksheet as a workbook: each sheet fits the width of the paper, its heads on every page."""

from collections.abc import Sequence
from io import BytesIO
from itertools import groupby
from typing import Any

from xlsxwriter.utility import xl_range

from smartcity_mp.exchange.desk import Edition, begun, safe
from smartcity_mp.exchange.ledger import WORKSHEET
from smartcity_mp.exchange.looks import cut, height_of
from smartcity_mp.exchange.worksheets.cross import draw_cross
from smartcity_mp.exchange.worksheets.forms import (
    Bar,
    Cell,
    Cross,
    Figure,
    Form,
    Group,
    Head,
    Worksheet,
)
from smartcity_mp.exchange.worksheets.paper import (
    ABOVE,
    EMPTY,
    HEADS,
    LOWEST,
    Paper,
    color_of,
    sheet_names,
)
from smartcity_mp.language.worksheets import WORDS

_EXACT = 6
"""Digits behind the point of a sum of millions: one rupiah."""


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
        self.parts = [n for n, head in enumerate(form.heads) if head.adds == "part"]
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
        if self.parts:
            self.totals()
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
            style = self.paper.head(**({"align": "right"} if head.adds else {}))
            self.sheet.write_string(HEADS, place, self.paper.word(head.label), style)

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
            self.row(row, group.color)

    def totals(self) -> None:
        """The last row: what each column comes to."""
        first, last = HEADS + 1, self.number
        self.number += 1
        self.sheet.set_row(self.number, LOWEST)
        rows = [row for group in self.form.groups for row in group.rows]
        style, said = self.paper.band(color_of(self.form.color)), self.paper.word(WORDS["total"])
        self.paper.across(self.sheet, (self.number, 0, self.number, self.parts[0] - 1), said, style)
        for place in self.parts:
            cells = [row[place] for row in rows]
            self.add((self.number, place), (first, place, last, place), cells)
        every = [cell for row in rows for cell in row]
        place = self.parts[-1] + 1
        self.add((self.number, place), (first, place, last, place), every)

    def add(
        self, at: tuple[int, int], cells: tuple[int, int, int, int], amounts: Sequence[Cell]
    ) -> None:
        """A sum, with the sign where some of it is an illustration."""
        known = [one for one in amounts if isinstance(one, Figure)]
        value = round(sum(one.value for one in known), _EXACT)
        assumed = any(one.is_assumed for one in known)
        style = self.paper.figure(value, is_assumed=assumed, is_sum=True)
        self.sheet.write_formula(*at, f"=SUM({xl_range(*cells)})", style, value)

    def row(self, row: Sequence[Cell], color: str | None) -> None:
        """The cells of a row, as high as its longest text needs."""
        texts = []
        for place, cell in enumerate(row):
            at, style = (self.number, place), self.paper.style()
            if isinstance(cell, Bar):
                style, cell = self.paper.bar(color_of(color)), cell.text
            text = cut(cell, self.widths[place]) if isinstance(cell, str) else None
            texts.append(text)
            if text:
                self.sheet.write_string(*at, safe(text), style)
            elif isinstance(cell, Figure):
                style = self.paper.figure(cell.value, is_assumed=cell.is_assumed)
                self.sheet.write_number(*at, cell.value, style)
            elif self.form.heads[place].adds == "sum":
                self.add(at, (self.number, self.parts[0], self.number, self.parts[-1]), row)
            else:
                self.sheet.write_blank(*at, None, style)
        is_empty = all(cell is None for cell in row)
        height = EMPTY if is_empty else max(height_of(texts, self.widths), LOWEST)
        self.sheet.set_row(self.number, height)
