from typing import Any

from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines, Marked
from smartcity_mp.books.views.action.action_plan import action_plan

PERIOD = {"period": {"start": "2024", "end": "2025"}}


def program(name: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "name": f"Program {name}", **more}


def test_programs_are_counted_by_cluster_and_kind() -> None:
    view = action_plan(
        plan_of(
            programs=[
                program("A-1", cluster="literacy", kind="new", owner="a"),
                program("A-2", cluster="literacy", kind="new", owner="b"),
                program("A-3", cluster="application", kind="expanded"),
                program("A-4"),
            ],
            organizations=[{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
        )
    )
    assert (view.count, view.money, view.owners, view.unclustered) == ("empat", None, "dua", "satu")
    assert view.kinds == "dua baru, satu pengembangan, dan satu belum ditentukan jenisnya"
    assert view.spread is not None
    assert view.spread.startswith("Program paling banyak terdapat pada klaster literasi smart city")
    assert [row.cells for row in view.overview.rows[-4:]] == [
        ("Literasi smart city", "2", "2", "–", "–", "–"),
        ("Kapasitas SDM", "–", "–", "–", "–", "–"),
        ("Klaster belum ditentukan", "1", "–", "–", "–", "–"),
        ("Jumlah", "4", "2", "–", "1", "–"),
    ]
    assert [item.of_one_kind for item in (view, *view.clusters)] == [False, True, True]
    assert [(item.name, item.kinds) for item in view.clusters] == [
        ("Aplikasi dan perangkat lunak", None),
        ("Literasi smart city", "seluruhnya baru"),
    ]
    assert view.dimensions[0].name == "Tanpa dimensi"
    assert len(view.dimensions[0].cards) == 4


def test_the_matrix_sets_targets_beside_money_of_the_same_year() -> None:
    one = program(
        "GOV-01",
        sub_dimension="governance.policy",
        owner="a",
        objectives=["SS1"],
        budget={"apbn": {"2025": "3000000"}},
        outputs=[
            {
                "name": "Layanan",
                "unit": "layanan",
                "targets": {"2024": "5"},
                "illustrative": ["targets"],
            }
        ],
        illustrative=["budget"],
    )
    view = action_plan(
        plan_of(
            masterplan=PERIOD,
            programs=[program("X-1"), one],
            organizations=[{"id": "a", "name": "A"}],
            goals=[{"id": "TJ", "statement": "T", "objectives": [{"id": "SS1", "statement": "S"}]}],
        )
    )
    assert [row.cells for row in view.matrix.rows] == [
        ("Smart Governance: Kebijakan",),
        (
            Cite("GOV-01"), Lines(("Program GOV-01", Lines((Cite("SS1"), "APBN"), across=True))),
            Cite("a", "A"), "", "", Marked("3"), Marked("3"),
        ),
        ("", "Layanan (layanan)", "", None, Marked("5"), "", ""),
        ("Tanpa subdimensi",),
        (Cite("X-1"), "Program X-1", None, "", "", "", "–"),
    ]  # fmt: skip
    assert {len(row.cells) for row in view.matrix.rows if row.kind == "body"} == {7}


def test_no_programs() -> None:
    view = action_plan(plan_of())
    assert view.count is None
    assert view.clusters == view.dimensions == ()


def test_programs_without_a_cluster_are_not_claimed_for_the_only_one() -> None:
    programs = [program("A-1", cluster="literacy"), program("A-2")]
    view = action_plan(plan_of(programs=programs))
    assert view.spread is not None
    assert view.spread.startswith("Program yang sudah ditempatkan terdapat pada klaster literasi")
