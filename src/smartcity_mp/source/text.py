"""Bytes to text that can be read: UTF-8, without what hides in it, without two versions of it."""

import re
from typing import NamedTuple, Protocol

from smartcity_mp.diagnostics import Diagnostic, Position
from smartcity_mp.language.characters import code_point
from smartcity_mp.language.codes import diagnostic

MAX_BYTES = 2_000_000
"""Largest file that is read, in bytes."""
_TURNING = "\u202a-\u202e\u2066-\u2069"
"""Turn the direction of writing: a reader sees another text than the file holds."""
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff"
    f"{_TURNING}\ue000-\uf8ff\U000f0000-\U0010ffff]"
)
_SYMBOL = re.compile("[\uf020-\uf0ff]")
"""Letters of the fonts Symbol and Wingdings, of which Word makes the signs of its lists."""
_PLAIN = bytes((0x09, 0x0A, 0x0D, *range(0x20, 0x7F)))
_WIDE = re.compile(rb"\xff\xfe|\xfe\xff|(?:[^\0]\0){4}|(?:\0[^\0]){4}")
"""How UTF-16 begins: what Notepad calls Unicode and Excel a text of it."""
_LONE_RETURN = re.compile(r"\r(?!\n)")
_MERGED = ("<<<<<<<", "|||||||", "=======", ">>>>>>>")
"""How lines begin that git puts around two versions that it could not merge."""
_CONFLICT = re.compile(r"(?m)^(?:<{7}(?= |\r?$)|[|]{7}(?= |\r?$)|>{7}(?= |\r?$)|={7}(?=\r?$))")
_UNDERLINE = re.compile(r"(?:\A|\n)(?!\s*[->*+#|<])\S[^\n]*[^\s.,:;!?]\r?\n\Z")
"""A line of Markdown that `=======` may make a heading of."""


class Place(Protocol):
    """Where a scalar or a key begins; both count from 0. The parser's own marks are such."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


class Mark(NamedTuple):
    """A place that is ours."""

    line: int
    column: int


def problem(file: str, code: str, mark: Place | None = None, **values: object) -> Diagnostic:
    """An error of the source at a mark (from 0), at the file's beginning without one."""
    place = Position(file, mark.line + 1, mark.column + 1) if mark else Position(file)
    return diagnostic(place, code, **values)


def decode(file: str, content: bytes) -> tuple[str, Diagnostic | None]:
    """Text of a file that must be UTF-8 (a BOM is fine), free of control characters."""
    if len(content) > MAX_BYTES:
        return "", problem(file, "SMP003", limit=MAX_BYTES // 1_000_000)
    if _WIDE.match(content):
        return "", problem(file, "SMP002", problem="wide")
    content = content.removeprefix(b"\xef\xbb\xbf")
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line = before.count(b"\n")
        column = len(before[before.rfind(b"\n") + 1 :].decode())
        return "", problem(file, "SMP002", Mark(line, column), byte=f"{content[error.start]:02X}")
    match = None if _is_plain(content) else FORBIDDEN.search(text)
    if match is None and "\r" in text:
        match = _LONE_RETURN.search(text)
    if match:
        return "", problem(file, "SMP005", mark_at(text, match.start()), **named(match[0]))
    if conflict := _conflict(text, is_prose=not file.endswith(".yaml")):
        name = "conflict" if conflict[0][0] == "<" else "conflict-rest"
        return "", problem(file, "SMP006", mark_at(text, conflict.start()), problem=name)
    return text, None


def _is_plain(content: bytes) -> bool:
    """Whether nothing but visible ASCII and breaks is in a text: known many times as fast."""
    return content.isascii() and not content.translate(None, _PLAIN)


def named(char: str) -> dict[str, object]:
    """What a finding says of a character that no text may hold."""
    turns = "turning" if re.match(f"[{_TURNING}]", char) else None
    problem = turns or ("symbol" if _SYMBOL.match(char) else None)
    return {"char": code_point(char), **({"problem": problem} if problem else {})}


def mark_at(text: str, offset: int) -> Mark:
    """The place of a character of a text."""
    return Mark(text.count("\n", 0, offset), offset - text.rfind("\n", 0, offset) - 1)


def _conflict(text: str, *, is_prose: bool) -> re.Match[str] | None:
    """The first line that a merge left behind, if there is any."""
    if not any(mark in text for mark in _MERGED):
        return None
    marks = list(_CONFLICT.finditer(text))
    if is_prose and all(_is_underline(mark, text) for mark in marks):
        return None
    return marks[0] if marks else None


def _is_underline(mark: re.Match[str], text: str) -> bool:
    if mark[0][0] != "=":
        return False
    begin = text.rfind("\n", 0, max(mark.start() - 1, 0))
    return _UNDERLINE.search(text[max(begin, 0) : mark.start()]) is not None
