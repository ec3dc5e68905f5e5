"""A book as plain data: its cover, its chapters, and on which sheets they stand."""

from collections.abc import Sequence
from typing import Any

from smartcity_mp.books.blocks import Signatures
from smartcity_mp.books.build import Books
from smartcity_mp.books.directory import Book, anchor_of_chapter
from smartcity_mp.outputs import Tell
from smartcity_mp.outputs.drawing.places import Placed, Places, Reference, captions
from smartcity_mp.outputs.drawing.prose import plain, prose, title
from smartcity_mp.outputs.pdf import paper
from smartcity_mp.outputs.pdf.blocks import Drawer
from smartcity_mp.outputs.pdf.contents import reference
from smartcity_mp.outputs.pdf.nodes import Node, text, without_lost_ways
from smartcity_mp.outputs.pdf.prose import Prose
from smartcity_mp.outputs.pdf.sheets import FULL, NEARLY_EMPTY, filled, fit_on_leaves, sheets

_VIEW = (210, 120)
"""How wide and high the picture on a cover is, in millimetres."""
_LEAVES = {"ringkasan-dimensi", "profil-quick-win"}
"""Chapters that are handed out page by page: each dimension, each quick win begins one."""


def told(
    books: Books, book: Book, pictures: tuple[str | None, str | None], tell: Tell
) -> dict[str, Any]:
    """All that the templates draw of a book; `pictures` are the emblem and that of the cover."""
    emblem, view = pictures
    facts, outline, identity = books.facts, book.outline, books.identity(book)
    issued = facts.issued
    anchors: set[str] = set()
    chapters = []
    for number, chapter in enumerate(book.chapters):
        label = chapter.placement.label
        tell(f"{outline.label}, {label}" if label else outline.label)
        chapters.append(_chapter(books, book, number, anchors))
    is_report = outline.year is not None
    status = "Rancangan – belum untuk diedarkan" if books.draft else ""
    imprint = ", ".join(part for part in (facts.place, facts.date) if part)
    return {
        "title": text(f"{outline.label} {outline.title} – {facts.title}"),
        "author": text(f"Pemerintah {facts.region}"),
        "region": text(facts.region),
        "volume": text(outline.label),
        "name": text(outline.title),
        "plan": text(facts.title),
        "subtitle": text(facts.subtitle or ""),
        "imprint": text(" · ".join(part for part in (facts.edition, imprint) if part)),
        "status": text(status or facts.status(is_report=is_report)),
        "notice": text(facts.notice or ""),
        "identity": identity.line,
        "keyword": identity.full,
        "foot": text(facts.foot(is_report=is_report)),
        "draft": books.draft,
        "emblem": _picture(emblem) if emblem else "",
        "picture": _picture(view, _VIEW, "slice") if view else "",
        "issued": [issued.year, issued.month, issued.day] if issued else [],
        "upright": paper.UPRIGHT,
        "across": paper.ACROSS,
        "chapters": without_lost_ways(_joined(chapters), anchors),
        "listed": _listed(books, book),
    }


def _joined(chapters: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The chapters; one before the contents that is short follows another on the same page."""
    made: list[dict[str, Any]] = []
    for chapter in chapters:
        before = made[-1] if made else chapter
        parts = [each["sheets"][0]["c"] for each in (before, chapter)]
        taken = [filled(part) for part in parts]
        if (
            made
            and chapter["kind"] == before["kind"] == "front"
            and not (chapter["signed"] or before["signed"])
            and min(taken) < NEARLY_EMPTY
            and sum(taken) < FULL
        ):
            joined = [{"across": False, "c": [*parts[0], *parts[1]]}]
            made[-1] = {**before, "sheets": joined}
        else:
            made.append(chapter)
    return made


def _chapter(books: Books, book: Book, number: int, anchors: set[str]) -> dict[str, Any]:
    chapter = book.chapters[number]
    places = Places(books, book, number)
    placement = chapter.placement
    is_leaves = placement.name in _LEAVES
    known = frozenset(anchors)
    nodes = _nodes(places, anchors, tight=False)
    is_tight = is_leaves and not fit_on_leaves(nodes)
    if is_tight:
        anchors &= known
        nodes = _nodes(places, anchors, tight=True)
    return {
        "kind": placement.kind,
        "name": placement.name,
        "label": placement.label,
        "id": anchor_of_chapter(placement),
        "title": text(plain(title(chapter.title))),
        "tight": is_tight,
        "signed": any(isinstance(block, Signatures) for block in chapter.blocks),
        "sheets": sheets(nodes, leaves=is_leaves),
    }


def _nodes(places: Places, anchors: set[str], *, tight: bool) -> list[Node]:
    drawer = Drawer(places, anchors, tight=tight)

    def filled(thing: Reference | Placed) -> Node:
        if isinstance(thing, Reference):
            return reference(places, thing)
        return drawer.block(thing.block, thing.index)

    return Prose(prose(places), filled, anchors).nodes()


def _listed(books: Books, book: Book) -> dict[str, int]:
    """How many headings, tables and figures the contents and the lists name."""
    sections = (
        heading
        for chapter in book.chapters
        for heading in chapter.headings
        if heading.level == 2 and heading.number
    )
    return {
        "heading": len(book.chapters) + len([*sections]),
        "table": len([*captions(books, book, "table")]),
        "figure": len([*captions(books, book, "figure")]),
    }


def _picture(address: str, size: tuple[int, int] = (100, 100), fit: str = "meet") -> str:
    """A picture within an SVG, which JSON can hold; of this size whatever its shape, with all of it
    in sight, or cut (`slice`) so that it fills it.
    """
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<image href="{address}" width="{width}" height="{height}"'
        f' preserveAspectRatio="xMidYMid {fit}"/></svg>'
    )
