"""What is typed is read as it was meant, or refused."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from smartcity_mp.model.schema.annotations import Choice
from smartcity_mp.model.schema.types import (
    AnyDate,
    Count,
    Day,
    Flag,
    Id,
    Many,
    Month,
    MonthOfYear,
    Months,
    MonthSpan,
    Name,
    Number,
    Percent,
    Rating,
    Rupiah,
    SchemaVersion,
    SdgNumber,
    Series,
    Stage,
    Text,
    Value,
    Weight,
    Whole,
    Year,
    YearOrMonth,
    is_doubtful,
)

Word = Annotated[str, Choice({"up": "Naik | Up", "down": "Turun | Down"})]


def read(kind: Any, text: object) -> Any:
    return TypeAdapter(kind).validate_python(text)


def refusal(kind: Any, text: object) -> str:
    with pytest.raises(ValidationError) as caught:
        read(kind, text)
    return caught.value.errors()[0]["type"]


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (Whole, "-12", -12),
        (Rupiah, "1250000000", 1_250_000_000),
        (Weight, "0.15", Decimal("0.15")),
        (Whole, 7, 7),
        (Number, "71.12", Decimal("71.12")),
        (Number, "-0.50", Decimal("-0.50")),
        (Number, "664.803", Decimal("664.803")),
        (Year, "2024", 2024),
        (Year, 2024, 2024),
        (Day, "2023-06-26", date(2023, 6, 26)),
        (Day, "2024-02-29", date(2024, 2, 29)),
        (MonthOfYear, "2026-01", Month(2026, 1)),
        (YearOrMonth, "2026", 2026),
        (YearOrMonth, "2026-07", Month(2026, 7)),
        (AnyDate, "2026-07-01", date(2026, 7, 1)),
        (AnyDate, "2026-07", Month(2026, 7)),
        (AnyDate, "2026", 2026),
        (Months, "3", MonthSpan(3, 3)),
        (Months, "3-12", MonthSpan(3, 12)),
        (Flag, "true", True),
        (Flag, "false", False),
        (Value, "71.12", Decimal("71.12")),
        (Value, "sangat baik", "sangat baik"),
        (Value, "rendah", "rendah"),
        (Value, "predikat A", "predikat A"),
        (Value, "nanti", "nanti"),
        (Stage, "4", 4),
        (Percent, "0", 0),
        (SdgNumber, "17", 17),
        (SchemaVersion, "1", 1),
        (Text, "33.70", "33.70"),
        (Text, "No", "No"),
        (Text, "", ""),
        (Id, "IK-IPM.2", "IK-IPM.2"),
        (Id, "A", "A"),
        (Id, "console", "console"),
        (Word, "up", "up"),
        (Many[Text], None, ()),
        (Many[Text], ["a"], ("a",)),
        (Series[Whole], None, {}),
        (Series[Whole], {"2024": "1", "2025": None}, {2024: 1}),
    ],
)
def test_accepted(kind: Any, text: object, value: object) -> None:
    result = read(kind, text)
    assert result == value
    assert type(result) is type(value)


@pytest.mark.parametrize(
    ("kind", "texts", "error"),
    [
        (
            Whole,
            "500.000|1.250.000.000|1_000|1,5 M|Rp 5 miliar|1e3|nan|+5|0x10| 5|5 |5\n||--5|٥",
            "whole_number",
        ),
        (Whole, [True, 1.5, None, [], {}, "9" * 19], "whole_number"),
        (Rupiah, "-1", "negative"),
        (Count, "-5", "negative"),
        (Weight, "-0.1", "negative"),
        (Weight, "NaN", "decimal_number"),
        (
            Number,
            "1,5|1,5 M|nan|NaN|.nan|.inf|-inf|Infinity|1e400|1e5|1.250.000|.5|5.|1_0|+5||5%|٥",
            "decimal_number",
        ),
        (Number, [True, 1.5, None, Decimal("nan"), Decimal("inf")], "decimal_number"),
        (
            Value,
            "1,5|1,5 M|Rp5|Rp 5 miliar|rp. 5|nan|NaN|.NaN|.inf|-Infinity|1e400|5%|≥ 90|> 90 persen"
            "|-|?| ||true|False|~5|(5)",
            "decimal_number",
        ),
        (Value, [True, 1.5, None, []], "decimal_number"),
        (Year, "0|24|02024|20245|1599|2200|2024.0|2024-01|٢٠٢٤|abcd|", "year"),
        (Year, [True, None, 99], "year"),
        (
            Day,
            "0|1|20230626|26-06-2023|26/06/2023|2023-02-30|2023-6-26|2023-06|2023-06-26T00:00:00"
            "|0001-01-01|9999-12-31",
            "date",
        ),
        (MonthOfYear, "2026-13|2026-00|2026-1|2026|01-2026|0001-01|Januari 2026", "month"),
        (YearOrMonth, "2026-07-01|Juli 2026|26", "year_or_month"),
        (AnyDate, "Juli 2026|0|2026-02-30", "any_date"),
        (Months, "0|13|5-3|3-13|3–5|1-|-1|03|", "month_span"),
        (Months, [True, None, 0], "month_span"),
        (Flag, "yes|ya|True|1|", "boolean"),
        (Flag, [1, None], "boolean"),
        (Stage, "0|5|1.0|dua|", "range"),
        (Rating, "0|6", "range"),
        (Percent, "-1|101|50%", "range"),
        (SchemaVersion, "0|2", "range"),
        (Text, [None, 5, [], {}], "text"),
        (Name, " ||\n", "blank"),
        (
            Id,
            "1A|A B|A_B|-A|A-|A.|Ä|" + "A" * 25 + "|CON|nul|com1|LPT9.x|A\n",
            "id",
        ),
        (Word, "Up|UP|naik|", "choice"),
        (Word, [None, [], {}], "choice"),
    ],
)
def test_refused(kind: Any, texts: str | list[object], error: str) -> None:
    seen = texts.split("|") if isinstance(texts, str) else texts
    assert seen
    for text in seen:
        assert refusal(kind, text) == error, repr(text)


def test_choice_tells_what_is_allowed() -> None:
    with pytest.raises(ValidationError) as caught:
        read(Word, "naik")
    context = caught.value.errors()[0]["ctx"]
    assert (context["text"], list(context["options"])) == ("naik", ["up", "down"])


def test_years_that_look_alike_do_not_collapse() -> None:
    with pytest.raises(ValidationError) as caught:
        read(Series[Whole], {"2024": "1", "02024": "2"})
    assert caught.value.errors()[0]["loc"] == ("02024", "[key]")


def test_a_comma_in_a_series_is_not_lost() -> None:
    """YAML reads `{2024: 1,5}` as the year 2024 and a key 5 that has no value."""
    assert refusal(Series[Whole], {"2024": "1", "5": None}) == "year"


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("664.803", True),
        ("-1.250", True),
        ("0.125", False),
        ("71.12", False),
        ("6640.803", False),
        ("1.2500", False),
        ("664803", False),
    ],
)
def test_decimals_that_may_mean_thousands(text: str, doubtful: bool) -> None:
    assert is_doubtful(text) is doubtful


@pytest.mark.parametrize(
    ("months", "month"), [(0, (2026, 3)), (9, (2026, 12)), (10, (2027, 1)), (24, (2028, 3))]
)
def test_months_are_added(months: int, month: tuple[int, int]) -> None:
    assert Month(2026, 3).plus(months) == month


NUMBERLIKE = st.text("0123456789.,-+eE_ RpM%nai", max_size=20) | st.from_regex(
    r"-?[0-9]{1,20}(\.[0-9]{1,13})?", fullmatch=True
)


def accepted(kind: Any, text: str) -> Any:
    try:
        return read(kind, text)
    except ValidationError:
        return None


@given(NUMBERLIKE | st.text(max_size=20))
def test_a_whole_number_says_what_was_typed(text: str) -> None:
    value = accepted(Whole, text)
    if value is None:
        return
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    digits = digits.lstrip("0") or "0"
    assert str(value) == (sign if digits != "0" else "") + digits
    assert read(Whole, str(value)) == value


@given(NUMBERLIKE | st.text(max_size=20))
def test_a_decimal_says_what_was_typed(text: str) -> None:
    value = accepted(Number, text)
    if value is None:
        return
    assert value.is_finite()
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, point, fraction = digits.partition(".")
    assert f"{value:f}" == sign + (whole.lstrip("0") or "0") + point + fraction
    assert read(Number, f"{value:f}") == value


@given(st.integers(-(10**18) + 1, 10**18 - 1))
def test_every_whole_number_can_be_typed(number: int) -> None:
    assert read(Whole, str(number)) == number
    assert read(Number, str(number)) == number


@given(st.dates(date(1600, 1, 1), date(2199, 12, 31)))
def test_every_day_can_be_typed(day: date) -> None:
    assert read(Day, day.isoformat()) == day
    assert read(AnyDate, day.isoformat()) == day


@given(NUMBERLIKE)
def test_a_value_is_a_number_or_holds_no_figure(text: str) -> None:
    value = accepted(Value, text)
    if isinstance(value, str):
        assert value == text
        assert any(letter.isalpha() for letter in value)
        assert not value.strip()[:1].isdigit()
