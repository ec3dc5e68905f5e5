"""`verify`: from which state of the masterplan a book was made."""

from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import choice

FORMATS = ("text", "json")


def verify(
    context: typer.Context,
    book: Annotated[str, typer.Argument(metavar="FILE|IDENTITAS", help="verify.book")],
    *,
    rev: Annotated[list[str] | None, typer.Option(metavar="REV", help="verify.rev")] = None,
    format: Annotated[str, typer.Option(metavar="FORMAT", help="verify.format")] = "text",
) -> int:
    from smartcity_mp.cli.console import out
    from smartcity_mp.cli.verified import as_json, claim, tell, verified

    options: Globals = context.obj
    choice("--format", format, FORMATS)
    found = verified(options, claim(book), rev or ())
    if format == "json":
        out(as_json(found))
    else:
        tell(options.voice, found)
    return 0 if found.is_known else 1
