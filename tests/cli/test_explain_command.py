import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import smartcity_mp
from smartcity_mp.language.catalogue import SENTENCES
from smartcity_mp.language.codes import CORRECTABLE
from smartcity_mp.rules import RULES

SRC = str(Path(smartcity_mp.__file__).parents[1])


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_rule_is_explained(smartcity: Callable, language: str) -> None:
    assert len(RULES) > 20
    for rule in RULES:
        ran = smartcity("explain", rule.CODE, "--lang", language)
        assert (ran.code, ran.err) == (0, "")
        assert rule.MANUAL.text(language) in ran.out
        assert ran.out.startswith(f"{rule.CODE} ({rule.SEVERITY}")
        assert f"- rule: {rule.CODE}\n" in ran.out
    assert {"id": "Salah:", "en": "Wrong:"}[language] in smartcity(
        "explain", "SMP303", "--lang", language
    ).out


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_manual_is_a_docstring(language: str) -> None:
    """`-OO` takes docstrings away."""
    said = [
        subprocess.run(
            [sys.executable, *bare, "-m", "smartcity_mp", "explain", "SMP305", "--lang", language],
            env=os.environ | {"PYTHONPATH": SRC},
            capture_output=True,
            check=True,
        ).stdout
        for bare in ([], ["-OO"])
    ]
    assert said[0] == said[1]
    assert len(said[0].splitlines()) >= 20


def test_codes_may_be_typed_briefly(smartcity: Callable) -> None:
    whole = smartcity("explain", "SMP303")
    assert smartcity("explain", "303") == smartcity("explain", "smp303") == whole


def test_it_says_which_findings_fix_corrects(smartcity: Callable) -> None:
    assert len(SENTENCES) > len(CORRECTABLE) > 20
    for code in SENTENCES:
        ran = smartcity("explain", code)
        assert (f"smartcity-mp fix {code}\n" in ran.out) == (code in CORRECTABLE)


def test_codes_that_are_no_rules_are_explained_too(smartcity: Callable) -> None:
    for code in ("SMP006", "SMP201"):
        assert code in SENTENCES
        ran = smartcity("explain", code)
        assert ran.code == 0
        assert len(ran.out.splitlines()) >= 3
        assert "waivers:" not in ran.out


@pytest.mark.parametrize(
    ("code", "said"), [("SMP3033", 'maksud Anda "SMP303"?'), ("apa", 'tidak ada kode "apa"')]
)
def test_an_unknown_code(smartcity: Callable, code: str, said: str) -> None:
    ran = smartcity("explain", code)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


@pytest.mark.parametrize("language", ["id", "en"])
def test_rules_lists_all(smartcity: Callable, language: str) -> None:
    ran = smartcity("rules", "--lang", language)
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert [line.split()[0] for line in lines] == [rule.CODE for rule in RULES]
    for line, rule in zip(lines, RULES, strict=True):
        assert line.split()[1:3] == [str(rule.SEVERITY), str(rule.STAGE)]
        assert line.endswith(rule.MANUAL.title(language))


def test_rules_as_json(smartcity: Callable) -> None:
    rows = json.loads(smartcity("rules", "--format", "json").out)["rules"]
    assert [row["code"] for row in rows] == [rule.CODE for rule in RULES]
    assert set(rows[0]) == {"code", "severity", "stage", "title"}
