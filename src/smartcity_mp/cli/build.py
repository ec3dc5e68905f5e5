"""`build`: the books of a masterplan."""

from pathlib import Path
from typing import Annotated

import typer

from smartcity_mp.cli.voice import Voice

Words = list[str] | None
File = Path | None


def build(
    context: typer.Context,
    book: Annotated[Words, typer.Option(metavar="N", help="build.book")] = None,
    year: Annotated[Words, typer.Option("--report", metavar="TAHUN", help="build.report")] = None,
    format: Annotated[Words, typer.Option(metavar="FORMAT", help="build.format")] = None,
    *,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="DIR", help="build.output")
    ] = None,
    word_template: Annotated[File, typer.Option(metavar="FILE", help="build.template")] = None,
    draft: Annotated[bool, typer.Option("--draft", help="build.draft")] = False,
    force: Annotated[bool, typer.Option("--force", help="build.force")] = False,
) -> int:
    from smartcity_mp import outputs
    from smartcity_mp.books.build import build as make
    from smartcity_mp.cli.chosen import chosen, chosen_formats
    from smartcity_mp.cli.findings import refused, show
    from smartcity_mp.cli.folders import output_folder
    from smartcity_mp.cli.output import kept_books, put, tell, tell_draft, tell_where
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.cli.waiting import waiting
    from smartcity_mp.diagnostics import Report, Severity
    from smartcity_mp.project import check

    voice: Voice = context.obj.voice
    formats = chosen_formats(format or (), word_template)
    project = open_project(context.obj)
    folder = output_folder(output, project)
    numbers = chosen(book or (), year or (), project.loaded)
    if (report := check(project)).count(Severity.ERROR) and not draft:
        show(report, project, voice)
        return refused(voice)
    kept = kept_books(folder, numbers, project.loaded, formats)
    checked = report if "brief" in formats else None
    built = make(project.loaded, numbers, draft=draft, kept=kept, checked=checked)
    if (made := Report(built.diagnostics)).findings:
        show(made, project, voice)
    if made.count(Severity.ERROR) and not draft:
        return refused(voice)
    with waiting(built, formats, voice) as at:
        files = outputs.render(built, project.picture, formats, at)
    written = put(project, folder, files, formats, built.outlines if numbers else (), force=force)
    tell(voice, folder, written, built, formats)
    tell_draft(voice, built, (report, made), project.loaded.unread)
    tell_where(voice, folder, built.missing, formats)
    return 0
