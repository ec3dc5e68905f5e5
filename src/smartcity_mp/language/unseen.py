"""Characters that a terminal obeys instead of showing them."""

import re

_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+"
)


def one_line(text: str) -> str:
    """Text without line breaks and characters that a terminal obeys; a space stands for them."""
    return _UNSEEN.sub(" ", text)
