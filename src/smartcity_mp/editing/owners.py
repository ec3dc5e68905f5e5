"""Lists of who reviews what (CODEOWNERS), where files get other names.

A pattern speaks of files of today and of later ones. It gets the new name where it then means the
same files of the whole repository as before. Any other stays, and is told where it no longer does.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from smartcity_mp.editing.mentions import Mention

LISTS = ("CODEOWNERS", ".github/CODEOWNERS", ".gitlab/CODEOWNERS", "docs/CODEOWNERS")
"""Where git hosts look for them, from the top of the repository."""
_LINE = re.compile(r"\s*(?P<asleep>#\s*(?=/))?(?P<pattern>(?![#\[^!])(?:\\.|[^\s\\])+)")
"""A line with a pattern: no comment, but for patterns that `ci` wrote behind `#`; no section."""
_ENDING = re.compile(r"\.(?:yaml|md)\Z")
_ANY = "**"
_READINGS = (False, True)
"""Whether what has no `/` at its beginning stands in any folder, as GitLab has it."""


@dataclass(frozen=True, slots=True)
class Owners:
    """The lists of a repository, and what they may speak of."""

    files: Mapping[str, bytes] = field(default_factory=dict)
    prefix: str = ""
    """The masterplan's folder in the repository, with `/` at its end."""
    paths: frozenset[str] = frozenset()
    """The files of the repository."""

    def seen(self, file: str) -> str:
        """The path of one of its files as seen from the masterplan."""
        return "../" * self.prefix.count("/") + file


NO_OWNERS = Owners()


def followed(owners: Owners, moved: Mapping[str, str]) -> tuple[dict[str, bytes], list[Mention]]:
    """The lists that change, and the lines that no longer speak of the same files.

    `moved` are files of the masterplan and their new names, also such as may be there one day.
    """
    names = {owners.prefix + old: owners.prefix + new for old, new in moved.items()}
    work = _Work(names, owners.paths | names.keys(), owners.prefix)
    changed, left = {}, []
    for file, content in owners.files.items() if names else ():
        before = content.decode("utf-8", "surrogateescape").split("\n")
        after = [work.line(line) for line in before]
        if after != before:
            changed[file] = "\n".join(after).encode("utf-8", "surrogateescape")
        for number, (old, new) in enumerate(zip(before, after, strict=True), 1):
            if work.differs(old, new):
                left.append(Mention(owners.seen(file), number, new.strip()))
    return changed, left


@dataclass(frozen=True, slots=True)
class _Work:
    """Patterns, held against files and their new names."""

    names: Mapping[str, str]
    paths: frozenset[str]
    prefix: str

    def line(self, line: str) -> str:
        """A line as it will be."""
        if found := _LINE.match(line):
            start, end = found.span("pattern")
            return line[:start] + self.renamed(found["pattern"]) + line[end:]
        return line

    def renamed(self, pattern: str) -> str:
        """A pattern as it will be."""
        speaks = any(_matches(pattern, old, floats=f) for old in self.names for f in _READINGS)
        if speaks and self.is_same(pattern, pattern, self.names):
            return pattern
        for other in self.others(pattern):
            if (speaks or self.is_ours(pattern)) and self.is_same(pattern, other, self.paths):
                return other
        return pattern

    def others(self, pattern: str) -> Iterator[str]:
        """The pattern with the new name in one of its parts."""
        parts = pattern.split("/")
        pairs = [
            pair
            for old, new in self.names.items()
            for pair in zip(old.split("/"), new.split("/"), strict=True)
            if pair[0] != pair[1]
        ]
        for old, new in dict.fromkeys(pairs):
            was, now = _ENDING.sub("", old), _ENDING.sub("", new)
            name = re.compile(re.escape(was) + r"(?![\w-])")
            for number, part in enumerate(parts):
                if name.match(part):
                    said = now + part[len(was) :]
                    yield "/".join((*parts[:number], said, *parts[number + 1 :]))

    def is_ours(self, pattern: str) -> bool:
        """Whether a pattern can only speak of files that the masterplan may have one day."""
        places = {"/".join(path.split("/")[: self.prefix.count("/") + 1]) for path in self.names}
        return any(_plain(pattern).lstrip("/").startswith(f"{place}/") for place in places)

    def is_same(self, old: str, new: str, paths: Mapping[str, str] | frozenset[str]) -> bool:
        """Whether two patterns mean the same files, however hosts read them."""
        return all(
            _matches(old, path, floats=floats)
            == _matches(new, self.names.get(path, path), floats=floats)
            for path in paths
            for floats in _READINGS
        )

    def differs(self, old: str, new: str) -> bool:
        """Whether a line no longer speaks of the same files."""
        before, after = _LINE.match(old), _LINE.match(new)
        if not before or not after or before["asleep"]:
            return False
        return not self.is_same(before["pattern"], after["pattern"], self.names)


def _matches(pattern: str, path: str, *, floats: bool = False) -> bool:
    """Whether a pattern speaks of a file."""
    inner = _plain(pattern).strip("/").split("/")
    is_anchored = pattern.startswith("/") or (len(inner) > 1 and not floats)
    parts, names = [*([] if is_anchored else [_ANY]), *inner], path.split("/")
    ends = {0}
    for part in parts:
        if part == _ANY:
            ends = {*range(min(ends), len(names) + 1)} if ends else ends
        else:
            ends = {n + 1 for n in ends if n < len(names) and fnmatchcase(names[n], part)}
    if pattern.endswith("/"):
        ends.discard(len(names))
    elif parts[-1] == "*":
        ends.intersection_update({len(names)})
    return bool(ends)


def _plain(pattern: str) -> str:
    """A pattern without the backslashes before characters that mean themselves."""
    return re.sub(r"\\(.)", r"\1", pattern)
