"""What all sheets of a worksheet share: their styles, what stands above, how they are printed."""

import re
from collections.abc import Iterable
from math import ceil
from typing import Any

from smartcity_mp.data.regions import by_code
from smartcity_mp.exchange.desk import INK, PAPER, Desk, Edition, safe
from smartcity_mp.exchange.ledger import WORKSHEET
from smartcity_mp.exchange.looks import cut
from smartcity_mp.exchange.worksheets.forms import SIGN
from smartcity_mp.language.pair import half
from smartcity_mp.language.workbook import worded
from smartcity_mp.language.worksheets import WORDS
from smartcity_mp.model.plan import Plan

ABOVE, HEADS = 4, 5
"""The rows with the heads of the columns; what stands above them is the title."""
EMPTY, LOWEST = 39.0, 18.0
"""How high rows are in points: an empty one holds two lines of handwriting."""
_A4, _A3 = 9, 8
_NARROW, _WIDE = 190, 290
"""So wide may columns be, in characters, to be read on one sheet of A4 or A3."""
_RULE, _SUM = "#A6A6A6", "#F2F2F2"
_HEX = re.compile(r"#[0-9A-Fa-f]{6}\Z")
_NO_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]|^'+|'+$")
"""What no sheet's name may hold."""
_LONGEST_NAME = 31
_FOOT = 120
"""Units of UTF-16 that a region's name has in the foot, of which all may take 255."""


class Paper:
    """One workbook while it is written."""

    def __init__(self, book: Any, edition: Edition) -> None:
        self.book, self.edition, self.language = book, edition, edition.language
        self.cell = {**Desk(book, edition).cell, "border_color": _RULE}
        self.formats: dict[tuple[tuple[str, object], ...], Any] = {}

    def word(self, text: str) -> str:
        """A text of both languages in the one of the workbook."""
        return half(text, self.language)

    def style(self, **about: object) -> Any:
        """A format, made once."""
        key = tuple(about.items())
        if key not in self.formats:
            self.formats[key] = self.book.add_format({**self.cell, **about})
        return self.formats[key]

    def head(self, **about: object) -> Any:
        """The format of a head."""
        return self.style(bold=True, font_color=PAPER, bg_color=INK, valign="vcenter", **about)

    def band(self, color: str) -> Any:
        """The format of a line above a group."""
        return self.style(bold=True, bg_color=tint(color, 0.8), valign="vcenter")

    def bar(self, color: str) -> Any:
        """The format of a cell in which something goes on."""
        return self.style(bg_color=tint(color, 0.7), font_size=9)

    def figure(self, value: float, *, is_assumed: bool, is_sum: bool = False) -> Any:
        """The format of a figure: decimals where it has some; no sum of nothing shows."""
        form = "#,##0" if value == int(value) else "#,##0.0##"
        form += f'"{SIGN}"' if is_assumed else ""
        if is_sum:
            return self.style(num_format=f'[=0]"";{form}', bold=True, bg_color=_SUM)
        return self.style(num_format=form)

    def title(self, sheet: Any, title: str, width: float) -> None:
        """What stands above: which worksheet of what, that it is for paper, and who fills it in."""
        masterplan = self.edition.plan.masterplan
        plain = {"font_name": "Calibri", "font_size": 10}
        about = " · ".join(filter(None, (masterplan.title, masterplan.notice)))
        aside = "   ".join(self.word(WORDS[key]) for key in ("aside", "illustration"))
        looks = (
            (title, {**plain, "font_size": 16, "bold": True, "font_color": INK}, 24),
            (about, plain, 16),
            (aside, {**plain, "italic": True, "font_color": "#595959"}, 16),
            (self.word(WORDS["filled-by"]), {**plain, "valign": "vcenter"}, 28),
        )
        for number, (text, look, height) in enumerate(looks):
            sheet.set_row(number, height)
            said = cut(text.replace("\n", " "), width, 1)
            sheet.write_string(number, 0, safe(said), self.book.add_format(look))

    def across(self, sheet: Any, cells: tuple[int, int, int, int], text: str, style: Any) -> None:
        """One text in several cells: a single one cannot be merged."""
        if cells[:2] != cells[2:]:
            sheet.merge_range(*cells, "", style)
        sheet.write_string(*cells[:2], safe(text), style)

    def finish(
        self, sheet: Any, last: tuple[int, int], width: float, *, heads: tuple[int, int], ahead: int
    ) -> None:
        """How a sheet is seen and printed: its heads on each page, so many columns in sight."""
        sheet.hide_gridlines(2)
        sheet.freeze_panes(heads[1] + 1, ahead)
        sheet.set_landscape()
        sheet.set_paper(_A4 if width <= _NARROW else _A3)
        sheet.fit_to_pages(pages := max(1, ceil(width / _WIDE)), 0)
        sheet.repeat_rows(*heads)
        if pages > 1 and ahead:
            sheet.repeat_columns(0, ahead - 1)
        sheet.print_area(0, 0, *last)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.7)
        told = foot_of(self.edition.plan, self.language)
        sheet.set_footer(f'&L&"Calibri"&8 {told}&R&8 {worded("page", self.language)}')


def foot_of(plan: Plan, language: str) -> str:
    """Of what region, edition and stage a page is; `&` gives orders there."""
    region, edition = plan.masterplan.region, plan.masterplan.edition
    listed = by_code(region.code) if region and region.code else None
    name = (region and region.name) or (listed and listed.name) or plan.masterplan.title
    number = f"{half(WORDS['edition'], language)} {edition.number if edition else 1}"
    stage = f"{half(WORDS['stage'], language)} {plan.stage}"
    said = _short(" ".join(name.split()), _FOOT).replace("&", "\N{FULLWIDTH AMPERSAND}")
    return " · ".join((said, number, stage))


def sheet_names(names: Iterable[str]) -> list[str]:
    """Names as sheets may bear them, no two alike."""
    found: dict[str, str] = {}
    for name in names:
        clean = _short(_NO_NAME.sub(" ", name), _LONGEST_NAME).strip(" '") or "-"
        number, one = 1, clean
        while one.casefold() in found or one.casefold() in ("history", WORKSHEET):
            number += 1
            one = f"{_short(clean, _LONGEST_NAME - 5)} {number}"
        found[one.casefold()] = one
    return [*found.values()]


def _short(text: str, most: int) -> str:
    """The beginning of a text, in units of UTF-16, as Excel counts."""
    return text.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore")


def color_of(color: str | None) -> str:
    """A colour of the plan, else the usual one."""
    return color if color and _HEX.match(color) else INK


def tint(color: str, white: float) -> str:
    """A colour with so much white in it."""
    parts = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(part + (255 - part) * white):02X}" for part in parts)
