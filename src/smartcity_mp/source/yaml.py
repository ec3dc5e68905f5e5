"""YAML text to data, with the position of every key and value, in one pass over the events.

Every scalar stays the text that was typed (the model's types decide what it means); only a plain
empty value, `null` and `~` become None. What hides who wrote what (anchors, aliases, merge keys,
tags) is refused. Nothing here raises for what a user wrote: all of it comes back as diagnostics.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

import yaml
from yaml import (  # by name: a look into the module costs each event
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)  # fmt: skip

from smartcity_mp.diagnostics import Diagnostic, folded
from smartcity_mp.language.characters import as_seen, unseen
from smartcity_mp.source.causes import MAX_DEPTH, caused, hashes, looks, of_sheet
from smartcity_mp.source.text import FORBIDDEN, Mark, Place, decode, named, problem

MAX_VALUES = 100_000
"""Most fields and items of one file: more than any plan has, and few enough to judge in seconds."""

PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The parser behind all reading: in C where the system has it."""
_ESCAPED = re.compile(f"{FORBIDDEN.pattern[:-1]}\r\ud800-\udfff]")
"""What no text may hold, plus what only an escape in double quotes can bring in."""
_NULLS = frozenset(("", "null", "Null", "NULL", "~"))
_NO_KEY = _NULLS | {"<<"}
"""Plain words that are no key, or not only that."""


@dataclass(slots=True, eq=False, repr=False)  # each method made costs every start
class Node:
    """Where a mapping or list begins, where its keys stand, and the same for what it holds."""

    line: int
    column: int
    flow: bool
    keys: dict[str, Place] = field(default_factory=dict)
    values: dict[str | int, "Node | Place"] = field(default_factory=dict)
    name: object = None
    """What a mapping holds as its `id`, of whatever form."""


Spot = tuple[Node, str | int | None]
"""A key or an index of a mapping or list; None: the whole of it."""


class Document(NamedTuple):
    """One file: its data, None if it could not be parsed, positions and what is wrong with it."""

    data: dict[str, Any] | None
    root: Node | None
    diagnostics: tuple[Diagnostic, ...]
    lost: tuple[Spot, ...] = ()
    """Where the data are not what the file says, because something there was refused."""
    cut: tuple[tuple[Spot, Diagnostic], ...] = ()
    """Fields that are empty because `#` makes a comment of what was typed there."""


class _Stop(Exception):
    """The rest of the file cannot be read; what is wrong is in the diagnostics already."""


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
        self.cut: list[tuple[Spot, Diagnostic]] = []
        self.hashes = hashes(text)
        self.hash: Mark | None = None
        self.count = 0
        self.aliases: set[int] = set()
        self.parser = PARSER(text)
        self.next = self.parser.get_event

    def read(self) -> Document:
        data, root = None, None
        try:
            data, root = self.document()
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            wrong = self.syntax_error(error)
            at = wrong.position
            self.found = [
                found
                for found in self.found
                if found.position != at and (found.code, found.position.line) != ("SMP008", at.line)
            ]
            self.found.append(wrong)
        except _Stop:
            pass
        finally:
            self.parser.dispose()
        if root and self.aliases:
            self.lost += self.aliased(root)
        found = tuple(folded(self.found))
        return Document(data, root, found, tuple(self.lost), tuple(self.cut))

    @cached_property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    def report(self, code: str, mark: Any, **values: object) -> None:
        self.found.append(problem(self.file, code, mark, **values))

    def document(self) -> tuple[dict[str, Any], Node]:
        self.next()
        event = self.next()
        if isinstance(event, StreamEndEvent):
            return {}, Node(0, 0, False)
        event = self.next()
        mark = event.start_mark
        data, node = self.value(event, 1)
        self.next()
        event = self.next()
        if not isinstance(event, StreamEndEvent):
            self.report("SMP012", event.start_mark)
            raise _Stop
        if data is None:
            return {}, Node(mark.line, mark.column, False)
        if not isinstance(data, dict) or not isinstance(node, Node):
            if isinstance(data, str) and (typed := looks(self.lines[mark.line], mark.line)):
                self.found.append(caused(self.file, typed))
            else:
                self.report("SMP013", mark)
            raise _Stop
        return data, node

    def value(self, event: Any, depth: int) -> tuple[Any, Node | Place]:
        kind = type(event)
        mark = event.start_mark
        if kind is ScalarEvent:
            if event.anchor is not None or event.tag is not None:
                self.hidden(event)
            text = event.value
            if not event.style:
                if text in _NULLS:
                    text = None
                    if event.anchor is not None or event.tag is not None:
                        self.aliases.add(id(mark))
                if self.hashes:
                    self.cut_short(event, text)
            elif event.style == '"' and (match := _ESCAPED.search(text)):
                self.report("SMP005", mark, **named(match[0]))
                text = _ESCAPED.sub("", text)
            return text, mark
        if kind is AliasEvent:
            self.report("SMP009", mark, name=f"*{event.anchor}", char="*")
            self.aliases.add(id(mark))
            return None, mark
        if event.anchor is not None or event.tag is not None:
            self.hidden(event)
        if depth > MAX_DEPTH:
            self.report("SMP014", mark, limit=MAX_DEPTH)
            raise _Stop
        if kind is MappingStartEvent:
            return self.mapping(event, depth)
        return self.sequence(event, depth)

    def sequence(self, start: Any, depth: int) -> tuple[list[Any], Node]:
        flow = bool(start.flow_style)  # the pure parser says None for a list at its key's margin
        node = Node(start.start_mark.line, start.start_mark.column, flow)
        data: list[Any] = []
        while True:
            event = self.next()
            if type(event) is SequenceEndEvent:
                self.counted(len(data), start)
                return data, node
            value, place = self.value(event, depth + 1)
            if value is None and self.hash:
                self.explain_empty(node, len(data), place)
            node.values[len(data)] = place
            data.append(value)

    def mapping(self, start: Any, depth: int) -> tuple[dict[str, Any], Node]:
        node = Node(start.start_mark.line, start.start_mark.column, start.flow_style)
        data: dict[str, Any] = {}
        again = False
        while True:
            event = self.next()
            if type(event) is MappingEndEvent:
                self.counted(len(data), start)
                node.name = data.get("id")
                return data, node
            mark = event.start_mark
            found = len(self.found)
            key: str | None
            if (
                type(event) is ScalarEvent
                and not (event.style or event.anchor or event.tag or self.hashes)
                and (word := event.value).isascii()
                and word not in _NO_KEY
            ):
                key = word  # as nearly all are: spare them two calls
            else:
                key = self.key(event, depth)
            value, place = self.value(self.next(), depth + 1)
            if key is None:
                self.lost.append((node, None))
                del self.found[found + 1 :]
                continue
            if key in data:
                if node.flow and value is None and data[key] is None:
                    continue  # {2024: 1,000,000}: the schema finds that `000` is no key
                same = {"problem": "same"} if value == data[key] else {}
                if not again:  # else they are one block: pasted, or an item without its dash
                    self.report("SMP007", mark, key=key, first=node.keys[key].line + 1, **same)
                again = True
                self.lost.append((node, key))
                continue
            again = False
            if value is None and (self.hash or ":" in key):
                self.explain_empty(node, key, mark)
            data[key] = value
            node.keys[key] = mark
            node.values[key] = place

    def key(self, event: Any, depth: int) -> str | None:
        """The key's text; None, reported, for what is no key."""
        mark = event.start_mark
        if type(event) is not ScalarEvent:
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
        elif not text.isascii() and (name := unseen(text)):
            if typed := looks(self.lines[mark.line], mark.line):
                self.found.append(caused(self.file, typed))
                raise _Stop
            self.report("SMP005", mark, char=name, problem="name")
            text = as_seen(text)
        return text

    def cut_short(self, event: Any, text: str | None) -> None:
        """Whether a plain value ends where `#` begins a comment that was meant as its text."""
        end = event.end_mark
        self.hash = None
        for column in self.hashes.get(end.line, ()):
            if column >= end.column:
                if self.lines[end.line][end.column : column].isspace():
                    self.hash = Mark(end.line, column)
                    if text is not None:
                        self.report("SMP019", self.hash, text=self.behind(self.hash))
                return

    def behind(self, mark: Place) -> str:
        return self.lines[mark.line][mark.column :].rstrip()

    def explain_empty(self, node: Node, key: str | int, mark: Any) -> None:
        """Why a field is empty: `#` makes a comment of its value, or {name:value} lacks a space."""
        if self.hash:
            text = self.behind(self.hash)
            kind = "sheet" if of_sheet(text) else "all"
            found = problem(self.file, "SMP019", self.hash, text=text, problem=kind)
            self.cut.append(((node, key), found))
            self.hash = None
        elif node.flow and (found_here := looks(str(key))):
            at = Mark(mark.line, mark.column + found_here.column)
            self.report("SMP006", at, problem=found_here.name, char=found_here.char)
            self.lost.append((node, None))

    def counted(self, more: int, start: Any) -> None:
        self.count += more
        if self.count > MAX_VALUES:
            self.report("SMP020", start.start_mark, limit=MAX_VALUES)
            raise _Stop

    def hidden(self, event: Any) -> None:
        if event.anchor is not None:
            self.report("SMP009", event.start_mark, name=f"&{event.anchor}", char="&")
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!", 1)
            self.report("SMP010", event.start_mark, tag=tag)

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
        from smartcity_mp.source.syntax import explain  # what no sound file needs is not loaded

        return caused(self.file, explain(error, self.text))
