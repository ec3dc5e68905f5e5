"""What a person typed from habit leads to what is meant here: keys, words, ids, forms."""

import time
from collections.abc import Callable
from typing import Any

import pytest
from shown import shown

from smartcity_mp.diagnostics import Severity
from smartcity_mp.language.sentences import hint, sentence

Reads = Callable[[dict[str, str]], Any]
GOV = "programs/governance/GOV-01.yaml"
QW = "quick-wins/QW-GOV.yaml"
PROGRAM = "id: GOV-01\nname: Mal Pelayanan Publik digital\n"
QUICK_WIN = "id: QW-GOV\nname: Antrean daring\n"
GOALS = "goals:\n  - id: TJ1\n    statement: x\n"
OBJECTIVES = "    objectives:\n      - id: SS1\n        statement: y\n"
INDICATOR = (
    f"{GOALS}{OBJECTIVES}        indicators:\n          - id: IK-1\n            name: z\n"
    + " " * 12
)
DAYS = "dates of a workshop"
TEGAL = "title: x\nregion: {code: 33.28}\n"
BOGOR = "title: x\nregion: {code: 32.71}\n"


def only(read: Reads, files: dict[str, str]) -> Any:
    """The one finding, whose sentence and hint leave nothing open in either language."""
    found = read(files).only
    for language in ("id", "en"):
        for text in (sentence, hint):
            said = text(found.code, found.values, language)
            assert said and "None" not in said and "[[" not in said and "{text}" not in said
    return found


KEYS = [
    ("vision.yaml", "visi: x\n", "statement"),
    ("vision.yaml", "statement: x\nmendukung: []\n", "supports"),
    ("vision.yaml", "statement: x\npokok visi: []\n", "elements"),
    ("missions.yaml", "missions: [{id: M1, misi: x}]\n", "statement"),
    ("missions.yaml", "misi: [{id: M1, statement: x}]\n", "missions"),
    ("goals.yaml", "goals: [{id: TJ1, tujuan: x}]\n", "statement"),
    ("goals.yaml", "goals: [{id: TJ1, statement: x, sasaran: []}]\n", "objectives"),
    ("goals.yaml", INDICATOR + "satuan: orang\n", "unit"),
    ("goals.yaml", INDICATOR + "sumber: BPS\n", "source"),
    ("goals.yaml", INDICATOR + "Sumber Data: BPS\n", "source"),
    ("goals.yaml", INDICATOR + "arah: up\n", "direction"),
    ("goals.yaml", INDICATOR + "realisasi: {2025: 1}\n", "actuals"),
    ("goals.yaml", INDICATOR + "kondisi awal: {year: 2025}\n", "baseline"),
    ("goals.yaml", INDICATOR + "target: {2025: 1}\n", "targets"),
    ("issues.yaml", "issues: [{id: IS-01, isu: x}]\n", "issue"),
    ("issues.yaml", "issues: [{id: IS-01, issue: x, dinas: diskominfo}]\n", "owner"),
    ("gaps.yaml", "gaps: [{id: GP-01, gap: x, penyebab: x}]\n", "cause"),
    ("readiness.yaml", "items: [{id: KS-01, indicator: x, elemen: structure}]\n", "element"),
    ("readiness.yaml", "items: [{id: KS-01, indicator: x, skor: 2}]\n", "score"),
    ("swot.yaml", "factors: [{id: S1, jenis: strength, statement: x}]\n", "kind"),
    ("organizations.yaml", "organizations: [{id: a, nama: A}]\n", "name"),
    ("organizations.yaml", "organizations: [{kode: a, name: A}]\n", "id"),
    ("organizations.yaml", "organisasi: [{id: a, name: A}]\n", "organizations"),
    ("profile.yaml", "geography: {luas: 983.71}\n", "area_km2"),
    ("profile.yaml", "geography: {jumlah kecamatan: 18}\n", "district_count"),
    ("profile.yaml", "kecamatan: [{name: Slawi}]\n", "districts"),
    ("profile.yaml", "districts: [{name: Slawi, penduduk: 5}]\n", "population"),
    ("profile.yaml", "statistics: [{id: a, name: b, kelompok: c}]\n", "group"),
    ("workshops.yaml", "workshops: [{stage: 1, name: x, tanggal: [2026-01-31]}]\n", "dates"),
    ("governance.yaml", "forum: {jadwal: x}\n", "frequency"),
    ("governance.yaml", "tim pelaksana: {decree: x}\n", "team"),
    ("strategies.yaml", "strategies: [{id: A, strategi: x}]\n", "statement"),
    (GOV, "id: GOV-01\nnama: x\n", "name"),
    (GOV, "id: GOV-01\nnama program: x\n", "name"),
    (GOV, PROGRAM + "anggaran: {apbn: {2025: 1}}\n", "budget"),
    (GOV, PROGRAM + "sumber dana: {apbn: {2025: 1}}\n", "budget"),
    (GOV, PROGRAM + "penanggung_jawab: diskominfo\n", "owner"),
    (GOV, PROGRAM + "opd: diskominfo\n", "owner"),
    (GOV, PROGRAM + "klaster: application\n", "cluster"),
    (GOV, PROGRAM + "lokasi: [Slawi]\n", "locations"),
    (GOV, PROGRAM + "jadwal: {start: 2025}\n", "schedule"),
    (GOV, PROGRAM + "risiko: [{risk: x}]\n", "risks"),
    (GOV, PROGRAM + "risks: [{risk: x, kemungkinan: 3}]\n", "likelihood"),
    (GOV, PROGRAM + "beneficiaries: {jumlah: 3}\n", "count"),
    (GOV, PROGRAM + "schedule: {tahun mulai: 2025}\n", "start"),
    (QW, QUICK_WIN + "latar belakang: x\n", "background"),
    (QW, QUICK_WIN + "manfaat: [x]\n", "benefits"),
    (QW, QUICK_WIN + "action_plan: [{activity: x, bulan: 3}]\n", "month"),
    (QW, QUICK_WIN + "action_plan: [{month: 3, kegiatan: x}]\n", "activity"),
    (QW, QUICK_WIN + "action_plan: [{month: 3, activity: x, biaya: 5}]\n", "cost"),
    ("masterplan.yaml", "judul: x\n", "title"),
    ("masterplan.yaml", "title: x\ndaerah: {code: 33.28}\n", "region"),
    ("masterplan.yaml", "title: x\nperiode: {start: 2024}\n", "period"),
    ("masterplan.yaml", "title: x\nregion: {bupati: {name: x}}\n", "head"),
    ("masterplan.yaml", "title: x\nregion: {provinsi: Jawa Tengah}\n", "province"),
    ("masterplan.yaml", "title: x\ndasar hukum: []\n", "legal_basis"),
    ("alignment.yaml", "documents: [{id: RPJMD, judul: x}]\n", "title"),
    ("alignment.yaml", "documents: [{id: RPJMD, title: x, visi: x}]\n", "vision"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "text", "key"), KEYS)
def test_a_key_by_its_label_leads_to_it(read: Reads, file: str, text: str, key: str) -> None:
    found = only(read, {file: text})
    assert (found.code, shown(found.values["suggestion"])) == ("SMP101", key)


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (GOV, PROGRAM + "warna: biru\n"),
        (GOV, PROGRAM + "nama: x\n"),
        ("masterplan.yaml", "title: x\nedition: {sumber: x}\n"),
        ("vision.yaml", "statement: x\nsumber: x\n"),
    ],
)
def test_what_is_not_near_is_not_guessed(read: Reads, file: str, text: str) -> None:
    assert shown(only(read, {file: text}).values["suggestion"]) is None


def test_a_key_that_stands_elsewhere_is_led_there(read: Reads) -> None:
    found = only(read, {GOV: PROGRAM + "start: 2025\n"})
    assert found.values["inner"] == "schedule"
    found = only(read, {GOV: PROGRAM + "schedule:\n  start: 2025\n  owner: diskominfo\n"})
    assert found.values["outer"] == "schedule"


CHOICES = [
    ("gaps.yaml", "gaps: [{id: A, gap: x, priority: Tinggi}]\n", "high"),
    ("gaps.yaml", "gaps: [{id: A, gap: x, priority: sedang}]\n", "medium"),
    ("gaps.yaml", "gaps: [{id: A, gap: x, priority: tingi}]\n", "high"),
    ("goals.yaml", INDICATOR + "direction: Naik\n", "up"),
    ("goals.yaml", INDICATOR + "direction: menurun\n", "down"),
    ("goals.yaml", INDICATOR + "direction: tetap\n", "keep"),
    (GOV, PROGRAM + "kind: Baru\n", "new"),
    (GOV, PROGRAM + "kind: lanjutan\n", "continued"),
    (GOV, PROGRAM + "kind: pengembangan\n", "expanded"),
    (GOV, PROGRAM + "cluster: Aplikasi\n", "application"),
    (GOV, PROGRAM + "cluster: kebijakan\n", "policy-institution"),
    (GOV, PROGRAM + "cluster: literasi\n", "literacy"),
    (GOV, PROGRAM + "horizon: Jangka Pendek (1 tahun)\n", "short"),
    (GOV, PROGRAM + "horizon: panjang\n", "long"),
    ("readiness.yaml", "items: [{id: A, element: Struktur, indicator: x}]\n", "structure"),
    ("readiness.yaml", "items: [{id: A, component: SDM, indicator: x}]\n", "human-resources"),
    ("readiness.yaml", "items: [{id: A, component: anggaran, indicator: x}]\n", "budget"),
    ("swot.yaml", "factors: [{id: S1, kind: kekuatan, statement: x}]\n", "strength"),
    ("swot.yaml", "factors: [{id: S1, kind: S, statement: x}]\n", "strength"),
    ("swot.yaml", "strategies: [{id: SO1, kind: S-O, statement: x}]\n", "SO"),
    ("organizations.yaml", "organizations: [{id: a, name: A, kind: Dinas}]\n", "opd"),
    ("organizations.yaml", "organizations: [{id: a, name: A, kind: BUMD}]\n", "soe"),
    ("organizations.yaml", "organizations: [{id: a, name: A, kind: universitas}]\n", "academia"),
    ("organizations.yaml", "organizations: [{id: a, name: A, kind: Desa}]\n", "village"),
    ("alignment.yaml", "documents: [{id: A, title: x, level: Nasional}]\n", "national"),
    ("alignment.yaml", "documents: [{id: A, title: x, level: kabupaten}]\n", "region"),
    ("alignment.yaml", "documents: [{id: A, title: x, kind: Renstra OPD}]\n", "renstra"),
    ("masterplan.yaml", "title: x\nlanguage: Indonesia\n", "id"),
    ("masterplan.yaml", "title: x\nrules: {severity: {SMP315: peringatan}}\n", "warning"),
    ("masterplan.yaml", "title: x\nrules: {severity: {SMP315: kesalahan}}\n", "error"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "text", "word"), CHOICES)
def test_a_choice_by_its_label_leads_to_it(
    read: Reads, file: str, text: str, word: str | None
) -> None:
    found = only(read, {file: text})
    assert (found.code, shown(found.values["suggestion"])) == ("SMP107", word)


MONEY = [
    ("apbd", "apbd-kabupaten", "apbd-kota"),
    ("APBD", "apbd-kabupaten", "apbd-kota"),
    ("APBD-P", "apbd-kabupaten", "apbd-kota"),
    ("PAD", "apbd-kabupaten", "apbd-kota"),
    ("APBD Provinsi Jawa Tengah", "apbd-provinsi", "apbd-provinsi"),
    ("APBD Kota", "apbd-kota", "apbd-kota"),
    ("Bantuan Keuangan", "bankeu", "bankeu"),
    ("bankeu provinsi", "bankeu", "bankeu"),
    ("dana desa", "dana-desa", "dana-desa"),
    ("Hibah luar negeri", "hibah", "hibah"),
    ("DAK Fisik", "dak", "dak"),
    ("Dana Alokasi Umum", "dau", "dau"),
    ("DAU", "dau", "dau"),
    ("TJSL", "csr", "csr"),
    ("swadaya", "masyarakat", "masyarakat"),
    ("DID", "insentif-fiskal", "insentif-fiskal"),
]


@pytest.mark.parametrize(("typed", "kabupaten", "kota"), MONEY)
def test_money_leads_to_the_source_of_this_kind_of_region(
    read: Reads, typed: str, kabupaten: str, kota: str
) -> None:
    for masterplan, source in ((TEGAL, kabupaten), (BOGOR, kota)):
        text = f"{PROGRAM}budget:\n  {typed}: {{2027: 100}}\n"
        found = only(read, {"masterplan.yaml": masterplan, GOV: text})
        assert (found.code, shown(found.values["suggestion"])) == ("SMP107", source)
        assert (found.position.line, found.position.column) == (4, 3)
    text = f"{PROGRAM}budget: {{apbd: {{2027: 100}}}}\n"
    assert shown(only(read, {GOV: text}).values["suggestion"]) is None, "no region is known"
    assert read({GOV: f"{PROGRAM}budget: {{dau: {{2027: 100}}}}\n"}).places == []


def test_a_year_without_its_source(read: Reads) -> None:
    text = PROGRAM + "budget:\n  2027: 1250000000\n  2028: 5\n"
    found = only(read, {"masterplan.yaml": BOGOR, GOV: text})
    assert (found.code, found.position.line, found.position.column) == ("SMP107", 4, 3)
    assert "`apbd-kota: {2027: …}`" in hint(found.code, found.values, "id")


FORMS = [
    (GOV, PROGRAM + "schedule: besok\n", None, "schedule: {start: 2027, end: 2031}"),
    (GOV, PROGRAM + "schedule: 2025-2029\n", "{start: 2025, end: 2029}", "schedule: {"),
    (GOV, PROGRAM + "schedule: 2025 s.d. 2029\n", "{start: 2025, end: 2029}", "schedule: {"),
    (GOV, PROGRAM + "schedule: 2025 – 2029\n", "{start: 2025, end: 2029}", "schedule: {"),
    (GOV, PROGRAM + "schedule: [2025, 2029]\n", None, "schedule: {start: 2027, end: 2031}"),
    (GOV, PROGRAM + "budget: 1250000000\n", None, "budget: {apbd-kabupaten: {2027: 1250000000}}"),
    (GOV, PROGRAM + "budget: {apbn: 5}\n", None, "apbn: {2027: 1250000000}"),
    (GOV, PROGRAM + "milestones: [x]\n", None, "- name: …"),
    (GOV, PROGRAM + "outputs: x\n", None, "- name: …"),
    (GOV, PROGRAM + "beneficiaries: Warga\n", None, "beneficiaries: {who: …, count: 3}"),
    (GOV, PROGRAM + "locations: Slawi, Adiwerna dan Bumijawa\n", "[Slawi, Adiwerna, Bumijawa]",
     "locations: […]"),
    (GOV, PROGRAM + "owner: [diskominfo]\n", "diskominfo", "owner: diskominfo"),
    (GOV, PROGRAM + "objectives: SS1.1\n", "[SS1.1]", "objectives: [SS1.1]"),
    ("goals.yaml", INDICATOR + "targets: 80\n", None, "targets: {2027: 71.12}"),
    ("goals.yaml", INDICATOR + "baseline: 80\n", None, "baseline: {year: 2027, value: 71.12}"),
    ("masterplan.yaml", "title: x\nperiod: 2025-2034\n", "{start: 2025, end: 2034}", "period: {"),
    ("masterplan.yaml", "title: x\nregion: Kabupaten Tegal\n", None, "region: {code: …}"),
    ("missions.yaml", "missions: [x]\n", None, "- id: GOV-01"),
    ("vision.yaml", "statement: [x, y]\n", None, "statement: …"),
    (DAYS, "10–12 Maret 2026", "[2026-03-10, 2026-03-11, 2026-03-12]", "dates: [2027-01-31]"),
    (DAYS, "30 dan 31 Maret 2026", "[2026-03-30, 2026-03-31]", "dates: [2027-01-31]"),
    (DAYS, "10/3/2026; 11/3/2026", "[2026-03-10, 2026-03-11]", "dates: [2027-01-31]"),
    (DAYS, "30–32 Maret 2026", None, "dates: [2027-01-31]"),
    (DAYS, "pekan kedua Maret", None, "dates: [2027-01-31]"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "text", "right", "form"), FORMS)
def test_another_form_shows_the_one_of_this_field(
    read: Reads, file: str, text: str, right: str | None, form: str
) -> None:
    if file == DAYS:
        file, text = "workshops.yaml", f"workshops: [{{name: x, dates: '{text}'}}]\n"
    found = only(read, {file: text})
    assert (found.code, shown(found.values["right"])) == ("SMP103", right)
    assert found.values["form"].startswith(form)
    assert f"`{found.values['form']}`" in hint("SMP103", found.values, "id")


DATES = [
    ("edition: {number: 1, date: 17 Agustus 2026}", "2026-08-17"),
    ("edition: {number: 1, date: 17/8/2026}", "2026-08-17"),
    ("edition: {number: 1, date: 17-08-2026}", "2026-08-17"),
    ("edition: {number: 1, date: 8/17/2026}", "2026-08-17"),
    ("edition: {number: 1, date: 'Senin, 17 Agustus 2026'}", "2026-08-17"),
    ("edition: {number: 1, date: 2026/8/17}", "2026-08-17"),
    ("edition: {number: 1, date: 2026-08-17 00:00:00}", "2026-08-17"),
    ("edition: {number: 1, date: 'August 17, 2026'}", "2026-08-17"),
    ("edition: {number: 1, date: 31 Juni 2026}", None),
    ("edition: {number: 1, date: besok}", None),
    ("period: {start: Tahun 2026}", "2026"),
    ("period: {start: 2.026}", "2026"),
    ("period: {start: 2025-2029}", "2025"),
    ("period: {end: 2025-2029}", "2029"),
    ("period: {end: 17 Agustus 2026}", "2026"),
    ("period: {end: 26}", "2026"),
    ("period: {end: 2207}", None),
    ("period: {end: 1206}", None),
]


@pytest.mark.parametrize(("text", "right"), DATES)
def test_a_date_gets_its_right_spelling(read: Reads, text: str, right: str | None) -> None:
    found = only(read, {"masterplan.yaml": f"title: x\n{text}\n"})
    assert (found.code, shown(found.values["right"])) == ("SMP106", right)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("start: Januari 2026", "2026-01"),
        ("start: 01/2026", "2026-01"),
        ("start: 1-2026", "2026-01"),
        ("start: Agt 2026", "2026-08"),
        ("start: 2026/3", "2026-03"),
        ("start: 2026-03-15", "2026-03"),
        ("start: bulan depan", None),
        ("start: 13/2026", None),
        ("action_plan: [{activity: x, month: 1 s.d. 3}]", "1-3"),
        ("action_plan: [{activity: x, month: 1 – 3}]", "1-3"),
        ("action_plan: [{activity: x, month: Bulan ke-3}]", "3"),
        ("action_plan: [{activity: x, month: 13}]", None),
    ],
)
def test_a_month_gets_its_right_spelling(read: Reads, text: str, right: str | None) -> None:
    found = only(read, {QW: f"{QUICK_WIN}{text}\n"})
    assert (found.code, shown(found.values["right"])) == ("SMP106", right)


@pytest.mark.parametrize(
    ("file", "text", "code", "right"),
    [
        ("goals.yaml", INDICATOR + "cumulative: ya\n", "SMP111", "true"),
        ("goals.yaml", INDICATOR + "cumulative: Tidak\n", "SMP111", "false"),
        ("goals.yaml", INDICATOR + "cumulative: yes\n", "SMP111", "true"),
        ("goals.yaml", INDICATOR + "cumulative: mungkin\n", "SMP111", None),
        (GOV, PROGRAM + "risks: [{risk: x, impact: 4 (tinggi)}]\n", "SMP110", "4"),
        (GOV, PROGRAM + "risks: [{risk: x, impact: tinggi}]\n", "SMP110", None),
        (GOV, PROGRAM + "risks: [{risk: x, impact: empat}]\n", "SMP110", "4"),
        ("masterplan.yaml", "title: x\nstage: III\n", "SMP110", "3"),
        ("masterplan.yaml", "title: x\nstage: Tahap II\n", "SMP110", "2"),
        ("masterplan.yaml", "title: x\nstage: V\n", "SMP110", None),
        ("profile.yaml", "geography: {villages: 39O}\n", "SMP104", "390"),
        ("profile.yaml", "geography: {villages: 2.5OO orang}\n", "SMP104", "2500"),
        ("missions.yaml", "missions: [{id: M 1, statement: x}]\n", "SMP108", "M-1"),
        ("missions.yaml", "missions: [{id: M_1, statement: x}]\n", "SMP108", "M-1"),
        ("missions.yaml", "missions: [{id: 1, statement: x}]\n", "SMP108", None),
        ("profile.yaml", "geography: {villages: '12\u00a0500'}\n", "SMP104", "12500"),
        ("profile.yaml", "geography: {villages: '12\u202f500'}\n", "SMP104", "12500"),
        ("profile.yaml", "geography: {villages: '18\u200b'}\n", "SMP104", "18"),
        ("profile.yaml", "geography: {villages: '1,250'}\n", "SMP104", "1250"),
        ("profile.yaml", "geography: {villages: 281 desa}\n", "SMP104", "281"),
        ("profile.yaml", "geography: {villages: '1.250.000,00'}\n", "SMP104", "1250000"),
        ("profile.yaml", "geography: {area_km2: '983,71 km2'}\n", "SMP105", "983.71"),
        ("profile.yaml", "geography: {area_km2: '\u22120,5'}\n", "SMP105", "-0.5"),
        ("profile.yaml", "geography: {area_km2: '1,250.75'}\n", "SMP105", "1250.75"),
        (GOV, PROGRAM + "budget: {apbn: {2025: 'Rp 1,2 miliar rupiah'}}\n", "SMP104", "1200000000"),
    ],
)
def test_a_value_gets_its_right_spelling(
    read: Reads, file: str, text: str, code: str, right: str | None
) -> None:
    found = only(read, {file: text})
    assert (found.code, shown(found.values["right"])) == (code, right)


def test_an_invisible_character_is_named(read: Reads) -> None:
    found = only(read, {"profile.yaml": "geography: {villages: '18\u200b'}\n"})
    assert sentence(found.code, found.values, "id").startswith('"18[U+200B]" bukan')


@pytest.mark.parametrize(
    ("unit", "is_error"),
    [
        ("orang", True), ("unit", True), ("titik", True), ("Desa", True), ("layanan", True),
        ("titik layanan", True), ("orang per km2", False), ("indeks", False), ("persen", False),
        ("km", False), ("orang/tahun", False),
    ],
)  # fmt: skip
def test_thousands_where_whole_things_are_counted(read: Reads, unit: str, is_error: bool) -> None:
    text = f"{INDICATOR}unit: {unit}\n            targets: {{2025: 1.250, 2026: 7}}\n"
    done = read({"goals.yaml": text})
    found = done.only
    assert found.code == "SMP112"
    assert (found.severity is Severity.ERROR) == is_error
    indicator = done.plan.goals[0].objectives[0].indicators[0]
    assert (2025 in indicator.targets) != is_error, "what is wrong is left out"


REFERENCES = [
    ("owner: Dinas Komunikasi dan Informatika", "diskominfo"),
    ("owner: Kominfo Tegal", None),
    ("owner: Dinas Kominfo", "diskominfo"),
    ("owner: \"diskominfo\\u200b\"", "diskominfo"),
    ("owner: BAPPEDA", "bappeda"),
    ("sub_dimension: public-service", "governance.public-service"),
    ("sub_dimension: Pelayanan Publik", "governance.public-service"),
    ("sub_dimension: governance/public-service", "governance.public-service"),
    ("sub_dimension: pariwisata", "branding.tourism"),
    ("sub_dimension: lingkungan", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "meant"), REFERENCES)
def test_a_reference_by_what_people_call_it(read: Reads, text: str, meant: str | None) -> None:
    organizations = (
        "organizations:\n  - {id: diskominfo, name: Dinas Komunikasi dan Informatika}\n"
        "  - {id: bappeda, name: Badan Perencanaan, short: Bappeda}\n"
    )
    found = only(read, {"organizations.yaml": organizations, GOV: f"{PROGRAM}{text}\n"})
    assert (found.code[:4], shown(found.values["suggestion"])) == ("SMP2", meant)


@pytest.mark.parametrize(
    ("key", "meant"), [("mutu", None), ("Urgensi", "urgensi"), ("urgnsi", "urgensi")]
)
def test_a_score_by_a_criterion_that_nobody_set(read: Reads, key: str, meant: str | None) -> None:
    criteria = "criteria:\n  - {id: urgensi, name: Urgensi}\n  - {id: siap, name: Kesiapan}\n"
    loaded = read({"finance.yaml": criteria, GOV: f"{PROGRAM}scores: {{siap: 2, {key}: 5}}\n"})
    found = loaded.only
    assert (found.code, shown(found.values["suggestion"])) == ("SMP201", meant)
    assert (found.position.file, found.position.line, found.position.column) == (GOV, 3, 19)


def test_a_dimension_where_its_sub_dimension_is_due(read: Reads) -> None:
    found = only(read, {GOV: PROGRAM + "sub_dimension: lingkungan\n"})
    assert "environment.protection, environment.waste" in hint(found.code, found.values, "id")
    found = only(
        read, {"missions.yaml": "missions: [{id: M1, statement: x, dimensions: [lingkungan]}]\n"}
    )
    assert shown(found.values["suggestion"]) == "environment"


@pytest.mark.parametrize(
    ("region", "code", "name"),
    [
        ("code: 33.1", "33.10", "Kabupaten Klaten"),
        ("code: '33,10'", "33.10", "Kabupaten Klaten"),
        ("code: 33-10", "33.10", "Kabupaten Klaten"),
        ("code: '33. 10'", "33.10", "Kabupaten Klaten"),
        ("code: 3310", "33.10", "Kabupaten Klaten"),
        ("code: 33.10\u200b", "33.10", "Kabupaten Klaten"),
        ("code: 9401", "94.01", "Kabupaten Nabire"),
        ("code: 9401\n  name: Kabupaten Merauke", "93.01", "Kabupaten Merauke"),
        ("code: Kabupaten Tegal", "33.28", "Kabupaten Tegal"),
        ("code: 33", None, None),
        ("code: 99.99", None, None),
    ],
)
def test_a_region_code_from_elsewhere(
    read: Reads, region: str, code: str | None, name: str | None
) -> None:
    found = only(read, {"masterplan.yaml": f"title: x\nregion:\n  {region}\n"})
    assert found.code == "SMP207"
    assert (shown(found.values["suggestion"]), found.values["name"]) == (code, name)


def test_an_empty_item_is_named_where_its_dash_stands(read: Reads) -> None:
    for file, text, place in (
        ("missions.yaml", "missions:\n  - {id: M1, statement: x}\n  -\n", (3, 3)),
        (GOV, PROGRAM + "locations:\n  - Slawi\n  -\n", (5, 3)),
        (GOV, PROGRAM + "locations: [Slawi, null]\n", (3, 20)),
    ):
        found = only(read, {file: text})
        assert (found.position.line, found.position.column) == place
        assert sentence(found.code, found.values, "id") == "butir daftar ini kosong"


@pytest.mark.parametrize("field", ["objectives", "supporting", "owner", "locations", "schedule"])
def test_a_flood_of_spaces_takes_no_time(read: Reads, field: str) -> None:
    text = f'{PROGRAM}{field}: "a{" " * 60_000}b"\n'
    before = time.perf_counter()
    found = read({GOV: text}).loaded.diagnostics
    assert [item.code for item in found]
    assert not any(item.values.get("right") for item in found)
    assert time.perf_counter() - before < 5


def test_thousands_of_wrong_values_take_no_time(read: Reads) -> None:
    keys = "".join(f"  - {{id: M{n}, statement: x, kunci{n}: y}}\n" for n in range(4000))
    words = "".join(f"  - {{id: S{n}, kind: kata{n}, statement: x}}\n" for n in range(4000))
    names = "".join(f"  - {{id: I{n}, issue: x, owner: dinas{n}}}\n" for n in range(4000))
    before = time.perf_counter()
    done = read({
        "missions.yaml": "missions:\n" + keys, "swot.yaml": "factors:\n" + words,
        "issues.yaml": "issues:\n" + names,
    })  # fmt: skip
    assert sum(1 + found.more for found in done.loaded.diagnostics) == 12000
    assert time.perf_counter() - before < 20


@pytest.mark.parametrize(
    ("field", "form"),
    [
        ("owner: diskominfo, dlh", "owner: diskominfo"),
        ("owner: dlh dan diskominfo", "owner: dlh"),
        ("owner: dlh/diskominfo", "owner: dlh"),
    ],
)
def test_two_ids_where_one_is_due(read: Reads, field: str, form: str) -> None:
    organizations = "organizations: [{id: dlh, name: DLH}, {id: diskominfo, name: Kominfo}]\n"
    found = only(read, {"organizations.yaml": organizations, GOV: f"{PROGRAM}{field}\n"})
    assert (found.code, found.values["form"]) == ("SMP103", form)
    assert f"`{form}`" in hint("SMP103", found.values, "id")


def test_an_unknown_id_beside_a_known_one_is_not_two(read: Reads) -> None:
    organizations = "organizations: [{id: dlh, name: DLH}]\n"
    files = {"organizations.yaml": organizations, GOV: f"{PROGRAM}owner: dlh dan kebersihan\n"}
    assert only(read, files).code == "SMP205"


@pytest.mark.parametrize(
    ("file", "text", "place", "right"),
    [
        (QW, QUICK_WIN + "benefits:\n  - Manfaat kedua: parkir tertib\n", (4, 5),
         '"Manfaat kedua: parkir tertib"'),
        (QW, QUICK_WIN + "benefits:\n  - Manfaat kedua:\n", (4, 5), '"Manfaat kedua:"'),
        (GOV, PROGRAM + "locations:\n- Kecamatan: Slawi\n", (4, 3), '"Kecamatan: Slawi"'),
        ("vision.yaml", "statement:\n  Tegal: cerdas\n", (2, 3), '"Tegal: cerdas"'),
        ("vision.yaml", f"statement:\n  Tegal cerdas: {'melayani ' * 20}\n", (2, 3), None),
    ],
)  # fmt: skip
def test_a_colon_in_a_text_that_stands_alone(
    read: Reads, file: str, text: str, place: tuple[int, int], right: str | None
) -> None:
    found = only(read, {file: text})
    assert (found.code, found.values["expected"]) == ("SMP103", "colon")
    assert (found.position.line, found.position.column) == place
    assert shown(found.values["right"]) == right


@pytest.mark.parametrize("text", ["TBD", "N/A", "belum ada data", "?"])
def test_a_word_where_a_number_is_due_may_be_left_out(read: Reads, text: str) -> None:
    for file, typed in (
        ("profile.yaml", f"geography: {{villages: '{text}'}}\n"),
        ("profile.yaml", f"geography: {{area_km2: '{text}'}}\n"),
    ):
        found = only(read, {file: typed})
        assert found.values["problem"] == "word"
        assert "kosongkan jika belum diketahui" in hint(found.code, found.values, "id")


def test_what_stands_a_level_too_far_out_is_told_once(read: Reads) -> None:
    found = only(read, {GOV: PROGRAM + "start: 2025\nend: 2026\n"})
    assert found.values["inner"] == "schedule"


def test_a_year_where_year_and_value_are_due(read: Reads) -> None:
    found = only(read, {"goals.yaml": INDICATOR + "baseline: {2023: 12}\n"})
    assert shown(found.values["suggestion"]) == "year"


def test_a_number_is_meant_with_and_without_its_zero(read: Reads) -> None:
    files = {f"programs/governance/GOV-{n}.yaml": f"id: GOV-{n}\nname: x\n" for n in ("01", "10")}
    found = only(read, {**files, QW: QUICK_WIN + "program: gov-1\n"})
    assert shown(found.values["suggestion"]) == "GOV-01"


def test_a_masterplan_without_its_title_keeps_its_stage(read: Reads) -> None:
    done = read({"masterplan.yaml": "judul: x\nstage: 3\n"})
    assert shown(done.only.values["suggestion"]) == "title"
    assert done.plan.stage == 3


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("masterplan.yaml", "title: x\nedition: {number: 1, date: TBD}\n"),
        ("workshops.yaml", "workshops: [{stage: 1, name: x, dates: [menyusul]}]\n"),
        (GOV, PROGRAM + "owner: '-'\n"),
        (GOV, PROGRAM + "closes: [n/a]\n"),
        (GOV, PROGRAM + "kind: xxx\n"),
        (GOV, PROGRAM + "references: {rpjmd: '-'}\n"),
        (GOV, PROGRAM + "evidence: [{title: x, url: '-'}]\n"),
    ],
)
def test_a_mark_for_nothing_is_to_be_left_out(read: Reads, file: str, text: str) -> None:
    found = only(read, {"masterplan.yaml": "title: x\n", file: text})
    assert (found.code, found.values["problem"]) == ("SMP109", "mark")


@pytest.mark.parametrize(
    ("text", "meant"),
    [("Misi 2", "M2"), ("mission 2", "M2"), ("Misi 7", None), ("Bab 2", None), ("misi", None)],
)
def test_a_number_behind_its_word(read: Reads, text: str, meant: str | None) -> None:
    missions = "missions: [{id: M1, statement: x}, {id: M2, statement: y}]\n"
    goals = f"goals: [{{id: TJ1, statement: x, mission: {text}}}]\n"
    found = only(read, {"missions.yaml": missions, "goals.yaml": goals})
    assert (found.code, shown(found.values["suggestion"])) == ("SMP201", meant)


def test_a_framework_in_capitals(read: Reads) -> None:
    found = only(read, {"masterplan.yaml": "title: x\nframework: Kominfo\n"})
    assert (found.code, shown(found.values["suggestion"])) == ("SMP210", "kominfo")


def test_days_of_a_list_as_a_range(read: Reads) -> None:
    text = "workshops: [{stage: 1, name: x, dates: [10-11 Maret 2026]}]\n"
    found = only(read, {"workshops.yaml": text})
    assert (found.code, shown(found.values["right"])) == ("SMP106", "2026-03-10, 2026-03-11")


def test_an_empty_item_in_brackets_has_no_dash(read: Reads) -> None:
    text = "factors: [{id: S1, kind: strength, statement: x, issues: [~]}]\n"
    found = only(read, {"swot.yaml": text})
    assert (found.code, found.values["problem"]) == ("SMP102", "item-in-brackets")


def test_a_file_name_that_is_no_id_is_not_offered_as_one(read: Reads) -> None:
    found = only(read, {"programs/governance/GOV-01\u200b.yaml": PROGRAM})
    assert found.code == "SMP203"
    assert "U+200B" not in hint(found.code, found.values, "en")
