"""The files that help an editor, on their way into a masterplan's folder."""

import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smartcity_mp import __version__
from smartcity_mp.editor.schemas import path_of, schemas, written_by
from smartcity_mp.editor.settings import lacking, merged, wanted
from smartcity_mp.model.files import FILES
from smartcity_mp.model.framework import Framework
from smartcity_mp.writer import Written, write

_LARGEST = 1_000_000
"""Bytes; no settings that a person keeps are larger."""


@dataclass(frozen=True, slots=True)
class Help:
    """What an editor needs in a folder."""

    files: dict[str, bytes]
    """What is to be written, by path."""
    by_hand: dict[str, dict[str, Any]]
    """Settings that the user has to add, by file: they cannot be added without loss."""

    def stale(self, root: Path) -> tuple[str, ...]:
        """The files that are not as they should be."""
        changed = (path for path, content in self.files.items() if _read(root, path) != content)
        return (*changed, *self.by_hand)

    def write(self, root: Path) -> Written:
        """Put the files into the folder. Raises WriteError."""
        return write(root, self.files)


def help_for(root: Path, framework: Framework, language: str, *, force: bool = False) -> Help:
    """What an editor needs, beside the settings that the folder has; `force` replaces those."""
    files = schemas(framework, language)
    by_hand = {}
    for path in wanted():
        there = None if force else _read(root, path)
        content = merged(path, there)
        if content is None:
            by_hand[path] = lacking(path, there)
        else:
            files[path] = content
    return Help(files, by_hand)


def is_of_another_version(root: Path) -> bool:
    """Whether a folder's schemas were written by another version of the program than this one."""
    there = _read(root, path_of(FILES[0]))
    return there is not None and written_by(there) != __version__


def _read(root: Path, path: str) -> bytes | None:
    """A file of the folder; None where there is none. What cannot be read reads as no settings."""
    place = root / path
    try:
        about = place.lstat()
        if not stat.S_ISREG(about.st_mode) or about.st_size > _LARGEST:
            return b"?"
        return place.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return b"?"
