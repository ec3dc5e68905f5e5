"""What loading accepts, the schemas accept; they follow from the model and are of one draft."""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from editor.typed_files import Typed, as_editor, as_text, group, spelled
from entity_classes import ENTITIES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject
from jsonschema import Draft7Validator, Draft202012Validator

from smartcity_mp import __version__
from smartcity_mp.editor.schemas import glob_of, path_of, schemas, written_by
from smartcity_mp.loading import framework_named
from smartcity_mp.model.files import FILES, File
from smartcity_mp.model.framework import Dimension, Framework, SubDimension
from smartcity_mp.model.schema.annotations import Scalar
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.source.yaml import parse

FRAMEWORK = framework_named()


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


def test_every_spelling_of_a_single_value_is_accepted() -> None:
    scalars = {
        id(leaf): leaf
        for kind in ENTITIES
        for field in describe(kind).values()
        for leaf in field.leaves
        if isinstance(leaf, Scalar)
    }
    seen = set()
    for scalar in scalars.values():
        for typed in spelled(scalar):
            assert wrong(dict(scalar.schema), as_editor(typed)) == [], (scalar.kind, typed)
            seen.add((scalar.kind, typed))
    assert len({kind for kind, _ in seen}) >= 16
    assert {("rupiah", Typed(text, True)) for text in ("007", "-0", "1250000000")} <= seen
    assert {("id", Typed("true", False)), ("text", Typed(".nan", False))} <= seen


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


def test_a_bound_has_no_example_beyond_it() -> None:
    """`1 sampai 1` with the example 3 stood in the schema of masterplan.yaml."""
    messages = [
        str(part["errorMessage"])
        for file in FILES
        for part in inner(schema_of(file))
        if "errorMessage" in part
    ]
    within = [message for message in messages if message.startswith("Tulis bilangan ")]
    assert len(within) >= 5
    assert all(re.fullmatch(r"Tulis bilangan \d+ sampai \d+\.", message) for message in within)


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


def test_a_framework_of_any_size_and_with_any_name_is_no_harm() -> None:
    name = '${1:x} <b onclick="x">$0`](https://a.id)'
    subs = tuple(SubDimension(id=f"s{number}", name=name) for number in range(20_000))
    hostile = Framework(dimensions=(Dimension(id="air", name=name, sub_dimensions=subs),))
    made = schemas(hostile, "id")
    assert sum(map(len, made.values())) < 2_000_000
    snippets = [
        snippet
        for content in made.values()
        for part in inner(json.loads(content))
        for snippet in part.get("defaultSnippets", ())
    ]
    assert sum(snippet["description"] == name for snippet in snippets if "description" in snippet)
    assert all(re.fullmatch(r"[A-Za-z0-9.-]+", str(snippet["body"])) for snippet in snippets)


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
