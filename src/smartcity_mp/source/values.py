"""Give a field of a YAML text another value of any kind, or none, with every other byte kept.

What has one line keeps its quotes, a text behind `>` or `|` is wrapped as it was, a list keeps the
items that stay. Each result is parsed again and must say what was meant and nothing else.
"""

from collections.abc import Iterable, Iterator, Mapping
from textwrap import wrap

from smartcity_mp.source.edit import (
    BLANK,
    Below,
    Edit,
    EditError,
    Places,
    Scalar,
    change,
    places,
    spelled_anew,
    splice,
    with_values,
)
from smartcity_mp.source.entries import Value, add_entry, as_form
from smartcity_mp.source.lists import change_list
from smartcity_mp.source.yaml import parse

_BLOCK = ("|", ">")
_NARROWEST = 60
"""A text is not wrapped at less, however short its lines were."""


def set_values(content: bytes, values: Mapping[Below, Value | None]) -> bytes:
    """The text with other values at these paths; None leaves a field empty.

    Raises EditError where one of them cannot be set so that all else stays.
    """
    found = places(content)
    simple = {
        path: value
        for path, value in values.items()
        if isinstance(value, str) and (old := found.values.get(path)) and old.style not in _BLOCK
    }
    if simple:
        content = change(content, simple)
    for path, value in values.items():
        if path not in simple:
            content = _set(content, path, value)
    return content


def _set(content: bytes, path: Below, value: Value | None) -> bytes:
    found = places(content)
    if path in found.values:
        return _first_right(content, path, value, _ways(found, path, value))
    if (group := found.groups.get(path)) is None:
        return content if value is None else add_entry(content, path, value)
    if group.is_list and isinstance(value, tuple) and value:
        return change_list(content, path, value)
    return change(content, forms={path: as_form(value) if value else "[]"})


def _ways(found: Places, path: Below, value: Value | None) -> Iterator[Edit]:
    """Edits of a single value that may do."""
    scalar = found.values[path]
    if scalar.style in _BLOCK:
        yield from _in_block(found.text, scalar, value)
        return
    before = len(found.text[: scalar.start].rstrip(" "))
    if value is None:
        yield Edit(before, scalar.end, "")
        yield Edit(scalar.start, scalar.end, "")
    else:
        yield Edit(before, scalar.end, f" {as_form(value)}")


def _in_block(text: str, scalar: Scalar, value: Value | None) -> Iterator[Edit]:
    """A text of several lines anew; in one line where it has to be."""
    old = text[scalar.start : scalar.end]
    head, _, body = old.rstrip(BLANK).partition("\n")
    lines = [line for line in body.split("\n") if line.strip()]
    newline = "\r\n" if head.endswith("\r") else "\n"
    end = scalar.start + len(old.rstrip(BLANK))
    if isinstance(value, str) and lines:
        margin = min(len(line) - len(line.lstrip(" ")) for line in lines)
        widest = max(_NARROWEST, max(map(len, lines)) - margin)
        anew = newline.join(_wrapped(value, " " * margin, widest, folds=scalar.style == ">"))
        yield Edit(scalar.start, end, f"{head.rstrip()}{newline}{anew}")
    if isinstance(value, str):
        yield Edit(scalar.start, end, spelled_anew(value))
    elif value is None:
        yield Edit(len(text[: scalar.start].rstrip(" ")), end, "")
    else:
        yield Edit(scalar.start, end, as_form(value))


def _wrapped(text: str, margin: str, width: int, *, folds: bool) -> Iterator[str]:
    """The lines of a text behind `>`, where an empty line stands for a new one, or `|`."""
    for number, line in enumerate(text.split("\n")):
        if not folds:
            yield f"{margin}{line}" if line else ""
            continue
        if number:
            yield ""
        for part in wrap(line, width, break_long_words=False, break_on_hyphens=False):
            yield f"{margin}{part}"


def _first_right(content: bytes, path: Below, value: Value | None, ways: Iterable[Edit]) -> bytes:
    """The first edit by which the text says what was meant."""
    before = parse("", content).data
    said = list(value) if isinstance(value, tuple) else value
    meant = [with_values(before, {path: said})]
    if isinstance(said, str):  # behind `>` and `|` a text may end with a line
        meant.append(with_values(before, {path: f"{said}\n"}))
    for edit in ways:
        changed = splice(content, [edit])
        document = parse("", changed)
        if document.data in meant and not document.diagnostics:
            return changed
    raise EditError(f"no way to change {path}")
