"""The region's list of books, as a review names its chapters."""

import re

from smartcity_mp.books.shelf import SUFFIX, Outline, outlines, reports
from smartcity_mp.loading import Loaded
from smartcity_mp.review.shelf import Placed, Shelved

_TITLE = re.compile(r"(?m)^#[ \t]+(?P<title>[^\n{]*[^\s{])[ \t]*$")


def shelved(loaded: Loaded) -> tuple[Shelved, ...]:
    """The books and yearly reports of a masterplan, a region's own chapters with their text."""
    return tuple(_book(book, loaded) for book in (*outlines(loaded), *reports(loaded)))


def _book(book: Outline, loaded: Loaded) -> Shelved:
    chapters = []
    for place in book.placements:
        template = loaded.templates.get(f"{place.name}{SUFFIX}")
        heading = _TITLE.search(template) if template is not None else None
        title = heading["title"] if heading else ""
        chapters.append(Placed(place.name, place.label, title, template))
    return Shelved(book.slug, book.label, book.title, tuple(chapters), book.year, book.is_signed)
