"""The sentences of the command line: one module a command, and `program` for what all share."""

from collections.abc import Iterable
from importlib import import_module

from smartcity_mp.language.cli.program import SAY


def say(key: str, language: str, **values: object) -> str:
    """The sentence of a key in `id` or `en`, filled with its values.

    The first part of a key is the command that it belongs to; only its module is loaded.
    """
    if key in SAY:
        indonesian, english = SAY[key]
    else:
        indonesian, english = import_module(f"{__name__}.{key.partition('.')[0]}").SAY[key]
    return str(english if language == "en" else indonesian).format_map(values)


def either(names: Iterable[str], language: str) -> str:
    """`a atau b`, `a, b, atau c`; `a, b or c`."""
    *others, last = names
    joint = " or " if language == "en" else " atau " if len(others) == 1 else ", atau "
    return f"{', '.join(others)}{joint}{last}"
