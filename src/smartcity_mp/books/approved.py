"""Chapters that are approved: their addresses, and what stands for the content of each."""

from collections.abc import Iterator
from dataclasses import replace

from smartcity_mp.analysis.approval import CHAPTER_SCHEME, fingerprint
from smartcity_mp.books.blocks import (
    Block,
    Card,
    Cite,
    Content,
    Figure,
    Lines,
    Link,
    Listing,
    Marked,
    Signatures,
    Statement,
    Table,
    Tiles,
)
from smartcity_mp.books.chapter import Chapter, Maker
from smartcity_mp.books.facts import facts_of
from smartcity_mp.books.markdown import chapter_reader
from smartcity_mp.books.marks import fill
from smartcity_mp.books.shelf import Outline, Placement, outlines
from smartcity_mp.loading import Loaded
from smartcity_mp.model.plan import Printed

_APPROVABLE = ("chapter", "annex")
"""Pages before and behind them are forms, or are made of all others."""


def addresses(loaded: Loaded) -> dict[str, tuple[Outline, Placement]]:
    """The chapters that can be approved: `buku-2/strategi` and where it is."""
    return {
        f"{outline.slug}/{placement.name}": (outline, placement)
        for outline in outlines(loaded)
        for placement in outline.placements
        if placement.kind in _APPROVABLE
    }


def printed(loaded: Loaded, wanted: set[str]) -> dict[str, Printed]:
    """What these chapters are, of those that are there.

    Approvals that the books show are none of it: one would undo another.
    """
    bare = loaded._replace(plan=replace(loaded.plan, approvals=(), chapters=None))
    maker = Maker(bare, facts_of(bare.plan), outlines(bare))
    found = {}
    for address, (outline, placement) in addresses(bare).items():
        if address in wanted and (chapter := maker.chapter(outline, placement)) is not None:
            title = _plain(chapter.title)
            found[address] = Printed(outline.label, placement.label, title, content_of(chapter))
    return found


def _plain(markdown: str) -> str:
    """The words of a title."""
    (inline,) = chapter_reader().parseInline(fill(markdown, lambda _, text: text))
    return "".join(token.content for token in inline.children or ())


def with_chapters(loaded: Loaded) -> None:
    """Tell a plan what its approved chapters are now; they are made only if there are any."""
    plan = loaded.plan
    wanted = {one.chapter for by in plan.approvals for one in by.approved if one.chapter}
    if wanted and plan.chapters is None:
        plan.showing(printed(loaded, wanted))


def content_of(chapter: Chapter) -> str:
    """What stands for all that can be read in a chapter, in whatever format."""
    said = "\0".join((chapter.text, *(part for one in chapter.blocks for part in _block(one))))
    return fingerprint(CHAPTER_SCHEME, said)


def _block(block: Block) -> Iterator[str]:
    """All texts of a block. What only says how it is drawn does not count."""
    yield type(block).__name__
    match block:
        case Table():
            yield from (block.caption, block.unit or "", block.note or "")
            yield from (f"{column.group or ''} {column.label}" for column in block.columns)
            for row in block.rows:
                yield row.kind
                yield from [c if type(c) is str else _content(c) for c in row.cells]
        case Figure():
            yield from (block.caption, block.alt, block.kind)  # its figures stand in a table, too
        case Card():
            yield from (block.id, block.title)
            yield from (f"{name}: {_content(content)}" for name, content in block.fields)
        case Listing():
            yield block.label or ""
            yield from map(_content, block.items)
        case Tiles():
            yield from (f"{_content(figure)} {what} {more}" for figure, what, more in block.items)
        case Signatures():
            yield _content(block.place_date)
            yield from (f"{who.position} {who.name} {who.details}" for who in block.signers)
        case Statement():
            yield _content(block.text)


def _content(content: Content) -> str:
    match content:
        case None:
            return "\1"
        case str():
            return content
        case Cite():
            return content.text or content.id
        case Link():
            return f"{content.text} {content.address}"
        case Marked(inner):
            return f"{_content(inner)}\2"
        case Lines(items):
            return "\3".join(map(_content, items))
