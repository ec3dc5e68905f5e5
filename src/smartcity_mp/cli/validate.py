"""`validate`: all findings of a masterplan."""

import sys
from typing import Annotated

import typer

from smartcity_mp.cli.console import is_terminal
from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import choice


def validate(
    context: typer.Context,
    format: Annotated[str, typer.Option(metavar="FORMAT", help="validate.format")] = "text",
    stage: Annotated[str | None, typer.Option(metavar="1-4", help="validate.stage")] = None,
    changed: Annotated[str | None, typer.Option(metavar="REVISI", help="validate.changed")] = None,
    fail_on: Annotated[str, typer.Option(metavar="SEVERITY", help="validate.fail-on")] = "error",
) -> int:
    from smartcity_mp.cli.findings import FINDINGS, show
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.cli.since import Since, since
    from smartcity_mp.diagnostics import SEVERITIES, Severity
    from smartcity_mp.project import check
    from smartcity_mp.reporters import REPORTERS

    options: Globals = context.obj
    choice("--format", format, REPORTERS)
    weight = Severity(choice("--fail-on", fail_on, SEVERITIES))
    asked = int(choice("--stage", stage, "1234")) if stage is not None else None
    project = open_project(options)
    part = Since(check(project, asked))
    if changed is not None:
        part = since(changed, part.report, project, asked)
    voice = options.voice
    show(
        part.report,
        project,
        voice,
        format=format,
        fail_on=weight,
        is_changed=part.is_changed,
        others=part.told(voice.language),
    )
    if is_terminal(sys.stderr):
        from smartcity_mp.cli.editor import is_of_another_version

        if is_of_another_version(project.root):
            voice.hint("schema.old")
    return FINDINGS if part.report.at_least(weight) else 0
