"""The only module that writes. Everything is gathered first, then goes to disk.

Each file is the old one or the new one, never a part; what has not changed is not touched; nothing
leaves the folder.
"""

import os
import re
import stat
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from hashlib import file_digest, sha256
from pathlib import Path
from typing import NamedTuple

from smartcity_mp.data.names import is_safe

_TEMPORARY = ".smartcity-mp-"
_LEFT_BEHIND = re.compile(r"\.smartcity-mp-\d+-\d+\.tmp\Z")
_LINE = re.compile(r"(?:([0-9a-f]{64})  )?(.+)\Z")
_LONGEST_LIST = 500_000
"""Bytes; a list of what was made is far shorter."""
_LARGEST = 500_000_000
"""Bytes; no file of ours is larger, so nobody reads a larger one to find out whose it is."""
_TRIES = 3


class WriteError(Exception):
    """A file that cannot be written.

    `reason` is a word: `path` (no place inside the folder), `link` (a symbolic link leads out of
    it), `dead-link` (one that leads nowhere), `source` (among the files that are read), `file` (a
    file stands where a folder should be), `folder` (and the reverse), `twice` (two files in one
    place), `exists`, `foreign` (nobody here wrote what stands there), `changed` (somebody changed
    it since), `list` (the list of files is none), `open` (in another program, on Windows),
    `denied`, or `system` with the system's words in `detail` and its `number`.
    """

    def __init__(self, path: str, reason: str, detail: str = "", number: int | None = None) -> None:
        super().__init__(path, reason, detail)
        self.number = number
        self.path = path
        self.reason = reason
        self.detail = detail


class Written(NamedTuple):
    """What a write did; paths relative to the folder, sorted."""

    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    left: tuple[str, ...] = ()
    """No longer made, but not removed: somebody changed it, or an old list does not vouch for it.
    """
    kept: tuple[str, ...] = ()
    """On the list, and none of this run's business."""


def write(
    root: Path,
    files: Mapping[str, bytes],
    *,
    manifest: str | None = None,
    renewed: Callable[[str], bool] = lambda _: True,
    keep_existing: bool = False,
    overwrite: bool = False,
    within: Path | None = None,
    closed: Callable[[Path], bool] = lambda _: False,
    drop: Collection[str] = (),
) -> Written:
    """Write files (path with `/` -> content) into the folder `root`. Raises WriteError.

    `manifest` names a file that keeps the list of what was written, with the hash of its content.
    What stands there and is not as the list says is somebody else's: it is not replaced, unless
    `overwrite` says so, and never removed. What is on the list, is one of the paths that this run
    makes anew (`renewed`) and is no longer among `files`, is removed.

    With `keep_existing` a file that is there already is an error. `within` is a folder that `root`
    must lie in, also after symbolic links; `closed` tells the folders that nothing may go into.
    Files to `drop` are removed. All of this is looked at before anything is written.
    """
    if within is not None and not _real(root).is_relative_to(_real(within)):
        raise WriteError(root.name, "link")
    _check_root(root)
    lists = () if manifest is None else (manifest,)
    _check(root, (*files, *lists), closed)
    if keep_existing:
        for path in sorted(files):
            if os.path.lexists(root / path):
                raise WriteError(path, "exists")
    old = listed(root, manifest) if manifest else {}
    changed = [path for path in sorted(files) if not _same(root / path, files[path])]
    for path in changed:
        _check_place(root, path, None if manifest is None or overwrite else old)
    _check(root, drop, closed)
    for path in drop:
        _check_place(root, path, None)
    new = {path: frozenset((sha256(files[path]).hexdigest(),)) for path in files}
    stale = _stale(root, old, files)
    kept = {path: old[path] for path in stale if not renewed(path) and old[path]}
    gone = [path for path in stale if path not in kept]
    removed = [path for path in gone if renewed(path) and _is_as_listed(root / path, old[path])]
    _make_folder(root)
    _clean(root, {*files, *old, *lists})
    if manifest:
        both = {path: old.get(path, frozenset()) | new.get(path, frozenset()) for path in old | new}
        _list(root, manifest, both)
    drop = _respell(root, files, drop)
    for path in changed:
        _replace(root, path, files[path])
    for path in (*removed, *drop):
        _remove(root, path)
    if manifest:
        _list(root, manifest, new | kept)
    return Written(
        changed=tuple(changed),
        unchanged=tuple(sorted(set(files).difference(changed))),
        removed=tuple(removed),
        left=tuple(path for path in gone if path not in removed),
        kept=tuple(kept),
    )


def _real(place: Path) -> Path:
    """Where a place is after its links; unlike `Path.resolve` it bears links in a circle."""
    return Path(os.path.realpath(place))


def _check_root(root: Path) -> None:
    """The folder can be reached and written into, or made."""
    _check_folder(root, root.name)
    try:
        root.lstat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise _refused(root.name, error) from error
    if not os.access(root, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids):
        raise WriteError(root.name, "denied")


def _check_folder(place: Path, name: str) -> None:
    """What stands there is a folder, or nothing."""
    if os.path.lexists(place) and not os.path.isdir(place):  # noqa: PTH112
        raise WriteError(name, "dead-link" if not os.path.exists(place) else "file")  # noqa: PTH110


def _check_place(root: Path, path: str, old: Mapping[str, frozenset[str]] | None) -> None:
    """What stands in a file's place may be replaced: it is as `old` says, and not locked."""
    place = root / path
    try:
        about = place.lstat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise _refused(path, error) from error
    if stat.S_ISDIR(about.st_mode):
        raise WriteError(path, "folder")
    if old is not None and not _is_as_listed(place, old.get(path, frozenset())):
        raise WriteError(path, "changed" if path in old else "foreign")
    if stat.S_ISREG(about.st_mode):
        if not about.st_mode & 0o222:
            raise WriteError(path, "denied")
        try:
            place.open("r+b").close()  # on Windows, another program may keep it
        except OSError as error:
            raise _refused(path, error) from error


def _make_folder(root: Path) -> None:
    try:
        root.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _refused(root.name, error) from error


def _check(root: Path, paths: Iterable[str], closed: Callable[[Path], bool]) -> None:
    """Every path has a place of its own inside the folder, and none is where one may not write."""
    taken: dict[str, str] = {}
    folders: set[str] = set()
    for path in paths:
        if not is_safe(path):
            raise WriteError(path, "path")
        if taken.setdefault(path.casefold(), path) != path:
            raise WriteError(path, "twice")
        folders.update(_folders(path))
    real_root = _real(root)
    if closed(real_root):
        raise WriteError(root.name, "source")
    for folder in sorted(folders):
        if folder.casefold() in taken:
            raise WriteError(folder, "twice")
        place = _real(root / folder)
        if not place.is_relative_to(real_root):
            raise WriteError(folder, "link")
        if closed(place):
            raise WriteError(folder, "source")
        _check_folder(root / folder, folder)


def _folders(path: str) -> Iterator[str]:
    """The folders above a path, relative to the root, innermost first."""
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path


def listed(root: Path, manifest: str) -> dict[str, frozenset[str]]:
    """What earlier writes put there: path -> hashes, none in an old list. Raises WriteError.

    Whoever can write into the folder can write this list, so lines that are no safe path are not
    believed, and what is no file, or too long for a list, is not read.
    """
    place = root / manifest
    try:
        about = place.lstat()
        if stat.S_ISLNK(about.st_mode):
            raise WriteError(manifest, "link")
        if not stat.S_ISREG(about.st_mode) or about.st_size > _LONGEST_LIST:
            raise WriteError(manifest, "list")
        lines = place.read_text(encoding="utf-8", errors="replace").split("\n")
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise _refused(manifest, error) from error
    found: dict[str, frozenset[str]] = {}
    for match in filter(None, map(_LINE.match, lines)):
        if is_safe(match[2]) and match[2] != manifest:
            found[match[2]] = found.get(match[2], frozenset()) | {match[1]} - {None}
    return found


def _list(root: Path, manifest: str, paths: Mapping[str, frozenset[str]]) -> None:
    lines = [f"{digest}  {path}\n" for path in sorted(paths) for digest in sorted(paths[path])]
    content = "".join(lines).encode()
    if not _same(root / manifest, content):
        _replace(root, manifest, content)


def _is_as_listed(place: Path, digests: frozenset[str]) -> bool:
    """Whether a place holds a file with one of these contents."""
    try:
        about = place.lstat()
        if not digests or not stat.S_ISREG(about.st_mode) or about.st_size > _LARGEST:
            return False
        with place.open("rb") as file:
            return file_digest(file, "sha256").hexdigest() in digests
    except OSError:
        return False


def _clean(root: Path, paths: Iterable[str]) -> None:
    """Remove what an interrupted write left behind."""
    for folder in {Path(path).parent for path in paths}:
        if not (root / folder).is_dir() or not _real(root / folder).is_relative_to(_real(root)):
            continue
        with suppress(OSError), os.scandir(root / folder) as entries:
            for left in [Path(entry.path) for entry in entries if _LEFT_BEHIND.match(entry.name)]:
                left.unlink()


def _same(place: Path, content: bytes) -> bool:
    try:
        about = place.lstat()
        if not stat.S_ISREG(about.st_mode) or about.st_size != len(content):
            return False
        return place.read_bytes() == content
    except OSError:
        return False


def _stale(root: Path, old: Iterable[str], files: Mapping[str, bytes]) -> list[str]:
    """What stands on the list, is not made now, and is still there as a file of this folder."""
    made = {path.casefold(): path for path in files}
    real_root = _real(root)
    return [
        path
        for path in sorted(set(old).difference(files))
        if ((twin := made.get(path.casefold())) is None or not os.path.lexists(root / twin))
        and os.path.lexists(root / path)
        and _real((root / path).parent).is_relative_to(real_root)
        and ((root / path).is_symlink() or not (root / path).is_dir())
    ]


def _replace(root: Path, path: str, content: bytes) -> None:
    place = root / path
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        for attempt in range(_TRIES):
            temporary = place.parent / f"{_TEMPORARY}{os.getpid()}-{attempt}.tmp"
            try:
                with temporary.open("xb") as file:
                    file.write(content)
                if place.is_file() and not place.is_symlink():
                    temporary.chmod(stat.S_IMODE(place.stat().st_mode))
                temporary.replace(place)
                return
            except (FileNotFoundError, FileExistsError):
                if attempt == _TRIES - 1:
                    raise
            finally:
                temporary.unlink(missing_ok=True)
    except OSError as error:
        raise _refused(path, error) from error


def _respell(root: Path, files: Iterable[str], gone: Iterable[str]) -> list[str]:
    """Give files another name where only the case differs, of their folders too; gives the others.

    On many systems both names are one file: to write one and remove the other would lose it.
    """
    names = {path.casefold(): path for path in files}
    pairs = [(path, names.get(path.casefold())) for path in gone]
    return [path for path, name in pairs if name is None or not _is_respelled(root, path, name)]


def _is_respelled(root: Path, path: str, name: str) -> bool:
    """Whether a file could get its new name, from the outermost folder on."""
    place = root
    for old, new in zip(path.split("/"), name.split("/"), strict=True):
        there, wanted = place / old, place / new
        if old != new and os.path.lexists(there):
            if os.path.lexists(wanted) and not os.path.samestat(there.lstat(), wanted.lstat()):
                return False
            try:
                there.rename(wanted)
            except OSError as error:
                raise _refused(path, error) from error
        place = wanted
    return True


def _remove(root: Path, path: str) -> None:
    try:
        (root / path).unlink(missing_ok=True)
    except OSError as error:
        raise _refused(path, error) from error
    for folder in _folders(path):
        try:
            (root / folder).rmdir()
        except OSError:
            return


def _refused(path: str, error: OSError) -> WriteError:
    if isinstance(error, PermissionError):
        return WriteError(path, "open" if os.name == "nt" else "denied")
    return WriteError(path, "system", error.strerror or str(error), error.errno)
