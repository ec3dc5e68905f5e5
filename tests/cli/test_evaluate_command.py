"""`evaluate`: an index with its parts, and the dry run."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from smartcity_mp.analysis.criticism import THEMES
from smartcity_mp.rules import RULES

PLAN = "title: Masterplan Smart City\nperiod: {start: 2024, end: 2033}\nstage: 1\n"
ANSWERS = """year: 2026
answers:
  - {part: baseline, score: 3, evidence: [LKjIP]}
  - {part: output, score: 2.5}
  - {part: outcome, score: 3}
  - {part: impact, reason: "survei belum dilakukan\\e[31m"}
  - {part: quick-win, score: 4}
"""


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "masterplan.yaml").write_text(PLAN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def answered(plan: Path, text: str = ANSWERS) -> None:
    folder = plan / "evaluation"
    folder.mkdir()
    (folder / "2026.yaml").write_text(text, encoding="utf-8")


def test_every_theme_is_seen_by_rules_that_there_are() -> None:
    known = {rule.CODE for rule in RULES}
    assert all(set(codes) <= known and codes for codes in THEMES.values())


@pytest.mark.usefixtures("plan")
def test_without_an_evaluation_there_is_the_dry_run(smartcity: Callable) -> None:
    ran = smartcity("evaluate")
    assert ran.code == 0
    assert "Penetapan: 1 temuan\n  masterplan.yaml:1  " in ran.out
    assert "Belum ada evaluasi." in ran.err
    ran = smartcity("evaluate", "2026")
    assert (ran.code, "belum ada evaluasi" in ran.err) == (2, True)


def test_what_is_known_and_what_is_not(plan: Path, smartcity: Callable) -> None:
    answered(plan)
    ran = smartcity("evaluate")
    assert ran.code == 0
    assert "belum dinilai (survei belum dilakukan" in ran.out
    assert "Indeks belum dapat dihitung: 1 skor belum diketahui." in ran.out
    assert "Paling sedikit 2,50, paling banyak 3,30." in ran.out
    assert "Skor tanpa bukti: 3." in ran.out
    assert "\x1b" not in ran.out
    ran = smartcity("--lang", "en", "evaluate", "2026")
    assert "At least 2.50, at most 3.30." in ran.out
    ran = smartcity("evaluate", "2025")
    assert (ran.code, "2026" in ran.err) == (2, True)


def test_as_data(plan: Path, smartcity: Callable) -> None:
    answered(plan)
    data = json.loads(smartcity("evaluate", "--format", "json").out)
    index = data["evaluation"]
    assert (index["index"], index["least"], index["most"]) == (None, 2.5, 3.3)
    assert [part["score"] for part in index["parts"]] == [3.0, 2.5, 3.0, None, 4.0]
    assert {item["theme"] for item in data["criticism"]} >= {"Penetapan", "Quick win"}


def test_a_wrong_score_is_found(plan: Path, smartcity: Callable) -> None:
    answered(plan, "year: 2026\nanswers:\n  - {part: output, score: 4.5}\n")
    ran = smartcity("validate")
    assert "evaluation/2026.yaml:3:27" in ran.out and "0–4" in ran.out
