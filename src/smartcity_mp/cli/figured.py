"""One masterplan after the other → its figures, and its books if they are asked for.

This runs in processes of its own, which on Windows begin from nothing: all that they are given and
give back is plain. What goes wrong with one plan is told in its row, and never stops the others.
"""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from smartcity_mp.cli.members import Member
from smartcity_mp.diagnostics import Diagnostic, Report, Severity
from smartcity_mp.language.unseen import one_line
from smartcity_mp.loading.layout import MARKER
from smartcity_mp.portfolio.figures import figures_of
from smartcity_mp.portfolio.records import Entry, Problem, Reason
from smartcity_mp.portfolio.stored import StoredError, figures_in, figures_out
from smartcity_mp.project import NoProject, Project, check, load_tree, located
from smartcity_mp.source.git import GitError, commit_of
from smartcity_mp.source.tree import Folder, Revision, Tree
from smartcity_mp.writer import WriteError

_LARGEST = 20_000_000
"""Bytes; the figures of one masterplan are far smaller."""


class Asked(NamedTuple):
    """What is wanted of each masterplan."""

    cache: Path | None = None
    salt: str = ""
    """What the figures depend on besides the files: the program itself."""
    build: Path | None = None
    draft: bool = False


class Told(NamedTuple):
    """What came of a masterplan."""

    number: int
    entry: Entry
    cached: tuple[str, str] | None = None
    """The name and the content of a file for the cache, if it is new there."""


class _Held:
    """A tree whose files are read once: for the name in the cache, and for loading."""

    def __init__(self, tree: Tree) -> None:
        self.paths = tree.files()
        self.contents = {path: tree.read(path) for path in self.paths}

    def files(self) -> list[str]:
        return self.paths

    def read(self, path: str) -> bytes | Diagnostic:
        return self.contents[path]

    def digest(self, salt: str) -> str:
        """Another one for each other content; what cannot be read is part of it."""
        found = sha256(salt.encode())
        for path in self.paths:
            content = self.contents[path]
            held = repr(content).encode() if isinstance(content, Diagnostic) else content
            for part in (path.encode("utf-8", "surrogatepass"), held):
                found.update(b"%d:" % len(part))
                found.update(part)
        return found.hexdigest()


def figured(members: Sequence[tuple[int, Member, str]], asked: Asked) -> list[Told]:
    """What came of masterplans, each with a number and the folder's name for its books."""
    return [_told(number, member, slug, asked) for number, member, slug in members]


def _told(number: int, member: Member, slug: str, asked: Asked) -> Told:
    try:
        return _looked_at(number, member, slug, asked)
    except GitError as error:
        problem = Problem("git", one_line(error.detail or error.reason))
    except WriteError as error:
        problem = Problem("unwritable", one_line(f"{error.path}: {error.detail or error.reason}"))
    except OSError as error:
        problem = Problem("unreadable", one_line(error.strerror or str(error)))
    except Exception as error:  # a bug shows in one row, not in none
        problem = Problem("bug", one_line(f"{type(error).__name__}: {error}")[:200])
    return Told(number, member._replace(problem=problem).entry)


def _looked_at(number: int, member: Member, slug: str, asked: Asked) -> Told:
    root = located(member.folder) if member.rev is None else member.folder
    if isinstance(root, NoProject):
        return Told(number, _refused(member, root))
    tree: Tree = Folder(root)
    if member.rev is not None:
        tree = Revision(root, commit_of(root, member.rev))
    name = ""
    if asked.cache and not asked.build:
        held = tree = _Held(tree)
        name = held.digest(asked.salt)
        if kept := _kept(asked.cache, name, member):
            return Told(number, kept)
    project = load_tree(root, tree)
    if isinstance(project, NoProject):
        return Told(number, _refused(member, project))
    if MARKER in project.loaded.unread:
        key: Reason = "version" if project.loaded.is_other_version else "unread"
        return Told(number, member._replace(problem=Problem(key)).entry)
    report = check(project)
    figures = figures_of(project.loaded, report)
    books = _built(project, report, slug, asked) if asked.build else None
    entry = Entry(member.entry.path, member.rev, figures, books=books)
    return Told(number, entry, (place_of(name), figures_out(figures)) if name else None)


def _refused(member: Member, found: NoProject) -> Entry:
    return member._replace(problem=Problem(found.reason, one_line(found.detail))).entry


def place_of(name: str) -> str:
    """Where the figures of a content stand in the cache."""
    return f"{name[:2]}/{name}.json"


def _kept(cache: Path, name: str, member: Member) -> Entry | None:
    """What the cache knows; nothing where its file is no figures, whoever wrote it."""
    place = cache / place_of(name)
    try:
        if place.is_symlink() or not place.is_file() or place.stat().st_size > _LARGEST:
            return None
        return Entry(member.entry.path, member.rev, figures_in(place.read_bytes()))
    except (OSError, StoredError):
        return None


def _built(project: Project, report: Report, slug: str, asked: Asked) -> str:
    """Make the books; gives where they begin, nothing where errors keep them from being final."""
    from smartcity_mp import outputs
    from smartcity_mp.books.build import build
    from smartcity_mp.cli.output import START, put

    assert asked.build
    if report.count(Severity.ERROR) and not asked.draft:
        return ""
    made = build(project.loaded, draft=asked.draft)
    if Report(made.diagnostics).count(Severity.ERROR) and not asked.draft:
        return ""
    files = outputs.render(made, project.picture, (BOOKS,))
    put(project, asked.build / slug, files, (BOOKS,), (), force=False)
    return f"{slug}/{START}"


BOOKS = "html"
"""The format of the books that are made of many plans: the one that is read."""
