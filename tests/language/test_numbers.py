import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartcity_mp.language import numbers
from smartcity_mp.language.numbers import (
    any_date,
    day,
    listing,
    millions,
    month,
    number,
    percent,
    roman,
    rupiah,
    rupiah_short,
    spelled,
    years,
)

MONEY = st.integers(-(10**18), 10**18)
DECIMALS = st.decimals(-(10**15), 10**15, allow_nan=False, allow_infinity=False, places=4)
LANGUAGES = st.sampled_from(["id", "en"])
WORTH = {
    "": 1, "ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12,
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
}  # fmt: skip


def value_of(text: str, language: str) -> Decimal:
    """What a reader of the language takes a figure for."""
    thousands, point = (".", ",") if language == "id" else (",", ".")
    assert re.fullmatch(
        rf"-?\d{{1,3}}({re.escape(thousands)}\d{{3}})*({re.escape(point)}\d+)?", text
    )
    return Decimal(text.replace(thousands, "").replace(point, "."))


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        (Decimal("71.12"), "71,12", "71.12"),
        (Decimal("71.10"), "71,10", "71.10"),
        (Decimal("0.5"), "0,5", "0.5"),
        (Decimal("-2.50"), "-2,50", "-2.50"),
        (Decimal("1250"), "1.250", "1,250"),
        (Decimal("1E+3"), "1.000", "1,000"),
        (Decimal("1654836.25"), "1.654.836,25", "1,654,836.25"),
        (999, "999", "999"),
        (1000, "1.000", "1,000"),
        (0, "0", "0"),
    ],
)
def test_number(value: Decimal | int, indonesian: str, english: str) -> None:
    assert number(value) == number(value, "id") == indonesian
    assert number(value, "en") == english
    assert percent(value) == f"{indonesian}%"


@given(st.one_of(DECIMALS, st.integers(-(10**18), 10**18)), LANGUAGES)
def test_number_reads_back_as_what_it_was(value: Decimal | int, language: str) -> None:
    text = number(value, language)
    assert value_of(text, language) == value
    typed = format(value, "f") if isinstance(value, Decimal) else str(value)
    assert re.sub(r"\D", "", text) == re.sub(r"\D", "", typed), "digits as they were typed"


def test_rupiah() -> None:
    assert rupiah(1_250_000_000) == "Rp1.250.000.000"
    assert rupiah(1_250_000_000, "en") == "Rp1,250,000,000"
    assert (rupiah(0), rupiah(-5000)) == ("Rp0", "-Rp5.000")


@pytest.mark.parametrize(
    ("amount", "indonesian", "english"),
    [
        (0, "Rp0", "Rp0"),
        (999, "Rp999", "Rp999"),
        (1_000, "Rp1 ribu", "Rp1 thousand"),
        (12_345, "Rp12,35 ribu", "Rp12.35 thousand"),
        (1_250_000_000, "Rp1,25 miliar", "Rp1.25 billion"),
        (1_500_000, "Rp1,5 juta", "Rp1.5 million"),
        (10_000_000, "Rp10 juta", "Rp10 million"),
        (100_000_000, "Rp100 juta", "Rp100 million"),
        (999_994_999, "Rp999,99 juta", "Rp999.99 million"),
        (999_995_000, "Rp1 miliar", "Rp1 billion"),
        (999_999_999_999, "Rp1 triliun", "Rp1 trillion"),
        (1_005_000, "Rp1,01 juta", "Rp1.01 million"),
        (1_004_999, "Rp1 juta", "Rp1 million"),
        (1_250_000_000_000_000, "Rp1.250 triliun", "Rp1,250 trillion"),
        (-2_300_000_000, "-Rp2,3 miliar", "-Rp2.3 billion"),
    ],
)
def test_rupiah_short(amount: int, indonesian: str, english: str) -> None:
    assert rupiah_short(amount) == indonesian
    assert rupiah_short(amount, "en") == english


@given(MONEY, LANGUAGES)
def test_rupiah_short_is_near_and_short(amount: int, language: str) -> None:
    sign, figure, word = re.fullmatch(
        r"(-?)Rp([\d.,]+)(?: (\w+))?", rupiah_short(amount, language)
    ).groups()  # type: ignore[union-attr]
    value = value_of(figure, language)
    worth = WORTH[word or ""]
    assert (sign == "-") == (amount < 0)
    assert abs(value * worth - abs(amount)) <= Decimal(worth) / 200
    assert value < 1000 or worth == 10**12
    assert value >= 1 or amount == 0
    text = format(value, "f")
    assert not text.endswith("0") or "." not in text
    assert len(text.partition(".")[2]) <= 2


@pytest.mark.parametrize(
    ("amount", "indonesian", "english"),
    [
        (0, "0", "0"),
        (1_250_000_000, "1.250", "1,250"),
        (1_250_500_000, "1.250,5", "1,250.5"),
        (1_249_950_000, "1.250", "1,250"),
        (750_000, "0,8", "0.8"),
        (50_000, "0,1", "0.1"),
        (49_999, "<0,1", "<0.1"),
        (-1_500_000, "-1,5", "-1.5"),
    ],
)
def test_millions(amount: int, indonesian: str, english: str) -> None:
    assert millions(amount) == indonesian
    assert millions(amount, "en") == english


@given(MONEY, LANGUAGES)
def test_millions_are_rounded_half_up_to_one_decimal(amount: int, language: str) -> None:
    text = millions(amount, language)
    rounded = (Decimal(amount) / 10**6).quantize(Decimal("0.1"), ROUND_HALF_UP)
    if text.startswith("<"):
        assert amount != 0 and rounded == 0
    else:
        assert value_of(text, language) == rounded
        assert not re.search(r"[.,]0\Z", text)


def test_days_months_and_years() -> None:
    assert day(date(2023, 6, 26)) == "26 Juni 2023"
    assert day(date(2023, 8, 1), "en") == "1 August 2023"
    assert month((2023, 6)) == "Juni 2023"
    assert month((2024, 12), "en") == "December 2024"
    assert [any_date(value) for value in (2023, (2023, 6), date(2023, 6, 26))] == [
        "2023", "Juni 2023", "26 Juni 2023"
    ]  # fmt: skip
    assert years(2024, 2033) == "2024–2033"
    assert years(2024, 2024) == "2024"
    assert [month((2024, n)).split()[0] for n in range(1, 13)] == [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ]  # fmt: skip


def test_listing() -> None:
    assert listing([]) == ""
    assert listing(["a"]) == "a"
    assert listing(["a", "b"]) == "a dan b"
    assert listing(["a", "b", "c"]) == "a, b, dan c"
    assert listing(["a", "b", "c"], "en") == "a, b and c"


def test_roman() -> None:
    shown = [roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 3999)]
    assert shown == ["I", "IV", "IX", "XIV", "XL", "XC", "CD", "MCMXCIV", "MMMCMXCIX"]
    for wrong in (0, -1, 4000):
        with pytest.raises(ValueError):
            roman(wrong)


def test_roman_numbers_are_all_different_and_in_order() -> None:
    worth = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    for value in range(1, 4000):
        digits = [worth[letter] for letter in roman(value)]
        read = sum(
            -one if one < after else one
            for one, after in zip(digits, [*digits[1:], 0], strict=True)
        )
        assert read == value


def test_spelled() -> None:
    assert [spelled(n) for n in (0, 3, 12, 13, 1250)] == ["nol", "tiga", "dua belas", "13", "1.250"]
    assert [spelled(n, "en") for n in (1, 12, 1250)] == ["one", "twelve", "1,250"]
    assert spelled(-1) == "-1"


def test_every_function_takes_the_language_last() -> None:
    functions = [
        f for name, f in vars(numbers).items() if callable(f) and not name.startswith("_")
        and f.__module__ == numbers.__name__
    ]  # fmt: skip
    assert len(functions) == 12
    for function in functions:
        assert function.__code__.co_varnames[function.__code__.co_argcount - 1] == "language"
        assert function.__defaults__ == ("id",)
