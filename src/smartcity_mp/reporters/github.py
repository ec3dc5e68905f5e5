"""Findings as notes on the lines of a pull request: what GitHub's runner makes of printed orders.

It shows ten of each kind a step and drops the others without a word, so the tenth of them says how
many there are.
"""

from smartcity_mp.diagnostics import SEVERITIES, Diagnostic, Report, Severity
from smartcity_mp.language.numbers import number
from smartcity_mp.language.sentences import hint
from smartcity_mp.reporters.contract import (
    Context,
    first_to_read,
    severity_word,
    whole_sentence,
)

SHOWN = 10
"""How many notes of one kind GitHub shows for a step."""
_ORDERS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_REST = ("{count} {word} lagi ada di ringkasan", "{count} more {word} are in the summary")
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def render(report: Report, context: Context) -> str:
    """An order a line, the gravest first and then those in changed lines."""
    ordered = first_to_read(report.findings, context)
    lines: list[str] = []
    for severity in SEVERITIES:
        found = [one for one in ordered if one.severity is severity]
        shown = found if len(found) <= SHOWN else found[: SHOWN - 1]
        lines += [_note(one, context) for one in shown]
        if rest := report.count(severity) - sum(1 + one.more for one in shown):
            lines.append(_rest(rest, severity, context.language))
    return "".join(f"{line}\n" for line in lines)


def _note(found: Diagnostic, context: Context) -> str:
    place = found.position
    properties = {
        "file": context.in_repository(place.file),
        "line": place.line,
        "col": place.column,
        "title": found.code,
    }
    language = context.language
    said = whole_sentence(found, language)
    return _order(found.severity, properties, f"{said}\n{hint(found.code, found.values, language)}")


def _rest(count: int, severity: Severity, language: str) -> str:
    word = severity_word(severity, language, count)
    text = _REST[language == "en"].format(count=number(count, language), word=word)
    return _order(severity, {}, text)


def _order(severity: Severity, properties: dict[str, object], text: str) -> str:
    named = ",".join(
        f"{name}={str(value).translate(_PROPERTY)}" for name, value in properties.items()
    )
    return f"::{_ORDERS[severity]}{' ' if named else ''}{named}::{text.translate(_DATA)}"
