"""Two texts side by side: what changed is marked, nothing is lost, and long texts cost little."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartcity_mp.reporters.changes.marked import Piece, sides

WORDS = st.lists(st.sampled_from(["satu", "dua", "tiga.", "\n", "empat,", "lima"]), max_size=20)


def marked(pieces: tuple[Piece, ...]) -> str:
    return "".join(
        "[…]" if one.cut else f"<{one.text}>" if one.changed else one.text for one in pieces
    )


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        ("satu dua tiga", "satu lima tiga", "satu< dua> tiga", "satu< lima> tiga"),
        ("satu dua", "satu dua tiga", "satu dua", "satu dua< tiga>"),
        ("satu dua tiga", "dua tiga", "<satu> dua tiga", " dua tiga"),
        ("satu\n\ndua", "satu\ndua", "satu\n\ndua", "satu\ndua"),
        ("a", "b", "<a>", "<b>"),
    ],
)
def test_words_are_marked(old: str, new: str, before: str, after: str) -> None:
    both = sides(old, new)
    assert "".join(marked(both.old).split()) == "".join(before.split())
    assert "".join(marked(both.new).split()) == "".join(after.split())


@given(WORDS, WORDS)
def test_no_word_is_lost_and_what_is_unmarked_is_in_both(one: list[str], other: list[str]) -> None:
    old, new = " ".join(one), " ".join(other)
    both = sides(old, new)
    for text, pieces in ((old, both.old), (new, both.new)):
        assert "".join(piece.text for piece in pieces).split() == text.split()
    same = [[word for p in pieces if not p.changed for word in p.text.split()] for pieces in both]
    assert same[0] == same[1]


def test_what_both_have_is_cut_far_from_a_change() -> None:
    words = [f"kata{number}" for number in range(200)]
    old, new = " ".join(words), " ".join([*words[:100], "baru", *words[100:]])
    both = sides(old, new)
    shown = marked(both.new)
    assert "<" in shown
    assert shown.count("[…]") == 2
    assert len(shown.split()) < 40
    assert "kata99" in shown
    assert "kata50" not in shown


@pytest.mark.parametrize("vocabulary", [1, 3, 50, 100_000])
def test_long_texts_cost_little(vocabulary: int) -> None:
    def text(step: int) -> str:
        numbers = ((number, (number * step) % vocabulary) for number in range(40_000))
        return " ".join(f"kata{word}" + "." * (place % 17 == 0) for place, word in numbers)

    begin = time.process_time()
    both = sides(text(7), text(11))
    assert time.process_time() - begin < 5
    assert both.old


def test_nothing_unseen_is_shown() -> None:
    both = sides("satu\x1b[31m\u202e dua", "satu dua")
    assert not {"\x1b", "\u202e"} & set("".join(piece.text for piece in both.old))
