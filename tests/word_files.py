"""Files of Word, read as a test needs them."""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
Element = etree._Element
_SHOWN = {f"{W}tab": " ", f"{W}br": "\n"}


class WordFile:
    """The parts of a file, each parsed once."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(BytesIO(content)) as file:
            assert file.testzip() is None
            self.parts = {name: file.read(name) for name in file.namelist()}
        self.document = self.xml("word/document.xml")

    def xml(self, name: str) -> Element:
        return etree.fromstring(self.parts[name])

    def texts(self) -> list[Element]:
        """The document and what stands at head and foot of its pages."""
        more = [name for name in self.parts if re.fullmatch(r"word/(.*(header|foot).*)\.xml", name)]
        return [self.document, *map(self.xml, more)]

    def relations(self, name: str = "document") -> dict[str, tuple[str, str]]:
        """The relations of a part: to what, and of which mode."""
        content = self.parts.get(f"word/_rels/{name}.xml.rels")
        if content is None:
            return {}
        return {
            each.get("Id", ""): (each.get("Target", ""), each.get("TargetMode", "Internal"))
            for each in etree.fromstring(content)
        }


def text_of(element: Element) -> str:
    """What a reader sees: a line for each paragraph."""
    return "\n".join(map(_line, element.iter(f"{W}p")))


def _line(paragraph: Element) -> str:
    runs = (each for run in paragraph.iter(f"{W}r") for each in run)
    return "".join(
        each.text or "" if each.tag == f"{W}t" else _SHOWN.get(str(each.tag), "") for each in runs
    )


def values(root: Element, tag: str, key: str = "val") -> Iterator[str]:
    """The attribute of every element of this kind."""
    for each in root.iter(f"{W}{tag}"):
        yield each.get(f"{W}{key}", "")
