"""The minutes of each workshop as a document of its own, of the blocks that the annex shows."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from smartcity_mp.books.blocks import Block, Table, contents, missing_in
from smartcity_mp.books.build import Books
from smartcity_mp.books.chapter import Chapter, Heading
from smartcity_mp.books.directory import Book, directory_of
from smartcity_mp.books.escaping import inline
from smartcity_mp.books.facts import facts_of
from smartcity_mp.books.look import look_of
from smartcity_mp.books.marks import BLOCK, HEADING, mark
from smartcity_mp.books.rounding import with_note
from smartcity_mp.books.shelf import Outline, Placement
from smartcity_mp.books.signs import signs_at_heads
from smartcity_mp.books.views.annexes.minutes import Record, minutes
from smartcity_mp.loading import Loaded
from smartcity_mp.model.plan import Plan

ANNEX = "notula"
_CAPTION = "Waktu, kehadiran, dan hasil"
"""What the first table is called where the document itself is called the minutes."""


def numbers_of(plan: Plan) -> tuple[int, ...]:
    """By what each workshop is called: its stage, or its place where stages tell none apart."""
    stages = [held.stage for held in plan.workshops if held.stage is not None]
    if len(set(stages)) == len(plan.workshops):
        return tuple(stages)
    return tuple(range(1, len(plan.workshops) + 1))


def file_of(book: Book, ending: str) -> str:
    """The file of a document: `notula-2.html`."""
    return f"{ANNEX}-{book.outline.number}.{ending}"


def documents(loaded: Loaded, numbers: Collection[int]) -> Books:
    """A document for each workshop of these numbers; each is like a book of one chapter."""
    plan = loaded.plan
    books = tuple(
        _document(number, record)
        for number, record in zip(numbers_of(plan), minutes(plan).records, strict=True)
        if number in numbers
    )
    directory = directory_of(books, plan.former_ids)
    look = look_of(plan.masterplan.design)
    return Books(facts_of(plan), books, directory, (), draft=False, look=look)


def _document(number: int, record: Record) -> Book:
    placement = Placement(ANNEX, "back", 1)
    title = f"Notula {record.name}"
    tables = (replace(record.record, caption=_CAPTION), record.follow_ups)
    blocks = tuple(map(_noted, filter(None, tables)))
    text = _text(inline(title), blocks)
    missing = sum(missing_in(content) for block in blocks for content in contents(block))
    chapter = Chapter(placement, text, blocks, (Heading(1, inline(title), ""),), missing)
    return Book(Outline(number, title, (placement,)), (chapter,))


def _noted(table: Table) -> Table:
    return with_note(signs_at_heads(table))


def _text(title: str, blocks: Sequence[Block]) -> str:
    """The text of a chapter: its heading, and the marks of its blocks."""
    parts = [f"# {mark(HEADING, '0')}{title}"]
    parts += [mark(BLOCK, str(number)) for number in range(len(blocks))]
    return "\n\n".join(parts) + "\n"
