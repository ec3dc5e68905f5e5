from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines, Marked
from smartcity_mp.books.views.analysis.swot import swot

KINDS = {"S": "strength", "W": "weakness", "O": "opportunity", "T": "threat"}


def factors(letters: str) -> list[dict[str, Any]]:
    return [
        {"id": f"{letter}{number}", "kind": KINDS[letter], "statement": f"Faktor {letter}{number}"}
        for number, letter in enumerate(letters, 1)
    ]


def weighed(*given: str) -> list[dict[str, Any]]:
    """`weighed("S 0.6 3")`: factors with letter, weight and rating, - for none."""
    made = factors("".join(text[0] for text in given))
    for factor, text in zip(made, given, strict=True):
        for name, figure in zip(("weight", "rating"), text.split()[1:], strict=True):
            if figure != "-":
                factor[name] = figure
    return made


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("S 0.6 3", "W 0.4 2", "O 0.5 4", "T 0.5 1"),
         "Selisih skor kekuatan dan kelemahan ialah 1,00, sedangkan selisih skor peluang dan "
         "ancaman ialah 1,50. Titik itu terletak pada kuadran I: yang didahulukan ialah memakai "
         "kekuatan untuk meraih peluang (strategi SO)."),
        (("S 60 3", "W 40 2", "O 30 1", "T 70 4"),
         "Selisih skor kekuatan dan kelemahan ialah 1,00, sedangkan selisih skor peluang dan "
         "ancaman ialah -2,50. Titik itu terletak pada kuadran II: yang didahulukan ialah memakai "
         "kekuatan untuk menghadapi ancaman (strategi ST)."),
        (("S 0.125 3", "W 0.875 2", "O 0.5 4", "T 0.5 1"),
         "Selisih skor kekuatan dan kelemahan ialah -1,375, sedangkan selisih skor peluang dan "
         "ancaman ialah 1,50. Titik itu terletak pada kuadran III: yang didahulukan ialah menutup "
         "kelemahan dengan memanfaatkan peluang (strategi WO)."),
        (("S 0.5 1", "W 0.5 2", "O 0.5 1", "T 0.5 3"),
         "Selisih skor kekuatan dan kelemahan ialah -0,50, sedangkan selisih skor peluang dan "
         "ancaman ialah -1,00. Titik itu terletak pada kuadran IV: yang didahulukan ialah menekan "
         "kelemahan sambil menghindari ancaman (strategi WT)."),
        (("S 0.5 2", "W 0.5 2", "O 0.5 1", "T 0.5 3"),
         "Selisih skor kekuatan dan kelemahan ialah 0,00, sedangkan selisih skor peluang dan "
         "ancaman ialah -1,00. Titik itu terletak pada garis batas kuadran, sehingga tidak ada "
         "satu jenis strategi yang didahulukan."),
    ],
)  # fmt: skip
def test_the_quadrant_follows_from_weights_and_ratings(given: tuple[str, ...], said: str) -> None:
    assert swot(plan_of(swot={"factors": weighed(*given)})).position == said


@pytest.mark.parametrize(
    "given",
    [
        (),
        ("S - -", "W - -", "W - -", "O - -", "O - -", "T - -"),
        ("S 0.6 3", "W 0.4 2", "O - -", "T - -"),
        ("S 0.6 3", "W 0.4 -", "O 0.5 4", "T 0.5 1"),
        ("S 0.6 3", "W 0.3 2", "O 0.5 4", "T 0.5 1"),
        ("S 0.6 3", "W - 2", "S 0.4 3", "O 0.5 4", "T 0.5 1"),
        ("S 1 3", "O 0.5 4", "T 0.5 1"),
    ],
)
def test_nothing_is_put_first_that_is_not_weighed(given: tuple[str, ...]) -> None:
    assert swot(plan_of(swot={"factors": weighed(*given)})).position is None


def test_scores_of_a_side_are_added_up_by_kind() -> None:
    made = weighed("S 0.25 3", "W 0.5 1", "S 0.25 4", "O - -")
    made[1]["illustrative"] = ["weight"]
    [summary] = swot(plan_of(swot={"factors": made})).summaries
    assert summary.caption == "Ringkasan analisis faktor internal (IFAS)"
    assert summary.illustrative
    assert [row.cells for row in summary.rows] == [
        (Cite("S1"), "Faktor S1", "0,25", "3", "0,75"),
        (Cite("S3"), "Faktor S3", "0,25", "4", "1,00"),
        ("", "Jumlah kekuatan", "", "", "1,75"),
        (Cite("W2"), "Faktor W2", Marked("0,5"), "1", "0,50"),
        ("", "Jumlah kelemahan", "", "", "0,50"),
    ]


def test_a_side_that_is_weighed_in_part_has_no_scores() -> None:
    [summary] = swot(plan_of(swot={"factors": weighed("O 0.6 -", "T 0.4 1", "S - -")})).summaries
    assert summary.caption == "Ringkasan analisis faktor eksternal (EFAS)"
    assert [row.cells[2:] for row in summary.rows] == [
        ("0,6", None, None),
        ("0,4", "1", "0,40"),
        ("", "", "0,40"),
    ]
    [summary] = swot(plan_of(swot={"factors": weighed("O 0.6 2", "T 0.3 1")})).summaries
    assert [row.cells[2:] for row in summary.rows] == [("0,6", "2", None), ("0,3", "1", None)]


def test_the_sign_stands_in_the_sentence_too() -> None:
    made = weighed("S 0.6 3", "W 0.4 2", "O 0.5 4", "T 0.5 1")
    made[0]["illustrative"] = "all"
    said = swot(plan_of(swot={"factors": made})).position or ""
    assert "ialah 1,00\u00a0†, sedangkan" in said
    assert "ialah 1,50. " in said


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
