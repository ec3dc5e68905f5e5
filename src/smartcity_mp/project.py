"""One masterplan to work on: where it is, what is in it, what is wrong with it.

Use cases for whoever asks. They print nothing, and give what went wrong as a value.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from smartcity_mp.books.shelf import check_books
from smartcity_mp.books.texts import check_texts
from smartcity_mp.diagnostics import MOST, Diagnostic, Report, folded
from smartcity_mp.language.guesses import Guesses
from smartcity_mp.language.order import natural
from smartcity_mp.loading import Loaded, Read, load, read_file
from smartcity_mp.loading.layout import MARKER, misnamed_marker
from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import judge
from smartcity_mp.source.tree import PLACES, Folder, Tree, TreeError


class Project(NamedTuple):
    """A masterplan that was read: from its folder, or as it stood there at a git revision."""

    root: Path
    tree: Tree
    loaded: Loaded

    def picture(self, path: str) -> bytes | None:
        """A file of the folder's assets; None if it is not there or cannot be read."""
        if not path.startswith("assets/") or path not in self.tree.files():
            return None
        content = self.tree.read(path)
        return content if isinstance(content, bytes) else None

    def reads(self, folder: Path) -> bool:
        """Whether a folder, its links followed, is one that the masterplan is read from, or git's.

        On many systems `Narratives` is `narratives`, so upper case makes no difference.
        """
        real = _parts(folder)
        places = (_parts(self.root / place) for place in PLACES)
        return (
            real == _parts(self.root)
            or ".git" in real
            or any(real[: len(place)] == place for place in places)
        )


def _parts(folder: Path) -> tuple[str, ...]:
    return tuple(part.casefold() for part in Path(os.path.realpath(folder)).parts)


class NoProject(NamedTuple):
    """Why there is no masterplan: none in a folder nor above it, none right there, one whose file
    has another name, a folder that may not be searched, or one that cannot be read.
    """

    reason: Literal["none", "not-there", "misnamed", "closed", "unreadable"]
    folder: Path
    detail: str = ""
    """The file that was meant, or what the system says of what cannot be read."""


def find(start: Path) -> Path | NoProject:
    """The nearest folder, from `start` upwards, that holds a masterplan."""
    folder = Path(os.path.realpath(start))
    if found := _upwards(folder, MARKER, Path.is_file):
        return found
    places = (folder, *folder.parents)
    for place in places:
        if name := misnamed_marker(_files(place)):
            return NoProject("misnamed", place, name)
    closed = next((place for place in places if _is_closed(place)), None)
    return NoProject("closed", closed) if closed else NoProject("none", folder)


def located(folder: Path) -> Path | NoProject:
    """The folder of a masterplan, which may be named by a file in it. Reads nothing."""
    root = folder.parent if _holds(folder.parent, folder.name, Path.is_file) else folder
    if _is_closed(root):
        return NoProject("closed", root)
    return root if _holds(root, MARKER, Path.is_file) else _missing(root, _files(root))


def open_folder(folder: Path) -> Project | NoProject:
    """Read the masterplan of a folder, which may be named by a file in it."""
    root = located(folder)
    return root if isinstance(root, NoProject) else load_tree(root, Folder(root))


def load_tree(
    root: Path,
    tree: Tree,
    most: int = MOST,
    guesses: Guesses | None = None,
    read: Read = read_file,
) -> Project | NoProject:
    """Read the masterplan of a tree, such as a revision of the folder `root`."""
    try:
        if MARKER not in (paths := tree.files()):
            return _missing(root, paths)
        return Project(root, tree, load(tree, most, guesses, read))
    except TreeError as error:
        return NoProject("unreadable", root, str(error))


def _missing(root: Path, paths: list[str]) -> NoProject:
    """A folder without the file that marks a masterplan, unless it is there by another name."""
    name = misnamed_marker(paths)
    return NoProject("misnamed", root, name) if name else NoProject("not-there", root)


def check(project: Project, stage: int | None = None, most: int = MOST) -> Report:
    """All that is wrong with a masterplan: what loading found and what the rules say."""
    loaded = project.loaded
    if loaded.is_other_version:
        return Report(loaded.diagnostics, files=loaded.files)
    _make_approved(loaded)
    judged = judge(loaded.plan, loaded.sources, loaded.left_out, RULES, stage=stage)
    everything = (
        *loaded.diagnostics,
        *check_books(loaded),
        *check_texts(loaded),
        *_check_look(loaded),
        *judged.diagnostics,
    )
    found = folded(sorted(everything, key=_place), most)
    waived = sorted(judged.waived, key=_place)
    return Report(tuple(found), tuple(waived), judged.not_judged, loaded.files)


def _make_approved(loaded: Loaded) -> None:
    """Make the chapters that are approved, to see whether they are as they were; most have none."""
    if loaded.plan.approvals:
        from smartcity_mp.books.approved import with_chapters

        with_chapters(loaded)


def _check_look(loaded: Loaded) -> Iterator[Diagnostic]:
    """What is wrong with the look that a region chose; most have the usual one."""
    if loaded.plan.masterplan.design is None:
        return iter(())
    from smartcity_mp.books.look import check_look

    return check_look(loaded)


def _place(item: Diagnostic) -> tuple[object, ...]:
    return (natural(item.position.file), item.sort_key())


def folder_in_repository(root: Path) -> str:
    """Where a folder is in its git repository, `plans/kab-tegal/`; empty at the top or in none."""
    folder = Path(os.path.realpath(root))
    top = _upwards(folder, ".git", Path.exists)  # a file, in a further work tree
    return "" if top in (None, folder) else f"{folder.relative_to(top).as_posix()}/"


def _upwards(folder: Path, name: str, is_there: Callable[[Path], bool]) -> Path | None:
    """The nearest folder, from `folder` upwards, that holds something of this name."""
    places = (folder, *folder.parents)
    return next((place for place in places if _holds(place, name, is_there)), None)


def _files(folder: Path) -> list[str]:
    """The names of the files of a folder; none where it cannot be read."""
    try:
        with os.scandir(folder) as entries:
            return sorted(entry.name for entry in entries if entry.is_file())
    except OSError:
        return []


def _holds(folder: Path, name: str, is_there: Callable[[Path], bool]) -> bool:
    try:
        return is_there(folder / name)
    except OSError:  # a folder that may not be searched, a name that is too long
        return False


def _is_closed(folder: Path) -> bool:
    """Whether a folder may not be searched, so that nobody knows what is in it."""
    try:
        os.stat(folder / MARKER)  # noqa: PTH116
    except PermissionError:
        return True
    except OSError:
        return False
    return False
