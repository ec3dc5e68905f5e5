"""Type what findings say is to be typed into a file that can be read; every other byte stays."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from smartcity_mp.diagnostics import Correction, Diagnostic, Position
from smartcity_mp.source.edit import (
    Below,
    EditError,
    Places,
    Scalar,
    change,
    edits,
    places,
    spelled,
)

_PLAIN = Scalar(0, 0, "", "")
_MOST_READ, _LEAST_TRIES = 5_000_000, 20
"""How much is read at most to find out which corrections of a file do not go together, in bytes."""


@dataclass(frozen=True, slots=True)
class _Typed:
    """A finding, and what its correction changes: the text of values or keys, or YAML."""

    finding: Diagnostic
    values: dict[Below, str] = field(default_factory=dict)
    keys: dict[Below, str] = field(default_factory=dict)
    forms: dict[Below, str] = field(default_factory=dict)


def corrected(
    content: bytes, found: Sequence[Diagnostic], every: Iterable[Diagnostic] = ()
) -> tuple[bytes, list[Diagnostic]]:
    """The file with the corrections of these findings, and those that could be done.

    A name that two keys would get, by `every` finding of the file, is given to neither of them.
    """
    spots = _Spots(places(content))
    meant = Counter([*spots.found.keys, *(name for one in every for name in spots.names(one))])
    asked = [
        typed
        for finding in found
        for typed in spots.typed(finding)
        if spots.can_be(typed) and all(meant[name] < 2 for name in spots.names(finding))
    ]
    return _settled(content, asked)


def at_keys(content: bytes) -> Callable[[Position], bool]:
    """Tells of places of a file whether a key stands there."""
    spots = _Spots(places(content))
    return lambda position: spots.start(position) in spots.keys


def _settled(content: bytes, asked: list[_Typed]) -> tuple[bytes, list[Diagnostic]]:
    """All of them at once if that can be, else those that can, as far as trying is quick."""
    done: list[Diagnostic] = []
    parts = [asked] if asked else []
    for _ in range(max(_LEAST_TRIES, _MOST_READ // max(len(content), 1))):
        if not parts:
            break
        part = parts.pop()
        try:
            content = change(
                content,
                {path: text for one in part for path, text in one.values.items()},
                {path: text for one in part for path, text in one.keys.items()},
                {path: form for one in part for path, form in one.forms.items()},
            )
        except EditError:
            half = len(part) // 2
            parts += [some for some in (part[half:], part[:half]) if some and half]
        else:
            done += [one.finding for one in part]
    return content, done


class _Spots:
    """What stands at each place of a file."""

    def __init__(self, found: Places) -> None:
        self.found = found
        self.starts = [0]
        for line in found.text.split("\n"):
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.keys = {scalar.start: path for path, scalar in found.keys.items()}
        self.values = {scalar.start: path for path, scalar in found.values.items()}
        self.groups = {span.start: path for path, span in found.groups.items()}

    def typed(self, finding: Diagnostic) -> Iterator[_Typed]:
        """What the correction of a finding changes; nothing where its place is not as it says."""
        correction, at = finding.correction, finding.position
        if correction is None or (start := self.start(at)) is None:
            return
        key, value = self.keys.get(start), self.values.get(start, self.groups.get(start))
        is_key = correction.of == "key" or (key is not None and start not in self.values)
        if key is not None and is_key and correction.of != "form":
            yield _Typed(finding, keys={key: correction.text})
        elif value is not None and correction.of == "value" and start in self.values:
            yield _Typed(finding, values={value: correction.text})
        elif value is not None and correction.of != "key":
            yield _Typed(finding, forms={value: _form(correction)})

    def start(self, at: Position) -> int | None:
        """The character at a place."""
        return self.starts[at.line - 1] + at.column - 1 if at.line < len(self.starts) else None

    def can_be(self, typed: _Typed) -> bool:
        """Whether a correction has a place; what it makes of the whole is not looked at."""
        try:
            return bool(edits(self.found, typed.values, typed.keys, typed.forms))
        except EditError:
            return False

    def names(self, finding: Diagnostic) -> Iterator[Below]:
        """The paths that keys would have by the correction of a finding."""
        for typed in self.typed(finding):
            yield from ((*path[:-1], text) for path, text in typed.keys.items())


def _form(correction: Correction) -> str:
    return correction.text if correction.of == "form" else spelled(correction.text, _PLAIN)
