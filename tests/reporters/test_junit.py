from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
import xmlschema
from reporters.conftest import many

from smartcity_mp.diagnostics import Diagnostic, Position, Report, Severity
from smartcity_mp.reporters import junit
from smartcity_mp.reporters.contract import Context
from smartcity_mp.reporters.junit import render

SCHEMA = xmlschema.XMLSchema(Path(__file__).parent / "schemas/junit-10.xsd")


def suites(report: Report, context: Context) -> ElementTree.Element:
    text = render(report, context)
    made = ElementTree.fromstring(text.encode())
    SCHEMA.validate(made)
    names = [(case.get("classname"), case.get("name")) for case in made.iter("testcase")]
    assert len(set(names)) == len(names)
    for suite in made:
        for attribute, path in (
            ("tests", "testcase"),
            ("failures", "testcase/failure"),
            ("skipped", "testcase/skipped"),
        ):
            assert suite.get(attribute) == str(len(suite.findall(path)))
    return made


def test_a_file_is_a_suite_and_an_error_fails(report: Report, context: Context) -> None:
    made = suites(report, replace(context, folder="plans/"))
    assert [suite.get("name") for suite in made] == [
        "plans/programs/governance/GOV-03.yaml",
        "plans/x.yaml",
        "plans/quick-wins/QW-GOV.yaml",
        "plans/masterplan.yaml",
        "smartcity-mp",
    ]
    results = [[part.tag for part in case] for case in made.iter("testcase")]
    assert results == [["failure"], [], ["skipped"], ["skipped"], ["skipped"], ["skipped"]]
    failure = made.find(".//failure")
    assert failure is not None and failure.get("message", "").startswith('sasaran "SS9"')
    assert (failure.text or "").startswith("programs/governance/GOV-03.yaml:2:14\n")
    assert len(suites(Report(()), context)) == 0


def test_names_are_unique_and_outlive_lines(context: Context) -> None:
    twins = [
        Diagnostic(Position("a.yaml", 1, 1, address), "SMP013", Severity.ERROR)
        for address in (("a · b",), ("a", "b"), ("x" * 900, "1"), ("x" * 900, "2"))
    ]
    found = (*many(50), *twins)
    moved = tuple(
        replace(one, position=replace(one.position, line=one.position.line + 9)) for one in found
    )
    before, after = (
        [case.get("name") for case in suites(Report(some), context).iter("testcase")]
        for some in (found, moved)
    )
    assert before == after
    assert len(before) == 54
    assert all(name and len(name) <= junit.LONGEST + 40 for name in before)


def test_a_report_stays_below_what_gitlab_takes(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert junit.MOST_BYTES < 30_000_000
    monkeypatch.setattr(junit, "MOST_BYTES", 40_000)
    found = [*many(500, Severity.INFO, files=20), *many(20, Severity.ERROR, files=20)]
    found[499] = replace(found[499], more=1000)
    report = Report(tuple(found), files=tuple(f"b{n}.yaml" for n in range(20)))
    text = render(report, context)
    assert 30_000 < len(text.encode()) < 41_000
    made = suites(report, context)
    (rest,) = (case for case in made.iter("testcase") if case.get("name") == "…")
    shown = len(made.findall(".//skipped")) + len(made.findall(".//failure")) - 1
    assert len(made.findall(".//failure")) == 21  # no error gives way to a note
    message = rest[0].get("message", "")
    assert message.startswith(f"1.{520 - shown} temuan lagi tidak dimuat")


def test_texts_are_only_texts(evil: Report, context: Context) -> None:
    made = suites(evil, context)
    assert {part.tag for part in made.iter()} == {
        "testsuites", "testsuite", "testcase", "failure", "skipped",
    }  # fmt: skip
    assert "##" not in render(evil, context)
    assert not any(line.lstrip().startswith("::") for line in render(evil, context).split("\n"))
