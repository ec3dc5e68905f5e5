from typing import Any

from small_plans import plan_of

from smartcity_mp.analysis.risks import LEVELS
from smartcity_mp.books.blocks import Marked
from smartcity_mp.books.views.action.risks import WORDS, Risks, risks


def program(name: str, *found: tuple[str | None, str | None], **more: Any) -> dict[str, Any]:
    entries = [
        {"risk": f"Risiko {number}", "likelihood": likelihood, "impact": impact}
        for number, (likelihood, impact) in enumerate(found)
    ]
    return {
        "id": name, "name": name, "sub_dimension": "governance.service", "risks": entries, **more
    }  # fmt: skip


def test_every_level_has_a_word() -> None:
    assert list(WORDS) == list(LEVELS)


def test_risks_are_counted_where_they_belong() -> None:
    view = risks(
        plan_of(
            programs=[
                program("GOV-01", ("5", "4"), ("3", "3"), (None, "2")),
                program("LIV-01", ("5", "4"), sub_dimension="living.health"),
                program("LIV-02", sub_dimension="living.health"),
            ],
            quick_wins=[program("QW-1", ("2", "5"))],
        )
    )
    assert (view.count, view.holder_count) == ("lima", "dua program dan satu quick win")
    assert view.per_level == "Menurut tingkatnya: dua sangat tinggi, satu tinggi, dan satu sedang."
    assert (view.unjudged, view.without) == ("satu", "satu")
    assert view.unmitigated == "tiga"
    assert view.matrix.rows[0].cells == ("5 hampir pasti", "–", "–", "–", "2", "–")
    assert view.by_dimension.columns[-2].label == "Belum dinilai"
    assert view.by_dimension.rows[0].cells == ("Smart Governance", "1", "1", "1", "–", "1", "4")
    assert view.by_dimension.rows[-1].cells[-1] == "5"
    assert view.highest is not None
    assert [row.cells[3] for row in view.highest.rows] == [
        "5 × 4 = 20", "5 × 4 = 20", "2 × 5 = 10", "3 × 3 = 9"
    ]  # fmt: skip


def test_all_very_high_risks_are_listed_but_not_hundreds() -> None:
    def shown(very_high: int, low: int) -> int:
        entries = [("5", "5")] * very_high + [("1", "1")] * low
        table = risks(plan_of(programs=[program("GOV-01", *entries)])).highest
        assert table is not None
        return len(table.rows)

    assert shown(2, 3) == 5
    assert shown(2, 30) == 10
    assert shown(12, 30) == 12
    assert shown(40, 0) == 30


def test_without_risks_nothing_is_counted() -> None:
    view = risks(plan_of())
    assert view.count is None
    assert view.highest is None


def test_risks_of_one_level_are_not_counted_by_level() -> None:
    assert risks(plan_of(programs=[program("A", ("5", "5"))])).per_level == (
        "Tingkatnya sangat tinggi."
    )
    assert risks(plan_of(programs=[program("A", (None, "5"))])).per_level is None


def test_what_mitigation_leaves_is_told_once_somebody_has_judged_it() -> None:
    def judged(*after: tuple[str, str] | None) -> Risks:
        entries = [
            {"risk": "A", "likelihood": "5", "impact": "5", "mitigation": "M"}
            | ({"likelihood_after": pair[0], "impact_after": pair[1]} if pair else {})
            for pair in after
        ]
        return risks(plan_of(programs=[{"id": "P", "name": "P", "risks": entries}]))

    assert judged(None).remaining is None
    few = judged(("1", "5"), None)
    assert few.remaining == (
        "Satu risiko sudah dinilai juga sesudah mitigasi; tingkatnya tidak lagi tinggi atau sangat "
        "tinggi."
    )
    assert few.highest is not None
    heads = [column.label for column in few.highest.columns]
    assert [row.cells[heads.index("Sisa")] for row in few.highest.rows] == ["5", "–"]
    whole = judged(None).highest
    assert whole is not None and "Sisa" not in [column.label for column in whole.columns]
    assert str(judged(("5", "5"), ("1", "1")).remaining).endswith(
        "; satu di antaranya tetap tinggi atau sangat tinggi."
    )
    assert str(judged(("2", "5")).remaining).endswith(
        "; tingkatnya tetap tinggi atau sangat tinggi."
    )
    assert str(judged(("2", "5"), ("5", "5")).remaining).endswith(
        "; semuanya tetap tinggi atau sangat tinggi."
    )


def test_risks_that_are_an_illustration_say_so_in_sums_and_sentences() -> None:
    view = risks(plan_of(programs=[program("GOV-01", ("5", "4"), ("3", "3"), illustrative="all")]))
    assert view.per_level == "Menurut tingkatnya: satu sangat tinggi dan satu sedang\u00a0†."
    assert view.spread is not None and "sangat tinggi\u00a0† itu terdapat pada" in view.spread
    assert view.matrix.illustrative and view.by_dimension.illustrative
    assert view.drawn is not None and view.drawn.illustrative
    assert view.highest is not None
    assert view.highest.rows[0].cells[3] == Marked("5 × 4 = 20")


def test_the_highest_risks_are_not_told_from_others_where_there_are_none() -> None:
    def said(*found: tuple[str | None, str | None]) -> str:
        return risks(plan_of(programs=[program("GOV-01", *found)])).highest_said

    assert said(("5", "4")) == "memuat risiko itu."
    assert said(("5", "4"), ("3", "3")) == "mengurutkan semua risiko menurut nilainya."
    assert said(("5", "4"), (None, "3")).startswith("memuat satu risiko dengan nilai tertinggi.")
