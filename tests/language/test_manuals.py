"""The manuals of the codes that are no rules: in both languages, with examples that are true."""

import re
from collections.abc import Callable
from itertools import pairwise

import pytest

from smartcity_mp.language.catalogue import SENTENCES
from smartcity_mp.language.catalogue.rules import RULES as RULE_SENTENCES
from smartcity_mp.language.codes import every_code

MANUALS = {code.name: code.manual for code in every_code(())}
_FILE = re.compile(r"(?m)^# (\S+)$")
_CANNOT_BE_SHOWN = {"SMP001", "SMP002", "SMP003", "SMP004", "SMP015", "SMP020", "SMP115"}
LOADED = [code for code in MANUALS if code < "SMP300" and code not in _CANNOT_BE_SHOWN]


def files_of(example: str) -> dict[str, str]:
    """An example, cut where a comment names a file."""
    text = example.lstrip("\n")
    found = list(_FILE.finditer(text))
    assert found and found[0].start() == 0, "an example begins with the name of its file"
    starts = [match.start() for match in found]
    parts = [text[start:end] for start, end in pairwise([*starts, len(text)])]
    return {match[1]: part for match, part in zip(found, parts, strict=True)}


def test_every_code_that_is_no_rule_has_a_manual() -> None:
    assert list(MANUALS) == [code for code in SENTENCES if code not in RULE_SENTENCES]
    assert len(MANUALS) >= 50
    for code, manual in MANUALS.items():
        assert bool(manual.wrong) == bool(manual.right) == (code not in _CANNOT_BE_SHOWN)


@pytest.mark.parametrize("code", MANUALS)
def test_manual_reads_like_one(code: str) -> None:
    for language, heads in (("id", ("Salah:", "Benar:")), ("en", ("Wrong:", "Right:"))):
        text = MANUALS[code].text(language)
        title, blank, why = text.split("\n")[:3]
        assert title.endswith(".") and blank == "" and why
        assert all((head in text) == bool(MANUALS[code].wrong) for head in heads)
    assert MANUALS[code].id != MANUALS[code].en


@pytest.mark.parametrize("code", LOADED)
def test_examples_are_true(code: str, found_in: Callable) -> None:
    manual = MANUALS[code]
    assert code in {found.code for found in found_in(files_of(manual.wrong))}
    mended = {found.code for found in found_in(files_of(manual.right))}
    assert [found for found in mended if found < "SMP300"] == []


def test_most_examples_were_tried() -> None:
    assert len(LOADED) >= 36
