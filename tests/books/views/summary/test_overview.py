from decimal import Decimal
from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.views.summary.overview import Overview, overview, population


def program(name: str, place: str = "governance.service", **more: Any) -> dict[str, Any]:
    return {"id": name, "name": f"Program {name}", "sub_dimension": place, **more}


def test_an_empty_plan_has_no_numbers_and_no_claims() -> None:
    view = overview(plan_of())
    assert view.numbers is None and view.vision is None and view.missions is None
    assert (view.issues, view.gaps, view.aims, view.programs) == (None,) * 4
    assert (view.money, view.quick_wins, view.busiest, view.observed) == (None,) * 4


def test_the_region_is_told_as_far_as_it_is_known() -> None:
    people = {"id": "DT", "name": "Jumlah penduduk", "values": {"2020": "9", "2022": "1623595"}}
    land = {"area_km2": "878.79", "district_count": "18", "villages": "281", "urban_villages": "6"}
    whole = overview(plan_of(profile={"geography": land, "statistics": [people]})).numbers
    assert whole is not None and whole.items == (
        ("1.623.595", "penduduk", "2022"), ("878,79", "km² luas wilayah", ""),
        ("18", "kecamatan", ""), ("287", "desa dan kelurahan", ""),
    )  # fmt: skip
    town = plan_of(profile={"geography": {"urban_villages": "68", "villages": "0"}})
    tiles = overview(town).numbers
    assert tiles is not None and tiles.items == (("68", "kelurahan", ""),)


def test_the_newest_known_number_of_residents_counts() -> None:
    values = {"2020": "5", "2022": {"value": "7"}, "2023": {"note": "belum terbit"}}
    people = {"id": "DT", "name": "Jumlah Penduduk", "values": values}
    poor = {"id": "DX", "name": "Penduduk miskin", "values": {"2024": "3"}}
    found = population(plan_of(profile={"statistics": [poor, people]}))
    assert found is not None and found[:2] == (Decimal(7), 2022)
    assert population(plan_of(profile={"statistics": [poor]})) is None


@pytest.mark.parametrize(
    ("places", "busiest"),
    [
        (["governance.service"] * 2 + ["living.health"], "Smart Governance"),
        (["governance.service", "living.health"], None),
        ([], None),
    ],
)
def test_the_dimension_with_most_programs_is_named_unless_all_tie(
    places: list[str], busiest: str | None
) -> None:
    programs = [program(f"P{number}", place) for number, place in enumerate(places)]
    assert overview(plan_of(programs=programs)).busiest == busiest


def indicator(name: str, direction: str, first: str, last: str) -> dict[str, Any]:
    return {"id": name, "name": name, "direction": direction,
            "baseline": {"year": "2023", "value": first}, "actuals": {"2024": last}}  # fmt: skip


def observed(*indicators: dict[str, Any]) -> Overview:
    objective = {"id": "S", "statement": "S", "indicators": list(indicators)}
    return overview(plan_of(goals=[{"id": "T", "statement": "T", "objectives": [objective]}]))


def test_results_are_judged_by_the_wanted_direction() -> None:
    view = observed(
        indicator("A", "up", "9", "10"), indicator("B", "up", "10", "9.5"),
        indicator("C", "down", "10", "9"), indicator("D", "keep", "10", "10"),
        indicator("E", "up", "cukup", "baik"), indicator("F", "down", "10", "10"),
    )  # fmt: skip
    assert view.observed == (
        "Dari enam indikator yang sudah memiliki realisasi, dua membaik dibandingkan dengan "
        "kondisi awal."
    )
    assert view.aims == "satu tujuan dan satu sasaran"
    assert view.indicators == "enam"


def test_an_indicator_that_two_objectives_share_counts_once() -> None:
    objectives = [
        {"id": "S1", "statement": "S", "indicators": [indicator("A", "up", "1", "2")]},
        {"id": "S2", "statement": "S", "indicators": [{"ref": "A"}]},
    ]
    view = overview(plan_of(goals=[{"id": "T", "statement": "T", "objectives": objectives}]))
    assert view.indicators == "satu"
    assert view.observed == (
        "Satu-satunya indikator yang sudah memiliki realisasi membaik dibandingkan dengan "
        "kondisi awal."
    )


def test_results_are_counted_whether_all_or_none_improved() -> None:
    better, worse = indicator("A", "up", "1", "2"), indicator("B", "up", "2", "1")
    added = {**indicator("C", "up", "9", "1"), "cumulative": "true"}
    every = observed(better, {**better, "id": "D", "name": "D"}, added).observed
    assert every == (
        "Dari tiga indikator yang sudah memiliki realisasi, dua membaik dibandingkan dengan "
        "kondisi awal."
    )
    assert str(observed(worse, added).observed).startswith(
        "Dari dua indikator yang sudah memiliki realisasi, belum ada yang"
    )
    assert observed(added).observed is None


def test_money_that_rests_on_illustrations_bears_the_sign() -> None:
    budget = {"apbd-kota": {"2024": "1250000000"}}
    sure = overview(plan_of(programs=[program("P1", budget=budget)]))
    assert sure.money == "Rp1,25 miliar"
    doubt = overview(plan_of(programs=[program("P1", budget=budget, illustrative="budget")]))
    assert doubt.money == "Rp1,25 miliar\u00a0†"
    tiles = doubt.numbers
    assert tiles is not None and ("Rp1,25 miliar\u00a0†", "kebutuhan dana", "") in tiles.items


def test_partners_are_those_outside_the_government_that_take_part() -> None:
    organizations = [
        {"id": "dinkes", "name": "Dinas", "kind": "opd"},
        {"id": "bank", "name": "Bank", "kind": "soe"},
        {"id": "rtik", "name": "Relawan", "kind": "community"},
        {"id": "media", "name": "Radio", "kind": "media"},
    ]
    view = overview(
        plan_of(
            organizations=organizations,
            programs=[program("P1", owner="dinkes", supporting=["bank"])],
            quick_wins=[{"id": "Q", "name": "Q", "partners": ["rtik", "bank"]}],
        )
    )
    assert view.partners == "dua"


@pytest.mark.parametrize(
    ("priorities", "said"),
    [(["high", "high"], (None, True)), (["high", "low"], ("satu", False)), ([], (None, False))],
)
def test_gaps_that_are_all_urgent_are_not_counted_among_themselves(
    priorities: list[str], said: tuple[str | None, bool]
) -> None:
    gaps = [{"id": f"G{n}", "gap": "G", "priority": word} for n, word in enumerate(priorities)]
    view = overview(plan_of(gaps=gaps))
    assert (view.urgent_gaps, view.all_urgent) == said


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (["new"], None),
        (["new", "new"], "seluruhnya program baru"),
        (["new", "continued"], "yaitu satu program baru dan satu program lanjutan"),
    ],
)
def test_kinds_of_programs_are_told_apart_where_they_differ(
    kinds: list[str], said: str | None
) -> None:
    programs = [program(f"A-{n}", kind=kind) for n, kind in enumerate(kinds)]
    assert overview(plan_of(programs=programs)).kinds == said
