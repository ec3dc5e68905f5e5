"""`init`: a new masterplan folder."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from smartcity_mp.cli.ci import write_files
from smartcity_mp.cli.fresh import example_files, fresh_files, place_for
from smartcity_mp.cli.git import make_repository
from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import Refusal, choice
from smartcity_mp.writer import WriteError, write


def init(
    context: typer.Context,
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="init.name")] = None,
    *,
    region: Annotated[str | None, typer.Option(metavar="CODE", help="init.region")] = None,
    example: Annotated[bool, typer.Option("--example", help="init.example")] = False,
    force: Annotated[bool, typer.Option("--force", help="init.force")] = False,
    ci: Annotated[str, typer.Option(metavar="HOST", help="init.ci")] = "none",
    no_git: Annotated[bool, typer.Option("--no-git", help="init.no-git")] = False,
) -> int:
    from smartcity_mp.cli.editor import help_for
    from smartcity_mp.loading import framework_named

    options: Globals = context.obj
    voice = options.voice
    host = choice("--ci", ci, ("github", "gitlab", "none"))
    place = place_for(options.project or Path(), name, region, example=example)
    files = example_files() if example else fresh_files(place, date.today().year + 1)
    try:
        written = write(place.folder, files, keep_existing=not force)
    except WriteError as error:
        if error.reason != "exists":
            raise
        raise Refusal("init.exists", folder=place.folder, path=error.path) from error
    count = len(written.changed) + len(written.unchanged)
    voice.result("init.done", folder=place.folder, count=count)
    helping = help_for(place.folder, framework_named(), voice.language)
    helping.write(place.folder)
    for path in helping.by_hand:
        voice.note("init.editor", path=path)
    if not no_git and (problem := make_repository(place.folder)):
        voice.note(problem.key, reason=problem.reason)
    if host != "none":
        write_files(options._replace(project=place.folder), host, None, force=force)
    voice.hint("init.next", folder=_quoted(place.folder))
    return 0


def _quoted(folder: Path) -> str:
    text = str(folder)
    return f'"{text}"' if " " in text else text
