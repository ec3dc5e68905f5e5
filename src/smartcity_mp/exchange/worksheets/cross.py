"""The table of SWOT and TOWS: what helps and hinders inside crosses what does outside."""

from collections.abc import Sequence
from typing import Any

from smartcity_mp.exchange.desk import safe
from smartcity_mp.exchange.looks import cut, height_of
from smartcity_mp.exchange.worksheets.forms import Cross, Field, room
from smartcity_mp.exchange.worksheets.paper import EMPTY, HEADS, LOWEST, Paper, color_of

_CODE, _TEXT = 8.0, 56.0
"""How wide the two columns of a field are."""
_EACH = 2
_LINES = 29.0
"""How high a row is at least that has something in it, in points: two lines of text."""
_USUAL = 6
"""So many rows has a line."""


def draw_cross(paper: Paper, sheet: Any, cross: Cross, title: str) -> None:
    """Lines of fields, each field with a head, what is in it, and room for more."""
    count = max(map(len, cross.lines))
    for place in range(_EACH * count):
        sheet.set_column(place, place, (_CODE, _TEXT)[place % _EACH])
    width = count * (_CODE + _TEXT)
    paper.title(sheet, title, width)
    number = HEADS - 1
    for line in cross.lines:
        number = _line(paper, sheet, number + 1, line)
    paper.finish(sheet, (number, _EACH * count - 1), width, heads=(0, 0), ahead=0)


def _line(paper: Paper, sheet: Any, number: int, line: Sequence[Field]) -> int:
    """One line of fields from this row on; returns its last row."""
    longest = max((field.rows for field in line), key=len)
    most = len(longest) + room(longest, _USUAL)
    sheet.set_row(number, LOWEST + 4)
    for place, field in enumerate(line):
        first = _EACH * place
        last = number if field.note is None else number + most
        style = paper.band(color_of(field.color)) if field.note is None else paper.style()
        cells = (number, first, last, first + 1)
        paper.across(sheet, cells, field.name if field.note is None else field.note, style)
    for offset in range(most):
        number += 1
        said = [_said(field, offset) for field in line]
        for place, field in enumerate(line):
            if field.note is None:
                code = field.rows[offset][0] if said[place] else ""
                sheet.write_string(number, _EACH * place, safe(code), paper.style(bold=True))
                sheet.write_string(number, _EACH * place + 1, safe(said[place]), paper.style())
        filled = max(height_of([text], [_TEXT]) for text in said)
        sheet.set_row(number, max(filled, _LINES) if any(said) else EMPTY)
    return number


def _said(field: Field, offset: int) -> str:
    """The text in one of the rows of a field."""
    return cut(field.rows[offset][1] or "", _TEXT) if offset < len(field.rows) else ""
