"""A plan in time keeps its names readable, however long they are and however many columns."""

from itertools import pairwise

import pytest

from smartcity_mp.books.charts.gantt import NAMES, SLIM, WIDEST_NAMES, Work, gantt
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


@pytest.mark.parametrize("count", [1, 10, 12, 30])
def test_on_a_phone_each_name_stands_above_its_bar_and_nothing_is_wider(count: int) -> None:
    works = [Work("Satu"), *[Work(LONG, style(0), 0, 3)] * 3, Work("Dua"), Work(SHORT, style(1))]
    slim = gantt("", "", years(count), works).slim
    assert slim
    assert slim.frame.width == SLIM
    assert [name.text for name in slim.headings] == ["Satu", "Dua"]
    assert len(slim.bars) == 3
    assert all(SLIM >= bar.x + bar.width > bar.x >= 0 for bar in slim.bars)
    assert all(name.x + width_of(name.text) <= SLIM for name in slim.names)
    above = [max(name.y for name in slim.names if name.y < bar.y) for bar in slim.bars]
    assert all(0 < bar.y - y <= LINE for bar, y in zip(slim.bars, above, strict=True))
    assert all(one.y < other.y for one, other in pairwise(slim.names))


def test_on_a_phone_each_heading_but_the_first_repeats_the_columns() -> None:
    works = [Work("Satu"), Work(SHORT, style(0), 0, 3), Work("Dua"), Work(SHORT, style(1), 0, 3)]
    slim = gantt("", "", years(10), works).slim
    assert slim
    assert [name.text for name in slim.columns] == years(10) * 2
    below = slim.columns[10].y
    assert slim.headings[1].y < below < slim.names[1].y
