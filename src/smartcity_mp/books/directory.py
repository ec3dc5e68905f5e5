"""Where everything stands: numbers of tables and figures, and the places that citations lead to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from smartcity_mp.books.blocks import Block, Figure, Table, defined_ids
from smartcity_mp.books.chapter import Chapter
from smartcity_mp.books.shelf import Outline, Placement
from smartcity_mp.model.former import FormerIds

X = TypeVar("X")
_ANY = 0


@dataclass(frozen=True, slots=True)
class Book:
    """A book in memory."""

    outline: Outline
    chapters: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """A block in the books: numbers of book (from 1), chapter and block (from 0)."""

    book: int
    chapter: int
    block: int


@dataclass(frozen=True, slots=True)
class Captioned:
    """A table or figure under its number, such as "Tabel 3.2"."""

    label: str
    anchor: str
    block: Table | Figure
    spot: Spot


@dataclass(slots=True)
class Directory:
    """All places of a set of books."""

    captioned: dict[Spot, Captioned] = field(default_factory=dict)
    former: FormerIds = field(default_factory=FormerIds)
    _keys: dict[tuple[int, str], Captioned] = field(default_factory=dict)
    _ids: dict[tuple[int, str], Spot] = field(default_factory=dict)

    def keyed(self, book: int, key: str) -> Captioned | None:
        """The table or figure of a key, in this book or else in the first that has it."""
        return _nearest(self._keys, book, key)

    def described(self, book: int, name: str) -> Spot | None:
        """The block that describes the thing of an id, in this book or else in the first."""
        return _nearest(self._ids, book, name)

    def of_book(self, book: int) -> list[Captioned]:
        """The numbered tables and figures of a book, in order."""
        return [item for spot, item in self.captioned.items() if spot.book == book]

    @property
    def layout(self) -> tuple[object, ...]:
        """What can be asked here, to compare: all but what the tables and figures show."""
        captioned = [(item.label, item.anchor, item.spot) for item in self.captioned.values()]
        keys = {key: (item.label, item.anchor, item.spot) for key, item in self._keys.items()}
        return captioned, keys, self._ids, self.former

    def note(self, spot: Spot, placement: Placement, block: Block, counts: dict[str, int]) -> None:
        """Enter a block; `counts` holds how many tables and figures the chapter has so far."""
        if isinstance(block, Table | Figure) and placement.number:
            word = "Tabel" if isinstance(block, Table) else "Gambar"
            counts[word] = counts.get(word, 0) + 1
            label = f"{word} {placement.number}.{counts[word]}"
            anchor = label.lower().replace(" ", "-").replace(".", "-")
            item = self.captioned[spot] = Captioned(label, anchor, block, spot)
            if block.key:
                self._keys.setdefault((spot.book, block.key), item)
                self._keys.setdefault((_ANY, block.key), item)
        for name in defined_ids(block):
            self._ids.setdefault((spot.book, name), spot)
            self._ids.setdefault((_ANY, name), spot)


def directory_of(books: Sequence[Book], former: FormerIds | None = None) -> Directory:
    """The directory of books that are whole; `former` are ids by which things are still found."""
    directory = Directory(former=former or FormerIds())
    for book in books:
        for number, chapter in enumerate(book.chapters):
            counts: dict[str, int] = {}
            for index, block in enumerate(chapter.blocks):
                spot = Spot(book.outline.number, number, index)
                directory.note(spot, chapter.placement, block, counts)
    return directory


def anchors(book: Book, directory: Directory) -> set[str]:
    """All places of a book that a link can name."""
    found = {item.anchor for item in directory.of_book(book.outline.number)}
    for chapter in book.chapters:
        count = max(1, len(chapter.headings))
        found |= {anchor_of_section(chapter.placement, number) for number in range(count)}
        for name in (name for block in chapter.blocks for name in defined_ids(block)):
            found |= {anchor_of_id(known) for known in (name, *directory.former.of(name))}
    return found


def anchor_of_id(name: str) -> str:
    """The anchor of the block that describes the thing of an id.

    No id has an underscore: it stands for a stop, which some readers of HTML take for an error.
    """
    return f"i-{name.lower().replace('.', '_')}"


def anchor_of_chapter(placement: Placement) -> str:
    """The anchor of a chapter."""
    words = {"chapter": "bab", "annex": "lampiran", "front": "depan", "back": "belakang"}
    return f"{words[placement.kind]}-{placement.ordinal}"


def anchor_of_section(placement: Placement, number: int) -> str:
    """The anchor of a heading of a chapter, the chapter's own being 0."""
    chapter = anchor_of_chapter(placement)
    return f"{chapter}-{number}" if number else chapter


def _nearest(places: Mapping[tuple[int, str], X], book: int, name: str) -> X | None:
    return places.get((book, name)) or places.get((_ANY, name))
