"""Numbers, money and dates as the Unicode locale data write them, in both languages."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal
from hypothesis import example, given
from hypothesis import strategies as st

from smartcity_mp.language.numbers import any_date, month, number, percent, rupiah, rupiah_short

AMOUNTS = st.integers(min_value=-(10**16), max_value=10**16)
FIGURES = st.decimals(min_value=-(10**9), max_value=10**9, places=3).map(Decimal.normalize)
LANGUAGES = pytest.mark.parametrize("language", ["id", "en"])
NAMED = {
    "id": ("", "ribu", "juta", "miliar", "triliun"),
    "en": ("", "thousand", "million", "billion", "trillion"),
}


@LANGUAGES
@given(figure=FIGURES)
def test_decimals(language: str, figure: Decimal) -> None:
    expected = format_decimal(figure, format="#,##0.###", locale=language)
    assert number(figure, language) == expected
    assert percent(figure, language) == f"{expected}%"


@LANGUAGES
@given(amount=AMOUNTS)
def test_money(language: str, amount: int) -> None:
    assert number(amount, language) == format_decimal(amount, locale=language)
    said = format_currency(amount, "IDR", format="\xa4#,##0", locale=language)
    said = said.replace("IDR", "Rp").replace("\xa0", "")
    assert rupiah(amount, language) == said


@LANGUAGES
@given(amount=st.integers(min_value=0, max_value=10**17))
@example(amount=999_995_000_000_000)  # no word is greater than the last: 1.000 triliun
@example(amount=999_994_999_999_999)
@example(amount=999_995_000_000)
def test_short_money_is_the_amount_rounded_half_up(language: str, amount: int) -> None:
    figure, _, word = rupiah_short(amount, language).removeprefix("Rp").partition(" ")
    place = NAMED[language].index(word)
    rounded = (Decimal(amount) / 1000**place).quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert figure == format_decimal(rounded, format="#,##0.##", locale=language)
    assert rounded >= 1 or not word
    assert rounded < 1000 or word == NAMED[language][-1]


@LANGUAGES
@given(day=st.dates(min_value=date(1600, 1, 1), max_value=date(2199, 12, 31)))
def test_dates(language: str, day: date) -> None:
    assert any_date(day, language) == format_date(day, "d MMMM y", locale=language)
    assert month((day.year, day.month), language) == format_date(day, "MMMM y", locale=language)
