"""The line of a file that a finding is about, and where on the screen its place is."""

import re

from rich.cells import cell_len, set_cell_size

_TAB = "    "
_NEAR = 10
"""So many characters for each cell are looked at: some have no width."""
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)


def excerpt(lines: list[str], line: int, column: int, width: int) -> tuple[str, int] | None:
    """The line, at most `width` cells wide, and the cells before the place; None without one.

    Tabs become spaces, and what a terminal would obey becomes U+FFFD. Of a long line, a window
    around the place is left.
    """
    if not 1 <= line <= len(lines) or not lines[line - 1].strip():
        return None
    raw = lines[line - 1].rstrip()
    begin, near = column - 1, _NEAR * width  # who counts the cells of a megabyte takes seconds
    before = _visible(raw[max(0, begin - near) : begin])
    after = _visible(raw[begin : begin + near])
    if cell_len(before) + cell_len(after) > width:
        before = _ending(before, width // 2)
        after = _beginning(after, width - cell_len(before))
    return before + after, cell_len(before)


def _visible(text: str) -> str:
    return _UNSEEN.sub("\ufffd", text.replace("\t", _TAB))


def _beginning(text: str, width: int) -> str:
    """As much of a text as fits, with an ellipsis for the rest."""
    if cell_len(text) <= width:
        return text
    return f"{set_cell_size(text, width - 1).rstrip()}…"


def _ending(text: str, width: int) -> str:
    """As much of the end of a text as fits, with an ellipsis for what precedes."""
    if cell_len(text) <= width:
        return text
    return f"…{set_cell_size(text[::-1], width - 1)[::-1].lstrip()}"
