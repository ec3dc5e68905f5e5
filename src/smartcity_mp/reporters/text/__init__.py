"""Findings as text: one line each in a pipe, more on a terminal."""

from smartcity_mp.diagnostics import Diagnostic, Report
from smartcity_mp.language.sentences import sentence
from smartcity_mp.reporters.contract import Context, more, place


def render(report: Report, context: Context) -> str:
    """All findings, in the order of the report."""
    if context.terminal:
        # Only here, because loading rich takes longer than writing the lines of a pipe.
        from smartcity_mp.reporters.text.terminal import draw

        return draw(report, context)
    return "".join(
        f"{_head(found)}"
        f" {sentence(found.code, found.values, context.language)}\n"
        + (f"{_head(found)} {more(found, context.language)}\n" if found.more else "")
        for found in report.findings
    )


def _head(found: Diagnostic) -> str:
    return f"{place(found)}: {found.severity} {found.code}:"
