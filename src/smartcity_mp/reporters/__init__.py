"""Findings for whoever reads them: one module a format, each with `render`.

Reading this imports none of them.
"""

from collections.abc import Sequence

from smartcity_mp.diagnostics import Diagnostic, Report, Severity
from smartcity_mp.language.sentences import one_line

REPORTERS: dict[str, tuple[str, str, str]] = {
    "text": (
        "smartcity_mp.reporters.text",
        "satu temuan sebaris; di terminal dengan kutipan baris dan saran",
        "one finding a line; on a terminal with the line in question and a hint",
    ),
    "json": (
        "smartcity_mp.reporters.json",
        "JSON, untuk dibaca program lain",
        "JSON, for other programs",
    ),
}
"""Every format: where it lives and one line of help in Indonesian and English."""

_SEVERITIES = {
    Severity.ERROR: (("kesalahan", "kesalahan"), ("error", "errors")),
    Severity.WARNING: (("peringatan", "peringatan"), ("warning", "warnings")),
    Severity.INFO: (("informasi", "informasi"), ("note", "notes")),
}
"""One and many, in Indonesian and English."""
_NOTHING = ("tidak ada temuan", "no findings")
_WAIVED = ("dikecualikan", "waived")
_NOT_JUDGED = (
    "Belum dapat dinilai karena ada isi yang tidak terbaca: {codes}",
    "Not judged, because some of the content could not be read: {codes}",
)


def place(found: Diagnostic) -> str:
    """Where a finding is, in the way that editors make a link of."""
    position = found.position
    return f"{one_line(position.file)}:{position.line}:{position.column}"


def severity_word(severity: Severity, language: str, count: int = 1) -> str:
    """A severity in the language of the person, `kesalahan`."""
    return _SEVERITIES[severity][language == "en"][count != 1]


def summary(report: Report, language: str) -> str:
    """How many findings there are: `3 kesalahan, 2 peringatan`, and which rules did not judge."""
    english = language == "en"
    counts = [
        f"{count} {severity_word(severity, language, count)}"
        for severity in _SEVERITIES
        if (count := report.count(severity))
    ]
    counts = counts or [_NOTHING[english]]
    if report.waived:
        counts.append(f"{len(report.waived)} {_WAIVED[english]}")
    lines = [", ".join(counts)]
    if report.not_judged:
        lines.append(_NOT_JUDGED[english].format(codes=_listed(report.not_judged)))
    return "\n".join(lines)


def _listed(codes: Sequence[str]) -> str:
    return ", ".join(sorted(set(codes)))
