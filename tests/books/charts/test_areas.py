import re
from decimal import Decimal
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from smartcity_mp.books.blocks import Figure
from smartcity_mp.books.charts.areas import FINE, PAPER, SHADES, Areas, areas
from smartcity_mp.books.charts.frame import LEFT, RIGHT, TOP, WIDTH
from smartcity_mp.model.boundaries import Area
from smartcity_mp.outputs.drawing.svg import draw


def square(east: float, north: float, size: float = 0.1) -> Area:
    return (((east, north), (east + size, north), (east + size, north - size),
             (east, north - size)),)  # fmt: skip


def drawn(*squares: Area, amounts: tuple[int | None, ...] = ()) -> Areas:
    named = {f"K{place}": one for place, one in enumerate(squares, 1)}
    known = {
        f"K{place}": Decimal(amount)
        for place, amount in enumerate(amounts, 1)
        if amount is not None
    }
    return areas("Peta", "Uraian", "jiwa per km²", named, known)


def points(path: str) -> set[tuple[float, float]]:
    return {(float(x), float(y)) for x, y in re.findall(r"[ML](\S+) ([\d.]+)", path)}


ROW = tuple(square(109 + step / 10, -7) for step in range(5))


def test_north_is_above_and_east_is_right() -> None:
    chart = drawn(square(109, -7), square(109.1, -7), square(109, -7.1))
    first, right, below = (shape.number for shape in chart.shapes)
    assert [shape.number.text for shape in chart.shapes] == ["1", "2", "3"]
    assert right.x > first.x and right.y == first.y
    assert below.y > first.y and below.x == first.x
    assert [label.text for label in chart.names] == ["1 K1", "2 K2", "3 K3"]


def test_it_fills_the_room_and_keeps_within() -> None:
    for chart in (drawn(*ROW), drawn(square(109, -7), square(109, -7.1), square(109, -8))):
        every = set().union(*(points(shape.path) for shape in chart.shapes))
        assert min(y for _, y in every) == TOP
        assert all(LEFT <= x <= WIDTH - RIGHT for x, _ in every)
        assert max(y for _, y in every) <= chart.names[0].y <= chart.frame.height


def test_neighbours_keep_one_common_line() -> None:
    one, two = (points(shape.path) for shape in drawn(*ROW[:2]).shapes)
    assert len(one & two) == 2


def test_a_straight_line_needs_two_points_and_a_doubled_point_one() -> None:
    line = [(109.0, -7.0), (109.05, -7.0), (109.05, -7.0), (109.1, -7.0), (109.1, -7.1),
            (109.0, -7.1)]  # fmt: skip
    (shape,) = drawn((tuple(line),)).shapes
    assert len(points(shape.path)) == 4


def test_darker_is_more_and_white_is_unknown() -> None:
    chart = drawn(*ROW, amounts=(400, 100, None, 300, 200))
    assert [shape.fill for shape in chart.shapes] == [
        SHADES[3], SHADES[0], PAPER, SHADES[2], SHADES[1],
    ]  # fmt: skip
    assert [key.text for key in chart.frame.legend] == [
        "di bawah 200", "200 sampai di bawah 300", "300 sampai di bawah 400", "400 ke atas",
    ]  # fmt: skip


def test_few_amounts_make_no_shades() -> None:
    chart = drawn(*ROW, amounts=(1, 1, 2, 3, None))
    assert {shape.fill for shape in chart.shapes} == {SHADES[0]}
    assert (chart.frame.unit, chart.frame.legend) == ("", ())


def test_the_number_stands_within_a_bent_area() -> None:
    bent = ((109.0, -7.0), (109.3, -7.0), (109.3, -7.05), (109.05, -7.05), (109.05, -7.25),
            (109.3, -7.25), (109.3, -7.3), (109.0, -7.3))  # fmt: skip
    (shape,) = drawn((bent,)).shapes
    wide = max(x for x, _ in points(shape.path)) - min(x for x, _ in points(shape.path))
    assert shape.number.x < min(x for x, _ in points(shape.path)) + wide / 6


COORDINATES = st.tuples(
    st.floats(min_value=-180, max_value=180), st.floats(min_value=-90, max_value=90)
)


@given(st.lists(st.lists(COORDINATES, min_size=3, max_size=8), min_size=1, max_size=4))
def test_any_area_is_drawn_on_the_grid(rings: list[list[tuple[float, float]]]) -> None:
    chart = drawn(*((tuple(ring),) for ring in rings))
    for shape in chart.shapes:
        assert all((x * FINE) % 1 == 0 and (y * FINE) % 1 == 0 for x, y in points(shape.path))
        assert LEFT <= shape.number.x <= WIDTH - RIGHT
    assert drawn(*((tuple(ring),) for ring in rings)) == chart


def test_a_name_is_no_markup() -> None:
    chart = areas("<b>", "&", "x", {'K" <i>': square(109, -7)}, {})
    root = ElementTree.fromstring(draw(Figure("<b>", "&", "areas", chart), "gambar-1-1"))
    assert '1 K" <i>' in [*root.itertext()]
    assert [path.attrib["fill-rule"] for path in root.findall(".//{*}path")] == ["evenodd"]
