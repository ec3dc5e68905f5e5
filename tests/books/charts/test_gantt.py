"""A plan in time keeps its names readable, however long they are and however many columns."""

from itertools import pairwise

import pytest

from smartcity_mp.books.charts.gantt import NAMES, WIDEST_NAMES, Work, gantt
from smartcity_mp.books.charts.lettering import LINE, width_of
from smartcity_mp.books.charts.palette import style

SHORT, LONG = "GOV-01 Lapor", "GOV-02 Penataan Kawasan Industri dan Rencana Induk Persampahan"


def years(count: int) -> list[str]:
    return [str(2024 + place) for place in range(count)]


def test_long_names_get_more_room_and_short_ones_leave_it_to_the_bars() -> None:
    for name, left in ((SHORT, NAMES), (LONG, WIDEST_NAMES)):
        assert gantt("", "", years(5), [Work(name, style(0), 0, 3)]).frame.left == left
    assert gantt("", "", years(25), [Work(LONG, style(0), 0, 3)]).frame.left == NAMES


@pytest.mark.parametrize("count", [1, 5, 10, 15, 25, 40])
def test_names_of_columns_do_not_touch_each_other(count: int) -> None:
    made = gantt("", "", years(count), [Work(LONG, style(0), 0, 3)])
    assert made.columns and made.columns[0].text == "2024"
    for one, other in pairwise(made.columns):
        assert one.x + width_of(one.text) <= other.x


def test_a_dense_plan_has_one_line_a_row() -> None:
    works = [Work("Dimensi"), *[Work(LONG * 2, style(0), 0, 3)] * 70]
    made = gantt("", "", years(10), works, parts=4, dense=True)
    assert len(made.names) == 70
    assert made.frame.height < 71 * (LINE + 1) + 80
