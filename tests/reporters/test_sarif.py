import json
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from jsonschema import Draft7Validator
from reporters.conftest import DANGLING, many

from smartcity_mp.diagnostics import Diagnostic, Position, Report, Severity
from smartcity_mp.language.codes import every_code
from smartcity_mp.reporters.contract import Context
from smartcity_mp.reporters.sarif import LONGEST, MOST, render
from smartcity_mp.rules import RULES

VALIDATOR = Draft7Validator(
    json.loads((Path(__file__).parent / "schemas/sarif-schema-2.1.0.json").read_text("utf-8"))
)
CODES = every_code(RULES)


@pytest.fixture
def context(context: Context) -> Context:
    return replace(context, codes=lambda: CODES)


def run_of(report: Report, context: Context) -> dict:
    log = json.loads(render(report, context))
    VALIDATOR.validate(log)
    (run,) = log["runs"]
    return run


def test_findings_are_results(report: Report, context: Context) -> None:
    run = run_of(report, replace(context, folder="plans/"))
    assert [result["level"] for result in run["results"]] == ["error", "warning", "note"]
    first = run["results"][0]
    assert first["message"]["text"].startswith('sasaran "SS9" tidak ada')
    assert first["locations"][0]["physicalLocation"] == {
        "artifactLocation": {
            "uri": "plans/programs/governance/GOV-03.yaml",
            "uriBaseId": "%SRCROOT%",
        },
        "region": {"startLine": 2, "startColumn": 14, "endLine": 2},
    }
    assert run["automationDetails"]["id"] == "smartcity-mp/plans/"
    notes = run["invocations"][0]["toolExecutionNotifications"]
    assert [note["message"]["text"].split(":")[0] for note in notes] == ["SMP302", "SMP305"]
    assert run_of(Report(()), context)["results"] == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_code_is_a_rule_within_the_bounds(context: Context, language: str) -> None:
    found = [
        Diagnostic(Position("a.yaml"), "SMP201", Severity.ERROR, DANGLING),
        *many(1, Severity.INFO),
    ]
    run = run_of(Report(tuple(found)), replace(context, language=language))
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["SMP201"]
    assert [result["ruleIndex"] for result in run["results"]] == [0, 0]
    from smartcity_mp.reporters import sarif

    rules = [sarif._rule(code.name, code, language) for code in CODES]
    assert len(rules) > 100
    for rule in rules:
        assert len(rule["id"]) <= 255
        assert 0 < len(rule["shortDescription"]["text"]) <= LONGEST
        assert 0 < len(rule["fullDescription"]["text"]) <= LONGEST
        assert rule["help"]["text"]


def test_no_more_results_than_github_takes_and_errors_first(context: Context) -> None:
    found = [*many(MOST, Severity.INFO), *many(7, Severity.ERROR)]
    log = json.loads(render(Report(tuple(found)), context))
    results = log["runs"][0]["results"]
    assert len(results) == MOST
    assert [result["level"] for result in results[:8]] == ["error"] * 7 + ["note"]
    (note,) = log["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    assert note["message"]["text"].startswith("7 temuan lagi tidak dimuat")


def test_columns_count_in_utf_16(context: Context) -> None:
    text = "a: b\n\U0001f600: [\U0001f600, \u00e9, x]\n"
    found = Diagnostic(Position("a.yaml", 2, 11), "SMP201", Severity.ERROR, DANGLING)
    run = run_of(Report((found,)), replace(context, text_of=lambda _: text))
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    line = text.split("\n")[1].encode("utf-16-le")
    assert line[2 * (region["startColumn"] - 1) :].decode("utf-16-le") == "x]"
    assert run["columnKind"] == "utf16CodeUnits"


def test_addresses_are_relative_and_escaped(evil: Report, context: Context) -> None:
    files = ["C:\\a b.yaml", "//a/b.yaml", "a b#?%.yaml", "é.yaml", "http://a.yaml", evil.files[0]]
    found = tuple(Diagnostic(Position(file), "SMP201", Severity.ERROR, DANGLING) for file in files)
    run = run_of(Report(found), replace(context, folder="kab tegal/"))
    assert len(run["results"]) == len(files)
    for result, file in zip(run["results"], files, strict=True):
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        parts = urlsplit(uri)
        assert uri.isascii() and parts.path == uri and not uri.startswith("/")
        assert unquote(uri) == f"kab tegal/{file}"


def test_fingerprints_are_unique_and_outlive_lines_and_words(context: Context) -> None:
    found = many(300, files=3)
    moved = [
        replace(one, position=Position(one.position.file, one.position.line + 9)) for one in found
    ]
    before, after = (
        [result["partialFingerprints"] for result in run_of(Report(tuple(some)), about)["results"]]
        for some, about in ((found, context), (moved, replace(context, language="en")))
    )
    assert before == after
    assert len({one["primaryLocationLineHash"] for one in before}) == 300
    assert all(set(one) == {"primaryLocationLineHash"} for one in before)


def test_texts_are_bounded_and_make_no_link_or_order(evil: Report, context: Context) -> None:
    run = run_of(evil, context)
    said = [result["message"]["text"] for result in run["results"]]
    assert len(said) == 3
    assert all("[a]" in text and "](" not in text for text in said)
    assert "##" not in render(evil, context)
    values = {"kind": "objective", "text": "x" * 5000, "suggestion": "y" * 5000}
    long = Diagnostic(Position("a.yaml"), "SMP201", Severity.ERROR, values)
    many_values = Report((replace(long, more=1),))
    assert all(
        len(result["message"]["text"]) <= LONGEST
        for result in run_of(many_values, context)["results"]
    )
