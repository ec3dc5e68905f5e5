"""Findings as JSON."""

from smartcity_mp.diagnostics import SEVERITIES, Diagnostic, Report
from smartcity_mp.language.sentences import hint, sentence
from smartcity_mp.language.unseen import file_name
from smartcity_mp.reporters.contract import Context, as_json


def render(report: Report, context: Context) -> str:
    """All findings and their count."""
    summary = {
        **{str(severity): report.count(severity) for severity in SEVERITIES},
        "waived": len(report.waived),
        "files": len(report.files),
        "not_judged": list(report.not_judged),
    }
    findings = [_finding(found, context.language) for found in report.findings]
    return as_json({"findings": findings, "summary": summary})


def _finding(found: Diagnostic, language: str) -> dict[str, str | int]:
    more = {"more": found.more} if found.more else {}
    return {
        "code": found.code,
        "severity": str(found.severity),
        "file": file_name(found.position.file),
        "line": found.position.line,
        "column": found.position.column,
        "message": sentence(found.code, found.values, language),
        "hint": hint(found.code, found.values, language),
        **more,
    }
