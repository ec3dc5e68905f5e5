"""Which books were asked for."""

from collections.abc import Iterable

from smartcity_mp.books.shelf import outlines
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.language.numbers import roman
from smartcity_mp.loading import Loaded


def chosen(words: Iterable[str], loaded: Loaded) -> list[int]:
    """The numbers of the books that are named: 3, III or buku-3. Raises Refusal."""
    books = outlines(loaded)
    names = {
        name: book.number
        for book in books
        for name in (str(book.number), roman(book.number).lower(), book.slug)
    }
    numbers = []
    for name in (part.strip().lower() for word in words for part in word.split(",")):
        if name not in names:
            allowed = ", ".join(f"{book.number} ({book.title})" for book in books)
            raise Refusal("build.no-book", text=name, allowed=allowed)
        numbers.append(names[name])
    return numbers
