import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines, Listing
from smartcity_mp.books.views.analysis.future import future


def test_a_team_that_names_nothing_sees_no_section() -> None:
    view = future(plan_of())
    assert (view.drivers, view.scenarios, view.tested) == (None, (), None)


def test_drivers_are_counted_and_every_one_has_its_row() -> None:
    drivers = [
        {
            "id": "PP-1", "kind": "demography", "statement": "Menua", "trend": "Naik",
            "implication": "Didatangkan", "issues": ["IS-1"], "source": "BPS, 2025",
        },
        {"id": "PP-2", "kind": "demography", "statement": "Bertambah"},
        {"id": "PP-3", "kind": "policy", "statement": "Berubah", "illustrative": "all"},
        {"id": "PP-4", "statement": "Lain"},
    ]  # fmt: skip
    view = future(plan_of(future={"drivers": drivers})).drivers
    assert view is not None
    assert view.said == (
        "Tercatat empat pendorong perubahan. Pendorong paling banyak terdapat pada bidang "
        "kependudukan, yaitu dua."
    )
    assert [row.id for row in view.table.rows] == ["PP-1", "PP-2", "PP-3", "PP-4"]
    assert view.table.rows[0].cells == (
        "PP-1", "Kependudukan", "Menua", "Naik", "Didatangkan", Cite("IS-1"),
    )  # fmt: skip
    assert view.table.rows[3].cells == ("PP-4", None, "Lain", None, None, "–")
    assert view.sources == Listing(("PP-1: BPS, 2025",), label="Sumber")


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        ([None], "Tercatat satu pendorong perubahan."),
        (
            ["policy"],
            "Tercatat satu pendorong perubahan. Pendorong itu terdapat pada bidang kebijakan.",
        ),
    ],
)
def test_one_driver_is_told_as_one(kinds: list[str | None], said: str) -> None:
    drivers = [{"id": "PP-1", "kind": kind, "statement": "Menua"} for kind in kinds]
    view = future(plan_of(future={"drivers": drivers})).drivers
    assert view is not None
    assert view.said == said


def test_a_scenario_is_a_card_of_what_is_known() -> None:
    scenarios = [
        {
            "id": "SK-1", "name": "Turun", "drivers": ["PP-1", "PP-2"], "course": "Dikurangi",
            "response": "Ditunda", "strategies": ["STR"],
        },
        {"id": "SK-2", "name": "Naik"},
    ]  # fmt: skip
    view = future(plan_of(future={"scenarios": scenarios}))
    assert view.tested == "Ketahanan masterplan diuji dengan dua skenario."
    first, second = view.scenarios
    assert (first.id, first.title) == ("SK-1", "Turun")
    assert first.fields == (
        ("Pendorong yang menentukan", Lines((Cite("PP-1"), Cite("PP-2")), across=True)),
        ("Jalannya keadaan", "Dikurangi"),
        ("Sikap masterplan", "Ditunda"),
        ("Strategi penjawab", Cite("STR")),
    )
    assert second.fields == (("Jalannya keadaan", None), ("Sikap masterplan", None))
    alone = future(plan_of(future={"scenarios": scenarios[:1]}))
    assert alone.tested == "Ketahanan masterplan diuji dengan skenario berikut."
