"""`comment`: one comment on a pull request or merge request, written from within CI."""

import os
from pathlib import Path
from time import sleep
from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import Refusal


def comment(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="comment.file")],
    *,
    name: Annotated[str, typer.Option(metavar="NAME", help="comment.name")] = "",
) -> int:
    from smartcity_mp.cli.pipeline import pipeline
    from smartcity_mp.hosts.api import HostError
    from smartcity_mp.hosts.comment import LIMIT, is_marked, post, stamped

    options: Globals = context.obj
    text = file.read_text(encoding="utf-8", errors="replace")
    if not is_marked(text):
        raise Refusal("comment.no-mark", file=file)
    run = pipeline(os.environ)
    if len(stamped(text, run.stamp, name)) > LIMIT:
        raise Refusal("comment.long", file=file, limit=LIMIT)
    try:
        done = post(run.host, text, run.stamp, name, sleep)
    except HostError as error:
        raise Refusal(f"comment.{error.reason}", detail=error.detail, token=run.token) from error
    options.voice.result(f"comment.{done}")
    return 0
