from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Content, Lines, Link, Marked
from smartcity_mp.books.views.action.program_card import program_card
from smartcity_mp.model.programs import Program

WHOLE: dict[str, Any] = {
    "id": "GOV-01",
    "name": "Portal",
    "sub_dimension": "governance.service",
    "also": ["living.health"],
    "cluster": "application",
    "kind": "expanded",
    "description": "Uraian",
    "innovation": "Baru",
    "objectives": ["SS1"],
    "strategies": ["STR-1"],
    "closes": ["GP-01"],
    "owner": "kominfo",
    "joint_owners": ["bank"],
    "supporting": ["bank"],
    "regions": ["Kota Tegal"],
    "locations": ["Slawi", "Kramat"],
    "beneficiaries": {"who": "Warga", "count": "12500"},
    "nomenclature": [{"code": "2.16.03", "name": "Aplikasi", "version": "Kepmen 1"}],
    "horizon": "long",
    "schedule": {"start": "2025", "end": "2026"},
    "milestones": [{"at": "2026-07", "name": "Dipakai"}, {"name": "Selesai"}],
    "activities": [
        {"name": "Pelatihan", "code": "2.16.03.2.02", "owner": "bank", "budget": "250000000"},
        {"name": "Uji coba"},
    ],
    "outputs": [{"id": "GOV-01.K1", "name": "Layanan"}],
    "outcomes": [{"id": "GOV-01.H1", "name": "Waktu"}],
    "budget": {"apbn": {"2025": "1000000", "2026": "2000000"}, "csr": None, "non-budget": None},
    "budget_total": {"apbn": "5000000", "hibah": "7000000"},
    "scores": {"urgensi": "5", "kesiapan": "3"},
    "mandate": "Kontrak tahun jamak",
    "risks": [
        {
            "risk": "Gagal",
            "likelihood": "3",
            "impact": "4",
            "mitigation": "Uji.",
            "likelihood_after": "2",
            "impact_after": "4",
            "owner": "bank",
        }
    ],
    "references": {
        "rpjmd": ["R.M1"],
        "renstra": ["Renstra Diskominfo, 2.16.03"],
        "spbe": "Layanan publik",
        "sdgs": ["9", "16"],
        "iso_37122": ["10.1"],
    },
    "evidence": [{"title": "Foto", "path": "assets/a.jpg", "url": "https://a.b/c"}],
    "notes": "Catatan penyusun",
    "illustrative": ["budget", "beneficiaries"],
}


def card(**given: Any) -> dict[str, Content]:
    plan = plan_of(
        programs=[{**WHOLE, **given}],
        organizations=[
            {"id": "kominfo", "name": "Dinas Kominfo", "short": "Diskominfo"},
            {"id": "bank", "name": "Bank Daerah"},
        ],
        goals=[
            {
                "id": "TJ1",
                "statement": "Tujuan",
                "objectives": [{"id": "SS1", "statement": "Urusan selesai"}],
            }
        ],
        strategies=[{"id": "STR-1", "statement": "Menyatukan layanan"}],
        gaps=[{"id": "GP-01", "gap": "Data tersebar"}],
        alignment={
            "documents": [
                {
                    "id": "R",
                    "title": "RPJMD",
                    "missions": [{"id": "R.M1", "statement": "Bersih"}],
                }
            ]
        },
        finance={
            "criteria": [
                {"id": "kesiapan", "name": "Kesiapan", "weight": "40"},
                {"id": "urgensi", "name": "Urgensi", "weight": "60"},
            ]
        },
        quick_wins=[{"id": "QW-1", "name": "Antrean", "program": "GOV-01"}],
    )
    return dict(program_card(plan, plan.programs[0]).fields)


def test_every_field_of_a_program_is_shown() -> None:
    assert card() == {
        "Subdimensi": "Smart Governance: Pelayanan",
        "Subdimensi lain": "Smart Living: X",
        "Klaster": "Aplikasi dan perangkat lunak",
        "Jenis program": "Pengembangan",
        "Uraian": "Uraian",
        "Inovasi": "Baru",
        "Sasaran": Cite("SS1", "SS1 Urusan selesai"),
        "Strategi": Cite("STR-1", "STR-1 Menyatukan layanan"),
        "Kesenjangan yang ditutup": Cite("GP-01", "GP-01 Data tersebar"),
        "Penanggung jawab": Cite("kominfo", "Diskominfo"),
        "Penanggung jawab bersama": Cite("bank", "Bank Daerah"),
        "Pendukung": Cite("bank", "Bank Daerah"),
        "Daerah mitra": "Kota Tegal",
        "Lokasi": "Slawi dan Kramat",
        "Penerima manfaat": Marked("Warga (12.500 orang)"),
        "Jadwal": "2025–2026",
        "Jangka waktu": "Jangka panjang",
        "Tonggak": Lines(("Juli 2026: Dipakai", "Waktu belum ditentukan: Selesai")),
        "Indikator keluaran": Lines(("GOV-01.K1 Layanan: kondisi awal dan target belum tersedia",)),
        "Indikator hasil": Lines(("GOV-01.H1 Waktu: kondisi awal dan target belum tersedia",)),
        "Kegiatan": Lines(
            (Marked("2.16.03.2.02 Pelatihan (Bank Daerah, Rp250 juta)"), "Uji coba"),
        ),
        "Kebutuhan dana": Lines(
            (
                Marked(
                    "APBN Rp5 juta: Rp1 juta (2025), Rp2 juta (2026), Rp2 juta belum dibagi per "
                    "tahun"
                ),
                "CSR/TJSL, jumlah belum diketahui",
                "Tanpa anggaran khusus",
                "Hibah Rp7 juta, belum dibagi per tahun",
            )
        ),
        "Nilai prioritas": "Kesiapan 3, Urgensi 5",
        "Alasan tidak dapat ditunda": "Kontrak tahun jamak",
        "Risiko": "Gagal (kemungkinan 3, dampak 4). Mitigasi: Uji. Sisa risiko: 2 × 4 = 8. "
        "Pemilik risiko: Bank Daerah.",
        "Quick win": Cite("QW-1", "QW-1 Antrean"),
        "Nomenklatur": "2.16.03 Aplikasi (Kepmen 1)",
        "Rujukan dokumen perencanaan": Cite("R.M1", "R.M1 Bersih"),
        "Rujukan Renstra": "Renstra Diskominfo, 2.16.03",
        "Rujukan SPBE": "Layanan publik",
        "Tujuan TPB/SDGs": "9 dan 16",
        "Indikator SNI ISO 37122": "10.1",
        "Bukti": Link("Foto, assets/a.jpg", "https://a.b/c"),
        "Catatan": "Catatan penyusun",
    }


def test_the_test_above_fills_every_field() -> None:
    assert set(WHOLE) == set(Program.model_fields)


def test_what_is_due_reads_as_missing_and_the_rest_is_left_out() -> None:
    bare = plan_of(programs=[{"id": "A-1", "name": "A"}])
    fields = dict(program_card(bare, bare.programs[0]).fields)
    assert set(fields) == {
        "Subdimensi", "Klaster", "Jenis program", "Uraian", "Inovasi", "Sasaran",
        "Penanggung jawab", "Lokasi", "Penerima manfaat", "Jadwal", "Jangka waktu",
        "Indikator keluaran", "Indikator hasil", "Kebutuhan dana", "Risiko", "Nomenklatur",
    }  # fmt: skip
    assert set(fields.values()) == {None}


def test_a_schedule_may_be_half_known() -> None:
    assert card(schedule={"start": "2025"})["Jadwal"] == "mulai 2025"
    assert card(schedule={"end": "2026"})["Jadwal"] is None


@pytest.mark.parametrize(
    ("risk", "said"),
    [
        (
            {"risk": "Putus.", "likelihood": "4", "impact": "5", "mitigation": "Cadangan"},
            "Putus (kemungkinan 4, dampak 5). Mitigasi: Cadangan.",
        ),
        ({"risk": "Putus", "impact": "5"}, "Putus (kemungkinan belum dinilai, dampak 5)."),
    ],
)
def test_each_part_of_a_risk_ends_once(risk: dict[str, str], said: str) -> None:
    program = Program.model_validate({"id": "A", "name": "A", "risks": [risk]})
    assert dict(program_card(plan_of(), program).fields)["Risiko"] == said


def test_nothing_spent_is_said_in_words_and_only_amounts_are_illustrations() -> None:
    budget = {
        "apbn": {"2024": "0"},
        "csr": None,
        "hibah": {"2025": None},
        "dak": {"2024": "0", "2025": "5000000"},
    }
    program = Program.model_validate(
        {
            "id": "A", "name": "A", "budget": budget, "illustrative": ["budget"],
            "activities": [{"name": "Rapat", "budget": "0"}],
        }
    )  # fmt: skip
    fields = dict(program_card(plan_of(), program).fields)
    assert fields["Kegiatan"] == "Rapat (tanpa biaya)"
    assert fields["Kebutuhan dana"] == Lines((
        "APBN, tanpa dana", "CSR/TJSL, jumlah belum diketahui", "Hibah, jumlah belum diketahui",
        Marked("Dana Alokasi Khusus (DAK) Rp5 juta (2025)"),
    ))  # fmt: skip


@pytest.mark.parametrize("field", ["budget", "budget_total", "activities", "all"])
def test_what_an_activity_costs_is_as_undecided_as_the_money_that_it_is_of(field: str) -> None:
    program = Program.model_validate(
        {
            "id": "A", "name": "A", "illustrative": [field],
            "activities": [{"name": "Latih", "budget": "5000000"}, {"name": "Rapat"}],
        }
    )  # fmt: skip
    first, second = dict(program_card(plan_of(), program).fields)["Kegiatan"].items
    assert first == Marked("Latih (Rp5 juta)")
    assert second == ("Rapat" if "budget" in field else Marked("Rapat"))
