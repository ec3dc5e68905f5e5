"""Put a line into a mapping of a YAML text, or take one out, with every other byte kept."""

from collections.abc import Iterator, Mapping
from textwrap import wrap
from typing import Any

from smartcity_mp.source.edit import (
    BLANK,
    Below,
    Edit,
    EditError,
    Places,
    Scalar,
    Span,
    places,
    spelled,
    spelled_anew,
    splice,
)
from smartcity_mp.source.yaml import parse

_KEY = Scalar(0, 0, "", "", is_key=True)
Value = str | tuple[str, ...] | Mapping[str, str]
"""What a field can hold: a single value, several, or some by their keys."""
INDENT = "  "
_WIDEST = 100
"""Characters of a line; a longer text of words is written behind `>-`."""


def add_entry(content: bytes, path: Below, value: Value) -> bytes:
    """Add a key with its value at the end of its mapping, which is made if there is none.

    Raises EditError where the key is there already, or where it cannot be done.
    """
    wanted, found = _added(parse("", content).data, path, value), places(content)
    for edit in _ways_in(found, path, value):
        changed = splice(content, [edit])
        if parse("", changed).data == wanted:
            return changed
    raise EditError(f"no way to add {path}")


def drop_entry(content: bytes, path: Below) -> bytes:
    """Take out a key with its value; a mapping that is empty then goes as well.

    Raises EditError where there is no such key, or where it cannot be done.
    """
    data, found = parse("", content).data, places(content)
    while len(path) > 1 and _count(found, path[:-1]) == 1 and _is_like_its_holder(found, path[:-1]):
        path = path[:-1]
    wanted = _dropped(data, path)
    for edit in _ways_out(found, path):
        changed = splice(content, [edit])
        if parse("", changed).data == wanted:
            return changed
    raise EditError(f"no way to drop {path}")


def as_form(value: Value) -> str:
    """A value as YAML in one line."""
    if isinstance(value, str):
        return spelled_anew(value)
    if isinstance(value, tuple):
        return f"[{', '.join(map(spelled_anew, value))}]"
    return f"{{{', '.join(f'{key}: {spelled_anew(text)}' for key, text in value.items())}}}"


def _added(data: Any, path: Below, value: Value) -> Any:
    name, *below = path
    if isinstance(data, list) and isinstance(name, int) and name < len(data) and below:
        return [
            _added(one, tuple(below), value) if n == name else one for n, one in enumerate(data)
        ]
    if not isinstance(data or {}, dict):
        raise EditError("no mapping")
    there = dict(data or {})
    if not below and name in there:
        raise EditError(f"{name} is there already")
    said = list(value) if isinstance(value, tuple) else value
    there[name] = _added(there.get(name), tuple(below), value) if below else said
    return there


def _dropped(data: Any, path: Below) -> dict[Any, Any]:
    name, *below = path
    if not isinstance(data, dict) or name not in data:
        raise EditError(f"no key at {path}")
    rest = {key: value for key, value in data.items() if key != name}
    return {**data, name: _dropped(data[name], tuple(below))} if below else rest


def _is_like_its_holder(found: Places, path: Below) -> bool:
    """Whether a mapping is written as `add_entry` makes one; `{}` in lines of its own was there."""
    return found.groups[path[:-1]].is_flow or not found.groups[path].is_flow


def _ways_in(found: Places, path: Below, value: Value) -> Iterator[Edit]:
    """Edits that may add the line; of a file's end nobody knows what ends there."""
    newline = "\r\n" if "\r\n" in found.text else "\n"
    depth = next(n for n in range(len(path) - 1, -1, -1) if path[:n] in found.groups or n == 0)
    group, missing = found.groups.get(path[:depth]), path[depth:]
    if depth < len(path) - 1 and (empty := found.values.get(path[: depth + 1])):
        yield Edit(empty.start, empty.end, f" {{{_flow(path[depth + 1 :], value)}}}")
        return
    if group is None or not (group.is_flow or _count(found, path[:depth])):
        inner = _flow(missing, value) if group else ""
        lines = newline.join(_lines(missing, value, ""))
        yield Edit(group.end - 1, group.end - 1, inner) if group else _at_end(found, lines, newline)
        return
    if group.is_flow:
        last = found.text[group.start + 1 : group.end - 1].rstrip(BLANK)
        at = group.start + 1 + len(last)
        inner = _flow(missing, value)
        yield Edit(at, at, f" {inner}," if last[-1:] == "," else f", {inner}" if last else inner)
        return
    first = min(key.start for at, key in found.keys.items() if at[:-1] == path[:depth])
    begin = found.text.rfind("\n", 0, first) + 1
    margin = found.text[begin:first]
    is_item = path[depth - 1 : depth] and isinstance(path[depth - 1], int)
    inner = " " * len(margin) if is_item else margin if margin.isspace() else ""
    lines = newline.join(_lines(missing, value, inner))
    if depth == 0:
        yield _at_end(found, lines, newline)
    for closed in (len(found.text[: group.end].rstrip(BLANK)), group.end):
        end = found.text.find("\n", closed)
        yield _at_end(found, lines, newline) if end < 0 else Edit(end + 1, end + 1, lines + newline)
    if not margin or margin.isspace():
        yield Edit(begin, begin, lines + newline)


def _at_end(found: Places, lines: str, newline: str) -> Edit:
    end = len(found.text)
    is_ended = not found.text or found.text.endswith("\n")
    return Edit(end, end, lines + newline if is_ended else newline + lines)


def _lines(path: Below, value: Value, margin: str) -> Iterator[str]:
    for number, name in enumerate(path[:-1]):
        yield f"{margin}{INDENT * number}{spelled(str(name), _KEY)}:"
    margin += INDENT * (len(path) - 1)
    line = f"{margin}{spelled(str(path[-1]), _KEY)}: {as_form(value)}"
    if len(line) <= _WIDEST or not isinstance(value, str) or value != " ".join(value.split()):
        yield line
        return
    yield f"{margin}{spelled(str(path[-1]), _KEY)}: >-"
    for part in wrap(
        value, _WIDEST - len(margin) - 2, break_long_words=False, break_on_hyphens=False
    ):
        yield f"{margin}{INDENT}{part}"


def _flow(path: Below, value: Value) -> str:
    name, *below = path
    inner = f"{{{_flow(tuple(below), value)}}}" if below else as_form(value)
    return f"{spelled(str(name), _KEY)}: {inner}"


def _ways_out(found: Places, path: Below) -> Iterator[Edit]:
    key = found.keys.get(path)
    if key is None:
        return
    end = _end(found, path)
    if found.groups[path[:-1]].is_flow:
        yield from _out_of_flow(found.text, found.groups[path[:-1]], key.start, end)
        return
    begin = found.text.rfind("\n", 0, key.start) + 1
    closed = found.text.find("\n", end)
    if closed < 0:
        before = max(begin - 1, 0)
        yield Edit(before - (found.text[before - 1 : before] == "\r"), len(found.text), "")
    else:
        yield Edit(begin, closed + 1, "")


def _out_of_flow(text: str, group: Span, start: int, end: int) -> Iterator[Edit]:
    """With the comma behind it, else with the one before it."""
    before = len(text[:start].rstrip(BLANK))
    behind = end + len(text[end : group.end]) - len(text[end : group.end].lstrip(BLANK))
    match text[before - 1], text[behind]:
        case ",", ",":
            yield Edit(before, behind + 1, "")
        case _, ",":
            yield Edit(start, behind + 1 + (text[behind + 1] == " "), "")
        case ",", _:
            yield Edit(before - 1, end, "")
    yield Edit(start, end, "")


def _end(found: Places, path: Below) -> int:
    """Where a value ends; an empty one right behind its key."""
    if path in found.groups:
        return found.groups[path].end
    return found.values[path].end


def _count(found: Places, path: Below) -> int:
    return sum(at[:-1] == path for at in found.keys)
