"""Blocks as Word shows them: tables, figures, cards, and who signs."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from smartcity_mp.books.blocks import (
    AFTER_FIGURE,
    Block,
    Card,
    Cite,
    Content,
    Figure,
    Listing,
    Marked,
    Row,
    Signatures,
    Signer,
    Statement,
    Table,
    Tiles,
)
from smartcity_mp.outputs.drawing import years
from smartcity_mp.outputs.drawing.blocks import cells, in_words, is_id
from smartcity_mp.outputs.drawing.places import Caption, Places
from smartcity_mp.outputs.drawing.svg import draw, legible
from smartcity_mp.outputs.word import tables
from smartcity_mp.outputs.word.charts import chart, ratio
from smartcity_mp.outputs.word.package import Package
from smartcity_mp.outputs.word.tables import Cell, Column, Grid, Line
from smartcity_mp.outputs.word.words import EMPTY, Words
from smartcity_mp.outputs.word.xml import PLAIN, Element, Face, Shape, field, paragraph, run

BOLD = Face(bold=True)
_MANY_COLUMNS = 9
"""A table of more columns is set small."""
_MOST_HIGH = 0.74
"""So much of a page's height a chart may take: its heading and its caption stand there too."""
_HIGHEST = 0.9
"""So much where its letters could not be read else: it has a page for itself, with its caption."""
_TWENTIETHS = 20
"""In these Word measures a point."""
_WIDER = 1.12
_SHORT_TABLE = 30
"""A table of fewer lines stays on one page."""
_LAST = 3
"""Of a longer one, and of a card, so many rows stand on its last page: none is alone there."""
_ACROSS = {"tiles": 4, "signers": 2}
_LINE_TO_FILL = "." * 46
_SHORT = 14
"""So many letters of a citation stay on one line."""
_STAMP = 1134
"""The room for signature and stamp, in twentieths of a point: two centimetres."""

Role = Literal["heading", "text", "block", "wide", "notes"]


class Piece(NamedTuple):
    """Paragraphs and tables that stand together, and what they are for the page."""

    elements: list[Element]
    role: Role = "block"


class Room(NamedTuple):
    """How wide text is on a page that stands and on one that lies, and how high on the first, in
    twentieths of a point.
    """

    upright: int
    across: int
    height: int


class Drawer:
    """Draws the blocks of one chapter."""

    def __init__(self, package: Package, places: Places, room: Room) -> None:
        self.package, self.places, self.room = package, places, room
        self.styles = package.styles
        self.words = Words(package, places)

    def block(self, block: Block, index: int) -> Iterator[Piece]:
        """A block of the chapter."""
        match block:
            case Table():
                yield Piece(list(self._table(block, index)), "wide" if block.wide else "block")
            case Figure():
                yield Piece(list(self._figure(block, index)))
            case Card():
                yield from self._card(block, index)
            case Listing():
                yield Piece(list(self._listing(block, index)), "notes" if block.label else "block")
            case Tiles():
                yield Piece(self._tiles(block))
            case Signatures():
                yield Piece(list(self._signatures(block)))
            case Statement():
                shape = Shape(self.styles["pernyataan"])
                yield Piece(self.words.paragraphs(block.text, shape))

    def anchors(self, name: str | None, index: int) -> tuple[str, ...]:
        """The places of a thing, where this block is the one that describes it."""
        anchor = self.places.anchor(name, index)
        return (anchor, *self.places.former_anchors(name, index)) if anchor else ()

    def _caption(self, caption: Caption) -> Element:
        before, _, number = caption.label.rpartition(".")
        pieces = []
        if number:
            kind = before.partition(" ")[0]
            again = " \\r 1" if number == "1" else ""  # for programs that know no \\s
            counted = field(f"SEQ {kind} \\* ARABIC \\s 1{again}", [run(number, BOLD)], BOLD)
            label = [run(f"{before}.", BOLD), *counted]
            pieces = [*self.package.marked((caption.anchor,), label), run("  ")]
        pieces.append(run(said(caption)))
        return paragraph(pieces, Shape(self.styles["caption"], keep_next=caption.of == "table"))

    def _table(self, table: Table, index: int) -> Iterator[Element]:
        caption = self.places.caption(table, index)
        yield self._caption(caption)
        for number, part in enumerate(years.parts_of(table)):
            if number:
                yield paragraph((), Shape(self.styles["akhir bagian"], before=120))
            yield self._grid(part, index, caption.text)
        if table.note:
            note = list(self.words.text(table.note))
            yield paragraph(note, Shape(self.styles["catatan tabel"]))
        else:
            yield paragraph((), Shape(self.styles["akhir bagian"], before=100))

    def _grid(self, table: Table, index: int, title: str) -> Element:
        is_dense = table.wide or len(table.columns) > _MANY_COLUMNS
        print_ = tables.DENSE if is_dense else tables.USUAL
        if self.package.has_letterhead:  # nobody knows how wide its letters are
            print_ = print_._replace(letter=print_.letter * _WIDER)
        room = self.room.across if table.wide else self.room.upright
        widths = tables.widths(_needs(table), room, print_)
        shape = Shape(self.styles[print_.text])
        heads, body = list(self._heads(table, shape)), list(self._rows(table, index, shape))
        rows = [row.cells for row in table.rows if row.kind != "group"]
        is_short = tables.height(rows, widths, print_) + len(table.rows) <= _SHORT_TABLE
        kept = [*heads, *(body if is_short else [*body[:1], *body[-_LAST:]])[:-1]]
        for line in kept:
            tables.keep_together(each for cell in line.cells for each in cell.paragraphs)
        lines = [*heads, *body]
        return Grid(widths, lines, self.styles[print_.table], title, table.note or "").drawn()

    def _heads(self, table: Table, shape: Shape) -> Iterator[Line]:
        """The heads; a column without one above its own takes both lines."""

        def head(text: str, align: str, span: int = 1, joins: bool | None = None) -> Cell:
            said = paragraph([run(text, BOLD)], shape._replace(align=align))
            return Cell([said], span, tables.TINT, joins)

        alone = [table.grouped and not column.group for column in table.columns]
        if table.grouped:
            above, at = [], 0
            for label, span in table.groups:
                column = table.columns[at]
                one = head(column.label, column.align, joins=False)
                above.append(head(label, "center", span) if label else one)
                at += span
            yield Line(above, is_head=True)
        below = [
            Cell([paragraph((), shape)], 1, tables.TINT, joins=True)
            if is_alone
            else head(column.label, column.align)
            for column, is_alone in zip(table.columns, alone, strict=True)
        ]
        yield Line(below, is_head=True)

    def _rows(self, table: Table, index: int, shape: Shape) -> Iterator[Line]:
        for row in table.rows:
            anchors = self.anchors(row.id, index)
            if row.kind == "group":
                said = self.package.marked(anchors, self.words.joined(row.cells[0], BOLD))
                one = paragraph(said, shape._replace(keep_next=True))
                yield Line([Cell([one], len(table.columns), tables.TINT)])
                continue
            is_total = row.kind == "total"
            line = Line([], may_break=any(map(tables.is_long, row.cells)))
            for column, content in cells(table, row):
                looks = shape._replace(align=column.align)
                shown = self.words.paragraphs(content, looks, BOLD if is_total else PLAIN)
                if anchors and not line.cells:
                    self._mark(shown[0], anchors)
                line.cells.append(Cell(shown, fill=tables.TINT if is_total else None))
            yield line

    def _mark(self, first: Element, anchors: tuple[str, ...]) -> None:
        """Make a paragraph the place of a thing."""
        pieces = list(first)[1:]
        first.extend(self.package.marked(anchors, pieces))

    def _figure(self, figure: Figure, index: int) -> Iterator[Element]:
        caption = self.places.caption(figure, index)
        svg = draw(figure, "g", self.places.books.look)
        content = chart(svg)
        high = ratio(content)
        most = max(_MOST_HIGH * self.room.height / high, (legible(svg) or 0) * _TWENTIETHS)
        wide = min(self.room.upright, most, _HIGHEST * self.room.height / high)
        drawn = self.package.picture(content, "image/png", figure.alt, (wide, wide * high))
        yield paragraph([drawn], Shape(self.styles["gambar"]))
        yield self._caption(caption)

    def _card(self, card: Card, index: int) -> Iterator[Piece]:
        code = run(card.id, Face(self.styles["nomor judul"]))
        title = [code, run(f"  {card.title}")]
        named = self.package.marked(self.anchors(card.id, index), title)
        heading = Shape(self.styles[f"heading {min(card.level, 6)}"])
        yield Piece([paragraph(named, heading)], "heading")
        shape = Shape(self.styles["isi tabel"])
        quiet = Face(self.styles["keterangan kartu"])
        widths = [round(self.room.upright * 0.24), round(self.room.upright * 0.76)]
        lines = [
            Line(
                [
                    Cell([paragraph([run(name, quiet)], shape)], fill=tables.TINT),
                    Cell(self.words.paragraphs(content, shape)),
                ],
                may_break=tables.is_long(content),
            )
            for name, content in card.fields
        ]
        for line in (*lines[:4], *lines[-_LAST:-1]):
            tables.keep_together(each for cell in line.cells for each in cell.paragraphs)
        grid = Grid(widths, lines, self.styles["tabel buku"], f"{card.id} {card.title}")
        end = paragraph((), Shape(self.styles["akhir bagian"], before=120))
        yield Piece([grid.drawn(), end] if lines else [])

    def _listing(self, listing: Listing, index: int) -> Iterator[Element]:
        style = self.styles["list number" if listing.ordered else "list bullet"]
        if listing.label:
            style = self.styles["catatan tabel"]
            yield paragraph([run(f"{listing.label}:")], Shape(style, keep_next=True))
        if not listing.items:
            return
        number = self.package.lists.begin(
            ("small number" if listing.ordered else "small bullet")
            if listing.label
            else ("number" if listing.ordered else "bullet")
        )
        ids = listing.ids or (None,) * len(listing.items)
        for item, described in zip(listing.items, ids, strict=True):
            lines = self.words.content(item, small=False) or [EMPTY]
            for place, line in enumerate(lines):
                pieces = line.pieces
                if not place:
                    pieces = self.package.marked(self.anchors(described, index), pieces)
                numbers = line.numbers if place else (number, 0)
                left = None if numbers else 340
                yield paragraph(pieces, Shape(style, numbers=numbers, left=left))

    def _tiles(self, tiles: Tiles) -> list[Element]:
        across = min(_ACROSS["tiles"], len(tiles.items)) or 1
        figure, text = Shape(self.styles["angka kunci"]), Shape(self.styles["isi tabel"])
        small = Shape(self.styles["catatan tabel"])
        made = [
            Cell(
                [
                    *self.words.paragraphs(content, figure),
                    paragraph([run(name)], text),
                    *([paragraph([run(remark)], small)] if remark else []),
                ],
                fill=tables.TINT,
            )
            for content, name, remark in tiles.items
        ]
        return self._side_by_side(across, made)

    def _side_by_side(self, across: int, *layers: list[Cell]) -> list[Element]:
        """Cells beside each other; those of a second layer stand below those of the first."""
        lines = []
        for start in range(0, len(layers[0]), across):
            for layer in layers:
                row = layer[start : start + across]
                spare = [Cell([paragraph(())]) for _ in range(across - len(row))]
                lines.append(Line([*row, *spare]))
        widths = [self.room.upright // across] * across
        end = paragraph((), Shape(self.styles["akhir bagian"], before=120))
        return [Grid(widths, lines, self.styles["tabel kotak"]).drawn(), end] if lines else []

    def _signatures(self, signatures: Signatures) -> Iterator[Element]:
        place = self.words.paragraphs(signatures.place_date, Shape(keep_next=True, before=240))
        yield from place
        text = Shape(self.styles["tanda tangan"])
        above = text._replace(keep_next=True)
        said = [Cell([paragraph([run(each.position)], above)]) for each in signatures.signers]
        signed = [Cell(list(_signed(each, text))) for each in signatures.signers]
        yield from self._side_by_side(_ACROSS["signers"], said, signed)


def _signed(signer: Signer, text: Shape) -> Iterator[Element]:
    """Room to sign, on one line with whoever signs beside, however long the names of posts are."""
    name = run(signer.name, BOLD) if signer.name else run(_LINE_TO_FILL)
    yield paragraph([name], text._replace(before=_STAMP))
    for label, filled in signer.details:
        yield paragraph([run(f"{label}: {filled or _LINE_TO_FILL[len(label) :]}")], text)


def said(caption: Caption) -> str:
    """What a caption says behind its number."""
    sign = AFTER_FIGURE if caption.illustrative else ""
    unit = f" ({caption.unit})" if caption.unit else ""
    return f"{caption.text}{sign}{unit}"


def _needs(table: Table) -> list[Column]:
    """What each column of a table needs."""
    rows = [row for row in table.rows if row.kind != "group"]
    return [
        tables.column(
            column.label,
            (
                (tables.said(row.cells[at]), _is_whole(row, row.cells[at], column.align))
                for row in rows
            ),
        )
        for at, column in enumerate(table.columns)
    ]


def _is_whole(row: Row, content: Content, align: str) -> bool:
    """Whether what a cell says stands on one line: an id, a short name, a figure."""
    match content:
        case Cite(name, text):
            return len(text or name) <= _SHORT
        case str() | Marked():
            return is_id(row, content) or (align == "right" and not in_words(content))
    return False
