"""Which books there are and what each holds: a built-in variant, or the region's own list."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from smartcity_mp.analysis.reports import reported_years
from smartcity_mp.data.places import templates_folder
from smartcity_mp.data.variants import VARIANTS, variant_text
from smartcity_mp.diagnostics import Diagnostic, Position
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.language.guesses import guessed
from smartcity_mp.language.nearest import nearest
from smartcity_mp.language.numbers import roman
from smartcity_mp.loading import Loaded, brought_along
from smartcity_mp.loading.layout import MARKER
from smartcity_mp.model.publication import Book, BookVariant

SUFFIX = ".md"
"""How the file of a project's own chapter ends: templates/<chapter>.md."""

MAX_BOOKS = 30
"""So many books one masterplan may have."""
MAX_CHAPTERS = 200
"""So many chapters, annexes and pages a region's own list of books may name in all."""

REPORT = ("capaian", "capaian-program", "capaian-indikator", "capaian-quick-win")
"""The chapters of a yearly report."""

COMMITMENT = "komitmen"
"""The sheet on which posts commit themselves to the masterplan."""

_OWN = re.compile(r"([a-z0-9][a-z0-9-]{0,59})\.md\Z")

Kind = Literal["front", "chapter", "annex", "back"]
_FIELDS: dict[str, Kind] = {
    "front": "front", "chapters": "chapter", "annexes": "annex", "back": "back"
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Placement:
    """A chapter's place in a book; `ordinal` counts chapters and annexes from 1, each by itself."""

    name: str
    kind: Kind
    ordinal: int

    @property
    def number(self) -> str:
        """What the numbers of its sections, tables and figures begin with: "3", "A" or ""."""
        if self.kind == "annex":
            return chr(ord("A") + self.ordinal - 1) if self.ordinal <= 26 else str(self.ordinal)
        return str(self.ordinal) if self.kind == "chapter" else ""

    @property
    def label(self) -> str:
        """What stands before its title: "Bab III", "Lampiran A" or ""."""
        if self.kind == "chapter":
            return f"Bab {roman(self.ordinal)}"
        return f"Lampiran {self.number}" if self.kind == "annex" else ""


@dataclass(frozen=True, slots=True)
class Outline:
    """What a book holds. `number` counts from 1; a report's is its year."""

    number: int
    title: str
    placements: tuple[Placement, ...]
    year: int | None = None
    """The year that it reports; None for a book of the masterplan."""
    is_signed: bool = False
    """Whether it is the one that posts commit themselves to; each is where none has their sheet."""

    @property
    def label(self) -> str:
        """What stands before its title: "Buku II", "Laporan 2026"."""
        return f"Laporan {self.year}" if self.year else f"Buku {roman(self.number)}"

    @property
    def slug(self) -> str:
        """The book's name in files: buku-1, laporan-2026."""
        return f"laporan-{self.year}" if self.year else f"buku-{self.number}"


@cache
def chapter_names() -> frozenset[str]:
    """The names of all built-in chapters."""
    folder = templates_folder() / "id" / "chapters"
    return frozenset(path.name.removesuffix(".md.j2") for path in folder.glob("*.md.j2"))


def outlines(loaded: Loaded) -> tuple[Outline, ...]:
    """The books of a masterplan. Chapters that do not exist are left out."""
    variant = _variant(loaded)
    own = loaded.plan.masterplan.books
    books = variant.books if own is None or isinstance(own, str) else own
    if _too_many(books) is not None:
        books = ()
    known = chapter_names() | _own_chapters(loaded)
    placed = [tuple(_placements(book, variant, known)) for book in books]
    signed = [any(place.name == COMMITMENT for place in places) for places in placed]
    return tuple(
        Outline(number, book.title, places, is_signed=is_signed or not any(signed))
        for number, (book, places, is_signed) in enumerate(
            zip(books, placed, signed, strict=True), 1
        )
    )


def reports(loaded: Loaded) -> tuple[Outline, ...]:
    """A report for each year of which an office has told something; its number is its year."""
    placements = tuple(
        Placement(name, "chapter", ordinal) for ordinal, name in enumerate(REPORT, 1)
    )
    return tuple(
        Outline(year, f"Capaian Tahun {year}", placements, year)
        for year in reported_years(loaded.plan)
    )


def check_books(loaded: Loaded) -> Iterator[Diagnostic]:
    """Variants, chapters, narratives and templates whose names mean nothing."""
    books = loaded.plan.masterplan.books
    known = chapter_names() | _own_chapters(loaded)
    if isinstance(books, str) and books not in VARIANTS:
        place = loaded.sources.locate((MARKER, "books"))
        values = {"text": books, "suggestion": guessed(books, VARIANTS), "allowed": VARIANTS}
        yield diagnostic(place, "SMP706", **values)
    listed = books if isinstance(books, tuple) else ()
    if (where := _too_many(listed)) is not None:
        place = loaded.sources.locate((MARKER, "books", *where))
        many = ("books", MAX_BOOKS) if len(where) == 1 else ("chapters", MAX_CHAPTERS)
        yield diagnostic(place, "SMP714", problem=many[0], limit=many[1])
        listed = ()
    for number, book in enumerate(listed):
        at = (MARKER, "books", number)
        if not (book.chapters or book.annexes or any(g[:3] == at for g in loaded.left_out)):
            place = loaded.sources.locate(at)
            yield diagnostic(place, "SMP705", problem="none", text=book.title)
        for field in _FIELDS:
            for index, name in enumerate(getattr(book, field)):
                if name not in known:
                    place = loaded.sources.locate((*at, field, index))
                    values = {"text": name, "suggestion": guessed(name, known)}
                    yield diagnostic(place, "SMP705", **values)
    placed = {placement.name for book in outlines(loaded) for placement in book.placements}
    for path in loaded.templates:
        name = path.removesuffix(SUFFIX)
        if name == path or (name not in chapter_names() and name not in placed):
            values = {"name": path, "suggestion": nearest(name, chapter_names())}
            yield diagnostic(Position(f"templates/{path}"), "SMP709", **values)
    spoken = {f"dimensi-{dimension.id}" for dimension in loaded.plan.framework.dimensions} | known
    for name in loaded.plan.narratives:
        chapter = name
        if name.startswith("buku-"):
            chapter = name.removeprefix("buku-").partition("-")[2]
        if chapter not in spoken:
            values = {"name": name, "suggestion": nearest(chapter, spoken)}
            yield diagnostic(Position(f"narratives/{name}.md"), "SMP707", **values)


def _too_many(books: tuple[Book, ...]) -> tuple[int | str, ...] | None:
    """Where in the list of books there are more than anyone makes; None if there are not."""
    if len(books) > MAX_BOOKS:
        return (MAX_BOOKS,)
    left = MAX_CHAPTERS
    for number, book in enumerate(books):
        for field in _FIELDS:
            if (count := len(getattr(book, field))) > left:
                return (number, field, left)
            left -= count
    return None


def _own_chapters(loaded: Loaded) -> frozenset[str]:
    return frozenset(match[1] for path in loaded.templates if (match := _OWN.match(path)))


def _variant(loaded: Loaded) -> BookVariant:
    name = loaded.plan.masterplan.books
    return _read(name if isinstance(name, str) and name in VARIANTS else VARIANTS[0])


@cache
def _read(name: str) -> BookVariant:
    return brought_along(BookVariant, f"{name}.yaml", variant_text(name))


def _placements(book: Book, variant: BookVariant, known: frozenset[str]) -> Iterator[Placement]:
    for field, kind in _FIELDS.items():
        names = getattr(book, field) or getattr(variant, field, ())
        present = [name for name in names if name in known]
        yield from (Placement(name, kind, ordinal) for ordinal, name in enumerate(present, 1))
