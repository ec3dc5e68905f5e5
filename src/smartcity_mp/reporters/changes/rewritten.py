"""A text before and after: both where they are short, else the words that differ."""

from smartcity_mp.language.unseen import one_line
from smartcity_mp.reporters.changes.values import phrase

SHORT = 60
"""A text up to this length is shown as it was and as it is."""
_WORDS_AROUND = 3
_LONGEST_CUT = 100
"""Characters of a longer text that are shown, where little in it differs."""


def rewritten(old: str, new: str, language: str) -> str:
    """A text before and after, or of a longer one the words that differ with some around them."""
    before, after = one_line(old).split(), one_line(new).split()
    if before == after:  # only its paragraphs are others
        return phrase("rewritten", language)
    if len(old) <= SHORT and len(new) <= SHORT:
        return phrase("from-to", language, old=quoted(old), new=quoted(new))
    first = _alike(before, after)
    last = _alike(before[first:][::-1], after[first:][::-1])
    gone, come = before[first : len(before) - last], after[first : len(after) - last]
    lead = before[max(0, first - _WORDS_AROUND) : first]
    tail = before[len(before) - last :][:_WORDS_AROUND]
    cuts = ("…" if first > _WORDS_AROUND else "", "…" if last > _WORDS_AROUND else "")
    shown = [f"{cuts[0]}{' '.join((*lead, *words, *tail))}{cuts[1]}" for words in (gone, come)]
    if max(map(len, shown)) > _LONGEST_CUT:
        return phrase("rewritten", language)
    return phrase("from-to", language, old=quoted(shown[0]), new=quoted(shown[1]))


def _alike(one: list[str], other: list[str]) -> int:
    """How many words two texts begin with in common."""
    count = 0
    for here, there in zip(one, other, strict=False):
        if here != there:
            break
        count += 1
    return count


def quoted(text: str) -> str:
    return f'"{one_line(text)}"'
