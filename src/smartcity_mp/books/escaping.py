"""Text as Markdown that shows exactly the text.

Only what both Python-Markdown and CommonMark unescape is escaped with a backslash, the rest as
entities: `\\<`, `\\:` and `\\~` would stay visible backslashes in Python-Markdown.
"""

import itertools
import re

from smartcity_mp.books.lists import Listed, parts_of
from smartcity_mp.language.addresses import parted

_PLAIN = re.compile(
    r"(?!\d{1,9}[.)](?:\s|\Z))[^\W_][^\s\\`*_\[\]<|~$&>\ue000-\uf8ff]*"
    r"(?: [^\s\\`*_\[\]<|~$&>\ue000-\uf8ff]+)*(?<!#)\Z"
)
"""Text in which nothing can be mistaken, unless it holds an address: nearly all text is such."""
_INLINE = re.compile(r"[\\`*_\[\]]")
_ENTITIES = re.compile(r"[<|~$\ue000-\uf8ff]|&(?=[#\w]|\Z)|(?<=\w)>")
_START = re.compile(r"(?:[#+\->=.)~:]|\d{1,9}[.)](?=\s|\Z))")
_INTERRUPTION = re.compile(r"(?:[#+\->=~:]|0*1[.)](?=\s|\Z))")
_SPACE = re.compile(r"[ \t\r\n]+")
_BARE = re.compile(r"https?://[A-Za-z0-9][\w./:?=#+~-]*[A-Za-z0-9/]\Z", re.ASCII)
"""An address in which every reader of Markdown reads each sign as itself."""
_SIGNS = re.compile(r"[^\w./:?=%+@,;#-]", re.ASCII)


def is_plain(text: str) -> bool:
    """Whether a text on one line is, read as Markdown, nothing but itself."""
    return not text or ("://" not in text and _PLAIN.match(text) is not None)


def inline(text: str) -> str:
    """Text of the data as Markdown on one line; line breaks become spaces, addresses links."""
    if is_plain(text):
        return text
    return line_start(heading_text(prose_text(_SPACE.sub(" ", text).strip())))


def prose_text(text: str, *, is_linked: bool = False) -> str:
    """A text, to be read as just that; its addresses become links, unless it is one itself."""
    if is_linked:
        return _escaped(text)
    parts = parted(text)
    parts[0::2] = [_escaped(part) for part in parts[0::2]]
    parts[1::2] = map(_linked, parts[1::2])
    return "".join(parts)


def line_start(text: str, *, is_first: bool = True) -> str:
    """A line that was escaped, so that no list, heading or quotation begins with it.

    `is_first`: of a paragraph, which not every list can interrupt.
    """
    if match := (_START if is_first else _INTERRUPTION).match(text):
        last = match.end() - 1
        char = text[last]
        shown = "\\" + char if char in "#+->.)" else f"&#{ord(char)};"
        text = text[:last] + shown + text[last + 1 :]
    return text


def heading_text(text: str) -> str:
    """A line that was escaped, so that a number sign at its end is no end of a heading."""
    bare = text.rstrip("#")
    return f"{bare}\\{text[len(bare) :]}" if bare != text and bare[-1:] in ("", " ") else text


def _escaped(text: str) -> str:
    text = _INLINE.sub(lambda match: "\\" + match[0], text)
    return _ENTITIES.sub(lambda match: f"&#{ord(match[0])};", text)


def _linked(address: str) -> str:
    bare = _BARE.match(address)
    return f"<{address}>" if bare else f"[{_escaped(address)}]({destination(address)})"


def destination(address: str) -> str:
    """An address as the target of a link in Markdown."""
    if _BARE.match(address):
        return address
    return f"<{_SIGNS.sub(lambda found: f'&#{ord(found[0])};', address)}>"


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text: a blank line starts a new one."""
    return [part for part in re.split(r"\n[ \t\r]*\n", text.strip()) if part.strip()]


def items(part: Listed) -> list[str]:
    """The items of a list as lines of Markdown."""
    numbers = itertools.count(part.start or 0)
    return [
        f"{'-' if part.start is None else f'{next(numbers)}.'} {inline(item)}"
        for item in part.items
    ]


def blocks(text: str) -> str:
    """Text of several lines as Markdown: its paragraphs, and the lists in them."""
    parts = [part for paragraph in paragraphs(text) for part in parts_of(paragraph)]
    begin = "\n\n" if parts and isinstance(parts[0], Listed) else ""
    return begin + "\n\n".join(
        inline(part) if isinstance(part, str) else "\n".join(items(part)) for part in parts
    )
