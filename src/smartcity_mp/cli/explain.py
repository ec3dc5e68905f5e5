"""`explain`: why a finding exists, with a wrong and a right example."""

from typing import Annotated

import typer

from smartcity_mp.cli.console import out
from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.language.nearest import nearest


def explain(
    context: typer.Context,
    code: Annotated[str, typer.Argument(metavar="CODE", help="explain.code")],
) -> int:
    from smartcity_mp.language.codes import every_code
    from smartcity_mp.rules import RULES

    options: Globals = context.obj
    voice = options.voice
    codes = {code.name: code for code in every_code(RULES)}
    name = f"SMP{code}" if code.isdigit() else code.upper()
    known = codes.get(name)
    if known is None:
        if near := nearest(name, codes):
            raise Refusal("explain.unknown-near", code=code, suggestion=near)
        raise Refusal("explain.unknown", code=code)
    values = {"code": name, "severity": known.severity, "stage": known.stage}
    if known.waivable:
        voice.result("explain.head", **values)
    else:
        out(f"{name}\n\n")
    out(known.manual.text(voice.language))
    if known.correctable:
        voice.result("explain.fix", **values)
    if known.waivable:
        voice.result("explain.waive", **values)
    return 0
