"""Books as files of Word: one a book, with the styles, fields and notes that an office uses."""

from typing import Literal

from smartcity_mp.books.build import Books
from smartcity_mp.books.directory import Book
from smartcity_mp.outputs import Read
from smartcity_mp.outputs.drawing import prose as tree
from smartcity_mp.outputs.drawing.picture import picture
from smartcity_mp.outputs.drawing.places import Places
from smartcity_mp.outputs.word.blocks import Drawer, Piece
from smartcity_mp.outputs.word.front import DRAFT, Pictures, cover, lists
from smartcity_mp.outputs.word.layout import Layout
from smartcity_mp.outputs.word.package import Package
from smartcity_mp.outputs.word.prose import Prose
from smartcity_mp.outputs.word.xml import paragraph

_LEAST = 4000
"""So much room, in twentieths of a point, text needs to be read."""

_LETTERHEAD = 40
"""So many paragraphs and tables a letterhead has; what is longer is a text of its own."""


def render(books: Books, read: Read, template: bytes | None = None) -> dict[str, bytes]:
    """`buku-N.docx` for every book, on the letterhead of a template if there is one."""
    pictures = Pictures(picture(read, books.facts.logo), picture(read, books.look.picture))
    return {
        f"{book.outline.slug}.docx": _file(books, book, pictures, template) for book in books.books
    }


Problem = Literal["damaged", "full"]


def problem(template: bytes) -> Problem | None:
    """Why no book can be written into a file of Word that was checked: it is tried."""
    try:
        package = Package(template)
        if len(package.body) > _LETTERHEAD:
            return "full"
        layout = Layout(package, ("",))
        layout.cover(())
        layout.chapter([Piece([paragraph(())]), Piece([paragraph(())], "wide")], "", "decimal")
        layout.end()
        package.finished({})
        return None if min(layout.room) >= _LEAST else "damaged"
    except Exception:  # a file that is none fails in any of many ways
        return "damaged"


def _file(books: Books, book: Book, pictures: Pictures, template: bytes | None) -> bytes:
    facts, outline = books.facts, book.outline
    package = Package(template, books.look)
    foot = facts.foot(is_report=outline.year is not None)
    layout = Layout(package, [text for text in (DRAFT if books.draft else "", foot) if text])
    layout.cover(cover(package, books, book, pictures, layout.room))
    numbers = range(len(book.chapters))
    front = [number for number in numbers if book.chapters[number].placement.kind == "front"]
    places = [Places(books, book, number) for number in numbers]
    for number in front:
        layout.chapter(*_drawn(package, layout, places[number]), "lowerRoman")
    listed = list(lists(package, books, book, layout.room.upright))
    layout.chapter(listed, f"{_about(book)} · Daftar Isi", "lowerRoman")
    for number in numbers:
        if number not in front:
            layout.chapter(*_drawn(package, layout, places[number]), "decimal")
    layout.end()
    named = f"{outline.label} {outline.title} – {facts.title}"
    return package.finished(
        {
            "title": named,
            "creator": f"Pemerintah {facts.region}",
            "keywords": books.identity(book).full,
        }
    )


def _about(book: Book) -> str:
    return f"{book.outline.label}: {book.outline.title}"


def _drawn(package: Package, layout: Layout, places: Places) -> tuple[list[Piece], str]:
    """The pieces of a chapter, and what runs at the head of its pages."""
    chapter = places.book.chapters[places.number]
    called = f"{chapter.placement.label} {tree.plain(tree.title(chapter.title))}".strip()
    pieces = Prose(Drawer(package, places, layout.room)).drawn(tree.prose(places))
    return list(pieces), f"{_about(places.book)} · {called}"
