"""`evaluate`: the index of a year's evaluation, and what assessors would criticise today."""

from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import Refusal, choice

FORMATS = ("text", "json")


def evaluate(
    context: typer.Context,
    year: Annotated[str | None, typer.Argument(metavar="TAHUN", help="evaluate.year")] = None,
    *,
    format: Annotated[str, typer.Option(metavar="FORMAT", help="evaluate.format")] = "text",
) -> int:
    from smartcity_mp.analysis.criticism import criticism
    from smartcity_mp.analysis.evaluation import index_of
    from smartcity_mp.cli.console import out
    from smartcity_mp.cli.evaluated import as_json, as_text
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.project import check

    options: Globals = context.obj
    choice("--format", format, FORMATS)
    project = open_project(options)
    plan = project.loaded.plan
    years = {str(item.year): item for item in plan.evaluations}
    if year is not None and year not in years:
        known = ", ".join(sorted(years))
        key = "evaluate.no-year" if known else "evaluate.none"
        raise Refusal(key, text=year, allowed=known)
    named = year or max(years, default=None)
    index = index_of(years[named]) if named else None
    report = check(project, 4)
    found = criticism((*report.findings, *report.waived))  # a waiver is ours, not an assessor's
    drawn = as_json if format == "json" else as_text
    out(drawn(index, found, options.voice.language))
    if index is None:
        options.voice.hint("evaluate.begin")
    return 0
