"""Which masterplans `portfolio` looks at: those of a folder, of a list, and parts made before.

Nothing outside of what the person named is looked into: a list stays in its folder, and links
inside a folder are told, not followed, so no circle goes on.
"""

import os
import posixpath
import re
import stat
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.language.sentences import sentence
from smartcity_mp.language.unseen import file_name
from smartcity_mp.loading.layout import MARKER, misnamed_marker
from smartcity_mp.portfolio.records import Entry, Problem
from smartcity_mp.portfolio.stored import LARGEST, StoredError, part_in
from smartcity_mp.source.text import MAX_BYTES
from smartcity_mp.source.yaml import Node, parse

MOST = 20_000
"""Masterplans at once: forty times as many as there are regions."""
_FORM = "- {path: kab-tegal, rev: v2025}"
_MOST_FOLDERS = 100_000
_DEEPEST = 6
_START = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:[ \t]*(?:#[^\n]*)?\r?\n)*(---[ \t]*\r?\n)?[ \t]*-[ \t\r\n]"
)
"""How a file begins that is nothing but a list."""


class Member(NamedTuple):
    """A masterplan to look at, or why that cannot be."""

    path: str
    folder: Path
    rev: str | None = None
    problem: Problem | None = None

    @property
    def entry(self) -> Entry:
        """What is known of it while nothing was read."""
        return Entry(file_name(self.path), self.rev, problem=self.problem)


class Named(NamedTuple):
    """What all words of the command line name together."""

    members: list[Member]
    entries: list[Entry]
    """Of parts that were made before."""
    dates: list[str]


def named(words: list[str], language: str) -> Named:
    """Everything that folders, lists and parts name. Raises Refusal."""
    found = Named([], [], [])
    for word in words:
        place = Path(word)
        if place.suffix == ".json":
            date, entries = _part(place)
            found.dates.append(date)
            found.entries.extend(entries)
        elif place.suffix in (".yaml", ".yml") and place.name != MARKER:
            found.members.extend(_listed(place, language))
        else:
            folder = place.parent if place.name == MARKER else place
            if not folder.is_dir():
                raise Refusal("portfolio.no-folder", place=folder)
            found.members.extend(_within(folder, _as_typed(folder)))
        if len(found.members) + len(found.entries) > MOST:
            raise Refusal("portfolio.too-many", most=MOST)
    members = [*dict.fromkeys(found.members)]
    if not members and not found.entries:
        raise Refusal("portfolio.nothing", place=", ".join(words))
    return found._replace(members=members)


def _as_typed(place: Path) -> str:
    """A place as the person named it; one below the current folder from there on."""
    here = Path.cwd()
    if place.is_absolute() and place.is_relative_to(here):
        place = place.relative_to(here)
    return posixpath.normpath(place.as_posix())


def _below(path: str, inner: str) -> str:
    return posixpath.normpath(PurePath(path, inner).as_posix())


def _read(place: Path, largest: int) -> bytes:
    """The content of a file; a pipe that nobody fills would never end. Raises Refusal."""
    try:
        about = place.stat()
        if not stat.S_ISREG(about.st_mode):
            raise Refusal("portfolio.no-file", place=place)
        if about.st_size > largest:
            raise Refusal("portfolio.too-large", place=place, limit=largest // 1_000_000)
        return place.read_bytes()
    except FileNotFoundError as error:
        raise Refusal("portfolio.no-folder", place=place) from error


def _part(place: Path) -> tuple[str, list[Entry]]:
    try:
        return part_in(_read(place, LARGEST))
    except StoredError as error:
        raise Refusal("portfolio.no-part", place=place, reason=error) from error


def _listed(place: Path, language: str) -> Iterator[Member]:
    """The entries of a list, all that is wrong with it told at once. Raises Refusal."""
    content = _read(place, MAX_BYTES)
    if begin := _START.match(content):
        # Our reader asks for a mapping: give the list a key, on the line before or that of `---`.
        at, end = begin.span(1) if begin[1] else (0, 0)
        content = content[:at] + b"plans:\n" + content[end:]
    shift = int(bool(begin and not begin[1]))
    document = parse(place.name, content)
    said = [
        f"  {place}:{found.position.line - shift}: {sentence(found.code, found.values, language)}"
        for found in document.diagnostics
    ]
    members: list[Member] = []
    data = (document.data or {}).get("plans")
    root = document.root
    items = root.values.get("plans") if root else None
    if not said and not (isinstance(data, list) and isinstance(items, Node)):
        raise Refusal("portfolio.no-list", place=place, form=_FORM)
    for number, item in enumerate(data if isinstance(data, list) and not said else ()):
        known = _item(item)
        if known is None:
            assert isinstance(items, Node)
            line = items.values[number].line + 1 - shift
            said.append(f"  {place}:{line}")
        else:
            members += _member(place.parent, *known)
    if said:
        values = {"place": place, "lines": tuple(said[:20]), "count": len(said)}
        raise Refusal("portfolio.bad-list", form=_FORM, **values)
    yield from members


def _item(item: Any) -> tuple[str, str | None] | None:
    """The path and the revision of an entry; None if it is none."""
    if isinstance(item, str) and item.strip():
        return item, None
    if isinstance(item, dict) and set(item) <= {"path", "rev"}:
        path, rev = item.get("path"), item.get("rev")
        if isinstance(path, str) and path.strip() and (rev is None or isinstance(rev, str)):
            return path, rev
    return None


def _member(base: Path, path: str, rev: str | None) -> Iterator[Member]:
    """What an entry of a list in the folder `base` names: a masterplan, or those in a folder."""
    name = _below(_as_typed(base), path)
    folder = base / path
    if "\0" in path or not _holds(base, folder):
        yield Member(name, folder, rev, Problem("outside"))
    elif rev is not None:
        problem = None if folder.is_dir() else Problem("not-there")
        yield Member(name, folder, rev, problem)
    else:
        found = [*_within(folder, name)] if folder.is_dir() else []
        yield from found or [Member(name, folder, None, Problem("not-there"))]


def _holds(base: Path, folder: Path) -> bool:
    real = Path(os.path.realpath(base))
    return Path(os.path.realpath(folder)).is_relative_to(real)


def _within(top: Path, path: str) -> Iterator[Member]:
    """The masterplans in a folder, in the order of their names."""
    waiting, seen = [(top, path, 0)], 0
    while waiting:
        folder, name, depth = waiting.pop()
        seen += 1
        if seen > _MOST_FOLDERS:
            raise Refusal("portfolio.too-many", most=MOST)
        try:
            with os.scandir(folder) as entries:
                held = sorted(entries, key=lambda entry: entry.name)
        except PermissionError:
            yield Member(name, folder, problem=Problem("closed"))
            continue
        except OSError as error:
            yield Member(name, folder, problem=Problem("unreadable", error.strerror or ""))
            continue
        if any(entry.name == MARKER for entry in held):
            yield Member(name, folder)
            continue
        files = [entry.name for entry in held if Path(entry.path).is_file()]
        if wrong := misnamed_marker(files):
            yield Member(name, folder, problem=Problem("misnamed", file_name(wrong)))
            continue
        below = [entry for entry in held if not entry.name.startswith(".")]
        for entry in below:
            if entry.is_symlink() and Path(entry.path).is_dir():
                inner = _below(name, entry.name)
                yield Member(inner, folder / entry.name, problem=Problem("link"))
        if depth < _DEEPEST:
            folders = [entry.name for entry in below if entry.is_dir(follow_symlinks=False)]
            waiting += [
                (folder / inner, _below(name, inner), depth + 1) for inner in reversed(folders)
            ]
