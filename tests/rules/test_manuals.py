"""The manual of each rule: in both languages, with snippets that are real YAML of the model."""

import re
from itertools import pairwise

import pytest
from pydantic import ValidationError

from smartcity_mp.language.catalogue import SENTENCES
from smartcity_mp.model.files import file_at
from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import Rule
from smartcity_mp.source.yaml import parse

_FILE = re.compile(r"(?m)^# (\S+\.yaml)$")
_CODES = [rule.CODE for rule in RULES]


@pytest.mark.parametrize("rule", RULES, ids=_CODES)
def test_manual_is_there_in_both_languages(rule: Rule) -> None:
    assert rule.MANUAL.id != rule.MANUAL.en
    for manual in (rule.MANUAL.id, rule.MANUAL.en):
        title, blank, why = manual.split("\n")[:3]
        assert title.endswith(".") and not blank and why
    assert rule.__doc__ == rule.MANUAL.title("en")
    assert rule.CODE in SENTENCES


@pytest.mark.parametrize("rule", RULES, ids=_CODES)
def test_snippets_are_yaml_of_the_model(rule: Rule) -> None:
    assert rule.MANUAL.wrong != rule.MANUAL.right
    for snippet in (rule.MANUAL.wrong.lstrip(), rule.MANUAL.right.lstrip()):
        starts = [match.start() for match in _FILE.finditer(snippet)]
        assert starts[:1] == [0], "a snippet begins with the name of its file"
        for start, end in pairwise([*starts, len(snippet)]):
            check_file(snippet[start:end])


def check_file(text: str) -> None:
    name = text.split("\n", 1)[0].removeprefix("# ")
    kind = file_at(name).kind
    document = parse(name, text.encode())
    assert document.diagnostics == ()
    try:
        kind.model_validate(document.data)
    except ValidationError as error:
        faults = [(item["loc"], item["type"]) for item in error.errors()]
        assert [fault for fault in faults if fault[1] != "missing"] == []


def test_codes_are_in_order_and_said() -> None:
    assert sorted(_CODES) == _CODES
    assert len(set(_CODES)) == len(_CODES)
    said = {code for code in SENTENCES if "SMP300" <= code < "SMP700" or code >= "SMP800"}
    assert said == set(_CODES)
