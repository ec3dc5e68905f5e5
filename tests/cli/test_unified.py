"""The difference that is shown says how one text becomes the other, also where both are long."""

import re
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from smartcity_mp.cli.unified import unified

_HUNK = re.compile(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@\Z")
LINES = st.lists(st.sampled_from("abcdefgh"), max_size=14)


def applied(old: list[str], shown: list[str]) -> list[str]:
    """What a patch makes of a text; fails where the patch does not fit."""
    new: list[str] = []
    done = 0
    for line in shown[2:]:
        if found := _HUNK.match(line):
            first, count, begin, many = (int(part or "1") for part in found.groups("1"))
            start = first - 1 if count else first
            new += old[done:start]
            done = start
            assert len(new) == (begin - 1 if many else begin)
        elif line[0] == "+":
            new.append(line[1:])
        else:
            assert old[done] == line[1:]
            new += [line[1:]] if line[0] == " " else []
            done += 1
    return new + old[done:]


@given(LINES, LINES)
def test_it_makes_one_of_the_other(old: list[str], new: list[str]) -> None:
    shown = [*unified(old, new, "a/x", "b/x")]
    assert bool(shown) == (old != new)
    assert shown[:2] in ([], ["--- a/x", "+++ b/x"])
    assert applied(old, shown) == new


def test_it_reads_as_git_shows_it() -> None:
    old = [*"abcdefghijklmnop"]
    new = [*"abcdEfghijklmnnop"]
    assert [*unified(old, new, "a", "b")] == [
        "--- a", "+++ b",
        "@@ -2,7 +2,7 @@", " b", " c", " d", "-e", "+E", " f", " g", " h",
        "@@ -12,5 +12,6 @@", " l", " m", " n", "+n", " o", " p",
    ]  # fmt: skip
    assert [*unified([], ["a"], "/dev/null", "b")][2:] == ["@@ -0,0 +1 @@", "+a"]


def test_ten_thousand_corrections_are_shown_at_once() -> None:
    old = ["  - id: T", "    statement:", "      - Satu"] * 10_001
    new = ["  - id: T", "    statement: Satu"] * 10_001
    begin = process_time()
    for right in (new, old[::-1], [*old[:9], "x", *old[9:]], [line.upper() for line in old]):
        assert applied(old, [*unified(old, right, "a", "b")]) == right
    assert process_time() - begin < 10
