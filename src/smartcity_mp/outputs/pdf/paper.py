"""The paper of a PDF, and how wide a text is on it: found here, because typst is told widths."""

import re
from collections.abc import Mapping
from functools import cache

UPRIGHT = {"width": 210.0, "height": 297.0, "top": 24.0, "side": 20.0, "bottom": 24.0}
ACROSS = {"width": 297.0, "height": 210.0, "top": 21.0, "side": 15.0, "bottom": 18.0}
"""Sheets and margins, in millimetres."""
_ADVANCES = (
    200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497,
    497, 497, 497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527,
    494, 617, 652, 263, 479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513,
    476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495,
    255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
)  # fmt: skip
"""How wide the signs of Source Sans 3 are, from the space to the tilde, in thousandths of its
size; `templates/fonts/static.py` makes the font."""
_LATIN, _OTHER = 700, 1100
"""How wide any other sign is taken to be: of the fonts that come along, and of any other."""
_BOLD = 1.05
POINT = 25.4 / 72
"""A point in millimetres."""
_LINE = 1.2
"""Height of a line in a table, as a multiple of its size."""
_BREAK = re.compile(r"(?<=[-/])(?=[^\W\d_])|(?<=[–—|?])(?=\w)|[ \n\u200b]")
_MAY_BREAK = "\u200b"
_WHOLE = re.compile(r"(?:[A-Za-z0-9.,%†\u00a0]|-(?=[0-9])|[-–]\Z)*")
"""What no rule of line breaking breaks: figures, names of years, most codes."""


def room(sheet: Mapping[str, float]) -> float:
    """The width between the margins."""
    return sheet["width"] - 2 * sheet["side"]


def page_height(sheet: Mapping[str, float]) -> float:
    """The height between the margins."""
    return sheet["height"] - sheet["top"] - sheet["bottom"]


@cache
def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a text is on one line, in millimetres, in a size in points."""
    units = sum(
        _ADVANCES[ord(sign) - 32] if " " <= sign <= "~" else _LATIN if sign < "\u2300" else _OTHER
        for sign in text
    )
    return units * size * POINT * (_BOLD if bold else 1) / 1000


@cache
def longest_word(text: str, size: float, *, bold: bool = False) -> float:
    """How wide the widest part of a text is that stays on one line."""
    return max((width(word, size, bold=bold) for word in _BREAK.split(text) if word), default=0.0)


def is_whole(text: str) -> bool:
    """Whether a text stays on one line by itself."""
    return _WHOLE.fullmatch(text) is not None


def line_height(size: float) -> float:
    """How high one line of a table is, in millimetres."""
    return size * _LINE * POINT


def with_breaks(text: str, widest: float, size: float) -> str:
    """The text with places to break in each word that is wider than this."""
    if longest_word(text, size, bold=True) <= widest:
        return text
    parts = re.split(r"([ \n\u200b])", text)
    return "".join(
        _MAY_BREAK.join(part) if width(part, size, bold=True) > widest else part for part in parts
    )
