"""Books as HTML: one file a book that needs nothing else, and a page to start from."""

import re
from dataclasses import dataclass, field
from functools import cache, partial
from textwrap import shorten

from markupsafe import Markup, escape

from smartcity_mp.books.blocks import Card, Tiles
from smartcity_mp.books.build import Books
from smartcity_mp.books.directory import Book, anchor_of_chapter
from smartcity_mp.books.environment import markup
from smartcity_mp.books.marks import BLOCK, HEADING, pieces
from smartcity_mp.books.page import SANS, SERIF, digest, font_face, own_style
from smartcity_mp.books.shelf import Outline
from smartcity_mp.data.places import templates_folder
from smartcity_mp.language.unseen import one_line
from smartcity_mp.outputs import FORMATS, Read
from smartcity_mp.outputs.drawing.drawn import Drawn
from smartcity_mp.outputs.drawing.picture import data_uri
from smartcity_mp.outputs.drawing.places import Number, Placed, Places, Reference, captions
from smartcity_mp.outputs.drawing.prose import plain, prose, title
from smartcity_mp.outputs.html_blocks import Drawer
from smartcity_mp.outputs.html_prose import written

_SANS = (SANS, ("Source Sans 3", "italic", "source-sans-3-latin-wght-italic.woff2"))
_MIXED = (*_SANS, SERIF)
_SERIF = (*_MIXED, ("Source Serif 4", "italic", "source-serif-4-latin-wght-italic.woff2"))
_FONTS = {"sans": _SANS, "serif": _SERIF}
_LONGEST_FOOT = 180
"""Letters that fit beside the number of a page, on two lines."""
_NO_LETTER = re.compile(r"[^A-Za-z0-9 ]")


def render(books: Books, read: Read, drawn: Drawn | None = None) -> dict[str, bytes]:
    """`buku-N.html` for every book, and `index.html`. `drawn` keeps chapters for the next run."""
    shared = _shared(books, read)
    if drawn:
        drawn.begin(books)
    files = {f"{book.outline.slug}.html": _page(books, book, shared, drawn) for book in books.books}
    files["index.html"] = _start(books, shared)
    return files


def _shared(books: Books, read: Read) -> dict[str, object]:
    """What all pages have: the pictures of the cover, style, script and policy."""
    look = books.look
    picture = data_uri(read, look.picture) or ""
    return {
        "facts": books.facts,
        "draft": books.draft,
        "logo": data_uri(read, books.facts.logo) or "",
        "picture": picture,
        "look": own_style(look, picture),
        **_head(look.typeface),
    }


def _page(books: Books, book: Book, shared: dict[str, object], drawn: Drawn | None) -> bytes:
    places = (Places(books, book, number) for number in range(len(book.chapters)))
    chapters = [_Chapter(place, drawn) for place in places]
    foot = books.facts.foot(is_report=book.outline.year is not None)
    return _rendered(
        "book",
        foot=foot,
        printed=_printed(foot),
        identity=books.identity(book),
        book=book.outline,
        front=[chapter for chapter in chapters if chapter.kind == "front"],
        main=[chapter for chapter in chapters if chapter.kind != "front"],
        tables=list(captions(books, book, "table")),
        figures=list(captions(books, book, "figure")),
        **shared,
    )


def _start(books: Books, shared: dict[str, object]) -> bytes:
    titles = {book.outline: _titles(book) for book in books.books}
    titles |= {book.outline: [plain(title(each)) for each in book.titles] for book in books.kept}
    rows = [(book, " · ".join(titles[book])) for book in _shelf(books)]
    return _rendered(
        "index",
        foot=books.facts.foot(),
        printed="",
        identity=None,
        rows=rows,
        brief=FORMATS["brief"].book if books.brief else "",
        figures=_key_figures(books),
        **shared,
    )


def _key_figures(books: Books) -> Markup:
    """The key figures that one of the books shows, for the page to start from; "" without any."""
    for book in books.books:
        for number, chapter in enumerate(book.chapters):
            for index, block in enumerate(chapter.blocks):
                if isinstance(block, Tiles):
                    return Markup(Drawer(Places(books, book, number)).block(block, index))
    return Markup("")


def _printed(foot: str) -> Markup:
    """The style that prints a text at the foot of each page, every sign of it but letters escaped:
    no text of the plan acts as style. "" without a text.
    """
    if not foot:
        return Markup("")
    text = shorten(one_line(foot), _LONGEST_FOOT, placeholder="…")
    safe = _NO_LETTER.sub(lambda sign: f"\\{ord(sign[0]):x} ", text)
    return Markup(
        f'@page{{@bottom-left{{content:"{safe}"}}@bottom-center{{content:none}}'
        "@bottom-right{content:counter(page)}}"
    )


def _shelf(books: Books) -> list[Outline]:
    """The books that there are after this build, also those that stood there before."""
    there = [book.outline for book in books.books] + [book.outline for book in books.kept]
    return sorted(there, key=lambda book: book.number)


def _titles(book: Book) -> list[str]:
    """The titles of a book's numbered chapters as plain text."""
    return [
        plain(title(chapter.title))
        for chapter in book.chapters
        if chapter.placement.kind == "chapter"
    ]


def _rendered(name: str, /, **names: object) -> bytes:
    """A page from its template, piece by piece: as one text it would need twice the memory."""
    template = markup().get_template(f"html/{name}.html.j2")
    return b"".join(piece.encode() for piece in template.generate(**names))


@cache
def _head(typeface: str | None) -> dict[str, Markup]:
    """Style, script and the policy that lets nothing else in."""
    folder = templates_folder()
    scripts = (folder / "html" / name for name in ("book.js", "search.js", "tools.js"))
    script = "".join(each.read_text(encoding="utf-8") for each in scripts)
    sheets = (folder / "html" / name for name in ("palette.css", "book.css"))
    style = "".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
    policy = (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
        f"script-src {digest(script)}; base-uri 'none'; form-action 'none'"
    )
    return {
        "policy": Markup(policy),
        "script": Markup(script),
        "style": Markup(style),
        "fonts": Markup("\n".join(font_face(*font) for font in _FONTS.get(typeface or "", _MIXED))),
    }


def _title(text: str) -> Markup:
    return Markup(written(title(text)))


@dataclass(slots=True)
class _Line:
    """A line of the contents, with the lines that fold out below it."""

    number: str
    anchor: str
    title: Markup
    below: list["_Line"] = field(default_factory=list)


def _lines(places: Places) -> list[_Line]:
    """The sections of a chapter, below each its parts, and below these what cards describe."""
    chapter = places.book.chapters[places.number]
    top = _Line("", "", Markup(""))
    path = [(1, top)]
    for piece in pieces(chapter.text):
        if isinstance(piece, str) or piece[0] not in (HEADING, BLOCK):
            continue
        match places.resolve(*piece):
            case Number(level, label, anchor) if level in (2, 3):
                line = _Line(label, anchor, _title(chapter.headings[int(piece[1])].title))
                path = [*((upper, above) for upper, above in path if upper < level), (level, line)]
                path[-2][1].below.append(line)
            case Placed(Card(name, title), index) if own := places.anchor(name, index):
                if (shown := escape(title)) != path[-1][1].title:
                    path[-1][1].below.append(_Line(name, own, shown))
    return top.below


class _Chapter:
    """One chapter of a page: its HTML, and what the contents say of it."""

    def __init__(self, places: Places, drawn: Drawn | None) -> None:
        self.places, self.drawn = places, drawn
        chapter = places.book.chapters[places.number]
        self.kind = chapter.placement.kind
        self.name = chapter.placement.name
        self.label = chapter.placement.label
        self.anchor = anchor_of_chapter(chapter.placement)
        self.title = _title(chapter.title)
        self.sections = _lines(self.places) if self.label else []

    @property
    def html(self) -> Markup:
        """The chapter itself, made when the page comes to it; kept only where that is asked for."""
        if self.drawn is None:
            return Markup(written(prose(self.places), Drawer(self.places).placed))
        chapter = self.places.book.chapters[self.places.number]
        return Markup(
            self.drawn.once(self.places, chapter, partial(_anew, self.places, self.drawn))
        )


def _anew(places: Places, drawn: Drawn) -> str:
    """A chapter that has changed: most of its blocks have not."""
    drawer = Drawer(places)

    def placed(thing: Reference | Placed) -> str:
        if isinstance(thing, Reference):
            return drawer.reference(thing)
        return drawn.once(places, thing.block, partial(drawer.placed, thing), thing.index)

    return written(prose(places), placed)
