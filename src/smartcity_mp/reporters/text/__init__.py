"""Findings as text: one line each in a pipe, more on a terminal."""

from smartcity_mp.diagnostics import Report
from smartcity_mp.language.sentences import sentence
from smartcity_mp.reporters.contract import Context, place


def render(report: Report, context: Context) -> str:
    """All findings, in the order of the report."""
    if context.terminal:
        # Only here, because loading rich takes longer than writing the lines of a pipe.
        from smartcity_mp.reporters.text.terminal import draw

        return draw(report, context)
    return "".join(
        f"{place(found)}: {found.severity} {found.code}:"
        f" {sentence(found.code, found.values, context.language)}\n"
        for found in report.findings
    )
