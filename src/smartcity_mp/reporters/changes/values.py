"""Single values of a review in words."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from smartcity_mp.language.numbers import any_date, number, rupiah, rupiah_short, years
from smartcity_mp.language.pair import half
from smartcity_mp.language.review import SAY
from smartcity_mp.language.unseen import one_line
from smartcity_mp.review.changes import Form, Value


def phrase(key: str, language: str, **values: object) -> str:
    """One of the words of reviews; a value is data and never read as a template."""
    return SAY[key][language == "en"].format_map(values)


def measured(value: Value | None, unit: str, language: str) -> str:
    """A value with what it counts: `75 layanan`, `50 persen (2025)`."""
    said = worded(value, language)
    if not unit or value is None:
        return said
    measure = one_line(half(unit, language))
    plain: Any = value.plain
    if value.form is Form.MEASURED:
        year, figure = plain
        if figure is None:
            return phrase("unmeasured", language, year=year)
        if year is None or not isinstance(figure, Decimal | int):
            return said
        counted = f"{_figure(figure, language)} {measure}"
        return phrase("measured", language, value=counted, year=year)
    is_figure = value.form in (Form.NUMBER, Form.RANGE)
    return f"{said} {measure}" if is_figure else said


def amount_of(value: Value | None) -> int:
    """The rupiah of a value; none where it is no amount."""
    return value.plain if value is not None and isinstance(value.plain, int) else 0


def amounts(old: object, new: object, language: str) -> tuple[str, str]:
    """Two amounts side by side: short, but to the last rupiah where they would read alike."""
    both = [one if isinstance(one, int) else 0 for one in (old, new)]
    before, after = (rupiah_short(one, language) for one in both)
    if before == after and both[0] != both[1]:
        before, after = (rupiah(one, language) for one in both)
    return before, after


def worded(value: Value | None, language: str) -> str:
    """A value in words; what it is the id of, where it is one."""
    if value is None:
        return phrase("none", language)
    return one_line(_FORMS[value.form](value, language))


def _date(value: Value, language: str) -> str:
    plain: Any = value.plain
    if isinstance(plain, tuple) and len(plain) == 3:
        return any_date(date(*plain), language)
    return any_date(plain, language)


def _figure(plain: Any, language: str) -> str:
    return number(plain, language) if isinstance(plain, Decimal | int) else str(plain)


def _months(value: Value, language: str) -> str:
    plain: Any = value.plain
    key = "month" if plain[0] == plain[1] else "months"
    return phrase(key, language, first=plain[0], last=plain[1])


def _years(value: Value, language: str) -> str:
    plain: Any = value.plain
    first, last = plain
    if first and last:
        return years(first, last, language)
    return phrase("since" if first else "until", language, year=first or last)


def _range(value: Value, language: str) -> str:
    plain: Any = value.plain
    low, high = (None if one is None else _figure(one, language) for one in plain)
    if low is None or high is None:
        return phrase("up-to" if low is None else "from", language, low=low, high=high)
    return f"{low}–{high}" if "-" not in low + high else f"{low} … {high}"


def _measured(value: Value, language: str) -> str:
    plain: Any = value.plain
    year, figure = plain
    if figure is None:
        return phrase("unmeasured", language, year=year)
    if year is None:
        return _figure(figure, language)
    said = _figure(figure, language)
    return phrase("measured", language, value=said, year=year)


_FORMS: dict[Form, Callable[[Value, str], str]] = {
    Form.TEXT: lambda value, _: str(value.plain),
    Form.WORD: lambda value, language: half(value.name, language),
    Form.REFERENCE: lambda value, _: value.name or str(value.plain),
    Form.RUPIAH: lambda value, language: rupiah_short(amount_of(value), language),
    Form.NUMBER: lambda value, language: _figure(value.plain, language),
    Form.FLAG: lambda value, language: phrase("yes" if value.plain else "no", language),
    Form.DATE: _date,
    Form.MONTHS: _months,
    Form.YEARS: _years,
    Form.RANGE: _range,
    Form.MEASURED: _measured,
    Form.UNKNOWN: lambda _, language: phrase("unknown-amount", language),
    Form.WHOLE: lambda *_: "…",
}
