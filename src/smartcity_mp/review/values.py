"""Values of the model as records, and in the form in which two of them are the same."""

import re
from collections.abc import Callable, Hashable
from datetime import date
from functools import cache
from typing import Any

from smartcity_mp.language.characters import as_seen
from smartcity_mp.model.masterplan import Waiver
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.annotations import Choice, Reference, Scalar
from smartcity_mp.model.schema.choices import COMPONENTS, ELEMENTS
from smartcity_mp.model.schema.describe import ListOf, MapOf, OneOf, Shape, describe
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.review.changes import Form, Value

Rename = Callable[[str, tuple[str, ...]], str]
"""From an id of one of these kinds to the id under which it is known in the newer plan."""
_FORMS = {
    "rupiah": Form.RUPIAH,
    "number": Form.NUMBER,
    "whole": Form.NUMBER,
    "value": Form.NUMBER,
    "flag": Form.FLAG,
    "year": Form.DATE,
    "month": Form.DATE,
    "date": Form.DATE,
    "any_date": Form.DATE,
    "year_or_month": Form.DATE,
    "month_span": Form.MONTHS,
}
_TOGETHER: dict[tuple[str, ...], Form] = {
    ("start", "end"): Form.YEARS,
    ("min", "max"): Form.RANGE,
    ("year", "value"): Form.MEASURED,
}
"""Two figures that are one value: nobody reads the end of a schedule without its beginning."""
_LINK = re.compile(r"""(\bref\(\s*["'])([A-Za-z0-9.-]+)(["']\s*\))""")
_COUNTED = re.compile(r"\.[A-Z][0-9]+\Z")
"""The end of an id that only counts: what it is the id of has to be said."""
_PLAIN_LINE = re.compile(r"(?!\d+[.)]|\w+:)[\w\"'“‘(]")
"""How a line begins that Markdown takes for running text, and that may be wrapped elsewhere."""


def together(kind: type[Entity]) -> Form | None:
    """The form of an entity that is one value; None for all others."""
    return _TOGETHER.get(tuple(kind.model_fields))


@cache
def name_fields(kind: type[Entity]) -> tuple[str, ...]:
    """The fields that say what an entity is: its name; the rule and the place of a waiver."""
    if kind is Waiver:
        return ("rule", "at")
    fields = [field.name for field in describe(kind).values() if field.name != "id"]
    needed = [name for name in fields if describe(kind)[name].is_required]
    return tuple((needed or fields)[:1])


def title_of(entity: Entity) -> str:
    """What an entity is called; empty where it has no name."""
    values = (getattr(entity, name) for name in name_fields(type(entity)))
    return " ".join(running(value) for value in values if isinstance(value, str))


def running(text: str) -> str:
    """A text however it was wrapped and composed: one line a paragraph."""
    paragraphs = re.split(r"\n[ \t]*\n", as_seen(text).strip())
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def markdown(text: str, rename: Rename) -> str:
    """The same for Markdown, where only lines of running text may be wrapped elsewhere.

    A link to what another id names now is the same link.
    """
    text = _LINK.sub(lambda link: f"{link[1]}{rename(link[2], ())}{link[3]}", text)
    blocks = re.split(r"\n[ \t]*\n", as_seen(text.replace("\r\n", "\n")).strip())
    return "\n\n".join(_block([line.rstrip() for line in block.split("\n")]) for block in blocks)


def _block(lines: list[str]) -> str:
    is_running = all(_PLAIN_LINE.match(line) and not line.endswith("\\") for line in lines)
    return (" " if is_running else "\n").join(lines)


def normal(shape: Shape, value: Any, rename: Rename) -> Hashable:
    """What of a value counts: None where nothing does, and alike where two mean the same."""
    if value is None:
        return None
    match shape:
        case OneOf():
            return normal(side_of(shape, value), value, rename)
        case ListOf(item):
            found = [normal(item, one, rename) for one in value]
            return tuple(sorted(found, key=repr)) or None
        case MapOf(key, inner):
            pairs = [(normal(key, k, rename), normal(inner, v, rename)) for k, v in value.items()]
            return tuple(sorted(pairs, key=repr)) or None
        case Reference(kinds):
            return rename(value, kinds)
        case Scalar(kind) if kind == "text" and isinstance(value, str):
            return rename(running(value), ()) or None
        case Scalar() | Choice():
            return _scalar(value)
    return _entity(value, rename)


def _entity(value: Entity, rename: Rename) -> Hashable:
    given = vars(value)
    fields = describe(type(value)).values()
    found = [(f.name, normal(f.shape, given[f.name], rename)) for f in fields]
    kept = tuple((name, inner) for name, inner in found if inner is not None)
    if len(kept) == 1 and kept[0][0] == "value":  # `{value: 70.02}` is 70.02
        return kept[0][1]
    return kept or None


def _scalar(value: Any) -> Hashable:
    if isinstance(value, str):
        return running(value) or None
    if isinstance(value, tuple):  # a month, a span, the names of illustrative fields
        return tuple(sorted(value)) if value and isinstance(value[0], str) else tuple(value)
    if isinstance(value, bool | int | date):
        return value
    return value.normalize()  # type: ignore[no-any-return]


def side_of(shape: OneOf, value: Any) -> Shape:
    """The side of a choice of shapes that a value is of."""
    for side in shape.sides:
        if isinstance(side, type) and isinstance(value, side):
            return side
        if isinstance(side, ListOf) and isinstance(value, tuple):
            return side
    return next(side for side in shape.sides if not isinstance(side, type | ListOf))


def shown(shape: Shape, value: Any, plan: Plan) -> Value | None:
    """A single value as a record; None where nothing stands."""
    if value in (None, "", (), {}):
        return None
    match shape:
        case OneOf():
            return shown(side_of(shape, value), value, plan)
        case Choice(options):
            return Value(Form.WORD, value, options.get(value, value))
        case Reference():
            return Value(Form.REFERENCE, value, name_of(plan, value))
        case Scalar(kind):
            return _single(kind, value)
        case type() if form := together(shape):
            return _pair(form, value, plan)
        case type() if "value" in shape.model_fields:  # a figure with a note
            return shown(describe(shape)["value"].shape, getattr(value, "value", None), plan)
        case type():
            return _entry(shape, value, plan)
    return Value(Form.WHOLE, "")


def _entry(kind: type[Entity], entity: Entity, plan: Plan) -> Value:
    """What an entry of a list is called: its name, or the number that it bears instead."""
    if name := title_of(entity):
        at = entity.at if isinstance(entity, Waiver) else None
        meant = name_of(plan, at) if at and _COUNTED.search(at) else ""
        return Value(Form.TEXT, f"{name} ({meant})" if meant else name)
    first = name_fields(kind)[0]
    number = getattr(entity, first)
    found = None if isinstance(number, tuple) else shown(describe(kind)[first].shape, number, plan)
    return found or Value(Form.WHOLE, "")


def _single(kind: str, value: Any) -> Value:
    form = _FORMS.get(kind, Form.TEXT)
    if form is Form.DATE and isinstance(value, date):
        return Value(form, (value.year, value.month, value.day))
    if isinstance(value, tuple):
        if form is Form.TEXT:
            return Value(form, ", ".join(value))
        return Value(form, tuple(value))
    if isinstance(value, str):
        return Value(Form.TEXT, running(value))
    return Value(form, value)


def _pair(form: Form, value: Entity, plan: Plan) -> Value | None:
    fields = describe(type(value))
    both = tuple(shown(field.shape, getattr(value, name), plan) for name, field in fields.items())
    if both == (None, None):
        return None
    return Value(form, tuple(one.plain if one else None for one in both))


def name_of(plan: Plan, reference: str) -> str:
    """What people call that which an id names: its short name, else its name."""
    if found := plan.dimension_of.get(reference):
        return found[1].name
    entity = plan.by_id.get(reference) or next(
        (dimension for dimension in plan.framework.dimensions if dimension.id == reference), None
    )
    if entity is None:
        return COMPONENTS.get(reference) or ELEMENTS.get(reference, "")
    return getattr(entity, "short", None) or title_of(entity)
