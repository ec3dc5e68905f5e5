"""`rules`: a table of all rules."""

import json
from typing import Annotated

import typer

from smartcity_mp.cli.console import out
from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import choice


def rules(
    context: typer.Context,
    format: Annotated[str, typer.Option(metavar="FORMAT", help="rules.format")] = "text",
) -> int:
    from smartcity_mp.rules import RULES

    options: Globals = context.obj
    choice("--format", format, ("text", "json"))
    rows = [
        {
            "code": rule.CODE,
            "severity": str(rule.SEVERITY),
            "stage": rule.STAGE,
            "title": rule.MANUAL.title(options.voice.language),
        }
        for rule in RULES
    ]
    if format == "json":
        out(json.dumps({"rules": rows}, ensure_ascii=False, indent=2))
    else:
        for row in rows:
            out("{code}  {severity:<7}  {stage}  {title}".format(**row))
    return 0
