"""Numbers, money, dates and lists in words, as Indonesians write them, and in English.

Every function takes the language last, also where both languages write the same, so that a
template can be given any of them in the same way.
"""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

MONTHS = {
    "id": (
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_UP_TO_TWELVE = {
    "id": (
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam",
        "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "dua belas",
    ),
    "en": (
        "zero", "one", "two", "three", "four", "five", "six",
        "seven", "eight", "nine", "ten", "eleven", "twelve",
    ),
}  # fmt: skip
_THOUSANDS = {
    "id": ("", " ribu", " juta", " miliar", " triliun"),
    "en": ("", " thousand", " million", " billion", " trillion"),
}
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_TENTH, _HUNDREDTH = Decimal("0.1"), Decimal("0.01")
_MILLION = 1_000_000


def number(value: Decimal | int, language: str = "id") -> str:
    """`1.250`, `71,12`: decimals as they were typed, zeros at the end too."""
    text = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    return text if language == "en" else text.translate({44: ".", 46: ","})


def percent(value: Decimal | int, language: str = "id") -> str:
    """`7,3%`."""
    return f"{number(value, language)}%"


def rupiah(amount: int, language: str = "id") -> str:
    """`Rp1.250.000.000`."""
    sign = "-" if amount < 0 else ""
    return f"{sign}Rp{number(abs(amount), language)}"


def rupiah_short(amount: int, language: str = "id") -> str:
    """`Rp1,25 miliar`: at most two decimals, rounded half up; no zeros at the end."""
    sign, rest = ("-" if amount < 0 else ""), Decimal(abs(amount))
    words = _THOUSANDS[language]
    step = 0
    while step < len(words) - 1 and _rounded(rest, _HUNDREDTH) >= 1000:
        rest /= 1000
        step += 1
    return f"{sign}Rp{number(_shortest(_rounded(rest, _HUNDREDTH)), language)}{words[step]}"


def millions(amount: int, language: str = "id") -> str:
    """An amount for a table in millions of rupiah: `1.250`, and one decimal where needed.

    What is not nothing does not read as nothing: below 50 thousand it is `<0,1`.
    """
    rounded = _rounded(Decimal(amount) / _MILLION, _TENTH)
    if amount and not rounded:
        return f"<{number(_TENTH, language)}"
    return number(_shortest(rounded), language)


def day(value: date, language: str = "id") -> str:
    """`26 Juni 2023`."""
    return f"{value.day} {month((value.year, value.month), language)}"


def month(value: tuple[int, int], language: str = "id") -> str:
    """`Juni 2023`, from year and month."""
    year, number_of_month = value
    return f"{MONTHS[language][number_of_month - 1]} {year}"


def any_date(value: int | tuple[int, int] | date, language: str = "id") -> str:
    """A day, a month or a year in words."""
    if isinstance(value, date):
        return day(value, language)
    return month(value, language) if isinstance(value, tuple) else str(value)


def years(first: int, last: int, language: str = "id") -> str:  # noqa: ARG001
    """`2024–2033`, or a single year."""
    return str(first) if first == last else f"{first}–{last}"


def listing(words: Sequence[str], language: str = "id") -> str:
    """`a, b, dan c`; `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    joint = " and " if language == "en" else " dan " if len(words) == 2 else ", dan "
    return f"{', '.join(words[:-1])}{joint}{words[-1]}"


def roman(value: int, language: str = "id") -> str:  # noqa: ARG001
    """`IV`: chapters and books are numbered so. For numbers from 1 to 3999."""
    if not 1 <= value <= 3999:
        raise ValueError(value)
    text = ""
    for worth, letters in _ROMAN:
        count, value = divmod(value, worth)
        text += letters * count
    return text


def spelled(value: int, language: str = "id") -> str:
    """`tiga`: a number up to twelve as a word, a larger one in digits."""
    words = _UP_TO_TWELVE[language]
    return words[value] if 0 <= value < len(words) else number(value, language)


def _rounded(value: Decimal, to: Decimal) -> Decimal:
    return value.quantize(to, ROUND_HALF_UP)


def _shortest(value: Decimal) -> Decimal:
    """Without zeros behind the point, and without the exponent that `normalize` makes."""
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize()
