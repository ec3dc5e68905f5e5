"""Changes of a masterplan's own files: shown line by line, and written all or none."""

import os
import sys
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from smartcity_mp.cli.console import is_terminal
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.cli.unified import unified
from smartcity_mp.language.characters import marked
from smartcity_mp.writer import WriteError, write

Changes = Mapping[str, bytes | None]
"""Path -> content as it will be; None: the file goes."""
_COLOURS = {"+": "\x1b[32m", "-": "\x1b[31m", "@": "\x1b[36m"}


def as_diff(changes: Changes, before: Mapping[str, bytes], moved: Mapping[str, str]) -> str:
    """What would change, as `git diff` shows it; in colour on a terminal."""
    was = {new: old for old, new in moved.items()}
    lines: list[str] = []
    for path in sorted(changes):
        if path in moved or (now := changes[path]) is None:
            continue
        old = was.get(path, path)
        there = _lines(before[old]) if old in before else []
        name = f"a/{old}" if old in before else "/dev/null"
        shown = [_shown(line) for line in unified(there, _lines(now), name, f"b/{path}")]
        lines += shown or [f"--- a/{old}", f"+++ b/{path}"]
    coloured = is_terminal(sys.stdout) and not os.environ.get("NO_COLOR")
    return "\n".join(_coloured(line) if coloured else line for line in lines)


def _lines(content: bytes) -> list[str]:
    is_wide = content.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    text = content.decode("utf-16" if is_wide else "utf-8-sig", "replace")
    return [line.removesuffix("\r") for line in text.removesuffix("\n").split("\n")]


def _shown(line: str) -> str:
    """A line of a difference; where it differs, with what nobody sees by its name."""
    return marked(line).replace("\t", "[Tab]") if line[:1] in ("+", "-") else line


def _coloured(line: str) -> str:
    colour = _COLOURS.get(line[:1]) if line[:3] not in ("+++", "---") else "\x1b[1m"
    return f"{colour}{line}\x1b[0m" if colour else line


def refuse_links(root: Path, moved: Mapping[str, str]) -> None:
    """Raise Refusal for a link that would get another name: it would become an ordinary file, or
    what it leads to would be emptied.
    """
    for old, new in moved.items():
        for path in (outermost(old, new), old):
            if (root / path).is_symlink():
                raise Refusal("write.moved-link", path=path)


def outermost(old: str, new: str) -> str:
    """The file or folder that gets another name, if one path becomes the other."""
    parts = old.split("/")
    same = next(n for n, other in enumerate(new.split("/")) if parts[n] != other)
    return "/".join(parts[: same + 1])


def put(root: Path, changes: Changes, before: Mapping[str, bytes]) -> None:
    """Write all changes or none: what stands on disk is `before`, else nothing is touched.

    Raises Refusal if somebody changed a file meanwhile, WriteError if one cannot be written.
    """
    for path, content in before.items():
        if not _is(root / path, content):
            raise Refusal("write.meanwhile", path=path)
    new = {_real(root, path): content for path, content in changes.items() if content is not None}
    gone = [path for path, content in changes.items() if content is None]
    for path in new.keys() - before.keys() - {_real(root, path) for path in before}:
        if os.path.lexists(root / path) and path.casefold() not in map(str.casefold, gone):
            raise WriteError(path, "exists")
    try:
        write(root, new, drop=gone)
    except BaseException:
        _restore(root, before, new)
        raise


def _is(place: Path, content: bytes) -> bool:
    try:
        return place.read_bytes() == content
    except OSError:
        return False


def _real(root: Path, path: str) -> str:
    """Where a file is that a link in the folder leads to, so that the link stays one."""
    if not (root / path).is_symlink():
        return path
    real = Path(os.path.realpath(root / path))
    top = Path(os.path.realpath(root))
    return real.relative_to(top).as_posix() if real.is_relative_to(top) else path


def _restore(root: Path, before: Mapping[str, bytes], new: Mapping[str, bytes]) -> None:
    """Put back what stood there, as far as the system lets us."""
    old = {_real(root, path): content for path, content in before.items()}
    made = [path for path in new if path not in old and (root / path).exists()]
    with suppress(WriteError):
        write(root, old, drop=made)
