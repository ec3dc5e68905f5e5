"""The name that is nearest to a text: the one place that compares letters."""

from collections.abc import Iterable

NAMES = 0.7
"""A slip of the finger, not another word. Codes are alike by half: all of them begin with SMP."""


def nearest(text: str, names: Iterable[str], share: float = NAMES) -> str | None:
    """The name that is most like a text, whatever their case, if it is alike by this share.

    A single character resembles nothing.
    """
    return next(iter(alike(text, names, share)), None)


def alike(text: str, names: Iterable[str], share: float = NAMES, most: int = 1) -> list[str]:
    """The names that are most like a text, so many at most, the nearest first."""
    from difflib import get_close_matches  # few runs guess, and every start counts

    folded: dict[str, str] = {}
    for name in names:
        if len(name) > 1:
            folded.setdefault(name.casefold(), name)
    return [folded[name] for name in get_close_matches(text.casefold()[:200], folded, most, share)]
