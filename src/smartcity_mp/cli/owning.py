"""Who reviews what in the repository that holds a masterplan: its lists follow a rename."""

import os
import posixpath
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from smartcity_mp.cli.changes import Changes, put
from smartcity_mp.editing.owners import LISTS, Owners
from smartcity_mp.project import folder_in_repository
from smartcity_mp.source.git import GitError, ask
from smartcity_mp.source.tree import Folder


def owners_of(root: Path) -> Owners:
    """The lists at the top of the repository, or of the masterplan where there is none."""
    folder = folder_in_repository(root)
    top = _top(root, folder)
    tree = Folder(top)
    files = {file: found for file in LISTS if isinstance(found := tree.read(file), bytes)}
    paths: list[str] = []
    if files:
        with suppress(GitError):
            paths = os.fsdecode(ask(top, "ls-files", "-z")).split("\0")[:-1]
    return Owners(files, folder, frozenset(paths))


def put_with_lists(root: Path, changes: Changes, before: Mapping[str, bytes]) -> None:
    """Write a rename: all files of the masterplan and the lists above it, or none."""
    folder = folder_in_repository(root)
    if not any(path.startswith("../") for path in changes):
        put(root, changes, before)
        return
    at_top = {path: posixpath.normpath(folder + path) for path in changes}
    put(
        _top(root, folder),
        {at_top[path]: content for path, content in changes.items()},
        {at_top[path]: content for path, content in before.items()},
    )


def _top(root: Path, folder: str) -> Path:
    """The top of the repository, of which a masterplan is in a folder."""
    real = Path(os.path.realpath(root))
    return real.parents[folder.count("/") - 1] if folder else real
