"""Charts as SVG, for every format that can show it."""

from smartcity_mp.books.blocks import Figure, Spark
from smartcity_mp.books.environment import markup
from smartcity_mp.books.look import USUAL, Look


def draw(figure: Figure, name: str, look: Look = USUAL) -> str:
    """The chart of a figure; `name` makes the ids inside it unique on a page."""
    return (
        markup()
        .get_template(f"charts/{figure.kind}.svg.j2")
        .render(c=figure.chart, id=name, caption=figure.caption, ink=look.ink)
        .strip()
    )


def draw_spark(spark: Spark) -> str:
    """The small line of a row."""
    template = markup().get_template("charts/sparkline.svg.j2")
    return template.render(c=spark.chart, alt=spark.alt).strip()
