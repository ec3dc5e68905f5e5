from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Marked, Statement
from smartcity_mp.books.views.direction.development_direction import development_direction

PERIOD = {"period": {"start": "2024", "end": "2033"}}
INDICATOR = {
    "id": "IK-1", "name": "IPM", "unit": "indeks", "baseline": {"year": "2023", "value": "71.12"},
    "targets": {"2028": "73"}, "illustrative": ["targets"],
}  # fmt: skip

WORDS = ("Cerdas", "Adil")


def objective(name: str, *indicators: dict[str, Any]) -> dict[str, Any]:
    return {"id": name, "statement": f"Sasaran {name}", "indicators": list(indicators)}


def test_a_vision_that_is_a_row_of_its_key_words_is_not_said_twice() -> None:
    said = {"statement": "Tegal cerdas dan adil", "elements": [{"word": w} for w in WORDS]}
    assert development_direction(plan_of(vision=said)).words is None


def test_the_frame_from_vision_to_end_targets() -> None:
    view = development_direction(
        plan_of(
            masterplan=PERIOD,
            vision={"statement": "Tegal Cerdas", "elements": [{"word": w} for w in WORDS]},
            missions=[{"id": "M1", "statement": "Melayani", "dimensions": ["living"]}],
            goals=[
                {
                    "id": "TJ1", "mission": "M1", "statement": "Sehat",
                    "objectives": [objective("SS1", INDICATOR), objective("SS2")],
                },
                {"id": "TJ2", "statement": "Lepas"},
            ],
        )
    )  # fmt: skip
    assert view.vision == Statement("Tegal Cerdas")
    assert view.words == "Cerdas dan Adil"
    assert view.counts == "satu misi, dua tujuan, dan dua sasaran"
    assert view.spread == "Keduanya terdapat pada misi M1."
    assert (view.objective_count, view.indicator_count) == ("dua", "satu")
    assert (view.unmeasured, view.untargeted, view.last_year) == ("satu", "satu", "2033")
    assert view.judged_by.endswith("terhadap target tersebut."), "no program claims any"
    assert view.missions is not None
    assert [row.cells for row in view.missions.rows] == [
        (Cite("M1"), "Melayani", "Smart Living", Cite("TJ1", "TJ1 Sehat")),
        ("–", "Tujuan yang belum dikaitkan dengan misi", "–", Cite("TJ2", "TJ2 Lepas")),
    ]
    assert view.objectives is not None
    assert [column.label for column in view.objectives.columns][-2:] == ["2028", "2033"]
    assert [row.cells for row in view.objectives.rows] == [
        (Cite("TJ1", "TJ1 Sehat"),),
        (
            Cite("SS1"),
            "Sasaran SS1",
            Cite("IK-1", "IPM (indeks)"),
            "71,12 (2023)",
            Marked("73"),
            "–",
        ),
        (Cite("SS2"), "Sasaran SS2", None, None, None, None),
    ]


def test_nothing_is_made_of_nothing() -> None:
    view = development_direction(plan_of())
    assert view.vision is view.words is view.counts is view.missions is view.objectives is None


@pytest.mark.parametrize(
    ("horizons", "labels", "caption"),
    [
        ({"medium": "2030", "long": "2026"}, ["2026", "2030"], " jangka menengah dan panjang"),
        ({"medium": "2033", "long": "2033"}, ["2033"], ""),
    ],
)
def test_end_targets_stand_in_the_order_of_their_years(
    horizons: dict[str, str], labels: list[str], caption: str
) -> None:
    goals = [{"id": "T", "statement": "T", "objectives": [objective("S", INDICATOR)]}]
    plan = plan_of(masterplan={**PERIOD, "horizons": horizons}, goals=goals)
    table = development_direction(plan).objectives
    assert table is not None
    assert [column.label for column in table.columns[4:]] == labels
    assert table.caption == f"Sasaran dan target akhir{caption}"


def test_what_no_program_counts_among_its_own_is_named() -> None:
    indicators = [{"id": f"IK-{n}", "name": f"Ukuran {n}"} for n in range(11)]

    def judged_by(count: int, claimed: str) -> str:
        goal = {"id": "T", "statement": "T", "objectives": [objective("S", *indicators[:count])]}
        programs = [{"id": "P", "name": "P", "outcomes": [{"ref": claimed}]}]
        return development_direction(plan_of(goals=[goal], programs=programs)).judged_by

    hardly = "Yang belum menjadi ukuran program mana pun, sehingga hanya dipantau, ialah"
    assert judged_by(2, "IK-0").endswith(f" {hardly} ukuran 1.")
    assert judged_by(11, "IK-0").endswith(f" {hardly} sepuluh indikator.")
    assert hardly not in judged_by(1, "IK-0")
