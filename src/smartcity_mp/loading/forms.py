"""What is to be typed where a value has another form: an example, or the value rightly."""

import json
import re

from smartcity_mp.diagnostics import Correction
from smartcity_mp.loading.dates import DATES, right_date, right_dates, right_years
from smartcity_mp.loading.words import items_in
from smartcity_mp.model.schema.annotations import Choice, Reference, Scalar
from smartcity_mp.model.schema.describe import ListOf, MapOf, OneOf, Shape, describe
from smartcity_mp.model.schema.types import is_id

_SCALARS = {
    "id": "GOV-01",
    "whole": "3",
    "rupiah": "1250000000",
    "number": "71.12",
    "value": "71.12",
    "year": "2027",
    "date": "2027-01-31",
    "any_date": "2027-01-31",
    "month": "2027-01",
    "year_or_month": "2027-01",
    "month_span": "1-3",
    "flag": "true",
    "illustrative": "all",
    "color": '"#14476b"',
    "asset": "assets/lambang.png",
}
"""An example of each kind of single value; of a text only that something stands there."""
_IDS = {
    "criterion": "urgensi",
    "document": "RPJMD.M1",
    "dimension": "governance",
    "driver": "PP-01",
    "factor": "S1",
    "gap": "GP-01",
    "component": "human-resources",
    "indicator": "IK-IKM",
    "inventory": "INV-01",
    "issue": "IS-01",
    "mission": "M1",
    "objective": "SS1.1",
    "organization": "diskominfo",
    "program": "GOV-01",
    "readiness": "KS-01",
    "element": "structure",
    "strategy": "STR-GOV-1",
    "sub-dimension": "governance.public-service",
    "swot-strategy": "SO1",
}
_SHORT = 3
"""A group of at most this many single values is shown on one line."""
_PLAIN = re.compile(r"[^\W_][\w .()/-]*\Z")


def example(key: str | int, shape: Shape, prefer: tuple[str, ...] = ()) -> str:
    """A field with its key as it may stand in a file; for a list of groups its first item."""
    if isinstance(shape, ListOf) and isinstance(item := _side(shape.item), type):
        return f"- {_first(item, prefer)}"
    if isinstance(key, int):
        return f"- {_first(shape, prefer)}" if isinstance(shape, type) else _form(shape, prefer)
    return f"{key}: {_form(shape, prefer)}"


def right_form(value: object, shape: Shape) -> Correction | None:
    """What was typed, in the form that it needs; None if that is not clear.

    A text of several parts is surely a list only of what has its own words: ids, choices, dates.
    """
    if isinstance(value, list):
        is_single = isinstance(shape, Scalar | Choice | Reference)
        only = value[0] if is_single and len(value) == 1 else None
        return Correction(str(only)) if _is_text(only) else None
    if not isinstance(value, str):
        return None
    if isinstance(shape, ListOf) and isinstance(shape.item, Scalar | Choice | Reference):
        items = items_in(value)
        if isinstance(shape.item, Scalar) and shape.item.kind in DATES:
            return _list_of_dates(right_dates(value), items, shape.item.kind)
        is_sure = len(items) == 1 or not isinstance(shape.item, Scalar)
        listed = ", ".join(map(_quoted, items))
        return Correction(f"[{listed}]", "form", is_sure=is_sure) if items else None
    fields = [*describe(shape).values()] if isinstance(shape, type) else []
    if len(fields) == 1 and fields[0].references and _is_code(value):
        return Correction(f"{{{fields[0].key}: {value}}}", "form")
    if years := right_years(value):
        names = [field.key for field in fields if field.kinds == ("year",)]
        if len(names) == len(fields) == len(years):
            both = f"{{{names[0]}: {years[0]}, {names[1]}: {years[1]}}}"
            return Correction(both, "form")
    return None


def _is_code(text: str) -> bool:
    """Whether a text can be nothing but an id: `IK-IPM`, `SS1.1`."""
    return is_id(text) and not text.isalpha()


def _list_of_dates(span: list[str] | None, items: list[str], kind: str) -> Correction | None:
    dates = [right_date(item, kind) for item in items]
    texts = span or [date.text for date in dates if date]
    is_sure = span is not None or all(date and date.is_sure for date in dates)
    is_known = span is not None or (bool(dates) and all(dates))
    return Correction(f"[{', '.join(texts)}]", "form", is_sure=is_sure) if is_known else None


def _side(shape: Shape) -> Shape:
    """Of several kinds of values the one that is named first."""
    return _side(shape.sides[0]) if isinstance(shape, OneOf) else shape


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _quoted(text: str) -> str:
    return text if _PLAIN.match(text) else json.dumps(text, ensure_ascii=False)


def _form(shape: Shape, prefer: tuple[str, ...]) -> str:
    match shape:
        case Scalar(kind):
            return _SCALARS.get(kind, "…")
        case Choice(options):
            return next((word for word in prefer if word in options), next(iter(options)))
        case Reference(kinds):
            return _IDS.get(kinds[0], "…")
        case ListOf(item):
            return f"[{_form(item, prefer)}]"
        case MapOf(key, value):
            return f"{{{_form(key, prefer)}: {_form(value, prefer)}}}"
        case OneOf():
            return _form(_side(shape), prefer)
    fields = [field for field in describe(shape).values() if field.name != "illustrative"]
    if len(fields) <= _SHORT and not any(field.classes for field in fields):
        pairs = [f"{field.key}: {_form(field.shape, prefer)}" for field in fields]
        years = iter(("2027", "2031", "2036"))
        if all(field.kinds == ("year",) for field in fields):
            pairs = [f"{field.key}: {next(years)}" for field in fields]
        return f"{{{', '.join(pairs)}}}"
    return f"{{{_first(shape, prefer)}}}"


def _first(shape: Shape, prefer: tuple[str, ...]) -> str:
    """The field by which one knows a group: one that it must have, else its first."""
    assert isinstance(shape, type)
    fields = [*describe(shape).values()]
    field = next((field for field in fields if field.is_required), fields[0])
    return f"{field.key}: {_form(field.shape, prefer)}"
