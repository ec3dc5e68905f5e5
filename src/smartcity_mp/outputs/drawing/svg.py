"""Charts as SVG, for every format that can show it."""

import re

from smartcity_mp.books.blocks import Figure, Spark
from smartcity_mp.books.environment import markup
from smartcity_mp.books.look import USUAL, Look

LEGIBLE = 6.5
"""The smallest letters that anyone is to read on paper, in points."""
_LETTERS = re.compile(r'font-size="([0-9.]+)"')
_WIDTH = re.compile(r'viewBox="0 0 ([0-9]+)')


def draw(figure: Figure, name: str, look: Look = USUAL) -> str:
    """The chart of a figure; `name` makes the ids inside it unique on a page."""
    return (
        markup()
        .get_template(f"charts/{figure.kind}.svg.j2")
        .render(c=figure.chart, id=name, caption=figure.caption, ink=look.ink)
        .strip()
    )


def legible(svg: str) -> float | None:
    """How wide a chart has to be for its smallest letters to be read, in points."""
    smallest = min(map(float, _LETTERS.findall(svg)), default=LEGIBLE)
    width = _WIDTH.search(svg)
    return int(width[1]) * LEGIBLE / smallest if width else None


def draw_spark(spark: Spark) -> str:
    """The small line of a row."""
    template = markup().get_template("charts/sparkline.svg.j2")
    return template.render(c=spark.chart, alt=spark.alt).strip()
