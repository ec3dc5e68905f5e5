"""Where the books change and who changed what, in words, for every format."""

from collections.abc import Iterable, Iterator
from datetime import date

from smartcity_mp.language.numbers import any_date, listing
from smartcity_mp.language.unseen import one_line
from smartcity_mp.reporters.changes.values import phrase
from smartcity_mp.review.changes import Change, Origin, Review
from smartcity_mp.review.shelf import TouchedBook, TouchedChapter

_HASH = 7
"""Digits of a hash that a person sees."""
_LONGEST = 60
"""Characters of an author's name: anyone may call himself anything."""
_KINDS = (("tabel ", "table"), ("gambar ", "figure"))


def book_name(book: TouchedBook) -> str:
    """`Buku II Rencana Induk`."""
    return one_line(f"{book.label} {book.title}")


def chapter_name(chapter: TouchedChapter, language: str) -> str:
    """`Bab VI Pendanaan`, and whether the region wrote it."""
    name = one_line(f"{chapter.label} {chapter.title}".strip())
    return phrase("own-chapter", language, chapter=name) if chapter.is_own else name


def captions(chapter: TouchedChapter, language: str, most: int | None = None) -> str:
    """Tables and figures by their captions, so many at most: `tabel "A" dan "B"; gambar "C"`."""
    kept = chapter.captions[:most]
    parts = []
    for sign, key in _KINDS:
        names = [f'"{one_line(one.removeprefix(sign))}"' for one in kept if one.startswith(sign)]
        if names:
            parts.append(f"{phrase(key, language)} {listing(names, language)}")
    if more := len(chapter.captions) - len(kept):
        parts.append(phrase("more-captions", language, count=more))
    return "; ".join(parts)


def shows(chapter: TouchedChapter, language: str, most: int | None = None) -> str:
    """`Bab VI Pendanaan: tabel "A" dan "B"`."""
    name, shown = chapter_name(chapter, language), captions(chapter, language, most)
    return phrase("shows", language, chapter=name, captions=shown) if shown else name


def only_origin(review: Review) -> Origin | None:
    """The commit that all changes came with, if there are several and it is one."""
    known = {review.origins.get(change.id) for change in review.changes}
    return known.pop() if len(known) == 1 and len(review.changes) > 1 else None


def origins_of(review: Review, changes: Iterable[Change], language: str) -> Iterator[str]:
    """Who made these changes: each commit once."""
    known = (review.origins.get(change.id) for change in changes)
    for origin in dict.fromkeys(one for one in known if one):
        yield by(origin, language)


def by(origin: Origin, language: str) -> str:
    """`oleh Sari, 4 Maret 2026 (218facc)`."""
    day = f", {any_date(date.fromisoformat(origin.date), language)}" if origin.date else ""
    author, commit = one_line(origin.author).strip()[:_LONGEST], origin.commit[:_HASH]
    return phrase("by", language, author=author, date=day, commit=commit)
