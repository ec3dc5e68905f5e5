from xml.etree import ElementTree

import pytest

from smartcity_mp.books.blocks import Figure
from smartcity_mp.books.charts.lettering import width_of
from smartcity_mp.books.charts.strip import WIDTH, Horizon, strip
from smartcity_mp.outputs.drawing.svg import draw, legible

NAMES = ("Jangka menengah", '<b onclick="x">{{ 7*7 }}&amp;]]>', "Pneumono" * 9)


def horizons(count: int) -> list[Horizon]:
    return [
        Horizon(NAMES[place], "2025–2028", ("120 program", "Rp1.250,55 miliar †"), place * 10**12)
        for place in range(count)
    ]


def drawn(count: int) -> ElementTree.Element:
    figure = Figure("K <&>", "d", "strip", strip("d", horizons(count)))
    return ElementTree.fromstring(draw(figure, "s"))


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_arrows_stand_side_by_side_and_no_word_runs_into_the_next(count: int) -> None:
    root = drawn(count)
    width, height = map(int, root.attrib["viewBox"].split()[2:])
    assert width == WIDTH and 0 < height < 120
    arrows = strip("d", horizons(count)).arrows
    assert len(arrows) == len(root.findall("{*}polygon")) == count
    for arrow in arrows:
        end = arrow.x + arrow.room
        assert end <= WIDTH and 0 <= arrow.width <= arrow.room
        for text in (*arrow.labels, *arrow.lines):
            assert arrow.x < text.x and text.y <= height
            size = 11 if text is arrow.labels[0] else 12
            assert text.x + width_of(text.text, size) <= end, text.text
    assert not any("onclick" in about for element in root.iter() for about in element.attrib)


def test_a_bar_is_as_long_as_its_share_of_the_largest() -> None:
    none, half, most = strip("d", horizons(3)).arrows
    assert (none.width, half.width, most.width) == (0, most.room // 2, most.room)
    assert [it.width for it in strip("d", [Horizon("a", "b", (), 0)]).arrows] == [0]


def test_the_name_of_every_horizon_is_whole() -> None:
    for place in range(3):
        arrow = strip("d", [Horizon("Jangka menengah", "2025–2028", (), 1)] * 3).arrows[place]
        assert arrow.labels[0].text == "Jangka menengah"


def test_its_letters_are_read_on_half_a_sheet() -> None:
    svg = draw(Figure("K", "d", "strip", strip("d", horizons(3))), "s")
    half_a_sheet = 245
    assert (legible(svg) or 0) < half_a_sheet
