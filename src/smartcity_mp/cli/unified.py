"""Two texts side by side, as `git diff` shows them, in a time that grows with their length.

`difflib` alone takes minutes where ten thousand lines of a file were corrected one by one.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_AROUND = 3
"""Lines that are shown before and after what changed."""
_MOST_COMPARED = 250_000
"""Pairs of lines between two that both texts have; where there are more, all are shown as new."""
Lines = Sequence[str]


class _Change(NamedTuple):
    """Lines of the old text, from and up to before, and those that stand in their place."""

    start: int
    end: int
    begin: int
    stop: int


def unified(old: Lines, new: Lines, name: str, new_name: str) -> Iterator[str]:
    """The lines of a difference; none where there is none."""
    hunks = [*_hunks([*_changes(old, new)])]
    if hunks:
        yield from (f"--- {name}", f"+++ {new_name}")
    for hunk in hunks:
        first, last = hunk[0], hunk[-1]
        before = min(_AROUND, first.start)
        after = min(_AROUND, len(old) - last.end)
        there = _range(first.start - before, last.end + after)
        yield f"@@ -{there} +{_range(first.begin - before, last.stop + after)} @@"
        shown = first.start - before
        for change in hunk:
            yield from (f" {line}" for line in old[shown : change.start])
            yield from (f"-{line}" for line in old[change.start : change.end])
            yield from (f"+{line}" for line in new[change.begin : change.stop])
            shown = change.end
        yield from (f" {line}" for line in old[shown : last.end + after])


def _range(start: int, end: int) -> str:
    count = end - start
    first = start + 1 if count else start
    return str(first) if count == 1 else f"{first},{count}"


def _hunks(changes: list[_Change]) -> Iterator[list[_Change]]:
    """Changes that are so close that the lines around them meet."""
    hunk: list[_Change] = []
    for change in changes:
        if hunk and change.start - hunk[-1].end > 2 * _AROUND:
            yield hunk
            hunk = []
        hunk.append(change)
    if hunk:
        yield hunk


def _changes(old: Lines, new: Lines) -> Iterator[_Change]:
    """What differs between lines that stand once in each text, in the same order."""
    start = begin = 0
    for end, stop in (*_anchors(old, new), (len(old), len(new))):
        yield from _between(old, new, _Change(start, end, begin, stop))
        start, begin = end + 1, stop + 1


def _anchors(old: Lines, new: Lines) -> list[tuple[int, int]]:
    """The longest row of such lines, each with its number in both."""
    times, times_new = Counter(old), Counter(new)
    places = {line: number for number, line in enumerate(new) if times_new[line] == 1}
    pairs = [(n, places[line]) for n, line in enumerate(old) if times[line] == 1 and line in places]
    ends: list[int] = []
    rows: list[int] = []
    before: list[int | None] = []
    for number, (_, there) in enumerate(pairs):
        length = bisect_left(ends, there)
        before.append(rows[length - 1] if length else None)
        ends[length : length + 1], rows[length : length + 1] = [there], [number]
    found = []
    last = rows[-1] if rows else None
    while last is not None:
        found.append(pairs[last])
        last = before[last]
    return found[::-1]


def _between(old: Lines, new: Lines, gap: _Change) -> Iterator[_Change]:
    """What differs between two anchors: line by line, where there are as many in both."""
    start, end, begin, stop = gap
    while start < end and begin < stop and old[start] == new[begin]:
        start, begin = start + 1, begin + 1
    while start < end and begin < stop and old[end - 1] == new[stop - 1]:
        end, stop = end - 1, stop - 1
    if end - start == stop - begin:
        run = start
        for number in range(start, end + 1):
            if number == end or old[number] == new[number - start + begin]:
                if run < number:
                    shift = begin - start
                    yield _Change(run, number, run + shift, number + shift)
                run = number + 1
    elif (end - start) * (stop - begin) > _MOST_COMPARED:
        yield _Change(start, end, begin, stop)
    else:
        from difflib import SequenceMatcher  # few runs show a difference, and every start counts

        matcher = SequenceMatcher(None, old[start:end], new[begin:stop], autojunk=False)
        for kind, one, to, other, until in matcher.get_opcodes():
            if kind != "equal":
                yield _Change(one + start, to + start, other + begin, until + begin)
