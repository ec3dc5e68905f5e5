"""An expected failure: what the person at the terminal can mend."""

from collections.abc import Iterable
from difflib import get_close_matches

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


def nearest(text: str, names: Iterable[str]) -> str | None:
    """The name that was probably meant; a single character resembles nothing."""
    folded = {name.casefold(): name for name in names if len(name) > 1}
    near = get_close_matches(text.casefold(), folded, 1, 0.6)
    return folded[near[0]] if near else None
