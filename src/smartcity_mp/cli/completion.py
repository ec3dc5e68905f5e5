"""`completion`: the script by which a shell completes commands, options, books, codes and ids."""

import os
from typing import Annotated

import typer

from smartcity_mp.cli.candidates import SHELLS
from smartcity_mp.cli.commands import COMPLETION
from smartcity_mp.cli.console import out
from smartcity_mp.cli.refusal import choice


def completion(
    context: typer.Context,  # noqa: ARG001
    shell: Annotated[str, typer.Argument(metavar="SHELL", help="completion.shell")],
) -> int:
    from smartcity_mp.cli.completing import answer

    name = choice("SHELL", "powershell" if shell == "pwsh" else shell, SHELLS)
    os.environ[COMPLETION] = f"source_{name}"
    out(answer(COMPLETION)[1])
    return 0
