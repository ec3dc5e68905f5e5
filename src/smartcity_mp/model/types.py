"""The types of single values. Every scalar arrives as the text that was typed; the type decides.

Pydantic alone would read "500.000" as 500 and "0" as a date, so numbers and dates are our own.
Each refusal has an error type of its own (`whole_number`, `decimal_number`, `date`, `month`,
`year`, `boolean`, `id`, `blank`), by which `loading` chooses the sentence.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, NamedTuple, TypeVar

from pydantic import BaseModel, BeforeValidator, PlainValidator
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import no_info_plain_validator_function

_WHOLE = re.compile(r"-?[0-9]{1,18}\Z")
_DECIMAL = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,12})?\Z")
_THREE_DIGITS = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}\Z")
_YEAR = re.compile(r"[0-9]{4}\Z")
_MONTH = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])\Z")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_MONTHS_SPAN = re.compile(r"(1[0-2]|[1-9])(?:-(1[0-2]|[1-9]))?\Z")
_ID = re.compile(r"[A-Za-z](?:[A-Za-z0-9.-]{0,22}[A-Za-z0-9])?\Z")
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?\Z")
_LIKE_A_NUMBER = re.compile(r"(?i)[\W_]*(rp[\W_]*)?\d|[+-]?\.?(nan|inf|infinity|true|false)\Z")
EARLIEST_YEAR, LATEST_YEAR = 1600, 2199


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


def _year(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if isinstance(value, str) and _YEAR.match(value) and EARLIEST_YEAR <= int(value) <= LATEST_YEAR:
        return int(value)
    raise refuse("year", value)


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


def _first_of(kind: str, *readers: Callable[[object], Any]) -> Callable[[object], Any]:
    def read(value: object) -> Any:
        for reader in readers:
            try:
                return reader(value)
            except PydanticCustomError:
                continue
        raise refuse(kind, value)

    return read


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
        return value
    raise refuse("text", value)


def _name(value: object) -> str:
    text = _text(value)
    if text.strip():
        return text
    raise refuse("blank", text)


def is_id(text: str) -> bool:
    """Whether a text may be an id: short, plain, and no device name of Windows."""
    return bool(_ID.match(text)) and not _DEVICES.match(text)


def _id(value: object) -> str:
    text = _text(value)
    if is_id(text):
        return text
    raise refuse("id", text)


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


@dataclass(frozen=True)
class Choice:
    """One of a fixed set of words. `options`: word -> label in both languages."""

    options: Mapping[str, str]

    def _read(self, value: object) -> str:
        if isinstance(value, str) and value in self.options:
            return value
        allowed = ", ".join(self.options)
        raise PydanticCustomError("choice", "{text}", {"text": str(value), "allowed": allowed})

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        return no_info_plain_validator_function(self._read)

    def __hash__(self) -> int:
        return id(self.options)


@dataclass(frozen=True)
class Reference:
    """The id of something that stands elsewhere in the plan, of one of these kinds."""

    kinds: tuple[str, ...]

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        return no_info_plain_validator_function(_name)


@dataclass(frozen=True)
class Asset:
    """The path of a file in the masterplan's folder, such as assets/logo.png."""


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


Text = Annotated[str, PlainValidator(_text)]
Name = Annotated[str, PlainValidator(_name)]
Id = Annotated[str, PlainValidator(_id)]
AssetPath = Annotated[str, PlainValidator(_text), Asset()]
Whole = Annotated[int, PlainValidator(_whole)]
Count = Annotated[int, PlainValidator(_count)]
Rupiah = Annotated[int, PlainValidator(_count)]
Number = Annotated[Decimal, PlainValidator(_decimal)]
Year = Annotated[int, PlainValidator(_year)]
Day = Annotated[date, PlainValidator(_date)]
MonthOfYear = Annotated[Month, PlainValidator(_month)]
YearOrMonth = Annotated[int | Month, PlainValidator(_first_of("year_or_month", _year, _month))]
AnyDate = Annotated[int | Month | date, PlainValidator(_first_of("any_date", _date, _month, _year))]
Months = Annotated[MonthSpan, PlainValidator(_month_span)]
Flag = Annotated[bool, PlainValidator(_boolean)]
Value = Annotated[Decimal | str, PlainValidator(_value)]
Stage = Annotated[int, PlainValidator(_within(1, 4))]
Rating = Annotated[int, PlainValidator(_within(1, 5))]
Percent = Annotated[int, PlainValidator(_within(0, 100))]
SchemaVersion = Annotated[int, PlainValidator(_within(1, 1))]
Illustrative = Annotated[tuple[str, ...], PlainValidator(_illustrative)]
SdgNumber = Annotated[int, PlainValidator(_within(1, 17))]

K = TypeVar("K")
X = TypeVar("X")
Many = Annotated[tuple[X, ...], BeforeValidator(_list)]
"""A list that may be empty or absent."""
Series = Annotated[dict[Year, X], BeforeValidator(_series)]
"""Values by year; a year without a value is the same as no year."""
Words = Annotated[dict[K, X], BeforeValidator(_words)]
"""Values by word; a word without a value is the same as no word."""
Nullable = Annotated[dict[K, X | None], BeforeValidator(_mapping)]
"""Values by word, where a word without a value says something and is kept."""
