"""What citations, captions and anchors of a chapter resolve to."""

from small_plans import plan_of

from smartcity_mp.books.blocks import Block, Card, Cite, Column, Figure, Row, Table
from smartcity_mp.books.build import Books
from smartcity_mp.books.chapter import Chapter
from smartcity_mp.books.directory import Book, Spot, directory_of
from smartcity_mp.books.facts import facts_of
from smartcity_mp.books.marks import REFERENCE, TABLE_OR_FIGURE
from smartcity_mp.books.shelf import Outline, Placement
from smartcity_mp.outputs.drawing.places import Caption, Places, Reference, captions

CARD = Card("GOV-01", "Layanan", ())
MONEY = Table("Dana", (Column("A"),), (Row(("a",), id="GOV-01"),), "dalam juta rupiah", key="dana")
COLUMNS = Figure("Batang", "alt", "stacked", None, illustrative=True)


def _chapter(placement: Placement, *blocks: Block) -> Chapter:
    return Chapter(placement, "", blocks, (), 0)


FRONT = _chapter(Placement("depan", "front", 2), COLUMNS)
FIRST = _chapter(Placement("a", "chapter", 1), CARD, MONEY, COLUMNS)
BOOKS = tuple(Book(Outline(number, "Judul", ()), (FRONT, FIRST)) for number in (1, 2))
MADE = Books(facts_of(plan_of()), BOOKS, directory_of(BOOKS), (), draft=False)
PLACES = Places(MADE, BOOKS[1], 1)


def test_a_citation_leads_to_its_own_book_first() -> None:
    here = Spot(2, 1, 0)
    assert PLACES.reference(Cite("GOV-01")) == Reference("GOV-01", here, "i-gov-01", is_id=True)
    assert PLACES.reference(Cite("GOV-01", "Layanan")) == Reference("Layanan", here, "i-gov-01")
    assert PLACES.resolve(REFERENCE, "GOV-02") == Reference("GOV-02", None, "i-gov-02", is_id=True)
    table = Reference("Tabel 1.1", Spot(2, 1, 1), "tabel-1-1")
    assert PLACES.resolve(TABLE_OR_FIGURE, "dana") == table
    assert PLACES.resolve(TABLE_OR_FIGURE, "lain") == Reference("lain")


def test_a_caption_knows_what_it_belongs_to() -> None:
    place = Spot(2, 1, 1)
    unit = "dalam juta rupiah"
    table = Caption("table", "Tabel 1.1", "tabel-1-1", "Dana", unit, False, place)
    assert PLACES.caption(MONEY, 1) == table
    assert list(captions(MADE, BOOKS[1], "table")) == [table]
    figure = PLACES.caption(COLUMNS, 2)
    assert (figure.of, figure.label, figure.unit, figure.illustrative) == (
        "figure", "Gambar 1.1", None, True,
    )  # fmt: skip
    assert list(captions(MADE, BOOKS[1], "figure")) == [figure]
    unnumbered = Places(MADE, BOOKS[1], 0).caption(COLUMNS, 0)
    assert (unnumbered.label, unnumbered.anchor) == ("", "depan-2-0")


def test_a_thing_has_its_anchor_where_it_is_described() -> None:
    assert PLACES.anchor("GOV-01", 0) == "i-gov-01"
    assert PLACES.anchor("GOV-01", 1) is None
    assert PLACES.anchor("GOV-02", 0) is None
    assert PLACES.anchor(None, 0) is None
