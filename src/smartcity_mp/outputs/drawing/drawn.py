"""Chapters that an earlier run has drawn, for who makes the same books again and again."""

from collections.abc import Callable

from smartcity_mp.books.build import Books
from smartcity_mp.books.chapter import Chapter
from smartcity_mp.books.shelf import Outline
from smartcity_mp.outputs.drawing.places import Places


class Drawn:
    """What was drawn of each chapter, good for as long as all that drawing looks at is equal.

    That is the chapter, the list of its book, and where everything stands: nothing else is asked
    by `Places`. Chapters hold texts, whole numbers and truth values only, so equal ones look alike.
    """

    def __init__(self) -> None:
        self._layout: object = None
        self._kept: dict[tuple[int, int], tuple[Chapter, Outline, str]] = {}

    def begin(self, books: Books) -> None:
        """Look at the books that are drawn next, and forget what is no part of them."""
        layout = books.directory.layout
        there = {
            (book.outline.number, number)
            for book in books.books
            for number in range(len(book.chapters))
        }
        kept = self._kept if layout == self._layout else {}
        self._kept = {place: kept[place] for place in there & kept.keys()}
        self._layout = layout

    def once(self, places: Places, draw: Callable[[Places], str]) -> str:
        """What is drawn of a chapter, now or earlier."""
        outline, chapter = places.book.outline, places.book.chapters[places.number]
        place = (outline.number, places.number)
        known = self._kept.get(place)
        if known is None or known[:2] != (chapter, outline):
            known = self._kept[place] = (chapter, outline, draw(places))
        return known[2]
