"""What a book is known by: all that can be read counts, and nothing else."""

import re
from dataclasses import replace

import pytest
from masterplans import EXAMPLE

from smartcity_mp.books.blocks import Table
from smartcity_mp.books.build import Books, build
from smartcity_mp.books.directory import Book
from smartcity_mp.books.identity import Identity, identity_in, identity_of
from smartcity_mp.books.look import Look
from smartcity_mp.outputs import render
from smartcity_mp.project import Project, open_folder


@pytest.fixture(scope="module")
def project() -> Project:
    opened = open_folder(EXAMPLE)
    assert isinstance(opened, Project)
    return opened


@pytest.fixture(scope="module")
def made(project: Project) -> Books:
    return build(project.loaded)


def identity(books: Books, number: int = 1) -> Identity:
    return books.identity(books.books[number])


def test_each_book_has_one_that_its_neighbours_do_not_change(project: Project, made: Books) -> None:
    assert len({made.identity(book).content for book in made.books}) == len(made.books) == 4
    alone = build(project.loaded, [3])
    assert identity(alone, 0) == identity(made, 2)
    assert identity(alone, 0).full.startswith("buku-3/b1-")


def test_every_word_figure_and_date_of_a_book_counts(made: Books) -> None:
    first, book = identity(made), made.books[1]
    number, chapter = next(
        (number, each)
        for number, each in enumerate(book.chapters)
        if any(isinstance(block, Table) for block in each.blocks)
    )
    index, table = next(
        (at, block) for at, block in enumerate(chapter.blocks) if isinstance(block, Table)
    )
    row = replace(table.rows[0], cells=("lain", *table.rows[0].cells[1:]))
    blocks = list(chapter.blocks)
    blocks[index] = replace(table, rows=(row, *table.rows[1:]))
    chapters = list(book.chapters)
    chapters[number] = replace(chapter, blocks=tuple(blocks))
    others = [
        identity_of(replace(book, chapters=tuple(chapters)), made.facts, draft=False),
        identity_of(replace(book, chapters=book.chapters[:-1]), made.facts, draft=False),
        identity_of(book, replace(made.facts, date="1 Januari 2030"), draft=False),
        identity_of(book, replace(made.facts, notice=None), draft=False),
        identity_of(book, replace(made.facts, is_enacted=True), draft=False),
        identity_of(book, made.facts, draft=True),
    ]
    assert len({first.content, *(each.content for each in others)}) == 7


def test_how_it_looks_says_nothing(made: Books) -> None:
    other = replace(made, look=replace(made.look, cover="light"), _identities={})
    assert isinstance(other.look, Look)
    assert identity(other) == identity(made)


def test_a_book_says_it_in_every_format(project: Project) -> None:
    books = build(project.loaded, [3])
    own = identity(books, 0)
    assert re.fullmatch(r"Identitas isi: ([0-9A-F]{4} ){3}[0-9A-F]{4}", own.line)
    files = render(books, project.picture, ["html", "markdown"])
    page = files["buku-3.html"].decode()
    assert f'<meta name="keywords" content="{own.full}">' in page
    assert f"<br>{own.line}</p>" in page
    assert f"\n{own.line}\n" in files["markdown/buku-3/README.md"].decode()
    assert "Identitas isi" not in files["index.html"].decode()


def test_only_an_identity_is_read_as_one(made: Books) -> None:
    full = identity(made).full
    assert identity_in(full) == identity(made)
    for text in ("", full[:-1], f"{full}\n", full.upper(), full.replace("buku-2", "../2")):
        assert identity_in(text) is None, text


def test_a_book_without_chapters_has_one(made: Books) -> None:
    empty = Book(made.books[0].outline, ())
    assert identity_in(identity_of(empty, made.facts, draft=False).full)
