from decimal import Decimal

import pytest

from smartcity_mp.books.views.prose import (
    ended,
    mean,
    rounded,
    signed,
    spans,
    spread,
    without_address,
)
from smartcity_mp.model.profile import Statistic


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ({}, None),
        ({"A": 0, "B": 0}, None),
        ({"A": 3}, "Semuanya terletak pada A."),
        ({"A": 2, "B": 2}, "Isu tersebar merata, dua pada setiap dimensi."),
        ({"A": 2, "B": 1}, "Isu terbanyak terdapat pada A, yaitu dua."),
        (
            {"A": 2, "B": 2, "C": 1},
            "Isu terbanyak terdapat pada A dan B, masing-masing dua.",
        ),
        (
            {"A": 2, "B": 1, "C": 0},
            "Isu terbanyak terdapat pada A, yaitu dua. Belum ada isu pada C.",
        ),
        ({"A": 2, "B": 0}, "Semuanya terletak pada A. Belum ada isu pada B."),
        (
            {"A": 1, "B": 1, "C": 0},
            "A dan B memuat isu masing-masing satu; dimensi lain belum memilikinya.",
        ),
    ],
)
def test_where_most_lies_is_said_for_ties_zeros_and_none(
    counts: dict[str, int], said: str | None
) -> None:
    assert spread(counts, "isu", "dimensi") == said


@pytest.mark.parametrize(
    ("years", "said"),
    [([], ""), ([2021], "2021"), ([2010, 2008, 2009, 2012], "2008–2010, 2012")],
)
def test_years_in_a_row_are_drawn_together(years: list[int], said: str) -> None:
    assert spans(years) == said


@pytest.mark.parametrize(
    ("figure", "said"),
    [("2.0500", "2,05"), ("2.5", "2,5"), ("3.000", "3"), ("2.005", "2,01"), ("1250.10", "1.250,1")],
)
def test_computed_figures_are_rounded_half_up_without_zeros(figure: str, said: str) -> None:
    assert rounded(Decimal(figure)) == said


def test_the_mean_of_nothing_is_not_known() -> None:
    assert mean([]) is None
    assert mean([Decimal(1), Decimal(2)]) == Decimal("1.5")


def test_a_sentence_ends_once() -> None:
    assert [ended(text) for text in ("Ya", "Ya.", "Ya? ")] == ["Ya.", "Ya.", "Ya? "]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("BPS, https://bps.go.id/a?b=1", "BPS"),
        ("BPS (https://bps.go.id/a), halaman 3", "BPS, halaman 3"),
        ("https://bps.go.id/a", "https://bps.go.id/a"),
        ("BPS 2024", "BPS 2024"),
    ],
)
def test_a_source_is_said_without_its_address_unless_that_is_all(source: str, said: str) -> None:
    assert without_address(source) == said


def test_an_illustration_bears_its_sign_in_prose() -> None:
    item = Statistic.model_validate({"id": "A", "name": "A", "illustrative": ["values"]})
    assert signed(item, "values", "12") == "12 †"
    assert signed(item, "source", "BPS") == "BPS"
