from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Marked
from smartcity_mp.books.views.quick_wins.comparison import comparison, progress_cell
from smartcity_mp.books.views.quick_wins.selection import NO, YES, in_order, selection
from smartcity_mp.model.plan import Plan


def quick_win(name: str, place: str | None = "governance.service", **more: Any) -> dict[str, Any]:
    return {"id": name, "name": f"Cepat {name}", "sub_dimension": place, **more}


def plan(*quick_wins: dict[str, Any], **more: Any) -> Plan:
    return plan_of(quick_wins=list(quick_wins), **more)


def costing(amount: int) -> dict[str, Any]:
    return {"budget": {"apbd-kota": str(amount)}}


def test_quick_wins_stand_in_the_order_of_the_dimensions() -> None:
    found = plan(quick_win("Q3", None), quick_win("Q2", "living.health"), quick_win("Q1"))
    assert [item.id for item in in_order(found)] == ["Q1", "Q2", "Q3"]


def test_dimensions_without_and_with_many_are_named() -> None:
    view = selection(plan(quick_win("Q1"), quick_win("Q2"), quick_win("Q3")))
    assert (view.number, view.without, view.crowded) == ("tiga", "Smart Living", "Smart Governance")
    both = selection(plan(quick_win("Q1"), quick_win("Q2", "living.health")))
    assert (both.without, both.crowded) == (None, None)
    assert selection(plan()).without == "Smart Governance dan Smart Living"


WHOLE: dict[str, Any] = {
    "action_plan": [{"month": "10-12", "activity": "A"}],
    "beneficiaries": {"count": "5"},
    "program": "P1",
    "outcomes": [{"name": "H"}],
    "risks": [{"risk": "R"}],
}


@pytest.mark.parametrize("lacking", [None, *WHOLE])
def test_each_criterion_is_checked_against_the_data(lacking: str | None) -> None:
    given = {key: value for key, value in WHOLE.items() if key != lacking}
    view = selection(plan(quick_win("Q1", **given)))
    answers = view.criteria.rows[0].cells[1:]
    expected = [NO if key == lacking else YES for key in WHOLE]
    assert list(answers) == expected
    assert (view.all_met, view.none_met) == (lacking is None, lacking is not None)


def test_how_many_meet_all_criteria_is_counted() -> None:
    view = selection(plan(quick_win("Q1", **WHOLE), quick_win("Q2")))
    assert (view.met, view.all_met, view.none_met) == ("satu", False, False)


def test_the_largest_are_named_and_ties_together() -> None:
    view = comparison(
        plan(
            quick_win("Q1", resources=costing(5_000_000), beneficiaries={"count": "900"}),
            quick_win("Q2", resources=costing(5_000_000), beneficiaries={"count": "1200"}),
            quick_win("Q3"),
        )
    )
    assert view.money == "Rp10 juta"
    assert (view.most_money, view.most_money_amount) == ("Cepat Q1 (Q1) dan Cepat Q2 (Q2)",
                                                         "Rp5 juta")  # fmt: skip
    assert (view.reach, view.reach_count) == ("Cepat Q2 (Q2)", "1.200 orang")
    assert [row.cells[5] for row in view.table.rows] == ["5", "5", None, "10"]


def test_the_last_month_that_is_reported_counts_more_than_the_plan() -> None:
    told = {"year": "2026", "organization": "a", "quick_wins": [
        {"quick_win": "Q1", "months": [
            {"month": "2026-05"},
            {"month": "2026-03", "percent": "40"}, {"month": "2026-02", "percent": "20"},
        ]},
    ]}  # fmt: skip
    before = {**told, "year": "2025", "quick_wins": [
        {"quick_win": "Q1", "months": [{"month": "2025-12", "percent": "90"}]},
    ]}  # fmt: skip
    doubt = {"progress": "10", "illustrative": ["progress"]}
    reported = plan(quick_win("Q1", **doubt), quick_win("Q2", **doubt), reports=[told, before])
    view = comparison(reported)
    assert [row.cells[-1] for row in view.table.rows] == ["40%", Marked("10%")]
    assert view.mean_progress == "25 persen\u00a0†"
    assert comparison(plan(quick_win("Q1", **doubt), reports=[told])).mean_progress == "40 persen"
    assert progress_cell(reported, reported.quick_wins[0], dated=True) == "40% (Maret 2026)"
    assert progress_cell(reported, reported.quick_wins[1], dated=True) == Marked("10%")


def test_one_alone_is_not_called_the_largest() -> None:
    view = comparison(plan(quick_win("Q1", resources=costing(5), beneficiaries={"count": "9"})))
    assert (view.most_money, view.reach, view.furthest) == (None, None, None)
    assert len(view.table.rows) == 1


def test_progress_is_averaged_over_those_that_report_it() -> None:
    view = comparison(plan(quick_win("Q1", progress="100"), quick_win("Q2", progress="25"),
                           quick_win("Q3")))  # fmt: skip
    assert (view.mean_progress, view.progress_opening) == (
        "63 persen", "Kemajuan dua quick win yang sudah melapor rata-rata",
    )  # fmt: skip
    assert (view.finished, view.furthest) == ("Cepat Q1 (Q1)", "Cepat Q1 (Q1)")
    assert comparison(plan(quick_win("Q3"))).mean_progress is None
    assert comparison(plan(quick_win("Q1", progress="0"))).mean_progress == "0 persen"


def test_illustrative_figures_bear_the_sign_in_cells_and_sums() -> None:
    doubt = {"resources": costing(5_000_000), "illustrative": ["resources", "progress"],
             "progress": "5"}  # fmt: skip
    view = comparison(plan(quick_win("Q1", **doubt), quick_win("Q2", resources=costing(1_000_000))))
    assert (view.money, view.mean_progress) == ("Rp6 juta\u00a0†", "5 persen\u00a0†")
    first, second, total = view.table.rows
    assert first.cells[5:] == (Marked("5"), Marked("5%"))
    assert (second.cells[5], total.cells[5]) == ("1", Marked("6"))


def test_a_quick_win_that_needs_no_money_has_a_dash() -> None:
    free = {"budget": {"non-budget": None}}
    agreed = {"budget": {"csr": None}}
    view = comparison(plan(quick_win("Q1", resources=free), quick_win("Q2", resources=agreed)))
    assert [row.cells[5] for row in view.table.rows] == ["–", None]
    assert view.money is None


def test_the_digest_tells_what_is_achieved_and_when_it_starts() -> None:
    row = comparison(plan(quick_win("Q1", objective="Antre singkat", start="2024-03"))).digest
    assert row.rows[0].cells == (
        Cite("Q1", "Cepat Q1 (Q1)"), "Antre singkat", None, "Maret 2024", None
    )  # fmt: skip


def test_where_all_have_the_same_none_is_the_largest_and_many_are_counted() -> None:
    view = comparison(plan(*(quick_win(f"Q{n}", progress="100") for n in range(6))))
    assert view.furthest is None and view.finished == "enam quick win"
    view = comparison(
        plan(*(quick_win(f"Q{n}", progress="100") for n in range(6)), quick_win("Q9", progress="0"))
    )
    assert view.furthest == "enam quick win"
    assert not comparison(plan(quick_win("Q1"))).several
