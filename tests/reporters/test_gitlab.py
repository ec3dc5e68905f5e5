import json
from dataclasses import replace
from pathlib import Path

from jsonschema import Draft7Validator
from reporters.conftest import many

from smartcity_mp.diagnostics import Position, Report
from smartcity_mp.reporters.contract import Context
from smartcity_mp.reporters.gitlab import render

SCHEMA = json.loads(
    (Path(__file__).parent / "schemas/gitlab-code-quality.json").read_text(encoding="utf-8")
)


def made(report: Report, context: Context) -> list[dict]:
    text = render(report, context)
    assert text.startswith("[")  # GitLab reads nothing behind a byte order mark
    issues: list[dict] = json.loads(text)
    Draft7Validator(SCHEMA).validate(issues)
    return issues


def test_findings_are_issues(report: Report, context: Context) -> None:
    issues = made(report, replace(context, folder="plans/"))
    assert [issue["severity"] for issue in issues] == ["major", "minor", "info"]
    assert issues[0]["location"] == {
        "path": "plans/programs/governance/GOV-03.yaml",
        "lines": {"begin": 2},
    }
    assert issues[0]["description"].startswith('SMP201: sasaran "SS9" tidak ada')
    assert made(Report(()), context) == []


def test_fingerprints_are_unique_and_outlive_lines_and_words(context: Context) -> None:
    found = many(500, files=3)
    before = [issue["fingerprint"] for issue in made(Report(tuple(found)), context)]
    assert len(set(before)) == 500
    moved = [
        replace(one, position=Position(one.position.file, one.position.line + 9)) for one in found
    ]
    after = made(Report(tuple(moved)), Context("en"))
    assert [issue["fingerprint"] for issue in after] == before
    assert [issue["description"] for issue in after] != [
        issue["description"] for issue in made(Report(tuple(found)), context)
    ]


def test_what_is_only_counted_is_said(report: Report, context: Context) -> None:
    first = replace(report.findings[0], more=412)
    assert "dan 412 temuan SMP201 lagi" in made(Report((first,)), context)[0]["description"]


def test_texts_are_only_texts(evil: Report, context: Context) -> None:
    issues = made(evil, context)
    assert [issue["location"]["path"] for issue in issues] == [
        found.position.file for found in evil.findings
    ]
    assert "##" not in render(evil, context)
