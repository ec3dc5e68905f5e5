"""Contents of cells and fields, and what they cite, as nodes."""

import re
from collections.abc import Iterator

from smartcity_mp.books.blocks import Cite, Content, Lines, Link, Marked
from smartcity_mp.books.environment import MISSING
from smartcity_mp.books.escaping import paragraphs
from smartcity_mp.books.lists import Listed, parts_of
from smartcity_mp.language.addresses import parted
from smartcity_mp.outputs.drawing.places import Places, Reference
from smartcity_mp.outputs.pdf.nodes import Node, kind_of, link, listed, node, signed, text, whole

_CODE = re.compile(r"(\((?:[A-Z]+-)+[A-Z0-9.]+\))")


def said(written: str) -> Node:
    """A text in one piece, or in paragraphs and lists."""
    if "\n" not in written:
        return _linked(written)
    parts = [part for paragraph in paragraphs(written) for part in parts_of(paragraph)]
    if len(parts) == 1 and isinstance(parts[0], str):
        return _linked(written)
    return [_part(part) for part in parts]


def content(places: Places, shown: Content, *, ways: bool = False) -> Node:
    """What a cell or field shows, with `ways` to what it cites.

    In a cell it is no link: typst sets a table again when it knows where its links lead, and keeps
    both in memory. The codes are those of the lists, and stand in the bookmarks.
    """
    match shown:
        case str():
            return said(shown)
        case None:
            return node("missing", [MISSING])
        case Cite():
            to = places.reference(shown)
            return reference(places, to) if ways else _named(to)
        case Link(words, address):
            return link([text(words)], address)
        case Marked(inner):
            return signed(content(places, inner, ways=ways))
        case Lines(items, across=True):
            return list(_between([content(places, item, ways=ways) for item in items]))
        case Lines(items):
            shown_items = [content(places, item, ways=ways) for item in items]
            return {"t": "lines", "c": [node("item", [_detailed(item)]) for item in shown_items]}


def _detailed(shown: Node) -> Node:
    """A line that is lines itself: the first says what the others tell about."""
    return {**shown, "led": True} if kind_of(shown) == "lines" else shown


def reference(places: Places, to: Reference) -> Node:
    """A citation in prose: within the book a link, to others a name that one looks up there."""
    if to.spot and to.spot.book == places.book.outline.number:
        return node("goto", [_named(to)], to=to.anchor)
    return _named(to)


def _named(to: Reference) -> Node:
    return whole(text(to.text)) if to.is_id else text(to.text)


def _part(part: str | Listed) -> Node:
    if isinstance(part, str):
        return node("p", [_linked(part)])
    return listed([_linked(item) for item in part.items], part.start)


def _linked(written: str) -> Node:
    """Text with its web addresses as links, and with its codes in brackets on one line."""
    parts = parted(text(written))
    nodes = [
        part if place % 2 == 0 else link([part], part) for place, part in enumerate(parts) if part
    ]
    if "(" in written:
        nodes = [piece for part in nodes for piece in _whole_codes(part)]
    return nodes[0] if len(nodes) == 1 else nodes


def _whole_codes(part: Node) -> Iterator[Node]:
    if not isinstance(part, str):
        yield part
        return
    for place, piece in enumerate(_CODE.split(part)):
        if piece:
            yield whole(piece) if place % 2 else piece


def _between(shown: list[Node]) -> Iterator[Node]:
    for place, each in enumerate(shown):
        yield from (", ", each) if place else (each,)
