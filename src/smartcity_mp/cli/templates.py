"""`templates`: the built-in chapters, and copies of them that a region makes its own."""

from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import choice

ACTIONS = ("list", "copy", "diff")
FORMATS = ("text", "json")


def templates(
    context: typer.Context,
    action: Annotated[str, typer.Argument(metavar="list|copy|diff", help="templates.action")],
    chapter: Annotated[str | None, typer.Argument(metavar="BAB", help="templates.chapter")] = None,
    *,
    force: Annotated[bool, typer.Option("--force", help="templates.force")] = False,
    format: Annotated[str, typer.Option(metavar="FORMAT", help="templates.format")] = "text",
) -> int:
    from smartcity_mp.cli.console import out
    from smartcity_mp.cli.own_chapters import as_json, as_text, compared, copy, listed, named
    from smartcity_mp.cli.project import open_project

    options: Globals = context.obj
    voice = options.voice
    choice("list|copy|diff", action, ACTIONS)
    choice("--format", format, FORMATS)
    name = named(action, chapter)
    project = open_project(options)
    if action == "list":
        rows = listed(project.loaded)
        out(as_json(rows) if format == "json" else as_text(rows, voice.language))
    elif action == "copy":
        path = copy(project, name, force=force)
        voice.result("templates.copied", path=path)
        voice.hint("templates.next", path=path)
    else:
        shown = compared(project, name)
        if shown.diff:
            voice.hint(shown.since, name=name, version=shown.version)
            out(shown.diff)
        else:
            voice.result("templates.same", name=name)
    return 0
