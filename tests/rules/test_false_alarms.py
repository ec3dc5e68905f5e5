"""What looks odd and is right, and what looks right and is odd: one line each, beyond the cases."""

import pytest
from judged import TITLE, Texts, found
from shown import shown

from smartcity_mp.loading import load
from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import judge


@pytest.mark.parametrize(
    ("region", "problems"),
    [
        ("{code: 33.28, name: Kab. Tegal, province: JAWA TENGAH}", []),
        ("{code: 33.28, name: Tegal}", []),
        ("{code: 34.71, province: DIY}", ["province"]),
        ("{code: 34.71, province: D.I. Yogyakarta}", []),
        ("{code: 31.71, province: DKI Jakarta}", []),
        ("{code: 92.71, province: Papua Barat Daya}", []),
        ("{code: 21.01, province: Riau}", ["province"]),
        ("{code: 33.28, name: Kabupaten Tegal Raya}", ["name"]),
        ("{code: 33.28, name: Kota Bandung, kind: kota, province: Jawa Barat}", ["code"]),
        ("{code: 33.28, name: Kota Bandung, kind: kota, province: Bali}",
         ["name", "kind", "province"]),
        ("{code: 33.28, kind: kota}", ["kind"]),
        ("{code: 33.28, head: {title: Walikota Tegal}}", ["head"]),
        ("{code: 33.76, head: {title: Pj. Wali Kota Tegal}}", []),
        ("{name: Kota Bandung, kind: kabupaten}", []),
    ],
)  # fmt: skip
def test_the_region_and_its_code(region: str, problems: list[str]) -> None:
    said = found("SMP414", masterplan=f"region: {region}\n")
    assert [item.values["problem"] for item in said] == problems


@pytest.mark.parametrize(
    ("profile", "problems"),
    [
        ("geography: {area_km2: 10, district_count: 18}\n"
         "districts: [{name: Slawi, area_km2: 100}, {name: Slawi, area_km2: 200}]",
         ["area", "count"]),
        ("geography: {area_km2: 878.79, district_count: 2}\n"
         "districts: [{name: Slawi, area_km2: 13.89}, {name: Pangkah}]", []),
        ("geography: {area_km2: 100.4}\ndistricts: [{name: Slawi, area_km2: 100}]", []),
        ("geography: {district_count: 18}", []),
        ("geography: {villages: 9}\ndistricts: [{name: Slawi, villages: 10}]", []),
        ("districts: [{name: Slawi, population: 100}]\nstatistics:\n"
         "  - {id: A, name: Penduduk miskin, unit: jiwa, values: {2022: 7}}", []),
    ],
)  # fmt: skip
def test_the_districts_and_the_whole(profile: str, problems: list[str]) -> None:
    said = found("SMP416", profile=profile)
    assert sorted(str(item.values["problem"]) for item in said) == problems


@pytest.mark.parametrize(
    ("budget", "problems"),
    [
        ("{apbd-kabupaten: {2025: 1250}}", ["small"]),
        ("{apbd-kabupaten: {2025: 0}}", []),
        ("{apbd-kabupaten: {2025: 1250, 2026: 1300}, csr: {2026: 5}}", ["small"]),
        ("{apbd-kabupaten: {2025: 300000000, 2026: 150000000000}}", []),
        ("{apbd-kabupaten: {2025: 1250000000, 2026: 1300000000000, 2027: 1400000000}}",
         ["ratio"]),
        ("{apbd-kabupaten: {2025: 3000000000000}}", ["spending"]),
        ("{kpbu: {2025: 3000000000000}}", []),
        ("{kpbu: {2025: 30000000000000}}", ["large"]),
    ],
)  # fmt: skip
def test_amounts(budget: str, problems: list[str]) -> None:
    spending = "{id: A, name: Belanja Daerah, unit: miliar rupiah, values: {2023: 2840.5}}"
    said = found("SMP418", program=f"budget: {budget}\n", profile=f"statistics: [{spending}]")
    assert [item.values["problem"] for item in said] == problems


def test_a_quick_win_is_told_the_limit_that_it_exceeds() -> None:
    spending = "{id: A, name: Belanja Daerah, unit: miliar rupiah, values: {2023: 2840.5}}"
    quick_win = "resources: {budget: {apbd-kabupaten: 3000000000000}}\n"
    [said] = found("SMP418", quick_win=quick_win, profile=f"statistics: [{spending}]")
    assert said.values["limit"] == 2_840_500_000_000


def test_what_nobody_knows_of_the_spending_is_bounded_by_the_richest_region() -> None:
    for amount, count in ((14_000_000_000_000, 0), (16_000_000_000_000, 1)):
        assert len(found("SMP418", program=f"budget: {{apbn: {{2025: {amount}}}}}\n")) == count
    own = "rules: {settings: {max_amount_per_year: 20000000000000}}\n"
    program = "budget: {apbn: {2025: 16000000000000}}\n"
    assert found("SMP418", program=program, masterplan=own) == []


@pytest.mark.parametrize(
    ("steps", "count"),
    [("[750000, 4250000]", 0), ("[25000, 4975000]", 1), ("[25, 50]", 1)],
)
def test_costs_of_steps_may_be_smaller_than_budgets(steps: str, count: int) -> None:
    costs = [f"  - {{month: 1, activity: A, cost: {cost}}}\n" for cost in steps[1:-1].split(", ")]
    quick_win = "action_plan:\n" + "".join(costs)
    assert len(found("SMP418", quick_win=quick_win)) == count


def test_a_quick_win_in_kind_asks_nothing_of_its_program() -> None:
    for budget in ("{non-budget: }", "{}"):
        assert found(
            "SMP420", program="budget: {csr: {2026: 5000000}}\n",
            quick_win=f"resources: {{budget: {budget}}}\n",
        ) == []  # fmt: skip
    assert found("SMP420", program="", quick_win="resources: {budget: {csr: 5000000}}\n") == []


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("Persentase jalan mantap", "712", "high"),
        ("Proporsi belanja pegawai", "100.5", "high"),
        ("Persentase realisasi pajak terhadap target", "112", None),
        ("Pertumbuhan ekonomi", "-1.48", None),
        ("Inflasi", "-0.2", None),
        ("Rasio kemandirian daerah", "134", None),
        ("Cakupan imunisasi dasar", "104", None),
        ("Tingkat kemiskinan", "-7", "low"),
        ("Persentase jalan mantap", "100", None),
    ],
)
def test_percentages(name: str, value: str, problem: str | None) -> None:
    statistic = f"{{id: A, name: {name}, unit: persen, values: {{2023: {value}}}}}"
    indicator = f"{{name: {name}, unit: '%', targets: {{2026: {value}, 2027: {value}}}}}"
    for contents in (
        {"profile": f"statistics: [{statistic}]\n"},
        {"program": f"outputs: [{indicator}]\n"},
        {"program": f"outputs: [{{name: {name}, unit: persen, baseline: {{value: {value}}}}}]\n"},
        {"profile": f"statistics: [{statistic.replace(value, f'{{value: {value}}}')}]\n"},
        {"program": f"outputs: [{indicator.replace(value, f'{{max: {value}}}')}]\n"},
    ):
        said = [item.values["problem"] for item in found("SMP422", **contents)]
        assert said == ([problem] if problem else [])


@pytest.mark.parametrize(
    "text",
    ["-", "--", "–", "...", "…", "?", "N/A", "n/a", "TBD", "(tbd)", "xxx", "XXXX", "isi di sini",
     "Belum diisi", "<isi nama>", "[tulis di sini]", "lorem ipsum", "LOREM IPSUM DOLOR", "***",
     "Lorem ipsum dolor sit amet, consectetur adipiscing elit", "menyusul", "To be determined"],
)  # fmt: skip
def test_marks_that_hold_a_place(text: str) -> None:
    contents = {
        "vision": f'statement: "{text}"\nelements: [{{word: Maju, meaning: "{text}"}}]\n',
        "quick_win": f'name: "{text}"\nbenefits: [Cepat, "{text}"]\n'.replace("name", "pic"),
        "profile": f'statistics: [{{id: A, name: B, unit: "{text}", source: "{text}"}}]\n',
    }
    said = found("SMP605", **contents)
    assert [item.values["text"] for item in said] == [text] * 6
    assert {item.values["key"] for item in said} == {
        "statement", "meaning", "pic", "benefits", "unit", "source",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["%", "‰", "°C", "Tidak ada", "Belum ada", "Isian rapat", "Xenia", "(belum diaudit)", "C++",
     "3", "(Kota) Tegal", "[GOV-01]", "R&D", "Nihil", "m²", "km", "Isi sampah dipilah di rumah"],
)  # fmt: skip
def test_texts_that_are_short_and_meant(text: str) -> None:
    assert found("SMP605", profile=f'statistics: [{{id: A, name: B, unit: "{text}"}}]\n') == []


@pytest.mark.parametrize(
    ("pic", "problem"),
    [
        ("Budi 081234567890", "phone"),
        ("Kabid (WA +62 812-3456-7890)", "phone"),
        ("62 812 3456 7890", "phone"),
        ("Sekretariat (0283) 491234", "phone"),
        ("budi.santoso@Yahoo.co.id", "mail"),
        ("budi@gmail.com", "mail"),
        ("Kepala Bidang Perizinan, dpmptsp@tegalkab.go.id", None),
        ("Kepala Seksi 3 pada Bidang 12", None),
        ("Pejabat menurut SK 050/0114/2023 tanggal 05-02-2023", None),
    ],
)
def test_who_is_in_charge(pic: str, problem: str | None) -> None:
    said = [item.values["problem"] for item in found("SMP606", quick_win=f"pic: {pic}\n")]
    assert said == ([problem] if problem else [])


def test_a_target_before_its_baseline_is_told_where_it_stands() -> None:
    goals = (
        "goals:\n  - {id: T, statement: A, objectives: [{id: S, statement: A, indicators:\n"
        "      [{id: I, name: A, baseline: {year: 2025}, targets: {%s}}]}]}\n"
    )
    (early,) = found("SMP409", goals=goals % "2024: 1, 2026: 2, 2028: 3")
    assert (early.values["problem"], early.values["first"]) == ("target", 2024)
    assert early.position.column == 65
    (late,) = found("SMP409", goals=goals % "2024: 1")
    assert late.values["problem"] == "baseline"
    assert found("SMP409", goals=goals % "2025: 1, 2026: 2") == []
    assert found("SMP409", goals=goals % "2020: 1, 2026: 2, 2028: 3") == [], "SMP403 says so"


def test_a_threshold_that_does_not_exist_is_told() -> None:
    loaded = load(Texts({"masterplan.yaml": TITLE + "rules: {settings: {max_mission: 9}}\n"}))
    judged = judge(loaded.plan, loaded.sources, loaded.left_out, RULES)
    (unknown,) = [item for item in judged.diagnostics if item.code == "SMP208"]
    assert shown(unknown.values["suggestion"]) == "max_missions"
    assert (unknown.position.line, unknown.position.column) == (4, 20)
    missions = "missions:\n" + "".join(f"  - {{id: M{n}, statement: A}}\n" for n in range(9))
    assert len(found("SMP319", missions=missions)) == 1
    own = "rules: {settings: {max_missions: 9}}\n"
    assert found("SMP319", missions=missions, masterplan=own) == []
