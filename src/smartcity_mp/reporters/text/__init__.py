"""Findings as text: one line each in a pipe, more on a terminal."""

from collections.abc import Callable

from smartcity_mp.diagnostics import Report
from smartcity_mp.language.sentences import sentence
from smartcity_mp.reporters import place

Source = Callable[[str], str | None]
"""From a file to its text as it was read; None for a file that was not."""


def render(report: Report, *, language: str, terminal: bool, source: Source) -> str:
    """All findings, in the order of the report."""
    if terminal:
        # Only here, because loading rich takes longer than writing the lines of a pipe.
        from smartcity_mp.reporters.text.terminal import draw

        return draw(report, language, source)
    return "".join(
        f"{place(found)}: {found.severity} {found.code}:"
        f" {sentence(found.code, found.values, language)}\n"
        for found in report.findings
    )
