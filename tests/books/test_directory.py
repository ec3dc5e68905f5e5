"""Numbers of tables and figures, and where citations lead."""

from smartcity_mp.books.blocks import Card, Column, Figure, Listing, Row, Table
from smartcity_mp.books.chapter import Chapter
from smartcity_mp.books.directory import Book, Spot, anchor_of_id, anchor_of_section, directory_of
from smartcity_mp.books.shelf import Outline, Placement

COLUMNS = (Column("A"),)


def table(key: str | None = None, *ids: str) -> Table:
    return Table("Tabel", COLUMNS, tuple(Row(("a",), id=name) for name in ids), key=key)


def chapter(kind, place: int, *blocks) -> Chapter:
    return Chapter(Placement("bab", kind, place), "", tuple(blocks), (), 0)


def book(number: int, *chapters: Chapter) -> Book:
    return Book(Outline(number, "Judul", ()), chapters)


def test_tables_and_figures_are_counted_by_chapter() -> None:
    figure = Figure("Gambar", "alt", "stacked", None)
    directory = directory_of(
        [
            book(
                1,
                chapter("front", 1, table()),
                chapter("chapter", 1, table(), figure, table("dua")),
                chapter("chapter", 2, figure),
                chapter("annex", 1, table()),
            )
        ]
    )
    labels = [item.label for item in directory.of_book(1)]
    assert labels == ["Tabel 1.1", "Gambar 1.1", "Tabel 1.2", "Gambar 2.1", "Tabel A.1"]
    anchors = [item.anchor for item in directory.of_book(1)]
    assert len(set(anchors)) == len(anchors)
    found = directory.keyed(1, "dua")
    assert found is not None and found.label == "Tabel 1.2"
    assert directory.keyed(1, "tiga") is None


def test_a_citation_leads_to_its_own_book_first() -> None:
    directory = directory_of(
        [
            book(1, chapter("chapter", 1, table("t", "M1"), table(None, "M1"))),
            book(
                2, chapter("chapter", 1, Card("M1", "Misi", ())), chapter("chapter", 2, table("t"))
            ),
            book(3, chapter("chapter", 1, Listing(("a",), ids=("M2",)))),
        ]
    )
    assert directory.described(1, "M1") == Spot(1, 0, 0)
    assert directory.described(2, "M1") == Spot(2, 0, 0)
    assert directory.described(3, "M1") == Spot(1, 0, 0)
    assert directory.described(1, "M2") == Spot(3, 0, 0)
    assert directory.described(1, "M3") is None
    assert directory.keyed(2, "t").label == "Tabel 2.1"
    assert directory.keyed(3, "t").label == "Tabel 1.1"


def test_a_block_that_stands_twice_has_two_numbers() -> None:
    same = table()
    directory = directory_of([book(1, chapter("chapter", 1, same), chapter("chapter", 2, same))])
    assert [item.label for item in directory.of_book(1)] == ["Tabel 1.1", "Tabel 2.1"]


def test_anchors() -> None:
    assert anchor_of_id("IK-IPM") == "i-ik-ipm"
    placement = Placement("x", "annex", 1)
    assert (anchor_of_section(placement, 0), anchor_of_section(placement, 2)) == (
        "lampiran-1",
        "lampiran-1-2",
    )
