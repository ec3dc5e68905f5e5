"""Names of programs that mean the same: by their words, whatever order and region stand in them.

Hundreds of thousands of names are told apart without comparing each with each: two names that are
near share one of the rarest words of both, so only those under such a word are looked at.
"""

import re
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

NEAR = Fraction(3, 4)
"""The share of all words of two names that both must have."""
_WORD = re.compile(r"[^\W_]+")
_SILENT = frozenset(
    [
        "dan",
        "atau",
        "di",
        "ke",
        "dari",
        "untuk",
        "yang",
        "pada",
        "bagi",
        "dengan",
        "dalam",
        "melalui",
        "berbasis",
        "program",
        "kegiatan",
        "kabupaten",
        "kota",
        "kab",
        "and",
        "or",
        "of",
        "the",
        "for",
        "in",
        "with",
        "by",
        "to",
    ]
)
"""Words that tell no program from another."""
_MOST = 1_000
"""Names under one word that are looked at: what is beyond stays a program of its own."""

Words = frozenset[str]


def alike(names: Sequence[tuple[str, str]]) -> list[int]:
    """For each name, with the region whose it is, the number of those that mean the same.

    The names that most regions use come first, and others join the nearest of them: who joins whom
    depends on the names only, not on their order.
    """
    keys = [
        _words(name) - _words(region) or _words(name) or Words((name,)) for name, region in names
    ]
    counts = Counter(keys)
    rarity = Counter(word for words in counts for word in words)
    order = sorted(counts, key=lambda words: (-counts[words], sorted(words)))
    leaders: dict[Words, int] = {}
    under: dict[str, list[Words]] = {}
    for words in order:
        rare = sorted(words, key=lambda word: (rarity[word], word))
        begin = rare[: len(rare) - -(-len(rare) * NEAR.numerator // NEAR.denominator) + 1]
        near = {other for word in begin for other in under.get(word, ())[:_MOST]}
        best = max(near, key=lambda other: (_share(words, other), -leaders[other]), default=None)
        if best is not None and _share(words, best) >= NEAR:
            leaders[words] = leaders[best]
            continue
        leaders[words] = len(leaders)
        for word in begin:
            under.setdefault(word, []).append(words)
    return [leaders[words] for words in keys]


def _share(one: Words, other: Words) -> Fraction:
    return Fraction(len(one & other), len(one | other))


def _words(text: str) -> Words:
    return Words(_WORD.findall(text.casefold())) - _SILENT
