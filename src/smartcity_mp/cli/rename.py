"""`rename`: another id for a thing, wherever it is named."""

from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals


def rename(
    context: typer.Context,
    old: Annotated[str, typer.Argument(metavar="LAMA", help="rename.old")],
    new: Annotated[str, typer.Argument(metavar="BARU", help="rename.new")],
    *,
    kind: Annotated[str | None, typer.Option(metavar="JENIS", help="rename.kind")] = None,
    texts: Annotated[bool, typer.Option("--texts", help="rename.texts")] = False,
    forget: Annotated[bool, typer.Option("--forget", help="rename.forget")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="rename.dry-run")] = False,
) -> int:
    from smartcity_mp.cli.changes import as_diff, refuse_links
    from smartcity_mp.cli.console import out
    from smartcity_mp.cli.owning import owners_of, put_with_lists
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.cli.refusal import choice
    from smartcity_mp.cli.renaming import refusal, tell, tell_git
    from smartcity_mp.editing.rename import Renamed
    from smartcity_mp.editing.rename import rename as make
    from smartcity_mp.language.catalogue.words import KINDS

    options: Globals = context.obj
    voice = options.voice
    if kind is not None:
        choice("--kind", kind, KINDS)
    project = open_project(options)
    done = make(
        project.tree,
        project.loaded,
        old,
        new,
        kind=kind,
        texts=texts,
        forget=forget,
        owners=owners_of(project.root),
    )
    if done is None:
        voice.result("rename.already", old=old, new=new)
        return 0
    if not isinstance(done, Renamed):
        raise refusal(done, voice.language)
    refuse_links(project.root, done.moved)
    if dry_run:
        out(as_diff(done.changes, done.before, done.moved))
    else:
        put_with_lists(project.root, done.changes, done.before)
    tell(voice, done, old, new, texts=texts, dry_run=dry_run)
    if not dry_run:
        tell_git(voice, project.root, done.moved)
    return 0
