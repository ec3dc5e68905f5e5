"""An expected failure: what the person at the terminal can mend."""

from collections.abc import Iterable

from smartcity_mp.language.nearest import nearest

USAGE = 2
"""Exit code of wrong usage, of no masterplan, and of a folder that cannot be read or written."""


class Refusal(Exception):
    """Ends the command with exit code 2; `key` and `values` make the sentence."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


def choice(option: str, text: str, allowed: Iterable[str]) -> str:
    """The value of an option that has fixed values. Raises Refusal, with the nearest one."""
    names = tuple(allowed)
    if text in names:
        return text
    near = nearest(text, names)
    if near:
        raise Refusal("usage.choice-near", option=option, text=text, suggestion=near)
    raise Refusal("usage.choice", option=option, text=text, allowed=", ".join(names))
