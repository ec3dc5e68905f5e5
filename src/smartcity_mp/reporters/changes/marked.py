"""A text before and after, in pieces that tell which words went and which came."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from smartcity_mp.language.unseen import one_line

_WORD = re.compile(r"\s*\S+\s*?(?=\s|\Z)|\s+")
_SENTENCE = re.compile(r".*?(?:[.!?](?=\s)|\n|\Z)", re.DOTALL)
_MOST_WORDS = 400
"""Passages of up to so many words are compared word by word, longer ones first by sentence."""
_AROUND = 12
"""Words that stay visible beside a change, of a long passage that did not change."""


class Piece(NamedTuple):
    """Some words of a text; `changed` if the other text does not have them here."""

    text: str
    changed: bool = False
    cut: bool = False
    """Whether it only stands for words that are not shown."""


class Sides(NamedTuple):
    """The pieces of both texts."""

    old: tuple[Piece, ...]
    new: tuple[Piece, ...]


class _Run(NamedTuple):
    """What stands in one text in place of what in the other, or the same in both: only blanks
    may differ then.
    """

    old: str
    new: str
    same: bool


def sides(old: str, new: str) -> Sides:
    """Both texts in pieces. The effort grows with their length, not with its square."""
    runs = list(_joined(_compared(_seen(old), _seen(new))))
    before: list[Piece] = []
    after: list[Piece] = []
    for number, run in enumerate(runs):
        ends = (number == 0, number == len(runs) - 1)
        for told, text in ((before, run.old), (after, run.new)):
            if run.same:
                told.extend(_shortened(text, *ends))
            elif text:
                told.append(Piece(text, changed=True))
    return Sides(tuple(before), tuple(after))


def _seen(text: str) -> str:
    """The text without characters that nobody sees, its lines kept."""
    return "\n".join(one_line(line).rstrip() for line in text.strip().split("\n"))


def _compared(old: str, new: str) -> Iterator[_Run]:
    before, after = _WORD.findall(old), _WORD.findall(new)
    if max(len(before), len(after)) <= _MOST_WORDS:
        yield from _matched(before, after)
        return
    for run in _matched(_SENTENCE.findall(old), _SENTENCE.findall(new)):
        words = _WORD.findall(run.old), _WORD.findall(run.new)
        if run.same or max(map(len, words)) > _MOST_WORDS:
            yield run
        else:
            yield from _matched(*words)


def _matched(before: Sequence[str], after: Sequence[str]) -> Iterator[_Run]:
    """The runs of two sequences; words that stand everywhere are no landmarks in long ones."""
    keys = [word.strip() for word in before], [word.strip() for word in after]
    for kind, i, j, k, m in SequenceMatcher(None, *keys).get_opcodes():
        yield _Run("".join(before[i:j]), "".join(after[k:m]), kind == "equal")


def _joined(runs: Iterator[_Run]) -> Iterator[_Run]:
    """Runs of one kind beside each other as one."""
    held: _Run | None = None
    for run in runs:
        if held is None or held.same != run.same:
            if held is not None:
                yield held
            held = run
        else:
            held = _Run(held.old + run.old, held.new + run.new, run.same)
    if held is not None:
        yield held


def _shortened(text: str, is_first: bool, is_last: bool) -> Iterator[Piece]:
    """Of a long passage that both have, what stands beside the changes."""
    words = _WORD.findall(text)
    if len(words) <= 2 * _AROUND + 6:
        yield Piece(text)
        return
    if not is_first:
        yield Piece("".join(words[:_AROUND]))
    yield Piece("", cut=True)
    if not is_last:
        yield Piece("".join(words[-_AROUND:]))
