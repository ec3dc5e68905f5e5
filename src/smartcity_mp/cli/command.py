"""One command made with Typer: from its function to a call, and from Typer's errors to ours."""

from collections.abc import Callable
from importlib import import_module
from keyword import iskeyword
from typing import Any

import typer
from typer.core import TyperCommand

from smartcity_mp.cli.commands import COMMANDS
from smartcity_mp.cli.console import out
from smartcity_mp.cli.globals import OPTIONS, Globals
from smartcity_mp.cli.help import manual
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.language.nearest import nearest


def load(name: str) -> TyperCommand:
    """The Typer command of a name in COMMANDS. Loads the command's module, nothing of ours else."""
    return command_of(function_of(name), name)


def function_of(name: str) -> Callable[..., Any]:
    """The function of a name in COMMANDS."""
    module = import_module(COMMANDS[name].module)
    function: Callable[..., Any] = getattr(module, f"{name}_" if iskeyword(name) else name)
    return function


def command_of(function: Callable[..., Any], name: str) -> TyperCommand:
    """What Typer makes of a function with annotated parameters."""
    app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False)
    settings = {"allow_extra_args": True}
    app.command(name, context_settings=settings, add_help_option=False)(function)
    made = typer.main.get_command(app)
    assert isinstance(made, TyperCommand)
    return made


def call(name: str, words: list[str], options: Globals) -> int:
    """Run a command with its words. Raises Refusal for words that it does not understand."""
    command = load(name)
    if "help" in options.flags:
        out(manual(name, command, options.voice.language))
        return 0
    try:
        context = command.make_context(name, words, obj=options)
    except typer.TyperException as error:
        raise _refusal(error, command, name) from error
    if context.args:
        raise Refusal("usage.extra", text=context.args[0], command=name)
    with context:
        return int(command.invoke(context))


def _refusal(error: typer.TyperException, command: TyperCommand, name: str) -> Refusal:
    """Typer's errors are English: say it in our words, by what they carry."""
    about: Any = error
    option = getattr(about, "option_name", None)
    if option is not None:
        known = {opt: param for param in command.params for opt in param.opts}
        if option in known:
            flag = getattr(known[option], "is_flag", False)
            return Refusal("usage.no-value" if flag else "usage.needs-value", option=option)
        if near := nearest(option, (*known, *OPTIONS)):
            return Refusal("usage.no-option-near", option=option, suggestion=near)
        return Refusal("usage.no-option-of", option=option, command=name)
    param = getattr(about, "param", None)
    if param is None:
        return Refusal("usage.other", command=name)
    if hasattr(about, "param_type"):
        what = param.metavar or param.name
        return Refusal("usage.missing", what=what, command=name)
    return Refusal("usage.bad-value", option=param.opts[0])
