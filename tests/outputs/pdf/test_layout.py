"""What is found before typst sets a page: widths, breaks, sheets, and what stays together."""

import struct
from pathlib import Path
from typing import Any

import pytest
from masterplans import EXAMPLE, load_folder
from odd_masterplans import full_of_holes, load_files, one_of_each

from smartcity_mp.books.blocks import Card
from smartcity_mp.books.build import build
from smartcity_mp.data.places import templates_folder
from smartcity_mp.outputs.pdf import paper
from smartcity_mp.outputs.pdf.columns import Cell, Measured, measured
from smartcity_mp.outputs.pdf.heights import PART, ended, is_fact, trailing
from smartcity_mp.outputs.pdf.nodes import SIGN, node, signed, text, texts, whole, without_lost_ways
from smartcity_mp.outputs.pdf.sheets import fit_on_leaves, sheets

HEADING = {"t": "h", "level": 1, "c": "Bab", "id": "bab-1", "label": "Bab I"}
SECTION = {**HEADING, "level": 2, "id": "bab-1-1"}
LONG = node("p", ["kata " * 2000])
WIDE = {"t": "table", "wide": True, "height": 100.0, "parts": [{"rows": []}]}


def fonts() -> list[Path]:
    return sorted((templates_folder() / "fonts").glob("*.ttf"))


def table_of(font: Path, name: str) -> bytes:
    data = font.read_bytes()
    for place in range(12, 12 + 16 * int.from_bytes(data[4:6]), 16):
        tag, _, start, length = struct.unpack(">4sIII", data[place : place + 16])
        if tag == name.encode():
            return data[start : start + length]
    return b""


def test_fonts_are_static_and_small() -> None:
    assert len(fonts()) == 8
    assert not [font for font in fonts() if table_of(font, "fvar")]
    assert all(table_of(font, "glyf") for font in fonts())
    assert sum(font.stat().st_size for font in fonts()) < 1_500_000


def test_widths_of_letters_are_those_of_the_font() -> None:
    font = templates_folder() / "fonts" / "source-sans-3-400.ttf"
    count = int.from_bytes(table_of(font, "hhea")[34:36])
    metrics = table_of(font, "hmtx")
    advances = {int.from_bytes(metrics[4 * n : 4 * n + 2]) for n in range(count)}
    one_point = 1000 / paper.POINT
    for sign in map(chr, range(0x20, 0x7F)):
        assert round(paper.width(sign, 1.0) * one_point) in advances, sign


def columns(*texts: str, whole: float = 100.0, narrow: bool = False) -> Measured:
    row = [Cell(said) for said in texts]
    flags = [narrow, *[False] * (len(texts) - 1)]
    return measured([row], flags, 8.0, [1.0] * len(texts), whole)


@pytest.mark.parametrize("whole", [30.0, 60.0, 170.0, 600.0])
@pytest.mark.parametrize(
    "said",
    [
        ("a", "b"),
        ("satu dua tiga " * 30, "Pertanggungjawaban", "1.000"),
        ("x" * 200, "y" * 300, ""),
        ("", "", ""),
    ],
)
def test_columns_fill_the_width_and_hold_their_words(said: tuple[str, ...], whole: float) -> None:
    fit = columns(*said, whole=whole)
    assert sum(fit.widths) == pytest.approx(whole, abs=0.05)
    for cell, room in zip(fit.rows[0], fit.widths, strict=True):
        assert paper.longest_word(str(cell), 8.0) <= room - 2.0 + 0.01
    assert [str(cell).replace("\u200b", "") for cell in fit.rows[0]] == list(said)


def test_a_narrow_column_leaves_the_room_to_others_and_long_texts_get_more() -> None:
    assert columns("1", "nama", narrow=True).widths[0] < 6
    short, long = columns("nama " * 10, "nama " * 100).widths
    assert long > short * 1.3


def test_a_line_may_break_where_typst_breaks_it() -> None:
    assert paper.longest_word("a/bc", 8.0) == paper.width("bc", 8.0)
    assert paper.longest_word("12/345", 8.0) == paper.width("12/345", 8.0)
    assert paper.longest_word("1.250.000,5", 8.0) == paper.width("1.250.000,5", 8.0)


def test_a_wide_table_is_turned_sideways_with_what_leads_to_it() -> None:
    before, after = dict(SECTION), {**SECTION, "id": "bab-1-2"}
    lead, sources = node("p", ["pendek"], keep=True), {"t": "notes", "c": []}
    made = sheets([HEADING, LONG, before, lead, WIDE, sources, LONG, after, LONG], leaves=False)
    assert [sheet["across"] for sheet in made] == [False, True, False]
    assert [each["t"] for each in made[1]["c"]] == ["h", "p", "together"]
    assert [each["t"] for each in made[1]["c"][2]["c"]] == ["table", "notes"]
    assert [each["t"] for each in made[2]["c"]] == ["p", "h", "p"]


def test_a_few_lines_do_not_turn_the_paper_between_wide_tables() -> None:
    short = node("p", ["kata " * 100])
    made = sheets([HEADING, WIDE, short, WIDE, SECTION, short], leaves=False)
    assert [sheet["across"] for sheet in made] == [True]
    made = sheets([HEADING, node("p", ["pendek"]), SECTION, WIDE], leaves=False)
    assert [sheet["across"] for sheet in made] == [True], "a short introduction stands with it"
    assert sheets([], leaves=True) == [{"across": False, "c": []}]


def test_each_section_of_a_leaf_but_the_first_begins_a_page() -> None:
    (made,) = sheets([HEADING, SECTION, LONG, {**SECTION, "id": "b"}, LONG], leaves=True)
    kinds = [each["t"] for each in made["c"]]
    assert kinds == ["h", "h", "p", "page", "h", "p"]


def test_sections_of_a_few_lines_share_a_leaf() -> None:
    short = node("p", ["kata"])
    (made,) = sheets([HEADING, *[SECTION, short] * 4], leaves=True)
    assert "page" not in [each["t"] for each in made["c"]]
    some = node("p", ["kata " * 400])
    (made,) = sheets([HEADING, SECTION, some, SECTION, short], leaves=True)
    assert "page" not in [each["t"] for each in made["c"]], "the last has no leaf of its own"
    (made,) = sheets([HEADING, SECTION, some, SECTION, some], leaves=True)
    assert [each["t"] for each in made["c"]].count("page") == 1


def test_sections_of_a_leaf_are_set_smaller_only_where_they_have_no_room() -> None:
    assert fit_on_leaves([HEADING, SECTION, node("p", ["kata " * 400])])
    assert not fit_on_leaves([HEADING, SECTION, LONG])


def shown_in(sheet: dict[str, Any]) -> list[Any]:
    """What stands on a sheet, whether it is kept together or not."""
    made = []
    for each in sheet["c"]:
        kept = each["c"] if each["t"] == "together" else [each]
        made += kept if isinstance(kept, list) else [kept]
    return made


def chart(width: int, height: int, letters: str) -> dict[str, Any]:
    svg = f'<svg viewBox="0 0 {width} {height}" font-size="12"><text font-size="{letters}"/></svg>'
    return {"t": "chart", "svg": svg, "ratio": height / width}


@pytest.mark.parametrize("height", [200, 600, 1000])
@pytest.mark.parametrize("leaves", [True, False])
def test_a_chart_is_as_small_as_can_be_read_or_as_wide_as_text(height: int, leaves: bool) -> None:
    (made,) = sheets([chart(720, height, "11")], leaves=leaves)
    (drawn,) = shown_in(made)
    letters = drawn["width"] / 720 * 11 / paper.POINT
    assert letters >= 6.49
    assert drawn["width"] <= 170
    assert drawn["width"] * drawn["ratio"] <= paper.page_height(paper.UPRIGHT)
    if leaves:
        assert letters < 6.51


def test_a_chart_that_fills_a_page_stands_behind_its_table() -> None:
    table = {"t": "table", "height": 100.0, "parts": [{"rows": []}]}
    for height, kinds in ((1000, ["table", "chart"]), (500, ["chart", "table"])):
        (made,) = sheets([node("p", ["kata"]), chart(720, height, "12"), table], leaves=False)
        assert [each["t"] for each in shown_in(made)][-2:] == kinds


def test_the_last_of_a_page_is_kept_together_but_never_more_than_a_page() -> None:
    page = paper.page_height(paper.UPRIGHT)
    block: dict[str, Any] = {"t": "table", "height": page * 0.2, "parts": [{"rows": []}]}
    kinds = [each["t"] for each in ended([block] * 6, paper.UPRIGHT, PART)]
    assert kinds == ["table"] * 4 + ["together"]
    few = [HEADING, SECTION, node("p", ["kata"]), node("p", ["kata"])]
    kinds = [each["t"] for each in ended(few, paper.UPRIGHT, PART)]
    assert kinds == ["h", "h", "together"], "a heading keeps its room above"
    for heights, least, most in (([10.0] * 90, 9, 19), ([400.0], 0, 0)):
        rows = [{"k": "body", "c": [], "height": height, "tall": False} for height in heights]
        parts = [{"rows": rows, "foot": 0}]
        (made,) = ended(
            [{"t": "table", "height": sum(heights), "parts": parts}], paper.UPRIGHT, PART
        )
        assert least <= made["parts"][0]["foot"] <= most


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("12", ["12\u00a0†"]),
        (["a", "b"], ["ab\u00a0†"]),
        ([node("p", ["satu"]), node("p", ["dua"])], ["satu", "dua\u00a0†"]),
        ({"t": "lines", "c": [node("item", ["a"]), node("item", ["b"])]}, ["a", "b\u00a0†"]),
        ([], ["\u00a0†"]),
    ],
)
def test_the_sign_stands_after_the_last_word(shown: Any, said: list[str]) -> None:
    assert list(texts(signed(shown))) == said
    assert SIGN["t"] == "sign"


def test_short_fields_of_a_card_are_told_from_long_ones() -> None:
    assert is_fact(("Jadwal", "2024–2028")) and is_fact(("Dana", node("missing", ["belum"])))
    assert not is_fact(("Uraian", "kata " * 12))
    assert not is_fact(("Nama yang panjang sekali lagi", "1"))
    assert not is_fact(("Jadwal", {"t": "lines", "c": [node("item", ["a"]), node("item", ["b"])]}))


def test_names_of_fields_have_room_on_one_line_before_what_they_name() -> None:
    plans = [load_folder(EXAMPLE), load_files(one_of_each()), load_files(full_of_holes(9))]
    names = {
        name
        for loaded in plans
        for book in build(loaded, draft=True).books
        for chapter in book.chapters
        for block in chapter.blocks
        if isinstance(block, Card)
        for name, _ in block.fields
    }
    assert len(names) > 40
    assert [name for name in names if paper.width(name, 8.5) > 41] == []


def test_the_last_fields_of_a_card_stay_together_and_are_never_a_page() -> None:
    short, long = ("a", "kata"), ("b", "kata " * 1000)
    assert 3 <= trailing([short] * 20) < 15
    assert trailing([long]) == trailing([]) == 0
    assert trailing([long, short]) == 1


@pytest.mark.parametrize(
    ("said", "is_boxed"),
    [("1.250,5", False), ("GOV-01", False), ("95\u00a0†", False), ("QW-GOV", True), ("a b", True)],
)
def test_only_what_could_break_is_boxed(said: str, is_boxed: bool) -> None:
    assert (whole(said) != said) is is_boxed
    assert is_boxed or paper.longest_word(said, 8.0) == paper.width(said, 8.0)


def test_a_text_keeps_neither_breaks_nor_signs_that_nobody_sees() -> None:
    assert text("a \n\t b\x00\x07c\x85") == "a bc"


def test_a_link_without_a_place_is_a_text() -> None:
    link = node("goto", ["GOV-01"], to="i-gov-01")
    assert without_lost_ways([link], {"i-gov-01"}) == [link]
    assert without_lost_ways({"c": [link]}, set()) == {"c": ["GOV-01"]}
