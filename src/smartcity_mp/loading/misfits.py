"""What is said of a value that does not fit where it stands: a code and its values."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from smartcity_mp.diagnostics import Correction
from smartcity_mp.language.addresses import meant as address_meant
from smartcity_mp.language.characters import keeps
from smartcity_mp.language.guesses import Guesses
from smartcity_mp.language.numbers import roman, spelled
from smartcity_mp.language.placeholders import holds_place
from smartcity_mp.loading.colors import right_color
from smartcity_mp.loading.dates import (
    DATES,
    last_day,
    other_date,
    right_date,
    right_dates,
    right_flag,
)
from smartcity_mp.loading.forms import example, right_form
from smartcity_mp.loading.numbers import right_number, vagueness
from smartcity_mp.model.schema.annotations import Scalar
from smartcity_mp.model.schema.describe import ListOf, MapOf, Shape
from smartcity_mp.model.schema.types import MAX_TEXT, is_id
from smartcity_mp.source.causes import as_one_text

_SHOWN = 80
"""A text of at most this many characters is shown as it is to be typed."""
Said = tuple[str, dict[str, object]]
SHAPES = {"mapping": ("model_type", "dict_type", "model_attributes_type"), "list": ("tuple_type",)}
_QUOTES = "\"'“”‘’"
"""What may stand alone before or behind a value: its partner is not there."""
_OWN_WORDS = ("whole_number", "decimal_number", "id", "blank", "long")
"""Errors that say themselves what to do where nothing is known yet."""
STRUCTURES = frozenset(name for names in SHAPES.values() for name in names)


def misfit(
    kind: str,
    value: object,
    context: Mapping[str, Any],
    *,
    key: str | int,
    shapes: tuple[Shape, ...],
    guesses: Guesses,
    in_brackets: bool = False,
) -> Said:
    """Code and values for an error of type `kind` at a key where one of `shapes` may stand."""
    text = str(context.get("text", value))
    expected = next((name for name, types in SHAPES.items() if kind in types), "text")
    if expected == "text" and not in_brackets and (typed := _with_colon(value)):
        quoted = json.dumps(typed, ensure_ascii=False)
        right = Correction(quoted, "form") if len(typed) <= _SHOWN else None
        return "SMP103", {"expected": "colon", "found": "mapping", "right": right, "form": None}
    if isinstance(value, str) and (typed_as := as_one_text(value, expected)):
        return "SMP006", {"problem": typed_as.name, "char": typed_as.char}
    if isinstance(value, str) and kind not in _OWN_WORDS and holds_place(text):
        return "SMP109", {"key": str(key), "text": text, "problem": "mark"}
    if expected != "text" or isinstance(value, dict | list):
        return "SMP103", _other_form(value, expected, key, shapes, guesses)
    bare = text.strip(_QUOTES)
    if kind in DATES:
        right = right_date(bare, kind, str(key))
        if isinstance(key, int) and (days := right_dates(bare)):
            right = Correction(", ".join(days), "form", is_sure=False)
        other = other_date(bare, kind, str(key))
        values = {"text": text, "expected": kind, "right": right, "other": other}
        return "SMP106", {**values, "last": last_day(bare)}
    match kind:
        case "whole_number":
            is_money = any(isinstance(s, Scalar) and s.kind == "rupiah" for s in shapes)
            return "SMP104", _number(text, whole=True, is_money=is_money)
        case "decimal_number":
            return "SMP105", _number(text)
        case "choice":
            return "SMP107", _choice(text, context["options"], guesses)
        case "id":
            return "SMP108", {"text": text, "right": _right_id(bare)}
        case "address":
            return "SMP130", {"text": text, "right": _right_address(text)}
        case "color":
            return "SMP131", {"text": text, "right": right_color(text)}
        case "long":
            return "SMP115", {"length": len(text), "limit": MAX_TEXT}
        case "blank":
            return "SMP109", {"key": str(key)}
        case "range":
            return "SMP110", {**context, "right": _right_within(text, context)}
        case "boolean":
            flag = right_flag(text)
            return "SMP111", {"text": text, "right": flag and Correction(flag)}
        case "negative":
            return "SMP113", {"text": text}
    return "SMP103", _other_form(value, "text", key, shapes, guesses)


def _with_colon(value: object) -> str | None:
    """The text that a colon makes a field of: `- Manfaat kedua: parkir yang tertib`."""
    if not isinstance(value, dict) or len(value) != 1:
        return None
    [(name, rest)] = value.items()
    return None if isinstance(rest, dict | list) else f"{name}: {rest or ''}".rstrip()


def _number(text: str, *, whole: bool = False, is_money: bool = False) -> dict[str, object]:
    right = right_number(text.strip(_QUOTES), whole=whole, is_money=is_money)
    problem = None if any(map(str.isdigit, text)) else "word"
    if right and not right.is_sure:
        problem = vagueness(text)
    return {"text": text, "right": right, "problem": problem}


def _other_form(
    value: object, expected: str, key: str | int, shapes: tuple[Shape, ...], guesses: Guesses
) -> dict[str, object]:
    fitting = [shape for shape in shapes if _looks(shape) == expected]
    form = example(key, fitting[0], tuple(guesses.prefer)) if fitting else None
    right = next(filter(None, (right_form(value, shape) for shape in fitting)), None)
    return {"expected": expected, "found": shape_of(value), "right": right, "form": form}


def _looks(shape: Shape) -> str:
    if isinstance(shape, MapOf | type):
        return "mapping"
    return "list" if isinstance(shape, ListOf) else "text"


def _choice(text: str, options: Mapping[str, str], guesses: Guesses) -> dict[str, object]:
    allowed = ", ".join(options)
    return {"text": text, "allowed": allowed, "suggestion": guesses.meant(text, options)}


def _right_id(text: str) -> Correction | None:
    """A name as an id: its words joined by dashes."""
    name = "-".join(text.replace("_", " ").split())
    return Correction(name) if is_id(name) else None


def _right_address(text: str) -> Correction | None:
    """The one address of a text; sure if the text says nothing else."""
    address = address_meant(text)
    is_sure = address is not None and keeps(text, address)
    return Correction(address, is_sure=is_sure) if address else None


def _right_within(text: str, context: Mapping[str, Any]) -> Correction | None:
    first, last = context["first"], context["last"]
    alone = text.partition("(")[0].partition("/")[0].strip()
    right = right_number(alone, whole=True)
    if right is None:
        word = text.strip().casefold().removeprefix("tahap ")
        named = {
            f(n, lang).casefold(): n
            for n in range(max(first, 1), min(last, 12) + 1)
            for f in (roman, spelled)
            for lang in ("id", "en")
        }
        return Correction(str(named[word])) if word in named else None
    is_sure = right.is_sure and alone == text.strip()
    return replace(right, is_sure=is_sure) if first <= int(right.text) <= last else None


def shape_of(value: object) -> str:
    """What a value looks like."""
    if value is None:
        return "empty"
    return "mapping" if isinstance(value, dict) else "list" if isinstance(value, list) else "text"
