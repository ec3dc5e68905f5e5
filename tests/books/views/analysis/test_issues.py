from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Marked
from smartcity_mp.books.views.analysis.issues import issues


def issue(name: str, place: str | None) -> dict[str, Any]:
    return {"id": name, "issue": f"Masalah {name}", "sub_dimension": place}


@pytest.mark.parametrize(
    ("places", "said"),
    [
        (["governance.service", "governance.policy", "living.health"],
         "Setiap subdimensi memiliki paling sedikit satu isu."),
        (["governance.service"], "Subdimensi yang belum memiliki isu: Kebijakan dan X."),
        ([], None),
    ],
)  # fmt: skip
def test_sub_dimensions_without_an_issue_are_named(places: list[str], said: str | None) -> None:
    found = [issue(f"I{number}", place) for number, place in enumerate(places)]
    assert issues(plan_of(issues=found)).without == said


def test_many_sub_dimensions_without_an_issue_are_counted() -> None:
    parts = [{"id": f"s{number}", "name": f"S{number}"} for number in range(8)]
    framework = {"dimensions": [{"id": "d", "name": "D", "sub_dimensions": parts}]}
    view = issues(plan_of(framework=framework, issues=[issue("I", "d.s0")]))
    assert view.without == "Masih ada tujuh subdimensi tanpa isu."


def test_issues_stand_below_their_dimension_and_those_without_one_at_the_end() -> None:
    view = issues(plan_of(issues=[issue("A", None), issue("B", "living.health")]))
    rows = [(row.kind, row.id or row.cells[0]) for row in view.table.rows]
    assert rows == [
        ("group", "Smart Living"), ("body", "B"), ("group", "Tanpa dimensi"), ("body", "A"),
    ]  # fmt: skip
    assert view.count == "dua"
    placed = "Isu yang sudah ditempatkan terdapat pada Smart Living."
    assert view.spread == f"{placed} Belum ada isu pada Smart Governance."


def test_what_is_not_there_bears_no_sign_of_illustration() -> None:
    bare = {"id": "A", "issue": "Banjir", "illustrative": "all"}
    row = issues(plan_of(issues=[bare])).table.rows[-1]
    assert row.cells[2:5] == (Marked("Banjir"), "–", "–")


def test_an_issue_of_a_dimension_that_is_gone_is_kept() -> None:
    rows = issues(plan_of(issues=[issue("A", "gone.sub")])).table.rows
    assert [row.id or row.cells[0] for row in rows] == ["Tanpa dimensi", "A"]
