"""Data as Markdown that shows exactly the data; narratives as Markdown that can do no harm.

Only what both Python-Markdown and CommonMark unescape is escaped with a backslash, the rest as
entities: `\\<`, `\\:` and `\\~` would stay visible backslashes in Python-Markdown.
"""

import re

from smartcity_mp.language.addresses import parted

_PLAIN = re.compile(
    r"(?!\d{1,9}[.)](?:\s|\Z))[^\W_][^\s\\`*_\[\]<|~$&>]*(?: [^\s\\`*_\[\]<|~$&>]+)*\Z"
)
"""Text in which nothing can be mistaken, unless it holds an address: nearly all text is such."""
_INLINE = re.compile(r"[\\`*_\[\]]")
_ENTITIES = re.compile(r"[<|~$]|&(?=[#\w])|(?<=\w)>")
_START = re.compile(r"(?:[#+\->=.)~:]|\d{1,9}[.)](?=\s|\Z))")
_SPACE = re.compile(r"[ \t\r\n]+")
_BARE = re.compile(r"https?://[A-Za-z0-9][\w./:?=#+~-]*[A-Za-z0-9/]\Z", re.ASCII)
"""An address in which every reader of Markdown reads each sign as itself."""
_SIGNS = re.compile(r"[^\w./:?=%+@,;#-]", re.ASCII)
_SAFE_TARGET = re.compile(r"(?i)(?:https?://|mailto:|#)[^\s<>]*\Z")
_FENCE = re.compile(r"(?m)^([ >*+-]*)(`{3,}|~{3,})")
_LINK = re.compile(r"(!\[(?:[^\[\]\\]|\\.)*)?\]\([ \t\n]*<?([^\s()<>]*(?:\([^\s()]*\))?[^\s()<>]*)")
_DEFINITION = re.compile(r"(?m)^( {0,3})\[(?!\^)")
_HEADING = re.compile(r"(?m)^(#{1,6})(?=[ \t])")
_SETEXT = re.compile(r"(?m)^(?! {0,3}[#>\-*+|])(\S.*)\n {0,3}(=+|-{2,})[ \t]*$")


def is_plain(text: str) -> bool:
    """Whether a text on one line is, read as Markdown, nothing but itself."""
    return not text or ("://" not in text and _PLAIN.match(text) is not None)


def inline(text: str) -> str:
    """Text of the data as Markdown on one line; line breaks become spaces, addresses links."""
    if is_plain(text):
        return text
    text = _SPACE.sub(" ", text).strip()
    parts = parted(text)
    parts[0::2] = [_escaped(part) for part in parts[0::2]]
    parts[1::2] = map(_linked, parts[1::2])
    text = "".join(parts)
    if match := _START.match(text):
        last = match.end() - 1
        char = text[last]
        shown = "\\" + char if char in "#+->.)" else f"&#{ord(char)};"
        text = text[:last] + shown + text[last + 1 :]
    return text


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


def narrative(text: str, level: int) -> tuple[str, list[str]]:
    """A narrative's Markdown, its headings shifted so that the highest is of `level`.

    Raw HTML and the fences of code are shown, not obeyed; links and pictures that lead elsewhere
    than to a page, a mail address or a place in the text are shown as text. Those targets come
    back as the second value.
    """
    refused: list[str] = []

    def link(match: re.Match[str]) -> str:
        if match[1] is None and _SAFE_TARGET.match(match[2]):
            return match[0]
        refused.append(match[2])
        return match[0].replace("](", "]\\(")

    text = text.replace("\r\n", "\n").replace("\t", "    ").replace("{", "&#123;")
    text = re.sub(r"<(?!https?://[^\s<>]*>)", "&lt;", text)
    text = _FENCE.sub(lambda match: match[1] + "".join(f"&#{ord(c)};" for c in match[2]), text)
    text = _SETEXT.sub(lambda match: f"{'#' if match[2][0] == '=' else '##'} {match[1]}", text)
    text = _LINK.sub(link, text)
    text = _DEFINITION.sub(r"\1\\[", text) if re.search(r"(?m)^ {0,3}\[[^\]^]+\]:", text) else text
    return _shift_headings(text, level), refused


def _shift_headings(text: str, level: int) -> str:
    depths = [len(marks) for marks in _HEADING.findall(text)]
    sink = level - min(depths, default=level)
    return _HEADING.sub(lambda match: "#" * min(6, len(match[1]) + sink), text).strip()
