"""Mend a file by the look of its lines, so that it can be read, and reads as it was meant."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.editing import lines
from smartcity_mp.editing.encoding import as_utf8
from smartcity_mp.editing.spots import Names, Page
from smartcity_mp.loading.shape import Fitted
from smartcity_mp.loading.sources import SourceMap
from smartcity_mp.model.schema.annotations import Scalar
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.source.edit import splice, text_of, with_values
from smartcity_mp.source.yaml import Document, parse

_MOST_READ = 60_000_000
"""Bytes that are read at most while one file is mended; every attempt reads it anew."""
_OF_THE_WHOLE = ("SMP002", "SMP005")
"""What keeps every line of a file from being read, also those above."""
Wanted = Callable[[Diagnostic], bool]


@dataclass(frozen=True)
class _State:
    """A file as it might be, and what is wrong with it."""

    content: bytes
    document: Document
    data: Any
    """What it says; None if it cannot be read."""
    found: tuple[Diagnostic, ...]

    @cached_property
    def page(self) -> Page:
        return Page.of(text_of(self.content))

    @cached_property
    def spots(self) -> Counter[object]:
        """How often a finding of each kind stands in a line."""
        return Counter(map(_spot, self.found))

    @property
    def end(self) -> int:
        """The line up to which it can be read."""
        lines = [found.position.line for found in self.document.diagnostics]
        return lines[-1] if self.data is None and lines else len(self.content)


def is_known(found: Diagnostic) -> bool:
    """Whether there is a way to mend such a finding."""
    return found.code == "SMP002" or lines.is_known(found)


def mended(
    file: str, kind: type[Entity], content: bytes, wanted: Wanted
) -> tuple[bytes, list[Diagnostic]]:
    """The file as far as its lines show what was meant, and the findings that are mended by it."""
    mender = _Mender(file, kind, wanted)
    state, done = mender.run(mender.look(content))
    return state.content, done


@dataclass
class _Mender:
    file: str
    kind: type[Entity]
    wanted: Wanted
    read: int = 0

    def look(self, content: bytes) -> _State:
        """Read a file by itself."""
        self.read += len(content)
        document = parse(self.file, content)
        found = [*document.diagnostics]
        said = document.data and with_values(document.data, {})
        if document.data is not None and document.root is not None:
            cut = {(id(node), name): told for (node, name), told in document.cut}
            sources = SourceMap({self.file: document.root}, {self.file: content})
            data, root, lost = document.data, document.root, [*document.lost]
            fitted = Fitted(self.file, self.kind, data, root, lost, commented=cut)
            found += fitted.fit(sources)
            found += fitted.commented.values()
        return _State(content, document, said, tuple(found))

    def run(self, state: _State) -> tuple[_State, list[Diagnostic]]:
        """Mend one finding after the other."""
        done: list[Diagnostic] = []
        given_up: set[object] = set()
        left = self.open(state, given_up)
        while found := next(left, None):
            if after := self.mended(state, found):
                state, left = after, self.open(after, given_up)
                done.append(found)
            else:
                given_up.add(_spot(found))
        return state, done

    def open(self, state: _State, given_up: set[object]) -> Iterator[Diagnostic]:
        for found in state.found:
            if _spot(found) not in given_up and is_known(found) and self.wanted(found):
                yield found

    def mended(self, state: _State, found: Diagnostic) -> _State | None:
        """The file without this finding, if only one thing can be meant."""
        better = []
        for content in self.attempts(state, found):
            if self.read < _MOST_READ:
                after = self.look(content)
                if _is_better(state, after, found):
                    better.append(after)
        if len(better) > 1:  # what cannot be read yet is read to its end before it is compared
            better = [self.run(s)[0] if s.data is None else s for s in better]
            better = [s for s in better if s.data is not None]
            least = min((len(s.found) for s in better), default=0)
            better = [s for s in better if len(s.found) == least]
        is_sure = bool(better) and all(s.data == better[0].data for s in better)
        return better[0] if is_sure else None

    def attempts(self, state: _State, found: Diagnostic) -> Iterator[bytes]:
        """What the file may have been meant to be."""
        if found.code == "SMP002":
            if text := as_utf8(state.content):
                yield text
            return
        for edits in lines.readings(found, state.page, _names(self.kind)):
            if edits:
                yield splice(state.content, edits)


def _is_better(before: _State, after: _State, found: Diagnostic) -> bool:
    """Whether a finding is gone, and more of the file can be read than before, or as much."""
    if before.data is None:
        return after.data is not None or after.end > before.end
    is_whole = after.data is not None and len(after.found) <= len(before.found)
    return is_whole and after.spots[_spot(found)] < before.spots[_spot(found)]


def _spot(found: Diagnostic) -> tuple[str, object, int]:
    return found.code, found.values.get("problem"), found.position.line


@cache
def _names(kind: type[Entity]) -> Names:
    """The names of the fields of an entity and of all that it may hold."""
    classes = [kind]
    for known in classes:
        for field in describe(known).values():
            classes += [part for part in field.classes if part not in classes]
    fields = [field for known in classes for field in describe(known).values()]
    texts = [
        field.key
        for field in fields
        if any(isinstance(leaf, Scalar) and leaf.kind in ("text", "name") for leaf in field.leaves)
    ]
    return Names(frozenset(field.key for field in fields), frozenset(texts))
