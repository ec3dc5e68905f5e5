"""Who changed a file or a line between two commits, and when."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from smartcity_mp.source.git import ask

MAX_COMMITS = 5_000
"""So far back a history is read."""
MAX_VERSIONS = 100
"""So many versions of one file are looked at."""
_SETTINGS = ("-c", "core.quotePath=false")
_BEGIN = "\x01"
_FORMAT = f"--format={_BEGIN}%H%x00%an%x00%as"
"""No file's name begins like this within one: git ends each with a zero."""


class Commit(NamedTuple):
    """A commit as it tells of itself: nothing of it is proven."""

    hash: str
    author: str
    date: str
    """Year, month and day, as in `2026-06-26`; empty where it is none of this calendar."""


def commits_by_file(root: Path, before: str, after: str) -> dict[str, tuple[Commit, ...]]:
    """The commits since `before` that changed each file below a folder, the newest first.

    Both are hashes. One question to git, however many files there are. Raises GitError.
    """
    return _commits(root, f"{before}..{after}")


def begun(root: Path) -> dict[str, Commit]:
    """The oldest commit of each file below a folder. Raises GitError."""
    return {file: commits[-1] for file, commits in _commits(root, "HEAD").items()}


def latest(root: Path) -> Commit | None:
    """The newest commit of a folder; None while it has none. Raises GitError."""
    return next(iter(newest(root, "HEAD", 1)), None)


def newest(root: Path, revision: str, most: int) -> tuple[Commit, ...]:
    """The commits that changed a folder up to a revision, a hash or `HEAD`, the newest first.
    Raises GitError.
    """
    answer = ask(
        root, *_SETTINGS, "log", "-z", "--no-show-signature", "--no-mailmap", "--encoding=UTF-8",
        f"--max-count={most}", _FORMAT, "--end-of-options", revision, "--", ".",
    )  # fmt: skip
    return tuple(commit for commit, _ in _read(answer.decode("utf-8", "replace")))


def _commits(root: Path, revisions: str) -> dict[str, tuple[Commit, ...]]:
    answer = ask(
        root, *_SETTINGS, "log", "-z", "--name-only", "--no-renames", "--relative", "--topo-order",
        "--no-show-signature", "--no-mailmap", "--no-notes", "--no-ext-diff", "--no-textconv",
        "--encoding=UTF-8", f"--max-count={MAX_COMMITS}", _FORMAT,
        "--end-of-options", revisions, "--", ".",
    )  # fmt: skip
    found: dict[str, list[Commit]] = {}
    for commit, files in _read(answer.decode("utf-8", "replace")):
        for file in files:
            found.setdefault(file, []).append(commit)
    return {file: tuple(commits) for file, commits in found.items()}


def _read(text: str) -> Iterator[tuple[Commit, list[str]]]:
    """Each commit with its files: `\\1HASH 0 AUTHOR 0 DATE 0 \\nFILE 0 FILE 0 0`."""
    for part in f"\0{text}".split(f"\0{_BEGIN}")[1:]:
        name, author, day, *files = part.split("\0")
        yield Commit(name, author, _day(day)), [file.removeprefix("\n") for file in files if file]


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return ""


def commits_by_line(root: Path, before: str, after: str, file: str) -> list[str | None]:
    """The hash of the commit since `before` that gave each line of a file; None for older lines.

    Both are hashes; the file is named as it stands below the folder. Raises GitError.
    """
    answer = ask(
        root, *_SETTINGS, "blame", "--porcelain", "--no-textconv",
        f"{before}..{after}", "--", f"./{file}",
    )  # fmt: skip
    lines: list[str | None] = []
    older: set[str] = set()
    name = ""
    for line in answer.split(b"\n"):
        if line.startswith(b"\t"):
            lines.append(None if name in older else name)
        elif line == b"boundary":
            older.add(name)
        elif len(words := line.split(b" ")) in (3, 4) and len(words[0]) in (40, 64):
            name = words[0].decode("ascii", "replace")
    return lines


def versions_of(root: Path, file: str) -> Iterator[bytes]:
    """A file below a folder as each commit left it, the newest first. Raises GitError."""
    commits = ask(
        root, *_SETTINGS, "log", "--no-show-signature", f"--max-count={MAX_VERSIONS}",
        "--format=%H", "--diff-filter=AM", "--", f"./{file}",
    )  # fmt: skip
    for commit in commits.decode("ascii").split():
        yield ask(root, "cat-file", "blob", f"{commit}:./{file}")
