"""`ci`: what a git host needs to check a masterplan, in the repository that holds it."""

import os
from pathlib import Path
from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import Refusal, choice


def ci(
    context: typer.Context,
    host: Annotated[str, typer.Argument(metavar="HOST", help="ci.host")],
    *,
    install: Annotated[str | None, typer.Option(metavar="REQUIREMENT", help="ci.install")] = None,
    force: Annotated[bool, typer.Option("--force", help="ci.force")] = False,
) -> int:
    from smartcity_mp.cli.automation import HOSTS

    options: Globals = context.obj
    write_files(options, choice("HOST", host, HOSTS), install, force=force)
    return 0


def write_files(options: Globals, host: str, install: str | None, *, force: bool) -> None:
    """Write the files of a host, unless there are others in their place. Raises Refusal."""
    from smartcity_mp.cli.automation import host_files
    from smartcity_mp.cli.installed import requirement
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.project import folder_in_repository
    from smartcity_mp.writer import write

    wanted = requirement() if install is None else install.strip()
    if not wanted or wanted.startswith("-") or not wanted.isprintable():
        raise Refusal("ci.bad-install", text=wanted)
    project = open_project(options)
    folder = folder_in_repository(project.root)
    top = Path(os.path.realpath(project.root))
    top = top.parents[folder.count("/") - 1] if folder else top
    files = host_files(host, folder, project.loaded.plan.framework, wanted)
    others = [path for path in sorted(files) if not _is_free(top / path, files[path])]
    if others and not force:
        raise Refusal("ci.exists", files=tuple(f"  {path}" for path in others))
    written = write(top, files)
    options.voice.result("ci.done", folder=top, files=tuple(f"  {path}" for path in sorted(files)))
    if written.changed:
        options.voice.hint(f"ci.next-{host}", requirement=wanted)


def _is_free(place: Path, content: bytes) -> bool:
    """Whether nothing stands in a place, or the very same."""
    if not os.path.lexists(place):
        return True
    return place.is_file() and place.read_bytes().replace(b"\r\n", b"\n") == content
