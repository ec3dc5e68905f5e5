"""The sentences of the command line: one module a command, and `program` for what all share."""

from collections.abc import Iterable
from importlib import import_module

from smartcity_mp.language.cli.program import SAY
from smartcity_mp.language.unseen import one_line


def say(key: str, language: str, **values: object) -> str:
    """The sentence of a key in `id` or `en`, filled with its values.

    A value stays in one line, whatever stands in it; a tuple is several, one below the other.
    The first part of a key is the command that it belongs to; only its module is loaded.
    """
    if key in SAY:
        indonesian, english = SAY[key]
    else:
        indonesian, english = import_module(f"{__name__}.{key.partition('.')[0]}").SAY[key]
    return str(english if language == "en" else indonesian).format_map(
        {name: _shown(value) for name, value in values.items()}
    )


def _shown(value: object) -> str:
    return "\n".join(map(_shown, value)) if isinstance(value, tuple) else one_line(str(value))


def either(names: Iterable[str], language: str) -> str:
    """`a`, `a atau b`, `a, b, atau c`; `a, b or c`."""
    *others, last = names
    if not others:
        return last
    joint = " or " if language == "en" else " atau " if len(others) == 1 else ", atau "
    return f"{', '.join(others)}{joint}{last}"
