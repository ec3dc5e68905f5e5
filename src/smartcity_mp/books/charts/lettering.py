"""How much room a text takes, and where it turns to the next line: an SVG does neither."""

from collections.abc import Sequence

SIZE = 12
"""Height of the letters of a chart, in pixels, where its template says no other."""
LINE = 15
"""From one line of a text to the next, in pixels."""
_NARROW, _WIDE = set("iIjlft.,;:'|!()[]-–/ "), set("mwMW@%—…")
_PARTS = {"narrow": 34, "usual": 60, "wide": 90}
"""Hundredths of the height that a letter takes, in the widest of the typefaces of a chart."""


def width_of(text: str, size: int = SIZE) -> int:
    """About how wide a text is, in pixels, rather too wide than too narrow."""
    parts = sum(
        _PARTS["narrow" if letter in _NARROW else "wide" if letter in _WIDE else "usual"]
        for letter in text
    )
    return -(-parts * size // 100)


def wrapped(text: str, width: int, most: int = 3, size: int = SIZE) -> tuple[str, ...]:
    """A text in at most that many lines of that width in pixels; what has no room ends in "…"."""
    lines: list[str] = []
    for word in _pieces(text.split(), width, size):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(joined, size) <= width:
            lines[-1] = joined
        else:
            lines.append(word)
    if len(lines) > most:
        lines[most - 1 :] = [_cut(f"{lines[most - 1]}…", width, size)]
    return tuple(lines)


def _pieces(words: Sequence[str], width: int, size: int) -> list[str]:
    """Words, those that are wider than a line in parts."""
    found: list[str] = []
    for word in words:
        while width_of(word, size) > width and len(word) > 1:
            end = next(
                (end for end in range(len(word) - 1, 1, -1) if width_of(word[:end], size) <= width),
                1,
            )
            found.append(word[:end])
            word = word[end:]
        found.append(word)
    return found


def _cut(text: str, width: int, size: int) -> str:
    while width_of(text, size) > width and len(text) > 2:
        text = f"{text[:-2].rstrip()}…"
    return text
