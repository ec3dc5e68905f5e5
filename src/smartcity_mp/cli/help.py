"""Help texts: examples first, then what there is."""

from collections.abc import Iterable
from typing import Any

from smartcity_mp.cli.commands import COMMANDS
from smartcity_mp.cli.globals import HELP
from smartcity_mp.language.cli import either, say

_PROGRAM = "smartcity-mp"


def overview(language: str) -> str:
    """Help of the program."""
    commands = [(name, getattr(entry, language)) for name, entry in COMMANDS.items()]
    return _pages(
        say("help.about", language),
        (say("help.examples-title", language), [say("help.examples", language)]),
        (say("help.commands", language), _columns(commands)),
        (say("help.globals", language), _columns(_globals(language))),
        say("help.more", language),
    )


def manual(name: str, command: Any, language: str) -> str:
    """Help of one command."""
    from smartcity_mp.reporters import REPORTERS
    from smartcity_mp.reporters.changes import CHANGES
    from smartcity_mp.reporters.portfolio import PORTFOLIO

    named = {
        "reporters": either(REPORTERS, language),
        "changes": either(CHANGES, language),
        "portfolio": either(PORTFOLIO, language),
    }
    arguments, options = [], []
    for param in command.params:
        text = say(param.help, language, **named)
        if param.param_type_name == "argument":
            arguments.append((_argument(param), text))
        else:
            options.append((_option(param), text))
    usage = " ".join([_PROGRAM, name, *(row[0] for row in arguments)])
    about = getattr(COMMANDS[name], language)
    return _pages(
        f"{_PROGRAM} {name}: {about}",
        (say("help.examples-title", language), [say(f"{name}.examples", language)]),
        (say("help.usage", language), [f"{usage} {say('help.options-mark', language)}"]),
        (say("help.arguments", language), _columns(arguments)),
        (say("help.options", language), _columns(options)),
        (say("help.globals", language), _columns(_globals(language))),
    )


def _globals(language: str) -> list[tuple[str, str]]:
    return [(option, say(key, language)) for option, key in HELP.items()]


def _argument(param: Any) -> str:
    name = param.metavar or param.name.upper()
    return name if param.required else f"[{name}]"


def _option(param: Any) -> str:
    names = ", ".join([*sorted(param.opts, key=len), *param.secondary_opts])
    return names if param.is_flag else f"{names} {param.metavar or param.name.upper()}"


def _columns(rows: list[tuple[str, str]]) -> list[str]:
    width = max((len(name) for name, _ in rows), default=0)
    return [f"{name:<{width}}  {text}" for name, text in rows]


def _pages(*parts: str | tuple[str, Iterable[str]]) -> str:
    pages = []
    for part in parts:
        if isinstance(part, str):
            pages.append(part)
        elif lines := [line for text in part[1] for line in text.split("\n")]:
            pages.append("\n".join([f"{part[0]}:", *(f"  {line}" for line in lines)]))
    return "\n\n".join(pages)
