"""Built-in chapters and a region's own on their way to the person: listed, copied, compared."""

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from smartcity_mp.books.copies import Copy, copied, copy_of, digest, without_stamp
from smartcity_mp.books.shelf import REPORT, SUFFIX, chapter_names
from smartcity_mp.cli.changes import as_diff, put
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.cli.shelved import shelved
from smartcity_mp.data.shown import shown
from smartcity_mp.language.cli import say
from smartcity_mp.language.nearest import nearest
from smartcity_mp.loading import Loaded
from smartcity_mp.project import Project
from smartcity_mp.source.git import GitError
from smartcity_mp.source.history import versions_of

_REPORT = "Laporan"
"""What all yearly reports are called together."""


class Row(NamedTuple):
    """A chapter in the list. `own` is what the region's own template of it is; None without one."""

    name: str
    title: str
    books: tuple[str, ...]
    own: str | None


def named(action: str, chapter: str | None) -> str:
    """The chapter that is meant; "" for the list, which is of all. Raises Refusal."""
    if action == "list":
        if chapter:
            raise Refusal("usage.extra", text=chapter, command="templates list")
        return ""
    if chapter is None:
        raise Refusal("usage.missing", what="BAB", command=f"templates {action}")
    if chapter in chapter_names():
        return chapter
    near = nearest(chapter.removesuffix(SUFFIX), chapter_names())
    if near:
        raise Refusal("templates.no-chapter-near", text=chapter, suggestion=near)
    raise Refusal("templates.no-chapter", text=chapter)


def listed(loaded: Loaded) -> list[Row]:
    """All chapters that are built in, and those that the region added, in the order of its books;
    what stands in no book comes last.
    """
    places: dict[str, list[str]] = {}
    titles = dict(shown().titles)
    for book in shelved(loaded):
        for placed in book.chapters:
            places.setdefault(placed.name, []).append(book.label if not book.year else _REPORT)
            titles[placed.name] = placed.title or titles.get(placed.name, "")
    for name in REPORT:
        places.setdefault(name, []).append(_REPORT)
    own = {path.removesuffix(SUFFIX): text for path, text in loaded.templates.items()}
    names = dict.fromkeys((*places, *sorted(titles), *sorted(own)))
    return [
        Row(
            name,
            titles.get(name, ""),
            tuple(dict.fromkeys(places.get(name, ()))),
            _state(own[name], name) if name in own else None,
        )
        for name in names
    ]


def _state(text: str, name: str) -> str:
    state = copy_of(text).state
    return "new" if state == "own" and name not in chapter_names() else state


def as_json(rows: Sequence[Row]) -> str:
    """The list for other programs."""
    listed = [row._asdict() for row in rows]
    return json.dumps({"chapters": listed}, ensure_ascii=False, indent=2)


def as_text(rows: Sequence[Row], language: str) -> str:
    """A line for each chapter: name, books, title, and what is the region's own."""
    return "\n".join(_lines(rows, language))


def _lines(rows: Sequence[Row], language: str) -> Iterator[str]:
    books = [", ".join(row.books) or say("templates.nowhere", language) for row in rows]
    widths = (max(len(row.name) for row in rows), max(map(len, books)))
    for row, where in zip(rows, books, strict=True):
        own = f"  [{say(f'templates.is-{row.own}', language)}]" if row.own else ""
        yield f"{row.name:<{widths[0]}}  {where:<{widths[1]}}  {row.title}{own}".rstrip()


def copy(project: Project, name: str, *, force: bool) -> str:
    """Write a built-in chapter to where a region's own templates are; gives its path.

    Raises Refusal where there is one already, unless `force`, and WriteError.
    """
    path = f"templates/{name}{SUFFIX}"
    there = project.tree.read(path) if path in project.tree.files() else None
    before = {path: there} if isinstance(there, bytes) else {}
    if before and not force:
        raise Refusal("templates.exists", path=path)
    put(project.root, {path: copied(name).encode()}, before)
    return path


class Compared(NamedTuple):
    """What became of a chapter. `since` says since when: since it was copied, or as one's own."""

    since: str
    diff: str
    version: str


def compared(project: Project, name: str) -> Compared:
    """What changed in a built-in chapter since the region copied it, if git still has the copy as
    it was before anyone altered it; else how the region's own differs from the one of today.
    """
    path = f"templates/{name}{SUFFIX}"
    text = project.loaded.templates.get(f"{name}{SUFFIX}")
    if text is None:
        raise Refusal("templates.none", name=name, path=path)
    own = copy_of(text)
    now = without_stamp(copied(own.name or name))
    base = _base(project, path, own) if own.then else None
    old = without_stamp(text) if base is None else base
    is_same = old.rstrip() == now.rstrip()
    diff = "" if is_same else as_diff({path: now.encode()}, {path: old.encode()}, {})
    since = "templates.since-own" if base is None else "templates.since-copied"
    return Compared(since, diff, own.version)


def _base(project: Project, path: str, own: Copy) -> str | None:
    """The built-in chapter as it was copied: the commit that has it unaltered vouches for it."""
    try:
        for content in versions_of(project.root, path):
            text = without_stamp(content.decode("utf-8", "replace").replace("\r\n", "\n"))
            if digest(text) == own.then:
                return text
    except GitError:
        return None
    return None
