"""Put a new item at the end of a list in a YAML text, with every other byte kept."""

from collections.abc import Iterator, Sequence
from typing import Any

from smartcity_mp.source.edit import (
    BLANK,
    Below,
    Edit,
    EditError,
    Places,
    Scalar,
    places,
    spelled,
    splice,
)
from smartcity_mp.source.entries import INDENT
from smartcity_mp.source.yaml import parse

_KEY, _VALUE = Scalar(0, 0, "", "", is_key=True), Scalar(0, 0, "", "")
_ITEM = "- "


def add_item(content: bytes, path: Below, lines: Sequence[str]) -> tuple[bytes, int]:
    """Add a mapping, given as the lines of its text, to the list at a path; also the line it is on.

    The list is made if there is none, and its mapping at the top if the file is empty. Among items
    between brackets only what is filled is written, in one line. Raises EditError where it cannot
    be done.
    """
    before, new = parse("", content).data, parse("", "\n".join(lines).encode()).data
    if not new:
        raise EditError("no mapping to add")
    filled = _filled(new)
    for edit in _ways(places(content), path, lines, _flow(filled)):
        changed = splice(content, [edit])
        if parse("", changed).data in (_added(before, path, new), _added(before, path, filled)):
            return changed, _line(changed, path)
    raise EditError(f"no way to add to {path}")


def _line(changed: bytes, path: Below) -> int:
    """The line of the last item of a list."""
    found = places(changed)
    number = max(int(name[-2]) for name in found.keys if name[:-2] == path)
    start = min(at.start for name, at in found.keys.items() if name[:-1] == (*path, number))
    return found.text.count("\n", 0, start) + 1


def _filled(data: dict[str, Any]) -> dict[str, Any]:
    """A mapping without what is empty in it."""
    inner = {key: _filled(one) if isinstance(one, dict) else one for key, one in data.items()}
    return {key: one for key, one in inner.items() if one not in (None, {})}


def _added(data: Any, path: Below, item: Any) -> Any:
    """The data with an item more; EditError where there is something else than a list."""
    if not path:
        if data is not None and not isinstance(data, list):
            raise EditError("no list")
        return [*(data or ()), item]
    name, *below = path
    if isinstance(data, list) and isinstance(name, int) and name < len(data):
        return [_added(one, tuple(below), item) if n == name else one for n, one in enumerate(data)]
    if data is not None and not isinstance(data, dict):
        raise EditError("no mapping")
    there = data or {}
    return {**there, name: _added(there.get(name), tuple(below), item)}


def _ways(found: Places, path: Below, lines: Sequence[str], flow: str) -> Iterator[Edit]:
    text, newline = found.text, "\r\n" if "\r\n" in found.text else "\n"
    group, above, empty = (
        found.groups.get(path),
        found.groups.get(path[:-1]),
        found.values.get(path),
    )
    is_inside = above is not None and above.is_flow
    if group and not group.is_flow:
        dash = text.rfind(_ITEM[0], 0, _first(found, path))
        column = dash - _begin(text, dash)
        at = _behind(text, len(text[: group.end].rstrip(BLANK)), column)
        for end in dict.fromkeys((at, group.end)):
            yield _lines(text, end, _block(lines, " " * column), newline)
    elif group and (text[group.start + 1 : group.end - 1].strip(BLANK) or is_inside):
        inner = text[group.start + 1 : group.end - 1]
        last = inner.rstrip(BLANK)
        at = group.start + 1 + len(last)
        yield Edit(at, at, f" {flow}," if last[-1:] == "," else f", {flow}" if last else flow)
        yield Edit(group.end - 1, group.end - 1, flow)
    elif path not in found.keys:
        yield from _new_list(found, path, lines, flow, newline)
    elif is_inside:
        end = found.keys[path].end + 1
        yield Edit(end, max(end, empty.end if empty else end), f" [{flow}]")
    else:
        margin = " " * (found.keys[path].start - _begin(text, found.keys[path].start)) + INDENT
        block = newline.join(_block(lines, margin))
        if group:  # it is `[]`
            yield Edit(len(text[: group.start].rstrip(" ")), group.end, newline + block)
        elif empty and empty.end > empty.start:  # it is `~`
            yield Edit(len(text[: empty.start].rstrip(" ")), empty.end, newline + block)
        yield _lines(
            text, _behind(text, found.keys[path].end, None), _block(lines, margin), newline
        )


def _new_list(
    found: Places, path: Below, lines: Sequence[str], flow: str, newline: str
) -> Iterator[Edit]:
    """The key of a list behind all else in its mapping."""
    text, above, key = found.text, found.groups.get(path[:-1]), spelled(str(path[-1]), _KEY)
    if above is None:
        if len(path) == 1:
            yield _lines(text, len(text), [f"{key}:", *_block(lines, INDENT)], newline)
        return
    if above.is_flow:
        inner = text[above.start + 1 : above.end - 1].rstrip(BLANK)
        at = above.start + 1 + len(inner)
        between = "" if not inner else " " if inner[-1] == "," else ", "
        yield Edit(at, at, f"{between}{key}: [{flow}]")
        return
    starts = [at.start for name, at in found.keys.items() if name[:-1] == path[:-1]]
    column = min(starts) - _begin(text, min(starts)) if starts else 0
    block = [" " * column + f"{key}:", *_block(lines, " " * column + INDENT)]
    at = _behind(text, len(text[: above.end].rstrip(BLANK)), column - 1)
    for end in dict.fromkeys((at, above.end)):
        yield _lines(text, end, block, newline)


def _first(found: Places, path: Below) -> int:
    """Where the first thing in a list begins, behind its dash."""
    first = (*path, 0)
    return (found.groups.get(first) or found.values[first]).start


def _begin(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1


def _behind(text: str, offset: int, column: int | None) -> int:
    """The next line's beginning; also behind comments that stand further right than a column."""
    end = text.find("\n", offset) + 1 or len(text)
    while column is not None and (line := text[end:].partition("\n")[0]).lstrip(" ")[:1] == "#":
        if len(line) - len(line.lstrip(" ")) <= column:
            break
        end = text.find("\n", end) + 1 or len(text)
    return end


def _lines(text: str, at: int, lines: list[str], newline: str) -> Edit:
    """Lines of their own in a place where one begins, or at the end of the text."""
    block = newline.join(lines)
    is_ended = at == 0 or text[at - 1] == "\n"
    return Edit(at, at, block + newline if is_ended else newline + block)


def _block(lines: Sequence[str], margin: str) -> list[str]:
    """The lines of a mapping as an item."""
    first = next(n for n, line in enumerate(lines) if not line.startswith("#"))
    before = [f"{margin}{line}" for line in lines[:first]]
    item = [f"{_ITEM if n == 0 else INDENT}{line}" for n, line in enumerate(lines[first:])]
    return [*before, *(f"{margin}{line}" for line in item)]


def _flow(value: Any) -> str:
    if isinstance(value, dict):
        inner = (f"{spelled(str(key), _KEY)}: {_flow(below)}" for key, below in value.items())
        return f"{{{', '.join(inner)}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_flow, value))}]"
    return spelled("" if value is None else str(value), _VALUE)
