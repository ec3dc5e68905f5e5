"""`status`: how complete a masterplan is, and what is missing next."""

from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import choice

FORMATS = ("text", "json", "markdown", "html", "docx", "badge")


def status(
    context: typer.Context,
    *,
    stage: Annotated[str | None, typer.Option(metavar="1-4", help="status.stage")] = None,
    opd: Annotated[str | None, typer.Option(metavar="KODE", help="status.opd")] = None,
    format: Annotated[str, typer.Option(metavar="FORMAT", help="status.format")] = "text",
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="BERKAS", help="status.output")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="status.force")] = False,
) -> int:
    from smartcity_mp.cli.handing import ALL, Wish, hand_all, hand_one, office_of
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.cli.standing import standing

    options: Globals = context.obj
    choice("--format", format, FORMATS)
    asked = int(choice("--stage", stage, "1234")) if stage is not None else None
    project = open_project(options)
    office = office_of(opd, format, project)
    wish = Wish(format, output, force, options.voice)
    if office == ALL:
        hand_all(project, asked, wish)
    else:
        hand_one(project, standing(project, asked, office), wish)
    return 0
