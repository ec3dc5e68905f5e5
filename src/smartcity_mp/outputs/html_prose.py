"""Prose as HTML: its tree written out, headings one level below the title of the book."""

from collections.abc import Callable, Iterable, Iterator
from html import escape

from smartcity_mp.outputs.drawing.places import Number, Placed, Reference
from smartcity_mp.outputs.drawing.prose import EMPTY, Element, Node


def written(nodes: Iterable[Node], filled: Callable[[Reference | Placed], str] = str) -> str:
    """The HTML of nodes; `filled` draws references and blocks."""
    return "".join(_pieces(nodes, filled))


def _pieces(nodes: Iterable[Node], filled: Callable[[Reference | Placed], str]) -> Iterator[str]:
    for node in nodes:
        match node:
            case str():
                yield _escaped(node)
            case Element(tag, _, [Number() as number, *children]) if tag[0] == "h":
                level = min(6, number.level + 1)
                label = f'<span class="number">{number.label}</span> ' if number.label else ""
                yield f'<h{level} id="{number.anchor}">{label}'
                yield from _pieces(children, filled)
                yield f"</h{level}>"
            case Element(tag, attributes, children):
                about = "".join(f' {name}="{_quoted(value)}"' for name, value in attributes.items())
                yield f"<{tag}{about}>"
                yield from _pieces(children, filled)
                if tag not in EMPTY:
                    yield f"</{tag}>"
            case Number():
                pass
            case _:
                yield filled(node)


def _escaped(text: str) -> str:
    return escape(text, quote=False).replace("\u00a0", "&nbsp;")


def _quoted(text: str) -> str:
    return _escaped(text).replace('"', "&quot;")
