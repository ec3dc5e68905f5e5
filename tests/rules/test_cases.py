"""Every rule against small masterplans: `bad` has what it expects, `good` has nothing.

A new rule needs no test code, only a folder. The expected places stand as comments in the files of
the bad one: `# expect SMP305 12:5`; where that file is absent or a folder, in another one with its
name: `# expect SMP604 vision.yaml 1:1`. `said.txt` holds what a person reads of them; `make golden`
writes it anew. What cannot be bad at once has a folder of its own beside it: `bad-…`.
"""

import re
from collections import Counter
from pathlib import Path

import pytest

from smartcity_mp.diagnostics import Diagnostic, Position, Severity
from smartcity_mp.language.sentences import hint, sentence
from smartcity_mp.loading import load
from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import Judgement, judge
from smartcity_mp.source.tree import Folder

CASES = Path(__file__).parents[1] / "cases" / "rules"
FOLDERS = sorted(folder.name for folder in CASES.iterdir())
BAD = sorted(path.relative_to(CASES).as_posix() for path in CASES.glob("SMP*/bad*"))
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


def found_in(case: str) -> list[Diagnostic]:
    """What the rule of a bad case finds in it."""
    code = case.partition("/")[0]
    return [item for item in judged(CASES / case).diagnostics if item.code == code]


@pytest.mark.parametrize("case", BAD)
def test_bad_case(case: str) -> None:
    places = expected(CASES / case, case.partition("/")[0])
    assert places.total() > 0
    assert Counter(item.position for item in found_in(case)) == places


def said(found: Diagnostic) -> str:
    """A finding as a person reads it, in both languages."""
    at = found.position
    place = f"{at.file}:{at.line}:{at.column} {'.'.join(at.address)}".rstrip()
    lines = [place + (" (due)" if "due" in found.values else "")]
    for language in ("id", "en"):
        lines.append(sentence(found.code, found.values, language))
        lines.append(f"  {hint(found.code, found.values, language)}")
    for line in lines[1:]:
        assert line.strip()
        assert not re.search(r"[{}]|\[\[|\]\]|None", line.replace("{id}", "")), line
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("case", BAD)
def test_what_is_said_of_a_bad_case(case: str, request: pytest.FixtureRequest) -> None:
    text = "\n".join(said(item) for item in found_in(case))
    kept = (CASES / case.replace("/bad", "/said")).with_suffix(".txt")
    if request.config.getoption("--update-golden"):
        kept.write_text(text, encoding="utf-8")
    assert text == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("code", FOLDERS)
def test_good_case(code: str) -> None:
    judgement = judged(CASES / code / "good")
    assert [item for item in judgement.diagnostics if item.code == code] == []
    assert judgement.not_judged == ()
