"""Books as PDF, set by typst: a file a book, tagged, the same bytes on every machine."""

import json

import typst

from smartcity_mp.books.build import Books
from smartcity_mp.data.places import templates_folder
from smartcity_mp.outputs import Read, Tell
from smartcity_mp.outputs.drawing.picture import data_uri
from smartcity_mp.outputs.pdf.book import told
from smartcity_mp.outputs.pdf.signs import FONTS, shown

_REMEMBERED = 10
"""typst keeps in memory what one of its last runs used, and forgets it after so many others."""


def render(books: Books, read: Read, tell: Tell) -> dict[str, bytes]:
    """`buku-N.pdf` for every book."""
    emblem = data_uri(read, books.facts.logo)
    view = data_uri(read, books.look.picture)
    look = json.dumps(books.look.chosen)
    files = {}
    for book in books.books:
        data = json.dumps(
            told(books, book, (emblem, view), tell), ensure_ascii=False, separators=(",", ":")
        )
        is_dated = books.facts.issued is not None
        files[f"{book.outline.slug}.pdf"] = _set(shown(data), look, is_dated=is_dated)
    return files


def _set(book: str, look: str, *, is_dated: bool) -> bytes:
    """The pages of a book. The template gets data, and may read nothing but its own folder.

    They are PDF/UA-1, and PDF/A-2a too, which asks for the date of the document.
    """
    folder = templates_folder() / "typst"
    made = typst.compile(
        folder / "book.typ",
        root=folder,
        font_paths=FONTS,
        sys_inputs={"book": book, "look": look},
        format="pdf",
        pdf_standards=["a-2a", "ua-1"] if is_dated else ["ua-1"],
        timestamp=0,
    )
    for _ in range(_REMEMBERED):
        typst.compile(b"", font_paths=FONTS)
    return made
