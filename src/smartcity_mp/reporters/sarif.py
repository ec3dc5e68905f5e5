"""Findings as SARIF 2.1.0, which GitHub's code scanning and other viewers take.

GitHub refuses a whole file for one result that it cannot place, or for one too many.
"""

from urllib.parse import quote

from smartcity_mp import __version__
from smartcity_mp.diagnostics import Diagnostic, Identity, Report, Severity, identified
from smartcity_mp.language.codes import Code
from smartcity_mp.language.numbers import number
from smartcity_mp.reporters.contract import (
    Context,
    as_json,
    fingerprint,
    first_to_read,
    not_judged,
    whole_sentence,
)

MOST = 25_000
"""Results of one file that GitHub takes."""
LONGEST = 1_024
"""Characters of a text that GitHub takes."""
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT = "%SRCROOT%"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_REST = (
    "{count} temuan lagi tidak dimuat: berkas ini sudah sebesar yang diterima GitHub",
    "{count} more findings are left out: this file is as large as GitHub takes",
)


def render(report: Report, context: Context) -> str:
    """The gravest findings first, as many as GitHub takes; what is missing is said."""
    known = {id(found): identity for identity, found in identified(report.findings).items()}
    ordered = first_to_read(report.findings, context)
    shown, rest = ordered[:MOST], ordered[MOST:]
    codes = sorted({found.code for found in shown})
    lines = _Lines(context)
    results = [
        _result(found, known[id(found)], codes.index(found.code), lines, context) for found in shown
    ]
    about = {code.name: code for code in context.codes()} if codes else {}
    driver = {
        "name": "smartcity-mp",
        "semanticVersion": __version__,
        "rules": [_rule(code, about.get(code), context.language) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "automationDetails": {"id": f"smartcity-mp/{context.folder}"},
        "invocations": [_invocation(report, len(rest), context.language)],
        "originalUriBaseIds": {_ROOT: {"description": {"text": "git"}}},
        "columnKind": "utf16CodeUnits",
        "results": results,
    }
    return as_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _result(
    found: Diagnostic, identity: Identity, rule: int, lines: "_Lines", context: Context
) -> dict[str, object]:
    place = found.position
    region = {"startLine": place.line, "startColumn": lines.column(found), "endLine": place.line}
    # In its address no file of a region has a drive, a scheme or anything that is not escaped.
    artifact = {"uri": quote(context.in_repository(place.file)), "uriBaseId": _ROOT}
    first = fingerprint(identity._replace(nth=1))
    return {
        "ruleId": found.code,
        "ruleIndex": rule,
        "level": _LEVELS[found.severity],
        "message": _text(whole_sentence(found, context.language)),
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
        "partialFingerprints": {"primaryLocationLineHash": f"{first}:{identity.nth}"},
    }


def _rule(name: str, code: Code | None, language: str) -> dict[str, object]:
    if code is None:
        return {"id": name}
    title, manual = code.manual.title(language), code.manual.text(language)
    return {
        "id": name,
        "shortDescription": _text(title),
        "fullDescription": _text(manual),
        "help": {"text": manual, "markdown": manual},
        "defaultConfiguration": {"level": _LEVELS.get(code.severity, "none")},
    }


def _invocation(report: Report, rest: int, language: str) -> dict[str, object]:
    """That all went well, and what the results do not tell."""
    english = language == "en"
    told = [f"{code}: {not_judged(language)}" for code in sorted(set(report.not_judged))]
    if rest:
        told.append(_REST[english].format(count=number(rest, language)))
    notes = [{"level": "note", "message": _text(text)} for text in told]
    return {"executionSuccessful": True, "toolExecutionNotifications": notes}


def _text(text: str) -> dict[str, str]:
    """A message; `[text](address)` is a link in it, unless something stands in between."""
    text = text.replace("](", "]\u200b(")
    return {"text": text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"}


class _Lines:
    """The lines of the files, each file split once."""

    def __init__(self, context: Context) -> None:
        self.text_of = context.text_of
        self.files: dict[str, list[str]] = {}

    def column(self, found: Diagnostic) -> int:
        """The column in UTF-16, where some characters count as two."""
        place = found.position
        if place.file not in self.files:
            self.files[place.file] = (self.text_of(place.file) or "").split("\n")
        line = "".join(self.files[place.file][place.line - 1 : place.line])
        return place.column + sum(char > "\uffff" for char in line[: place.column - 1])
