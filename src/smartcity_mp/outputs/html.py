"""Books as HTML: one file a book that needs nothing else, and a page to start from."""

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256

import nh3
from markdown import Markdown
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markupsafe import Markup, escape

from smartcity_mp.books.blocks import (
    Cite,
    Figure,
    Table,
)
from smartcity_mp.books.build import Books
from smartcity_mp.books.chapter import Heading
from smartcity_mp.books.directory import (
    Book,
    anchor_of_chapter,
    anchor_of_section,
)
from smartcity_mp.books.environment import markup
from smartcity_mp.books.marks import BLOCK, HEADING, REFERENCE, fill, mark
from smartcity_mp.data.places import templates_folder
from smartcity_mp.language.numbers import roman
from smartcity_mp.outputs import Read
from smartcity_mp.outputs.html_blocks import Drawer
from smartcity_mp.outputs.picture import data_uri

_HEADING = re.compile(r"<h([1-6])>(\ue001[0-9]+\ue00f)(.*?)</h\1>", re.DOTALL)
_BLOCK = re.compile(f"<p>{mark(BLOCK, '([0-9]+)')}</p>")
_FOOTNOTE = re.compile(r'(id="|href="#)(fn(?:ref)?[0-9]*:)')
_TAGS = {
    "a", "blockquote", "br", "code", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5",
    "h6", "hr", "li", "ol", "p", "pre", "strong", "sup", "table", "tbody", "td", "th", "thead",
    "tr", "ul",
}  # fmt: skip
_ATTRIBUTES = {
    "a": {"href", "title", "class"},
    "div": {"class"},
    "li": {"id"},
    "ol": {"start"},
    "sup": {"id"},
    "td": {"align"},
    "th": {"align"},
}
_FONTS = (
    ("Source Sans 3", "normal", "source-sans-3-latin-wght-normal.woff2"),
    ("Source Sans 3", "italic", "source-sans-3-latin-wght-italic.woff2"),
    ("Source Serif 4", "normal", "source-serif-4-latin-wght-normal.woff2"),
)


def render(books: Books, read: Read) -> dict[str, bytes]:
    """`buku-N.html` for every book, and `index.html`."""
    logo = data_uri(read, books.facts.logo)
    files = {f"{book.outline.slug}.html": _page(books, book, logo) for book in books.books}
    files["index.html"] = _start(books, logo)
    return files


def _page(books: Books, book: Book, logo: str | None) -> bytes:
    chapters = [_Chapter(books, book, number) for number in range(len(book.chapters))]
    return _rendered(
        "book",
        facts=books.facts,
        book=book.outline,
        number=roman(book.outline.number),
        books=[(other.outline, roman(other.outline.number)) for other in books.books],
        logo=logo or "",
        draft=books.draft,
        front=[chapter for chapter in chapters if chapter.kind == "front"],
        main=[chapter for chapter in chapters if chapter.kind != "front"],
        tables=[
            i for i in books.directory.of_book(book.outline.number) if isinstance(i.block, Table)
        ],
        figures=[
            i for i in books.directory.of_book(book.outline.number) if isinstance(i.block, Figure)
        ],
        **_head(),
    )


def _start(books: Books, logo: str | None) -> bytes:
    rows = [
        (book.outline, roman(book.outline.number), " · ".join(_titles(book)))
        for book in books.books
    ]
    return _rendered(
        "index", facts=books.facts, rows=rows, logo=logo or "", draft=books.draft, **_head()
    )


def _titles(book: Book) -> list[str]:
    """The titles of a book's numbered chapters as plain text."""
    return [
        _inline(chapter.title).striptags()
        for chapter in book.chapters
        if chapter.placement.kind == "chapter"
    ]


def _rendered(name: str, /, **names: object) -> bytes:
    """A page from its template, piece by piece: as one text it would need twice the memory."""
    template = markup().get_template(f"html/{name}.html.j2")
    return b"".join(piece.encode() for piece in template.generate(**names))


@cache
def _head() -> dict[str, Markup]:
    """Style, script and the policy that lets nothing else in."""
    folder = templates_folder()
    script = (folder / "html" / "book.js").read_text(encoding="utf-8")
    style = (folder / "html" / "book.css").read_text(encoding="utf-8")
    digest = b64encode(sha256(script.encode()).digest()).decode()
    policy = (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
        f"script-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    return {
        "policy": Markup(policy),
        "script": Markup(script),
        "style": Markup(style),
        "fonts": Markup("\n".join(_font(*font) for font in _FONTS)),
    }


def _font(family: str, style: str, file: str) -> str:
    data = b64encode((templates_folder() / "fonts" / file).read_bytes()).decode()
    return (
        f'@font-face{{font-family:"{family}";font-style:{style};font-weight:200 900;'
        f"src:url(data:font/woff2;base64,{data}) format('woff2')}}"
    )


@cache
def _converter() -> Markdown:
    """Its extensions by themselves: by name, all installed packages would be searched for them."""
    tables = TableExtension(use_align_attribute=True)
    return Markdown(
        extensions=[tables, FootnoteExtension(), SaneListExtension()], output_format="html"
    )


def _inline(text: str) -> Markup:
    """The Markdown of a heading without its paragraph; citations in it are plain text."""
    html = _converter().reset().convert(fill(text, lambda _, name: name))
    return Markup(nh3.clean(html, tags={"em", "strong", "code"}, attributes={}))


class _Chapter:
    """One chapter of a page: its HTML, and what the contents say of it."""

    def __init__(self, books: Books, book: Book, number: int) -> None:
        self.drawer = Drawer(books, book, number)
        self.books, self.book = books, book
        self.chapter = chapter = book.chapters[number]
        self.kind = chapter.placement.kind
        self.name = chapter.placement.name
        self.label = chapter.placement.label
        self.anchor = anchor_of_chapter(chapter.placement)
        self.title = _inline(chapter.title)
        self.sections = [
            (heading.number, anchor_of_section(chapter.placement, index), _inline(heading.title))
            for index, heading in enumerate(chapter.headings)
            if heading.level == 2
        ]

    @property
    def html(self) -> Markup:
        """The chapter itself, made when the page comes to it and not kept."""
        html = _converter().reset().convert(self.chapter.text)
        html = nh3.clean(html, tags=_TAGS, attributes=_ATTRIBUTES, link_rel=None,
                         url_schemes={"http", "https", "mailto"})  # fmt: skip
        html = _FOOTNOTE.sub(rf"\1{self.anchor}-\2", html)
        html = _HEADING.sub(self._heading, html)
        html = _BLOCK.sub(lambda match: self.drawer.block(int(match[1])), html)
        return Markup(fill(html, self._reference))

    def _heading(self, match: re.Match[str]) -> str:
        index = int(match[2][1:-1])
        heading: Heading = self.chapter.headings[index]
        anchor = anchor_of_section(self.chapter.placement, index)
        label = self.label if heading.level == 1 else heading.number
        number = f'<span class="number">{label}</span> ' if label else ""
        level = min(6, heading.level + 1)
        return f'<h{level} id="{anchor}">{number}{match[3]}</h{level}>'

    def _reference(self, kind: str, text: str) -> str:
        if kind == REFERENCE:
            return str(self.drawer.cite(Cite(text)))
        if kind in (BLOCK, HEADING):
            return ""
        item = self.books.directory.keyed(self.book.outline.number, text)
        return (
            str(self.drawer.link(item.label, item.spot, item.anchor)) if item else str(escape(text))
        )
