"""A chapter's Markdown as a small tree that every format can walk: no format parses any markup."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser

import nh3
from markdown import Markdown
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension

from smartcity_mp.books.directory import anchor_of_chapter
from smartcity_mp.books.escaping import is_plain
from smartcity_mp.books.marks import fill, has_marks, pieces
from smartcity_mp.outputs.drawing.places import Number, Placed, Places, Reference

SCHEMES = {"http", "https", "mailto"}
"""Where a link of prose may lead, besides places of the books themselves."""
TAGS = {
    "a", "blockquote", "br", "code", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5",
    "h6", "hr", "li", "ol", "p", "pre", "strong", "sup", "table", "tbody", "td", "th", "thead",
    "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {
    "a": {"href", "title", "class"},
    "div": {"class"},
    "li": {"id"},
    "ol": {"start"},
    "sup": {"id"},
    "td": {"align"},
    "th": {"align"},
}
EMPTY = {"br", "hr"}
"""Tags that hold nothing."""
_TITLE_TAGS = {"em", "strong", "code"}
_FOOTNOTE = re.compile(r"(#?)(fn(?:ref)?[0-9]*:)")


@dataclass(slots=True)
class Element:
    """A part of the prose under an HTML name. A numbered heading begins with its `Number`."""

    tag: str
    attributes: dict[str, str]
    children: list["Node"] = field(default_factory=list)


Node = str | Element | Reference | Number | Placed
"""Text as it is read (not escaped), an element, or what a mark stands for."""


def prose(places: Places) -> list[Node]:
    """The prose of a chapter, with its blocks in their places."""
    chapter = places.book.chapters[places.number]
    html = nh3.clean(_converter().reset().convert(chapter.text), tags=TAGS, attributes=ATTRIBUTES,
                     link_rel=None, url_schemes=SCHEMES)  # fmt: skip
    return _Tree(places.resolve, anchor_of_chapter(chapter.placement)).parsed(html)


def title(text: str) -> list[Node]:
    """The Markdown of a heading without its paragraph; citations in it are plain text."""
    if is_plain(text) and not has_marks(text):
        return [text]  # most are: a tenth of the time of all prose
    html = nh3.clean(_converter().reset().convert(text), tags=_TITLE_TAGS, attributes={})
    return _Tree(lambda _, name: name, "").parsed(html)


def plain(nodes: list[Node]) -> str:
    """The text of nodes alone."""
    return "".join(
        node if isinstance(node, str) else plain(node.children)
        for node in nodes
        if isinstance(node, str | Element)
    )


@cache
def _converter() -> Markdown:
    """Its extensions by themselves: by name, all installed packages would be searched for them."""
    tables = TableExtension(use_align_attribute=True)
    return Markdown(
        extensions=[tables, FootnoteExtension(), SaneListExtension()], output_format="html"
    )


class _Tree(HTMLParser):
    """Reads what nh3 wrote: every tag that is opened is closed, and nothing else is markup."""

    def __init__(self, resolve: Callable[[str, str], Node], anchor: str) -> None:
        super().__init__()
        self.resolve, self.anchor = resolve, anchor
        self.open = [Element("", {})]

    def parsed(self, html: str) -> list[Node]:
        self.feed(html)
        self.close()
        return self.open[0].children

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: self._attribute(name, value or "") for name, value in attrs}
        element = Element(tag, attributes)
        self.open[-1].children.append(element)
        if tag not in EMPTY:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        element = self.open.pop()
        match element.children:
            case [Placed() as placed] if tag == "p":
                self.open[-1].children[-1] = placed

    def handle_data(self, data: str) -> None:
        self.open[-1].children += (
            piece if isinstance(piece, str) else self.resolve(*piece) for piece in pieces(data)
        )

    def _attribute(self, name: str, value: str) -> str:
        """Chapters on one page number their footnotes each from 1: their anchors must differ."""
        value = fill(value, lambda _, text: text)
        found = name in ("id", "href") and _FOOTNOTE.match(value)
        return f"{found[1]}{self.anchor}-{value[len(found[1]) :]}" if found else value
