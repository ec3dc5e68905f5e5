"""What was probably meant: the one place that guesses it."""

from collections.abc import Iterable

NAMES = 0.6
"""For ids, keys, words to choose from, files, options: more alike than not."""
CODES = 0.7
"""For codes of findings: SMP is half of each, so that any two are alike by that much."""
MOST_SUGGESTIONS = 1000
"""Looking for what was meant is slow; whoever has more faults than this has another problem."""


def nearest(text: str, names: Iterable[str], alike: float = NAMES) -> str | None:
    """The name that is most like a text, whatever their case, if it is alike by this share.

    A single character resembles nothing.
    """
    from difflib import get_close_matches  # few runs guess, and every start counts

    folded: dict[str, str] = {}
    for name in names:
        if len(name) > 1:
            folded.setdefault(name.casefold(), name)
    near = get_close_matches(text.casefold(), folded, 1, alike)
    return folded[near[0]] if near else None
