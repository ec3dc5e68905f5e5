from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines
from smartcity_mp.books.views.analysis.swot import swot

KINDS = {"S": "strength", "W": "weakness", "O": "opportunity", "T": "threat"}


def factors(letters: str) -> list[dict[str, Any]]:
    return [
        {"id": f"{letter}{number}", "kind": KINDS[letter], "statement": f"Faktor {letter}{number}"}
        for number, letter in enumerate(letters, 1)
    ]


@pytest.mark.parametrize(
    ("letters", "said"),
    [
        ("", None),
        ("SWO", None),
        ("SSWOOT", "kekuatan lebih banyak daripada kelemahan, dan peluang lebih banyak daripada "
         "ancaman. Sebagai petunjuk awal, yang didahulukan ialah "
         "memakai kekuatan untuk meraih peluang "
         "(strategi SO)."),
        ("SWWOOT", "kekuatan lebih sedikit daripada kelemahan, dan peluang lebih banyak daripada "
         "ancaman. Sebagai petunjuk awal, yang didahulukan ialah "
         "menutup kelemahan dengan memanfaatkan "
         "peluang (strategi WO)."),
        ("SSWOTT", "kekuatan lebih banyak daripada kelemahan, dan peluang lebih sedikit daripada "
         "ancaman. Sebagai petunjuk awal, yang didahulukan ialah "
         "memakai kekuatan untuk menghadapi ancaman "
         "(strategi ST)."),
        ("SWWOTT", "kekuatan lebih sedikit daripada kelemahan, dan peluang lebih sedikit daripada "
         "ancaman. Sebagai petunjuk awal, yang didahulukan ialah "
         "menekan kelemahan sambil menghindari "
         "ancaman (strategi WT)."),
        ("SWOT", "kekuatan sebanyak kelemahan, dan peluang sebanyak ancaman, sehingga tidak ada "
         "satu jenis strategi yang menonjol; keempatnya dijalankan seimbang."),
        ("SSWOT", "kekuatan lebih banyak daripada kelemahan, dan peluang sebanyak ancaman, "
         "sehingga tidak ada satu jenis strategi yang menonjol; keempatnya dijalankan seimbang."),
    ],
)  # fmt: skip
def test_the_position_follows_from_the_numbers_of_factors(letters: str, said: str | None) -> None:
    position = swot(plan_of(swot={"factors": factors(letters)})).position
    assert position == (f"Menurut banyaknya faktor, {said}" if said else None)


def test_factors_are_counted_by_kind_and_none_is_lost() -> None:
    unknown = {"id": "X1", "statement": "Lain"}
    view = swot(plan_of(swot={"factors": [*factors("SST"), unknown]}))
    assert view.count == "empat"
    assert view.kinds == "dua kekuatan, satu ancaman, dan satu belum digolongkan"
    assert [group.title for group in view.groups] == ["Kekuatan", "Ancaman", "Belum digolongkan"]
    assert [row.id for group in view.groups for row in group.table.rows] == ["S1", "S2", "T3", "X1"]


@pytest.mark.parametrize(
    ("used", "said"),
    [
        (["S1", "O2"], "Setiap faktor dipakai paling sedikit dalam satu strategi."),
        (["S1"], "O2 belum dipakai dalam strategi mana pun."),
    ],
)
def test_factors_that_no_strategy_uses_are_named(used: list[str], said: str) -> None:
    strategy = {"id": "SO1", "kind": "SO", "statement": "Memakai", "factors": used}
    view = swot(plan_of(swot={"factors": factors("SO"), "strategies": [strategy]}))
    assert view.unused == said


def test_without_strategies_nothing_is_said_of_unused_factors() -> None:
    assert swot(plan_of(swot={"factors": factors("SO")})).unused is None


def test_the_matrix_puts_each_kind_where_its_factors_meet() -> None:
    strategies = [
        {"id": f"{kind}1", "kind": kind, "statement": kind} for kind in ("WT", "SO", "ST", "WO")
    ]
    rows = swot(plan_of(swot={"factors": factors("SSO"), "strategies": strategies})).matrix.rows
    assert [row.cells for row in rows] == [
        ("", Lines((Cite("S1"), Cite("S2")), across=True), "–"),
        (Lines(("Peluang (O)", Cite("O3"))), Cite("SO1"), Cite("WO1")),
        (Lines(("Ancaman (T)", "–")), Cite("ST1"), Cite("WT1")),
    ]


def test_strategies_tell_what_takes_them_up() -> None:
    plan = plan_of(
        swot={
            "strategies": [
                {"id": "SO1", "kind": "SO", "statement": "A"},
                {"id": "X", "statement": "B"},
            ]
        },
        strategies=[{"id": "STR", "statement": "C", "swot": ["SO1"]}],
    )
    view = swot(plan)
    rows = view.strategies.rows
    assert [row.id for row in rows] == [None, "SO1", None, "X"]
    assert rows[1].cells == ("SO1", "A", None, Cite("STR"))
    assert rows[3].cells[-1] == "–"
    assert view.strategy_kinds == "satu strategi SO dan satu belum digolongkan"


@pytest.mark.parametrize(
    ("scope", "name"),
    [("structure", "Struktur"), ("living", "Smart Living"), (None, None)],
)
def test_a_scope_is_an_element_or_a_dimension(scope: str | None, name: str | None) -> None:
    factor = {"id": "S1", "kind": "strength", "statement": "A", "scope": scope}
    rows = swot(plan_of(swot={"factors": [factor]})).groups[0].table.rows
    assert rows[0].cells[1] == name


def test_a_single_factor_is_not_called_every_one() -> None:
    strategy = {"id": "SO1", "statement": "Memakai", "factors": ["S1"]}
    view = swot(plan_of(swot={"factors": factors("S"), "strategies": [strategy]}))
    assert view.unused == "Faktor itu dipakai paling sedikit dalam satu strategi."
