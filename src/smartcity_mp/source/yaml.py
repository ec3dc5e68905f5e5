"""YAML text to data, with the position of every key and value, in one pass over the events.

Every scalar stays the text that was typed (the model's types decide what it means); only a plain
empty value, `null` and `~` become None. What hides who wrote what (anchors, aliases, merge keys,
tags) is refused. Nothing here raises for what a user wrote: all of it comes back as diagnostics.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

import yaml

from smartcity_mp.diagnostics import Diagnostic, Position
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.source.syntax import TAB, TOO_DEEP, explain

MAX_BYTES = 2_000_000
"""Largest file that is read, in bytes."""
MAX_DEPTH = 50
"""Deepest nesting of lists and mappings."""

_PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff"
    "\ue000-\uf8ff\U000f0000-\U0010ffff]"
)
_LONE_RETURN = re.compile(r"\r(?!\n)")
_ESCAPED = re.compile(f"{_FORBIDDEN.pattern[:-1]}\r\ud800-\udfff]")
"""What no text may hold, plus what only an escape in double quotes can bring in."""
_NULLS = frozenset(("", "null", "~"))


class Place(Protocol):
    """Where a scalar or a key begins; both count from 0. The parser's own marks are such."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


class Mark(NamedTuple):
    """A place that is ours."""

    line: int
    column: int


@dataclass(slots=True)
class Node:
    """Where a mapping or list begins, where its keys stand, and the same for what it holds."""

    line: int
    column: int
    flow: bool
    keys: dict[str, Place] = field(default_factory=dict)
    values: dict[str | int, "Node | Place"] = field(default_factory=dict)


Spot = tuple[Node, str | int | None]
"""A key or an index of a mapping or list; None: the whole of it."""


@dataclass(frozen=True, slots=True)
class Document:
    """One file: its data, None if it could not be parsed, positions and what is wrong with it."""

    data: dict[str, Any] | None
    root: Node | None
    diagnostics: tuple[Diagnostic, ...]
    lost: tuple[Spot, ...] = ()
    """Where the data are not what the file says, because something there was refused."""


class _Stop(Exception):
    """The rest of the file cannot be read; what is wrong is in the diagnostics already."""


def decode(file: str, content: bytes) -> tuple[str, Diagnostic | None]:
    """Text of a file that must be UTF-8 (a BOM is fine), free of control characters."""
    if len(content) > MAX_BYTES:
        return "", problem(file, "SMP003", limit=MAX_BYTES // 1_000_000)
    content = content.removeprefix(b"\xef\xbb\xbf")
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line = before.count(b"\n")
        column = len(before[before.rfind(b"\n") + 1 :].decode())
        return "", problem(file, "SMP002", Mark(line, column), byte=f"{content[error.start]:02X}")
    match = _FORBIDDEN.search(text)
    if match is None and "\r" in text:
        match = _LONE_RETURN.search(text)
    if match:
        return "", problem(file, "SMP005", _mark_at(text, match.start()), char=_named(match[0]))
    return text, None


def problem(file: str, code: str, mark: Place | None = None, **values: object) -> Diagnostic:
    """An error of the source at a mark (from 0), at the file's beginning without one."""
    place = Position(file, mark.line + 1, mark.column + 1) if mark else Position(file)
    return diagnostic(place, code, **values)


def parse(file: str, content: bytes) -> Document:
    """Read one YAML file. `file` names it in the diagnostics."""
    text, refusal = decode(file, content)
    if refusal:
        return Document(None, None, (refusal,))
    return _Reader(file, text).read()


class _Reader:
    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text
        self.found: list[Diagnostic] = []
        self.lost: list[Spot] = []
        self.aliases: set[int] = set()
        self.parser = _PARSER(text)
        self.next = self.parser.get_event

    def read(self) -> Document:
        data, root = None, None
        try:
            data, root = self.document()
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            self.found.append(self.syntax_error(error))
        except _Stop:
            pass
        finally:
            self.parser.dispose()
        if root and self.aliases:
            self.lost += self.aliased(root)
        return Document(data, root, tuple(self.found), tuple(self.lost))

    def report(self, code: str, mark: Any, **values: object) -> None:
        self.found.append(problem(self.file, code, mark, **values))

    def document(self) -> tuple[dict[str, Any], Node]:
        self.next()
        event = self.next()
        if isinstance(event, yaml.StreamEndEvent):
            return {}, Node(0, 0, False)
        event = self.next()
        mark = event.start_mark
        data, node = self.value(event, 1)
        self.next()
        event = self.next()
        if not isinstance(event, yaml.StreamEndEvent):
            self.report("SMP012", event.start_mark)
            raise _Stop
        if data is None:
            return {}, Node(mark.line, mark.column, False)
        if not isinstance(data, dict) or not isinstance(node, Node):
            self.report("SMP013", mark)
            raise _Stop
        return data, node

    def value(self, event: Any, depth: int) -> tuple[Any, Node | Place]:
        kind = type(event)
        mark = event.start_mark
        if kind is yaml.ScalarEvent:
            if event.anchor is not None or event.tag is not None:
                self.hidden(event)
            text = event.value
            if not event.style:
                if text in _NULLS:
                    text = None
            elif event.style == '"' and (match := _ESCAPED.search(text)):
                self.report("SMP005", mark, char=_named(match[0]))
                text = _ESCAPED.sub("", text)
            return text, mark
        if kind is yaml.AliasEvent:
            self.report("SMP009", mark, name=event.anchor)
            self.aliases.add(id(mark))
            return None, mark
        if event.anchor is not None or event.tag is not None:
            self.hidden(event)
        if depth > MAX_DEPTH:
            self.report("SMP014", mark, limit=MAX_DEPTH)
            raise _Stop
        if kind is yaml.MappingStartEvent:
            return self.mapping(event, depth)
        return self.sequence(event, depth)

    def sequence(self, start: Any, depth: int) -> tuple[list[Any], Node]:
        flow = bool(start.flow_style)  # the pure parser says None for a list at its key's margin
        node = Node(start.start_mark.line, start.start_mark.column, flow)
        data: list[Any] = []
        while True:
            event = self.next()
            if type(event) is yaml.SequenceEndEvent:
                return data, node
            value, place = self.value(event, depth + 1)
            node.values[len(data)] = place
            data.append(value)

    def mapping(self, start: Any, depth: int) -> tuple[dict[str, Any], Node]:
        node = Node(start.start_mark.line, start.start_mark.column, start.flow_style)
        data: dict[str, Any] = {}
        while True:
            event = self.next()
            if type(event) is yaml.MappingEndEvent:
                return data, node
            mark = event.start_mark
            found = len(self.found)
            key = self.key(event, depth)
            value, place = self.value(self.next(), depth + 1)
            if key is None:
                self.lost.append((node, None))
                del self.found[found + 1 :]
                continue
            if key in data:
                if node.flow and value is None and data[key] is None:
                    continue  # {2024: 1,000,000}: the schema finds that `000` is no key
                self.report("SMP007", mark, key=key, first=node.keys[key].line + 1)
                self.lost.append((node, key))
                continue
            data[key] = value
            node.keys[key] = mark
            node.values[key] = place

    def key(self, event: Any, depth: int) -> str | None:
        """The key's text; None, reported, for what is no key."""
        mark = event.start_mark
        if type(event) is not yaml.ScalarEvent:
            found = len(self.found)
            self.value(event, depth + 1)
            if len(self.found) == found:
                self.report("SMP008", mark)
            return None
        if not event.style and event.value == "<<":
            self.report("SMP011", mark)
            return None
        text: str | None = self.value(event, depth)[0]
        if text is None:
            self.report("SMP008", mark)
        return text

    def hidden(self, event: Any) -> None:
        if event.anchor is not None:
            self.report("SMP009", event.start_mark, name=event.anchor)
        if event.tag is not None:
            self.report("SMP010", event.start_mark, tag=event.tag)

    def aliased(self, node: Node) -> Iterator[Spot]:
        for name, place in node.values.items():
            if isinstance(place, Node):
                yield from self.aliased(place)
            elif id(place) in self.aliases:
                yield node, name

    def syntax_error(self, error: Exception) -> Diagnostic:
        if not isinstance(error, yaml.MarkedYAMLError):  # the pure parser: "\U00110000"
            mark = self.parser.get_mark()
            column = self.text.split("\n")[mark.line].rfind("\\", 0, mark.column)
            return problem(self.file, "SMP006", Mark(mark.line, column), problem="escape")
        line, column, name = explain(error, self.text)
        mark = Mark(line, column)
        if name == TAB:
            return problem(self.file, "SMP017", mark)
        if name == TOO_DEEP:
            return problem(self.file, "SMP014", mark, limit=MAX_DEPTH)
        return problem(self.file, "SMP006", mark, problem=name)


def _mark_at(text: str, offset: int) -> Mark:
    return Mark(text.count("\n", 0, offset), offset - text.rfind("\n", 0, offset) - 1)


def _named(char: str) -> str:
    return f"U+{ord(char):04X}"
