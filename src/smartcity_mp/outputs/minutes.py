"""The minutes of workshops as pages that can be handed round."""

from markupsafe import Markup

from smartcity_mp.books.build import Books
from smartcity_mp.books.directory import Book
from smartcity_mp.books.minutes import file_of
from smartcity_mp.books.page import page
from smartcity_mp.outputs import Read
from smartcity_mp.outputs.drawing.picture import data_uri
from smartcity_mp.outputs.drawing.places import Places
from smartcity_mp.outputs.html_blocks import Drawer


def render(books: Books, read: Read) -> dict[str, bytes]:
    """A page for each workshop."""
    return {file_of(book, "html"): _page(books, book, read).encode() for book in books.books}


def _page(books: Books, book: Book, read: Read) -> str:
    drawer = Drawer(Places(books, book, 0))
    drawn = (drawer.block(block, n) for n, block in enumerate(book.chapters[0].blocks))
    return page(
        "minutes",
        look=books.look,
        sheets=("minutes.css",),
        language="id",
        title=f"{book.outline.title} – {books.facts.region}",
        name=book.outline.title,
        facts=books.facts,
        logo=data_uri(read, books.facts.logo) or "",
        blocks=[Markup(block) for block in drawn],
        foot=books.facts.foot(),
    )
