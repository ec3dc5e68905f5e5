"""What is said of single changes: from two plans to the sentence, in both languages."""

from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.model.plan import Plan
from smartcity_mp.reporters.changes.headline import headline
from smartcity_mp.reporters.changes.words import line, title
from smartcity_mp.review.changes import Change, Grade
from smartcity_mp.review.compare import review
from smartcity_mp.review.sides import Side

LANGUAGES = ("id", "en")


def program(**fields: Any) -> Plan:
    return plan_of(programs=[{"id": "GOV-01", "name": "Mal", **fields}])


def target(way: str | None, figure: Any, **fields: Any) -> Plan:
    indicator = {"id": "IK-1", "name": "Layanan", "unit": "layanan", "targets": {2028: figure}}
    known = {} if way is None else {"direction": way}
    objective = {"id": "SS1", "statement": "X", "indicators": [{**indicator, **known, **fields}]}
    return plan_of(goals=[{"id": "TJ1", "statement": "X", "objectives": [objective]}])


def only(before: Plan, after: Plan) -> Change:
    (change,) = review(Side(before), Side(after)).changes
    return change


def said(before: Plan, after: Plan, language: str = "id") -> str:
    return line(only(before, after), language).text


@pytest.mark.parametrize(
    ("old", "new", "indonesian", "english"),
    [
        ((2025, 2028), (2025, 2029), "diperpanjang", "made longer"),
        ((2025, 2028), (2025, 2027), "dipersingkat", "made shorter"),
        ((2025, 2028), (2026, 2028), "dimulai lebih lambat", "begins later"),
        ((2025, 2028), (2024, 2028), "dimulai lebih awal", "begins earlier"),
        ((2025, 2028), (2026, 2029), "dimundurkan", "moved later"),
        ((2025, 2028), (2024, 2027), "dimajukan", "moved earlier"),
        ((2025, 2028), (2026, 2030), "dimundurkan dan diperpanjang", "moved later and made longer"),
        (
            (2025, 2028),
            (2027, 2029),
            "dimundurkan dan dipersingkat",
            "moved later and made shorter",
        ),
        ((2025, 2028), (2023, 2027), "dimajukan dan diperpanjang", "moved earlier and made longer"),
        (
            (2025, 2028),
            (2024, 2026),
            "dimajukan dan dipersingkat",
            "moved earlier and made shorter",
        ),
        (
            (2025, 2028),
            (2024, 2029),
            "diperpanjang di awal dan di akhir",
            "made longer at both ends",
        ),
        (
            (2025, 2028),
            (2026, 2027),
            "dipersingkat di awal dan di akhir",
            "made shorter at both ends",
        ),
        ((2025, 2025), (2026, 2026), "dimundurkan", "moved later"),
    ],
)  # fmt: skip
def test_both_ends_of_a_schedule(old: Any, new: Any, indonesian: str, english: str) -> None:
    plans = [program(schedule={"start": years[0], "end": years[1]}) for years in (old, new)]
    texts = [f"{first}–{last}" if first != last else str(first) for first, last in (old, new)]
    assert said(*plans) == f"Jadwal {indonesian}: {' → '.join(texts)}"
    assert said(*plans, "en") == f"Schedule {english}: {' → '.join(texts)}"


def test_half_a_schedule() -> None:
    both, start = program(schedule={"start": 2025, "end": 2028}), program(schedule={"start": 2025})
    assert said(both, start) == "Jadwal: 2025–2028 → mulai 2025"
    assert said(program(schedule={"end": 2028}), both) == "Jadwal: sampai 2028 → 2025–2028"
    assert said(program(), start) == "Jadwal diisi: mulai 2025"
    assert said(both, program(), "en") == "Schedule taken out, was 2025–2028"


def test_the_months_of_a_plan_of_twelve_and_the_period() -> None:
    def step(month: str) -> Plan:
        steps = [{"activity": "Rapat", "month": month}]
        return plan_of(quick_wins=[{"id": "QW-1", "name": "Cepat", "action_plan": steps}])

    assert said(step("1-3"), step("1-5")) == (
        'Rencana aksi 12 bulan "Rapat" diperpanjang: bulan 1–3 → bulan 1–5'
    )
    assert said(step("1-3"), step("2-4")).endswith("dimundurkan: bulan 1–3 → bulan 2–4")

    def period(end: int) -> Plan:
        return plan_of(masterplan={"period": {"start": 2024, "end": end}})

    assert said(period(2033), period(2034)) == "Masa berlaku diperpanjang: 2024–2033 → 2024–2034"


@pytest.mark.parametrize(
    ("way", "old", "new", "told"),
    [
        ("up", 75, 70, "diturunkan: 75 → 70 layanan"),
        ("up", 75, 80, "dinaikkan: 75 → 80 layanan"),
        ("down", 15, 20, "dilonggarkan: 15 → 20 layanan"),
        ("down", 15, 10, "diperketat: 15 → 10 layanan"),
        ("up", -2, -5, "diturunkan: -2 → -5 layanan"),
        ("down", -2, -5, "diperketat: -2 → -5 layanan"),
        ("up", (80, 90), (75, 90), "diturunkan: 80–90 → 75–90 layanan"),
        ("down", (5, 9), (5, 12), "dilonggarkan: 5–9 → 5–12 layanan"),
        ("keep", (80, 90), (80, 85), "diperketat: 80–90 → 80–85 layanan"),
        ("keep", (80, 90), (80, 95), "dilonggarkan: 80–90 → 80–95 layanan"),
        (
            "keep",
            (80, None),
            (75, None),
            "diturunkan: paling sedikit 80 → paling sedikit 75 layanan",
        ),
        ("keep", (-9, -5), (-9, -6), "diperketat: -9 … -5 → -9 … -6 layanan"),
        ("up", (80, 90), (75, 95), ": 80–90 → 75–95 layanan"),
        ("keep", 75, 70, ": 75 → 70 layanan"),
        (None, 75, 70, ": 75 → 70 layanan"),
    ],
)
def test_targets_go_the_way_of_their_indicator(way: str, old: Any, new: Any, told: str) -> None:
    figures = [
        {"min": one[0], "max": one[1]} if isinstance(one, tuple) else one for one in (old, new)
    ]
    plans = [target(way, figure) for figure in figures]
    change = only(*plans)
    sense = told.partition(":")[0]
    assert line(change, "id").text == f"Target 2028{' ' if sense else ''}{told}"
    is_weaker = sense in ("diturunkan", "dilonggarkan")
    assert change.grade is (Grade.MAJOR if is_weaker else Grade.MEDIUM)
    whole = headline(review(*map(Side, plans)), "id")
    assert whole == (f"Satu target {sense}." if sense else "Satu perubahan sedang.")


def test_a_word_against_a_number_and_a_figure_that_is_gone() -> None:
    scale = {"scale": ["Kurang", "Baik"]}
    before, after = target("up", "Baik", **scale), target("up", 75)
    texts = [line(one, "id").text for one in review(Side(before), Side(after)).changes]
    assert "Target 2028: Baik → 75 layanan" in texts

    def baseline(**known: Any) -> Plan:
        return target("up", 75, baseline={"year": 2023, **known})

    assert said(baseline(value=5), baseline()) == (
        "Kondisi awal: 5 layanan (2023) → belum ada angka (2023)"
    )


def test_a_yes_is_not_filled_in_and_a_narrative_shows_its_words() -> None:
    assert said(target("up", 75, cumulative=True), target("up", 75)) == (
        "Target dijumlahkan: ya → tidak"
    )
    plans = [
        Plan(**{**vars(program()), "narratives": {"bab": f"Warga mengantre {where} setiap hari."}})
        for where in ("lama", "sebentar")
    ]
    assert said(*plans) == (
        '"Warga mengantre lama setiap hari." → "Warga mengantre sebentar setiap hari."'
    )


def test_no_two_amounts_read_alike() -> None:
    def budget(amount: int) -> Plan:
        return program(budget={"apbn": {2025: amount}})

    assert said(budget(1_240_000_000), budget(1_241_000_000)) == (
        "Anggaran: Rp1.240.000.000 → Rp1.241.000.000 (+Rp1 juta, +0,1%)"
    )
    assert said(budget(1_240_000_000), program()) == (
        "Anggaran dikosongkan, sebelumnya Rp1,24 miliar"
    )


MILESTONE = {"name": "Sepuluh kantor", "at": 2026}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ({"milestones": [MILESTONE]}, {"milestones": [{**MILESTONE, "at": 2027}]},
         'Tonggak "Sepuluh kantor", waktu dimundurkan: 2026 → 2027'),
        ({"milestones": [MILESTONE]}, {"milestones": [{"name": "Sepuluh kantor"}]},
         'Tonggak "Sepuluh kantor", waktu dikosongkan, sebelumnya 2026'),
        ({"milestones": [MILESTONE]}, {}, "Tonggak dihapus: Sepuluh kantor"),
        ({"milestones": [MILESTONE]}, {"milestones": [{**MILESTONE, "name": "Sebelas kantor"}]},
         'Tonggak: "Sepuluh kantor" → "Sebelas kantor"'),
        ({"risks": [{"risk": "Cuaca", "likelihood": 3, "impact": 2}]},
         {"risks": [{"risk": "Cuaca", "likelihood": 4}]}, "Risiko: satu diubah"),
        ({"risks": [{"risk": "A", "impact": 3}, {"risk": "B", "impact": 2}]},
         {"risks": [{"risk": "A"}, {"risk": "B"}]}, "Risiko: dua diubah"),
        ({"risks": [{"risk": "Cuaca"}]}, {"risks": [{"risk": "Cuaca", "mitigation": "x " * 90}]},
         'Risiko "Cuaca", mitigasi diisi'),
        ({"beneficiaries": {"count": 20}}, {"beneficiaries": {"count": 30}},
         "Jumlah penerima: 20 → 30 orang"),
        ({"sub_dimension": "governance.service"}, {"sub_dimension": "living.health"},
         "Subdimensi: pindah dari Pelayanan ke X"),
    ],
)  # fmt: skip
def test_an_entry_is_not_gone_because_one_of_its_fields_is(
    old: dict[str, Any], new: dict[str, Any], told: str
) -> None:
    assert said(program(**old), program(**new)) == told


def test_what_has_no_name_is_called_by_its_number() -> None:
    def edition(**fields: Any) -> Plan:
        return plan_of(masterplan={"history": [{"number": 1, **fields}]})

    assert said(edition(), edition(place="Slawi")) == "Riwayat edisi 1, tempat terbit diisi: Slawi"
    assert (
        said(edition(about="X"), edition(), "en")
        == "Earlier editions 1, about the edition taken out, was X"
    )


def test_an_example_within_an_entry() -> None:
    def workshop(*fields: str) -> Plan:
        return plan_of(workshops=[{"name": "Bimtek I", "illustrative": list(fields)}])

    assert said(workshop(), workshop("agenda")) == 'Bimtek "Bimtek I" ditandai ilustratif: agenda'
    assert said(workshop("agenda"), workshop(), "en") == (
        'Workshops "Bimtek I" no longer illustrative: agenda'
    )


def test_where_all_is_an_example_nothing_of_it_ceases_to_be_one() -> None:
    def plan(*fields: str) -> Plan:
        return program(illustrative=list(fields))

    some, everything = plan("budget", "risks"), plan("all")
    assert said(some, everything) == "Ditandai ilustratif: semuanya"
    assert said(everything, some) == "Kini ilustratif hanya anggaran dan risiko"
    assert said(everything, some, "en") == "Now illustrative only: budget and risks"
    assert said(everything, plan()) == "Tidak lagi ilustratif: semuanya"
    assert review(Side(everything), Side(plan("all", "budget"))).changes == ()


def test_examples_in_a_part_are_those_of_that_part() -> None:
    def region(*fields: str) -> Plan:
        return plan_of(profile={"geography": {"area_km2": 5, "illustrative": list(fields)}})

    assert said(region(), region("all")) == "Geografi ditandai ilustratif: semuanya"
    assert headline(review(Side(region()), Side(region("all"))), "id") == (
        "Tanda ilustratif satu butir berubah."
    )


def test_what_stands_above_a_line_is_not_said_again() -> None:
    def vision(text: str | None) -> Plan:
        return plan_of(vision={"statement": text} if text else {})

    assert said(vision("Cerdas"), vision("Cerdas dan maju")) == '"Cerdas" → "Cerdas dan maju"'
    assert said(vision("Cerdas"), vision(None)) == "Dikosongkan, sebelumnya Cerdas"


def test_what_came_and_went_is_one_line_where_it_is_short() -> None:
    before, after = program(locations=["Slawi", "Adiwerna"]), program(locations=["Slawi", "Guci"])
    assert said(before, after) == "Lokasi ditambahkan: Guci; dihapus: Adiwerna"
    assert said(before, after, "en") == "Locations added: Guci; dropped: Adiwerna"
    long = program(locations=[f"Desa {name * 40}" for name in "ABC"])
    assert said(before, long) == "Lokasi: tiga ditambahkan dan dua dihapus"


def test_a_narrative_is_called_as_its_chapter() -> None:
    def narratives(text: str, *names: str) -> Side:
        living = {"id": "living", "name": "Smart Living"}
        plan = plan_of(framework={"dimensions": [living]})
        return Side(Plan(**{**vars(plan), "narratives": dict.fromkeys(names, text)}))

    names = ("buku-3-sekilas", "dimensi-hilang", "dimensi-living", "pendahuluan", "sendiri")
    found = review(narratives("Satu", *names), narratives("Dua", *names)).changes
    assert [title(change, "id") for change in found] == [
        "Narasi Masterplan Sekilas (Buku III)",
        "Narasi dimensi-hilang",
        "Narasi Smart Living",
        "Narasi Pendahuluan",
        "Narasi sendiri",
    ]
    assert title(found[2], "en") == "Narrative Smart Living"


def test_the_year_of_a_figure_with_a_note_is_told() -> None:
    def people(number: int) -> Plan:
        values = {2020: {"value": number, "note": "Sensus"}}
        known = {"id": "DT-1", "name": "Penduduk", "unit": "jiwa", "values": values}
        return plan_of(profile={"statistics": [known]})

    assert said(people(10), people(12)) == "Nilai per tahun 2020: 10 → 12 jiwa"


def test_a_part_of_the_plan_is_called_what_it_is() -> None:
    def scale(high: int) -> Plan:
        return plan_of(readiness={"scale": {"min": 0, "max": high}})

    change = only(scale(4), scale(5))
    assert title(change, "id") != "butir kesiapan" and title(change, "id")[0].isupper()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_without_measure_is_cut_between_words(language: str) -> None:
    change = only(program(), program(risks=[{"risk": "panjang sekali " * 50}]))
    assert len(line(change, language).text) < 160
    assert line(change, language).text.endswith("…")
    long = plan_of(programs=[{"id": "GOV-01", "name": "nama " * 100}])
    assert len(title(only(plan_of(programs=[]), long), language)) < 140
