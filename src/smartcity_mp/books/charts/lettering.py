"""How much room a text takes, and where it turns to the next line: an SVG does neither."""

from collections.abc import Iterator
from itertools import repeat

SIZE = 12
"""Height of the letters of a chart, in pixels, where its template says no other."""
LINE = 15
"""From one line of a text to the next, in pixels."""
_PARTS = dict.fromkeys("iIjlft.,;:'|!()[]-–/ ", 34) | dict.fromkeys("mwMW@%—…", 90)
_USUAL = 60
"""Hundredths of the height that a letter takes, in the widest of the typefaces of a chart."""


def width_of(text: str, size: int = SIZE) -> int:
    """About how wide a text is, in pixels, rather too wide than too narrow."""
    return -(-sum(map(_PARTS.get, text, repeat(_USUAL))) * size // 100)


def wrapped(text: str, width: int, most: int = 3, size: int = SIZE) -> tuple[str, ...]:
    """A text in at most that many lines of that width in pixels; what has no room ends in "…"."""
    lines: list[str] = []
    for word in _pieces(text, width * 100 // size):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(joined, size) <= width:
            lines[-1] = joined
        else:
            lines.append(word)
    if len(lines) > most:
        lines[most - 1 :] = [_cut(f"{lines[most - 1]}…", width, size)]
    return tuple(lines)


def _pieces(text: str, room: int) -> Iterator[str]:
    """Words, those that are wider than a line in parts: each letter is measured once."""
    for word in text.split():
        start, used = 0, 0
        for end, letter in enumerate(word):
            part = _PARTS.get(letter, _USUAL)
            if start < end and used + part > room:
                yield word[start:end]
                start, used = end, 0
            used += part
        yield word[start:]


def _cut(text: str, width: int, size: int) -> str:
    while width_of(text, size) > width and len(text) > 2:
        text = f"{text[:-2].rstrip()}…"
    return text
