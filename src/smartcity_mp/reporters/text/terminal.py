"""Findings on a terminal: colour, the line in question with a caret, a hint."""

import shutil
from io import StringIO

from rich.console import Console
from rich.text import Text

from smartcity_mp.diagnostics import Diagnostic, Report, Severity
from smartcity_mp.language.sentences import hint, sentence
from smartcity_mp.reporters.contract import Context, more, place, severity_word
from smartcity_mp.reporters.text.excerpt import excerpt

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
_HINTS = {"id": "Saran", "en": "Hint"}
_WIDTHS = range(20, 1000)
"""What a terminal can be; any other number counts as unknown."""
_USUAL = (80, 25)


def draw(report: Report, context: Context) -> str:
    """All findings. Rich reads NO_COLOR and TERM; what comes from data is never its markup."""
    width, height = _size()
    console = Console(file=StringIO(), force_terminal=True, width=width, height=height)
    files = {found.position.file for found in report.findings}
    texts = {file: (context.text_of(file) or "").split("\n") for file in files}
    drawing = Text()
    for found in report.findings:
        _add_finding(drawing, found, context.language)
        _add_excerpt(drawing, found, texts[found.position.file], console.width)
        _add_hint(drawing, found, context.language)
        if found.more:
            drawing.append(f"  {more(found, context.language)}\n", "dim")
    if console.color_system is None or console.legacy_windows:
        return drawing.plain
    with console.capture() as captured:
        console.print(drawing, end="", soft_wrap=True)
    return captured.get()


def _size() -> tuple[int, int]:
    """Columns and lines; the usual ones where the terminal or COLUMNS says what none can have."""
    size = shutil.get_terminal_size(_USUAL)
    return size if size.columns in _WIDTHS else _USUAL


def _add_finding(drawing: Text, found: Diagnostic, language: str) -> None:
    word = severity_word(found.severity, language)
    drawing.append(f"{place(found)}: ", "bold")
    drawing.append(f"{word} {found.code}: ", _STYLES[found.severity])
    drawing.append(f"{sentence(found.code, found.values, language)}\n")


def _add_excerpt(drawing: Text, found: Diagnostic, lines: list[str], width: int) -> None:
    number = str(found.position.line)
    room = width - len(number) - len("   | ")
    shown = excerpt(lines, found.position.line, found.position.column, room)
    if shown is None:
        return
    line, before = shown
    drawing.append(f"  {number} | ", "dim")
    drawing.append(f"{line}\n")
    drawing.append(f"  {' ' * len(number)} | ", "dim")
    drawing.append(f"{' ' * before}^\n", _STYLES[found.severity])


def _add_hint(drawing: Text, found: Diagnostic, language: str) -> None:
    said = hint(found.code, found.values, language)
    if said:
        drawing.append(f"  {_HINTS[language]}: ", "dim")
        drawing.append(f"{said}\n")
