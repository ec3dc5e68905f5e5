import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from smartcity_mp.reporters.text.excerpt import excerpt

LONG = "".join(chr(ord("a") + number % 26) for number in range(1000))


@pytest.mark.parametrize(
    ("text", "line", "column", "shown"),
    [
        ("a: b", 1, 4, ("a: b", 3)),
        ("a: b\nc: d\n", 2, 1, ("c: d", 0)),
        ("a: b\r\nc: d\r\n", 1, 4, ("a: b", 3)),
        ("\ta: b", 1, 2, ("    a: b", 4)),
        ("a:\tb", 1, 4, ("a:    b", 6)),
        ("名前: 値", 1, 5, ("名前: 値", 6)),
        ("e\u0301: b", 1, 5, ("e\u0301: b", 3)),
        ("a: b", 1, 5, ("a: b", 4)),
        ("a: b", 1, 99, ("a: b", 4)),
        ("a: b", 2, 1, None),
        ("a: b", 0, 1, None),
        ("a: b\n\n", 2, 1, None),
        ("a: b\n   \n", 2, 2, None),
        ("", 1, 1, None),
    ],
)
def test_excerpt(text: str, line: int, column: int, shown: tuple[str, int] | None) -> None:
    assert excerpt(text.split("\n"), line, column, 70) == shown


def test_a_window_of_a_long_line() -> None:
    assert excerpt([LONG], 1, 1, 20) == (LONG[:19] + "…", 0)
    assert excerpt([LONG], 1, 6, 20) == (LONG[:19] + "…", 5)
    middle = excerpt([LONG], 1, 501, 20)
    assert middle == (f"…{LONG[491:500]}{LONG[500:509]}…", 10)
    assert excerpt([LONG], 1, 1000, 20) == (f"…{LONG[990:]}", 10)


@given(
    st.text(st.characters(exclude_characters="\n\r"), max_size=200),
    st.integers(1, 220),
    st.integers(20, 100),
)
def test_the_window_fits_and_holds_the_place(text: str, column: int, width: int) -> None:
    shown = excerpt([text], 1, column, width)
    if shown is None:
        assert not text.strip()
        return
    line, before = shown
    assert cell_len(line) <= width
    assert 0 <= before <= cell_len(line)
    assert "\t" not in line and "\x1b" not in line


@pytest.mark.parametrize("text", ["a" * 2_000_000, "a " * 1_000_000, "\u0301" * 2_000_000])
@pytest.mark.parametrize("column", [1, 1_000_000, 2_000_000])
def test_a_line_of_a_megabyte_is_shown_in_time(text: str, column: int) -> None:
    begun = time.process_time()
    for _ in range(10):
        excerpt([text], 1, column, 80)
    assert time.process_time() - begun < 1
