"""Rules that compare figures, exactly at their limits: what is allowed there, and what is not."""

import pytest
from judged import found, found_in


def indicator(body: str) -> str:
    """Goals with one objective of one indicator."""
    return (
        "goals:\n  - id: T\n    statement: T\n    objectives:\n"
        f"      - {{id: S, statement: S, indicators: [{{id: I, {body}}}]}}\n"
    )


def budget(years: str) -> str:
    return f"budget: {{apbd-kabupaten: {{{years}}}}}\n"


@pytest.mark.parametrize(
    ("years", "told"),
    [
        ("2025: 1000000, 2026: 500000000", []),
        ("2025: 1000000, 2026: 500000001", [("ratio", 2025)]),
        ("2025: 1000000, 2026: 400000000, 2027: 600000000", []),
        ("2025: 900000000, 2026: 1000000, 2027: 600000000", [("ratio", 2026)]),
        ("2025: 1000000, 2026: 2000000, 2027: 900000000000, 2028: 900000000", [("ratio", 2027)]),
        ("2025: 1000000, 2026: 2000000, 2027: 900000000, 2028: 910000000", []),
        ("2025: 0, 2026: 600000000", []),
        ("2025: 1, 2026: 600000000", [("small", None)]),
        ("2025: 999999", [("small", None)]),
        ("2025: 15000000000000", []),
        ("2025: 15000000000001", [("large", 2025)]),
    ],
)
def test_amounts(years: str, told: list[tuple[str, int | None]]) -> None:
    said = found("SMP418", program=budget(years))
    assert [(item.values["problem"], item.values.get("year")) for item in said] == told


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("direction: up, targets: {2025: 3, 2026: 3}", []),
        ("direction: up, targets: {2025: 3, 2026: 2}", [("2", "3")]),
        ("direction: up, targets: {2026: 3, 2025: 2}", []),
        ("direction: up, targets: {2026: 2, 2025: 3}", [("2", "3")]),
        ("direction: down, targets: {2025: 3, 2026: 3}", []),
        ("direction: down, targets: {2025: 2, 2026: 3}", [("3", "2")]),
        ("direction: down, targets: {2025: 3, 2026: 2}", []),
        ("direction: maintain, targets: {2025: 2, 2026: 3, 2027: 2}", []),
        ("direction: up, cumulative: true, targets: {2025: 3, 2026: 2}", []),
        ("direction: up, baseline: {year: 2023, value: 4}, targets: {2025: 3}", [("3", "4")]),
        ("direction: up, baseline: {year: 2023}, targets: {2025: 3, 2026: 4}", []),
        ("direction: down, baseline: {year: 2023, value: 4}, targets: {2025: 3, 2026: 3}", []),
        ("direction: down, baseline: {year: 2023, value: 2}, targets: {2025: 3}", [("3", "2")]),
        ("direction: up, targets: {2025: {min: 3}, 2026: {max: 3}}", []),
        ("direction: up, targets: {2025: {min: 3}, 2026: {max: 2}}", [("…–2", "3–…")]),
        ("direction: down, targets: {2025: {max: 3}, 2026: {min: 3}}", []),
        ("direction: down, targets: {2025: {min: 1, max: 2}, 2026: {min: 3}}", [("3–…", "1–2")]),
        ("direction: up, targets: {2025: 3, 2026: {min: 1, max: 2}}", [("1–2", "3")]),
        ("direction: up, scale: [C, B, A], targets: {2025: B, 2026: B, 2027: A}", []),
        ("direction: up, scale: [C, B, A], targets: {2025: B, 2026: C}", [("C", "B")]),
        ("direction: up, scale: [C, B, A], targets: {2025: B, 2026: 3}", []),
        ("direction: up, scale: [C, B, A], targets: {2025: B, 2026: Z}", []),
    ],
)
def test_targets_and_their_direction(body: str, told: list[tuple[str, str]]) -> None:
    said = found("SMP408", goals=indicator(f"name: Nilai, {body}"))
    assert [(item.values["value"], item.values["before"]) for item in said] == told


@pytest.mark.parametrize(
    ("name", "values", "told"),
    [
        ("Persentase rumah berinternet", "{2023: 0, 2024: 100}", []),
        ("Persentase rumah berinternet", "{2023: 100.1}", ["high"]),
        ("Persentase rumah berinternet", "{2023: -0.5}", ["low"]),
        ("Persentase rumah berinternet", "{2022: 50, 2023: 789}", ["high"]),
        ("Rumah berinternet", "{2023: 789}", []),
        ("Rumah berinternet", "{2023: 789, 2024: -3}", ["low"]),
        ("Persentase capaian target", "{2023: 120}", []),
        ("Laju pertumbuhan", "{2023: -2.1}", []),
    ],
)
def test_percentages(name: str, values: str, told: list[str]) -> None:
    profile = f"statistics: [{{id: B, name: {name}, unit: persen, values: {values}}}]\n"
    said = found("SMP422", profile=profile)
    assert [(item.values["problem"], item.values["id"]) for item in said] == [
        (problem, "B") for problem in told
    ]


@pytest.mark.parametrize(
    ("document", "count"),
    [
        ("kind: rpjmd, level: region, period: {start: 2033, end: 2037}", 1),
        ("kind: rpjmd, level: region, period: {start: 2034, end: 2038}", 0),
        ("kind: rpjmd, level: region, period: {start: 2019}", 1),
        ("kind: rpjmd, level: region, period: {start: 2018}", 0),
        ("kind: rpjmd, level: region, period: {start: 2018, end: 2023}", 0),
        ("kind: rpjmd, level: region, period: {start: 2018, end: 2024}", 1),
        ("kind: rpjmd, level: province, period: {start: 2024, end: 2029}", 0),
        ("kind: rpjpd, level: region, period: {start: 2024, end: 2029}", 0),
        ("kind: rpjmd, level: region", 0),
    ],
)
def test_which_missions_of_the_region_count(document: str, count: int) -> None:
    missions = "missions: [{id: M1, statement: A}]\n"
    alignment = (
        f"documents: [{{id: R, title: R, {document}, missions: [{{id: R.M1, statement: A}}]}}]\n"
    )
    assert len(found("SMP316", missions=missions, alignment=alignment)) == count


@pytest.mark.parametrize(
    ("geography", "count"),
    [
        ("area_km2: 105", 0),
        ("area_km2: 95.24", 0),
        ("area_km2: 105.3", 1),
        ("area_km2: 95.2", 1),
        ("district_count: 2", 0),
        ("district_count: 3", 1),
        ("villages: 7, urban_villages: 3", 0),
        ("villages: 7, urban_villages: 4", 1),
        ("villages: 7", 0),
    ],
)
def test_what_the_list_of_districts_says_too(geography: str, count: int) -> None:
    districts = "[{name: A, area_km2: 60, villages: 4}, {name: B, area_km2: 40, villages: 6}]"
    profile = f"geography: {{{geography}}}\ndistricts: {districts}\n"
    assert len(found("SMP416", profile=profile)) == count


@pytest.mark.parametrize(
    ("whole", "first", "told"),
    [
        ("100", "60", []),
        ("10000", "60", [("hectares", None, "100")]),
        ("10400", "60", [("hectares", None, "104")]),
        ("10600", "60", [("area", None, None)]),
        ("100", "6000", [("hectares", "A", "60")]),
        ("100", "60000", [("area", None, None)]),
        ("1000", "60", [("area", None, None)]),
    ],
)
def test_an_area_in_hectares(whole: str, first: str, told: list[tuple[object, ...]]) -> None:
    listed = f"[{{name: A, area_km2: {first}}}, {{name: B, area_km2: 40}}]"
    said = found("SMP416", profile=f"geography: {{area_km2: {whole}}}\ndistricts: {listed}\n")
    values = [one.values for one in said]
    assert [(v["problem"], v.get("name"), v.get("right")) for v in values] == told


@pytest.mark.parametrize(
    ("unit", "values", "count"),
    [
        ("jiwa", "{2023: 105}", 0),
        ("jiwa", "{2023: 106}", 1),
        ("jiwa", "{2020: 90, 2023: 101}", 0),
        ("jiwa", "{2023: {value: 106, note: sementara}}", 1),
        ("jiwa", "{2023: {note: belum terbit}}", 0),
        ("ribu rumah", "{2023: 400}", 0),
    ],
)
def test_the_people_of_all_districts(unit: str, values: str, count: int) -> None:
    profile = (
        "districts: [{name: A, population: 60}, {name: B, population: 40}]\n"
        f"statistics: [{{id: P, name: Jumlah penduduk, unit: {unit}, values: {values}}}]\n"
    )
    assert len(found("SMP416", profile=profile)) == count


@pytest.mark.parametrize(
    "written", ["Slawi", "kecamatan  SLAWI", "Kec. Slawi", "seluruh kabupaten"]
)
def test_ways_to_write_a_district(written: str) -> None:
    profile = "districts: [{name: Kecamatan Slawi}]\n"
    assert found("SMP602", profile=profile, program=f"locations: ['{written}']\n") == []
    assert len(found("SMP602", profile=profile, program=f"locations: ['{written} X']\n")) == 1


def test_a_year_that_leaps_names_the_largest_program() -> None:
    files = {
        f"programs/governance/GOV-0{n}.yaml": f"id: GOV-0{n}\nname: Program ke-{n}\n{budget(years)}"
        for n, years in {
            1: "2024: 5000000, 2025: 40000000, 2026: 380000000",
            2: "2025: 10000000, 2026: 300000000",
        }.items()
    }
    (said,) = found_in("SMP427", files)
    assert (said.values["year"], said.values["program"]) == (2026, "GOV-01")


@pytest.mark.parametrize(("last", "count"), [(500_000_000, 0), (500_000_001, 1)])
def test_a_year_that_leaps(last: int, count: int) -> None:
    years = f"2024: 5000000, 2025: 50000000, 2026: {last}"
    assert len(found("SMP427", program=budget(years))) == count


def test_a_placeholder_says_whose_it_is() -> None:
    (said,) = found("SMP605", program="description: '...'\n")
    assert (said.values["id"], said.values["key"]) == ("GOV-01", "description")


def test_a_figure_that_is_old_stands_at_its_year() -> None:
    edition = "edition: {number: 2, date: 2026-09-11}\n"
    goals = indicator("name: Nilai, baseline: {year: 2020, value: 1}")
    (said,) = found("SMP502", masterplan=edition, goals=goals)
    assert (said.values["year"], said.position.line) == (2020, 5)
    newer = indicator("name: Nilai, baseline: {year: 2021, value: 1}")
    assert found("SMP502", masterplan=edition, goals=newer) == []


ONE_MISSION = "missions: [{id: M1, statement: A}]\n"
FACTORS = "factors: [{id: O1, kind: opportunity, statement: A}]\n"
ITEMS = "items: [{id: KS-01, component: digital, indicator: A, score: 1, expected_score: 3}]\n"


@pytest.mark.parametrize(
    ("code", "begun", "other"),
    [
        ("SMP301", {"missions": ONE_MISSION}, {"alignment": "documents: [{id: R, title: R}]\n"}),
        ("SMP302", {"missions": ONE_MISSION}, {"goals": "goals: [{id: T, statement: T}]\n"}),
        ("SMP305", {"goals": indicator("name: N")}, {"program": ""}),
        (
            "SMP308",
            {"swot": FACTORS},
            {"swot": f"{FACTORS}strategies: [{{id: S, statement: S}}]\n"},
        ),
        ("SMP311", {"gaps": "gaps: [{id: GP-01, gap: A}]\n"}, {"program": ""}),
        ("SMP312", {"readiness": ITEMS}, {"gaps": "gaps: [{id: GP-01, gap: A}]\n"}),
        ("SMP313", {"issues": "issues: [{id: IS-01, issue: A}]\n"}, {"swot": FACTORS}),
        (
            "SMP602",
            {"program": "locations: [Slawi]\n"},
            {"profile": "districts: [{name: Kramat}]\n"},
        ),
    ],
)
def test_nothing_is_missed_before_the_other_part_is_begun(
    code: str, begun: dict[str, str], other: dict[str, str]
) -> None:
    assert found(code, **begun) == []
    assert found(code, **{**begun, **other}) != []


@pytest.mark.parametrize(
    ("names", "count"),
    [("Slawi, Kec. Slawi", 1), ("Slawi, Kecamatan Slawi", 1), ("Slawi, SLAWI", 1), ("A, B", 0)],
)
def test_districts_that_are_the_same(names: str, count: int) -> None:
    listed = ", ".join(f"{{name: {name}}}" for name in names.split(", "))
    assert len(found("SMP415", profile=f"districts: [{listed}]\n")) == count


@pytest.mark.parametrize(
    ("region", "told"),
    [
        ("code: 33.28, name: Kabupaten Tegal", []),
        ("code: 33.28, name: Kota Tegal", [("name", "33.76")]),
        ("code: 33.28, name: Kota Tegal, kind: kota", [("code", "33.76")]),
        ("code: 33.28, name: Kabupaten Entah", [("name", None)]),
        ("code: 33.28, name: Kota Tegal, province: Bali", [("name", "33.76"), ("province", None)]),
        ("code: 33.28, kind: kota", [("kind", None)]),
        ("code: 33.28, head: {title: Bupati Tegal}", []),
        ("code: 33.28, head: {title: Wali  Kota Tegal}", [("head", None)]),
    ],
)
def test_what_a_region_says_of_itself(region: str, told: list[tuple[str, str | None]]) -> None:
    said = found("SMP414", masterplan=f"region: {{{region}}}\n")
    assert [(item.values["problem"], item.values.get("other")) for item in said] == told


@pytest.mark.parametrize(("start", "count"), [("2026-01", 0), ("2025-12", 1), ("2028-12", 0)])
def test_when_a_quick_win_may_begin(start: str, count: int) -> None:
    program = "schedule: {start: 2026, end: 2028}\n"
    assert len(found("SMP406", program=program, quick_win=f"start: {start}\n")) == count


@pytest.mark.parametrize(
    ("budgets", "cost", "count"),
    [
        ("apbd-kabupaten: {2026: 50000000}", 50_000_000, 0),
        ("apbd-kabupaten: {2026: 50000000}", 50_000_001, 1),
        ("apbd-kabupaten: {2026: 50000000}, csr: null", 60_000_000, 0),
        ("apbd-kabupaten: {2026: 0}", 60_000_000, 0),
    ],
)
def test_what_the_activities_of_a_program_cost(budgets: str, cost: int, count: int) -> None:
    activities = f"[{{name: A, budget: {cost}}}, {{name: B}}]"
    program = f"budget: {{{budgets}}}\nactivities: {activities}\n"
    assert len(found("SMP421", program=program)) == count


@pytest.mark.parametrize(
    ("program", "quick_win", "told"),
    [
        ("csr: {2026: 5000000}", "csr: 5000000", []),
        ("csr: {2026: 5000000}", "csr: 5000001", ["dear"]),
        ("csr: {2026: 5000000}, apbn: ", "csr: 5000001", []),
        ("csr: {2026: 0}", "csr: 5000000", []),
        ("apbd-kabupaten: {2026: 5000000}", "apbd-kota: 5000000", []),
        ("apbd-kota: {2026: 5000000}", "apbd-kabupaten: 5000000", []),
        ("csr: {2026: 5000000}", "apbd-kota: 5000000", ["source"]),
        ("apbd-kota: {2026: 5000000}", "csr: 5000000", ["source"]),
    ],
)
def test_what_a_quick_win_may_take_of_its_program(
    program: str, quick_win: str, told: list[str]
) -> None:
    said = found(
        "SMP420", program=f"budget: {{{program}}}\n",
        quick_win=f"resources: {{budget: {{{quick_win}}}}}\n",
    )  # fmt: skip
    assert [item.values["problem"] for item in said] == told


@pytest.mark.parametrize(
    ("weights", "told"),
    [
        ((), []),
        ((60, 40), []),
        ((60, 39), ["sum"]),
        ((60, 41), ["sum"]),
        ((60, ""), ["weight"]),
        ((100, ""), ["weight"]),
        (("", ""), ["weight", "weight"]),
    ],
)
def test_the_weights_of_criteria_are_whole(weights: tuple[object, ...], told: list[str]) -> None:
    listed = [f"{{id: K{n}, name: K, weight: {weight}}}" for n, weight in enumerate(weights)]
    said = found("SMP432", finance=f"ceiling_source: A\ncriteria: [{', '.join(listed)}]\n")
    assert [item.values["problem"] for item in said] == told


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("unit: persen, direction: up, targets: {2025: 60, 2026: 0.5}", "50"),
        ("unit: persen, direction: down, targets: {2025: 0.6, 2026: 55}", "60"),
        ("unit: persen, direction: up, targets: {2025: 60, 2026: 0.2}", "20"),
        ("unit: persen, direction: up, targets: {2025: 60, 2026: 0.19}", None),
        ("unit: persen, direction: down, targets: {2025: 0.5, 2026: 2}", None),
        ("unit: persen, direction: up, targets: {2025: 60, 2026: 1}", None),
        ("unit: indeks, direction: up, targets: {2025: 60, 2026: 0.5}", None),
    ],
)
def test_a_fraction_among_percentages(body: str, told: str | None) -> None:
    (said,) = found("SMP408", goals=indicator(f"name: Nilai, {body}"))
    assert (said.values["problem"] == "fraction", said.values.get("right")) == (bool(told), told)


def missing(file: str, text: str, stage: int = 1) -> dict[str, object]:
    """What is missing in a file of a masterplan at a stage, each with the id of what lacks it."""
    title = f"title: Masterplan\nstage: {stage}\n"
    said = found_in("SMP601", {file: text}, title)
    return {str(o.values["key"]): o.values["id"] for o in said if o.position.file == file}


def test_of_a_file_that_says_nothing_no_field_is_missing() -> None:
    assert missing("vision.yaml", "") == {}
    assert missing("vision.yaml", "illustrative: []\n").keys() >= {"statement", "elements"}
    assert "statement" not in missing("vision.yaml", "statement: Cerdas\n")


def test_what_is_nothing_is_not_missing() -> None:
    item = "items:\n  - {{id: KS-1, component: policy, indicator: A, score: {}}}\n"
    assert missing("readiness.yaml", item.format(""))["score"] == "KS-1"
    assert "score" not in missing("readiness.yaml", item.format(0))


def test_a_field_is_missing_from_its_stage_on_unless_another_rule_asks_for_it() -> None:
    file, program = "programs/governance/GOV-01.yaml", "id: GOV-01\nname: A\nlocations: [B]\n"
    assert missing(file, program, 1) == {}
    assert missing(file, program, 2)["owner"] == "GOV-01"
    assert missing(file, program, 2).keys().isdisjoint({"objectives", "locations", "id", "name"})
    assert "owner" not in missing(file, f"{program}owner: a\n", 2)


def test_a_field_of_which_another_one_says_as_much_is_not_missing() -> None:
    file, program = "programs/governance/GOV-01.yaml", "id: GOV-01\nname: A\n"
    assert "budget" in missing(file, program, 2)
    assert "budget" not in missing(file, f"{program}budget_total: {{csr: 5000000}}\n", 2)
