"""The types of single values. Every scalar arrives as the text that was typed; the type decides.

Pydantic alone would read "500.000" as 500 and "0" as a date, so numbers and dates are our own.
Each refusal has an error type of its own (`whole_number`, `decimal_number`, `date`, `month`,
`year`, `boolean`, `id`, `blank`, `long`, `address`, `color`): `loading` has a sentence for each.
"""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Any, NamedTuple, TypeVar

from pydantic import BaseModel
from pydantic_core import PydanticCustomError

from smartcity_mp.data.names import DEVICE
from smartcity_mp.language.addresses import is_address
from smartcity_mp.language.characters import as_seen
from smartcity_mp.model.schema.annotations import Scalar, Tidied

_WHOLE = re.compile(r"-?[0-9]{1,18}\Z")
_DECIMAL = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,12})?\Z")
_THREE_DIGITS = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}\Z")
_YEAR = re.compile(r"[0-9]{4}\Z")
_MONTH = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])\Z")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}\Z")
_MONTHS_SPAN = re.compile(r"(1[0-2]|[1-9])(?:-(1[0-2]|[1-9]))?\Z")
_ID = re.compile(r"[A-Za-z](?:[A-Za-z0-9.-]{0,22}[A-Za-z0-9])?\Z")
_LIKE_A_NUMBER = re.compile(r"(?i)[\W_]*(rp[\W_]*)?\d|[+-]?\.?(nan|inf|infinity|true|false)\Z")
EARLIEST_YEAR, LATEST_YEAR = 1600, 2199
SCHEMA_VERSION = 1
"""The version of the shape of the data that the model describes."""
MAX_TEXT = 20_000
"""So many characters one text may hold: some pages, more than any field needs."""


def refuse(kind: str, text: object) -> PydanticCustomError:
    """The error of type `kind` about what was typed."""
    return PydanticCustomError(kind, "{text}", {"text": str(text)})


def is_doubtful(text: str) -> bool:
    """Whether a decimal such as `664.803` may mean thousands in the Indonesian way of writing."""
    return _THREE_DIGITS.match(text) is not None


def _whole(value: object) -> int:
    if isinstance(value, str) and _WHOLE.match(value):
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise refuse("whole_number", value)


def _count(value: object) -> int:
    number = _whole(value)
    if number < 0:
        raise refuse("negative", value)
    return number


def _decimal(value: object) -> Decimal:
    if isinstance(value, str) and _DECIMAL.match(value):
        return Decimal(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    if isinstance(value, Decimal) and value.is_finite():
        return value
    raise refuse("decimal_number", value)


def _weight(value: object) -> Decimal:
    number = _decimal(value)
    if number < 0:
        raise refuse("negative", value)
    return number


def _year(value: object) -> int:
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if isinstance(text, str) and (year := _year_of(text)):
        return year
    raise refuse("year", value)


@lru_cache(maxsize=256)  # a masterplan types the same few by the thousand
def _year_of(text: str) -> int:
    return int(text) if _YEAR.match(text) and EARLIEST_YEAR <= int(text) <= LATEST_YEAR else 0


def _date(value: object) -> date:
    if isinstance(value, date):
        return value
    if isinstance(value, str) and _DATE.match(value):
        try:
            day = date.fromisoformat(value)
        except ValueError:
            raise refuse("date", value) from None
        if EARLIEST_YEAR <= day.year <= LATEST_YEAR:
            return day
    raise refuse("date", value)


class Month(NamedTuple):
    """A month of a year; month counts from 1."""

    year: int
    month: int

    def plus(self, months: int) -> "Month":
        """The month that many months later."""
        years, month = divmod(self.month - 1 + months, 12)
        return Month(self.year + years, month + 1)


def _month(value: object) -> Month:
    if isinstance(value, Month):
        return value
    if (
        isinstance(value, str)
        and (match := _MONTH.match(value))
        and EARLIEST_YEAR <= int(match[1]) <= LATEST_YEAR
    ):
        return Month(int(match[1]), int(match[2]))
    raise refuse("month", value)


class MonthSpan(NamedTuple):
    """Months of a plan, counted from 1, both ends included: `3` is 3-3."""

    first: int
    last: int


def _month_span(value: object) -> MonthSpan:
    if isinstance(value, MonthSpan):
        return value
    if isinstance(value, int):
        value = str(value)
    if isinstance(value, str) and (match := _MONTHS_SPAN.match(value)):
        first, last = int(match[1]), int(match[2] or match[1])
        if first <= last:
            return MonthSpan(first, last)
    raise refuse("month_span", value)


def _boolean(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return value == "true"
    raise refuse("boolean", value)


def _text(value: object) -> str:
    if isinstance(value, str):
        if len(value) > MAX_TEXT:
            raise refuse("long", value)
        return "" if value.isspace() else value
    raise refuse("text", value)


def _asset(value: object) -> str:
    return as_seen(_text(value))


def is_id(text: str) -> bool:
    """Whether a text may be an id: short, plain, and no device name of Windows."""
    return bool(_ID.match(text)) and not DEVICE.match(text)


def _fitting(kind: str, fits: Callable[[str], object]) -> Callable[[object], str]:
    """Reads a text that fits, and refuses any other."""

    def read(value: object) -> str:
        text = _text(value)
        if fits(text):
            return text
        raise refuse(kind, text)

    return read


_name = _fitting("blank", bool)


def _within(first: int, last: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        try:
            number = _whole(value)
        except PydanticCustomError:
            number = first - 1
        if first <= number <= last:
            return number
        raise PydanticCustomError(
            "range", "{text}", {"text": str(value), "first": first, "last": last}
        )

    return read


def _value(value: object) -> Any:
    """A figure, or a word of the indicator's scale."""
    if not isinstance(value, str):
        return _decimal(value)
    if _DECIMAL.match(value):
        return Decimal(value)
    if _LIKE_A_NUMBER.match(value) or not any(letter.isalpha() for letter in value):
        raise refuse("decimal_number", value)
    return value


def _series(value: object) -> object:
    """A series without its empty years. In `{2024: 1,5}` the empty 5 is no year and stays."""
    if isinstance(value, dict):
        return {k: v for k, v in value.items() if v is not None or not _YEAR.match(str(k))}
    return _mapping(value)


def _words(value: object) -> object:
    if isinstance(value, dict):
        return {key: item for key, item in value.items() if item is not None}
    return _mapping(value)


def _list(value: object) -> object:
    return () if value is None else value


def _mapping(value: object) -> object:
    return {} if value is None else value


def _illustrative(value: object) -> tuple[str, ...]:
    """The names of the fields that are illustrative; ("all",) for the whole item."""
    names = [_name(name) for name in (value if isinstance(value, list | tuple) else [value])]
    return ("all",) if "all" in names else tuple(names)


def shape_of(value: object) -> str:
    """Which side of a union a value is meant for: a mapping, or anything else."""
    return "|map" if isinstance(value, dict | BaseModel) else "|value"


def indicator_or_reference(value: object) -> str:
    """`{ref: ...}` names an indicator that stands elsewhere, anything else defines one."""
    keys = type(value).model_fields if isinstance(value, BaseModel) else value
    return "|ref" if isinstance(keys, dict) and "ref" in keys else "|indicator"


def list_or_word(value: object) -> str:
    """Which side of a union a value is meant for: a list, or a word."""
    return "|list" if isinstance(value, list | tuple) else "|value"


def _matching(pattern: re.Pattern[str], *types: str) -> dict[str, Any]:
    """What a text, or what an editor takes for another type, matches as a whole."""
    inner = pattern.pattern.removesuffix(r"\Z")
    return {"type": ["string", *types], "pattern": f"^(?:{inner})$"}


def _numbered(pattern: re.Pattern[str], first: int, last: int) -> dict[str, Any]:
    return {**_matching(pattern, "integer"), "minimum": first, "maximum": last}


def _between(first: int, last: int) -> Scalar:
    return Scalar("whole", _within(first, last), _numbered(_WHOLE, first, last))


def _first_of(kind: str, *scalars: Scalar) -> Scalar:
    def read(value: object) -> Any:
        for scalar in scalars:
            try:
                return scalar.read(value)
            except PydanticCustomError:
                continue
        raise refuse(kind, value)

    schema: dict[str, Any] = {}
    for scalar in scalars:
        schema |= scalar.schema
    schema["type"] = list(dict.fromkeys(name for s in scalars for name in s.schema["type"]))
    schema["pattern"] = "|".join(scalar.schema["pattern"] for scalar in scalars)
    return Scalar(kind, read, schema)


# What an editor reads in a file is what YAML takes it for: the text `number: 20` is a number there,
# the id `true` a boolean, and a number in quotes a text.
_TYPED = {"type": ["string", "number", "boolean"]}
_FILLED = {**_TYPED, "pattern": r"\S"}
_NATURAL = {"type": ["string", "integer"], "pattern": "^(?:[0-9]{1,18}|-0{1,18})$", "minimum": 0}
_LISTED = {**_FILLED, "type": [*_TYPED["type"], "array"], "items": _FILLED}
_ANSWER = {"type": ["string", "boolean"], "pattern": "^(?:true|false)$"}
_AMOUNT = _matching(_DECIMAL, "number")
_UNSIGNED = {
    **_AMOUNT,
    "pattern": r"^(?:[0-9]{1,18}(\.[0-9]{1,12})?|-0{1,18}(\.0{1,12})?)$",
    "minimum": 0,
}
_NO_AMOUNT = r"^(?![-+ .,~<>=]*(?:[Rr][Pp][-. ]*)?[0-9])"
_WORDED = {**_AMOUNT, "pattern": f"{_AMOUNT['pattern']}|{_NO_AMOUNT}"}
_ADDRESSED = {"type": ["string"], "pattern": r"^[Hh][Tt][Tt][Pp][Ss]?://\S+$"}
_COLORED = {**_matching(_COLOR), "format": "color-hex"}
_YEARS = Scalar("year", _year, _numbered(_YEAR, EARLIEST_YEAR, LATEST_YEAR))
_MONTHS = Scalar("month", _month, _matching(_MONTH))
_DAYS = Scalar("date", _date, _matching(_DATE))
_SPAN = _numbered(_MONTHS_SPAN, 1, 12)

Text = Annotated[str, Scalar("text", _text, _TYPED)]
Name = Annotated[str, Scalar("name", _name, _FILLED)]
Id = Annotated[str, Scalar("id", _fitting("id", is_id), _matching(_ID, "boolean"))]
WebAddress = Annotated[str, Scalar("address", _fitting("address", is_address), _ADDRESSED)]
Color = Annotated[str, Scalar("color", _fitting("color", _COLOR.match), _COLORED)]
AssetPath = Annotated[str, Scalar("asset", _asset, _TYPED)]
Whole = Annotated[int, Scalar("whole", _whole, _matching(_WHOLE, "integer"))]
Count = Annotated[int, Scalar("whole", _count, _NATURAL)]
Rupiah = Annotated[int, Scalar("rupiah", _count, _NATURAL)]
Number = Annotated[Decimal, Scalar("number", _decimal, _AMOUNT)]
Weight = Annotated[Decimal, Scalar("number", _weight, _UNSIGNED)]
Year = Annotated[int, _YEARS]
Day = Annotated[date, _DAYS]
MonthOfYear = Annotated[Month, _MONTHS]
YearOrMonth = Annotated[int | Month, _first_of("year_or_month", _YEARS, _MONTHS)]
AnyDate = Annotated[int | Month | date, _first_of("any_date", _DAYS, _MONTHS, _YEARS)]
Months = Annotated[MonthSpan, Scalar("month_span", _month_span, _SPAN)]
Flag = Annotated[bool, Scalar("flag", _boolean, _ANSWER)]
Value = Annotated[Decimal | str, Scalar("value", _value, _WORDED)]
Stage = Annotated[int, _between(1, 4)]
Rating = Annotated[int, _between(1, 5)]
FactorRating = Annotated[int, _between(1, 4)]
Percent = Annotated[int, _between(0, 100)]
SchemaVersion = Annotated[int, _between(SCHEMA_VERSION, SCHEMA_VERSION)]
Illustrative = Annotated[tuple[str, ...], Scalar("illustrative", _illustrative, _LISTED)]
SdgNumber = Annotated[int, _between(1, 17)]

K = TypeVar("K")
X = TypeVar("X")
Many = Annotated[tuple[X, ...], Tidied(_list)]
"""A list that may be empty or absent."""
Series = Annotated[dict[Year, X], Tidied(_series)]
"""Values by year; a year without a value is the same as no year."""
Words = Annotated[dict[K, X], Tidied(_words)]
"""Values by word; a word without a value is the same as no word."""
Nullable = Annotated[dict[K, X | None], Tidied(_mapping)]
"""Values by word, where a word without a value says something and is kept."""
