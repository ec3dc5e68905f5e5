"""One JSON Schema for each kind of file, as the yaml-language-server of the editors reads it.

What loading accepts, a schema accepts; it may accept more, as it knows no other file. Four habits
of the server, in all its versions, decide how they are written:

- It has no Indonesian. An `errorMessage` stands in for its own sentence, where a keyword failed.
  So each keyword that may fail has a place of its own: `if` says what is right, `else` what to do.
- It proposes `null`, `true` and `false` wherever a `type` allows them. It does not look into `if`.
- It completes a key with its colon only where it sees `properties`, `items`, `anyOf` or proposals.
- It ignores what stands beside a `$ref`: everything is inlined.
"""

import json
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any

from smartcity_mp import __version__
from smartcity_mp.editor.values import Part, accepting, joined, proposing
from smartcity_mp.language.editor import (
    BY_KEY,
    CHOICES,
    CHOOSE,
    DUE,
    EXAMPLE,
    GROUP,
    ID_OF,
    LIST,
    MISSING,
    NO_YEAR,
    REQUIRED,
    SCALARS,
    SHOWN,
    UNKNOWN,
    WITHIN,
    said,
)
from smartcity_mp.language.pair import half
from smartcity_mp.loading.forms import example
from smartcity_mp.loading.references import fixed_ids
from smartcity_mp.model.files import FILES, File
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.schema.annotations import Choice, Reference, Scalar
from smartcity_mp.model.schema.describe import Description, ListOf, MapOf, OneOf, Shape, describe
from smartcity_mp.model.schema.fields import Entity

Schema = dict[str, Any]
FOLDER = ".vscode/smartcity-mp"
DRAFT = "http://json-schema.org/draft-07/schema#"
_MOST = 300
"""Codes that are proposed in one place; no framework that one can choose from has more."""
_ANSWERS = {"true": "Ya | Yes", "false": "Tidak | No"}


def path_of(file: File) -> str:
    """Where the schema of a file stands, below the masterplan's folder."""
    return f"{FOLDER}/{file.place.removesuffix('.yaml')}.json"


def glob_of(file: File) -> str:
    """The files that a schema is for."""
    folders = file.path.split("/")[:-1]
    if not folders:
        return file.path
    return "/".join("*" if "<" in part else part for part in (*folders, "<id>")) + ".yaml"


def schemas(framework: Framework, language: str) -> dict[str, bytes]:
    """The schemas of all files, by their paths. The framework's codes are proposed."""
    pen = _Pen(language, fixed_ids(framework))
    return {path_of(file): _printed(pen.file(file)) for file in FILES}


def written_by(schema: bytes) -> str | None:
    """The version of the program that wrote a schema, or the beginning of one."""
    before, found, after = schema.partition(b'"$comment": "smartcity-mp ')
    return after.partition(b'"')[0].decode("ascii", "replace") if found and before else None


def _printed(schema: Schema) -> bytes:
    return f"{json.dumps(schema, ensure_ascii=False, indent=1)}\n".encode()


class _Pen:
    """Writes schemas in one language, with the codes that are fixed: id -> kind, label."""

    def __init__(self, language: str, fixed: Mapping[str, tuple[str, str]]) -> None:
        self.language = language
        self.fixed = fixed

    def say(self, text: str, **values: object) -> str:
        return said(text, self.language, **values)

    def file(self, file: File) -> Schema:
        label = half(file.label, self.language)
        about = {"$comment": f"smartcity-mp {__version__}", "title": label}
        group = self.group(file.kind, label)
        return {"$schema": DRAFT, **about, **accepting(group, empty=True)}

    def field(self, key: str, field: Description) -> Schema:
        label = half(field.label, self.language)
        rest = accepting(self.part(key, field.shape, label), empty=not field.is_required)
        return {"title": label, "description": self.about(field), **rest}

    def about(self, field: Description) -> str:
        """What one reads of a field: its help, choices that the help does not tell, when due."""
        help = half(field.help, self.language)
        sentences = [help]
        words = {} if isinstance(field.shape, MapOf) else self.labels(_options(field.choices))
        if any(text.casefold() not in help.casefold() for pair in words.items() for text in pair):
            choices = ", ".join(f"{word} ({label})" for word, label in words.items())
            sentences.append(self.say(CHOICES, choices=choices))
        if field.is_required:
            sentences.append(self.say(REQUIRED))
        elif field.due:
            sentences.append(self.say(DUE, stage=field.due))
        return "\n".join(sentences)

    def part(self, key: str | int, shape: Shape, label: str) -> Part:
        """What may stand at a key."""
        match shape:
            case Scalar():
                return self.scalar(key, shape)
            case Choice(options):
                words = self.labels(options.items())
                message = self.say(CHOOSE, choices=", ".join(words))
                return proposing(Part(("string",), message, {}), words, only=True)
            case Reference(kinds):
                fixed = {name: label for name, (kind, label) in self.fixed.items() if kind in kinds}
                message = self.with_example(self.say(ID_OF), key, shape)
                name = Part(("string", "number", "boolean"), message, {"pattern": r"\S"})
                return proposing(name, self.labels(islice(fixed.items(), _MOST)))
            case ListOf(item):
                items = accepting(self.part(0, item, label))
                message = self.say(LIST)
                if isinstance(item, Scalar | Choice | Reference):
                    message = self.with_example(message, key, shape)
                return Part(("array",), message, structure={"items": items})
            case MapOf(by, value):
                return self.by_key(by, value, label)
            case OneOf(sides):
                return joined([self.part(key, side, label) for side in sides])
        return self.group(shape, label)

    def scalar(self, key: str | int, scalar: Scalar) -> Part:
        first, last = scalar.bounds
        if scalar.kind == "whole" and first is not None and last is not None:
            message = self.say(WITHIN, first=first, last=last)
        else:
            message = self.say(SCALARS[scalar.kind])
            if scalar.kind in SHOWN:
                message = self.with_example(message, key, scalar)
        limits = {name: value for name, value in scalar.schema.items() if name != "type"}
        part = Part(tuple(scalar.schema["type"]), message, limits)
        words = {"flag": _ANSWERS, "illustrative": {"all": ""}}.get(scalar.kind, {})
        return proposing(part, self.labels(words.items()))

    def by_key(self, by: Shape, shape: Shape, label: str) -> Part:
        """Values by year, by the words of a choice, or by any name."""
        value = accepting(self.part("2027" if _is_year(by) else 0, shape, label), empty=True)
        structure: Schema = {"properties": {}}
        match by:
            case Choice(options):
                words = self.labels(options.items())
                properties = {word: {"description": words[word], **value} for word in words}
                structure["properties"] = properties
                structure |= _closed(self.say(UNKNOWN, label=label))
            case Scalar("year"):
                structure["patternProperties"] = {"^[0-9]{4}$": value}
                structure |= _closed(self.say(NO_YEAR))
            case _:
                structure["additionalProperties"] = value
        return Part(("object",), self.say(BY_KEY), structure=structure)

    def group(self, kind: type[Entity], label: str) -> Part:
        """The fields of an entity; one that is missing is told on its own."""
        fields = describe(kind).values()
        structure: Schema = {
            "properties": {field.key: self.field(field.key, field) for field in fields},
            **_closed(self.say(UNKNOWN, label=label)),
        }
        needed = [
            {"required": [field.key], "errorMessage": self.missing(field)}
            for field in fields
            if field.is_required
        ]
        if needed:
            structure["allOf"] = needed
        return Part(("object",), self.say(GROUP), structure=structure)

    def with_example(self, message: str, key: str | int, shape: Shape) -> str:
        return f"{message} {self.say(EXAMPLE, example=example(key, shape))}"

    def missing(self, field: Description) -> str:
        return self.say(MISSING, key=field.key, label=half(field.label, self.language))

    def labels(self, words: Iterable[tuple[str, str]]) -> dict[str, str]:
        return {word: half(label, self.language) for word, label in words}


def _is_year(shape: Shape) -> bool:
    return isinstance(shape, Scalar) and shape.kind == "year"


def _options(choices: Iterable[Choice]) -> list[tuple[str, str]]:
    return [pair for choice in choices for pair in choice.options.items()]


def _closed(message: str) -> Schema:
    """Keys that are not named are wrong; nothing else fails beside this message."""
    return {"additionalProperties": False, "errorMessage": message}
