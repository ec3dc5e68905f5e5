"""`export`: workbooks for those who fill in the masterplan in Excel."""

from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import choice

FORMATS = ("xlsx",)


def export(
    context: typer.Context,
    *,
    format: Annotated[str, typer.Option(metavar="FORMAT", help="export.format")] = "xlsx",
    layout: Annotated[str | None, typer.Option(metavar="NAMA", help="export.layout")] = None,
    opd: Annotated[list[str] | None, typer.Option(metavar="KODE", help="export.opd")] = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="DIR", help="export.output")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="export.force")] = False,
) -> int:
    from smartcity_mp.cli.exporting import folder_of, put, readable, tell, wanted
    from smartcity_mp.cli.project import open_project

    options: Globals = context.obj
    choice("--format", format, FORMATS)
    project = open_project(options)
    readable(project)
    folder = folder_of(output, project)
    made = wanted(project, options.voice.language, opd=opd or [], layout=layout)
    written = put(project, folder, made, force=force)
    tell(options.voice, folder, written, is_returned=layout is None)
    return 0
