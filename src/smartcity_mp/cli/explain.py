"""`explain`: why a finding exists, with a wrong and a right example."""

from typing import Annotated

import typer

from smartcity_mp.cli.console import out
from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import Refusal, nearest
from smartcity_mp.language.cli import say


def explain(
    context: typer.Context,
    code: Annotated[str, typer.Argument(metavar="CODE", help="explain.code")],
) -> int:
    from smartcity_mp.language import sentences
    from smartcity_mp.language.catalogue import SENTENCES
    from smartcity_mp.rules import RULES

    options: Globals = context.obj
    language = options.language
    rules = {rule.CODE: rule for rule in RULES}
    name = f"SMP{code}" if code.isdigit() else code.upper()
    if rule := rules.get(name):
        values = {"code": name, "severity": rule.SEVERITY, "stage": rule.STAGE}
        out(say("explain.head", language, **values) + "\n")
        out(rule.MANUAL.text(language) + "\n")
        out(say("explain.waive", language, **values))
        return 0
    if text := sentences.explain(name, language):
        out(f"{name}\n\n{text}")
        return 0
    if near := nearest(name, (*rules, *SENTENCES)):
        raise Refusal("explain.unknown-near", code=code, suggestion=near)
    raise Refusal("explain.unknown", code=code)
