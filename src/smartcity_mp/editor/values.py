"""What may stand in one place, before it is written as JSON Schema: types, limits, proposals."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

_NUMBERS = ("minimum", "maximum")


@dataclass(frozen=True, slots=True)
class Part:
    """What may stand in a place."""

    types: tuple[str, ...]
    message: str
    """What is to be done where something else stands."""
    limits: Mapping[str, Any] = field(default_factory=dict)
    """Keywords for single values: `pattern`, `minimum`, `maximum`, and `items` of a short list."""
    structure: Mapping[str, Any] = field(default_factory=dict)
    """Keywords for what it holds: `items`, `properties`."""
    words: Mapping[str, str] = field(default_factory=dict)
    """What is proposed, with what it means."""
    is_closed: bool = False
    """Whether nothing but the words is right."""
    other: "Part | None" = None
    """A group of other fields that may stand here instead."""


def proposing(part: Part, words: Mapping[str, str], *, only: bool = False) -> Part:
    """The part with words to choose from, `only` these or also others."""
    if not only:
        return replace(part, words=words)
    pattern = f"^(?:{'|'.join(map(_literally, words))})$"
    return replace(part, words=words, limits={"pattern": pattern}, is_closed=True)


def joined(parts: Sequence[Part]) -> Part:
    """A place where one of several may stand: they are told apart by their types.

    Of two groups of fields, the second is told apart by its first field that the first has not.
    """
    first, *rest = parts
    for other in rest:
        if set(first.types) & set(other.types):
            first = replace(first, other=other)
        else:
            first = Part(
                (*first.types, *other.types),
                first.message,
                {**first.limits, **other.limits},
                {**first.structure, **other.structure},
                {**first.words, **other.words},
            )
    return first


def accepting(part: Part, *, empty: bool = False) -> dict[str, Any]:
    """The schema of a part, which may stand `empty`."""
    if part.other:
        return _either(replace(part, other=None), part.other, empty=empty)
    nothing = ("null",) if empty else ()
    right = {"type": [*part.types, *nothing], **part.limits}
    check = {"if": right, "else": {**_told(part, nothing), "errorMessage": part.message}}
    written = dict(part.structure)
    if part.words:
        written["defaultSnippets"] = [
            {"label": word, "body": _body(word), **({"description": label} if label else {})}
            for word, label in part.words.items()
        ]
    if written:
        return {**written, **check}
    return {"anyOf": [check]}  # by which the editor knows that a single value follows the key


def _either(first: Part, second: Part, *, empty: bool) -> dict[str, Any]:
    """Two groups of fields: the fields of both are proposed, then those of one are allowed."""
    fields = {**second.structure["properties"], **first.structure["properties"]}
    sign = next(key for key in fields if key not in first.structure["properties"])
    return {
        "properties": fields,
        "if": {"required": [sign]},
        "then": accepting(_named(second), empty=empty),
        "else": accepting(_named(first), empty=empty),
    }


def _named(group: Part) -> Part:
    """A group of which the fields are only named."""
    names = dict.fromkeys(group.structure["properties"], True)
    return replace(group, structure={**group.structure, "properties": names})


def _told(part: Part, nothing: tuple[str, ...]) -> dict[str, Any]:
    """What fails with the part's message, and only once, where something wrong stands."""
    if part.is_closed:
        described = {"markdownEnumDescriptions": [*part.words.values()]}
        return {"enum": [*part.words], **described}
    bounded = not part.limits.keys().isdisjoint(_NUMBERS)
    types = [name for name in part.types if not (bounded and name in ("integer", "number"))]
    limits = {name: value for name, value in part.limits.items() if name not in _NUMBERS}
    if "items" in limits:
        limits["items"] = {**limits["items"], "errorMessage": part.message}
    return {"type": [*types, *nothing], **limits}


def _literally(word: str) -> str:
    """A word in a pattern; JavaScript allows no needless backslash."""
    return re.sub(r"[.*+?^${}()|\[\]\\]", r"\\\g<0>", word)


def _body(word: str) -> Any:
    return word == "true" if word in ("true", "false") else word
