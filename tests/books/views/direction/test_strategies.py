from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines
from smartcity_mp.books.views.direction.strategies import strategies

PROGRAMS = [
    {
        "id": "GOV-01", "name": "Portal", "sub_dimension": "governance.service",
        "strategies": ["STR-1"], "budget": {"apbn": {"2024": "3000000"}},
    },
    {"id": "GOV-02", "name": "Data", "sub_dimension": "governance.service"},
    {
        "id": "LIV-01", "name": "Sehat", "sub_dimension": "living.health",
        "budget": {"apbn": {"2024": "1000000"}},
    },
]  # fmt: skip
STRATEGIES = [
    {
        "id": "STR-1", "dimension": "governance", "statement": "Menyatukan",
        "policy_direction": "Dahulukan desa.", "swot": ["SO1"], "objectives": ["SS1"],
    },
    {"id": "STR-2", "dimension": "governance", "statement": "Membuka"},
    {"id": "STR-9", "statement": "Lain"},
]  # fmt: skip


def test_a_dimension_says_what_carries_it_and_what_it_costs() -> None:
    view = strategies(plan_of(programs=PROGRAMS, strategies=STRATEGIES))
    assert (view.count, view.placed, view.dimension_count) == ("tiga", "dua", "satu")
    assert strategies(plan_of(strategies=STRATEGIES[:2])).placed is None
    assert view.idle == "Baru satu strategi yang dijalankan oleh program: STR-1."
    governance, living = view.dimensions
    assert governance.narrative == "dimensi-governance"
    assert governance.pursued == "dua strategi dan dua program"
    assert (governance.money, governance.money_share) == ("Rp3 juta", "75 persen")
    assert governance.spread is not None
    assert "Belum ada program pada subdimensi kebijakan." in governance.spread
    assert living.pursued == "satu program"
    assert governance.sub_dimensions is not None
    assert [row.cells for row in governance.sub_dimensions.rows] == [
        ("Pelayanan", Lines((Cite("GOV-01"), Cite("GOV-02")), across=True), "2", "–", "3"),
        ("Kebijakan", "–", "–", "–", "–"),
        ("Jumlah", "", "2", "–", "3"),
    ]


def test_a_strategy_shows_where_it_comes_from_and_who_carries_it_out() -> None:
    view = strategies(
        plan_of(
            programs=PROGRAMS,
            strategies=STRATEGIES,
            swot={"strategies": [{"id": "SO1", "statement": "Sambungkan"}]},
            goals=[
                {"id": "TJ", "statement": "T", "objectives": [{"id": "SS1", "statement": "Cepat"}]}
            ],
        )
    )
    first, second = view.dimensions[0].strategies
    assert dict(first.fields) == {
        "Arah kebijakan": "Dahulukan desa.",
        "Sasaran": Cite("SS1", "SS1 Cepat"),
        "Asal dari analisis SWOT": Cite("SO1", "SO1 Sambungkan"),
        "Program pelaksana": Cite("GOV-01", "GOV-01 Portal"),
    }
    assert dict(second.fields)["Sasaran"] is None
    assert dict(second.fields)["Program pelaksana"] == (
        "Belum ada program yang menyebut strategi ini."
    )
    assert [card.id for card in view.others] == ["STR-9"]


def test_what_no_program_does_yet_is_not_said_on_each_card() -> None:
    view = strategies(plan_of(strategies=STRATEGIES))
    assert view.idle == "Program pelaksananya belum dirumuskan."
    cards = [card for dimension in view.dimensions for card in dimension.strategies]
    assert len(cards) == 2
    assert not any("Program pelaksana" in dict(card.fields) for card in cards)


def test_programs_are_told_from_the_strategies_that_are_counted_before() -> None:
    placed = [{"id": f"P{n}", "name": "P", "sub_dimension": "living.health"} for n in range(3)]
    view = strategies(plan_of(programs=placed, strategies=STRATEGIES))
    assert view.dimensions[1].spread == "Semua program terdapat pada subdimensi x."
    view = strategies(plan_of(programs=placed[:2], strategies=STRATEGIES))
    assert view.dimensions[1].spread == "Kedua program terdapat pada subdimensi x."


def test_without_strategies_and_programs() -> None:
    view = strategies(plan_of())
    assert (view.count, view.idle, view.spread) == (None, None, None)
    assert view.dimensions[0].pursued is None
    assert view.dimensions[0].sub_dimensions is None


def test_strategies_of_no_dimension_lie_in_none() -> None:
    view = strategies(plan_of(strategies=STRATEGIES[2:]))
    assert (view.count, view.dimension_count, view.spread) == ("satu", None, None)


def test_of_strategies_with_and_without_programs_the_fewer_are_named() -> None:
    def idle(strategies_: list[dict[str, str]], *carried: str) -> str | None:
        programs = [{"id": "P", "name": "P", "strategies": list(carried)}]
        return strategies(plan_of(programs=programs, strategies=strategies_)).idle

    assert idle(STRATEGIES, "STR-1", "STR-2") == (
        "Strategi yang belum dijalankan oleh program mana pun: STR-9."
    )
    assert idle(STRATEGIES) == "Belum ada strategi yang dijalankan oleh program."
    assert idle(STRATEGIES[2:]) == "Strategi itu belum dijalankan oleh program."
    assert idle(STRATEGIES, "STR-1", "STR-2", "STR-9") is None
