"""What a syntax error means: PyYAML's English problem to a name, and to the place to look at."""

import re

import yaml

from smartcity_mp.source.causes import TAB, TOO_DEEP, Cause, cause

_PROBLEMS = tuple(
    (re.compile(pattern), name)
    for pattern, name in (
        (r"mapping values are not allowed", "colon"),
        (r"could not find expected ':'", "no-colon"),
        (r"expected ',' or '\]'", "open-list"),
        (r"expected ',' or '\}'", "open-mapping"),
        (r"unexpected end of stream|unexpected document (separator|indicator)", "open-quote"),
        (r"unknown escape|expected escape sequence|hexdecimal|hexadecimal|escape code", "escape"),
        (r"cannot start any token|expected alphabetic or numeric|unexpected ':'", "special"),
        (r"sequence entries are not allowed", "dash"),
        (r"tab character", TAB),
        (r"nesting depth", TOO_DEEP),
        (
            r"expected (a )?comment or (a )?line ?break|indentation indicator|"
            r"expected chomping or indentation",
            "block",
        ),
        (
            r"expected (the )?node content|expected whitespace|expected ' '|expected '[!>]'|"
            r"tag handle|URI|directive|version number|expected (a )?digit|non-alphabetical|"
            r"incompatible YAML|mapping keys are not allowed",
            "special",
        ),
        (r"expected key|<block end>|'-' indicator|document start", "indentation"),
    )
)
"""Parts of the parsers' English messages (PyYAML's two parsers differ) and what went wrong."""


_TABBED = ("special", "indentation", "colon", "no-colon")
"""Problems that a tab at the beginning of the line explains."""
_BEGUN = ("open-quote", "no-colon")
"""Problems that are where something begins, not where the parser noticed."""
_UNCLOSED = ("open-list", "open-mapping")
"""Problems that are where something begins if it was never closed."""


def explain(error: yaml.MarkedYAMLError, text: str) -> Cause:
    """What is wrong, and where it was typed."""
    lines = text.split("\n")
    begun = error.context_mark
    mark = error.problem_mark or begun
    if mark is None:
        return Cause(0, 0, "other")
    found = _noticed(error, mark, lines)
    if found.name == TAB:
        return found
    first = begun.line if begun else found.line
    return cause(found.name, found.line, found.column, first, lines) or found


def _noticed(error: yaml.MarkedYAMLError, mark: yaml.Mark, lines: list[str]) -> Cause:
    """What the parser says, at its place."""
    begun = error.context_mark
    said = error.problem or ""
    name = next((name for pattern, name in _PROBLEMS if pattern.search(said)), "other")
    line = lines[mark.line] if mark.line < len(lines) else ""
    tab = line.find("\t", 0, mark.column + 1 if name == TAB else None)
    if tab >= 0 and (name == TAB or (name in _TABBED and not line[:tab].strip(" -"))):
        return Cause(mark.line, tab, TAB)
    if name == "indentation" and line[: mark.column].strip(" "):
        return Cause(mark.line, mark.column, "trailing")
    if name == "escape":
        return Cause(mark.line, max(line.rfind("\\", 0, mark.column + 1), 0), name)
    if name == "dash" and not line[mark.column + 1 :].strip():
        return Cause(mark.line, mark.column, "lone-dash")
    if begun and (name in _BEGUN or (name in _UNCLOSED and _is_outside(mark, begun, lines))):
        mark = begun
    return Cause(mark.line, mark.column, name)


def _is_outside(mark: yaml.Mark, begun: yaml.Mark, lines: list[str]) -> bool:
    """Whether a bracket was left open: the file ends, or the next key stands outside it."""
    rest = "".join(lines[mark.line :])[mark.column :] if mark.line < len(lines) else ""
    if not rest.strip():
        return True
    return mark.line > begun.line and _indent(lines[mark.line]) <= _indent(lines[begun.line])


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" -"))
