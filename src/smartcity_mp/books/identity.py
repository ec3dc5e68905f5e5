"""What a book is known by: a number that follows from all that can be read in it."""

import re
from dataclasses import dataclass

from smartcity_mp.analysis.approval import fingerprint
from smartcity_mp.books.approved import content_of
from smartcity_mp.books.directory import Book
from smartcity_mp.books.facts import Facts

SCHEME = "b1"
"""How a book is put into the form that is hashed. What this scheme says may never change."""
_PRINTED = 16
_FULL = re.compile(r"((?:buku|laporan)-\d{1,6})/([a-z]\d{1,3}-[0-9a-f]{32})\Z")
_GROUP = 4


@dataclass(frozen=True, slots=True)
class Identity:
    """A book by its name in files, and what stands for its content."""

    book: str
    content: str

    @property
    def full(self) -> str:
        """What the properties of a file hold: `buku-2/b1-` and 32 digits."""
        return f"{self.book}/{self.content}"

    @property
    def digits(self) -> str:
        """The digits that are printed."""
        return self.content.partition("-")[2][:_PRINTED].upper()

    @property
    def line(self) -> str:
        """What the cover says: the digits in groups that can be read out."""
        groups = range(0, _PRINTED, _GROUP)
        return f"Identitas isi: {' '.join(self.digits[at : at + _GROUP] for at in groups)}"


def identity_of(book: Book, facts: Facts, *, draft: bool) -> Identity:
    """The same in every format and on every machine, and another one as soon as a word, a figure or
    a date of the book is another. How it looks, and which books stand beside it, says nothing.
    """
    outline = book.outline
    cover = (
        outline.label, outline.title, facts.title, facts.subtitle, facts.region, facts.edition,
        facts.place, facts.date, facts.status(is_report=outline.year is not None), facts.notice,
        "draft" if draft else None,
    )  # fmt: skip
    chapters = (f"{each.placement.label}\1{content_of(each)}" for each in book.chapters)
    said = "\0".join((*("\1" if part is None else part for part in cover), *chapters))
    return Identity(outline.slug, fingerprint(SCHEME, said))


def identity_in(text: str) -> Identity | None:
    """The identity that a property of a file holds; None if it is none."""
    match = _FULL.match(text)
    return Identity(match[1], match[2]) if match else None
