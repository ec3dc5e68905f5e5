"""Every built-in set of books, and a region's own, from the same masterplan."""

import re
import shutil
from pathlib import Path

import pytest
from masterplans import EXAMPLE, load_folder

from smartcity_mp.books.blocks import Table
from smartcity_mp.books.build import Books, build
from smartcity_mp.data.variants import VARIANTS
from smartcity_mp.diagnostics import Severity
from smartcity_mp.outputs import render

TITLES = {
    "kominfo": ["Analisis Strategis", "Masterplan", "Ringkasan Eksekutif", "Profil Quick Win"],
    "quickwin-roadmap": ["Analisis Strategis", "Masterplan", "Quick Win", "Peta Jalan"],
    "three-book": ["Analisis Strategis", "Masterplan", "Ringkasan Eksekutif"],
}
QUICK_WIN_CHAPTERS = {"pemilihan", "perbandingan", "profil-quick-win"}
OWN_BOOKS = """books:
  - title: Ringkas
    chapters: [sekilas, ringkasan-dimensi]
    front: [pengesahan]
    back: [komitmen]
  - title: Peta Jalan
    chapters: [peta-jalan]
    annexes: [profil-quick-win]
"""


def example_with(folder: Path, books: str) -> Books:
    """The books of the example after its line about books has become another."""
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("build", "books"))
    marker = folder / "masterplan.yaml"
    text = marker.read_text(encoding="utf-8")
    changed, count = re.subn(r"(?m)^books: kominfo\n", books, text)
    assert count == 1
    marker.write_text(changed, encoding="utf-8")
    made = build(load_folder(folder))
    wrong = [found for found in made.diagnostics if found.severity is Severity.ERROR]
    assert wrong == []
    return made


def chapters(made: Books, book: int) -> list[str]:
    return [chapter.placement.name for chapter in made.books[book - 1].chapters]


def test_each_variant_is_tried() -> None:
    assert set(TITLES) == set(VARIANTS)


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_variant_takes_one_line(tmp_path: Path, variant: str) -> None:
    made = example_with(tmp_path / "plan", f"books: {variant}\n")
    assert [book.outline.title for book in made.books] == TITLES[variant]
    files = render(made, lambda _: None)
    pages = {name for name in files if name.endswith(".html")}
    assert pages == {"index.html", *(f"buku-{n}.html" for n in range(1, len(TITLES[variant]) + 1))}
    for book in made.books:
        numbered = [chapter for chapter in book.chapters if chapter.placement.number]
        assert len(numbered) >= 3
        blocks = [block for chapter in book.chapters for block in chapter.blocks]
        tables = [block for block in blocks if isinstance(block, Table)]
        assert len(tables) >= 5
        assert [table.caption for table in tables if not table.rows] == []


@pytest.mark.parametrize(
    ("variant", "place"), [("kominfo", 4), ("quickwin-roadmap", 3), ("three-book", 2)]
)
def test_quick_wins_are_in_every_variant_in_one_book(
    tmp_path: Path, variant: str, place: int
) -> None:
    made = example_with(tmp_path / "plan", f"books: {variant}\n")
    for number in range(1, len(made.books) + 1):
        assert (set(chapters(made, number)) >= QUICK_WIN_CHAPTERS) == (number == place)
    spot = made.directory.described(place, "QW-GOV")
    assert spot is not None and spot.book == place


def test_quick_wins_as_an_annex_are_lettered(tmp_path: Path) -> None:
    made = example_with(tmp_path / "plan", "books: three-book\n")
    placements = {chapter.placement.name: chapter.placement for chapter in made.books[1].chapters}
    assert placements["profil-quick-win"].label == "Lampiran C"
    item = made.directory.keyed(2, "rencana-QW-GOV")
    assert item is not None and item.label.startswith("Tabel C.")


def test_a_region_may_have_books_of_its_own(tmp_path: Path) -> None:
    made = example_with(tmp_path / "plan", OWN_BOOKS)
    assert chapters(made, 1) == ["pengesahan", "sekilas", "ringkasan-dimensi", "komitmen"]
    assert chapters(made, 2) == [
        "pengesahan", "sambutan", "kata-pengantar", "riwayat-edisi", "peta-jalan",
        "profil-quick-win", "istilah", "sumber-data",
    ]  # fmt: skip
    assert "buku-2.html" in render(made, lambda _: None)


def test_every_book_opens_and_closes_alike(tmp_path: Path) -> None:
    made = example_with(tmp_path / "plan", "books: kominfo\n")
    front = ["pengesahan", "sambutan", "kata-pengantar", "riwayat-edisi"]
    for number in (1, 2, 3, 4):
        assert chapters(made, number)[:4] == front
    assert [chapters(made, number)[-2:] for number in (1, 3, 4)] == [
        ["istilah", "sumber-analisis"], ["istilah-ringkas", "sumber-ringkas"],
        ["istilah", "sumber-quick-win"],
    ]  # fmt: skip
    assert chapters(made, 2)[-3:] == ["istilah", "sumber-data", "komitmen"]
