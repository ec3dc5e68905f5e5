"""`diff`: what changed between two revisions of a masterplan, and how much it matters."""

from pathlib import Path
from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import choice


def diff(
    context: typer.Context,
    revision: Annotated[str | None, typer.Argument(metavar="REVISI", help="diff.revision")] = None,
    source: Annotated[
        Path | None, typer.Option("--from", metavar="FOLDER", help="diff.from")
    ] = None,
    format: Annotated[str, typer.Option(metavar="FORMAT", help="diff.format")] = "text",
    fail_on: Annotated[str | None, typer.Option(metavar="BOBOT", help="diff.fail-on")] = None,
) -> int:
    from smartcity_mp.cli.compared import compared
    from smartcity_mp.cli.reviewed import reviewed, show
    from smartcity_mp.reporters.changes import CHANGES
    from smartcity_mp.review.changes import GRADES, Grade

    options: Globals = context.obj
    choice("--format", format, CHANGES)
    grade = Grade(choice("--fail-on", fail_on, GRADES)) if fail_on is not None else None
    sides = compared(options, revision, source)
    review = reviewed(sides)
    show(review, sides, options.voice, format)
    return 1 if grade and review.at_least(grade) else 0
