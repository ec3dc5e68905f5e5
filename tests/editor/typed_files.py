"""Files that loading accepts, in every spelling of a value, at random."""

import json
import re
from functools import partial
from typing import Any, NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from pydantic_core import PydanticCustomError

from smartcity_mp.model.schema.annotations import Choice, Reference, Scalar
from smartcity_mp.model.schema.describe import ListOf, MapOf, OneOf, Shape, describe
from smartcity_mp.model.schema.fields import Entity

SPELLINGS = """
    0 00 007 12 -3 -0 3.5 -71.120 1250000000 123456789012345678 true false True FALSE null ~ yes No
    on 2024 1600 2199 2024-01 2027-12-31 1-3 3 12 10-12 1e3 0x1F 0o17 .inf .nan +5 Rp1 all GOV-01
    governance.public-service x 33.28 1.745.278 _
""".split()  # noqa: SIM905
"""What people type, and what YAML may take for something else."""
TEXTS = st.one_of(
    st.sampled_from(SPELLINGS),
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=8),
)
_ADDRESSES = ["https://a.id", "HTTP://a.id/b"]
_PLAIN = re.compile(r"[A-Za-z0-9_.+~][A-Za-z0-9_.+~-]*\Z|-[0-9][0-9.]*\Z")
_INT = re.compile(r"[-+]?[0-9]+\Z|0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z|[-+]?\.inf\Z|\.nan\Z")


class Typed(NamedTuple):
    """A single value as it stands in a file."""

    text: str
    quoted: bool


def is_read(scalar: Scalar, value: Typed) -> bool:
    """Whether loading accepts a value, and YAML lets it stand as it is."""
    try:
        scalar.read(value.text)
    except PydanticCustomError:
        return False
    is_plain = _PLAIN.match(value.text) and value.text.lower() not in ("null", "~")
    return value.quoted or bool(is_plain)


def spelled(scalar: Scalar) -> list[Typed]:
    """Those of the known spellings that loading accepts for a kind of single value."""
    both = [Typed(text, quoted) for text in (*SPELLINGS, *_ADDRESSES) for quoted in (True, False)]
    return [value for value in both if is_read(scalar, value)]


def typed(scalar: Scalar) -> SearchStrategy[Typed]:
    """What loading accepts for a kind of single value, in any spelling."""
    known = {"flag": ["true", "false"], "address": _ADDRESSES}
    texts = st.sampled_from(known[scalar.kind]) if scalar.kind in known else TEXTS
    return st.builds(Typed, texts, st.booleans()).filter(partial(is_read, scalar))


def value(shape: Shape) -> SearchStrategy[Any]:
    """What loading accepts for a shape: data with Typed for every single value."""
    match shape:
        case Scalar():
            return typed(shape)
        case Choice(options):
            return st.builds(Typed, st.sampled_from(list(options)), st.booleans())
        case Reference():
            return st.builds(Typed, st.sampled_from(["diskominfo", "SS1.1", "true"]), st.booleans())
        case ListOf(item):
            return st.none() | st.lists(value(item), max_size=2)
        case MapOf(Choice(options), below):
            return entries(st.sampled_from(list(options)), below)
        case MapOf(Scalar("year"), below):
            return entries(st.integers(1600, 2199).map(str), below)
        case MapOf(_, below):
            return entries(st.sampled_from(["SMP315", "max_quick_wins"]), below)
        case OneOf(sides):
            return st.one_of(*(value(side) for side in sides))
    return group(shape)


def entries(keys: SearchStrategy[str], below: Shape) -> SearchStrategy[Any]:
    return st.none() | st.dictionaries(keys, st.none() | value(below), max_size=3)


def group(kind: type[Entity]) -> SearchStrategy[dict[str, Any]]:
    """A group of fields: all that it needs, and some others, which may be empty."""
    fields = describe(kind).values()
    needed = {field.key: value(field.shape) for field in fields if field.is_required}
    others = [field for field in fields if not field.is_required]
    picked = st.lists(st.sampled_from(others), max_size=4, unique=True) if others else st.just([])
    return picked.flatmap(
        lambda some: st.fixed_dictionaries(
            {**needed, **{field.key: st.none() | value(field.shape) for field in some}}
        )
    )


def as_text(data: object) -> str:
    """Data as YAML."""
    match data:
        case None:
            return ""
        case Typed(text, quoted):
            return json.dumps(text, ensure_ascii=False) if quoted else text
        case dict():
            return f"{{{', '.join(f'{json.dumps(k)}: {as_text(v)}' for k, v in data.items())}}}"
        case list():
            return f"[{', '.join(map(as_text, data))}]"
    raise AssertionError(data)


def as_editor(data: object) -> object:
    """Data as an editor has them, which goes by YAML 1.2."""
    match data:
        case Typed(text, True):
            return text
        case Typed(text, _):
            if text.lower() in ("true", "false"):
                return (
                    text.lower() == "true" if text in ("true", "false", "True", "FALSE") else text
                )
            if _INT.match(text):
                return int(text, 0) if text[:2] in ("0x", "0o") else int(text)
            if _FLOAT.match(text):
                return float(text.replace(".inf", "inf").replace(".nan", "nan"))
            return text
        case dict():
            return {key: as_editor(item) for key, item in data.items()}
        case list():
            return [as_editor(item) for item in data]
    return data
