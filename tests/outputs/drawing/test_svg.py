"""Charts as SVG: whole wherever they stand, and without a rule that reaches beyond them."""

import re
from decimal import Decimal
from xml.etree import ElementTree

import pytest

from smartcity_mp.books.blocks import Figure
from smartcity_mp.books.charts.frame import Series
from smartcity_mp.books.charts.palette import style
from smartcity_mp.books.charts.stacked import stacked
from smartcity_mp.books.environment import built_in
from smartcity_mp.outputs.drawing.svg import draw

CHARTS = sorted(name for name in built_in() if name.startswith("charts/"))
SERIES = [Series(f"<S{n}>", [Decimal(n + 1), Decimal(2)], style(n)) for n in range(7)]
STACKED = stacked('A "b" & c', "Uraian", "miliar rupiah", ["2024", "2025"], SERIES)


def test_there_are_charts_to_look_at() -> None:
    assert len(CHARTS) >= 4
    assert "charts/stacked.svg.j2" in CHARTS


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_brings_no_style_into_its_page(name: str) -> None:
    """A page whose policy forbids styles, a printer or Word would show such a chart black."""
    assert not re.search(r"<style|style=|inherit|<script|@media", built_in()[name])


def test_a_chart_is_whole_by_its_attributes() -> None:
    root = ElementTree.fromstring(draw(Figure("Dana", "alt", "stacked", STACKED), "gambar-1-1"))
    assert root.attrib["fill"].startswith("#") and "Source Sans 3" in root.attrib["font-family"]
    parts = [(element.tag.rpartition("}")[2], element.attrib) for element in root.iter()]
    marks = [about for tag, about in parts if tag in ("rect", "circle", "line", "pattern")]
    assert len(marks) >= 30
    assert all("fill" in about or "stroke" in about for about in marks if "r" not in about)
    defined = {f"url(#{about['id']})" for tag, about in parts if tag == "pattern"}
    used = {about["fill"] for about in marks if about.get("fill", "").startswith("url")}
    assert used == defined and len(used) == 5
    assert root.find("{*}title").text == "Dana"  # type: ignore[union-attr]
    assert [text for text in root.itertext() if text == 'A "b" & c']
    assert [text for text in root.itertext() if text == "<S6>"]
