"""What people wrote into a book in Word: comments with their replies, and tracked changes.

The text is read once, from its beginning to its end; only what was remarked is kept of it.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from smartcity_mp.exchange.package import Package, PackageError
from smartcity_mp.exchange.readers import Comment, Comments, Styles, Text, Threads
from smartcity_mp.exchange.records import Part, Place, Remark

_PARTS: dict[str, Part] = {
    "footnotes": "note", "endnotes": "note", "header": "margin", "footer": "margin"
}  # fmt: skip


class Remarks(NamedTuple):
    """All remarks in their order, and how many changes of mere looks there are besides."""

    found: tuple[Remark, ...]
    formats: int


def remarks(content: bytes) -> Remarks:
    """What was remarked in a file of Word. Raises PackageError."""
    package = Package(content)
    main = dict(package.relations()).get("officeDocument", "")
    if main not in package.names:
        raise PackageError("none")
    relations = [(kind, place) for kind, place in package.relations(main) if place in package.names]
    first = dict(reversed(relations))
    said, threads, levels = Comments(), Threads(), Styles()
    for kind, reader in (("comments", said), ("commentsExtended", threads), ("styles", levels)):
        if kind in first:
            package.read(first[kind], reader)
    found, formats = list[Remark | str](), 0
    places: dict[str, tuple[str, Place]] = {}
    texts: list[tuple[str, Part]] = [(main, "text")]
    texts += [(place, _PARTS[kind]) for kind, place in relations if kind in _PARTS]
    for place, part in texts:
        text = Text(part, levels.levels)
        package.read(place, text)
        found += text.found
        places |= {each: (text.about.get(each, ""), place) for each, place in text.places.items()}
        formats += text.formats
    return Remarks(tuple(_joined(found, places, said.comments, threads)), formats)


def _joined(
    found: list[Remark | str],
    places: dict[str, tuple[str, Place]],
    comments: dict[str, Comment],
    threads: Threads,
) -> Iterator[Remark]:
    """The remarks in the order of the text, each comment with its replies."""
    by_paragraph = {comment.last: number for number, comment in comments.items() if comment.last}
    above = {
        number: by_paragraph[threads.parents[comment.last]]
        for number, comment in comments.items()
        if threads.parents.get(comment.last) in by_paragraph
    }
    replies: dict[str, list[str]] = {}
    for number in above:
        if (first := _first(number, above)) != number:
            replies.setdefault(first, []).append(number)
    answers = {number for numbers in replies.values() for number in numbers}
    placed = [each for each in found if isinstance(each, Remark) or each in comments]
    lost = [number for number in comments if number not in places]
    for each in (*placed, *lost):
        if isinstance(each, Remark):
            yield each
        elif each not in answers:
            about, place = places.get(each, ("", Place()))
            told = tuple(comments[number].told for number in replies.get(each, ()))
            is_done = comments[each].last in threads.done
            yield replace(
                comments[each].told, about=about, place=place, is_done=is_done, replies=told
            )


def _first(number: str, above: dict[str, str]) -> str:
    """The comment that others answer in the end; in a circle nobody answers."""
    seen, at = {number}, number
    while at in above:
        at = above[at]
        if at in seen:
            return number
        seen.add(at)
    return at
