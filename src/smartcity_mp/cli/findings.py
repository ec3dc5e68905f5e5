"""Findings on their way to the person: printed by a reporter, and summed up."""

import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from smartcity_mp.cli.console import is_terminal, note, out
from smartcity_mp.cli.voice import Voice
from smartcity_mp.diagnostics import SEVERITIES, Position, Report, Severity
from smartcity_mp.language.codes import CORRECTABLE, every_code, spoils_books
from smartcity_mp.language.hosted import hosted
from smartcity_mp.project import Project, folder_in_repository
from smartcity_mp.reporters import REPORTERS
from smartcity_mp.reporters.contract import Context
from smartcity_mp.reporters.summary import summary
from smartcity_mp.rules import RULES

FINDINGS = 1


def show(
    report: Report,
    project: Project,
    voice: Voice,
    *,
    format: str = "text",
    fail_on: Severity = Severity.ERROR,
    is_changed: Callable[[Position], bool] = lambda _: False,
    others: str = "",
) -> None:
    """Print a report; `--quiet` leaves a person what fails the command or spoils a book.

    Where the report is that of a proposal, `is_changed` says whether a line is new, and `others`
    what the report leaves out.
    """
    reporter = REPORTERS[format]
    if reporter.for_people and voice.quiet:
        report = Report(
            tuple(
                found
                for found in report.findings
                if found.severity.reaches(fail_on) or spoils_books(found)
            )
        )
    context = Context(
        voice.language,
        terminal=is_terminal(sys.stdout),
        text_of=project.loaded.sources.text,
        folder=folder_in_repository(project.root),
        is_changed=is_changed,
        codes=lambda: every_code(RULES),
    )
    out(import_module(reporter.module).render(report, context), gives_orders=reporter.gives_orders)
    if reporter.gives_orders and (summary_file := os.environ.get("GITHUB_STEP_SUMMARY")):
        _add_to_summary(Path(summary_file), report, context, voice, others)
    if reporter.for_people and not voice.quiet:
        note(summary(report, voice.language))
        if report.findings and is_terminal(sys.stderr):
            gravest = min(report.findings, key=lambda found: SEVERITIES.index(found.severity))
            voice.note("findings.explain", code=gravest.code)
            if any(found.code in CORRECTABLE for found in report.findings):
                from smartcity_mp.editing.fix import is_correctable

                if count := sum(map(is_correctable, report.findings)):
                    voice.note("findings.fix", count=count)
    if others and not voice.quiet and (reporter.for_people or reporter.gives_orders):
        note(others)


def refused(voice: Voice) -> int:
    """Say that no books are made of what has errors; gives the exit code."""
    voice.note("build.refused")
    return FINDINGS


def _add_to_summary(
    file: Path, report: Report, context: Context, voice: Voice, others: str
) -> None:
    """Write all findings below what the step has summed up so far; GitHub names the file."""
    from smartcity_mp.reporters.markdown import STEP, page

    try:
        with file.open("ab") as summed:
            below = f"\n{hosted(others)}\n".encode() if others else b""
            written = page(report, context, STEP - summed.tell() - len(below)).encode()
            summed.write(written + below if written else b"")
    except OSError as error:
        reason = voice.system(error.errno, error.strerror or str(error))
        voice.note("findings.no-summary", file=file, reason=reason)
