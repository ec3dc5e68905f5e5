"""What was probably meant by what a masterplan says, and whether it is sure."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from itertools import takewhile

from smartcity_mp.diagnostics import Correction
from smartcity_mp.language.characters import as_seen
from smartcity_mp.language.nearest import alike, nearest
from smartcity_mp.language.pair import half

MOST_COMPARED = 20_000
"""Looking for what was meant is slow; whoever has more faults than this has another problem."""
_LONG = 3
"""So many letters must be right for others to be a slip: many short names differ by one."""
_WORD = re.compile(r"[^\W_]+")
_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")
"""What makes no difference to a number: `gov-1` is GOV-01."""
_PART = re.compile(r"[,:;()/]| atau | or ")
Words = tuple[str, ...]


def guessed(text: str, names: Iterable[str]) -> Correction | None:
    """The nearest name as what is to be typed, sure if it is a mere slip."""
    return _alike(text, {name: name for name in names})


def _alike(text: str, spellings: Mapping[str, str]) -> Correction | None:
    """What the spelling stands for that is most like a text; sure if it is a slip, and only of it.

    Whoever types "disparpora" where there is a "dispora" may mean one that is not listed yet.
    """
    near = alike(text, spellings, most=4)
    if not near:
        return None
    typed = text.casefold()
    slips = {spellings[spelling] for spelling in near if _is_slip(typed, spelling.casefold())}
    best = spellings[near[0]]
    return Correction(best, is_sure=slips == {best})


def _is_slip(typed: str, name: str) -> bool:
    """Whether one letter is wrong, missing, too many, or changed places; a figure is no slip."""
    head = _in_common(typed, name)
    typed, name = typed[head:], name[head:]
    tail = _in_common(typed[::-1], name[::-1])
    typed, name = typed[: len(typed) - tail], name[: len(name) - tail]
    is_one = len(typed) <= 1 and len(name) <= 1
    is_swapped = len(typed) == len(name) == 2 and typed == name[::-1]
    is_known = head + tail >= _LONG and not re.search(r"\d", typed + name)
    return is_known and (is_one or is_swapped)


def _in_common(one: str, other: str) -> int:
    """With how many letters both begin."""
    pairs = takewhile(lambda both: both[0] == both[1], zip(one, other, strict=False))
    return sum(1 for _ in pairs)


class Guesses:
    """The guesses of one run. They end when so much was compared; what was guessed is known.

    Of several names that a text may mean one of `prefer` is meant.
    """

    def __init__(self, prefer: Collection[str] = (), most: int = MOST_COMPARED) -> None:
        self.prefer = prefer
        self._left = most
        self._known: dict[tuple[str, str], tuple[Words, ...]] = {}
        self._names: dict[object, dict[str, Correction | None]] = {}

    def nearest(self, text: str, names: Collection[str]) -> str | None:
        """The name that is most like a text."""
        if self._left < 0:
            return None
        self._left -= len(names)
        return nearest(text, names)

    def meant(self, text: str, labels: Mapping[str, str]) -> Correction | None:
        """The name that a text means, by itself or by its label in both languages: "Naik | Up".

        What is the same to the eye counts before a synonym, that before a part of a label, and
        that before what is merely alike. Sure is what is the same, what only one synonym stands
        for, and a slip.
        """
        if self._left < 0:
            return None
        among = (tuple(labels), tuple(labels.values()), tuple(self.prefer))
        guessed = self._names.setdefault(among, {})
        if text not in guessed:
            guessed[text] = self._meant(text, labels)
        return guessed[text]

    def _meant(self, text: str, labels: Mapping[str, str]) -> Correction | None:
        from smartcity_mp.language.synonyms import SYNONYMS

        words = _words(text[:200])
        if not words:
            return None
        self._left -= len(labels)
        spoken = {name: self._spoken(name, label) for name, label in labels.items()}
        joined, wanted = "".join(words), set(words)
        if named := [n for n, said in spoken.items() if joined in map("".join, said)]:
            return self._one(named)
        if synonyms := SYNONYMS.get(" ".join(words)):
            known = [name for name in synonyms if name in labels]
            if only := self._one(known):
                return only
            return Correction(known[0], is_sure=False) if known else None
        if heads := [
            n for n, said in spoken.items() if words in (other[:1] for other in said[1:2])
        ]:
            return self._one(heads)
        for is_part in (wanted.issuperset, wanted.issubset):
            if parts := [n for n, said in spoken.items() if any(map(is_part, said))]:
                one = self._one(parts)
                return one and replace(one, is_sure=False)
        spellings = {" ".join(w): n for n, said in reversed(spoken.items()) for w in said}
        if self._left < 0:
            return None
        self._left -= len(spellings)
        return _alike(" ".join(words), spellings)

    def _spoken(self, name: str, label: str) -> tuple[Words, ...]:
        """The words of a name, of its label in both languages, and of the label's parts."""
        if (found := self._known.get((name, label))) is None:
            halves = [half(label, language) for language in ("id", "en")]
            parts = [part for whole in halves for part in _PART.split(whole)]
            found = tuple(filter(None, map(_words, (name, *halves, *parts))))
            self._known[name, label] = found
        return found

    def _one(self, names: list[str]) -> Correction | None:
        preferred = [name for name in names if name in self.prefer]
        one = preferred[0] if preferred else names[0] if len(names) == 1 else None
        return Correction(one) if one else None


def _words(text: str) -> Words:
    return tuple(_WORD.findall(_ZEROS.sub("", as_seen(text).casefold())))
