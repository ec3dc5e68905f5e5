"""Every kind of chart, small, large and odd: whole as XML, and no word runs out of the picture."""

import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest

from smartcity_mp.books.blocks import Figure
from smartcity_mp.books.charts.bodies import Body, bodies
from smartcity_mp.books.charts.crossing import crossing
from smartcity_mp.books.charts.distance import distance
from smartcity_mp.books.charts.frame import Series
from smartcity_mp.books.charts.gantt import Stretch, Work, gantt
from smartcity_mp.books.charts.heat import heat
from smartcity_mp.books.charts.lettering import width_of
from smartcity_mp.books.charts.palette import BUILT_IN, style
from smartcity_mp.books.charts.quadrant import quadrant
from smartcity_mp.books.charts.radar import radar
from smartcity_mp.books.charts.stacked import stacked
from smartcity_mp.books.charts.stacked_rows import stacked_rows
from smartcity_mp.books.charts.thread import Knot, thread
from smartcity_mp.books.charts.trends import Trend, trends
from smartcity_mp.books.environment import built_in
from smartcity_mp.books.look import look_of
from smartcity_mp.model.masterplan import Design
from smartcity_mp.outputs.drawing.svg import draw

LONG = "Kabupaten Kepulauan Siau Tagulandang Biaro dan Penukal Abab Lematang Ilir"
WORD = "Pneumonoultramicroscopicsilicovolcanoconiosis" * 2
HOSTILE = '<b onclick="x">{{ 7*7 }}&amp;]]>'
NAMES = ("Data", LONG, WORD, HOSTILE, "")
TITLES = ("", f"{LONG} {LONG}", HOSTILE)
FIVE = ["1 jarang sekali", "2", "3", LONG, WORD]


def name(place: int) -> str:
    return NAMES[place % len(NAMES)]


def few(count: int) -> list[tuple[str, Decimal, Decimal]]:
    return [
        (name(place), Decimal(place % 5), Decimal((place * 3) % 5 + place % 2))
        for place in range(count)
    ]


def series(count: int, categories: int) -> list[Series]:
    return [
        Series(name(place)[:24], [Decimal(place * 7 % 11) * 10**4] * categories, style(place))
        for place in range(count)
    ]


def works(count: int) -> list[Work]:
    return [
        Work(
            name(place),
            style(place) if place % 7 else None,
            place % 9,
            place % 9 + 4,
            (place % 40,),
        )
        for place in range(count)
    ]


def knots(count: int, before: int) -> dict[str, Knot]:
    return {
        str(place): Knot(name(place), style(place), (str(place % max(1, before)), "none"))
        for place in range(count)
    }


def levels() -> dict[tuple[int, int], int]:
    return {(down, across): (down + across) % 4 for down in range(5) for across in range(5)}


PLACES = ("x", "x1", "x2", "cx", "y", "y1", "y2", "cy")
ZERO, FOUR = Decimal(0), Decimal(4)
KINDS: dict[str, Callable[[str, int], object]] = {
    "radar": lambda title, count: radar(
        title, "d", few(max(3, min(count, 18))), (ZERO, FOUR), ("Kini", "Nanti")
    ),
    "distance": lambda title, count: distance(
        title, "d", "skor", few(count), bounds=(ZERO, FOUR), keys=("Kini", "Nanti")
    ),
    "heat": lambda title, count: heat(
        title, "d", ("Kemungkinan", "Dampak"), rows=FIVE, columns=FIVE, levels=levels(),
        held={(0, 4): [f"GOV-{n:02}" for n in range(count)], (2, 2): ["QW-GOVERNANCE-01"] * 3},
        names=["Rendah", "Sedang", "Tinggi", "Sangat tinggi"],
    ),
    "quadrant": lambda title, count: quadrant(
        title, "d", Decimal(count) / 100, Decimal("-0.13"), said="(0,42; −0,13)",
        names=("I", "II", "III", "IV"), ends=("Kelemahan", "Kekuatan", "Ancaman", "Peluang"),
    ),
    "gantt": lambda title, count: gantt(
        title, "d", [str(2024 + n) for n in range(10)], works(count), parts=4, sign="Tonggak",
        stretches=[Stretch("Pendek", 1), Stretch("Menengah", 4), Stretch("Panjang", 5)],
    ),
    "trends": lambda title, count: trends(
        title, "d",
        [Trend(name(n), name(n), {2025: Decimal(n), 2033: Decimal(10**9)}, {2020: Decimal(-n)})
         for n in range(count)],
        (2020, 2033), ("Capaian", "Target"),
    ),
    "thread": lambda title, count: thread(
        title, "d",
        [("Misi", knots(3, 0)), ("Sasaran", knots(7, 3)), ("Program", knots(count, 7))],
    ),
    "bodies": lambda title, count: bodies(
        title, "d", [Body(LONG, (name(n),) * min(count, 9)) for n in range(3)], [Body(WORD, NAMES)]
    ),
    "crossing": lambda title, count: crossing(
        title, "d", ((LONG, NAMES), ("W", ())), (("Peluang (O)", NAMES), (WORD, ())),
        ((("SO", NAMES * min(count, 5)), ("WO", ())), (("ST", ()), ("WT", NAMES))),
    ),
    "stacked": lambda title, count: stacked(
        title, "d", "miliar", [str(n) for n in range(2024, 2034)], series(min(count, 9), 10)
    ),
    "stacked_rows": lambda title, count: stacked_rows(
        title, "d", "miliar", [name(n) for n in range(count)], series(9, count)
    ),
}  # fmt: skip


def drawn(kind: str, title: str, count: int) -> ElementTree.Element:
    chart = KINDS[kind](title, count)
    return ElementTree.fromstring(draw(Figure("K <&>", "d", kind, chart), "gambar-1"))


def test_every_kind_is_tried() -> None:
    shared = {"corners", "fill", "frame", "pattern"}
    there = {re.sub(r"charts/|\.svg\.j2", "", n) for n in built_in() if n.startswith("charts/")}
    tests = Path(__file__).parent.glob("test_*.py")
    elsewhere = {path.stem.removeprefix("test_") for path in tests}
    assert len(KINDS) >= 11 and set(KINDS) <= there
    assert there - shared - set(KINDS) <= elsewhere


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("count", [0, 1, 3, 60])
@pytest.mark.parametrize("kind", KINDS)
def test_no_word_and_no_line_runs_out_of_the_picture(kind: str, count: int, title: str) -> None:
    root = drawn(kind, title, count)
    width, height = map(int, root.attrib["viewBox"].split()[2:])
    assert width == 720 and 0 < height < 9000
    seen = 0
    for element in root.iter():
        about = element.attrib
        if element.tag.endswith("text"):
            x, y, size = int(about["x"]), int(about["y"]), int(about.get("font-size", 12))
            wide = width_of(element.text or "", size)
            left = x - {"middle": wide // 2, "end": wide}.get(about.get("text-anchor", ""), 0)
            assert left >= -2, (kind, element.text)
            assert left + wide <= width + 2, (kind, element.text)
            assert size - 3 <= y <= height, (kind, element.text)
            seen += 1
        for key in PLACES if "width" not in about else ():
            most = width if "x" in key else height
            assert -2 <= int(about.get(key, 0)) <= most + 2, (kind, element.tag, about)
        if "width" in about and "x" in about:
            assert int(about["width"]) >= 0 and int(about["height"]) >= 0
            assert int(about["x"]) + int(about["width"]) <= width + 2
            assert int(about["y"]) + int(about["height"]) <= height + 2
    assert seen > 0


@pytest.mark.parametrize("kind", KINDS)
def test_text_of_the_data_stays_text(kind: str) -> None:
    root = drawn(kind, HOSTILE, 6)
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert tags <= {"svg", "title", "desc", "defs", "pattern", "path", "rect", "text", "line",
                    "circle", "polygon", "polyline"}  # fmt: skip
    assert not any("onclick" in about for element in root.iter() for about in element.attrib)
    assert "{{ 7*7 }}" in "".join(root.itertext()) and "49" not in "".join(root.itertext())


@pytest.mark.parametrize("kind", KINDS)
def test_a_chart_comes_out_the_same_twice(kind: str) -> None:
    figures = [Figure("K", "d", kind, KINDS[kind](LONG, 6)) for _ in range(2)]
    assert draw(figures[0], "g") == draw(figures[1], "g")


@pytest.mark.parametrize("kind", KINDS)
def test_every_pattern_that_fills_is_defined(kind: str) -> None:
    root = drawn(kind, "", 6)
    defined = {
        about["id"] for e in root.iter() if (about := e.attrib) and e.tag.endswith("pattern")
    }
    used = set(re.findall(r"url\(#([^)]*)\)", ElementTree.tostring(root, "unicode")))
    assert used == defined


PAINTED = {"radar", "distance", "quadrant", "crossing", "trends", "stacked", "stacked_rows"}
"""Kinds that are drawn in the primary and the accent colour; the others have colours that mean
something, such as those of dimensions and of risks."""


@pytest.mark.parametrize("kind", KINDS)
def test_a_look_changes_colours_and_nothing_else(kind: str) -> None:
    figure = Figure("K", "d", kind, KINDS[kind](LONG, 6))
    look = look_of(Design(primary="#7a1f2b", accent="#1d6b4f"))
    usual, own = draw(figure, "g"), draw(figure, "g", look)
    assert re.sub("#[0-9a-f]{6}", "#", own) == re.sub("#[0-9a-f]{6}", "#", usual)
    if kind in PAINTED:
        assert BUILT_IN["primary"] not in own and BUILT_IN["own"] not in own
        assert {"#7a1f2b", "#1d6b4f", look.colors["own"]} & set(re.findall("#[0-9a-f]{6}", own))
