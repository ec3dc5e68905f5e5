"""Lists that people type into a text of several lines: each item on a line, a sign before it."""

import re
from dataclasses import dataclass

_ITEM = re.compile(
    r"[ \t]*(?:(?P<bullet>[-*•–])|(?P<number>[0-9]{1,3})\."
    r"|(?P<typed>[0-9]{1,3}\)|[A-Za-z][.)]|\([0-9A-Za-z]{1,3}\)))[ \t]+(?=\S)"
)


@dataclass(frozen=True, slots=True)
class Listed:
    """Items one below the other. `start`: the number of the first; None for items without one.

    Signs that no format counts by itself, such as "a." or "1)", stay in the items.
    """

    items: tuple[str, ...]
    start: int | None = None


def parts_of(paragraph: str) -> list[str | Listed]:
    """A paragraph in parts: lines that run on, and lists of at least two lines."""
    lines = paragraph.split("\n")
    found = [_ITEM.match(line) for line in lines]
    if len(found) - found.count(None) < 2:
        return [paragraph]
    groups: list[tuple[str, list[tuple[str, list[str]]]]] = []
    for line, item in zip(lines, found, strict=True):
        kind = item.lastgroup or "" if item else ""
        if item and (not groups or groups[-1][0] != kind):
            groups.append((kind, []))
        if item:
            groups[-1][1].append((item[0].strip(), [line[item.end() :].rstrip()]))
        elif groups:
            groups[-1][1][-1][1].append(line.strip())
        else:
            groups.append(("", [("", [line.strip()])]))
    joined = ((kind, [(sign, " ".join(said)) for sign, said in items]) for kind, items in groups)
    return [_part(kind, items) for kind, items in joined]


def flat(paragraph: str) -> str:
    """A paragraph on one line, for a place that holds no list."""
    parts = parts_of(paragraph)
    texts = (part if isinstance(part, str) else "; ".join(_numbered(part)) for part in parts)
    return " ".join(texts)


def _part(kind: str, items: list[tuple[str, str]]) -> str | Listed:
    if not kind:
        return items[0][1]
    texts = tuple(text for _, text in items)
    if kind == "bullet":
        return Listed(texts)
    numbers = [int(sign[:-1]) for sign, _ in items] if kind == "number" else []
    if numbers and numbers == list(range(numbers[0], numbers[0] + len(numbers))):
        return Listed(texts, numbers[0])
    return Listed(tuple(f"{sign} {text}" for sign, text in items))


def _numbered(part: Listed) -> list[str]:
    if part.start is None:
        return list(part.items)
    return [f"{number}. {item}" for number, item in enumerate(part.items, part.start)]
