"""The chapter of the summary on those who carry out and follow the plan."""

from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Marked
from smartcity_mp.books.views.summary.stewardship_digest import MOST_RISKS, stewardship_digest

SEATS = {"members": [{"position": "A"}, {"position": "B"}]}


@pytest.mark.parametrize(
    ("governance", "said"),
    [
        ({}, "Susunan Dewan Smart City dan Tim Pelaksana belum tercatat."),
        ({"council": SEATS},
         "Dewan Smart City beranggotakan dua orang; susunan Tim Pelaksana belum tercatat."),
        ({"team": SEATS},
         "Tim Pelaksana beranggotakan dua orang; susunan Dewan Smart City belum tercatat."),
        ({"council": SEATS, "team": SEATS},
         "Dewan Smart City beranggotakan dua orang dan Tim Pelaksana dua orang."),
        ({"council": {**SEATS, "illustrative": ["members"]}, "team": SEATS},
         "Dewan Smart City beranggotakan dua orang\u00a0† dan Tim Pelaksana dua orang."),
    ],
)  # fmt: skip
def test_the_bodies_are_counted_in_one_sentence(governance: dict[str, Any], said: str) -> None:
    assert stewardship_digest(plan_of(governance=governance)).bodies == said


def test_an_empty_plan_has_neither_partners_nor_results() -> None:
    view = stewardship_digest(plan_of())
    assert (view.partners, view.documents, view.results, view.risks) == (None,) * 4


def test_only_what_was_measured_is_a_result_and_only_the_gravest_is_a_risk() -> None:
    indicators = [
        {"id": "IK-1", "name": "IPM", "unit": "indeks", "direction": "up",
         "baseline": {"value": "70", "year": "2023"}, "targets": {"2024": "72"},
         "actuals": {"2024": "71"}, "illustrative": ["targets"]},
        {"id": "IK-2", "name": "Belum diukur"},
    ]  # fmt: skip
    objective = {"id": "S", "statement": "S", "indicators": indicators}
    risks = [
        {"risk": f"R{impact}", "likelihood": "3", "impact": str(impact)} for impact in range(1, 6)
    ]
    view = stewardship_digest(
        plan_of(
            goals=[{"id": "T", "statement": "T", "objectives": [objective]}],
            programs=[{"id": "P", "name": "P", "risks": risks}],
        )
    )
    assert view.results is not None and view.risks is not None
    assert [row.cells for row in view.results.rows] == [
        (Cite("IK-1", "IPM (indeks)"), "70 (2023)", Marked("72"), "71 (2024)",
         Marked("Di bawah angka ilustratif")),
    ]  # fmt: skip
    assert [row.cells[0] for row in view.risks.rows] == ["R5", "R4", "R3"][:MOST_RISKS]


def test_a_document_that_a_later_one_replaced_is_not_in_force() -> None:
    documents = [
        {"id": "A", "title": "RPJMD 2019–2024", "kind": "rpjmd", "level": "region",
         "period": {"start": "2019", "end": "2024"}},
        {"id": "B", "title": "RPJMD 2025–2029", "kind": "rpjmd", "level": "region",
         "period": {"start": "2025", "end": "2029"}},
    ]  # fmt: skip
    view = stewardship_digest(plan_of(alignment={"documents": documents}))
    assert view.documents == "Dokumen perencanaan yang belum dirujuk ialah RPJMD 2025–2029."
