"""`minutes`: the minutes of each bimtek as a document of its own."""

from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import choice

FORMATS = ("html", "markdown")


def minutes(
    context: typer.Context,
    numbers: Annotated[
        list[str] | None, typer.Argument(metavar="[N]...", help="minutes.number")
    ] = None,
    *,
    format: Annotated[
        list[str] | None, typer.Option(metavar="FORMAT", help="minutes.format")
    ] = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="DIR", help="minutes.output")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="minutes.force")] = False,
) -> int:
    from smartcity_mp.books.minutes import documents
    from smartcity_mp.cli.folders import output_folder
    from smartcity_mp.cli.minuting import asked_for, drawn, put, tell
    from smartcity_mp.cli.project import open_project

    options: Globals = context.obj
    formats = [choice("--format", name, FORMATS) for name in format or FORMATS]
    project = open_project(options)
    folder = output_folder(output, project) if output else project.root / "build" / "notula"
    wanted = asked_for(numbers or [], project.loaded)
    made = documents(project.loaded, wanted)
    files = drawn(made, project.picture, formats)
    put(project, folder, files, formats if not numbers else (), force=force)
    tell(options.voice, folder, files, made.missing)
    return 0
