"""Characters that nobody sees: how they are called, and text as it looks without them."""

import re
import unicodedata
from collections import Counter

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_NOTHING = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff"
)
UNSEEN = f"[{_SPACES}{_NOTHING}]"
"""A pattern of one such character."""
_UNSEEN = re.compile(UNSEEN)
_SPACE = re.compile(f"[{_SPACES}]")
_WITHOUT_WIDTH = re.compile(f"[{_NOTHING}]")


def unseen(text: str) -> str | None:
    """The name of the first character in a text that cannot be seen, or passes for a space."""
    match = _UNSEEN.search(text)
    return code_point(match[0]) if match else None


def as_seen(text: str) -> str:
    """A text as a reader sees it: composed, with plain spaces, without what has no width.

    Two texts that look the same are the same here; for comparing names, not for printing them.
    """
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _SPACE.sub(" ", _WITHOUT_WIDTH.sub("", text)))


def keeps(text: str, other: str) -> bool:
    """Whether every word and figure of a text is in another one as often, in any case."""
    words, there = (Counter(re.findall(r"\w+", as_seen(t).casefold())) for t in (text, other))
    return words <= there


def marked(text: str) -> str:
    """A text in which each character that nobody sees is named: `18[U+200B]`."""
    return _UNSEEN.sub(lambda match: f"[{code_point(match[0])}]", text)


def code_point(char: str) -> str:
    """How Unicode calls a character, `U+00A0`."""
    return f"U+{ord(char):04X}"
