"""WordprocessingML, element by element. Text of the data comes in as text and as nothing else."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from lxml import etree

Element = etree._Element
NAMES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
_DECLARED = {prefix: name for prefix, name in NAMES.items() if prefix != "xml"}
_WORD = {"w": NAMES["w"]}
_UNKNOWN_TO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PIECES = re.compile(r"\t|\r\n|[\n\r]")


@cache
def name(short: str) -> str:
    """The whole name of an element or attribute, `p` or `a:blip`."""
    prefix, _, rest = short.rpartition(":")
    return f"{{{NAMES[prefix or 'w']}}}{rest}"


def w(tag: str, *children: Element | None, **values: object) -> Element:
    """An element of WordprocessingML with its children; its attributes are of the same kind."""
    made = etree.Element(
        name(tag), {name(key): str(value) for key, value in values.items()}, nsmap=_WORD
    )
    made.extend([child for child in children if child is not None])
    return made


def x(tag: str, *children: Element, **values: object) -> Element:
    """An element of a drawing; its attributes belong to none, but for `r_embed` and its like."""
    attributes = {
        name(key.replace("_", ":")) if "_" in key else key: str(value)
        for key, value in values.items()
    }
    made = etree.Element(name(tag), attributes, nsmap=_DECLARED)
    made.extend(children)
    return made


def child(of: Element, tag: str) -> Element:
    """The one child of this kind, which is there."""
    found = of.find(name(tag))
    assert found is not None
    return found


def legal(text: str) -> str:
    """The text with a sign in the place of every character that XML cannot hold."""
    return _UNKNOWN_TO_XML.sub("\ufffd", text)


class Face(NamedTuple):
    """How a run of text looks; `style` is the id of a character style."""

    style: str | None = None
    bold: bool = False
    italic: bool = False
    raised: bool = False

    def properties(self) -> Element | None:
        if self == PLAIN:
            return None
        return w(
            "rPr",
            w("rStyle", val=self.style) if self.style else None,
            w("b") if self.bold else None,
            w("i") if self.italic else None,
            w("vertAlign", val="superscript") if self.raised else None,
        )


PLAIN = Face()


def run(text: str, face: Face = PLAIN) -> Element:
    """A run of text; a line break and a tab in it stay what they are."""
    made = w("r", face.properties())
    done = 0
    safe = legal(text)
    for match in _PIECES.finditer(safe):
        _put(made, safe[done : match.start()])
        made.append(w("tab" if match[0] == "\t" else "br"))
        done = match.end()
    _put(made, safe[done:])
    return made


def _put(to: Element, text: str) -> None:
    if text:
        piece = w("t")
        piece.text = text
        if text != text.strip() or "  " in text:
            piece.set(name("xml:space"), "preserve")
        to.append(piece)


def field(order: str, result: Iterable[Element], face: Face = PLAIN) -> Iterator[Element]:
    """A field: what Word is to reckon, and what it comes to until then."""
    said = w("instrText")
    said.set(name("xml:space"), "preserve")
    said.text = f" {order} "
    yield w("r", face.properties(), w("fldChar", fldCharType="begin"))
    yield w("r", face.properties(), said)
    yield w("r", face.properties(), w("fldChar", fldCharType="separate"))
    yield from result
    yield w("r", face.properties(), w("fldChar", fldCharType="end"))


class Shape(NamedTuple):
    """How a paragraph stands on the page; `style` is the id of a paragraph style."""

    style: str | None = None
    align: str | None = None
    keep_next: bool = False
    new_page: bool = False
    numbers: tuple[int, int] | None = None
    """The number of its list, and how deep it lies in it."""
    before: int | None = None
    """The space above it, in twentieths of a point."""
    left: int | None = None
    """How far from the margin it begins, likewise."""

    def properties(self) -> Element:
        made = w("pPr", w("pStyle", val=self.style) if self.style else None)
        if self.keep_next:
            made.append(w("keepNext"))
        if self.new_page:
            made.append(w("pageBreakBefore"))
        if self.numbers:
            number, level = self.numbers
            made.append(w("numPr", w("ilvl", val=level), w("numId", val=number)))
        if self.before is not None:
            made.append(w("spacing", before=self.before))
        if self.left is not None:
            made.append(w("ind", left=self.left))
        if self.align and self.align != "left":
            made.append(w("jc", val=self.align))
        return made


def paragraph(pieces: Iterable[Element], shape: Shape = Shape()) -> Element:  # noqa: B008
    """A paragraph of runs, links and fields."""
    made = w("p", shape.properties())
    made.extend(pieces)
    return made
