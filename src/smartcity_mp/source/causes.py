"""What was typed that made YAML unreadable, told by the look of a line.

The parser notices most mistakes later than where they were made, and blames what came next.
"""

import re
from typing import NamedTuple

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.language.characters import UNSEEN, code_point
from smartcity_mp.source.text import Mark, problem

MAX_DEPTH = 50
"""Deepest nesting of lists and mappings."""
TAB, TOO_DEEP = "tab", "too-deep"
"""Names of causes that have a sentence of their own."""


class Cause(NamedTuple):
    """The name of a mistake, its place (from 0) and the character that is to blame, if one is."""

    line: int
    column: int
    name: str
    char: str = ""


SIGN = r"\*|[^\x00-\x7f\w\s“”„‘’…±≥≤°§]\ufe0f?"
"""What people, Word and telephones begin the items of a list with: dashes, dots, pictures."""
NAME = r"(?:[A-Za-z_][\w-]*|\d{4})"
"""The name of a field, or a year."""
_KEY = r"^\s*(?:- +)*[A-Za-z_][\w-]*"
_ITEM = r"^\s*(?:- +)*(?:[A-Za-z_][\w-]*: +)?"
# Patterns stay text until they are asked for: most masterplans hold no such mistake.
_LOOKS = (
    ("unseen", rf"^ *(?:- +)*(?:[A-Za-z_][\w-]*:|-)?({UNSEEN})"),
    ("other-dash", rf"^\s*({SIGN})\s"),
    ("no-space-dash", r"^\s*(-)[^\s-]"),
    ("no-space-colon", rf"{_KEY}(:)(?!//)\S"),
    ("no-name", r"^\s*(?:- +)*(:)\s"),
    ("other-colon", rf"^\s*(?:- +)*{NAME}\s?([：;=])(?:\s|$)"),
    ("tab-colon", rf"^\s*(?:- +)*{NAME}(\t+)\S"),
)
_CURLY = rf"{_ITEM}([“”„‘’])"
_CURLY_END = r"([“”„‘’])\s*(?:[,\]}].*)?$"
_NUMBERED = r"^\s*((?:\d{1,3}|[a-z])[.)])\s"
_ONE_TEXT = {
    "list": ("no-space-dash", "other-dash", "numbered"),
    "mapping": ("no-space-colon", "other-colon", "tab-colon"),
}
_NO_COLON = ("tab-colon", "other-colon", "no-colon")
_CUT = r"[^\s#](?:[ \t]+)(#)[^\s#]"
_CUT_SHORT = ("open-list", "open-mapping", "indentation", "no-colon", "colon")
_HASHES = re.compile(r"#+([^\s#])?")
_SHEET = r"#(?:REF!|N/A|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|#{2,})\Z"
_VALUE = rf"{_ITEM}([*&!%@`?|>])"
_BRACKET = rf"{_ITEM}([\[{{])"
_WITH_VALUE = r"^(\s*(?:- +)*)[^\s#:][^:]*:\s+\S"
_QUOTES = r"""[:\-\[{,]\s*(["'])"""


def looks(line: str, number: int = 0) -> Cause | None:
    """The mistake that a line shows by itself: what a person types for a dash, colon or space."""
    for name, pattern in _LOOKS:
        if match := re.search(pattern, line):
            return Cause(number, match.start(1), name, match[1])
    return None


def as_one_text(text: str, expected: str) -> Cause | None:
    """Why a list or fields were read as one text: what its items or names begin or end with."""
    found = looks(text) or _shown(_NUMBERED, "numbered", text, 0)
    return found if found and found.name in _ONE_TEXT.get(expected, ()) else None


def hashes(text: str) -> dict[int, list[int]]:
    """Where `#` begins a comment that looks like text, unless within quotes: line, columns."""
    found: dict[int, list[int]] = {}
    line = last = margin = 0
    begin = text.find("#")  # many times as fast as to look for the pattern
    while begin >= 0:
        match = _HASHES.match(text, begin)
        assert match
        is_text = match[1] or _is_value(text, *match.span())
        if is_text and text[begin - 1 : begin] in (" ", "\t"):
            if more := text.count("\n", last, begin):
                line, margin = line + more, text.rfind("\n", last, begin) + 1
            last = begin
            found.setdefault(line, []).append(begin - margin)
        begin = text.find("#", match.end())
    return found


def _is_value(text: str, begin: int, end: int) -> bool:
    """Whether signs alone stand where a value is due: `#####` is a number too wide for a cell."""
    before = text[text.rfind("\n", 0, begin) + 1 : begin].rstrip()
    is_last = text[end : end + 1] in ("", "\n", "\r")
    return is_last and end - begin > 2 and before.endswith(":") and "#" not in before


def of_sheet(text: str) -> bool:
    """Whether a value is what a spreadsheet shows instead of one: `#REF!`, `#####`."""
    return re.match(_SHEET, text) is not None


def cause(name: str, line: int, column: int, begun: int, lines: list[str]) -> Cause | None:
    """What is behind a problem that the parser noticed at a place; None: what it says."""
    here = lines[line] if line < len(lines) else ""
    above = _above(line, lines)
    if name in _CUT_SHORT and (cut := _cut(name, line, begun, lines)):
        return cut
    if name == "open-quote" and (match := re.search(_CURLY_END, here)):
        return Cause(line, match.start(1), "curly", match[1])
    if name == "trailing":
        return _open_above(line, column, lines) or _trailing(line, column, here)
    if name == "special":
        return looks(here, line) or _special(line, column, here, lines)
    if name not in ("colon", "no-colon", "indentation"):
        return None
    if found := looks(here, line) or _shown(_CURLY, "curly", here, line):
        return _first(found, lines)
    if name != "colon" and (found := _shown(_NUMBERED, "numbered", here, line)):
        return found
    if name == "colon" and ": " in here[:column]:
        return None
    if above is not None and (found := looks(lines[above], above)):
        return _first(found, lines)
    indent = len(here) - len(here.lstrip())
    if name == "colon" and above is not None:
        if match := re.match(_WITH_VALUE, lines[above]):
            return Cause(line, indent, "deeper") if indent > _indent(lines[above]) else None
        return _first(Cause(above, _indent(lines[above]), "no-colon"), lines)
    if name == "no-colon":
        return _first(Cause(line, column, name), lines)
    first = next((n for n, text in enumerate(lines) if text.strip() and text[0] != "#"), 0)
    if name == "indentation" and lines[first][:1] == " " and not indent and first < line:
        return Cause(first, _indent(lines[first]), "first")
    return None


def caused(file: str, cause: Cause) -> Diagnostic:
    """The finding of a mistake in a file."""
    mark = Mark(cause.line, cause.column)
    if cause.name == TAB:
        return problem(file, "SMP017", mark)
    if cause.name == "unseen":
        return problem(file, "SMP017", mark, char=code_point(cause.char), problem="unseen")
    if cause.name == TOO_DEEP:
        return problem(file, "SMP014", mark, limit=MAX_DEPTH)
    values = {"char": cause.char} if cause.char else {}
    return problem(file, "SMP006", mark, problem=cause.name, **values)


def _first(found: Cause, lines: list[str]) -> Cause:
    """The first of the lines in a row that lack a colon: who pastes a table lacks it in each."""
    if found.name not in _NO_COLON:
        return found
    line = found.line
    above = _above(line, lines)
    while above is not None and ":" not in lines[above]:
        if _indent(lines[above]) != _indent(lines[found.line]):
            break
        line, above = above, _above(above, lines)
    return looks(lines[line], line) or Cause(line, _indent(lines[line]), "no-colon")


def _trailing(line: int, column: int, here: str) -> Cause | None:
    """Why a value ended before its text did: its own brackets, or a quote within it."""
    if here[column : column + 1] not in ",]}" and (
        found := _shown(_BRACKET, "bracket-text", here, line)
    ):
        return found
    quote = here[column - 1 : column]
    is_inside = quote in ("'", '"') and here.rstrip().endswith(quote)
    return Cause(line, column - 1, "quote-inside", quote) if is_inside else None


def _above(line: int, lines: list[str]) -> int | None:
    """The line above that is not blank and no comment."""
    for number in range(min(line, len(lines)) - 1, -1, -1):
        if (text := lines[number].lstrip()) and text[0] != "#":
            return number
    return None


def _shown(pattern: str, name: str, line: str, number: int) -> Cause | None:
    match = re.search(pattern, line)
    return Cause(number, match.start(1), name, match[1]) if match else None


def _cut(name: str, line: int, begun: int, lines: list[str]) -> Cause | None:
    """A `#` that ends a list in brackets, a text that goes on, or the name of a field."""
    if name.startswith("open"):
        for inside in range(begun, min(line + 1, len(lines))):
            if match := re.search(_CUT, lines[inside]):
                return Cause(inside, match.start(1), "hash", "#")
        return None
    here = lines[line] if line < len(lines) else ""
    goes_on = here[:1] == " " and ":" not in here
    for number in (line, _above(line, lines)):
        match = (
            re.search(_CUT, lines[number]) if number is not None and number < len(lines) else None
        )
        if match is None or number is None:
            continue
        place = match.start(1)
        in_name = ": " in lines[number][place:] and ":" not in lines[number][:place]
        if in_name or (number != line and goes_on):
            return Cause(number, place, "hash", "#")
    return None


def _open_above(line: int, column: int, lines: list[str]) -> Cause | None:
    """A quote that closes one of an earlier line, where another should have opened."""
    here = lines[line] if line < len(lines) else ""
    quote = here[column - 1 : column]
    if quote not in ("'", '"') or not re.search(r"[:\-\[{,]\s*$", here[: column - 1]):
        return None
    for number in range(line - 1, max(line - 500, -1), -1):
        if lines[number].count(quote) % 2 and (match := re.search(_QUOTES, lines[number])):
            return Cause(number, match.start(1), "open-quote")
    return None


def _special(line: int, column: int, here: str, lines: list[str]) -> Cause:
    """The character that a value begins with, or that nothing precedes."""
    above = _above(line, lines)
    if above is not None and lines[above].strip() == "-" and lines[above].find("-") == column:
        return Cause(line, column, "under-dash")
    if here[column : column + 1] in (",", "]", "}"):
        return Cause(line, column, "comma")
    if match := re.search(_VALUE, here):
        return Cause(line, match.start(1), "special", match[1])
    return Cause(line, column, "other")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" -"))
