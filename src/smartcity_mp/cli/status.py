"""`status`: how complete a masterplan is, and what is missing next."""

from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import Refusal, choice

FORMATS = ("text", "json", "markdown", "html", "docx", "badge")
_SHEETS, _ALL = ("html", "docx"), "all"
"""The formats of task sheets; the word for those of every organization."""


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
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.cli.standing import standing

    options: Globals = context.obj
    choice("--format", format, FORMATS)
    asked = int(choice("--stage", stage, "1234")) if stage is not None else None
    if opd is None and format == "docx":
        raise Refusal("status.needs-office")
    if opd == _ALL and format not in _SHEETS:
        raise Refusal("status.needs-sheet")
    project = open_project(options)
    if opd not in (None, _ALL):
        opd = choice("--opd", opd, [office.id for office in project.loaded.plan.organizations])
    if output is None and format in FORMATS[:3]:
        from smartcity_mp.cli.console import out
        from smartcity_mp.cli.stood import TEXTS

        out(TEXTS[format](standing(project, asked, opd), options.voice.language))
        return 0
    from smartcity_mp.cli.handing import Wish, hand_all, hand_one

    wish = Wish(format, output, force, options.voice)
    if opd == _ALL:
        hand_all(project, asked, wish)
    else:
        hand_one(project, standing(project, asked, opd), wish)
    return 0
