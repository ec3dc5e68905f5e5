"""What loading accepts, the schemas accept; they follow from the model and are of one draft."""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject, SearchStrategy
from jsonschema import Draft7Validator, Draft202012Validator
from pydantic_core import PydanticCustomError

from smartcity_mp import __version__
from smartcity_mp.editor.schemas import glob_of, path_of, schemas, written_by
from smartcity_mp.loading import framework_named
from smartcity_mp.model.files import FILES, File
from smartcity_mp.model.schema.annotations import Choice, Reference, Scalar
from smartcity_mp.model.schema.describe import ListOf, MapOf, OneOf, Shape, describe
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.source.yaml import parse

FRAMEWORK = framework_named()
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
_PLAIN = re.compile(r"[A-Za-z0-9_.+~][A-Za-z0-9_.+~-]*\Z|-[0-9][0-9.]*\Z")
_INT = re.compile(r"[-+]?[0-9]+\Z|0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z|[-+]?\.inf\Z|\.nan\Z")


class Typed(NamedTuple):
    """A single value as it stands in a file."""

    text: str
    quoted: bool


def schema_of(file: File, language: str = "id") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(written(language)[path_of(file)])
    return found


@cache
def written(language: str) -> dict[str, bytes]:
    return schemas(FRAMEWORK, language)


def inner(schema: object) -> Iterator[dict[str, Any]]:
    """Every schema within a schema."""
    if isinstance(schema, list):
        for item in schema:
            yield from inner(item)
    elif isinstance(schema, dict):
        yield schema
        for item in schema.values():
            yield from inner(item)


def typed(scalar: Scalar) -> SearchStrategy[Typed]:
    """What loading accepts for a kind of single value, in any spelling."""

    def is_read(value: Typed) -> bool:
        try:
            scalar.read(value.text)
        except PydanticCustomError:
            return False
        return value.quoted or bool(
            _PLAIN.match(value.text) and value.text.lower() not in ("null", "~")
        )

    known = {"flag": ["true", "false"], "address": ["https://a.id", "HTTP://a.id/b"]}
    texts = st.sampled_from(known[scalar.kind]) if scalar.kind in known else TEXTS
    return st.builds(Typed, texts, st.booleans()).filter(is_read)


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


def wrong(schema: dict[str, Any], data: object) -> list[str]:
    """What both drafts say is wrong."""
    return [
        f"{draft.__name__} {list(error.absolute_path)}: {error.message}"
        for draft in (Draft7Validator, Draft202012Validator)
        for error in draft(schema).iter_errors(data)
    ]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.place)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_loading_accepts_the_schema_accepts(file: File, data: DataObject) -> None:
    made = data.draw(group(file.kind))
    document = parse(file.path, as_text(made).encode())
    assert not document.diagnostics and document.data is not None
    file.kind.model_validate(document.data)
    assert wrong(schema_of(file), as_editor(made)) == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_schemas_are_of_one_draft_and_flat(language: str) -> None:
    seen = 0
    for file in FILES:
        schema = schema_of(file, language)
        Draft7Validator.check_schema(schema)
        Draft202012Validator.check_schema(schema)
        for part in inner(schema):
            seen += 1
            assert not {"$ref", "$id", "oneOf", "unevaluatedProperties", "$defs"} & part.keys()
    assert seen > 2500


def test_every_field_of_every_file_is_there_with_its_texts() -> None:
    seen = 0
    for file in FILES:
        properties = schema_of(file)["properties"]
        assert list(properties) == [field.key for field in describe(file.kind).values()]
        for field in describe(file.kind).values():
            told = properties[field.key]
            assert told["title"] == field.label.partition(" | ")[0]
            assert told["description"].startswith(field.help.partition(" | ")[0])
            seen += 1
    assert seen >= 100


def test_whatever_fails_has_a_message() -> None:
    """What `else` refuses, keys that are not known, and fields that are missing."""
    seen = 0
    for file in FILES:
        for part in inner(schema_of(file)):
            told = part.get("else", {})
            if "type" in told or "enum" in told:
                assert told["errorMessage"], part
                seen += 1
            if part.get("additionalProperties") is False or part.keys() == {"required"}:
                is_sign = part.keys() == {"required"} and len(part["required"]) == 1
                assert is_sign or part["errorMessage"], part
                seen += 1
    assert seen > 700


def test_a_file_has_its_glob_and_its_path() -> None:
    globs = {path_of(file): glob_of(file) for file in FILES}
    assert len(globs) == len(FILES)
    assert globs[".vscode/smartcity-mp/programs.json"] == "programs/*/*.yaml"
    assert globs[".vscode/smartcity-mp/quick-wins.json"] == "quick-wins/*.yaml"
    assert globs[".vscode/smartcity-mp/profile.json"] == "profile.yaml"


def test_a_schema_names_the_version_that_wrote_it() -> None:
    for content in written("id").values():
        assert written_by(content) == __version__
        assert written_by(content[:200]) == __version__
    assert written_by(b'{"$comment": "x"}') is None


def proposed(schema: dict[str, Any]) -> dict[str, str]:
    return {each["label"]: each.get("description", "") for each in schema["defaultSnippets"]}


def test_choices_and_codes_of_the_framework_are_proposed() -> None:
    programs = next(file for file in FILES if file.part == "programs")
    fields = schema_of(programs)["properties"]
    assert proposed(fields["kind"])["continued"] == "Lanjutan"
    codes = {
        f"{dimension.id}.{sub.id}": sub.name
        for dimension in FRAMEWORK.dimensions
        for sub in dimension.sub_dimensions
    }
    assert len(codes) >= 18
    assert proposed(fields["sub_dimension"]) == proposed(fields["also"]["items"]) == codes
    assert wrong(fields["sub_dimension"], "own.code") == []
    english = schema_of(programs, "en")["properties"]
    assert proposed(english["kind"])["continued"] == "Continued"


@pytest.mark.parametrize(
    ("key", "wrong_value"),
    [
        ("id", "GOV 90"), ("id", None), ("name", ""), ("name", ["x"]), ("kind", "baru"),
        ("schedule", 2024), ("schedule", {"start": "kapan"}), ("also", "economy.welfare"),
        ("budget", {"apbd-kab": {}}), ("budget", {"apbn": {"2025": -1}}),
        ("budget", {"apbn": {"2025": "1.250.000"}}), ("budget", {"apbn": {"tahun": 1}}),
        ("risks", [{"risk": "x", "impact": 6}]), ("risks", [{"impact": 5}]), ("risks", [None]),
        ("outputs", [{"name": "x", "unti": "y"}]), ("outputs", [{"ref": "a", "unit": "y"}]),
        ("outputs", [{"name": "x", "targets": {"2025": "1.745.278"}}]),
        ("milestones", [{"name": "x", "at": "Juni 2025"}]), ("nomor", 1),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused(key: str, wrong_value: object) -> None:
    programs = next(file for file in FILES if file.part == "programs")
    good = {"id": "GOV-90", "name": "x"}
    assert wrong(schema_of(programs), good) == []
    assert len(wrong(schema_of(programs), {**good, key: wrong_value})) >= 2
