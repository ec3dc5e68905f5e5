"""PDF files as a reader gets them: the text of their pages, and where each word stands."""

import re
import subprocess
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from conftest import tool

MARGIN_UPRIGHT, MARGIN_ACROSS, LOWEST = 56.7, 42.5, 25.0
"""At the sides of a page, and below its foot, in points."""
LINE_OF_SIZE = 1.42
"""How high pdftotext takes a word of Source Sans 3 to be, for the size of its letters."""


def pages_of(pdf: Path) -> list[str]:
    """The text of each page, as it stands on paper."""
    command = [tool("pdftotext"), "-layout", "-enc", "UTF-8", str(pdf), "-"]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    return ran.stdout.replace("\u2060", "").split("\f")[:-1]  # typst joins words with it


class Word(NamedTuple):
    """A word with its place on a page, in points."""

    text: str
    left: float
    right: float
    bottom: float
    height: float = 12.0

    @classmethod
    def at(cls, text: str, left: float, right: float, bottom: float = 400.0) -> "Word":
        return cls(text, left, right, bottom)


Page = tuple[float, float, list[Word]]
"""The width and the height of a page, and its words."""


def words_of(pdf: Path) -> list[Page]:
    command = [tool("pdftotext"), "-bbox", "-enc", "UTF-8", str(pdf), "-"]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", ran.stdout)
    return [
        (float(page.attrib["width"]), float(page.attrib["height"]), [*map(_word, page)])
        for page in ElementTree.fromstring(text).iter("{http://www.w3.org/1999/xhtml}page")
    ]


def _word(element: ElementTree.Element) -> Word:
    left, right, top, bottom = (
        float(element.attrib[name]) for name in ("xMin", "xMax", "yMin", "yMax")
    )
    return Word(element.text or "", left, right, bottom, bottom - top)


def too_small(pages: list[Page], least: float) -> list[tuple[int, str]]:
    """Words in letters of less than so many points."""
    return [
        (number, word.text)
        for number, (_, _, words) in enumerate(pages, 1)
        for word in words
        if word.height < least * LINE_OF_SIZE
    ]


def sticking_out(pages: list[Page]) -> list[tuple[int, str]]:
    """Words beyond the margins of their page, or on top of the word before; not of the cover."""
    found = []
    for number, (width, height, words) in enumerate(pages[1:], 2):
        edge = MARGIN_UPRIGHT if height > width else MARGIN_ACROSS
        lines: dict[int, list[Word]] = {}
        for word in words:
            inside = edge - 1 < word.left and word.right < width - edge + 1
            if inside and word.bottom < height - LOWEST:
                lines.setdefault(round(word.bottom), []).append(word)
            else:
                found.append((number, word.text))
        for line in lines.values():
            pairs = pairwise(sorted(line, key=lambda word: word.left))
            found += [(number, other.text) for one, other in pairs if one.right > other.left + 1]
    return found


def flat(text: str) -> str:
    """A text without spaces, and without the signs that lead the writing direction."""
    return re.sub(r"[\s\u200b\u200e\u200f\u202a-\u202e\u2060]+", "", text)
