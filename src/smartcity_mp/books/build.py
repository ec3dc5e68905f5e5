"""The whole way from a masterplan to its books in memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from smartcity_mp.books.approved import with_chapters
from smartcity_mp.books.brief.page import Brief, brief_of
from smartcity_mp.books.chapter import Chapter, Maker
from smartcity_mp.books.directory import Book, Directory, anchors, directory_of
from smartcity_mp.books.facts import Facts, facts_of
from smartcity_mp.books.identity import Identity, identity_of
from smartcity_mp.books.look import USUAL, Look, look_of
from smartcity_mp.books.marks import REFERENCE, TABLE_OR_FIGURE, fill
from smartcity_mp.books.shelf import Outline, outlines, reports
from smartcity_mp.diagnostics import Diagnostic, Position, Report
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.language.nearest import nearest
from smartcity_mp.loading import Loaded


@dataclass(frozen=True, slots=True)
class Kept:
    """A book that is not made now, and the titles of its chapters."""

    outline: Outline
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Books:
    """Books in memory, ready to be drawn by an output."""

    facts: Facts
    books: tuple[Book, ...]
    directory: Directory
    diagnostics: tuple[Diagnostic, ...]
    draft: bool
    look: Look = USUAL
    kept: tuple[Kept, ...] = ()
    """Other books that stand beside these from an earlier build."""
    brief: Brief | None = None
    """The plan on one page, where that was asked for."""
    drawn: dict[tuple[int, str], str] = field(default_factory=dict, compare=False, repr=False)
    """Charts by book and name that one format has drawn, so that the next need not."""
    _identities: dict[int, Identity] = field(default_factory=dict, compare=False, repr=False)

    def identity(self, book: Book) -> Identity:
        """What one of the books is known by, in each format."""
        number = book.outline.number
        if number not in self._identities:
            self._identities[number] = identity_of(book, self.facts, draft=self.draft)
        return self._identities[number]

    @property
    def outlines(self) -> tuple[Outline, ...]:
        """What each of the books is."""
        return tuple(book.outline for book in self.books)

    @property
    def missing(self) -> int:
        """How many values read "belum tersedia", in all books."""
        return sum(chapter.missing for book in self.books for chapter in book.chapters)


def build(
    loaded: Loaded,
    numbers: Sequence[int] = (),
    *,
    draft: bool = False,
    kept: Sequence[int] = (),
    checked: Report | None = None,
) -> Books:
    """Make the books of these numbers, all without; a report is made where its year is among them.
    What is wrong is in `diagnostics`.

    `kept` are books that are not made, but stand beside these: pages lead to them.
    With what the checks found (`checked`) the brief is made too.
    """
    with_chapters(loaded)
    shelf = outlines(loaded)
    every = (*shelf, *reports(loaded))
    facts = facts_of(loaded.plan)
    maker = Maker(loaded, facts, shelf)
    books = tuple(
        Book(outline, tuple(_chapters(maker, outline)))
        for outline in every
        if outline.number in numbers or not (numbers or outline.year)
    )
    directory = directory_of(books, loaded.plan.former_ids)
    found = [
        *maker.found,
        *_lost_references(books, directory, loaded),
        *_lost_anchors(books, directory),
    ]
    others = tuple(_kept(maker, outline) for outline in every if outline.number in kept)
    look = look_of(loaded.plan.masterplan.design)
    brief = brief_of(loaded, facts, checked) if checked else None
    return Books(facts, books, directory, tuple(dict.fromkeys(found)), draft, look, others, brief)


def _kept(maker: Maker, outline: Outline) -> Kept:
    chapters = (placement for placement in outline.placements if placement.kind == "chapter")
    titles = (maker.title(placement) for placement in chapters)
    return Kept(outline, tuple(title for title in titles if "{{" not in title))


def _chapters(maker: Maker, outline: Outline) -> Iterator[Chapter]:
    for placement in outline.placements:
        if (chapter := maker.chapter(outline, placement)) is not None:
            yield chapter


def _lost_references(
    books: Sequence[Book], directory: Directory, loaded: Loaded
) -> Iterator[Diagnostic]:
    """References of templates to tables, figures and ids that do not exist."""
    for book in books:
        for chapter in book.chapters:
            lost: list[str] = []

            def note(kind: str, text: str, lost: list[str] = lost, book: Book = book) -> str:
                if kind == REFERENCE and text not in loaded.plan.by_id:
                    lost.append(text)
                if kind == TABLE_OR_FIGURE and directory.keyed(book.outline.number, text) is None:
                    lost.append(text)
                return ""

            fill(chapter.text, note)
            for text in lost:
                place = Position(f"templates/{chapter.placement.name}.md")
                now = loaded.plan.former_ids.present(text)
                near = now if now in loaded.plan.by_id else nearest(text, loaded.plan.by_id)
                values = {"text": text, "suggestion": near}
                yield diagnostic(place, "SMP710", **values)


def _lost_anchors(books: Sequence[Book], directory: Directory) -> Iterator[Diagnostic]:
    """Links of the region's own texts to places that their book does not have."""
    for book in books:
        named = [link for chapter in book.chapters for link in chapter.anchors]
        known = anchors(book, directory) if named else set()
        yield from (wrong for anchor, wrong in named if anchor not in known)
