"""`migrate`: the files of a masterplan in the present data format."""

from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals


def migrate(
    context: typer.Context,
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="migrate.dry-run")] = False,
) -> int:
    from smartcity_mp.cli.changes import as_diff, put
    from smartcity_mp.cli.console import out
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.cli.refusal import Refusal
    from smartcity_mp.editing.migrate import NotMigrated
    from smartcity_mp.editing.migrate import migrate as make
    from smartcity_mp.language.pair import half
    from smartcity_mp.language.unseen import file_name
    from smartcity_mp.model.schema.types import SCHEMA_VERSION

    options: Globals = context.obj
    voice = options.voice
    project = open_project(options)
    done = make(project.tree)
    if done is None:
        voice.result("migrate.current", known=SCHEMA_VERSION)
        return 0
    if isinstance(done, NotMigrated):
        values = {"file": done.file, "version": done.version, "known": SCHEMA_VERSION}
        raise Refusal(f"migrate.{done.reason}", **values)
    about = tuple(f"  - {half(line, voice.language)}" for line in done.about)
    voice.note("migrate.about", version=done.version, known=SCHEMA_VERSION, about=about)
    if dry_run:
        out(as_diff(done.changes, done.before, {}))
        voice.hint("migrate.not-yet")
        return 0
    put(project.root, done.changes, done.before)
    files = tuple(f"  {file_name(path)}" for path in sorted(done.changes))
    voice.result("migrate.done", known=SCHEMA_VERSION, count=len(files), files=files)
    voice.hint("migrate.next")
    return 0
