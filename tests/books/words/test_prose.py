from decimal import Decimal

import pytest

from smartcity_mp.books.blocks import Link
from smartcity_mp.books.words.prose import (
    average,
    by_kind,
    codes,
    ended,
    linked,
    opening,
    part_of_all,
    rounded,
    signed,
    spans,
    spread,
    uncapital,
    unended,
    without_address,
)
from smartcity_mp.model.profile import Statistic


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ({}, None),
        ({"A": 0, "B": 0}, None),
        ({"A": 3}, "Semuanya terdapat pada A."),
        ({"A": 1}, "Isu itu terdapat pada A."),
        ({"A": 0, "B": 1}, "Isu itu terdapat pada B."),
        ({"A": 2, "B": 2}, "Isu tersebar merata, dua pada setiap dimensi."),
        ({"A": 2, "B": 1}, "Isu paling banyak terdapat pada A, yaitu dua."),
        (
            {"A": 2, "B": 2, "C": 1},
            "Isu paling banyak terdapat pada A dan B, masing-masing dua.",
        ),
        (
            {"A": 2, "B": 1, "C": 0},
            "Isu paling banyak terdapat pada A, yaitu dua. Belum ada isu pada C.",
        ),
        ({"A": 2, "B": 0}, "Keduanya terdapat pada A. Belum ada isu pada B."),
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
    [([], ""), ([2021], "2021"), ([2010, 2008, 2009, 2012], "2008–2010 dan 2012")],
)
def test_years_in_a_row_are_drawn_together(years: list[int], said: str) -> None:
    assert spans(years) == said


@pytest.mark.parametrize(
    ("figure", "said"),
    [("2.0500", "2,05"), ("2.5", "2,5"), ("3.000", "3"), ("2.005", "2,01"), ("1250.10", "1.250,1")],
)
def test_computed_figures_are_rounded_half_up_without_zeros(figure: str, said: str) -> None:
    assert rounded(Decimal(figure)) == said


def test_means_have_two_decimals_so_that_they_can_be_compared() -> None:
    figures = map(Decimal, ("2", "1.5", "2.005"))
    assert [average(figure) for figure in figures] == ["2,00", "1,50", "2,01"]


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [
        (58, 58, "Seluruh 58 program"),
        (1, 1, "Satu-satunya program"),
        (3, 4, "Tiga dari empat program"),
        (20, 58, "Sebanyak 20 dari 58 program"),
    ],
)
def test_a_part_is_said_of_its_whole(part: int, whole: int, said: str) -> None:
    assert part_of_all(part, whole, "program") == said


def test_a_sentence_ends_once() -> None:
    assert [ended(text) for text in ("Ya", "Ya.", "Ya? ")] == ["Ya.", "Ya.", "Ya? "]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("BPS, https://bps.go.id/a?b=1", "BPS"),
        ("BPS (https://bps.go.id/a), halaman 3", "BPS, halaman 3"),
        ("BPS, https://bps.go.id/a.html; dikutip Radar", "BPS; dikutip Radar"),
        ("https://bps.go.id/a", "https://bps.go.id/a"),
        ("BPS 2024", "BPS 2024"),
    ],
)
def test_a_source_is_said_without_its_address_unless_that_is_all(source: str, said: str) -> None:
    assert without_address(source) == said


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("BPS, https://bps.go.id/a?b=1", Link("BPS", "https://bps.go.id/a?b=1")),
        ("https://bps.go.id/a", Link("https://bps.go.id/a", "https://bps.go.id/a")),
        ("BPS 2024", "BPS 2024"),
        ("https://a.b/c dan https://a.b/d", "https://a.b/c dan https://a.b/d"),
        ('BPS, https://a.b/"onclick', 'BPS, https://a.b/"onclick'),
        ("BPS, javascript:alert(1)", "BPS, javascript:alert(1)"),
    ],
)
def test_a_source_with_one_address_leads_there(source: str, shown: str | Link) -> None:
    assert linked(source) == shown


def test_an_illustration_bears_its_sign_in_prose() -> None:
    item = Statistic.model_validate({"id": "A", "name": "A", "illustrative": ["values"]})
    assert signed(item, "values", "12") == "12\u00a0†"
    assert signed(item, "source", "BPS") == "BPS"


def test_a_single_one_of_these_is_not_called_those() -> None:
    said = "Program klaster ini terdapat pada A."
    assert spread({"A": 1}, "program klaster ini", "dimensi") == said


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ({"A": 1}, "Isu yang sudah ditempatkan terdapat pada A."),
        (
            {"A": 2, "B": 0},
            "Isu yang sudah ditempatkan terdapat pada A. Belum ada isu pada B.",
        ),
        (
            {"A": 2, "B": 2},
            "Isu yang sudah ditempatkan tersebar merata, dua pada setiap dimensi.",
        ),
        ({"A": 2, "B": 1}, "Isu paling banyak terdapat pada A, yaitu dua."),
    ],
)
def test_what_lies_nowhere_yet_is_not_claimed_to_lie_somewhere(
    counts: dict[str, int], said: str
) -> None:
    assert spread(counts, "isu", "dimensi", 1) == said


def test_some_of_the_places_are_not_called_every_place() -> None:
    few, many = {"2024": 2, "2026": 2}, {str(year): 1 for year in range(2024, 2031)}
    said = spread(few, "tonggak", "tahun", everywhere=False)
    assert said == "Tonggak terdapat pada 2024 dan 2026, masing-masing dua."
    said = spread(many, "tonggak", "tahun", everywhere=False)
    assert said == "Tonggak terdapat pada tujuh tahun, masing-masing satu."


@pytest.mark.parametrize(
    ("text", "said"), [("Ya.", "Ya"), ("Ya", "Ya"), ("Ya... ", "Ya..."), ("Ya?", "Ya?")]
)
def test_the_middle_of_a_sentence_has_no_full_stop(text: str, said: str) -> None:
    assert unended(text) == said


def test_no_sentence_begins_with_digits() -> None:
    assert opening(1, "isu") == "Satu isu"
    assert opening(12, "isu") == "Dua belas isu"
    assert opening(29, "isu") == "Sebanyak 29 isu"


@pytest.mark.parametrize(
    ("counts", "whole", "said"),
    [
        ({"baru": 1}, 1, None),
        ({"baru": 0, "lanjutan": 0}, 3, None),
        ({"baru": 3, "lanjutan": 0}, 3, "seluruhnya baru"),
        ({"baru": 2, "lanjutan": 1}, 3, "dua baru dan satu lanjutan"),
        ({"baru": 2, "lanjutan": 1}, 5, "dua baru, satu lanjutan, dan dua tanpa jenis"),
        ({"baru": 2}, 3, "dua baru dan satu tanpa jenis"),
    ],
)
def test_the_parts_make_up_the_whole(counts: dict[str, int], whole: int, said: str | None) -> None:
    assert by_kind(counts, whole, "tanpa jenis") == said


def test_names_within_a_sentence_keep_the_capitals_of_an_acronym() -> None:
    assert (uncapital("Pelayanan publik"), uncapital("SPBE daerah"), uncapital("")) == (
        "pelayanan publik",
        "SPBE daerah",
        "",
    )


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([], ""),
        (["PP-01"], "PP-01"),
        (["PP-01", "PP-02"], "PP-01 dan PP-02"),
        (["PP-01", "PP-02", "PP-03"], "PP-01 sampai PP-03"),
        (["PP-08", "PP-09", "PP-10", "PP-12"], "PP-08 sampai PP-10 dan PP-12"),
        (["A-1", "B-2", "A-3"], "A-1, B-2, dan A-3"),
        (["A", "B", "C"], "A, B, dan C"),
    ],
)
def test_codes_in_a_row_are_drawn_together(names: list[str], said: str) -> None:
    assert codes(names) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Tata kelola", "tata kelola"),
        ("SDM", "SDM"),
        ("Indeks Pembangunan Manusia", "Indeks Pembangunan Manusia"),
        ("Akun Identitas Kependudukan Digital yang aktif",
         "akun Identitas Kependudukan Digital yang aktif"),
        ("Wisatawan Guci", "wisatawan Guci"),
    ],
)  # fmt: skip
def test_within_a_sentence_a_name_keeps_its_capital(text: str, said: str) -> None:
    assert uncapital(text) == said
