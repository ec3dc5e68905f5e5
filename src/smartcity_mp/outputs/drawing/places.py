"""What the marks of a chapter stand for: one record each, so that no format asks the directory."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from smartcity_mp.books.blocks import Block, Cite, Figure, Table
from smartcity_mp.books.build import Books
from smartcity_mp.books.directory import (
    Book,
    Spot,
    anchor_of_chapter,
    anchor_of_id,
    anchor_of_section,
)
from smartcity_mp.books.marks import BLOCK, HEADING, REFERENCE
from smartcity_mp.outputs.drawing.svg import draw


@dataclass(frozen=True, slots=True)
class Reference:
    """A text that leads to where a thing stands; `spot` is None where no book shows the thing."""

    text: str
    spot: Spot | None = None
    anchor: str = ""
    is_id: bool = False
    """Whether the text is the id of the thing."""


@dataclass(frozen=True, slots=True)
class Number:
    """What stands before a heading: "Bab III", "3.2" or nothing."""

    level: int
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A block where the chapter places it; `index` is its number in the chapter."""

    block: Block
    index: int


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands with a table or figure. `label` is "" in a chapter without a number."""

    of: Literal["table", "figure"]
    label: str
    anchor: str
    text: str
    unit: str | None
    illustrative: bool
    spot: Spot


@dataclass(frozen=True, slots=True)
class Places:
    """Where all that one chapter shows stands and leads to; chapters count from 0."""

    books: Books
    book: Book
    number: int

    def svg(self, figure: Figure, name: str) -> str:
        """The chart of a figure, drawn once for all formats; its name is its own in the book."""
        key, drawn = (self.book.outline.number, name), self.books.drawn
        if key not in drawn:
            drawn[key] = draw(figure, name, self.books.look)
        return drawn[key]

    def resolve(self, kind: str, text: str) -> Reference | Number | Placed:
        """What a mark of the chapter's text stands for."""
        if kind == BLOCK:
            return Placed(self.book.chapters[self.number].blocks[int(text)], int(text))
        if kind == HEADING:
            return self._heading(int(text))
        if kind == REFERENCE:
            return self.reference(Cite(text))
        item = self.books.directory.keyed(self.book.outline.number, text)
        return Reference(item.label, item.spot, item.anchor) if item else Reference(text)

    def reference(self, cite: Cite) -> Reference:
        """Where a citation leads to."""
        spot = self.books.directory.described(self.book.outline.number, cite.id)
        return Reference(cite.text or cite.id, spot, anchor_of_id(cite.id), not cite.text)

    def caption(self, block: Table | Figure, index: int) -> Caption:
        """The caption of a block of the chapter."""
        spot = self._spot(index)
        item = self.books.directory.captioned.get(spot)
        chapter = self.book.chapters[self.number]
        anchor = item.anchor if item else f"{anchor_of_chapter(chapter.placement)}-{index}"
        return _caption(block, item.label if item else "", anchor, spot)

    def anchor(self, name: str | None, index: int) -> str | None:
        """The anchor of a thing, where this block of the chapter is the one that describes it."""
        if name is None:
            return None
        spot = self.books.directory.described(self.book.outline.number, name)
        return anchor_of_id(name) if spot == self._spot(index) else None

    def former_anchors(self, name: str | None, index: int) -> tuple[str, ...]:
        """The anchors that a thing had by former ids, where this block describes it."""
        if name is None or self.anchor(name, index) is None:
            return ()
        known = map(anchor_of_id, self.books.directory.former.of(name))
        return tuple(anchor for anchor in dict.fromkeys(known) if anchor != anchor_of_id(name))

    def _spot(self, index: int) -> Spot:
        return Spot(self.book.outline.number, self.number, index)

    def _heading(self, index: int) -> Number:
        chapter = self.book.chapters[self.number]
        heading = chapter.headings[index]
        label = chapter.placement.label if heading.level == 1 else heading.number
        return Number(heading.level, label, anchor_of_section(chapter.placement, index))


def captions(books: Books, book: Book, of: Literal["table", "figure"]) -> Iterator[Caption]:
    """The captions of a book's numbered tables or figures, in order."""
    for item in books.directory.of_book(book.outline.number):
        caption = _caption(item.block, item.label, item.anchor, item.spot)
        if caption.of == of:
            yield caption


def _caption(block: Table | Figure, label: str, anchor: str, spot: Spot) -> Caption:
    of: Literal["table", "figure"] = "table" if isinstance(block, Table) else "figure"
    unit = block.unit if isinstance(block, Table) else None
    return Caption(of, label, anchor, block.caption, unit, block.illustrative, spot)
