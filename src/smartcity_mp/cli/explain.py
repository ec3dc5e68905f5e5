"""`explain`: why a finding exists, with a wrong and a right example."""

from typing import Annotated

import typer

from smartcity_mp.cli.console import out
from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import Refusal, nearest


def explain(
    context: typer.Context,
    code: Annotated[str, typer.Argument(metavar="CODE", help="explain.code")],
) -> int:
    from smartcity_mp.language import sentences
    from smartcity_mp.language.catalogue import SENTENCES
    from smartcity_mp.rules import RULES

    options: Globals = context.obj
    voice = options.voice
    rules = {rule.CODE: rule for rule in RULES}
    name = f"SMP{code}" if code.isdigit() else code.upper()
    if rule := rules.get(name):
        values = {"code": name, "severity": rule.SEVERITY, "stage": rule.STAGE}
        voice.result("explain.head", **values)
        out(rule.MANUAL.text(voice.language) + "\n")
        voice.result("explain.waive", **values)
        return 0
    if text := sentences.explain(name, voice.language):
        out(f"{name}\n\n{text}")
        return 0
    if near := nearest(name, (*rules, *SENTENCES)):
        raise Refusal("explain.unknown-near", code=code, suggestion=near)
    raise Refusal("explain.unknown", code=code)
