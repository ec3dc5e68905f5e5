"""Findings on their way to the person: printed by a reporter, summed up, turned to an exit code."""

import sys
from importlib import import_module

from smartcity_mp.cli.console import is_terminal, note, out
from smartcity_mp.cli.voice import Voice
from smartcity_mp.diagnostics import Report, Severity
from smartcity_mp.project import Project
from smartcity_mp.reporters import REPORTERS, summary

SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFO)
FINDINGS = 1


def fails(report: Report, fail_on: Severity = Severity.ERROR) -> bool:
    """Whether anything was found that weighs as much as `fail_on` or more."""
    heavy = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    return any(found.severity in heavy for found in report.findings)


def show(
    report: Report,
    project: Project,
    voice: Voice,
    *,
    format: str = "text",
    fail_on: Severity = Severity.ERROR,
) -> None:
    """Print a report; `--quiet` leaves only what makes the command fail."""
    if voice.quiet and format == "text":
        heavy = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
        report = Report(tuple(found for found in report.findings if found.severity in heavy))
    reporter = import_module(REPORTERS[format][0])
    terminal = format == "text" and is_terminal(sys.stdout)
    out(
        reporter.render(
            report,
            language=voice.language,
            terminal=terminal,
            source=project.loaded.sources.text,
        )
    )
    if format == "text" and not voice.quiet:
        note(summary(report, voice.language))
        if report.findings and is_terminal(sys.stderr):
            voice.hint("findings.explain", code=report.findings[0].code)
