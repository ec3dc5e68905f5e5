from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines, Marked
from smartcity_mp.books.views.analysis.gaps import counted_gaps, gaps


def gap(name: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "gap": f"Kurang {name}", **more}


def program(name: str, *closes: str) -> dict[str, Any]:
    return {"id": name, "name": name, "closes": list(closes)}


def test_priorities_are_counted_in_their_order() -> None:
    found = [
        gap("A", priority="low"),
        gap("B", priority="high"),
        gap("C", priority="high"),
        gap("D"),
    ]
    view = gaps(plan_of(gaps=found))
    said = "dua berprioritas tinggi, satu berprioritas rendah, dan satu belum diberi prioritas"
    assert view.priorities == said
    assert gaps(plan_of(gaps=[gap("A")])).priorities is None


def test_urgent_gaps_are_placed_in_elements_and_dimensions() -> None:
    found = [
        gap("A", priority="high", subject="budget"),
        gap("B", priority="high", subject="living.health"),
        gap("C", priority="high", subject="living.health"),
        gap("D", priority="low", subject="governance.policy"),
    ]
    assert gaps(plan_of(gaps=found)).urgent == (
        "Kesenjangan berprioritas tinggi paling banyak terdapat pada Smart Living, yaitu dua."
    )
    assert gaps(plan_of(gaps=[gap("A", priority="low")])).urgent is None


@pytest.mark.parametrize(
    ("scores", "said"),
    [
        ([], None),
        ([("3", "3")], None),
        ([("1", "3"), ("2", "3")],
         "Selisih skor kesiapan terbesar, 2 poin, terdapat pada “H0” (K0)."),
        ([("1", "3")] * 2,
         "Selisih skor kesiapan terbesar, 2 poin, terdapat pada “H0” (K0) dan “H1” (K1)."),
        ([("1", "3")] * 4, "Selisih skor kesiapan terbesar, 2 poin, terdapat pada empat butir."),
    ],
)  # fmt: skip
def test_the_widest_gap_of_scores_is_named(scores: list[tuple[str, str]], said: str | None) -> None:
    items = [
        {"id": f"K{n}", "indicator": f"H{n}", "score": now, "expected_score": wanted}
        for n, (now, wanted) in enumerate(scores)
    ]
    assert gaps(plan_of(readiness={"items": items})).widest == said


@pytest.mark.parametrize(
    ("closed", "said"),
    [
        (["A", "B"], "Setiap kesenjangan ditangani oleh paling sedikit satu program."),
        (["A"], "Satu kesenjangan ditangani oleh paling sedikit satu program; B belum."),
        ([], "Belum ada program yang dikaitkan dengan kesenjangan ini."),
    ],
)
def test_gaps_without_a_program_are_named(closed: list[str], said: str) -> None:
    plan = plan_of(gaps=[gap("A"), gap("B")], programs=[program("P", *closed)])
    assert gaps(plan).closed == said


def test_nothing_is_said_of_programs_that_are_not_there_yet() -> None:
    assert gaps(plan_of(gaps=[gap("A")])).closed is None


def test_the_present_condition_comes_from_the_items_unless_it_is_given() -> None:
    items = [
        {"id": "K1", "indicator": "I", "condition": "Satu"},
        {"id": "K2", "indicator": "I", "condition": "Dua", "illustrative": "all"},
        {"id": "K3", "indicator": "Pajak", "condition": "Tiga", "value": "93.2", "unit": "persen"},
    ]
    found = [
        gap("A", items=["K1", "K2", "K3"], subject="budget"),
        gap("B", current="Sendiri"),
        gap("C"),
    ]
    rows = gaps(plan_of(gaps=found, readiness={"items": items})).table.rows
    shown = {row.id: row.cells for row in rows if row.id}
    assert shown["A"][1] == Lines(
        ("Anggaran", Lines((Cite("K1"), Cite("K2"), Cite("K3")), across=True))
    )
    assert shown["A"][2] == Lines(("Satu", Marked("Dua"), "Pajak: 93,2 persen"))
    assert (shown["B"][2], shown["C"][2]) == ("Sendiri", None)


def test_programs_stand_below_the_way_to_close_a_gap() -> None:
    plan = plan_of(gaps=[gap("A", closing="Melatih")], programs=[program("P", "A")])
    assert gaps(plan).table.rows[-1].cells[6] == Lines(("Melatih", Cite("P")))


def test_the_summary_counts_by_part_and_priority() -> None:
    found = [
        gap("A", priority="high", subject="budget"),
        gap("B", subject="living.health"),
        gap("C", priority="high", subject="living.health"),
    ]
    table = gaps(plan_of(gaps=found)).summary
    assert [column.label for column in table.columns] == [
        "Bagian", "Tinggi", "Sedang", "Rendah", "Belum digolongkan", "Jumlah",
    ]  # fmt: skip
    assert [row.cells for row in table.rows] == [
        ("Struktur", "1", "–", "–", "–", "1"),
        ("Smart Living", "1", "–", "–", "1", "2"),
        ("Jumlah", "2", "–", "–", "1", "3"),
    ]


def test_what_is_high_and_nowhere_is_not_named_as_a_place() -> None:
    found = [gap("A", priority="high", subject="budget"), gap("B", priority="high")]
    view = gaps(plan_of(gaps=found))
    assert view.urgent == (
        "Kesenjangan berprioritas tinggi yang sudah ditempatkan terdapat pada elemen struktur."
    )
    assert gaps(plan_of(gaps=found[1:])).urgent is None


def test_a_single_gap_is_spoken_of_as_one() -> None:
    items = [{"id": "K", "indicator": "Server", "score": "1", "expected_score": "3"}]
    program = {"id": "P", "name": "P", "closes": ["A"]}
    view = gaps(plan_of(gaps=[gap("A")], readiness={"items": items}, programs=[program]))
    assert view.closed == "Kesenjangan itu ditangani oleh paling sedikit satu program."
    assert view.widest == "Selisih skor kesiapan pada “Server” (K) sebesar 2 poin."


@pytest.mark.parametrize(
    ("priorities", "said"),
    [
        (["high"], "satu kesenjangan berprioritas tinggi"),
        (["high", "high"], "dua kesenjangan berprioritas tinggi"),
        (["high", "low"], "dua kesenjangan, satu di antaranya berprioritas tinggi"),
        (["low"], "satu kesenjangan"),
    ],
)
def test_gaps_are_counted_with_those_of_high_priority(priorities: list[str], said: str) -> None:
    found = [gap(f"G{n}", priority=word) for n, word in enumerate(priorities)]
    assert counted_gaps(plan_of(gaps=found).gaps) == said
