"""Change a YAML text by the places of its values and keys, with every other byte kept.

Whoever writes YAML anew loses comments, quotes, blank lines and the width of the indentation. So
nothing is written anew: a few characters are exchanged, and the result is parsed again and must say
what was meant and nothing else.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

import yaml

from smartcity_mp.source.yaml import PARSER, Document, parse

Below = tuple[str | int, ...]
"""Keys and list indexes below the top of a file."""
BLANK = " \t\r\n"
"""What is between the parts of YAML; other spaces, such as one that never breaks, are text."""
_BOM = b"\xef\xbb\xbf"
_PROPERTIES = re.compile(r"(?:[&!]\S*\s+)*")
"""Anchor and tag, which stand in front of a value and belong to its event."""
_BLOCK = ("|", ">")
_BEHIND_KEY = re.compile(r"\s*:\s*\Z")


class EditError(Exception):
    """What was asked for cannot be done so that all else stays; the message says why, in code."""


class Edit(NamedTuple):
    """Characters of a text (behind its BOM) and what stands there instead."""

    start: int
    end: int
    text: str


class Scalar(NamedTuple):
    """A key or single value: where it stands, what it says, and how it is written."""

    start: int
    end: int
    text: str
    style: str
    """Empty for a plain one, else the character that begins it: ' " | >"""
    is_key: bool = False


class Span(NamedTuple):
    """A list or mapping from its beginning to the end of the last thing in it."""

    start: int
    end: int
    is_flow: bool
    is_list: bool


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything stands in a text that can be parsed, by its path below the top."""

    text: str
    values: dict[Below, Scalar] = field(default_factory=dict)
    keys: dict[Below, Scalar] = field(default_factory=dict)
    """The key of each value; a path ends with it."""
    groups: dict[Below, Span] = field(default_factory=dict)


def text_of(content: bytes) -> str:
    """The text of a file without its BOM, in which places are counted."""
    return content.removeprefix(_BOM).decode()


def places(content: bytes) -> Places:
    """Where everything stands. Only for what `parse` could read; of two equal keys the first."""
    found = Places(text_of(content))
    parser = PARSER(found.text)
    try:
        _Walk(parser.get_event, found).document()
    finally:
        parser.dispose()
    return found


def splice(content: bytes, edits: Iterable[Edit]) -> bytes:
    """Exchange characters, several at once. Raises EditError if two edits overlap."""
    bom = _BOM if content.startswith(_BOM) else b""
    text, done, parts = text_of(content), 0, []
    for start, end, new in sorted(edits):
        if start < done or not start <= end <= len(text):
            raise EditError(f"overlap at {start}")
        parts += [text[done:start], new]
        done = end
    return bom + "".join((*parts, text[done:])).encode()


def change(
    content: bytes,
    values: Mapping[Below, str] | None = None,
    keys: Mapping[Below, str] | None = None,
    forms: Mapping[Below, str] | None = None,
) -> bytes:
    """Give single values, or the keys at these paths, another text; each keeps its quotes.

    An empty field can be filled. `forms` are YAML, each in the place of a value of any kind. Raises
    EditError where there is no such value or key, and where the result would not be what was meant.
    """
    values, keys, forms = values or {}, keys or {}, forms or {}
    before = parse("", content)
    changed = splice(content, edits(places(content), values, keys, forms))
    after = parse("", changed)
    said = {**values, **{path: _said(form) for path, form in forms.items()}}
    if after.data != with_values(before.data, said, keys) or _is_worse(before, after):
        raise EditError("the text would say something else")
    return changed


def edits(
    found: Places,
    values: Mapping[Below, str],
    keys: Mapping[Below, str],
    forms: Mapping[Below, str],
) -> list[Edit]:
    """The characters that `change` exchanges. Raises EditError where one of them cannot be."""
    return [
        *(_replaced(found.values, path, text, found.text) for path, text in values.items()),
        *(_replaced(found.keys, path, text, found.text) for path, text in keys.items()),
        *(_reformed(found, path, form) for path, form in forms.items()),
    ]


def spelled(text: str, like: Scalar) -> str:
    """A text as a scalar in the style of another one; quoted if it needs to be."""
    match like.style:
        case "'" if "\n" not in text:
            return _single(text)
        case "" if _is_plain(text, is_key=like.is_key):
            return text
        case "" if "\n" not in text and text.isprintable():
            return _single(text)
    return json.dumps(text, ensure_ascii=False)


def spelled_anew(text: str) -> str:
    """A text as a value that stands alone in its line, in brackets or behind a key."""
    return spelled(text, Scalar(0, 0, "", ""))


def _single(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


@lru_cache(maxsize=1000)
def _is_plain(text: str, *, is_key: bool) -> bool:
    """Whether a text without quotes is read as itself wherever a scalar may stand."""
    if not text or text != text.strip() or "\n" in text:
        return False
    tried = [f"{{{text}: a}}", f"{text}: a"] if is_key else [f"a: [{text}]", f"a: {text}"]
    for line in tried:
        document = parse("", line.encode())
        said: Any = {text: "a"} if is_key else {"a": [text]} if "[" in line[:4] else {"a": text}
        if document.data != said or document.diagnostics:
            return False
    return True


def _replaced(places: Mapping[Below, Scalar], path: Below, new: str, text: str) -> Edit:
    if (scalar := places.get(path)) is None:
        raise EditError(f"no scalar at {path}")
    if scalar.style in _BLOCK:
        return _in_block(scalar, new, text)
    if scalar.start == scalar.end:  # it is empty: its place is right behind `:` or `-`
        start = len(text[: scalar.start].rstrip(" "))
        return Edit(start, start, f" {spelled(new, scalar)}")
    return Edit(scalar.start, scalar.end, spelled(new, scalar))


def _reformed(found: Places, path: Below, form: str) -> Edit:
    """YAML in the place of a value; a list or mapping below its key moves behind it."""
    if scalar := found.values.get(path):
        if scalar.style in _BLOCK:
            raise EditError("a text of several lines")
        start, end, _ = _replaced(found.values, path, form, found.text)
        return Edit(start, end, form if start < end else f" {form}")
    if (group := found.groups.get(path)) is None:
        raise EditError(f"nothing at {path}")
    key = found.keys.get(path)
    start = group.start if key is None else key.end
    between, old = found.text[start : group.start], found.text[group.start : group.end]
    if "#" in old or (key and not _BEHIND_KEY.match(between)):
        raise EditError("a comment")
    return Edit(start, group.end, f": {form}" if key else form)


def _said(form: str) -> Any:
    """What a piece of YAML says. Raises EditError for what is none."""
    document = parse("", f"a: {form}".encode())
    if not document.data or document.diagnostics:
        raise EditError("no YAML")
    return document.data["a"]


def _in_block(scalar: Scalar, new: str, text: str) -> Edit:
    """The one line of a text behind `|` or `>`."""
    old = scalar.text.strip("\n")
    start = text.find(old, scalar.start, scalar.end)
    if not old or start < 0 or "\n" in old or "\n" in new.strip("\n"):
        raise EditError("a text of several lines")
    return Edit(start, start + len(old), new.strip("\n"))


def with_values(
    data: Any,
    values: Mapping[Below, Any],
    keys: Mapping[Below, str] | None = None,
    path: Below = (),
) -> Any:
    """The data with other values and keys at these paths."""
    keys = keys or {}
    if path in values:
        return values[path]
    if isinstance(data, dict):
        below = ((key, (*path, key), value) for key, value in data.items())
        return {keys.get(at, key): with_values(value, values, keys, at) for key, at, value in below}
    if isinstance(data, list | tuple):
        return [with_values(item, values, keys, (*path, n)) for n, item in enumerate(data)]
    return data


def _is_worse(before: Document, after: Document) -> bool:
    """Whether something is refused now that was not before."""
    now, then = (Counter(found.code for found in d.diagnostics) for d in (after, before))
    return not now <= then


class _Walk:
    """One pass over the events, as the reader's own but with the ends of everything."""

    def __init__(self, following: Any, found: Places) -> None:
        self.next = following
        self.found = found

    def document(self) -> None:
        self.next()
        if not isinstance(self.next(), yaml.StreamEndEvent):
            self.value(self.next(), (), is_seen=True)

    def value(self, event: Any, path: Below, *, is_seen: bool) -> int:
        """Note a value and all in it, unless it counts as unseen; gives where it ends."""
        if isinstance(event, yaml.ScalarEvent):
            scalar = self.scalar(event)
            if is_seen:
                self.found.values[path] = scalar
            return scalar.end
        if isinstance(event, yaml.AliasEvent):
            return _index(event.end_mark)
        return self.group(event, path, is_seen=is_seen)

    def group(self, start: Any, path: Below, *, is_seen: bool) -> int:
        is_list = isinstance(start, yaml.SequenceStartEvent)
        below = self.sequence if is_list else self.mapping
        last, closed = below(path, _index(start.end_mark), is_seen=is_seen)
        is_flow = bool(start.flow_style)
        end = closed if is_flow else last
        if is_seen:
            self.found.groups[path] = Span(self.begin(start), end, is_flow, is_list)
        return end

    def sequence(self, path: Below, last: int, *, is_seen: bool) -> tuple[int, int]:
        """Where the last thing in a list ends, and the list itself."""
        number = 0
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            last = self.value(event, (*path, number), is_seen=is_seen)
            number += 1
        return last, _index(event.end_mark)

    def mapping(self, path: Below, last: int, *, is_seen: bool) -> tuple[int, int]:
        """The same of a mapping."""
        seen: set[str] = set()
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            key = self.scalar(event) if isinstance(event, yaml.ScalarEvent) else None
            if key is None:
                self.value(event, path, is_seen=False)
            name = key.text if key else ""
            counts = is_seen and key is not None and name not in seen
            if key and counts:
                self.found.keys[*path, name] = key._replace(is_key=True)
            seen.add(name)
            last = self.value(self.next(), (*path, name), is_seen=counts)
        return last, _index(event.end_mark)

    def scalar(self, event: Any) -> Scalar:
        return Scalar(self.begin(event), _index(event.end_mark), event.value, event.style or "")

    def begin(self, event: Any) -> int:
        start = _index(event.start_mark)
        if event.anchor is None and event.tag is None:
            return start
        found = _PROPERTIES.match(self.found.text, start)
        return min(found.end(), _index(event.end_mark)) if found else start


def _index(mark: Any) -> int:
    """The number of characters before a mark; the parsers give one with every event."""
    return int(mark.index)
