"""What all workbooks share: how their cells look, what they offer to choose from, their margins."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any, NamedTuple

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from smartcity_mp.exchange.layout import SOURCE, Column
from smartcity_mp.exchange.ledger import SHEET
from smartcity_mp.exchange.looks import form_of, list_of, note_of
from smartcity_mp.exchange.names import Names, called
from smartcity_mp.exchange.packed import LONGEST
from smartcity_mp.exchange.tables import KEYS, Table
from smartcity_mp.language.pair import half
from smartcity_mp.language.workbook import GUIDE, SHEETS, worded
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.annotations import Choice, Reference
from smartcity_mp.model.schema.describe import ListOf

INK, PAPER = "#1F3864", "#FFFFFF"
LOCKED, MISSING, LINE = "#EDEDED", "#FFF2CC", "#D9D9D9"
_LINK = "#0563C1"
_DAY = datetime(2000, 1, 1)
"""What the file says of when it was made: the same each time."""
Guide = Sequence[tuple[str, str]]
"""Lines in Indonesian and English."""


class Edition(NamedTuple):
    """Of what and for whom a workbook is made."""

    plan: Plan
    revision: str
    language: str
    offices: tuple[str, ...] = ()
    """The names of the organizations; none for the whole plan."""


def begun(content: BytesIO, edition: Edition) -> Any:
    """A workbook that is written as long as it is open."""
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    book.set_properties({"created": _DAY, "title": edition.plan.masterplan.title})
    return book


def safe(text: str) -> str:
    """A text that stays one: XlsxWriter takes what stands between these for XML."""
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text


class Desk:
    """One workbook while it is written: its formats, and its lists to choose from."""

    def __init__(self, book: Any, edition: Edition) -> None:
        self.book, self.edition, self.language = book, edition, edition.language
        self.names = Names(edition.plan)
        self.lists: dict[object, str] = {}
        """The name of each list to choose from."""
        base = {"font_name": "Calibri", "font_size": 10, "valign": "top", "text_wrap": True}
        cell = {**base, "border": 1, "border_color": LINE}
        self.base, self.cell = base, cell
        self.plain = book.add_format(cell)
        self.head = book.add_format(
            {**cell, "bold": True, "font_color": PAPER, "bg_color": INK, "valign": "vcenter"}
        )
        self.key = book.add_format({**cell, "bg_color": LOCKED, "num_format": "@"})
        self.missing = book.add_format({"bg_color": MISSING})
        self.formats: dict[str, Any] = {}

    def margins(self, sheet: Any) -> None:
        sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
        sheet.set_footer(f"&L&8&A&R&8{worded('page', self.language)}")

    def style(self, column: Column) -> Any:
        """How a cell that may be filled in looks; one that only helps to read is like a key."""
        if column.is_shown and column.path[0] not in KEYS:
            return self.key
        form = form_of(column.shape)
        if form not in self.formats:
            align = {} if form == "@" else {"align": "right"}
            about = {**self.cell, "num_format": form, "locked": False, **align}
            self.formats[form] = self.book.add_format(about)
        return self.formats[form]

    def is_asked(self, column: Column) -> bool:
        """Whether an empty cell is one that the plan's stage asks for."""
        is_due = column.due is not None and column.due <= self.edition.plan.stage
        return is_due or column.is_required or column.path == (SOURCE,)

    def write_names(self, tables: Sequence[Table]) -> None:
        """The sheet of codes and words, each list with a name by which cells offer it."""
        title = SHEETS["names"][self.language == "en"]
        sheet = self.book.add_worksheet(title)
        place = 0
        for shape in _offered(tables):
            found: dict[str, str]
            if isinstance(shape, Reference):
                head = called(shape, self.language).capitalize()
                found = {n: half(text, self.language) for n, text in self.names.of(shape).items()}
            else:
                head = worded("choices", self.language)
                found = {half(label, self.language): "" for label in shape.options.values()}
            if not found or list_of(shape) in self.lists:
                continue
            sheet.write_string(0, place, head, self.head)
            is_named = isinstance(shape, Reference)
            if is_named:
                sheet.write_string(0, place + 1, "", self.head)
            for number, (name, text) in enumerate(found.items(), 1):
                sheet.write_string(number, place, name, self.plain)
                if is_named:
                    sheet.write_string(number, place + 1, safe(text[:LONGEST]), self.plain)
            letter = xl_col_to_name(place, col_abs=True)
            self.lists[list_of(shape)] = name = f"daftar_{len(self.lists) + 1}"
            where = f"='{title}'!{letter}$2:{letter}${len(found) + 1}"
            self.book.define_name(name, where)
            sheet.set_column(place, place, 24)
            if is_named:
                sheet.set_column(place + 1, place + 1, 48)
            place += 2 if is_named else 1
        sheet.freeze_panes(1, 0)
        sheet.set_row(0, 24)
        sheet.protect()
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.repeat_rows(0)
        self.margins(sheet)

    def write_head(self, sheet: Any, at: tuple[int, int], column: Column) -> None:
        """The head of a column, with what it means as a note."""
        sheet.write_string(*at, half(column.label, self.language), self.head)
        note = note_of(column, self.language)
        size = {"x_scale": 2.2, "y_scale": max(0.6, len(note) / 190), "font_size": 9}
        sheet.write_comment(*at, note, {"author": "smartcity-mp", **size})

    def write_hidden(self, told: Sequence[str]) -> None:
        """The sheet that nobody sees, by which what comes back is known."""
        hidden = self.book.add_worksheet(SHEET)
        hidden.very_hidden()
        for number, piece in enumerate(told):
            hidden.write_string(number, 0, piece)

    def write_guide(self, sheet: Any, lines: Guide, coloured: Mapping[str, int]) -> None:
        """The first sheet: what this is and how it is filled in, line by line."""
        edition, language = self.edition, self.language
        title = {"font_name": "Calibri", "font_size": 18, "bold": True, "font_color": INK}
        line = self.book.add_format({**self.base, "font_size": 11})
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, 4)
        sheet.set_column(1, 1, 100)
        name = safe(edition.plan.masterplan.title)
        sheet.write_string(0, 0, name, self.book.add_format(title))
        whom = ", ".join(edition.offices) or worded("all", language)
        from_when = worded("revision", language, revision=edition.revision)
        about = f"{whom}. {from_when}" if edition.revision else whom
        sheet.write_string(1, 0, safe(about), self.book.add_format({**title, "font_size": 11}))
        shown = {
            coloured["missing"]: {"bg_color": MISSING}, coloured["locked"]: {"bg_color": LOCKED}
        }  # fmt: skip
        for number, said in enumerate(lines, 1):
            form = {**self.base, "font_size": 11, "align": "center", **shown.get(number, {})}
            sheet.write_string(number + 2, 0, str(number), self.book.add_format(form))
            sheet.write_string(number + 2, 1, said[language == "en"], line)
            sheet.set_row(number + 2, 32 if len(said[language == "en"]) > 118 else 18)
        sheet.set_portrait()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 1)
        self.margins(sheet)
        sheet.activate()

    def write_contents(self, sheet: Any, tables: Sequence[Table]) -> None:
        """Below the guide: which sheets there are."""
        link = self.book.add_format({"font_name": "Calibri", "font_color": _LINK, "underline": 1})
        for number, table in enumerate(tables, len(GUIDE) + 4):
            name = half(table.layout.title, self.language)
            sheet.write_url(number, 1, f"internal:'{name}'!A1", link, f"{name} ({len(table.rows)})")


def _offered(tables: Sequence[Table]) -> Iterator[Choice | Reference]:
    """What columns offer to choose from; ids first."""
    every = [column.shape for table in tables for column in (*table.keys, *table.columns)]
    items = [shape.item if isinstance(shape, ListOf) else shape for shape in every]
    yield from (shape for shape in items if isinstance(shape, Reference))
    yield from (shape for shape in items if isinstance(shape, Choice))
