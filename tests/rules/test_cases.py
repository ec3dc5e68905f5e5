"""Every rule against its two small masterplans: `bad` has what it expects, `good` has nothing.

A new rule needs no test code, only a folder. The expected places stand as comments in the files of
the bad one: `# expect SMP305 12:5`; where that file is absent or a folder, in another one with its
name: `# expect SMP604 vision.yaml 1:1`.
"""

import re
from collections import Counter
from pathlib import Path

import pytest

from smartcity_mp.diagnostics import Position, Severity
from smartcity_mp.language.sentences import hint, sentence
from smartcity_mp.loading import load
from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import Judgement, judge
from smartcity_mp.source.tree import Folder

CASES = Path(__file__).parents[1] / "cases" / "rules"
FOLDERS = sorted(folder.name for folder in CASES.iterdir())
_EXPECT = re.compile(r"# expect (SMP\d{3})(?: ([^\s:]+))? (\d+):(\d+)")


def judged(folder: Path) -> Judgement:
    loaded = load(Folder(folder))
    errors = [found for found in loaded.diagnostics if found.severity is Severity.ERROR]
    assert errors == [], "a case is a masterplan that can be read"
    return judge(loaded.plan, loaded.sources, loaded.left_out, RULES)


def expected(folder: Path, code: str) -> Counter[Position]:
    places: Counter[Position] = Counter()
    for path in folder.rglob("*.yaml"):
        for found, other, line, column in _EXPECT.findall(path.read_text(encoding="utf-8")):
            assert found == code
            name = other or path.relative_to(folder).as_posix()
            places[Position(name, int(line), int(column))] += 1
    return places


def test_every_rule_has_a_good_and_a_bad_case() -> None:
    assert len(RULES) >= 36
    assert [rule.CODE for rule in RULES] == FOLDERS
    for code in FOLDERS:
        assert (CASES / code / "bad" / "masterplan.yaml").is_file()
        assert (CASES / code / "good" / "masterplan.yaml").is_file()


@pytest.mark.parametrize("code", FOLDERS)
def test_bad_case(code: str) -> None:
    found = [item for item in judged(CASES / code / "bad").diagnostics if item.code == code]
    places = expected(CASES / code / "bad", code)
    assert places.total() > 0
    assert Counter(item.position for item in found) == places
    for item in found:
        for language in ("id", "en"):
            for text in (sentence, hint):
                said = text(code, item.values, language)
                assert said
                assert not re.search(r"[{}]|\[\[|\]\]|None", said.replace("{id}", "")), said


@pytest.mark.parametrize("code", FOLDERS)
def test_good_case(code: str) -> None:
    judgement = judged(CASES / code / "good")
    assert [item for item in judgement.diagnostics if item.code == code] == []
    assert judgement.not_judged == ()
