import json
from dataclasses import replace

import pytest

from smartcity_mp.diagnostics import Report
from smartcity_mp.language.sentences import hint, sentence
from smartcity_mp.reporters.contract import Context
from smartcity_mp.reporters.json import render


@pytest.mark.parametrize("language", ["id", "en"])
def test_findings_and_summary(report: Report, language: str) -> None:
    said = json.loads(render(report, Context(language)))
    assert list(said) == ["findings", "summary"]
    assert [finding["code"] for finding in said["findings"]] == ["SMP201", "SMP413", "SMP211"]
    first = report.findings[0]
    assert said["findings"][0] == {
        "code": "SMP201",
        "severity": "error",
        "file": "programs/governance/GOV-03.yaml",
        "line": 2,
        "column": 14,
        "message": sentence(first.code, first.values, language),
        "hint": hint(first.code, first.values, language),
    }
    assert said["summary"] == {
        "error": 1,
        "warning": 1,
        "info": 1,
        "waived": 1,
        "files": 2,
        "not_judged": ["SMP305", "SMP302"],
    }


def test_what_is_not_shown_one_by_one_is_counted(report: Report) -> None:
    many = replace(report, findings=(replace(report.findings[0], more=412), *report.findings[1:]))
    said = json.loads(render(many, Context("id")))
    assert [finding.get("more") for finding in said["findings"]] == [412, None, None]
    assert said["summary"]["error"] == 413


def test_nothing_found() -> None:
    said = json.loads(render(Report(()), Context("id", terminal=True)))
    assert said["findings"] == []
    assert said["summary"] == {
        "error": 0, "warning": 0, "info": 0, "waived": 0, "files": 0, "not_judged": []
    }  # fmt: skip
