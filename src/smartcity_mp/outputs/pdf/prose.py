"""Prose as nodes: the tree of a chapter, its notes at the foot of the page that refers to them."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from smartcity_mp.outputs.drawing.places import Number, Placed, Reference
from smartcity_mp.outputs.drawing.prose import Element, plain
from smartcity_mp.outputs.drawing.prose import Node as Part
from smartcity_mp.outputs.pdf import paper
from smartcity_mp.outputs.pdf.columns import MANY, SIZE, SIZE_LONG, Cell, measured
from smartcity_mp.outputs.pdf.nodes import Node, kind_of, link, listed, node, text

_NUMBER = re.compile(r":([0-9]+)\Z")
_KINDS = {"p": "p", "em": "em", "strong": "strong", "blockquote": "quote", "hr": "rule", "br": "br"}
_INLINE = {
    "em", "strong", "code", "url", "goto", "whole", "note", "again", "sign", "missing", "at",
}  # fmt: skip
_LISTS = ("ul", "ol")
_LED = {"table", "chart", "list", "notes", "tiles", "statement"}
_INSET, _ROOM = 1.5, paper.room(paper.UPRIGHT)
"""Of tables: room around a cell and width of the page in millimetres."""


class Prose:
    """The prose of one chapter; `filled` draws references and blocks, `anchors` are all places."""

    def __init__(
        self,
        parts: list[Part],
        filled: Callable[[Reference | Placed], Node],
        anchors: set[str],
    ) -> None:
        self.filled, self.anchors = filled, anchors
        self.level = 0
        """Of the last heading: none may lie more than one below the one before."""
        self.parts, self.notes = _without_notes(parts)
        self.cited: set[str] = set()
        self.is_note = False

    def nodes(self) -> list[Node]:
        """All of the chapter; notes that nothing refers to stand at its end."""
        made = self.block(self.parts)
        left = [note for number, note in self.notes.items() if number not in self.cited]
        if left:
            items = listed([self.block(note) for note in left], None)
            made.append({"t": "notes", "label": "", "c": items})
        return made

    def shown(self, parts: Iterable[Part]) -> Iterator[Node]:
        """What stands one after the other."""
        for part in parts:
            match part:
                case "\n":
                    yield " "
                case str():
                    yield text(part)
                case Element():
                    yield from self.element(part)
                case Number():
                    pass
                case _:
                    yield self.within(self.filled(part))

    def within(self, node: Node) -> Node:
        """What is placed here, a card's heading not more than one level below the one before."""
        if isinstance(node, dict) and "level" in node:
            self.level = min(node["level"], self.level + 1)
            return {**node, "level": self.level}
        return node

    def element(self, element: Element) -> Iterator[Node]:
        children = element.children
        match element.tag:
            case "pre":
                yield {"t": "pre", "lines": plain(children).rstrip("\n").split("\n")}
            case "code":
                yield {"t": "code", "c": plain(children)}
            case "a":
                yield self.anchor(element.attributes.get("href", ""), [*self.shown(children)])
            case "sup":
                yield self.note(element)
            case tag if tag in _LISTS:
                start = int(element.attributes.get("start", "1")) if tag == "ol" else None
                items = [each for each in children if isinstance(each, Element)]
                yield listed([self.block(each.children) for each in items], start)
            case "table":
                yield self.table(element)
            case tag if tag in _KINDS:
                yield node(_KINDS[tag], self.block(children))
            case tag if re.fullmatch("h[1-6]", tag):
                yield self.heading(int(tag[1]), children)
            case _:
                yield from self.shown(children)

    def block(self, parts: Sequence[Part]) -> list[Node]:
        """What stands in a block; line ends at its edges and between blocks are nothing."""
        made = list(self.shown(parts))
        around = zip(made, [None, *made], [*made[1:], None], strict=False)
        kept = [
            node for node, before, after in around
            if node != " " or not (_ends_line(before) or _ends_line(after))
        ]  # fmt: skip
        return [
            {**node, "keep": True} if _leads(node, after) else node
            for node, after in zip(kept, [*kept[1:], None], strict=False)
        ]

    def heading(self, level: int, children: Sequence[Part]) -> Node:
        number = children[0] if children and isinstance(children[0], Number) else None
        label, anchor = (number.label, number.anchor) if number else ("", "")
        self.anchors.add(anchor)
        made = node("h", self.block(children), level=level, label=label, id=anchor)
        return self.within(made)

    def anchor(self, address: str, shown: list[Node]) -> Node:
        if address.startswith("#"):
            return node("goto", shown, to=address[1:])
        return link(shown, address) if ":" in address else shown

    def note(self, element: Element) -> Node:
        """A note where it is cited first, later and within notes just its number."""
        number = plain(element.children)
        if self.is_note or number in self.cited or number not in self.notes:
            return node("again", [number])
        self.cited.add(number)
        self.is_note = True
        shown = self.block(self.notes[number])
        self.is_note = False
        return node("note", shown, number=number)

    def table(self, element: Element) -> Node:
        """A table that someone wrote in Markdown; it has no number."""
        written = [row for part in _elements(element) for row in _elements(part)]
        columns = len(_elements(written[0]))
        align = [each.attributes.get("align", "left") for each in _elements(written[0])]
        rows = [
            [Cell(self.block(cell.children), bold=not place) for cell in _elements(row)][:columns]
            for place, row in enumerate(written)
        ]
        size = SIZE_LONG if len(rows) > MANY else SIZE
        fit = measured(rows, [False] * columns, size, [_INSET] * columns, _ROOM)
        body = [
            {"k": "body", "c": row, "height": height, "tall": True}
            for row, height in zip(fit.rows[1:], fit.heights[1:], strict=True)
        ]
        part = {
            "widths": fit.widths,
            "groups": [],
            "heads": fit.rows[0],
            "align": align,
            "insets": [_INSET] * columns,
            "foot": 0,
        }
        return {
            "t": "table",
            "wide": False,
            "size": size,
            "height": sum(fit.heights),
            "together": False,
            "caption": None,
            "parts": [{**part, "rows": body}],
            "note": "",
        }


def _leads(node: Node, after: Node) -> bool:
    """Whether a paragraph says what comes next, and so stands on the same page."""
    return kind_of(node) == "p" and kind_of(after) in _LED


def _ends_line(node: Node) -> bool:
    """Whether nothing but a block stands here; None: the edge of the block around."""
    return node is None or (isinstance(node, dict) and kind_of(node) not in _INLINE)


def _elements(element: Element) -> list[Element]:
    return [child for child in element.children if isinstance(child, Element)]


def _without_notes(parts: list[Part]) -> tuple[list[Part], dict[str, list[Part]]]:
    """The parts of a chapter, and its notes by their number."""
    last = parts[-1] if parts else None
    if not (isinstance(last, Element) and last.attributes.get("class") == "footnote"):
        return parts, {}
    items = [item for each in _elements(last) if each.tag == "ol" for item in _elements(each)]
    return parts[:-1], {
        match[1]: [_without_ways_back(part) for part in item.children]
        for item in items
        if (match := _NUMBER.search(item.attributes.get("id", "")))
    }


def _without_ways_back(part: Part) -> Part:
    """A part of a note without the links that lead back to the text."""
    if not isinstance(part, Element):
        return part
    kept = [each for each in part.children if not _is_way_back(each)]
    if len(kept) < len(part.children):
        kept = [each for each in kept if each not in ("\u00a0", " ")]
    return Element(part.tag, part.attributes, kept)


def _is_way_back(part: Part) -> bool:
    return isinstance(part, Element) and part.attributes.get("class") == "footnote-backref"
