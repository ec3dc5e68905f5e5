"""Text of a masterplan in the Markdown of a git host, where it is nothing but text.

A host reads more than Markdown: `@name` writes to people and `#12` links issues, also where it is
escaped or an entity. Only a character in between, which nobody sees, makes these plain.
"""

import re

from smartcity_mp.language.unseen import one_line

_NOTHING = "\u200b"
_CALLING = re.compile(
    r"""[@#](?=\S)|[!~%&$^](?=[\w"])|(?i:\bGH)(?=-\d)|(?i:\bwww)(?=\.)|:(?=//|[+\w-]+:)"""
)
"""What begins a mention, a reference, an address or a picture: on GitHub, or on GitLab."""
_MARKUP = re.compile(r"[\\`*_\[\]{}<>|~$&]")


def hosted(text: str) -> str:
    """A text for the middle of a line or the cell of a table: shown as it is, and without effect.

    Its line breaks become spaces.
    """
    plain = _CALLING.sub(lambda sign: sign[0] + _NOTHING, one_line(text))
    return _MARKUP.sub(lambda sign: f"&#{ord(sign[0])};", plain)
