"""`fix`: what findings say is to be typed gets typed, where nothing else can be meant."""

from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals

WAITING = 1
"""Exit code where corrections are shown and not written: a check of CI sees that there are some."""


def fix(
    context: typer.Context,
    only: Annotated[
        list[str] | None, typer.Argument(metavar="KODE|BERKAS", help="fix.only")
    ] = None,
    *,
    write: Annotated[bool, typer.Option("--write", help="fix.write")] = False,
) -> int:
    from smartcity_mp.cli.changes import as_diff, put
    from smartcity_mp.cli.console import out
    from smartcity_mp.cli.fixing import check_of, tell, wanted
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.editing.fix import fix as make

    options: Globals = context.obj
    project = open_project(options)
    done = make(project.tree, check_of(project), wanted(only or [], project))
    out(as_diff(done.changes, done.before, {}))
    if write:
        put(project.root, done.changes, done.before)
    tell(options.voice, done, written=write)
    return WAITING if done.changes and not write else 0
