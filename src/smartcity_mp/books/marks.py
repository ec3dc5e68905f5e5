"""Marks that stand in a chapter's text for what is filled in later.

A mark begins and ends with a private-use character and holds nothing but hexadecimal digits, so no
reader of Markdown finds anything in it. A text of a masterplan cannot look like one: the loader
refuses these characters, `inline` writes them as entities, and an entity is never read as a mark
(`books/markdown.py`).
"""

import re
from collections.abc import Callable, Iterator

BLOCK, HEADING, REFERENCE, TABLE_OR_FIGURE = "\ue000", "\ue001", "\ue002", "\ue003"
"""How a mark begins: a block, a heading's number, the citation of an id, of a table or figure."""
_END = "\ue00f"
_MARK = re.compile(f"([\ue000-\ue003])((?:[0-9a-f]{{2}})*){_END}")
_LINE = re.compile(f"(?m)^{BLOCK}((?:[0-9a-f]{{2}})*){_END}$")


def mark(kind: str, text: str) -> str:
    """A mark of a kind; `text` is what it stands for."""
    return f"{kind}{text.encode(errors='replace').hex()}{_END}"


def _text(digits: str) -> str:
    return bytes.fromhex(digits).decode(errors="replace")


def fill(text: str, filled: Callable[[str, str], str]) -> str:
    """The text with every mark replaced by what `filled(kind, text)` says."""
    return _MARK.sub(lambda match: filled(match[1], _text(match[2])), text)


def has_marks(text: str) -> bool:
    """Whether a mark stands in a text."""
    return _END in text


def pieces(text: str) -> Iterator[str | tuple[str, str]]:
    """The text in pieces: what stands between the marks, and of each mark its kind and text."""
    done = 0
    for match in _MARK.finditer(text):
        if match.start() > done:
            yield text[done : match.start()]
        yield match[1], _text(match[2])
        done = match.end()
    if done < len(text):
        yield text[done:]


def blocks_alone(text: str) -> list[int]:
    """The numbers of the block marks that stand alone between blank lines at the left margin."""
    alone = []
    for match in _LINE.finditer(text):
        start, end = match.span()
        before, after = text[max(0, start - 2) : start], text[end : end + 2]
        if (start == 0 or before == "\n\n") and (after in ("", "\n", "\n\n")):
            alone.append(int(_text(match[1])))
    return alone
