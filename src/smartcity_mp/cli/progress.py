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
    from smartcity_mp.editing.reports import PATH, blank_reports, unreadable

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
    blank = blank_reports(plan, int(year), voice.language)
    if not blank:
        raise Refusal("progress.nothing", year=year)
    offices = {path.rpartition("/")[2].removesuffix(".yaml"): path for path in blank}
    asked = [choice("--office", name, offices) for name in office or offices]
    there = {path.casefold() for path in project.tree.files()}
    new = {offices[name]: blank[offices[name]] for name in asked}
    kept = [path for path in new if path.casefold() in there]
    made = {path: content for path, content in new.items() if path not in kept}
    if dry_run:
        out(as_diff(made, {}, {}))
    elif made:
        put(project.root, made, {})
    folder = PATH.replace("<year>", year).rpartition("/")[0]
    if made:
        key = "progress.would" if dry_run else "progress.done"
        voice.result(key, count=len(made), folder=folder)
    if kept:
        voice.note("progress.kept", files=tuple(f"  {path}" for path in kept))
    if made and not dry_run:
        voice.hint("progress.next", year=year)
    return 0
