import pytest

from smartcity_mp.books.charts.palette import COLORS, PATTERNS, Style, dimension_styles, style
from smartcity_mp.model.framework import Dimension


def test_series_differ_by_colour_and_by_pattern() -> None:
    styles = [style(place) for place in range(6)]
    assert len({item.color for item in styles}) == len({item.pattern for item in styles}) == 6
    assert style(6) == Style(COLORS[0], 0)
    assert style(7, "#123abc") == Style("#123abc", 7 % PATTERNS)


@pytest.mark.parametrize("color", ["merah", "url(https://a.id)", "#12345", '#123456"', None, ""])
def test_what_is_no_colour_is_not_drawn(color: str | None) -> None:
    assert style(1, color) == style(1)


def test_a_dimension_has_the_colour_of_its_framework() -> None:
    dimensions = (
        Dimension(id="a", name="A", color="#2f7d4f"),
        Dimension(id="b", name="B"),
        Dimension(id="c", name="C", color="#1f5f8b"),
    )
    assert dimension_styles(dimensions) == {
        "a": Style("#2f7d4f", 0),
        "b": Style(COLORS[1], 1),
        "c": Style("#1f5f8b", 2),
    }
