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
                yield escaped(node)
            case Element(tag, _, [Number() as number, *children]) if tag[0] == "h":
                level = min(6, number.level + 1)
                label = f'<span class="number">{number.label}</span> ' if number.label else ""
                yield f'<h{level} id="{number.anchor}">{label}'
                yield from _pieces(children, filled)
                yield f"</h{level}>"
            case Element(tag, attributes, children):
                about = "".join(f' {name}="{quoted(value)}"' for name, value in attributes.items())
                before, after = ('<div class="scroll">', "</div>") if tag == "table" else ("", "")
                yield f"{before}<{tag}{about}>"
                yield from _pieces(children, filled)
                yield after if tag in EMPTY else f"</{tag}>{after}"
            case Number():
                pass
            case _:
                yield filled(node)


def escaped(text: str) -> str:
    """Text as it stands between tags; a hard space is named, so that one sees it."""
    return escape(text, quote=False).replace("\u00a0", "&nbsp;")


def quoted(text: str) -> str:
    """Text as the value of an attribute in double quotes."""
    return escaped(text).replace('"', "&quot;")
