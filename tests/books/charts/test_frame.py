from decimal import Decimal

import pytest

from smartcity_mp.books.charts.frame import LEGEND_LINE, Series, frame
from smartcity_mp.books.charts.palette import style


def series(count: int) -> list[Series]:
    return [Series(f"S{place}", [Decimal(1)], style(place)) for place in range(count)]


@pytest.mark.parametrize("count", [0, 1, 3, 4, 7])
def test_a_legend_lies_below_the_plot_and_inside_the_frame(count: int) -> None:
    made = frame("T", "D", "orang", series(count), plot=100)
    assert made.bottom - made.top == 100
    assert [key.text for key in made.legend] == [f"S{place}" for place in range(count)]
    assert len({(key.x, key.y) for key in made.legend}) == count
    for key in made.legend:
        assert made.bottom < key.y <= made.height - LEGEND_LINE + 1
        assert made.left <= key.x < made.right


def test_every_pattern_is_defined_once_and_a_plain_colour_needs_none() -> None:
    assert frame("T", "D", "orang", series(8)).patterns == (1, 2, 3, 4, 5)
    assert frame("T", "D", "orang", series(1)).patterns == ()
