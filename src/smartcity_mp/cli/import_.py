"""`import`: what came back in workbooks, looked at as a whole and then written."""

from pathlib import Path
from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals

WAITING = 1
"""Exit code where something is wrong, or where changes are shown and not written."""


def import_(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="BERKAS", help="import.files")],
    *,
    mapping: Annotated[
        Path | None, typer.Option("--map", metavar="BERKAS", help="import.map")
    ] = None,
    write: Annotated[bool, typer.Option("--write", help="import.write")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="import.yes")] = False,
    allow_delete: Annotated[
        bool, typer.Option("--allow-delete", help="import.allow-delete")
    ] = False,
) -> int:
    from smartcity_mp.cli.changes import put
    from smartcity_mp.cli.exporting import readable
    from smartcity_mp.cli.importing import preview, returned, stops, taken_over, tell
    from smartcity_mp.cli.mapping import by_mapping
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.loading.parsed import Parsed

    options: Globals = context.obj
    voice = options.voice
    parsed = Parsed()
    project = open_project(options, parsed.read)
    readable(project)
    parsed.keep(project.loaded)
    if mapping:
        found = by_mapping(files, mapping, project, voice)
    else:
        found = returned(files, project, voice.language)
    if found is None:
        return WAITING
    done = taken_over(found, project, voice.language, parsed, allow_delete=allow_delete)
    if stops(found, voice, many=len(files) > 1, yes=yes, every=bool(mapping)):
        return WAITING
    if done.changes:
        preview(project, done, files, voice)
    if write:
        put(project.root, done.changes, done.before)
    tell(found, done, voice, written=write, allow_delete=allow_delete)
    return WAITING if done.changes and not write else 0
