"""Sparklines: gaps stay gaps, nothing leaves the small picture, no word becomes markup."""

from decimal import Decimal
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartcity_mp.books.blocks import Spark
from smartcity_mp.books.charts.sparkline import EDGE, HEIGHT, WIDTH, sparkline
from smartcity_mp.outputs.drawing.svg import draw_spark

YEARS = range(2020, 2026)
FIGURES = st.decimals(Decimal("-1e15"), Decimal("1e15"), places=4)


@pytest.mark.parametrize(
    ("years", "breaks", "lines", "dots"),
    [
        ([2020, 2021, 2022], (), [3], 0),
        ([2020, 2021, 2023, 2025], (), [2], 2),  # 2022 and 2024 are gaps
        ([2020, 2021, 2022, 2023], (2022,), [2, 2], 0),  # made anew from 2022 on
        ([2020, 2021, 2022], (2020, 2022), [2], 1),
        ([2023], (), [], 1),
    ],
)
def test_only_figures_of_years_that_follow_each_other_are_joined(
    years: list[int], breaks: tuple[int, ...], lines: list[int], dots: int
) -> None:
    chart = sparkline({year: Decimal(year) for year in years}, YEARS, breaks)
    assert [len(line) for line in chart.lines] == lines
    assert len(chart.dots) == dots


def test_the_highest_figure_stands_highest_and_each_year_in_its_column() -> None:
    chart = sparkline({2021: 5, 2022: 9, 2023: 7}, range(2020, 2025))
    ((low, high, last),) = chart.lines
    assert (low[1], high[1], last) == (HEIGHT - EDGE, EDGE, chart.last)
    assert high[1] < last[1] < low[1]
    assert high[0] == WIDTH // 2 and low[0] > EDGE


def test_years_without_a_column_take_no_room() -> None:
    chart = sparkline({2008: 1, 2009: 2, 2021: 3}, [2008, 2009, 2021])
    assert [x for line in chart.lines for x, _ in line] == [EDGE, WIDTH // 2]
    assert chart.last[0] == WIDTH - EDGE


def test_money_begins_at_zero_and_equal_figures_lie_in_the_middle() -> None:
    (line,) = sparkline({2020: 90, 2021: 100}, YEARS, from_zero=True).lines
    assert line[0][1] < HEIGHT // 4
    (flat,) = sparkline({2020: 3, 2021: 3}, YEARS).lines
    assert {y for _, y in flat} == {HEIGHT // 2}


@given(st.dictionaries(st.integers(1900, 2200), FIGURES, min_size=1, max_size=40), st.booleans())
def test_no_point_leaves_the_picture(figures: dict[int, Decimal], from_zero: bool) -> None:
    chart = sparkline(figures, sorted({*figures, 2024}), from_zero=from_zero)
    points = [*chart.dots, chart.last, *(point for line in chart.lines for point in line)]
    assert len(points) == len(figures) + 1
    assert all(EDGE <= x <= WIDTH - EDGE and EDGE <= y <= HEIGHT - EDGE for x, y in points)


def test_a_line_is_drawn_by_attributes_alone_and_its_words_stay_words() -> None:
    hostile = "Dari \"><script>alert(1)</script> {{ 7*7 }} & ' (2020)"
    drawn = draw_spark(Spark(hostile, sparkline({2020: 1, 2021: 2, 2023: 1}, YEARS)))
    root = ElementTree.fromstring(drawn)
    assert root.attrib["aria-label"] == hostile and root.attrib["role"] == "img"
    assert [element.tag for element in root] == ["polyline", "circle", "circle"]
    named = {name for element in root.iter() for name in element.attrib}
    assert not named & {"style", "class", "id"} and "<script" not in drawn
    assert {element.attrib.get("stroke", "currentColor") for element in root} == {"currentColor"}
