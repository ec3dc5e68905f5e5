"""What a page shows as plain data: a text, a node `{"t": kind, "c": children, …}`, or a list.

The templates draw each kind. No text in it is ever read as markup: typst gets it as JSON.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from smartcity_mp.books.blocks import AFTER_FIGURE
from smartcity_mp.outputs.pdf import paper

Node = Any
LONGEST_ADDRESS = 2000
"""typst takes an address of some more letters, but no end of them."""
SIGN: Node = {"t": "sign", "c": AFTER_FIGURE}
_STACKED = {"p", "item", "lines", "list"}
"""Kinds that stand on lines of their own."""
_SPACE = re.compile(r"[ \t\r\n]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def text(said: str) -> str:
    """A text as it is set: breaks and rows of spaces are one space, as in HTML."""
    return _CONTROL.sub("", _SPACE.sub(" ", said))


def node(kind: str, children: Sequence[Node] = (), **more: Any) -> Node:
    """A node of a kind."""
    return {"t": kind, **more, "c": children[0] if len(children) == 1 else list(children)}


def kind_of(shown: Node) -> str:
    """The kind of a node; "" for a text or a list."""
    return str(shown["t"]) if isinstance(shown, dict) else ""


def whole(shown: Node) -> Node:
    """What stays on one line, in a box where something could break it: a box costs memory."""
    return shown if all(map(paper.is_whole, texts(shown))) else node("whole", [shown])


def link(children: Sequence[Node], address: str) -> Node:
    """What leads to an address of the web."""
    is_possible = 0 < len(address) <= LONGEST_ADDRESS
    return node("url", children, to=address) if is_possible else list(children)


def listed(items: list[Node], start: int | None) -> Node:
    """A list, with numbers from `start` on where there is one."""
    return {"t": "list", "start": start, "c": [node("item", [item]) for item in items]}


def signed(shown: Node) -> Node:
    """What is shown with the sign of an illustration after its last word."""
    match shown:
        case [*before, {"t": kind} as last] if kind in _STACKED:
            return [*before, signed(last)]
        case {"t": kind, "c": children} if kind in _STACKED:
            return {**shown, "c": signed(children)}
        case list():
            return [*shown, SIGN]
        case _:
            return [shown, SIGN]


def changed(shown: Node, change: Callable[[str], str]) -> Node:
    """What is shown with each of its texts changed."""
    match shown:
        case str():
            return change(shown)
        case list():
            return [changed(part, change) for part in shown]
        case {"c": children}:
            return {**shown, "c": changed(children, change)}
        case _:
            return shown


def without_lost_ways(shown: Node, anchors: set[str]) -> Node:
    """What is shown, where a link leads to no place of the book without that link."""
    match shown:
        case list():
            return [without_lost_ways(part, anchors) for part in shown]
        case {"t": "goto", "to": to, "c": children} if to not in anchors:
            return without_lost_ways(children, anchors)
        case dict():
            return {name: without_lost_ways(part, anchors) for name, part in shown.items()}
        case _:
            return shown


def texts(shown: Node) -> Iterator[str]:
    """What is shown, line by line."""
    match shown:
        case {"t": kind, "c": children} if kind in _STACKED:
            if kind in ("lines", "list"):
                for item in children:
                    yield from texts(item)
            else:
                yield from texts(children)
        case list() if any(map(_is_stacked, shown)):
            for part in shown:
                yield from texts(part)
        case _:
            yield "".join(_pieces(shown))


def _is_stacked(shown: Node) -> bool:
    return kind_of(shown) in _STACKED


def _pieces(shown: Node) -> Iterator[str]:
    match shown:
        case str():
            yield shown
        case list():
            for part in shown:
                yield from _pieces(part)
        case {"c": children}:
            yield from _pieces(children)
