"""Answers to a shell that completes a command line: the words that may come next.

The shell runs the program with the line so far in its environment (Typer's protocol). Nobody asked
for anything yet, so whatever goes wrong here is silent, and there are just no words.
"""

import os
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from typing import Annotated, Any, get_type_hints

import typer
from typer.completion import get_completion_inspect_parameters, shell_complete
from typer.core import TyperCommand, TyperGroup

from smartcity_mp.cli.candidates import WORDS
from smartcity_mp.cli.command import command_of, function_of
from smartcity_mp.cli.commands import COMMANDS

PROGRAM = "smartcity-mp"
HELP = "help"


def answer(variable: str) -> tuple[int, str]:
    """What to print for the line that the shell gives, and the exit code.

    The variable says which shell asks, and whether for words or (`source_`) for its script.
    """
    get_completion_inspect_parameters()  # makes the shells known
    said = StringIO()
    try:
        with redirect_stdout(said), redirect_stderr(StringIO()):
            asked = os.environ.get(variable, "")
            code = shell_complete(_Program(PROGRAM), {}, PROGRAM, variable, asked)
    except SystemExit as end:  # fish asks whether there are any words
        code = end.code if isinstance(end.code, int) else 1
    except Exception:
        return 1, ""
    return code, said.getvalue()


class _Program(TyperGroup):
    """All commands, of which only the one that was typed is loaded."""

    def __init__(self, name: str) -> None:
        super().__init__(name=name, params=_completing(_globals, PROGRAM).params)

    def list_commands(self, _: Any) -> list[str]:
        return [*COMMANDS, *([HELP] if self.name != HELP else ())]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        return TyperCommand(cmd_name) if cmd_name in self.list_commands(ctx) else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        name, command, rest = super().resolve_command(ctx, args)
        if name == HELP:
            command = _Program(HELP)
        elif name is not None:
            command = _completing(function_of(name), name)
            command.params += self.params
        return name, command, rest


def _completing(function: Callable[..., Any], name: str) -> TyperCommand:
    """A command whose options and arguments know the words that they may take."""
    for annotated in get_type_hints(function, include_extras=True).values():
        for about in getattr(annotated, "__metadata__", ()):
            about.autocompletion = WORDS.get(about.help)
    return command_of(function, name)


def _globals(
    *,
    project: Annotated[str | None, typer.Option("-C", "--project", help="global.project")] = None,
    lang: Annotated[str | None, typer.Option("--lang", help="global.lang")] = None,
    verbose: Annotated[bool, typer.Option("-v", "--verbose")] = False,
    quiet: Annotated[bool, typer.Option("-q", "--quiet")] = False,
    debug: Annotated[bool, typer.Option("--debug")] = False,
    version: Annotated[bool, typer.Option("--version")] = False,
    help: Annotated[bool, typer.Option("-h", "--help")] = False,
) -> None:
    """The options that every command has."""
