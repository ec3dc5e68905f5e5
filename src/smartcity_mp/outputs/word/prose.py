"""The prose of a chapter as headings, paragraphs, lists, notes and tables of Word."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from smartcity_mp.outputs.drawing.places import Number, Placed, Reference
from smartcity_mp.outputs.drawing.prose import Element as Part
from smartcity_mp.outputs.drawing.prose import Node, plain
from smartcity_mp.outputs.word import tables
from smartcity_mp.outputs.word.blocks import BOLD, Drawer, Piece
from smartcity_mp.outputs.word.lists import LEVELS
from smartcity_mp.outputs.word.tables import Cell, Grid, Line
from smartcity_mp.outputs.word.xml import PLAIN, Element, Face, Shape, field, paragraph, run, w

_BLOCKS = {"p", "ul", "ol", "blockquote", "pre", "table", "hr", "div", "li"} | {
    f"h{level}" for level in range(1, 7)
}
_PARAGRAPH = w("p").tag
_LEAD = 500
"""A paragraph of fewer letters stays with what it introduces."""
_A_PAGE_EACH = {"ringkasan-dimensi", "profil-quick-win"}
"""Chapters whose sections are sheets that may be handed out one by one."""


class Prose:
    """Draws what stands between the blocks of a chapter, and gives the blocks their places."""

    def __init__(self, drawer: Drawer) -> None:
        self.drawer, self.words = drawer, drawer.words
        self.package, self.styles = drawer.package, drawer.styles
        self.notes: dict[str, list[Node]] = {}
        self.noted: set[str] = set()
        self.sections = 0

    def drawn(self, nodes: Sequence[Node]) -> Iterator[Piece]:
        """The pieces of a chapter in their order; its notes stand at the foot of their page."""
        for node in nodes:
            if isinstance(node, Part) and node.attributes.get("class") == "footnote":
                self.notes = dict(_notes(node))
        yield from _kept(self.blocks(nodes, Shape()))
        small = Shape(self.styles["footnote text"])
        for number in [number for number in self.notes if number not in self.noted]:
            yield from self.blocks(self.notes[number], small)

    def blocks(self, nodes: Iterable[Node], shape: Shape, level: int = -1) -> Iterator[Piece]:
        """Nodes as paragraphs of a shape; `level` tells how deep in lists they lie."""
        inline: list[Node] = []
        for node in nodes:
            if isinstance(node, Placed) or (isinstance(node, Part) and node.tag in _BLOCKS):
                yield from self._paragraph(inline, shape)
                inline = []
                yield from self._block(node, shape, level)
                shape = _continued(shape, level)
            else:
                inline.append(node)
        yield from self._paragraph(inline, shape)

    def _paragraph(self, nodes: list[Node], shape: Shape) -> Iterator[Piece]:
        pieces = list(self.inline(nodes))
        if any(not isinstance(node, str) or node.strip() for node in nodes):
            yield Piece([paragraph(pieces, shape)], "text")

    def _block(self, node: Placed | Part, shape: Shape, level: int) -> Iterator[Piece]:
        match node:
            case Placed(block, index):
                yield from self.drawer.block(block, index)
            case Part(tag, _, [Number() as number, *rest]) if tag[0] == "h":
                yield self._heading(number, rest)
            case Part(tag, _, children) if tag in ("p", "li"):
                yield from self.blocks(children, shape, level)
            case Part(tag) if tag in ("ul", "ol"):
                yield Piece(list(self._list(node, level + 1)), "text")
            case Part("blockquote", _, children):
                yield from self.blocks(children, Shape(self.styles["quote"]), level)
            case Part("pre", _, children):
                code = run(plain(children).rstrip("\n"))
                yield Piece([paragraph([code], Shape(self.styles["kode program"]))], "text")
            case Part("table"):
                yield Piece(self._table(node))
            case Part("hr"):
                yield Piece([paragraph((), Shape(self.styles["garis"]))], "text")
            case Part("div"):
                return
            case Part(_, _, children):
                yield Piece([paragraph(self.inline(children, BOLD), shape)], "text")

    def _heading(self, number: Number, rest: Sequence[Node]) -> Piece:
        title = list(self.inline(rest))
        if number.label:
            title.insert(0, run(f"{number.label}  ", Face(self.styles["nomor judul"])))
        chapter = self.drawer.places.book.chapters[self.drawer.places.number].placement.name
        new_page = chapter in _A_PAGE_EACH and number.level == 2 and self.sections > 0
        self.sections += number.level == 2
        style = Shape(self.styles[f"heading {min(number.level, 6)}"], new_page=new_page)
        return Piece([paragraph(self.package.marked((number.anchor,), title), style)], "heading")

    def _list(self, node: Part, level: int) -> Iterator[Element]:
        is_counted = node.tag == "ol"
        level = min(level, LEVELS - 1)
        start = int(node.attributes.get("start", "1"))
        number = self.package.lists.begin("number" if is_counted else "bullet", start, level)
        style = self.styles["list number" if is_counted else "list bullet"]
        for item in node.children:
            if isinstance(item, Part):
                shape = Shape(style, numbers=(number, level))
                made = [
                    each for part in self.blocks([item], shape, level) for each in part.elements
                ]
                yield from made or [paragraph((), shape)]

    def _table(self, node: Part) -> list[Element]:
        rows = list(_rows(node))
        many = max((len(row) for row, _ in rows), default=0)
        if not many:
            return []
        needs = [
            tables.column(
                "", [([plain(row[at].children)], False) for row, _ in rows if at < len(row)]
            )
            for at in range(many)
        ]
        lines = [
            Line(
                [self._cell(cell, is_head) for cell in row], is_head=is_head, may_break=not is_head
            )
            for row, is_head in rows
        ]
        widths = tables.widths(needs, self.drawer.room.upright)
        grid = Grid(widths, lines, self.styles["tabel buku"])
        return [grid.drawn(), paragraph((), Shape(self.styles["akhir bagian"], before=160))]

    def _cell(self, node: Part, is_head: bool) -> Cell:
        align = node.attributes.get("align")
        face = BOLD if is_head else PLAIN
        shape = Shape(self.styles["isi tabel"], align=align, keep_next=is_head)
        said = paragraph(self.inline(node.children, face), shape)
        return Cell([said], fill=tables.TINT if is_head else None)

    def inline(self, nodes: Iterable[Node], face: Face = PLAIN) -> Iterator[Element]:
        """Nodes within a paragraph."""
        for node in nodes:
            match node:
                case str():
                    if said := node.replace("\n", " "):
                        yield run(said, face)
                case Reference():
                    yield from self.words.reference(node, face)
                case Part("br"):
                    yield w("r", w("br"))
                case Part("code", _, children):
                    yield run(plain(children), face._replace(style=self.styles["kode"]))
                case Part("sup", _, [Part("a", {"class": "footnote-ref"}, [str(number)])]):
                    yield from self._note(number)
                case Part("a", attributes, children):
                    yield from self._link(attributes.get("href", ""), children, face)
                case Part(tag, _, children):
                    yield from self.inline(children, _faced(tag, face))
                case _:
                    pass

    def _link(self, address: str, children: list[Node], face: Face) -> Iterator[Element]:
        if address.startswith("#"):
            cited = face._replace(style=self.words.cited)
            yield self.words.within(address[1:], list(self.inline(children, cited)))
        elif address:
            shown = face._replace(style=self.words.address)
            yield self.words.away(address, list(self.inline(children, shown)))
        else:
            yield from self.inline(children, face)

    def _note(self, number: str) -> Iterator[Element]:
        """A note at the foot of the page; what refers to it once more repeats its number."""
        raised = Face(self.styles["footnote reference"])
        place = f"catatan-{self.drawer.places.number}-{number}"
        if number in self.noted:
            order = f"NOTEREF {place.replace('-', '_')} \\h"
            yield from field(order, [run(number, raised)], raised)
            return
        if self.words.in_note:  # Word knows no notes to notes
            yield run(number, Face(raised=True))
            return
        self.noted.add(number)
        self.words.in_note = True
        shape = Shape(self.styles["footnote text"])
        pieces = self.blocks(self.notes.get(number, []), shape)
        lines = [each for piece in pieces for each in piece.elements] or [paragraph((), shape)]
        self.words.in_note = False
        lines[0].insert(1, w("r", raised.properties(), w("footnoteRef")))
        lines[0].insert(2, run(" "))
        mark = w("footnoteReference", id=self.package.footnote(lines))
        yield from self.package.marked((place,), [w("r", raised.properties(), mark)])


def _kept(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, each paragraph that introduces a table or list on the page of that."""
    for piece, after in pairwise(chain(pieces, (None,))):
        assert piece is not None
        if after and piece.role == "text" and piece.elements[-1].tag == _PARAGRAPH:
            said = "".join(map(str, piece.elements[-1].itertext()))
            if len(said) < _LEAD and (after.role in ("block", "wide") or said.endswith(":")):
                tables.keep_together(piece.elements[-1:])
        yield piece


def _faced(tag: str, face: Face) -> Face:
    match tag:
        case "strong":
            return face._replace(bold=True)
        case "em":
            return face._replace(italic=True)
        case "sup":
            return face._replace(raised=True)
    return face


def _continued(shape: Shape, level: int) -> Shape:
    """How the further paragraphs of an item of a list stand: below its text, without a sign."""
    return shape if shape.numbers is None else shape._replace(numbers=None, left=360 * (level + 1))


def _notes(node: Part) -> Iterator[tuple[str, list[Node]]]:
    items = [part for part in node.children if isinstance(part, Part) and part.tag == "ol"]
    for item in (item for each in items for item in each.children if isinstance(item, Part)):
        yield item.attributes["id"].rpartition(":")[2], list(map(_without_way_back, item.children))


def _without_way_back(node: Node) -> Node:
    """A paragraph of a note without the signs that lead back: Word has its own."""
    if not isinstance(node, Part):
        return node
    ends = (at for at, each in enumerate(node.children) if _is_way_back(each))
    end = next(ends, None)
    return node if end is None else Part(node.tag, node.attributes, node.children[: end - 1])


def _is_way_back(node: Node) -> bool:
    return isinstance(node, Part) and node.attributes.get("class") == "footnote-backref"


def _rows(node: Part) -> Iterator[tuple[list[Part], bool]]:
    """The rows of a table, each with whether it is the head."""
    for part in node.children:
        if isinstance(part, Part) and part.tag == "tr":
            cells = [cell for cell in part.children if isinstance(cell, Part)]
            yield cells, any(cell.tag == "th" for cell in cells)
        elif isinstance(part, Part):
            yield from _rows(part)
