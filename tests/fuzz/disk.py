"""A case on disk: its files, what a file system has besides files, and what stands there later."""

import os
import stat
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

LARGE = 50_000_000
"""Files from this size on are told apart by size and time; they are sparse anyway."""


class Link(NamedTuple):
    """A symbolic link."""

    target: str


class Fifo(NamedTuple):
    """A pipe: whoever opens it waits for ever."""


class Directory(NamedTuple):
    """A folder where a file is expected."""


class Sparse(NamedTuple):
    """A file of this many bytes that takes no place."""

    size: int


Content = bytes | Link | Fifo | Directory | Sparse
Files = dict[str, Content]
"""By path below the masterplan's folder; bytes that are no UTF-8 stand as surrogates."""


def put(folder: Path, files: Files) -> None:
    """Write a case; what the file system refuses (a name that is too long) is left out."""
    for path, content in files.items():
        place = folder / path
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            match content:
                case bytes():
                    place.write_bytes(content)
                case Link(target):
                    place.symlink_to(target)
                case Fifo():
                    os.mkfifo(place)
                case Directory():
                    place.mkdir()
                case Sparse(size):
                    place.touch()
                    os.truncate(place, size)
        except (OSError, ValueError):
            continue


def state(folder: Path) -> dict[str, str]:
    """What stands in a folder, by path: enough to see any change."""
    found = {}
    for above, folders, names in os.walk(folder):
        for name in (*folders, *names):
            place = Path(above, name)
            found[str(place.relative_to(folder))] = _about(place)
    return found


def _about(place: Path) -> str:
    about = place.lstat()
    if stat.S_ISLNK(about.st_mode):
        return f"link {place.readlink()}"
    if not stat.S_ISREG(about.st_mode):
        return f"kind {stat.S_IFMT(about.st_mode):o}"
    if about.st_size > LARGE:
        return f"size {about.st_size} {about.st_mtime_ns}"
    return f"file {sha256(place.read_bytes()).hexdigest()}"
