"""`status`: how complete a masterplan is, and what is missing next."""

from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import choice

FORMATS = ("text", "json", "markdown")


def status(
    context: typer.Context,
    *,
    stage: Annotated[str | None, typer.Option(metavar="1-4", help="status.stage")] = None,
    opd: Annotated[str | None, typer.Option(metavar="KODE", help="status.opd")] = None,
    format: Annotated[str, typer.Option(metavar="FORMAT", help="status.format")] = "text",
) -> int:
    from smartcity_mp.cli.console import out
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.cli.standing import standing
    from smartcity_mp.cli.stood import as_json, as_markdown, as_text

    options: Globals = context.obj
    choice("--format", format, FORMATS)
    asked = int(choice("--stage", stage, "1234")) if stage is not None else None
    project = open_project(options)
    plan = project.loaded.plan
    if opd is not None:
        opd = choice("--opd", opd, [office.id for office in plan.organizations])
    found = standing(project, asked, opd)
    draw = {"text": as_text, "json": as_json, "markdown": as_markdown}[format]
    out(draw(found, options.voice.language))
    return 0
