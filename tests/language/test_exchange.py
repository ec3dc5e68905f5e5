"""What is wrong with a workbook is said in both languages, and each sentence is needed."""

import re
from pathlib import Path

import pytest

import smartcity_mp
from smartcity_mp.language.exchange import FAULTS, fault_words
from smartcity_mp.language.workbook import GUIDE, SAID, SHEETS

SRC = Path(smartcity_mp.__file__).parent
_FIELD = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("code", FAULTS)
def test_both_languages_say_the_same(code: str) -> None:
    indonesian, english = FAULTS[code]
    assert set(_FIELD.findall(indonesian)) == set(_FIELD.findall(english))
    values = dict.fromkeys(_FIELD.findall(indonesian), "{0.__class__}")
    for language in ("id", "en"):
        said = fault_words(code, values, language)
        assert "[[" not in said and said.count("{0.__class__}") >= bool(values)


def test_each_is_used() -> None:
    modules = [*(SRC / "exchange").glob("*.py"), *(SRC / "cli").glob("*.py")]
    text = "".join(module.read_text("utf-8") for module in modules)
    assert len(modules) > 40
    assert [code for code in FAULTS if f'"{code}"' not in text] == []
    assert [key for key in SAID if not re.search(rf"[\"']{key}[\"']", text)] == []


def test_what_is_not_known_is_left_out() -> None:
    assert "maksud Anda" not in fault_words("holder", {"text": "X", "right": None}, "id")
    assert fault_words("holder", {"text": "X", "right": "Y"}, "en").endswith('did you mean "Y"?')
    assert len(fault_words("error", {"text": "x" * 999}, "id")) < 300
    assert fault_words("SMP205", {"text": "a", "suggestion": None}, "id").startswith("organisasi")


def test_the_workbook_speaks_both_languages() -> None:
    for said in (*GUIDE, *SHEETS.values(), *SAID.values()):
        assert len(said) == 2 and all(said)
        assert set(_FIELD.findall(said[0])) == set(_FIELD.findall(said[1]))
