"""The only module that writes. Everything is gathered first, then goes to disk.

Each file is the old one or the new one, never a part; what has not changed is not touched; nothing
leaves the folder.
"""

import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?\Z")
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\\ud800-\udfff]')
_TEMPORARY = ".smartcity-mp-"
_TRIES = 3


class WriteError(Exception):
    """A file that cannot be written.

    `reason` is a word: `path` (no place inside the folder), `link` (a symbolic link leads out of
    it), `file` (a file stands where a folder should be), `twice` (two files in one place),
    `exists`, `open` (in another program, on Windows), `denied`, or `system` with the system's words
    in `detail`.
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


def write(
    root: Path,
    files: Mapping[str, bytes],
    *,
    manifest: str | None = None,
    keep_existing: bool = False,
    within: Path | None = None,
) -> Written:
    """Write files (path with `/` -> content) into the folder `root`. Raises WriteError.

    `manifest` names a file that keeps the list of what was written: what stands on it and is no
    longer among `files` is removed, and nothing else. With `keep_existing` a file that is there
    already is an error, before anything is written. `within` is a folder that `root` must lie in,
    also after symbolic links.
    """
    if within is not None and not root.resolve().is_relative_to(within.resolve()):
        raise WriteError(root.name, "link")
    if root.exists() and not root.is_dir():
        raise WriteError(root.name, "file")
    lists = () if manifest is None else (manifest,)
    _check(root, (*files, *lists))
    if keep_existing:
        for path in sorted(files):
            if os.path.lexists(root / path):
                raise WriteError(path, "exists")
    old = _listed(root, manifest) if manifest else set()
    _clean(root, {*files, *old, *lists})
    changed = [path for path in sorted(files) if not _same(root / path, files[path])]
    removed = _stale(root, old, files)
    if manifest:
        _list(root, manifest, old.union(files))
    for path in changed:
        _replace(root, path, files[path])
    for path in removed:
        _remove(root, path)
    if manifest:
        _list(root, manifest, files)
    unchanged = sorted(set(files).difference(changed))
    return Written(tuple(changed), tuple(unchanged), tuple(removed))


def _check(root: Path, paths: Iterable[str]) -> None:
    """Every path has a place of its own inside the folder."""
    taken: dict[str, str] = {}
    folders: set[str] = set()
    for path in paths:
        if not is_safe(path):
            raise WriteError(path, "path")
        if taken.setdefault(path.casefold(), path) != path:
            raise WriteError(path, "twice")
        folders.update(_folders(path))
    real_root = root.resolve()
    for folder in sorted(folders):
        if folder.casefold() in taken:
            raise WriteError(folder, "twice")
        if (root / folder).exists() and not (root / folder).is_dir():
            raise WriteError(folder, "file")
        if not (root / folder).resolve().is_relative_to(real_root):
            raise WriteError(folder, "link")


def is_safe(path: str) -> bool:
    """Whether a path is relative, without `..`, and a name that Windows can bear too."""
    return bool(path) and all(_is_name(part) for part in path.split("/"))


def _is_name(part: str) -> bool:
    return (
        part not in ("", ".", "..")
        and not part.endswith((".", " "))
        and not _FORBIDDEN.search(part)
        and not _DEVICE.match(part)
        and len(part.encode()) <= 255
    )


def _folders(path: str) -> Iterator[str]:
    """The folders above a path, relative to the root, innermost first."""
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path


def _listed(root: Path, manifest: str) -> set[str]:
    """What an earlier write put there; lines that are no safe path are not believed."""
    if (root / manifest).is_symlink():
        raise WriteError(manifest, "link")
    try:
        lines = (root / manifest).read_text(encoding="utf-8", errors="replace").split("\n")
    except FileNotFoundError:
        return set()
    except OSError as error:
        raise _refused(manifest, error) from error
    return {line for line in lines if is_safe(line) and line != manifest}


def _list(root: Path, manifest: str, paths: Iterable[str]) -> None:
    content = "".join(f"{path}\n" for path in sorted(paths)).encode()
    if not _same(root / manifest, content):
        _replace(root, manifest, content)


def _clean(root: Path, paths: Iterable[str]) -> None:
    """Remove what an interrupted write left behind."""
    folders = {str(Path(path).parent) for path in paths}
    for folder in folders:
        if (root / folder).resolve().is_relative_to(root.resolve()):
            for left in (root / folder).glob(f"{_TEMPORARY}*.tmp"):
                with suppress(OSError):
                    left.unlink()


def _same(place: Path, content: bytes) -> bool:
    try:
        about = place.lstat()
        if not stat.S_ISREG(about.st_mode) or about.st_size != len(content):
            return False
        return place.read_bytes() == content
    except OSError:
        return False


def _stale(root: Path, old: set[str], files: Mapping[str, bytes]) -> list[str]:
    """What stands on the list, is no longer made, and is still there as a file of this folder."""
    made = {path.casefold(): path for path in files}
    real_root = root.resolve()
    return [
        path
        for path in sorted(old.difference(files))
        if ((twin := made.get(path.casefold())) is None or not os.path.lexists(root / twin))
        and (root / path).parent.resolve().is_relative_to(real_root)
        and os.path.lexists(root / path)
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
