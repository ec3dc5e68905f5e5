"""Every reporter keeps the contract, so that a command needs to know none of them."""

from dataclasses import replace
from importlib import import_module

import pytest

from smartcity_mp.diagnostics import Diagnostic, Position, Report, Severity
from smartcity_mp.reporters import REPORTERS
from smartcity_mp.reporters.contract import Context, place


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", REPORTERS)
def test_every_reporter_tells_every_finding(
    report: Report, context: Context, name: str, language: str
) -> None:
    render = import_module(REPORTERS[name].module).render
    said = render(report, replace(context, language=language))
    assert all(found.code in said for found in report.findings)
    assert isinstance(render(Report(()), Context(language)), str)


@pytest.mark.parametrize("name", [name for name, row in REPORTERS.items() if not row.for_people])
def test_what_programs_read_is_the_same_on_a_terminal(
    report: Report, context: Context, name: str
) -> None:
    render = import_module(REPORTERS[name].module).render
    assert render(report, replace(context, terminal=True)) == render(report, context)


def test_a_path_in_the_repository_begins_with_the_masterplans_folder() -> None:
    assert Context("id", folder="plans/kab-tegal/").in_repository("a/b.yaml") == (
        "plans/kab-tegal/a/b.yaml"
    )
    assert Context("id").in_repository("a/b.yaml") == "a/b.yaml"


def test_what_a_folder_lacks_stands_at_a_file_that_a_host_can_show() -> None:
    assert Context("id", folder="plans/").in_repository("programs/") == "plans/masterplan.yaml"


def test_a_place_is_one_line() -> None:
    found = Diagnostic(Position("programs/a\nb\x1b[31m.yaml", 3, 4), "SMP018", Severity.ERROR)
    assert place(found) == "programs/a b [31m.yaml:3:4"
