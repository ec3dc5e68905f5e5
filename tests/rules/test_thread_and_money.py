"""The golden thread and the money as assessors read them: where the rules ask, and where not."""

import pytest
from judged import found, found_in, programs

EDITION = "edition: {number: 2, date: 2026-09-11}\n"
SPENDING = (
    "statistics:\n  - {id: B, name: Belanja Daerah, unit: miliar rupiah, values: {2023: 1000}}\n"
)
BILLION = 1_000_000_000


def money(*amounts: int, source: str = "apbd-kabupaten", start: int = 2025) -> str:
    """A budget of one source, in billions a year."""
    years = ", ".join(f"{year}: {amount * BILLION}" for year, amount in enumerate(amounts, start))
    return f"budget: {{{source}: {{{years}}}}}"


def test_dimensions_that_lack_the_same_are_one_finding() -> None:
    mission = "missions: [{id: M1, statement: A, dimensions: [governance]}]\n"
    lives = {
        f"programs/{name}/P-{n}.yaml": f"id: P-{n}\nname: A\nsub_dimension: {name}.{sub}\n"
        for n, (name, sub) in enumerate({"living": "health", "economy": "welfare"}.items())
    }
    (said,) = found_in("SMP321", {"missions.yaml": mission, **lives})
    assert said.values["names"] == ["Smart Economy", "Smart Living"]
    assert said.position.file == "missions.yaml"
    assert found_in("SMP321", lives) == [], "a plan without missions has SMP604"
    assert found_in("SMP321", {"missions.yaml": mission}) == [], "no program is SMP314"


@pytest.mark.parametrize(
    ("program", "count"),
    [
        ("strategies: [A]\nobjectives: [S2]\n", 1),
        ("strategies: [A, B]\nobjectives: [S2]\n", 0),
        ("strategies: [A]\nobjectives: [S2, S1]\n", 0),
        ("strategies: [C]\nobjectives: [S2]\n", 0),
        ("strategies: [A]\n", 0),
        ("objectives: [S2]\n", 0),
    ],
)
def test_where_a_strategy_leads(program: str, count: int) -> None:
    objectives = "[{id: S1, statement: A}, {id: S2, statement: A}]"
    goals = f"goals: [{{id: T, statement: T, objectives: {objectives}}}]"
    strategies = (
        "strategies:\n  - {id: A, statement: A, objectives: [S1]}\n"
        "  - {id: B, statement: B, objectives: [S2]}\n  - {id: C, statement: C}\n"
    )
    assert len(found("SMP322", goals=goals, strategies=strategies, program=program)) == count


@pytest.mark.parametrize(
    ("priority", "schedule", "count"),
    [
        ("high", "schedule: {start: 2029, end: 2030}", 1),
        ("high", "schedule: {start: 2028, end: 2030}", 0),
        ("medium", "schedule: {start: 2029, end: 2030}", 0),
        ("high", "", 0),
    ],
)
def test_urgent_gaps_that_wait(priority: str, schedule: str, count: int) -> None:
    gaps = f"gaps: [{{id: G, gap: A, priority: {priority}}}]\n"
    program = f"closes: [G]\n{schedule}\n"
    assert len(found("SMP323", gaps=gaps, program=program)) == count
    assert found("SMP323", gaps=gaps, program="") == [], "no program at all is SMP311"


@pytest.mark.parametrize(
    ("document", "count"),
    [
        ("kind: rpjmd, level: region, period: {start: 2020, end: 2025}", 1),
        ("kind: rpjmd, level: region, period: {start: 2021, end: 2026}", 0),
        ("kind: rpjmd, period: {start: 2020, end: 2025}", 1),
        ("kind: rpjpd, level: region, period: {start: 2005, end: 2025}", 0),
        ("kind: rpjmd, level: province, period: {start: 2018, end: 2023}", 0),
        ("kind: rpjmd, level: region", 0),
    ],
)
def test_plans_that_have_expired(document: str, count: int) -> None:
    alignment = f"documents: [{{id: D, title: A, {document}}}]\n"
    assert len(found("SMP324", alignment=alignment, masterplan=EDITION)) == count
    assert found("SMP324", alignment=alignment) == [], "nobody knows the year of the edition"


@pytest.mark.parametrize(
    ("budget", "expected"),
    [
        (money(200), []),
        (money(201), ["year"]),
        (money(201, source="csr"), []),
        (money(100, 100, 100), []),
    ],
)
def test_a_fifth_of_what_the_region_spends(budget: str, expected: list[str]) -> None:
    said = found("SMP424", program=budget, profile=SPENDING)
    assert [item.values["problem"] for item in said] == expected
    assert found("SMP424", program=budget) == [], "nobody knows what the region spends"


def test_the_worst_year_is_told() -> None:
    (said,) = found("SMP424", program=money(250, 300, 300, 290), profile=SPENDING)
    assert (said.values["year"], said.values["amount"]) == (2026, 300 * BILLION)


@pytest.mark.parametrize(("ceiling", "count"), [(0, 0), (50, 0), (49, 1)])
def test_a_ceiling_counts_if_it_is_set(ceiling: int, count: int) -> None:
    masterplan = f"rules: {{settings: {{max_total: {ceiling * BILLION}}}}}\n"
    said = found("SMP424", program=money(30, 20), masterplan=masterplan)
    assert [item.values["over"] for item in said] == [BILLION] * count


@pytest.mark.parametrize(
    ("budget", "count"),
    [
        (money(20), 1),
        (money(19), 0),
        ("budget: {apbd-kabupaten: {2025: 30000000000}, csr: {2025: 1000000}}", 0),
        ("budget: {apbd-kabupaten: {2025: 30000000000}, hibah: }", 0),
        ("budget: {non-budget: }", 0),
    ],
)
def test_a_large_program_with_one_source(budget: str, count: int) -> None:
    said = found_in("SMP425", programs([budget, money(1, source="dak")]))
    assert [item.values["problem"] for item in said] == ["program"] * count


def test_one_source_for_all_is_one_finding() -> None:
    (said,) = found_in("SMP425", programs([money(30), "budget: {non-budget: }", *[money(1)] * 5]))
    assert (said.values["problem"], said.values["text"]) == ("plan", "apbd-kabupaten")
    few = found_in("SMP425", programs([money(1)] * 5))
    assert few == [], "five programs say nothing of all"


@pytest.mark.parametrize(
    ("first", "others", "expected"),
    [(9, 9, []), (10, 9, ["dimension"]), (10, 8, [])],
)
def test_half_of_the_money(first: int, others: int, expected: list[str]) -> None:
    place = "sub_dimension: {}.{}\nowner: {}\n{}"
    mine = place.format("living", "health", "a", money(first))
    files = {"programs/living/L-01.yaml": f"id: L-01\nname: A\n{mine}\n"}
    files |= programs(
        [place.format("governance", "bureaucracy", f"o{n}", money(1)) for n in range(others)]
    )
    offices = "".join(
        f"  - {{id: {name}, name: A}}\n" for name in ("a", *(f"o{n}" for n in range(9)))
    )
    said = found_in("SMP426", {"organizations.yaml": f"organizations:\n{offices}", **files})
    assert [item.values["problem"] for item in said] == [*expected, *["office"][: len(expected)]]


def test_a_city_of_one_dimension_has_all_its_money_there() -> None:
    framework = "dimensions: [{id: governance, name: A, sub_dimensions: [{id: x, name: X}]}]\n"
    files = programs([f"sub_dimension: governance.x\nowner: a\n{money(1)}"] * 12)
    listed = "organizations: [{id: a, name: A}]\n"
    assert (
        found_in("SMP426", {"framework.yaml": framework, "organizations.yaml": listed, **files})
        == []
    )


@pytest.mark.parametrize(
    ("amounts", "years"),
    [
        ((1, 1, 11), [2027]),
        ((1, 1, 10), []),
        ((1, 50, 60), []),
        ((1, 2, 0, 50), []),
        ((60, 60, 1, 1), []),
        ((1, 1, 11, 111), [2027, 2028]),
        ((), []),
    ],
)
def test_years_that_leap(amounts: tuple[int, ...], years: list[int]) -> None:
    said = found("SMP427", program=money(*amounts) if amounts else "")
    assert [item.values["year"] for item in said] == years


def test_a_leap_of_three_zeros_is_told_once() -> None:
    few = ", ".join(f"{year}: 100000000" for year in (2025, 2026, 2028))
    slip = f"budget: {{apbd-kabupaten: {{{few}, 2027: 100000000000}}}}\n"
    assert len(found("SMP418", program=slip)) == 1
    assert found("SMP427", program=slip) == []


@pytest.mark.parametrize(
    ("given", "problems"),
    [
        (("strength: - -", "weakness: - -", "opportunity: - -"), []),
        (("strength: 0.5 3", "weakness: 0.50 2", "opportunity: - -"), []),
        (("strength: 60 3", "weakness: 40 2"), []),
        (("strength: 0.5 3", "weakness: 0.4 2"), ["internal"]),
        (("opportunity: 0.5 3", "threat: 0.6 2"), ["external"]),
        (("opportunity: 0 3",), ["external"]),
        (("opportunity: 0.5 3", "threat: - 2"), ["weight"]),
        (("opportunity: 0.5 3", "threat: - -"), ["weight", "rating"]),
        (("opportunity: 0.5 3", "threat: 0.5 -", "strength: - -"), ["rating"]),
    ],
)
def test_the_weights_of_a_side_are_whole(given: tuple[str, ...], problems: list[str]) -> None:
    factors = "factors:\n"
    for number, text in enumerate(given):
        kind, weight, rating = text.split()
        figures = f"weight: {weight}, rating: {rating}".replace("-", "null")
        factors += f"  - {{id: F{number}, kind: {kind[:-1]}, statement: A, {figures}}}\n"
    said = found_in("SMP325", {"swot.yaml": factors})
    assert [one.values["problem"] for one in said] == problems
