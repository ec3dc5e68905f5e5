"""Findings as JSON."""

import json
from collections.abc import Callable

from smartcity_mp.diagnostics import Diagnostic, Report, Severity
from smartcity_mp.language.sentences import hint, sentence


def render(
    report: Report, *, language: str, terminal: bool, source: Callable[[str], str | None]
) -> str:
    """All findings and their count. A terminal and the text of the files change nothing."""
    del terminal, source
    counted = (Severity.ERROR, Severity.WARNING, Severity.INFO)
    summary = {
        **{str(severity): report.count(severity) for severity in counted},
        "waived": len(report.waived),
        "files": len(report.files),
        "not_judged": list(report.not_judged),
    }
    findings = [_finding(found, language) for found in report.findings]
    return json.dumps({"findings": findings, "summary": summary}, ensure_ascii=False, indent=2)


def _finding(found: Diagnostic, language: str) -> dict[str, str | int]:
    return {
        "code": found.code,
        "severity": str(found.severity),
        "file": found.position.file,
        "line": found.position.line,
        "column": found.position.column,
        "message": sentence(found.code, found.values, language),
        "hint": hint(found.code, found.values, language),
    }
