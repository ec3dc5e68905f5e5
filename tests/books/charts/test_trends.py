"""Small panels keep their units whole and their figures off the lines."""

from decimal import Decimal

import pytest

from smartcity_mp.books.charts.lettering import width_of
from smartcity_mp.books.charts.trends import Panel, Trend, trends


def panel(unit: str, known: dict[int, int], wanted: dict[int, int]) -> Panel:
    figures = [{year: Decimal(one) for year, one in all_.items()} for all_ in (wanted, known)]
    return trends("", "", [Trend("Nama", unit, *figures)], (2023, 2033), ("", "")).panels[0]


@pytest.mark.parametrize("unit", ["persen", "triliun rupiah per tahun", "permohonan per tahun"])
def test_a_unit_stands_whole_between_the_years_or_below_them(unit: str) -> None:
    made = panel(unit, {2023: 1}, {2033: 5})
    first, last = made.years
    left = made.unit.x - width_of(unit, 11) // 2
    assert made.unit.text == unit
    assert left >= 0
    between = left > first.x + width_of(first.text, 11)
    between &= left + width_of(unit, 11) < last.x - width_of(last.text, 11)
    assert made.unit.y == first.y if between else made.unit.y > first.y + 11


def test_what_is_known_has_its_figure_on_the_other_side_of_what_is_wanted_then() -> None:
    for known, wanted, below in (
        ({2023: 10}, {2026: 20, 2033: 40}, True),
        ({2023: 40}, {2026: 20, 2033: 10}, False),
        ({2023: 10, 2025: 30}, {2025: 20, 2033: 40}, False),
    ):
        made = panel("persen", known, wanted)
        assert (made.figures[0].y > made.known[-1][1]) is below
