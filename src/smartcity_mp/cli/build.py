"""`build`: the books of a masterplan."""

from pathlib import Path
from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals

MANIFEST = ".smartcity-mp-files"
START = "index.html"


def build(
    context: typer.Context,
    book: Annotated[list[str] | None, typer.Option(metavar="N", help="build.book")] = None,
    format: Annotated[list[str] | None, typer.Option(metavar="FORMAT", help="build.format")] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="DIR", help="build.output")
    ] = None,
    draft: Annotated[bool, typer.Option("--draft", help="build.draft")] = False,
) -> int:
    from smartcity_mp import outputs
    from smartcity_mp.books.build import build as make
    from smartcity_mp.cli.chosen import chosen, chosen_formats
    from smartcity_mp.cli.findings import FINDINGS, show
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.diagnostics import Report, Severity
    from smartcity_mp.project import check
    from smartcity_mp.writer import write

    options: Globals = context.obj
    voice = options.voice
    formats = chosen_formats(format or ())
    project = open_project(options)
    numbers = chosen(book or (), project.loaded)
    if (report := check(project)).count(Severity.ERROR) and not draft:
        show(report, project, voice)
        voice.note("build.refused")
        return FINDINGS
    built = make(project.loaded, numbers, draft=draft)
    if (made := Report(built.diagnostics)).findings:
        show(made, project, voice)
    if made.count(Severity.ERROR) and not draft:
        voice.note("build.refused")
        return FINDINGS
    files = outputs.render(built, project.picture, formats)
    folder = output or project.root / "build"
    written = write(folder, files, manifest=MANIFEST, within=None if output else project.root)
    for made_book in built.books:
        place = outputs.FORMATS[formats[0]].book.format(made_book.outline.slug)
        voice.result("build.made", place=folder / place, title=made_book.outline.title)
    changed, same = len(written.changed), len(written.unchanged)
    voice.hint("build.done", folder=folder, changed=changed, same=same)
    if built.missing:
        voice.hint("build.missing", count=built.missing)
    if START in files:
        voice.hint("build.open", place=(folder / START).resolve())
    return 0
