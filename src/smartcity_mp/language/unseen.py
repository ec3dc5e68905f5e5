"""Characters that a terminal obeys, or shows as no one can foresee, and text without them."""

import re
from collections.abc import Sequence

from smartcity_mp.language.characters import marked

_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\uf8ff"
    "\U000f0000-\U0010ffff]+"
)


def one_line(text: str) -> str:
    """Text without line breaks and characters that a terminal obeys; a space stands for them."""
    return _UNSEEN.sub(" ", text)


def file_name(path: str) -> str:
    """The path of a file as it is printed: on one line, each character that nobody sees named."""
    return one_line(marked(path))


def some(names: Sequence[str], most: int) -> str:
    """The first of many names in one line, and how many more there are: `a, b, … (+3)`."""
    more = f", … (+{len(names) - most})" if len(names) > most else ""
    return ", ".join(map(one_line, names[:most])) + more
