"""What was probably meant: the one place that guesses it."""

import re
from collections.abc import Collection, Iterable, Mapping

from smartcity_mp.language.characters import as_seen
from smartcity_mp.language.pair import half

NAMES = 0.7
"""A slip of the finger, not another word. Codes are alike by half: all of them begin with SMP."""
MOST_COMPARED = 20_000
"""Looking for what was meant is slow; whoever has more faults than this has another problem."""
_WORD = re.compile(r"[^\W_]+")
_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")
"""What makes no difference to a number: `gov-1` is GOV-01."""
_PART = re.compile(r"[,:;()/]| atau | or ")
Words = tuple[str, ...]


def nearest(text: str, names: Iterable[str], alike: float = NAMES) -> str | None:
    """The name that is most like a text, whatever their case, if it is alike by this share.

    A single character resembles nothing.
    """
    from difflib import get_close_matches  # few runs guess, and every start counts

    folded: dict[str, str] = {}
    for name in names:
        if len(name) > 1:
            folded.setdefault(name.casefold(), name)
    near = get_close_matches(text.casefold()[:200], folded, 1, alike)
    return folded[near[0]] if near else None


class Guesses:
    """The guesses of one run. They end when too much was compared.

    Of several names that a text may mean one of `prefer` is meant.
    """

    def __init__(self, prefer: Collection[str] = ()) -> None:
        self.prefer = prefer
        self._left = MOST_COMPARED
        self._known: dict[tuple[str, str], tuple[Words, ...]] = {}

    def nearest(self, text: str, names: Collection[str]) -> str | None:
        """The name that is most like a text."""
        if self._left < 0:
            return None
        self._left -= len(names)
        return nearest(text, names)

    def meant(self, text: str, labels: Mapping[str, str]) -> str | None:
        """The name that a text means, by itself or by its label in both languages: "Naik | Up".

        What is the same to the eye counts before a synonym, that before a part of a label, and
        that before what is merely alike.
        """
        from smartcity_mp.language.synonyms import SYNONYMS

        words = _words(text[:200])
        if not words or self._left < 0:
            return None
        self._left -= len(labels)
        spoken = {name: self._spoken(name, label) for name, label in labels.items()}
        joined, wanted = "".join(words), set(words)
        if named := [n for n, said in spoken.items() if joined in map("".join, said)]:
            return self._one(named)
        if synonyms := SYNONYMS.get(" ".join(words)):
            known = [name for name in synonyms if name in labels]
            return next(iter([*(n for n in known if n in self.prefer), *known]), None)
        if heads := [
            n for n, said in spoken.items() if words in (other[:1] for other in said[1:2])
        ]:
            return self._one(heads)
        for is_part in (wanted.issuperset, wanted.issubset):
            if parts := [n for n, said in spoken.items() if any(map(is_part, said))]:
                return self._one(parts)
        spellings = {" ".join(w): n for n, said in reversed(spoken.items()) for w in said}
        near = self.nearest(" ".join(words), spellings)
        return spellings[near] if near else None

    def _spoken(self, name: str, label: str) -> tuple[Words, ...]:
        """The words of a name, of its label in both languages, and of the label's parts."""
        if (found := self._known.get((name, label))) is None:
            halves = [half(label, language) for language in ("id", "en")]
            parts = [part for whole in halves for part in _PART.split(whole)]
            found = tuple(filter(None, map(_words, (name, *halves, *parts))))
            self._known[name, label] = found
        return found

    def _one(self, names: list[str]) -> str | None:
        preferred = [name for name in names if name in self.prefer]
        return preferred[0] if preferred else names[0] if len(names) == 1 else None


def _words(text: str) -> Words:
    return tuple(_WORD.findall(_ZEROS.sub("", as_seen(text).casefold())))
