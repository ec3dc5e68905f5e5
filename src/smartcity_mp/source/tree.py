"""Where the files are: a folder, or a revision in git. Path in, bytes out, the same for both."""

import errno
import os
import posixpath
import re
import stat
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple, Protocol

from smartcity_mp.data.pictures import MAX_BYTES as MAX_PICTURE_BYTES
from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.language.characters import as_seen
from smartcity_mp.language.nearest import nearest
from smartcity_mp.source.git import GitError, ask
from smartcity_mp.source.text import MAX_BYTES, problem

MAX_TOTAL_BYTES = 50_000_000
"""YAML and Markdown of one masterplan in all, in bytes."""
PLACES = (
    "programs", "quick-wins", "progress", "evaluation", "approvals", "narratives", "templates",
    "assets",
)  # fmt: skip
"""The subfolders that belong to a masterplan; others are nobody's business here."""
_TEXTS = (".yaml", ".md")
_LEAVINGS = re.compile(
    r"(?i)(?:(?:eh)?thumbs\.db|desktop\.ini|icon\r|~\$.*|.*~|#.*#|4913"
    r"|.*\.(?:orig|bak|old|save|swp|rej|tmp|part|crdownload|sb-\w+-\w+))\Z"
    r"|(?:mkdocs|docker-compose|compose|codecov|appveyor|_config)\.ya?ml\Z"
)
"""What editors and systems leave behind, and the settings of other tools: no part of a plan."""
_COPIED = re.compile(r"(?i)(?:[ _-]+(?:copy|salinan))?[ _]*(?:\(\d+\))?\Z")
"""What the Explorer adds to the name of a folder that is copied."""
_HABITS = {"narasi": "narratives", "programme": "programs", "programmes": "programs"}
_MAX_LINKS = 10
"""Symbolic links that lead to symbolic links, before they count as a circle."""


_OUTSIDE = ".."
"""Where a folder is that is none of the masterplan's."""


class TreeError(Exception):
    """The folder or the revision itself cannot be read; the message is the system's reason."""


class Tree(Protocol):
    """Files by their path: relative to the masterplan's folder, with `/`, sorted."""

    def files(self) -> list[str]:
        """Every file at the top and in the known subfolders; a folder there that is not entered
        has `/` at its end. Raises TreeError.
        """
        ...

    def read(self, path: str) -> bytes | Diagnostic:
        """Content of one file, or what keeps it from being read."""
        ...


def _walk(entries: Callable[[str], Iterable[tuple[str, str | None]]]) -> Iterator[tuple[str, str]]:
    """Paths of a masterplan, each with the one where it really is.

    `entries` tells the names in a folder, and of those that are folders, or links to one, where
    they really are. Folders come before links, and each is entered once: no circle goes on. One
    that is not entered keeps `/` at its end.
    """
    folders, links = [("", "")], deque[tuple[str, str]]()
    entered = {_OUTSIDE}
    while folders or links:
        prefix, real = folders.pop() if folders else links.popleft()
        if real in entered:
            yield prefix, real
            continue
        entered.add(real)
        try:
            below = sorted(entries(real))
        except OSError:
            if not prefix:
                raise
            yield prefix, real
            continue
        for name, folder in below:
            path, place = prefix + name, posixpath.join(real, name)
            if folder is None:
                if _is_place(path):
                    yield path, place
            elif _is_place(path + "/"):
                (folders if folder == place else links).append((path + "/", folder))


class Folder:
    """A masterplan on disk. Symbolic links may stay inside the folder, not lead out of it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._top = os.path.realpath(root)
        self._assets: dict[str, str] = {}

    def files(self) -> list[str]:
        try:
            walked = [_readable(path) for path, _ in _walk(self._entries)]
        except OSError as error:
            raise TreeError(error.strerror or str(error)) from error
        self._assets = {_called(path): path for path in walked if _called(path) != path}
        return sorted(_called(path) for path in walked)

    def _entries(self, folder: str) -> Iterator[tuple[str, str | None]]:
        with os.scandir(posixpath.join(self._top, folder)) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    yield entry.name, posixpath.join(folder, entry.name)
                else:
                    yield entry.name, self._linked(entry) if entry.is_symlink() else None

    def _linked(self, link: "os.DirEntry[str]") -> str | None:
        """The folder that a link leads to, or seems to; None if it is a file."""
        place = Path(link.path)
        if os.path.isdir(place) and self._holds(place):  # noqa: PTH112
            return Path(os.path.realpath(place)).relative_to(self._top).as_posix().strip(".")
        return None if os.path.isfile(place) or "." in link.name else _OUTSIDE  # noqa: PTH113

    def read(self, path: str) -> bytes | Diagnostic:
        if path.endswith("/"):
            return self._closed(path.rstrip("/"))
        place = self.root / self._assets.get(path, path)
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

    def _closed(self, path: str) -> Diagnostic:
        """Why a folder is not entered."""
        if not self._holds(self.root / path):
            return problem(path, "SMP015", problem="folder")
        try:
            os.scandir(self.root / path).close()
        except OSError as error:
            return problem(path, "SMP001", reason=error.strerror or str(error))
        return problem(path, "SMP015", problem="again")

    def _holds(self, place: Path) -> bool:
        return Path(os.path.realpath(place)).is_relative_to(self._top)


def limit_of(path: str) -> int:
    """How many bytes a file may have: a text, or a picture."""
    return MAX_PICTURE_BYTES if path.startswith("assets/") else MAX_BYTES


def is_too_large(path: str, size: int) -> bool:
    """Whether a file is larger than any of its kind should be; it is not even read then."""
    return size > limit_of(path)


def _is_place(path: str) -> bool:
    """Whether a file, or a folder (with `/` at the end), belongs to a masterplan."""
    place, _, rest = path.partition("/")
    if is_passed_over(path):
        return False
    if place in PLACES or not (rest or path.endswith("/")):
        return True
    return meant_place(place) is not None


def is_passed_over(path: str) -> bool:
    """Whether a file is hidden, or left behind by an editor or a system, wherever it stands."""
    parts = path.split("/")
    return any(part.startswith(".") for part in parts) or bool(_LEAVINGS.match(parts[-1]))


@cache
def meant_place(name: str) -> str | None:
    """The subfolder that another one was meant to be: `program`, `Quick Wins`, `narasi`; or whose
    copy it is: `programs - Copy`.
    """
    if name in PLACES or name[:1].casefold() not in "nqpt":
        return None
    if (original := _COPIED.sub("", name)) in PLACES:
        return original
    words = re.sub(r"[\W_]+", "-", as_seen(name).casefold())
    return _HABITS.get(words) or nearest(words, PLACES, 0.85)


def _called(path: str) -> str:
    """How a plan names a file of assets/: as one sees it. Systems compose letters differently."""
    return path if path.isascii() or not path.startswith("assets/") else as_seen(path)


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
        self._paths: dict[str, str] | None = None

    def files(self) -> list[str]:
        return sorted(self._walked())

    def read(self, path: str) -> bytes | Diagnostic:
        if path.endswith("/"):
            kind = "folder" if self._walked().get(path) == _OUTSIDE else "again"
            return problem(path.rstrip("/"), "SMP015", problem=kind)
        blob = self._blobs().get(self._resolved(self._walked().get(path, path)))
        if blob is None:
            return problem(path, "SMP015")
        if is_too_large(path, blob.size):
            return problem(path, "SMP003", limit=limit_of(path) // 1_000_000)
        if blob.name not in (texts := self._read_texts()):
            texts[blob.name] = self._git("cat-file", "blob", blob.name)
        return texts[blob.name]

    def _walked(self) -> dict[str, str]:
        """Every path, with the one where it really is."""
        if self._paths is None:
            folders: dict[str, dict[str, str | None]] = {"": {}}
            for path in self._blobs():
                below, inner, is_new = path, None, True
                while is_new:
                    folder, _, name = below.rpartition("/")
                    is_new = folder not in folders
                    folders.setdefault(folder, {})[name] = inner
                    below = inner = folder

            def entries(folder: str) -> Iterator[tuple[str, str | None]]:
                for name, below in folders[folder].items():
                    blob = self._blobs().get(path := posixpath.join(folder, name))
                    yield name, self._linked(path, folders) if blob and blob.is_link else below

            self._paths = {_called(path): real for path, real in _walk(entries)}
        return self._paths

    def _linked(self, link: str, folders: Collection[str]) -> str | None:
        """The folder that a link leads to, or seems to; None if it is a file."""
        end = self._resolved(link)
        if end in folders:
            return end
        is_file = end in self._blobs() or "." in posixpath.basename(link)
        return None if is_file else _OUTSIDE

    def _resolved(self, path: str) -> str:
        """Where a path leads, through symbolic links that stay inside the folder."""
        for _ in range(_MAX_LINKS):
            blob = self._blobs().get(path)
            if blob is None or not blob.is_link:
                return path.strip(".") if path == "." else path
            target = self._git("cat-file", "blob", blob.name).decode("utf-8", "replace")
            path = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
        return _OUTSIDE

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
                for path, real in self._walked().items()
                if path.endswith(_TEXTS)
                and (blob := self._blobs()[real])
                and not is_too_large(path, blob.size)
            )
            wanted = "".join(f"{name}\n" for name in names).encode()
            answer = self._git("cat-file", "--batch", asked=wanted)
            begin = 0
            for name in names:
                end = answer.index(b"\n", begin)
                about = answer[begin:end].rsplit(b" ", 1)[1]
                if not about.isdigit():  # "missing": a clone that has contents only when asked
                    raise TreeError(answer[begin:end].decode())
                size = int(about)
                self._texts[name] = answer[end + 1 : end + 1 + size]
                begin = end + 1 + size + 1
        return self._texts

    def _git(self, *arguments: str, asked: bytes = b"") -> bytes:
        try:
            return ask(self.root, *arguments, asked=asked)
        except GitError as error:
            raise TreeError(str(error)) from error


class _Blob(NamedTuple):
    name: str
    is_link: bool
    size: int
