"""Values of the model as records, and in the form in which two of them are the same."""

import re
from collections.abc import Callable, Collection, Hashable
from datetime import date
from functools import cache
from typing import Any

from smartcity_mp.language.characters import as_seen
from smartcity_mp.model.evaluation import Answer
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
_NAMES: dict[type[Entity], tuple[str, ...]] = {
    Waiver: ("rule", "at"),
    Answer: ("part", "question"),
}
"""What only two fields together tell from its like."""
_LINK = re.compile(r"""(\bref\(\s*["'])([A-Za-z0-9.-]+)(["']\s*\))""")
_WHOLE = Value(Form.WHOLE, "")
_PLAIN_LINE = re.compile(r"(?!\d+[.)]|\w+:)[\w\"'“‘(]")
"""How a line begins that Markdown takes for running text, and that may be wrapped elsewhere."""


def together(kind: type[Entity]) -> Form | None:
    """The form of an entity that is one value; None for all others."""
    return _TOGETHER.get(tuple(kind.model_fields))


def is_of_year(kind: type[Entity]) -> bool:
    """Whether an entry is a figure of a year, with what else is to be said of it."""
    return {"year", "value"} <= kind.model_fields.keys()


@cache
def name_fields(kind: type[Entity]) -> tuple[str, ...]:
    """The fields that say what an entity is: its name, or the first that has to be filled in."""
    fields = [name for name in describe(kind) if name not in ("id", "illustrative")]
    needed = [name for name in fields if describe(kind)[name].is_required]
    return _NAMES.get(kind) or tuple((needed or fields)[:1])


def title_of(entity: Entity) -> str:
    """What an entity is called; empty where it has no name."""
    values = (getattr(entity, name) for name in name_fields(type(entity)))
    return " ".join(running(value) for value in values if isinstance(value, str))


def running(text: str) -> str:
    """A text however it was wrapped and composed: one line a paragraph."""
    paragraphs = re.split(r"\n[ \t]*\n", as_seen(text).strip())
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def markdown(text: str, rename: Rename) -> list[list[str]]:
    """The same for Markdown, paragraph by paragraph, where only lines of running text may be
    wrapped elsewhere.

    A link to what another id names now is the same link.
    """
    text = _LINK.sub(lambda link: f"{link[1]}{rename(link[2], ())}{link[3]}", text)
    blocks = re.split(r"\n[ \t]*\n", as_seen(text.replace("\r\n", "\n")).strip())
    return [_unwrapped([line.rstrip() for line in block.split("\n")]) for block in blocks]


def _unwrapped(lines: list[str]) -> list[str]:
    is_running = all(_PLAIN_LINE.match(line) and not line.endswith("\\") for line in lines)
    return [" ".join(lines)] if is_running else lines


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
        case MapOf(_, inner):
            pairs = sorted(value.items())
            return tuple((key, normal(inner, one, rename)) for key, one in pairs) or None
        case Reference(kinds):
            return rename(value, kinds)
        case Scalar() | Choice():
            return _scalar(value)
    return told(value, rename) or None


def told(
    entity: Entity, rename: Rename, *, but: Collection[str] = ()
) -> tuple[tuple[str, Hashable], ...]:
    """What counts of each field of an entity that says something."""
    given = vars(entity)
    if isinstance(entity, Waiver) and entity.at:
        given = given | {"at": rename(entity.at, ())}
    found = (
        (field.name, normal(field.shape, given[field.name], rename))
        for field in describe(type(entity)).values()
        if field.name not in but
    )
    return tuple(pair for pair in found if pair[1] is not None)


def _scalar(value: Any) -> Hashable:
    if isinstance(value, str):
        return running(value) or None
    if isinstance(value, bool | int | date | tuple):  # a tuple: a month, a span
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
            return Value(Form.WORD, value, options[value])
        case Reference():
            return _referred(value, plan)
        case Scalar(kind):
            return _single(kind, value)
        case type() if form := together(shape):
            both = tuple(getattr(value, name) for name in shape.model_fields)
            return Value(form, both) if both != (None, None) else None
        case type() if is_of_year(shape) and not isinstance(value.value, Entity):
            return Value(Form.MEASURED, (value.year, value.value))
        case type():
            return called(value, plan)
    return _WHOLE


def called(entity: Entity, plan: Plan) -> Value:
    """What an entry of a list is called: its name, or what it bears instead."""
    if isinstance(entity, Waiver):
        meant = entity.at and name_of(plan, entity.at)
        return Value(Form.TEXT, f"{title_of(entity)} ({meant})" if meant else title_of(entity))
    fields = describe(type(entity))
    said = (
        shown(fields[name].shape, getattr(entity, name), plan)
        for name in (*reversed(name_fields(type(entity))), *fields)
        if "illustrative" not in fields[name].kinds
    )
    return next(filter(None, said), _WHOLE)


def _single(kind: str, value: Any) -> Value:
    if isinstance(value, str):
        return Value(Form.TEXT, running(value))
    if isinstance(value, date):
        value = (value.year, value.month, value.day)
    return Value(_FORMS[kind], value)


def _referred(reference: str, plan: Plan) -> Value:
    """What an id names, or the word for one of those that every readiness has."""
    name = name_of(plan, reference)
    word = "" if name else COMPONENTS.get(reference) or ELEMENTS.get(reference)
    return Value(Form.WORD, reference, word) if word else Value(Form.REFERENCE, reference, name)


def name_of(plan: Plan, reference: str) -> str:
    """What people call that which an id names: its short name, else its name."""
    if found := plan.dimension_of.get(reference):
        return found[1].name
    entity = plan.by_id.get(reference) or next(
        (dimension for dimension in plan.framework.dimensions if dimension.id == reference), None
    )
    return (getattr(entity, "short", None) or title_of(entity)) if entity else ""
