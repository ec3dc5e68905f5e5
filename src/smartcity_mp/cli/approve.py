"""`approve`: what a post approves is entered with its day and content, or taken back."""

from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals


def approve(
    context: typer.Context,
    what: Annotated[list[str], typer.Argument(metavar="KODE|BAB|all...", help="approve.what")],
    *,
    by: Annotated[str, typer.Option("--by", metavar="JABATAN", help="approve.by")],
    date: Annotated[str | None, typer.Option(metavar="TANGGAL", help="approve.date")] = None,
    withdraw: Annotated[bool, typer.Option("--withdraw", help="approve.withdraw")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="approve.dry-run")] = False,
) -> int:
    from smartcity_mp.cli.approving import day_meant, refusal, tell
    from smartcity_mp.cli.changes import as_diff, put
    from smartcity_mp.cli.console import out
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.editing.approve import Entered
    from smartcity_mp.editing.approve import approve as make

    options: Globals = context.obj
    voice = options.voice
    on = day_meant(date)
    project = open_project(options)
    made = make(project.tree, project.loaded, what, by, on, withdraw=withdraw)
    if not isinstance(made, Entered):
        raise refusal(made, voice.language)
    if dry_run:
        out(as_diff(made.changes, made.before, {}))
    else:
        put(project.root, made.changes, made.before)
    tell(voice, made, on, withdraw=withdraw, dry_run=dry_run)
    return 0
