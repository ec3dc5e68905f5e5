from typing import Any

from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines
from smartcity_mp.books.views.annexes.golden_thread import golden_thread


def objective(name: str, *sub_dimensions: str) -> dict[str, Any]:
    return {"id": name, "statement": f"Sasaran {name}", "sub_dimensions": list(sub_dimensions)}


def test_a_thread_runs_from_the_rpjmd_to_the_quick_win() -> None:
    served = objective("SS1", "governance.service")
    served["indicators"] = [{"id": "IK-1", "name": "IPM"}]
    view = golden_thread(
        plan_of(
            missions=[{"id": "M1", "statement": "Melayani", "supports": ["R.M1"]}],
            goals=[
                {
                    "id": "TJ1", "mission": "M1", "statement": "Cepat",
                    "objectives": [served, objective("SS2", "governance.policy")],
                },
                {"id": "TJ2", "statement": "Lepas", "objectives": [objective("SS3")]},
            ],
            strategies=[{"id": "STR-1", "statement": "S", "objectives": ["SS1"]}],
            programs=[
                {"id": "GOV-01", "name": "Portal", "objectives": ["SS1"],
                 "sub_dimension": "governance.service"},
                {"id": "GOV-02", "name": "Data", "sub_dimension": "governance.policy"},
            ],
            quick_wins=[{"id": "QW-1", "name": "Q", "program": "GOV-01"}],
        )
    )  # fmt: skip
    (one,) = view.dimensions
    assert one.said == "dua sasaran, satu indikator, dan satu program"
    assert one.broken == "Sasaran yang belum didukung program mana pun: SS2."
    assert one.loose == "Program yang belum dikaitkan dengan sasaran: GOV-02."
    assert [(row.kind, *row.cells) for row in one.table.rows] == [
        ("group", Lines((Cite("R.M1"), Cite("M1", "M1 Melayani"), Cite("TJ1", "TJ1 Cepat")))),
        (
            "body", Cite("SS1", "SS1 Sasaran SS1"), Cite("IK-1", "IPM"), Cite("STR-1"),
            Cite("GOV-01"), Cite("QW-1"),
        ),
        ("body", Cite("SS2", "SS2 Sasaran SS2"), "–", "–", "–", "–"),
        ("body", "Belum dikaitkan dengan sasaran", "–", "–", Cite("GOV-02"), "–"),
    ]  # fmt: skip
    assert view.unplaced is not None
    assert [row.cells[0] for row in view.unplaced.rows] == [
        Cite("TJ2", "TJ2 Lepas"),
        Cite("SS3", "SS3 Sasaran SS3"),
    ]


def test_no_thread_without_objectives_and_programs() -> None:
    view = golden_thread(plan_of())
    assert view.dimensions == ()
    assert view.unplaced is None


def test_many_loose_programs_are_counted() -> None:
    loose = [
        {"id": f"GOV-{number:02}", "name": "P", "sub_dimension": "governance.service"}
        for number in range(1, 14)
    ]
    (one,) = golden_thread(plan_of(programs=loose)).dimensions
    assert one.loose == "Sebanyak 13 program belum dikaitkan dengan sasaran."
    assert one.broken is None
