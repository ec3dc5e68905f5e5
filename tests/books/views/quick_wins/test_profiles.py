from typing import Any

from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Content, Lines, Marked
from smartcity_mp.books.charts.gantt import Gantt
from smartcity_mp.books.views.quick_wins.profiles import (
    Profile,
    profiles,
)


def profile(**given: Any) -> Profile:
    parts = {key: given.pop(key) for key in ("programs", "organizations") if key in given}
    quick_win = {"id": "QW", "name": "Cepat", "sub_dimension": "governance.policy", **given}
    return profiles(plan_of(quick_wins=[quick_win], **parts)).sheets[0]


def field(sheet: Profile, name: str) -> Content:
    return dict(sheet.card.fields)[name]


def test_a_bare_quick_win_says_what_is_missing_and_shows_no_empty_block() -> None:
    sheet = profile()
    fields = dict(sheet.card.fields)
    assert fields["Dimensi"] == "Smart Governance" and fields["Subdimensi"] == "Kebijakan"
    asked = ("Program induk", "Penanggung jawab", "Narahubung (PIC)", "Penerima manfaat",
             "Waktu pelaksanaan", "Anggaran")  # fmt: skip
    assert [fields[name] for name in asked] == [None] * 6
    assert not {"Nama singkat", "Pendukung", "Mitra", "Kemajuan", "Regulasi"} & set(fields)
    assert (sheet.benefits, sheet.risks, sheet.documentation, sheet.action_plan) == (None,) * 4
    assert [measure.items for measure in sheet.measures] == [None, None]
    assert [said.text for said in (*sheet.idea, *sheet.worth, *sheet.future)] == [None] * 8


def test_the_identity_box_tells_program_people_time_and_regulation() -> None:
    sheet = profile(
        programs=[{"id": "P1", "name": "Induk"}],
        organizations=[{"id": "bank", "name": "Bank", "short": "Bank"}],
        acronym="CEPAT", program="P1", owner="bank", partners=["bank"], regulation="Perbup",
        beneficiaries={"who": "Warga", "count": "1200"}, start="2024-11", progress="40",
    )  # fmt: skip
    assert field(sheet, "Program induk") == Cite("P1", "Induk (P1)")
    assert field(sheet, "Mitra") == Cite("bank", "Bank")
    assert field(sheet, "Penerima manfaat") == "Warga (1.200 orang)"
    assert field(sheet, "Waktu pelaksanaan") == "November 2024 sampai Oktober 2025"
    assert (field(sheet, "Nama singkat"), field(sheet, "Kemajuan")) == ("CEPAT", "40%")
    shorter = profile(start="2024-11", action_plan=[{"month": "2-3", "activity": "A"}])
    assert field(shorter, "Waktu pelaksanaan") == "November 2024 sampai Januari 2025"
    assert field(profile(beneficiaries={"count": "7"}), "Penerima manfaat") == "7 orang"


def test_money_is_told_by_source_also_where_its_amount_is_unknown() -> None:
    assert field(profile(resources={"budget": {"apbn": "5000"}}), "Anggaran") == "APBN: Rp5.000"
    several = {"budget": {"apbn": "5000", "csr": None}}
    assert field(profile(resources=several, illustrative="all"), "Anggaran") == Lines(
        (
            Marked("APBN: Rp5.000"),
            "CSR/TJSL: jumlah belum tersedia",
            Marked("Jumlah: Rp5.000"),
        )
    )
    free = profile(resources={"budget": {"non-budget": None}})
    assert field(free, "Anggaran") == "Tanpa anggaran khusus"


def test_texts_know_whether_they_are_illustrations() -> None:
    sheet = profile(background="Latar", objective="Tujuan", illustrative=["objective", "benefits"],
                    benefits=["Cepat"])  # fmt: skip
    assert [(said.text, said.illustrative) for said in sheet.idea] == [
        ("Latar", False), (None, False), ("Tujuan", True),
    ]  # fmt: skip
    assert sheet.benefits is not None and sheet.benefits.items == (Marked("Cepat"),)


def test_optional_texts_and_files_show_where_there_are_any() -> None:
    sheet = profile(
        notes="Perhatian", documentation=[{"title": "Foto", "path": "assets/a.jpg"}],
        impacts=[{"id": "QW.D1", "name": "Dampak"}],
    )  # fmt: skip
    assert sheet.future[-1].text == "Perhatian"
    assert sheet.documentation is not None
    assert sheet.documentation.items == ("Foto (assets/a.jpg)",)
    assert [measure.label for measure in sheet.measures] == ["Keluaran", "Hasil", "Dampak"]
    impact = sheet.measures[-1].items
    assert impact is not None and impact.ids == ("QW.D1",)


def test_what_aims_beyond_the_twelve_months_is_no_effect_of_the_quick_win_alone() -> None:
    near, far = ({"id": name, "name": name, "targets": {year: "5"}} for name, year in
                 (("QW.D1", "2025"), ("QW.D2", "2026")))  # fmt: skip
    sheet = profile(start="2024-12", impacts=[far, near])
    assert [(said.label, said.items and said.items.ids) for said in sheet.measures[2:]] == [
        ("Dampak", ("QW.D1",)),
        ("Dampak jangka panjang yang ikut didukung", ("QW.D2",)),
    ]


def test_months_bear_the_names_from_the_first_one_on() -> None:
    steps = [{"month": "2-3", "activity": "Uji", "output": "Laporan", "cost": "25000000"}]
    sheet = profile(start="2024-12", action_plan=steps)
    assert sheet.months is not None and isinstance(sheet.months.chart, Gantt)
    chart = sheet.months.chart
    assert [column.text for column in chart.columns][:3] == ["Des", "Jan", "Feb"]
    assert [year.text for year in chart.stretches] == ["2024", "2025"]
    (bar,), month = chart.bars, chart.lines[1] - chart.lines[0]
    assert (bar.x, bar.width) == (chart.lines[1], chart.lines[3] - chart.lines[1])
    assert chart.edges == (chart.lines[1],) and month > 0
    assert sheet.months.alt == "Diagram Gantt dua belas bulan: bulan 2–3: Uji."
    assert sheet.action_plan is not None
    step, total = sheet.action_plan.rows
    assert step.cells == ("2–3", "Uji", "Laporan", None, "25")
    assert total.cells[4] == "25" and len(total.cells) == len(sheet.action_plan.columns)


def test_months_are_numbers_while_the_start_is_not_known() -> None:
    steps = [{"month": "12", "activity": "Uji"}]
    months = profile(action_plan=steps).months
    assert months is not None and isinstance(months.chart, Gantt)
    assert [column.text for column in months.chart.columns] == [str(n + 1) for n in range(12)]
    assert months.chart.stretches == ()


def test_steps_without_a_month_are_in_the_table_alone() -> None:
    steps = [{"activity": "Uji", "cost": "5000000", "illustrative": ["cost"]}]
    sheet = profile(action_plan=steps)
    assert sheet.months is None and sheet.action_plan is not None
    step, total = sheet.action_plan.rows
    assert (step.cells[0], step.cells[4], total.cells[4]) == (None, Marked("5"), Marked("5"))


def test_steps_without_cost_have_no_sum() -> None:
    table = profile(action_plan=[{"month": "1", "activity": "Uji"}]).action_plan
    assert table is not None and [row.cells[4] for row in table.rows] == ["–"]


def test_the_gravest_risk_stands_first_and_unjudged_ones_last() -> None:
    organizations = [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]
    risks = [
        {"risk": "Belum dinilai", "owner": "b"},
        {"risk": "Kecil", "likelihood": "1", "impact": "2"},
        {"risk": "Besar", "likelihood": "3", "impact": "4", "mitigation": "Cegah"},
    ]
    table = profile(organizations=organizations, owner="a", risks=risks).risks
    assert table is not None
    assert [row.cells for row in table.rows] == [
        ("Besar", "3", "4", "12", "Cegah", Cite("a", "A")),
        ("Kecil", "1", "2", "2", None, Cite("a", "A")),
        ("Belum dinilai", None, None, None, None, Cite("b", "B")),
    ]


def test_a_source_that_gives_nothing_says_so_in_words() -> None:
    assert field(profile(resources={"budget": {"apbn": "0"}}), "Anggaran") == "APBN: tanpa dana"
