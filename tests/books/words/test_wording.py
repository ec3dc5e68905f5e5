import pytest

from smartcity_mp.books.words.wording import part_of, share


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [
        (1, 3, "33,3 persen"),
        (2, 3, "66,7 persen"),
        (5, 16, "31,3 persen"),  # 31,25: half goes up
        (1, 16, "6,3 persen"),  # 6,25
        (7, 16, "43,8 persen"),  # 43,75
        (1, 4, "25 persen"),
        (9999, 10000, "lebih dari 99,9 persen"),
        (1, 10000, "kurang dari 0,1 persen"),
        (0, 3, "0 persen"),
        (0, 0, "0 persen"),
    ],
)
def test_a_share_has_one_decimal_or_none(part: int, whole: int, text: str) -> None:
    assert share(part, whole) == text


def test_what_is_all_or_nothing_is_no_part() -> None:
    assert part_of(1, 8) == "12,5 persen"
    assert part_of(0, 8) is None
    assert part_of(8, 8) is None
