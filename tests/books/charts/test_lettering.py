"""Texts of charts are broken into lines within their width, however long a word is."""

import time

import pytest

from smartcity_mp.books.charts.lettering import width_of, wrapped


@pytest.mark.parametrize("text", ["Mal Pelayanan Publik Digital Kota Palopo", "W" * 40, "i" * 200])
@pytest.mark.parametrize("width", [1, 40, 90])
def test_lines_keep_to_their_width_and_lose_no_letter(text: str, width: int) -> None:
    lines = wrapped(text, width, most=1000)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width_of(line) <= width or len(line) == 1 for line in lines)


def test_a_word_without_end_costs_what_its_letters_cost() -> None:
    begun = time.process_time()
    lines = wrapped("x" * 100_000, 90)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert time.process_time() - begun < 2
