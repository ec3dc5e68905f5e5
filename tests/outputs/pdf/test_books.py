"""The PDF books of the example: read by other programs as a reader would."""

import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from masterplans import EXAMPLE, load_folder
from pdf_pages import Word, flat, pages_of, sticking_out, too_small, words_of
from pypdf import PdfReader

from smartcity_mp.books.build import Books, build
from smartcity_mp.books.directory import Book

BOOKS = ("buku-1", "buku-2", "buku-3", "buku-4")
TOP, FOOT = 0.09, 0.92
"""Where the text of a page begins and ends, as parts of its height."""
pytestmark = pytest.mark.xdist_group("pdf")


@pytest.fixture(scope="module")
def pdfs(tmp_path_factory: pytest.TempPathFactory, program: Any) -> Path:
    folder = tmp_path_factory.mktemp("pdf")
    ran = program("-C", EXAMPLE, "build", "--format", "pdf", "-o", folder)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert sorted(path.stem for path in folder.glob("*.pdf")) == sorted(BOOKS)
    return folder


def entries_of(book: Book, made: Books) -> int:
    """How many lines the contents and the lists of a book have."""
    sections = (
        heading
        for chapter in book.chapters
        for heading in chapter.headings
        if heading.level == 2 and heading.number
    )
    return len(book.chapters) + len([*sections, *made.directory.of_book(book.outline.number)])


def test_numbers_in_contents_and_lists_are_those_of_the_pages(pdfs: Path) -> None:
    made = build(load_folder(EXAMPLE))
    for book in made.books:
        pages = pages_of(pdfs / f"{book.outline.slug}.pdf")
        labels = PdfReader(pdfs / f"{book.outline.slug}.pdf").page_labels
        assert labels[1:4] == ["i", "ii", "iii"]
        by_label = dict(zip(labels, map(flat, pages), strict=True))
        listed = [
            match.groups()
            for page, label in zip(pages, labels, strict=True)
            if re.fullmatch("[ivx]+", label)
            for match in re.finditer(r"(?m)^ *(\S.*?) *(?:\. ?){2,} *([ivx]+|[0-9]+)$", page)
        ]
        assert len(listed) == entries_of(book, made) > 25
        titles = [(re.sub("^(Bab|Lampiran) [A-Z]+ ", "", title), label) for title, label in listed]
        assert [each for each in titles if flat(each[0]) not in by_label[each[1]]] == []


@pytest.mark.parametrize("book", BOOKS)
def test_a_book_has_properties_tags_and_bookmarks(pdfs: Path, book: str) -> None:
    reader = PdfReader(pdfs / f"{book}.pdf")
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "id" and root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    about = reader.metadata
    assert about is not None
    assert about.author == "Pemerintah Kabupaten Tegal"
    assert re.match(r"Buku [IV]+ .+ – Masterplan Smart City Kabupaten Tegal\Z", about.title or "")
    made = build(load_folder(EXAMPLE))
    own = next(made.identity(each) for each in made.books if each.outline.slug == book)
    assert about.get("/Keywords") == own.full
    assert own.line in reader.pages[0].extract_text()
    assert str(about.get("/CreationDate")).startswith("D:20260911"), "the day of the edition"
    declared = root["/Metadata"].get_data().decode()
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A" in declared
    assert "<pdfuaid:part>1" in declared


def test_bookmarks_lead_to_chapters_sections_and_programs(pdfs: Path) -> None:
    reader = PdfReader(pdfs / "buku-2.pdf")

    def titles(outline: list[Any], depth: int = 0) -> list[tuple[int, str]]:
        found = []
        for item in outline:
            below = isinstance(item, list)
            found += titles(item, depth + 1) if below else [(depth, item.title)]
        return found

    found = titles(reader.outline)
    assert (0, "Bab III Rencana Aksi") in found
    assert (1, "3.4 Uraian program") in found
    programs = [title for _, title in found if re.match(r"[A-Z]{3}-\d\d ", title)]
    assert len(programs) == 58


def test_cards_lead_to_what_they_cite(pdfs: Path) -> None:
    reader = PdfReader(pdfs / "buku-2.pdf")
    cards = [page for page in reader.pages if "Kesenjangan yang ditutup" in page.extract_text()]
    ways = [
        note.get_object()
        for page in cards
        for note in page.get("/Annots", ())
        if "/Dest" in note.get_object() or note.get_object().get("/A", {}).get("/S") == "/GoTo"
    ]
    assert len(cards) > 20 and len(ways) > 4 * len(cards)


def test_charts_have_alternative_texts(pdfs: Path) -> None:
    tree = PdfReader(pdfs / "buku-2.pdf").trailer["/Root"]["/StructTreeRoot"]
    found, left = [], [tree]
    while left:
        node = left.pop().get_object()
        if isinstance(node, list):
            left += node
        elif isinstance(node, dict):
            if node.get("/S") == "/Figure":
                found.append(node.get("/Alt"))
            left += [node["/K"]] if "/K" in node else []
    assert found
    assert all(alt and len(alt) > 20 for alt in found)


@pytest.mark.parametrize("book", BOOKS)
def test_nothing_sticks_out_of_its_page_or_over_its_neighbour(pdfs: Path, book: str) -> None:
    assert sticking_out(words_of(pdfs / f"{book}.pdf")) == []


def test_the_check_sees_what_sticks_out_and_what_lies_on_another() -> None:
    inside, beside = Word.at("a", 100, 150), Word.at("b", 155, 200)
    assert sticking_out([(595.0, 842.0, []), (595.0, 842.0, [inside, beside])]) == []
    for wrong in (Word.at("c", 140, 180), Word.at("d", 500, 590), Word.at("e", 10, 60)):
        found = sticking_out([(595.0, 842.0, []), (595.0, 842.0, [inside, beside, wrong])])
        assert wrong.text in [text for _, text in found]
    assert sticking_out([(595.0, 842.0, []), (595.0, 842.0, [Word.at("f", 100, 150, 835)])])


@pytest.mark.parametrize("book", BOOKS)
def test_no_page_within_a_chapter_is_nearly_empty(pdfs: Path, book: str) -> None:
    pages = words_of(pdfs / f"{book}.pdf")
    labels = PdfReader(pdfs / f"{book}.pdf").page_labels
    title = f"Buku {('I', 'II', 'III', 'IV')[int(book[-1]) - 1]}"
    thin = []
    for place, (_, height, words) in enumerate(pages[1:-1], 1):
        if not labels[place].isdecimal():
            continue
        ends = max((word.bottom for word in words if word.bottom < FOOT * height), default=0.0)
        head = " ".join(word.text for word in pages[place + 1][2][:40])
        goes_on = title in head  # a chapter's first page has no running head
        if goes_on and ends < (TOP + (FOOT - TOP) / 3) * height:
            thin.append(labels[place])
    assert thin == []


@pytest.mark.parametrize("book", BOOKS)
def test_the_lists_of_a_book_end_on_a_page_that_is_not_nearly_empty(pdfs: Path, book: str) -> None:
    pages = words_of(pdfs / f"{book}.pdf")
    _, height, words = pages[PdfReader(pdfs / f"{book}.pdf").page_labels.index("1") - 1]
    ends = max(word.bottom for word in words if word.bottom < FOOT * height)
    assert ends > (TOP + (FOOT - TOP) / 3) * height


@pytest.mark.parametrize("book", BOOKS)
def test_no_letter_is_too_small_to_be_read(pdfs: Path, book: str) -> None:
    pages = words_of(pdfs / f"{book}.pdf")
    assert sum(len(words) for _, _, words in pages) > 4000
    assert too_small(pages, 6.5) == []


def test_the_check_sees_small_letters() -> None:
    words = [Word("a", 0, 1, 1, 6.4 * 1.42), Word("b", 0, 1, 1, 6.5 * 1.42)]
    assert too_small([(595.0, 842.0, words)], 6.5) == [(1, "a")]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count memory otherwise")
def test_four_books_fit_into_the_memory_of_a_small_machine(tmp_path: Path) -> None:
    code = (
        "import pathlib, sys; from smartcity_mp.cli.main import main; code = main(sys.argv[1:]); "
        "print(pathlib.Path('/proc/self/status').read_text('ascii')); sys.exit(code)"
    )
    words = ("-C", str(EXAMPLE), "--quiet", "build", "--format", "pdf", "-o", str(tmp_path))
    ran = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, encoding="utf-8", check=True
    )
    peak = re.search(r"VmHWM:\s+([0-9]+) kB", ran.stdout)
    assert peak and 60 < int(peak[1]) // 1024 <= 512


def test_each_quick_win_has_one_sheet(pdfs: Path) -> None:
    pages = pages_of(pdfs / "buku-4.pdf")
    first = [n for n, page in enumerate(pages) if re.search(r"(?m)^ *3\.[1-6] +\S", page)]
    starts = [n for n in first if "...." not in pages[n] and ". . ." not in pages[n]]
    assert len(starts) == 6
    assert [after - before for before, after in pairwise(starts)] == [2] * 5


def test_a_draft_says_so_on_each_page_and_sources_and_signs_are_there(pdfs: Path) -> None:
    pages = pages_of(pdfs / "buku-1.pdf")
    assert all("rancangan – belum ditetapkan" in page for page in pages[1:])
    assert "Rancangan – belum ditetapkan" in pages[0]
    whole = "".join(pages)
    assert whole.count("†") > 40
    assert whole.count("Sumber:") > 10


def test_wide_tables_stand_on_sheets_turned_sideways_with_their_heads(pdfs: Path) -> None:
    reader = PdfReader(pdfs / "buku-2.pdf")
    texts = pages_of(pdfs / "buku-2.pdf")
    across = [
        text
        for page, text in zip(reader.pages, texts, strict=True)
        if page.mediabox.width > page.mediabox.height
    ]
    matrix = [text for text in across if "Target dan kebutuhan dana" in text]
    assert len(matrix) >= 5
    assert all(re.search(r"2024 +2025 +2026", text) for text in matrix)
