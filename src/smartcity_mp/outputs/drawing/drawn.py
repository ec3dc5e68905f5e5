"""What an earlier run has drawn, for who makes the same books again and again."""

from collections.abc import Callable

from smartcity_mp.books.build import Books
from smartcity_mp.outputs.drawing.places import Places


class Drawn:
    """What was drawn of chapters and of their blocks, good as long as all that it shows is equal.

    That is the thing itself, the chapter's place in its book, where everything stands, and the look
    of charts: `Places` tells nothing else. All of it is text, whole numbers and truth values, so
    what is equal looks the same.
    """

    def __init__(self) -> None:
        self._layout: object = None
        self._kept: dict[tuple[int, ...], tuple[object, str]] = {}

    def begin(self, books: Books) -> None:
        """Look at the books that are drawn next: where anything stands elsewhere, begin anew."""
        layout = (books.directory.layout, books.look)
        if layout != self._layout:
            self._layout, self._kept = layout, {}

    def once(
        self, places: Places, thing: object, draw: Callable[[], str], index: int | None = None
    ) -> str:
        """What is drawn of a chapter, or of its block of this index, now or earlier."""
        book = places.book
        place = (book.outline.number, places.number, *(() if index is None else (index,)))
        shown = (thing, book.outline, book.chapters[places.number].placement)
        known = self._kept.get(place)
        if known is None or known[0] != shown:
            known = self._kept[place] = (shown, draw())
        return known[1]
