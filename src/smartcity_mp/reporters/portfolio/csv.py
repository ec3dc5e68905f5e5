"""A portfolio as a table for Excel, a line for each masterplan: semicolons, whole numbers."""

import csv
from io import StringIO

from smartcity_mp.language.cli import say
from smartcity_mp.language.unseen import one_line
from smartcity_mp.portfolio.joined import Portfolio
from smartcity_mp.reporters.portfolio.words import HEADS, province_name, row_line, why

_BOM = "\ufeff"
"""Without it Excel takes the text for that of an old Windows."""
_ORDERS = ("=", "+", "-", "@", "\t", "\r")
"""With these a spreadsheet begins a formula."""


def render(found: Portfolio, language: str) -> str:
    """Every masterplan, those too that could not be read."""
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\n")
    heads = ("portfolio.province", *HEADS, "portfolio.problems")
    writer.writerow([say(name, language) for name in heads])
    for province in found.provinces:
        where = province_name(province, language)
        for row in province.rows:
            cells = row_line(row, language).keys if row.figures else (row.name,)
            empty = [""] * (len(HEADS) - len(cells))
            problem = why(row.entry.problem, language)
            writer.writerow([_text(cell) for cell in (where, *cells, *empty, problem)])
    return _BOM + text.getvalue().rstrip("\n")


def _text(cell: str) -> str:
    cell = one_line(cell)
    return f"'{cell}" if cell.startswith(_ORDERS) else cell
