"""Records as JSON and back: between the processes, in the cache, in the parts of a CI.

What comes back may be a stranger's: it is a record of exactly this shape, or it is refused.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from smartcity_mp.language.unseen import one_line
from smartcity_mp.portfolio.records import Entry, Figures

X = TypeVar("X")
FORM = 1
"""Raised whenever the records change their shape or what they mean."""
LARGEST = 400_000_000
"""Bytes of a part: ten thousand plans of real size."""
_LARGEST_NUMBER = 10**18
"""No amount of a masterplan is larger; a larger one would only be meant to take long."""


class StoredError(ValueError):
    """What was stored is none of ours, or of another form; the message says where."""


def dumped(data: object, indent: int | None = None) -> str:
    """Data as JSON; `##` is written with an escape, as some runners of CI obey `##[`."""
    gaps = (",", ": ") if indent else (",", ":")
    text = json.dumps(data, ensure_ascii=False, indent=indent, separators=gaps)
    return text.replace("##", "#\\u0023")


def figures_out(figures: Figures) -> str:
    """Figures as JSON in one line."""
    return dumped(asdict(figures))


def figures_in(text: bytes | str) -> Figures:
    """Figures from JSON. Raises StoredError."""
    return _fitted(_figures(), _read(text))


def entries_out(entries: Sequence[Entry]) -> list[dict[str, Any]]:
    """Entries as they stand in a part; where books were made is no part of it."""
    return [{k: v for k, v in asdict(entry).items() if k != "books"} for entry in entries]


def part_in(text: bytes) -> tuple[str, list[Entry]]:
    """The date and the entries of a part. Raises StoredError."""
    data = _read(text)
    if not isinstance(data, dict) or "portfolio" not in data:
        raise StoredError("portfolio")
    if data["portfolio"] != FORM:
        raise StoredError(f"portfolio: {data['portfolio']}")
    if not isinstance(data.get("date"), str):
        raise StoredError("date")
    return data["date"], _fitted(_entries(), data.get("plans"))


@cache
def _figures() -> TypeAdapter[Figures]:
    return TypeAdapter(Figures)


@cache
def _entries() -> TypeAdapter[list[Entry]]:
    return TypeAdapter(list[Entry])


def _read(text: bytes | str) -> Any:
    try:
        return _clean(json.loads(text, parse_constant=_refuse, parse_float=_refuse))
    except (ValueError, RecursionError) as error:
        raise StoredError(str(error)) from error


def _refuse(text: str) -> Any:
    raise ValueError(text)


def _clean(data: Any) -> Any:
    """Texts without what a terminal obeys, and no number beyond reason. Raises ValueError."""
    if isinstance(data, str):
        return one_line(data)
    if isinstance(data, list):
        return [_clean(item) for item in data]
    if isinstance(data, dict):
        return {one_line(key): _clean(value) for key, value in data.items()}
    if isinstance(data, int) and abs(data) > _LARGEST_NUMBER:
        raise ValueError("number")
    return data


def _fitted(adapter: TypeAdapter[X], data: Any) -> X:
    try:
        return adapter.validate_python(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise StoredError(".".join(map(str, first["loc"]))) from error
