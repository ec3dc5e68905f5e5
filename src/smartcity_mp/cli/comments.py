"""`comments`: what people remarked in a book that came back in Word."""

from pathlib import Path
from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import choice

FORMATS = ("text", "json")


def comments(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="comments.file")],
    *,
    format: Annotated[str, typer.Option(metavar="FORMAT", help="comments.format")] = "text",
) -> int:
    from smartcity_mp.cli.console import out
    from smartcity_mp.cli.remarked import as_json, as_text, returned, things

    options: Globals = context.obj
    voice = options.voice
    choice("--format", format, FORMATS)
    said = returned(file)
    known = things(options)
    if format == "json":
        out(as_json(said, known))
        return 0
    if said.found:
        out(as_text(said, known, voice.language))
        count = sum(each.kind == "comment" for each in said.found)
        voice.hint("comments.counted", comments=count, changes=len(said.found) - count)
    else:
        voice.result("comments.nothing", file=file)
    if said.formats:
        voice.hint("comments.formats", count=said.formats)
    return 0
