"""`new`: a thing with the next free id, and its fields ready to be filled."""

from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals


def new(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(metavar="JENIS", help="new.kind")],
    *,
    dimension: Annotated[str | None, typer.Option(metavar="DIMENSI", help="new.dimension")] = None,
    sub_dimension: Annotated[
        str | None, typer.Option("--sub-dimension", metavar="SUB", help="new.sub-dimension")
    ] = None,
    holder: Annotated[str | None, typer.Option("--in", metavar="KODE", help="new.in")] = None,
    name: Annotated[str | None, typer.Option(metavar="NAMA", help="new.name")] = None,
    id: Annotated[str | None, typer.Option("--id", metavar="KODE", help="new.id")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="new.dry-run")] = False,
) -> int:
    from smartcity_mp.cli.changes import as_diff, put
    from smartcity_mp.cli.console import out
    from smartcity_mp.cli.making import kind_meant, refusal, tell
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.editing.new import Made, Wish
    from smartcity_mp.editing.new import new as make

    options: Globals = context.obj
    voice = options.voice
    wish = Wish(kind_meant(kind), id, name, dimension, sub_dimension, holder)
    project = open_project(options)
    made = make(project.tree, project.loaded, wish, voice.language)
    if not isinstance(made, Made):
        raise refusal(made, wish.kind, voice.language)
    if dry_run:
        out(as_diff(made.changes, made.before, {}))
    else:
        put(project.root, made.changes, made.before)
    tell(voice, made, wish.kind, dry_run=dry_run)
    return 0
