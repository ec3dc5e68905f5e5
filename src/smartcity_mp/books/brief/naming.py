"""How the brief names things: few, each short, so that all of it fits on one sheet."""

from collections.abc import Iterable, Sequence
from textwrap import shorten

from smartcity_mp.books.words.indicators import short_name
from smartcity_mp.language.numbers import listing, spelled
from smartcity_mp.language.unseen import one_line
from smartcity_mp.model.plan import Plan

LONGEST = 64
"""Letters of a name; what is longer is cut between two words."""
MOST = 3
"""So many things a sentence names; more are counted."""


def short(text: str, longest: int = LONGEST) -> str:
    """A text on one line that is no longer than that."""
    cut = shorten(one_line(text), longest, placeholder="…")
    return cut if cut != "…" else f"{one_line(text)[: longest - 1]}…"


def few(names: Sequence[str], most: int = MOST) -> str:
    """ "GOV-01, GOV-02, dan tujuh lainnya": all of them, or the first and how many more."""
    if len(names) <= most:
        return listing(names)
    kept = names[: most - 1]
    return listing([*kept, f"{spelled(len(names) - len(kept))} lainnya"])


def offices(plan: Plan, ids: Iterable[str]) -> str:
    """Offices by their short names; "" for none."""
    return few([short(short_name(plan, name), 32) for name in ids])
