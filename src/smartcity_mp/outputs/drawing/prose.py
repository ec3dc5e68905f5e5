"""A chapter's Markdown as a small tree that every format can walk: no format parses any markup."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from markdown_it.token import Token

from smartcity_mp.books.directory import anchor_of_chapter
from smartcity_mp.books.escaping import is_plain
from smartcity_mp.books.markdown import chapter_reader
from smartcity_mp.books.marks import has_marks, pieces
from smartcity_mp.outputs.drawing.places import Number, Placed, Places, Reference

SCHEMES = {"http", "https", "mailto"}
"""Where a link of prose may lead, besides places of the books themselves."""
EMPTY = {"br", "hr"}
"""Tags that hold nothing."""
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_TITLE_TAGS = {"em", "strong"}
_DEPTH = 12
"""So deep emphasis may lie in emphasis; what lies deeper is plain."""
_BACK = "Kembali ke catatan kaki {} dalam teks"


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
    tree = _Tree(places.resolve, anchor_of_chapter(chapter.placement))
    return tree.made(chapter_reader().parse(chapter.text))


def title(text: str) -> list[Node]:
    """The Markdown of a heading without its paragraph; citations in it are plain text."""
    if is_plain(text) and not has_marks(text):
        return [text]  # most are: a tenth of the time of all prose
    tree = _Tree(lambda _, name: name, "", _TITLE_TAGS)
    for token in chapter_reader().parseInline(text):
        tree.inline(token)
    return tree.open[0].children


def plain(nodes: list[Node]) -> str:
    """The text of nodes alone."""
    return "".join(
        node if isinstance(node, str) else plain(node.children)
        for node in nodes
        if isinstance(node, str | Element)
    )


class _Tree:
    """Builds nodes from the tokens of a chapter; a tag that is not known here cannot appear."""

    def __init__(
        self, resolve: Callable[[str, str], Node], anchor: str, tags: set[str] | None = None
    ) -> None:
        self.resolve, self.anchor, self.tags = resolve, anchor, tags
        self.open = [Element("", {})]
        self.cited: dict[str, int] = {}
        """The notes that the text refers to, each with how often."""
        self.notes: dict[str, list[Node]] = {}

    def made(self, tokens: list[Token]) -> list[Node]:
        for place, token in enumerate(tokens):
            if token.type == "inline":
                self.inline(token)
            elif not token.hidden:
                self.block(token, tokens[place + 1] if place + 1 < len(tokens) else None)
            elif token.nesting < 0 and tokens[place + 1].type != "list_item_close":
                self.add("\n")
        if self.cited or self.notes:
            self.footnotes()
        nodes = self.open[0].children
        if nodes and nodes[-1] == "\n":
            nodes.pop()
        return nodes

    def add(self, node: Node) -> None:
        children = self.open[-1].children
        if isinstance(node, str) and children and isinstance(children[-1], str):
            children[-1] += node
        else:
            children.append(node)

    def block(self, token: Token, after: Token | None) -> None:
        if token.type == "footnote_open":
            self.open.append(Element(token.content, {}))
        elif token.type == "footnote_close":
            note = self.open.pop()
            self.notes.setdefault(note.tag, note.children)
        elif token.type in ("fence", "code_block"):
            self.add(Element("pre", {}, [Element("code", {}, [token.content])]))
            self.add("\n")
        elif token.nesting > 0:
            self.open.append(Element(token.tag, _attributes(token)))
            is_short = after is not None and (after.type == "inline" or after.hidden)
            if not is_short and after is not None and after.nesting >= 0:
                self.add("\n")
        elif token.nesting == 0:
            self.add(Element(token.tag, {}))
            self.add("\n")
        else:
            element = self.open.pop()
            match element.children:
                case [Placed() as placed] if element.tag == "p":
                    self.add(placed)
                case _:
                    self.add(element)
            self.add("\n")

    def inline(self, token: Token) -> None:
        """The nodes of a paragraph."""
        depth = len(self.open)
        for child in token.children or ():
            match child.type:
                case "text":
                    for piece in pieces(child.content):
                        self.add(piece if isinstance(piece, str) else self.resolve(*piece))
                case "text_special":
                    self.add(child.content)
                case "softbreak":
                    self.add("\n")
                case "hardbreak":
                    self.add(Element("br", {}))
                    self.add("\n")
                case "code_inline":
                    self.add(Element("code", {}, [child.content]))
                case "image":
                    self.inline(child)
                case "footnote_ref" if self.tags is None:
                    self.cite(child.content)
                case "footnote_ref":
                    self.add(f"[^{child.content}]")
                case _ if child.nesting > 0:
                    self.open.append(Element(child.tag, _attributes(child)))
                case _:
                    self.close(depth)

    def close(self, depth: int) -> None:
        element = self.open.pop()
        is_known = self.tags is None or element.tag in self.tags
        if is_known and len(self.open) < depth + _DEPTH:
            self.add(element)
        else:
            for node in element.children:
                self.add(node)

    def cite(self, label: str) -> None:
        """Chapters on one page number their notes each from 1: their anchors must differ."""
        times = self.cited[label] = self.cited.get(label, 0) + 1
        number = list(self.cited).index(label) + 1 if times == 1 else self.number(label)
        link = Element(
            "a", {"class": "footnote-ref", "href": f"#{self.anchor}-fn:{number}"}, [str(number)]
        )
        self.add(Element("sup", {"id": self.back(number, times)}, [link]))

    def number(self, label: str) -> int:
        return list(self.cited).index(label) + 1

    def back(self, number: int, times: int) -> str:
        return f"{self.anchor}-fnref{times if times > 1 else ''}:{number}"

    def footnotes(self) -> None:
        """All notes at the end of the chapter, in the order in which the text refers to them."""
        for label in self.notes:
            self.cited.setdefault(label, 0)
        items: list[Node] = ["\n"]
        for number, (label, times) in enumerate(self.cited.items(), 1):
            note = self.notes.get(label, [])
            if not note or not isinstance(note[-2:][0], Element):
                note = [*note, Element("p", {}), "\n"]
            last = note[-2]
            assert isinstance(last, Element)
            for time in range(1, times + 1):
                attributes = {
                    "class": "footnote-backref",
                    "href": f"#{self.back(number, time)}",
                    "title": _BACK.format(number),
                }
                last.children += ["\u00a0" if time == 1 else " ", Element("a", attributes, ["↩"])]
            items += [Element("li", {"id": f"{self.anchor}-fn:{number}"}, ["\n", *note]), "\n"]
        inner: list[Node] = ["\n", Element("hr", {}), "\n", Element("ol", {}, items), "\n"]
        self.add(Element("div", {"class": "footnote"}, inner))


def _attributes(token: Token) -> dict[str, str]:
    """What of a token's attributes an element may have."""
    attributes = {name: str(value) for name, value in token.attrs.items()}
    if token.tag == "a":
        scheme = _SCHEME.match(attributes.get("href", ""))
        if scheme and scheme[1].lower() not in SCHEMES:
            del attributes["href"]
        return attributes
    if token.tag in ("td", "th") and "style" in attributes:
        return {"align": attributes["style"].rpartition(":")[2]}
    return {"start": attributes["start"]} if token.tag == "ol" and "start" in attributes else {}
