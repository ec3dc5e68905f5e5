"""Every code says something whole in both languages, and says nothing that no code passes."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import smartcity_mp
from smartcity_mp.language.catalogue import SENTENCES
from smartcity_mp.language.catalogue.books import BOOKS
from smartcity_mp.language.catalogue.look import LOOK
from smartcity_mp.language.catalogue.references import REFERENCES
from smartcity_mp.language.catalogue.rules import RULES
from smartcity_mp.language.catalogue.rules.completeness import COMPLETENESS
from smartcity_mp.language.catalogue.rules.figures import FIGURES
from smartcity_mp.language.catalogue.rules.institutions import INSTITUTIONS
from smartcity_mp.language.catalogue.rules.money import MONEY
from smartcity_mp.language.catalogue.rules.region import REGION
from smartcity_mp.language.catalogue.rules.reports import REPORTS
from smartcity_mp.language.catalogue.rules.thread import THREAD
from smartcity_mp.language.catalogue.rules.time import TIME
from smartcity_mp.language.catalogue.said import Said, Variant
from smartcity_mp.language.catalogue.shape import SHAPE
from smartcity_mp.language.catalogue.source import SOURCE
from smartcity_mp.language.catalogue.words import HOMES, KINDS, SHAPES, WORDS
from smartcity_mp.language.sentences import hint, sentence
from smartcity_mp.model.files import FILES
from smartcity_mp.model.schema import references
from smartcity_mp.model.schema.annotations import Reference
from smartcity_mp.model.schema.structure import kinds_in
from smartcity_mp.source import syntax

SRC = Path(smartcity_mp.__file__).parent
FORMS = {"", "number", "rupiah", "spoken", *WORDS}
PASSED: dict[str, set[str]] = {
    "SMP001": {"reason"},
    "SMP002": {"byte", "problem"},
    "SMP003": {"limit"},
    "SMP004": {"limit"},
    "SMP005": {"char", "problem"},
    "SMP006": {"problem", "char"},
    "SMP007": {"key", "first", "problem"},
    "SMP008": set(),
    "SMP009": {"name", "char"},
    "SMP010": {"tag"},
    "SMP011": set(),
    "SMP012": set(),
    "SMP013": set(),
    "SMP014": {"limit"},
    "SMP015": {"problem"},
    "SMP016": {"name", "problem", "suggestion"},
    "SMP017": {"char", "problem"},
    "SMP018": {"name", "problem", "found", "kind", "place"},
    "SMP019": {"text", "problem"},
    "SMP020": {"limit"},
    "SMP021": {"name"},
    "SMP022": {"version", "known", "problem"},
    "SMP101": {"key", "suggestion", "problem", "need", "inner", "outer", "home"},
    "SMP102": {"key", "label", "problem", "text"},
    "SMP103": {"expected", "found", "right", "form"},
    "SMP104": {"text", "right", "problem"},
    "SMP105": {"text", "right", "problem"},
    "SMP106": {"text", "expected", "right", "other", "last"},
    "SMP107": {"text", "allowed", "suggestion", "problem", "word"},
    "SMP108": {"text", "right"},
    "SMP109": {"key", "text", "problem"},
    "SMP110": {"text", "first", "last", "right"},
    "SMP111": {"text", "right"},
    "SMP112": {"text", "small", "large", "problem", "unit"},
    "SMP113": {"text"},
    "SMP115": {"length", "limit"},
    "SMP114": {"name", "suggestion", "right"},
    "SMP130": {"text", "right"},
    "SMP131": {"text", "right"},
    "SMP201": {"kind", "text", "suggestion", "choices"},
    "SMP202": {"text", "other", "problem"},
    "SMP203": {"text", "name", "problem"},
    "SMP204": {"folder", "dimension"},
    "SMP205": {"text", "suggestion"},
    "SMP206": {"text", "kind", "found"},
    "SMP207": {"text", "suggestion", "name"},
    "SMP208": {"text", "suggestion", "problem"},
    "SMP210": {"text", "suggestion", "problem"},
    "SMP211": {"text", "at"},
    "SMP212": {"text", "suggestion"},
    "SMP213": {"old", "text", "suggestion"},
    "SMP214": {"text", "kind"},
    "SMP215": {"text", "name", "problem"},
    "SMP701": {"text"},
    "SMP702": {"text"},
    "SMP703": {"chapter"},
    "SMP705": {"text", "suggestion", "problem"},
    "SMP706": {"text", "suggestion", "allowed"},
    "SMP707": {"name", "suggestion"},
    "SMP708": {"text", "problem"},
    "SMP709": {"name", "suggestion"},
    "SMP710": {"text", "suggestion"},
    "SMP711": {"problem"},
    "SMP712": {"text", "problem"},
    "SMP713": {"text", "problem"},
    "SMP714": {"problem", "limit"},
    "SMP715": {"problem"},
    "SMP716": {"text"},
    "SMP717": {"name", "version", "now", "today", "problem"},
    "SMP718": {"name"},
    "SMP730": {"text", "why", "found", "limit"},
    "SMP731": {"text", "limit", "names", "problem"},
    "SMP732": {"problem", "text", "ground", "ratio", "least", "right"},
}
"""What the code that finds it passes; what the rules pass is tried with their cases."""


def variants(said: Said) -> Iterator[Variant]:
    if said.id or not said.variants:
        yield said.variant(None)
    yield from said.variants.values()


def fields(text: str) -> set[str]:
    return {name for name, _ in re.findall(r"\{([a-z_]+)(?::([a-z]+))?\}", text)}


def quoted(text: str) -> list[str]:
    """The names of fields in a hint; examples are in each language."""
    return sorted(name for name in re.findall(r"`([^`]*)`", text) if " " not in name)


def test_the_catalogue_is_the_sum_of_its_parts() -> None:
    rules = (THREAD, TIME, MONEY, FIGURES, REGION, COMPLETENESS, INSTITUTIONS, REPORTS)
    assert all(list(part) == sorted(part) for part in rules)
    parts = (SOURCE, SHAPE, REFERENCES, *rules, BOOKS, LOOK)
    assert sum(map(len, parts)) == len(SENTENCES) >= 80
    assert list(SENTENCES) == sorted(SENTENCES)


@pytest.mark.parametrize("code", SENTENCES)
def test_both_languages_say_the_same_things(code: str) -> None:
    for indonesian, english, hint_id, hint_en in variants(SENTENCES[code]):
        for text in (indonesian, english, hint_id, hint_en):
            assert text.strip() == text != ""
            assert text.count("[[") == text.count("]]")
            forms = re.findall(r"\{[a-z_]+(?::([a-z]+))?\}", text)
            assert set(forms) <= FORMS
        assert fields(indonesian) == fields(english), "a value that one language leaves out"
        assert fields(hint_id) == fields(hint_en)
        assert indonesian[-1] != "." and english[-1] != "."
        assert hint_id[-1] == "." and hint_en[-1] == "."
        assert quoted(hint_id) == quoted(hint_en), "they name different fields"


@pytest.mark.parametrize("code", PASSED)
def test_no_value_is_asked_for_that_is_not_passed(code: str) -> None:
    said = SENTENCES[code]
    for texts in variants(said):
        for text in texts:
            assert fields(text) <= PASSED[code]
    if said.variants:
        assert said.by in PASSED[code]


def codes_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    words = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {word for word in words if re.fullmatch(r"SMP\d{3}", str(word))}


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    modules = [path for path in SRC.rglob("*.py") if SRC / "language" not in path.parents]
    assert len(modules) >= 60
    used = set().union(*(codes_in(path) for path in modules))
    assert len(used) >= 75
    assert used == set(SENTENCES)
    assert set(PASSED) == set(SENTENCES) - set(RULES)


def kinds_of_the_model() -> set[str]:
    return set().union(*(kinds_in(file.kind) for file in FILES)) | {"element", "component"}


def home_of(kind: str) -> str:
    """The first file, in the order of the work, that holds things of a kind."""
    file = next(file for file in FILES if kind in kinds_in(file.kind))
    return f"{file.place}/" if file.is_folder else file.place


def kinds_that_are_named() -> Iterator[str]:
    """The kind by which a dangling reference is reported."""
    for name in vars(references).values():
        for part in getattr(name, "__metadata__", ()):
            if isinstance(part, Reference):
                yield part.kinds[0]


def test_every_kind_has_a_word_in_both_languages() -> None:
    assert set(KINDS) == kinds_of_the_model()
    assert len(KINDS) >= 20
    for word in (*KINDS.values(), *SHAPES.values()):
        indonesian, english = word.split(" | ")
        assert indonesian.strip() and english.strip()


def test_a_dangling_reference_tells_where_things_of_its_kind_are_written() -> None:
    named = set(kinds_that_are_named())
    assert len(named) >= 12
    with_home = named - set(SENTENCES["SMP201"].variants)
    assert with_home <= set(HOMES)
    assert {kind: home_of(kind) for kind in HOMES} == HOMES
    for kind in named:
        for language in ("id", "en"):
            values = {"kind": kind, "text": "x", "suggestion": None, "choices": None}
            text = hint("SMP201", values, language).replace(HOMES.get(kind, kind), "")
            assert kind not in text or kind in KINDS[kind]


def test_every_problem_of_the_parser_is_understood() -> None:
    names = {name for _, name in syntax._PROBLEMS}
    assert len(names) >= 12
    assert names - {syntax.TAB, syntax.TOO_DEEP} <= set(SENTENCES["SMP006"].variants)
    assert sentence("SMP006", {"problem": "other"}, "id") == SENTENCES["SMP006"].id != ""


def test_example_of_a_dangling_reference() -> None:
    values = {"kind": "objective", "text": "SS9", "suggestion": "SS1.9"}
    assert sentence("SMP201", values, "id") == 'sasaran "SS9" tidak ada; maksud Anda "SS1.9"?'
    english = 'there is no objective "SS9"; did you mean "SS1.9"?'
    assert sentence("SMP201", values, "en") == english
    assert "goals.yaml" in hint("SMP201", values, "id")
    assert sentence("SMP201", values | {"suggestion": None}, "id") == 'sasaran "SS9" tidak ada'
