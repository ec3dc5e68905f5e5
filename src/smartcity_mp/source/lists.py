"""Change what a list of a YAML text holds, with every other byte kept."""

from collections.abc import Iterator, Sequence
from typing import Any

from smartcity_mp.source.edit import (
    BLANK,
    Below,
    Edit,
    EditError,
    Places,
    Span,
    change,
    places,
    spelled_anew,
    splice,
    with_values,
)
from smartcity_mp.source.yaml import parse


def change_list(content: bytes, path: Below, texts: Sequence[str]) -> bytes:
    """The list at a path with these single values; those that stay keep their form.

    Raises EditError where there is no list of single values, or where it cannot be done.
    """
    found = places(content)
    group, old = found.groups.get(path), list(_texts(found, path))
    if group is None or not group.is_list:
        raise EditError(f"no list at {path}")
    head = _in_common(old, texts)
    tail = _in_common(old[head:][::-1], texts[head:][::-1])
    gone, new = range(head, len(old) - tail), texts[head : len(texts) - tail]
    if not old or group.is_flow:
        inner = [
            *(_raw(found, (*path, n)) for n in range(head)),
            *map(spelled_anew, new),
            *(_raw(found, (*path, n)) for n in range(len(old) - tail, len(old))),
        ]
        return change(content, forms={path: f"[{', '.join(inner)}]"})
    pairs = [*zip(gone, new, strict=False)]
    if changed := {(*path, n): text for n, text in pairs if text != old[n]}:
        content = change(content, changed)
    if more := new[len(pairs) :]:
        content = _insert(content, path, head + len(pairs), more)
    for number in reversed(gone[len(pairs) :]):
        content = drop_item(content, path, number)
    if (said := _at(parse("", content).data, path)) != [*texts]:
        raise EditError(f"the list says {said}")
    return content


def drop_item(content: bytes, path: Below, number: int) -> bytes:
    """The list at a path without one of its items. Raises EditError where it cannot be done."""
    data, found = parse("", content).data, places(content)
    items = _at(data, path)
    group = found.groups.get(path)
    if group is None or not isinstance(items, list) or number >= len(items):
        raise EditError(f"no item {number} at {path}")
    left = [item for n, item in enumerate(items) if n != number]
    meant = [with_values(data, {path: kept}) for kept in (left, left or None)]
    for edit in _ways_out(found, group, (*path, number)):
        changed = splice(content, [edit])
        document = parse("", changed)
        if document.data in meant and not document.diagnostics:
            return changed
    raise EditError(f"no way to drop {number} of {path}")


def _ways_out(found: Places, group: Span, path: Below) -> Iterator[Edit]:
    text = found.text
    start, end = _ends(found, path)
    if group.is_flow:
        behind = end + len(text[end:]) - len(text[end:].lstrip(BLANK))
        before = len(text[:start].rstrip(BLANK))
        if text[behind : behind + 1] == ",":
            yield Edit(start, behind + 1 + (text[behind + 1 : behind + 2] == " "), "")
        if text[before - 1] == ",":
            yield Edit(before - 1, end, "")
        yield Edit(start, end, "")
        return
    begin = text.rfind("\n", 0, text.rfind("-", 0, start)) + 1
    closed = text.find("\n", len(text[:end].rstrip(BLANK)))
    yield Edit(begin, len(text) if closed < 0 else closed + 1, "")


def _insert(content: bytes, path: Below, number: int, texts: Sequence[str]) -> bytes:
    """Items of a list in lines of their own, before the item that has this number now."""
    found = places(content)
    text = found.text
    newline = "\r\n" if "\r\n" in text else "\n"
    start, _ = _ends(found, (*path, 0))
    dash = text.rfind("-", 0, start)
    margin = " " * (dash - text.rfind("\n", 0, dash) - 1)
    lines = [f"{margin}- {spelled_anew(one)}" for one in texts]
    if number == 0:
        at = dash - len(margin)
        return splice(content, [Edit(at, at, "".join(f"{line}{newline}" for line in lines))])
    _, end = _ends(found, (*path, number - 1))
    closed = text.find("\n", len(text[:end].rstrip(BLANK)))
    at = len(text) if closed < 0 else closed - (newline == "\r\n")
    return splice(content, [Edit(at, at, "".join(f"{newline}{line}" for line in lines))])


def _texts(found: Places, path: Below) -> Iterator[str]:
    number = 0
    while scalar := found.values.get((*path, number)):
        yield scalar.text
        number += 1


def _ends(found: Places, path: Below) -> tuple[int, int]:
    place = found.groups.get(path) or found.values.get(path)
    if place is None:
        raise EditError(f"nothing at {path}")
    return place.start, place.end


def _raw(found: Places, path: Below) -> str:
    """An item as it is written; anew where that would not do between brackets."""
    scalar = found.values[path]
    raw = found.text[scalar.start : scalar.end]
    return spelled_anew(scalar.text) if "\n" in raw else raw


def _at(data: Any, path: Below) -> Any:
    for part in path:
        data = data[part]
    return data


def _in_common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many of the first are the same."""
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return count
