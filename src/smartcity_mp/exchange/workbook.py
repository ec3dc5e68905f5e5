"""A workbook for those who know the programs and use a spreadsheet.

Text is always written as text: no value of the plan becomes a formula or a link.
"""

from collections.abc import Sequence
from io import BytesIO
from math import ceil
from typing import Any

from smartcity_mp.exchange.desk import Desk, Edition, begun
from smartcity_mp.exchange.ledger import pieces
from smartcity_mp.exchange.looks import check_of, height_of, width_of
from smartcity_mp.exchange.packed import Lines, packed
from smartcity_mp.exchange.tables import Table
from smartcity_mp.language.pair import half
from smartcity_mp.language.workbook import COLOURED, GUIDE, SHEETS

_NEW_ROWS = 100
"""So many rows below the last one are checked while typing, too."""
_SHEET_WIDTH, _LARGE_WIDTH = 190, 270
"""So wide may columns be, in characters, to be read on one sheet of A4 or A3."""


def workbook(tables: Sequence[Table], edition: Edition) -> bytes:
    """The workbook. Raises TooLongError (of `packed`)."""
    content = BytesIO()
    with begun(content, edition) as book:
        work = _Work(book, edition)
        work.write(tables)
    return packed(content.getvalue(), work.lines)


class _Work:
    """One workbook while it is written."""

    def __init__(self, book: Any, edition: Edition) -> None:
        self.book, self.edition, self.language = book, edition, edition.language
        self.desk = Desk(book, edition)
        self.lines: dict[int, Lines] = {}
        """The rows of each sheet, by its number."""

    def write(self, tables: Sequence[Table]) -> None:
        guide = self.book.add_worksheet(SHEETS["guide"][self.language == "en"])
        sheets = [
            self.book.add_worksheet(half(table.layout.title, self.language)) for table in tables
        ]
        self.desk.write_names(tables)
        for sheet, table in zip(sheets, tables, strict=True):
            self.write_table(sheet, table)
        self.desk.write_guide(guide, GUIDE, COLOURED)
        self.desk.write_contents(guide, tables)
        self.desk.write_hidden(pieces(tables, self.edition.revision, self.language))

    def write_table(self, sheet: Any, table: Table) -> None:
        every = [*table.keys, *table.columns]
        widths = self.widths(table)
        last = len(table.rows) + _NEW_ROWS
        for place, column in enumerate(every):
            style = self.desk.style(column)
            sheet.set_column(place, place, widths[place], style)
            self.desk.write_head(sheet, (0, place), column)
            if check := check_of(column.shape, self.desk.lists, self.language):
                sheet.data_validation(1, place, last, place, check)
            if len(table.rows) and self.desk.is_asked(column):
                blank = {"type": "blanks", "format": self.desk.missing}
                sheet.conditional_format(1, place, len(table.rows), place, blank)
        if table.rows:
            styles = [*(self.desk.key for _ in table.keys), *map(self.desk.style, table.columns)]
            for place, style in enumerate(styles):
                sheet.write_blank(1, place, None, style)
            rows = [(*(text or None for text in row.key), *row.cells) for row in table.rows]
            heights = [height_of(row, widths) for row in rows]
            self.lines[sheet.index + 1] = Lines(rows, heights)
        self.finish(sheet, table, widths)

    def widths(self, table: Table) -> list[float]:
        """How wide each column is."""
        said = [*zip(*((*row.key, *row.cells) for row in table.rows), strict=True)]
        every = (*table.keys, *table.columns)
        return [
            width_of(column, said[n] if said else (), self.language)
            for n, column in enumerate(every)
        ]

    def finish(self, sheet: Any, table: Table, widths: list[float]) -> None:
        """How a sheet is seen, guarded and printed."""
        ahead, count = len(table.keys) + table.columns[0].is_shown, len(widths)
        width = sum(widths)
        sheet.set_row(0, 42)
        sheet.freeze_panes(1, ahead)
        sheet.autofilter(0, 0, max(len(table.rows), 1), count - 1)
        allowed = ("format_cells", "format_columns", "format_rows", "insert_rows", "autofilter")
        sheet.protect("", dict.fromkeys((*allowed, "sort"), True))
        sheet.set_landscape()
        sheet.set_paper(9 if width <= _SHEET_WIDTH else 8)
        sheet.fit_to_pages(max(1, ceil(width / _LARGE_WIDTH)), 0)
        sheet.repeat_rows(0)
        if width > _LARGE_WIDTH:
            sheet.repeat_columns(0, ahead - 1)
        sheet.print_area(0, 0, max(len(table.rows), 1), count - 1)
        self.desk.margins(sheet)
