"""Type what findings say is to be typed, where nothing else can be meant.

What does not do away with its finding, or has another one in its place, is taken back.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from smartcity_mp.diagnostics import Diagnostic, Position, Severity
from smartcity_mp.editing.corrected import at_keys, corrected
from smartcity_mp.editing.readable import Wanted, is_known, mended
from smartcity_mp.loading.layout import sort_out
from smartcity_mp.source.overlay import Overlay
from smartcity_mp.source.text import decode
from smartcity_mp.source.tree import Tree

_MOST_ROUNDS = 200
"""A correction may show what else is wrong. Each round makes one or gives one up."""
Check = Callable[[Tree], tuple[Diagnostic, ...]]
"""All findings of a masterplan. Raises TreeError."""
_Kind = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Fixed:
    """What the corrections make of the files: path -> content."""

    changes: dict[str, bytes]
    before: dict[str, bytes]
    done: tuple[Diagnostic, ...]
    """The findings that are gone."""
    left: tuple[Diagnostic, ...]
    """What is found afterwards, except mere information."""
    new: int
    """How many of those nobody could see before."""


def is_correctable(found: Diagnostic) -> bool:
    """Whether a finding is one that may be corrected; whether it can be, only trying tells."""
    correction = found.correction
    return is_known(found) or (correction is not None and correction.is_sure)


def fix(tree: Tree, check: Check, wanted: Wanted) -> Fixed:
    """Correct what is sure among the findings that are wanted. Raises TreeError."""
    work = _Work(tree, check, wanted)
    first = check(tree)
    found = work.read(first)
    for _ in range(_MOST_ROUNDS):
        if not (asked := work.asked(found)):
            break
        found = work.read(work.round(found, asked))
    before = {
        file: content for file in work.changes if isinstance(content := tree.read(file), bytes)
    }
    left = tuple(one for one in found if one.severity is not Severity.INFO)
    new = Counter(map(_kind, left)) - Counter(map(_kind, first))
    return Fixed(work.changes, before, tuple(work.done), left, new.total())


class _Work:
    """One run of corrections while it is made."""

    def __init__(self, tree: Tree, check: Check, wanted: Wanted) -> None:
        self.original = tree
        self.check = check
        self.wanted = wanted
        self.changes: dict[str, bytes] = {}
        self.done: list[Diagnostic] = []
        self.given_up: set[_Kind] = set()
        self.kinds = sort_out(tree.files()).entities

    @property
    def tree(self) -> Tree:
        """The files as they are to be."""
        return Overlay(self.original, self.changes)

    def read(self, found: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
        """Mend what cannot be read as it was meant, file by file. Gives what is found then."""
        count = len(self.done)
        for file in dict.fromkeys(one.position.file for one in found if is_known(one)):
            content = self.tree.read(file)
            if isinstance(content, bytes) and file in self.kinds:
                new, done = mended(file, self.kinds[file], content, self.wanted)
                if done:
                    self.changes[file] = new
                    self.done += done
        return self.check(self.tree) if len(self.done) > count else found

    def asked(self, found: Iterable[Diagnostic]) -> dict[str, list[Diagnostic]]:
        """What is to be typed, by file."""
        return _by_file(
            finding
            for finding in found
            if finding.correction
            and finding.correction.is_sure
            and self.wanted(finding)
            and _kind(finding) not in self.given_up
        )

    def round(
        self, found: tuple[Diagnostic, ...], asked: dict[str, list[Diagnostic]]
    ) -> tuple[Diagnostic, ...]:
        """Type it, look again, and take back what was no good. Gives what is found then."""
        new, typed = {}, []
        every = _by_file(found)
        for file, findings in asked.items():
            content = self.tree.read(file)
            done: list[Diagnostic] = []
            if isinstance(content, bytes) and file in self.kinds and not decode(file, content)[1]:
                new[file], done = corrected(content, findings, every[file])
            typed += done
            could = set(map(id, done))
            self.given_up.update(_kind(one) for one in findings if id(one) not in could)
        if not typed:
            return found
        changed = Overlay(self.tree, new)
        after = self.check(changed)
        if bad := _no_good(typed, found, after, _Keys(self.tree), _Keys(changed)):
            self.given_up |= bad
            return found
        self.changes |= new
        self.done += typed
        return after


def _by_file(found: Iterable[Diagnostic]) -> dict[str, list[Diagnostic]]:
    by_file: dict[str, list[Diagnostic]] = {}
    for finding in found:
        by_file.setdefault(finding.position.file, []).append(finding)
    return by_file


class _Keys:
    """Whether findings in a tree are about the key or the value at their place."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.known: dict[str, Callable[[Position], bool]] = {}

    def __call__(self, found: Diagnostic) -> bool:
        file = found.position.file
        if file not in self.known:
            content = self.tree.read(file)
            self.known[file] = at_keys(content if isinstance(content, bytes) else b"")
        return self.known[file](found.position)


def _no_good(
    typed: list[Diagnostic],
    found: Iterable[Diagnostic],
    after: Iterable[Diagnostic],
    was_key: _Keys,
    is_key: _Keys,
) -> set[_Kind]:
    """The corrections that left their finding, or brought another into its place.

    What was wrong with the key all along may be seen only now that the value is right.
    """
    then, now, meant = Counter(map(_kind, found)), Counter(map(_kind, after)), map(_kind, typed)
    new: dict[object, list[Diagnostic]] = {}
    for one in after:
        if now[_kind(one)] > then[_kind(one)]:
            new.setdefault(_kind(one)[1], []).append(one)
    left = {kind for kind, count in Counter(meant).items() if now[kind] > then[kind] - count}
    return left | {
        _kind(one)
        for one in typed
        if any(was_key(one) == is_key(other) for other in new.get(_kind(one)[1], ()))
    }


def _kind(found: Diagnostic) -> _Kind:
    """A code and its place, which stays when other lines move."""
    at = found.position
    return found.code, at.address or (at.file, str(at.line))
