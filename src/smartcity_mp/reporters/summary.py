"""How much was found, in a line or two."""

from smartcity_mp.diagnostics import SEVERITIES, Report
from smartcity_mp.reporters.contract import severity_word

_NOTHING = ("tidak ada temuan", "no findings")
_WAIVED = ("dikecualikan", "waived")
_NOT_JUDGED = (
    "Belum dapat dinilai sampai kesalahan itu diperbaiki: {codes}",
    "Not judged until these errors are mended: {codes}",
)


def summary(report: Report, language: str) -> str:
    """How many findings there are: `3 kesalahan, 2 peringatan`, and which rules did not judge."""
    english = language == "en"
    counts = [
        f"{count} {severity_word(severity, language, count)}"
        for severity in SEVERITIES
        if (count := report.count(severity))
    ]
    counts = counts or [_NOTHING[english]]
    if report.waived:
        counts.append(f"{len(report.waived)} {_WAIVED[english]}")
    lines = [", ".join(counts)]
    if report.not_judged:
        codes = ", ".join(sorted(set(report.not_judged)))
        lines.append(_NOT_JUDGED[english].format(codes=codes))
    return "\n".join(lines)
