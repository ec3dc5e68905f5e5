"""Addresses of the web in text: each is found whole, or it is not taken for one.

A link that leads to the beginning of an address leads to another page than the author named.
"""

import re

from smartcity_mp.language.characters import as_seen

_RUN = re.compile(r"(?i)(?<![\w.@/-])https?://(?:(?![,;|]https?://)\S)+")
"""An address with all that stands right behind it. Two that a comma parts are two."""
_WHOLE = re.compile(
    r"(?i)https?://"
    r"(?:[\w.~!$&'()*+,;=:%-]+@)?"
    r"\w(?:[\w-]*\w)?(?:\.\w(?:[\w-]*\w)?)+"
    r"(?::[0-9]{1,5})?"
    r"(?:[/?#][^\s<>\"\\\u201c\u201d\u2018\u2019\u00ab\u00bb\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]*)?\Z"
)
_SIGNS = frozenset(".,;:!?'*|<>\"\u2026\u201c\u201d\u2018\u2019\u00ab\u00bb")
"""What ends a sentence or a quotation, where it stands behind an address."""
_BRACKETS = {")": "(", "]": "[", "}": "{"}
_AHEAD = (
    r"(?i)\W*(?:(?:alamat|laman|lihat|link|situs|source|sumber|tautan|url|web|website|see)\b\W*)?"
    r"(?:\[[^\]]*\]\W?)?\Z"
)
_BEHIND = r"(?i)\W*\Z|[\s,;]*(?:\([^()]*\)|\[[^\[\]]*\]|(?:diakses|diunduh|accessed)\b.*)\W?\Z"
"""What may stand around an address and is not lost with it: marks, its name, when it was read."""
_SCHEME = r"(?i)\s*(?:h?t{1,2}ps?\s*:?\s*[/\\]+\s*)?"


def parted(text: str) -> list[str]:
    """The text in parts: what is no address and what is one, by turns, text first and last."""
    if "://" not in text:
        return [text]
    parts, done = [], 0
    for run in _RUN.finditer(text):
        address = _trimmed(run[0])
        if _WHOLE.match(address):
            parts += [text[done : run.start()], address]
            done = run.start() + len(address)
    return [*parts, text[done:]]


def addresses(text: str) -> list[str]:
    """The addresses in a text, in their order."""
    return parted(text)[1::2]


def is_address(text: str) -> bool:
    """Whether a text is one whole address and nothing else."""
    return parted(text)[1:] == [text, ""]


def meant(text: str) -> str | None:
    """The address that was meant by a text that is none, where nothing of the text is lost."""
    seen = as_seen(text).strip()
    if len(seen) > 2000:
        return None
    if not addresses(seen) and "@" not in seen:
        seen = f"https://{seen[re.match(_SCHEME, seen).end() :]}"  # type: ignore[union-attr]
    parts = parted(seen)
    if len(parts) != 3 or not (re.match(_AHEAD, parts[0]) and re.match(_BEHIND, parts[2])):
        return None
    return parts[1]


def _trimmed(run: str) -> str:
    """The run without what belongs to the sentence around it."""
    end = len(run)
    spare = {close: run.count(close) - run.count(opening) for close, opening in _BRACKETS.items()}
    while end and (run[end - 1] in _SIGNS or spare.get(run[end - 1], 0) > 0):
        end -= 1
        if run[end] in spare:
            spare[run[end]] -= 1
    return run[:end]
