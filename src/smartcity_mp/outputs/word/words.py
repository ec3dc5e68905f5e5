"""Text, citations and links as what stands within a paragraph, and contents as paragraphs."""

from collections.abc import Iterator
from typing import NamedTuple

from smartcity_mp.books.blocks import AFTER_FIGURE, Cite, Content, Lines, Link, Marked
from smartcity_mp.books.environment import MISSING
from smartcity_mp.books.escaping import paragraphs
from smartcity_mp.books.lists import Listed, parts_of
from smartcity_mp.language.addresses import parted
from smartcity_mp.outputs.drawing.bookmarks import bookmark
from smartcity_mp.outputs.drawing.places import Places, Reference
from smartcity_mp.outputs.word.lists import Kind
from smartcity_mp.outputs.word.package import Package
from smartcity_mp.outputs.word.xml import (
    PLAIN,
    Element,
    Face,
    Shape,
    field,
    name,
    paragraph,
    run,
    w,
)

_STEP = 160
"""How far lines under another are set in, in twentieths of a point."""


class Line(NamedTuple):
    """What stands on a line of its own; in a list, its number and how deep it lies."""

    pieces: list[Element]
    numbers: tuple[int, int] | None = None
    depth: int = 0
    """How deep it lies under other lines."""


EMPTY = Line([])


class Words:
    """Writes what one chapter says."""

    def __init__(self, package: Package, places: Places) -> None:
        self.package, self.places = package, places
        self.missing = package.styles["belum tersedia"]
        self.cited = package.styles["rujukan"]
        self.address = package.styles["hyperlink"]
        self.in_note = False
        """Whether what is written stands at the foot of a page, a part of its own."""

    def text(self, text: str, face: Face = PLAIN) -> Iterator[Element]:
        """Text with its web addresses as links that a person may click."""
        for place, part in enumerate(parted(text)):
            if place % 2:
                yield self.away(part, [run(part, face._replace(style=self.address))])
            elif part:
                yield run(part, face)

    def away(self, address: str, pieces: list[Element], place: str = "") -> Element:
        """A link out of the file, to a place of another one if it is named."""
        made = w("hyperlink", *pieces)
        made.set(name("r:id"), self.package.link(address, in_note=self.in_note))
        if place:
            made.set(name("anchor"), place)
        return made

    def within(self, anchor: str, pieces: list[Element]) -> Element:
        """A link to a place of the same book."""
        return w("hyperlink", *pieces, anchor=bookmark(anchor), history=1)

    def reference(self, to: Reference, face: Face = PLAIN) -> Iterator[Element]:
        """A citation; the number of a table or figure follows it when others come before it."""
        if to.spot is None:
            yield run(to.text, face)
            return
        pieces = [run(to.text, face._replace(style=self.cited))]
        books = self.places.books
        if to.spot.book != self.places.book.outline.number:
            other = next(book for book in books.books if book.outline.number == to.spot.book)
            yield self.away(f"{other.outline.slug}.docx", pieces, bookmark(to.anchor))
            return
        item = books.directory.captioned.get(to.spot)
        if item and item.anchor == to.anchor:
            yield from field(f"REF {bookmark(to.anchor)} \\h", pieces)
        else:
            yield self.within(to.anchor, pieces)

    def content(self, content: Content, face: Face = PLAIN, small: bool = True) -> list[Line]:
        """What a cell or field shows, line by line."""
        match content:
            case str():
                return list(self._texts(content, face, small))
            case None:
                return [Line([run(MISSING, face._replace(style=self.missing))])]
            case Cite():
                return [Line(list(self.reference(self.places.reference(content), face)))]
            case Link(text, address):
                return [Line([self.away(address, [run(text, face._replace(style=self.address))])])]
            case Marked(inner):
                lines = self.content(inner, face, small) or [Line([])]
                lines[-1].pieces.append(run(AFTER_FIGURE, face))
                return lines
            case Lines(items, across=True):
                return [Line(self._across(items, face))]
            case Lines(items):
                return [line for item in items for line in self._below(item, face, small)]

    def joined(self, content: Content, face: Face = PLAIN) -> list[Element]:
        """What a content says, in one line."""
        lines = self.content(content, face)
        return [
            piece
            for place, line in enumerate(lines)
            for piece in ([run(" ", face), *line.pieces] if place else line.pieces)
        ]

    def paragraphs(self, content: Content, shape: Shape, face: Face = PLAIN) -> list[Element]:
        """What a cell or field shows as paragraphs; there is always one."""
        lines = self.content(content, face) or [Line([])]
        return [
            paragraph(
                line.pieces,
                shape._replace(
                    numbers=line.numbers, left=_STEP * line.depth if line.depth else None
                ),
            )
            for line in lines
        ]

    def _below(self, item: Content, face: Face, small: bool) -> list[Line]:
        """The lines of an item; what is a list itself stands under the line before it."""
        lines = self.content(item, face, small)
        nested = isinstance(item, Lines) and not item.across
        return [
            line._replace(depth=line.depth + 1) if nested and place else line
            for place, line in enumerate(lines)
        ]

    def _across(self, items: tuple[Content, ...], face: Face) -> list[Element]:
        pieces: list[Element] = []
        for item in items:
            pieces += [*([run(", ", face)] if pieces else []), *self.joined(item, face)]
        return pieces

    def _texts(self, text: str, face: Face, small: bool) -> Iterator[Line]:
        if "\n" not in text:
            yield Line(list(self.text(text, face)))
            return
        for part in (part for each in paragraphs(text) for part in parts_of(each)):
            if isinstance(part, str):
                yield Line(list(self.text(" ".join(part.split("\n")), face)))
            else:
                yield from self._listed(part, face, small)

    def _listed(self, part: Listed, face: Face, small: bool) -> Iterator[Line]:
        number = self.package.lists.begin(_kind(part, small), part.start or 1)
        for item in part.items:
            yield Line(list(self.text(item, face)), (number, 0))


def _kind(part: Listed, small: bool) -> Kind:
    if part.start is None:
        return "small bullet" if small else "bullet"
    return "small number" if small else "number"
