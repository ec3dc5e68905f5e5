"""Where the files are: a folder, or a revision in git. Path in, bytes out, the same for both."""

import errno
import os
import posixpath
import re
import stat
import subprocess
from pathlib import Path
from typing import NamedTuple, Protocol

from smartcity_mp.data.pictures import MAX_BYTES as MAX_PICTURE_BYTES
from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.source.text import MAX_BYTES, problem

MAX_TOTAL_BYTES = 50_000_000
"""YAML and Markdown of one masterplan in all, in bytes."""
PLACES = ("programs", "quick-wins", "narratives", "templates", "assets")
"""The subfolders that belong to a masterplan; others are nobody's business here."""
_TEXTS = (".yaml", ".md")
_LEAVINGS = re.compile(
    r"(?i)(?:thumbs\.db|desktop\.ini|~\$.*|.*~|.*\.(?:orig|bak|swp|rej|tmp))\Z"
    r"|(?:mkdocs|docker-compose|compose|codecov|appveyor|_config)\.ya?ml\Z"
)
"""What editors and systems leave behind, and the settings of other tools: no part of a plan."""
_MAX_LINKS = 10
"""Symbolic links that lead to symbolic links, before they count as a circle."""


class TreeError(Exception):
    """The folder or the revision itself cannot be read; the message is the system's reason."""


class Tree(Protocol):
    """Files by their path: relative to the masterplan's folder, with `/`, sorted."""

    def files(self) -> list[str]:
        """Every file at the top and in the known subfolders. Raises TreeError."""
        ...

    def read(self, path: str) -> bytes | Diagnostic:
        """Content of one file, or what keeps it from being read."""
        ...


class Folder:
    """A masterplan on disk. Symbolic links may stay inside the folder, not lead out of it."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def files(self) -> list[str]:
        found: list[str] = []
        pending = [""]
        try:
            while pending:
                prefix = pending.pop()
                with os.scandir(self.root / prefix) as entries:
                    for entry in entries:
                        path = prefix + _readable(entry.name)
                        if entry.is_dir(follow_symlinks=False):
                            if _is_place(path + "/"):
                                pending.append(prefix + entry.name + "/")
                        elif _is_place(path):
                            found.append(path)
        except OSError as error:
            raise TreeError(error.strerror or str(error)) from error
        return sorted(found)

    def read(self, path: str) -> bytes | Diagnostic:
        place = self.root / path
        try:
            if place.is_symlink() and not self._holds(place):
                return problem(path, "SMP015")
            about = place.stat()
            if not stat.S_ISREG(about.st_mode):
                return problem(path, "SMP001", reason=os.strerror(errno.EISDIR))
            if is_too_large(path, about.st_size):
                return problem(path, "SMP003", limit=limit_of(path) // 1_000_000)
            return place.read_bytes()
        except OSError as error:
            return problem(path, "SMP001", reason=error.strerror or str(error))

    def _holds(self, place: Path) -> bool:
        return Path(os.path.realpath(place)).is_relative_to(os.path.realpath(self.root))


def limit_of(path: str) -> int:
    """How many bytes a file may have: a text, or a picture."""
    return MAX_PICTURE_BYTES if path.startswith("assets/") else MAX_BYTES


def is_too_large(path: str, size: int) -> bool:
    """Whether a file is larger than any of its kind should be; it is not even read then."""
    return size > limit_of(path)


def _is_place(path: str) -> bool:
    """Whether a file, or a folder (with `/` at the end), belongs to a masterplan."""
    place, _, rest = path.partition("/")
    parts = path.split("/")
    if any(part.startswith(".") for part in parts) or _LEAVINGS.match(parts[-1]):
        return False
    return place in PLACES or not (rest or path.endswith("/"))


def _readable(name: str) -> str:
    """A file name that can be printed, also where it is not UTF-8."""
    return os.fsencode(name).decode("utf-8", "replace")


class Revision:
    """A masterplan as it stood at a git revision; nothing is checked out."""

    def __init__(self, root: Path, revision: str) -> None:
        self.root = root
        self.revision = revision
        self._listing: dict[str, _Blob] | None = None
        self._texts: dict[str, bytes] | None = None

    def files(self) -> list[str]:
        return sorted(path for path in self._blobs() if _is_place(path))

    def read(self, path: str) -> bytes | Diagnostic:
        blob = self._resolved(path)
        if blob is None:
            return problem(path, "SMP015")
        if is_too_large(path, blob.size):
            return problem(path, "SMP003", limit=limit_of(path) // 1_000_000)
        if blob.name not in (texts := self._read_texts()):
            texts[blob.name] = self._git("cat-file", "blob", blob.name)
        return texts[blob.name]

    def _resolved(self, path: str) -> "_Blob | None":
        """The blob of a path, through symbolic links that stay inside the folder."""
        for _ in range(_MAX_LINKS):
            blob = self._blobs().get(path)
            if blob is None or not blob.is_link:
                return blob
            target = self._git("cat-file", "blob", blob.name).decode("utf-8", "replace")
            path = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
        return None

    def _blobs(self) -> dict[str, "_Blob"]:
        if self._listing is None:
            if self.revision.startswith("-"):
                raise TreeError(self.revision)
            listing = self._git("ls-tree", "--full-tree", "-rlz", f"{self.revision}:./")
            self._listing = {}
            for line in listing.decode("utf-8", "replace").split("\0")[:-1]:
                about, path = line.split("\t", 1)
                mode, kind, name, size = about.split()
                if kind == "blob":
                    self._listing[path] = _Blob(name, mode == "120000", int(size))
        return self._listing

    def _read_texts(self) -> dict[str, bytes]:
        """The content of all texts, asked for at once: a process for each file is slow."""
        if self._texts is None:
            self._texts = {}
            names = dict.fromkeys(
                blob.name
                for path, blob in self._blobs().items()
                if path.endswith(_TEXTS) and _is_place(path) and not is_too_large(path, blob.size)
            )
            wanted = "".join(f"{name}\n" for name in names).encode()
            answer = self._git("cat-file", "--batch", asked=wanted)
            begin = 0
            for name in names:
                end = answer.index(b"\n", begin)
                size = int(answer[begin:end].rsplit(b" ", 1)[1])
                self._texts[name] = answer[end + 1 : end + 1 + size]
                begin = end + 1 + size + 1
        return self._texts

    def _git(self, *arguments: str, asked: bytes = b"") -> bytes:
        try:
            run = subprocess.run(
                ["git", *arguments],
                cwd=self.root,
                input=asked,
                capture_output=True,
                check=False,
                env=git_environment(),
            )
        except OSError as error:
            raise TreeError(error.strerror or str(error)) from error
        if run.returncode:
            raise TreeError(run.stderr.decode("utf-8", "replace").strip())
        return run.stdout


class _Blob(NamedTuple):
    name: str
    is_link: bool
    size: int


def git_environment() -> dict[str, str]:
    """The environment without GIT_*: inside a hook these point git at another repository."""
    return {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
