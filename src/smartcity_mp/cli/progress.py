"""`progress`: the files in which offices report a year."""

from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import Refusal, choice

ACTIONS = ("new",)


def progress(
    context: typer.Context,
    action: Annotated[str, typer.Argument(metavar="new", help="progress.action")],
    year: Annotated[str, typer.Argument(metavar="TAHUN", help="progress.year")],
    *,
    office: Annotated[
        list[str] | None, typer.Option(metavar="KODE", help="progress.office")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="progress.dry-run")] = False,
) -> int:
    from smartcity_mp.cli.changes import as_diff, put
    from smartcity_mp.cli.console import out
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.cli.reporting import tell
    from smartcity_mp.editing.reports import asked_of, prepared, unreadable

    options: Globals = context.obj
    voice = options.voice
    choice("new", action, ACTIONS)
    project = open_project(options)
    plan = project.loaded.plan
    if file := unreadable(project.loaded):
        raise Refusal("progress.unreadable", file=file)
    if not plan.years:
        raise Refusal("progress.no-period")
    if year not in map(str, plan.years):
        raise Refusal("progress.no-year", text=year, first=plan.years[0], last=plan.years[-1])
    if not (offices := asked_of(plan, int(year))):
        raise Refusal("progress.nothing", year=year)
    asked = [choice("--office", name, offices) for name in office or offices]
    made = prepared(project.tree, plan, int(year), asked, voice.language)
    if dry_run:
        out(as_diff(made.changes, made.before, {}))
    else:
        put(project.root, made.changes, made.before)
    tell(voice, made, year, dry_run=dry_run)
    return 0
