"""Findings as a code quality report of GitLab, which it shows in a merge request.

It tells new findings from old ones by their fingerprints, and drops those with the same.
"""

from smartcity_mp.diagnostics import Report, Severity, identified
from smartcity_mp.reporters.contract import Context, as_json, fingerprint, whole_sentence

_WEIGHTS = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report, context: Context) -> str:
    """All findings, in the order of the report."""
    return as_json(
        [
            {
                "description": f"{found.code}: {whole_sentence(found, context.language)}",
                "check_name": found.code,
                "fingerprint": fingerprint(identity),
                "severity": _WEIGHTS[found.severity],
                "location": {
                    "path": context.in_repository(found.position.file),
                    "lines": {"begin": found.position.line},
                },
            }
            for identity, found in identified(report.findings).items()
        ]
    )
