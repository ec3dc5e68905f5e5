"""Blocks as HTML: tables, figures, cards, and what stands in their cells."""

import re
from collections.abc import Iterator

from markupsafe import Markup, escape

from smartcity_mp.books.blocks import (
    ILLUSTRATIVE_SIGN,
    Block,
    Card,
    Cite,
    Content,
    Figure,
    Lines,
    Link,
    Listing,
    Marked,
    Signatures,
    Statement,
    Table,
    Tiles,
)
from smartcity_mp.books.build import Books
from smartcity_mp.books.directory import Book, Spot, anchor_of_chapter, anchor_of_id
from smartcity_mp.books.environment import MISSING, markup
from smartcity_mp.books.escaping import ADDRESS, paragraphs
from smartcity_mp.outputs.svg import draw

_SIGN = f'<abbr title="angka ilustratif">{ILLUSTRATIVE_SIGN}</abbr>'
_CODE = re.compile(r"\((?:[A-Z]+-)+[A-Z0-9.]+\)")
_BLOCKS: dict[type[Block], str] = {
    Table: "table",
    Figure: "figure",
    Card: "card",
    Listing: "listing",
    Tiles: "tiles",
    Signatures: "signatures",
    Statement: "statement",
}


def _text(text: str) -> Markup:
    """Text in one piece, or in paragraphs."""
    if "\n" not in text or len(parts := paragraphs(text)) < 2:
        return _linked(text)
    return Markup("".join(f"<p>{_linked(part)}</p>" for part in parts))


def _whole_codes(text: str) -> Markup:
    """Text whose codes in brackets, such as "(IK-IID)", stay on one line."""
    shown = escape(text)
    if "-" not in shown or "(" not in shown:
        return shown
    return Markup(_CODE.sub(r'<span class="id">\g<0></span>', str(shown)))


def _linked(text: str) -> Markup:
    """Text with its web addresses as links that a person may click."""
    if "://" not in text:
        return _whole_codes(text)
    parts = [escape(part) for part in ADDRESS.split(text)]
    parts[1::2] = [Markup(f'<a href="{part}">{part}</a>') for part in parts[1::2]]
    return Markup("").join(parts)


def _signed(shown: Markup) -> Markup:
    """What is shown with the sign after its last word, inside the last paragraph or line."""
    end = re.search(r"(?:</(?:p|li|ul)>)*\Z", shown)
    at = end.start() if end else len(shown)
    return Markup(f"{shown[:at]}&nbsp;{_SIGN}{shown[at:]}")


def _in_words(cell: Content) -> bool:
    """Whether a cell begins with a word, as a place on a scale does: such may break its line."""
    text = cell.content if isinstance(cell, Marked) else cell
    return isinstance(text, str) and text[:1].isalpha() and not text.startswith("Rp")


class Drawer:
    """Draws what one chapter shows; chapters count from 0."""

    def __init__(self, books: Books, book: Book, number: int) -> None:
        self.books, self.book, self.number = books, book, number

    def link(self, text: str, spot: Spot, anchor: str) -> Markup:
        page = "" if spot.book == self.book.outline.number else f"buku-{spot.book}.html"
        return Markup(f'<a href="{page}#{escape(anchor)}">{_whole_codes(text)}</a>')

    def cite(self, cite: Cite) -> Markup:
        text = cite.text or cite.id
        spot = self.books.directory.described(self.book.outline.number, cite.id)
        shown = self.link(text, spot, anchor_of_id(cite.id)) if spot else _whole_codes(text)
        return shown if cite.text else Markup(f'<span class="id">{shown}</span>')

    def content(self, content: Content) -> Markup:
        """What a cell or field shows."""
        match content:
            case str():
                return _text(content)
            case None:
                return Markup(f'<span class="missing">{MISSING}</span>')
            case Cite():
                return self.cite(content)
            case Link(text, address):
                return Markup(f'<a href="{escape(address)}">{escape(text)}</a>')
            case Marked(inner):
                return _signed(self.content(inner))
            case Lines(items, across=True):
                return Markup(", ").join(map(self.content, items))
            case Lines(items):
                rows = "".join(f"<li>{self.content(item)}</li>" for item in items)
                return Markup(f'<ul class="lines">{rows}</ul>')

    def block(self, index: int) -> str:
        """The HTML of a block of the chapter."""
        chapter = self.book.chapters[self.number]
        block, spot = chapter.blocks[index], Spot(self.book.outline.number, self.number, index)
        item = self.books.directory.captioned.get(spot)
        name = item.anchor if item else f"{anchor_of_chapter(chapter.placement)}-{index}"
        return (
            markup()
            .get_template(f"html/{_BLOCKS[type(block)]}.html.j2")
            .render(
                b=block,
                show=self.content,
                anchor=lambda name: self._anchor(name, spot),
                rows=Markup("\n".join(self._rows(block, spot))) if isinstance(block, Table) else "",
                label=item.label if item else "",
                id=name,
                sign=ILLUSTRATIVE_SIGN,
                svg=Markup(draw(block, name)) if isinstance(block, Figure) else "",
            )
        )

    def _rows(self, table: Table, spot: Spot) -> Iterator[str]:
        """The rows of a table. In Python: a template needs four times as long for a large one."""
        narrow = [" narrow" if column.narrow else "" for column in table.columns]
        kinds = [column.align + tail for column, tail in zip(table.columns, narrow, strict=True)]
        for row in table.rows:
            anchor = self._anchor(row.id, spot)
            if row.kind == "group":
                head = (
                    f'<th colspan="{len(kinds)}" scope="rowgroup">{self.content(row.cells[0])}</th>'
                )
                yield f'<tr class="group"{anchor}>{head}</tr>'
                continue
            cells = []
            for kind, cell in zip(kinds, row.cells, strict=False):
                more = (
                    " id"
                    if row.id and cell == row.id
                    else " words"
                    if "right" in kind and _in_words(cell)
                    else ""
                )
                cells.append(f'<td class="{kind}{more}">{self.content(cell)}</td>')
            total = ' class="total"' if row.kind == "total" else ""
            yield f"<tr{total}{anchor}>{''.join(cells)}</tr>"

    def _anchor(self, name: str | None, spot: Spot) -> Markup:
        """The id attribute of a thing, where this block is the one that describes it."""
        if name and self.books.directory.described(self.book.outline.number, name) == spot:
            return Markup(f' id="{escape(anchor_of_id(name))}"')
        return Markup("")
