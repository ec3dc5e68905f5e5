"""The chapters of a yearly report, in every branch of what they say."""

from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines, Marked
from smartcity_mp.books.views.reports.indicators import indicators_of_year
from smartcity_mp.books.views.reports.programs import programs_of_year
from smartcity_mp.books.views.reports.quick_wins import quick_wins_of_year
from smartcity_mp.books.views.reports.summary import YearInShort, year_in_short
from smartcity_mp.model.plan import Plan

ORGANIZATIONS = [
    {"id": "dinkes", "name": "Dinas Kesehatan", "short": "Dinkes", "kind": "opd"},
    {"id": "arpus", "name": "Dinas Arsip", "short": "Arpus", "kind": "opd"},
]
PROGRAMS: list[dict[str, Any]] = [
    {
        "id": "GOV-01", "name": "Antrean", "owner": "dinkes", "illustrative": ["budget"],
        "sub_dimension": "governance.service",
        "schedule": {"start": "2025", "end": "2026"},
        "budget": {"apbd-kabupaten": {"2026": "400000000"}, "csr": {"2026": "100000000"}},
        "milestones": [{"at": "2026-07", "name": "Uji coba"}, {"at": "2026", "name": "Peluncuran"}],
        "outputs": [
            {"id": "GOV-01.K1", "name": "Layanan", "unit": "layanan", "direction": "up",
             "targets": {"2026": "20"}},
            {"id": "GOV-01.K2", "name": "Antre", "unit": "menit", "direction": "down",
             "targets": {"2026": "10"}, "illustrative": ["targets"]},
        ],
    },
    {"id": "LIV-01", "name": "Arsip", "owner": "arpus", "sub_dimension": "living.health",
     "schedule": {"start": "2026", "end": "2028"}},
]  # fmt: skip


def plan(*reports: dict[str, Any], **parts: Any) -> Plan:
    told = [{"year": "2026", "organization": "dinkes", **report} for report in reports]
    return plan_of(programs=PROGRAMS, organizations=ORGANIZATIONS, reports=told, **parts)


def short(*programs: dict[str, Any]) -> YearInShort:
    return year_in_short(plan({"programs": list(programs)}))


def test_nobody_has_reported() -> None:
    nothing = plan()
    assert year_in_short(nothing).year is None
    assert programs_of_year(nothing).dimensions == ()
    assert indicators_of_year(nothing).table is None
    assert quick_wins_of_year(nothing).table is None


@pytest.mark.parametrize(
    ("due", "states", "said"),
    [
        ([], [], None),
        (["A"], ["done"], "Satu tonggak jatuh tempo pada tahun itu dan tercapai."),
        (["A"], [], "Satu tonggak jatuh tempo pada tahun itu; keadaannya belum diketahui."),
        (["A", "B"], [],
         "Dua tonggak jatuh tempo pada tahun itu: seluruhnya belum diketahui keadaannya."),
        (["A", "B"], ["late", "done"],
         "Dua tonggak jatuh tempo pada tahun itu: satu tercapai dan satu terlambat."),
        (["A", "B"], ["done", "done"],
         "Dua tonggak jatuh tempo pada tahun itu: seluruhnya tercapai."),
    ],
)  # fmt: skip
def test_every_milestone_that_is_due_is_accounted_for(
    due: list[str], states: list[str], said: str | None
) -> None:
    milestones = [{"at": "2026", "name": name} for name in due]
    told = [{"milestone": name, "status": state} for name, state in zip(due, states, strict=False)]
    entry = {"program": "GOV-01", "status": "running", "milestones": told}
    programs = [{**PROGRAMS[0], "milestones": milestones}]
    reports = [{"year": "2026", "organization": "dinkes", "programs": [entry]}]
    view = year_in_short(plan_of(programs=programs, organizations=ORGANIZATIONS, reports=reports))
    assert view.milestones == said


def test_a_year_in_short() -> None:
    view = short(
        {
            "program": "GOV-01", "status": "running", "realized": {"apbd-kabupaten": "300000000"},
            "milestones": [{"milestone": "Uji coba", "status": "done"}],
            "obstacles": "Lelang gagal.",
        }
    )  # fmt: skip
    assert (view.programs, view.planned) == ("Dua program", "Rp500 juta\u00a0†")
    assert view.states == "Satu dari dua program itu diketahui keadaannya: berjalan."
    assert (view.known, view.spent, view.absorbed) == ("satu", "Rp300 juta", "60 persen\u00a0†")
    said = (
        "Dua tonggak jatuh tempo pada tahun itu: satu tercapai dan satu belum diketahui keadaannya."
    )
    assert view.milestones == said
    assert view.silent == "Arpus belum menyampaikan laporan."
    assert view.offices is not None and view.dimensions is not None
    signed = ["Rencana\u00a0†", "Serapan\u00a0†"]
    for table in (view.offices, view.dimensions):
        assert [column.label for column in table.columns if "†" in column.label] == signed
        assert not table.illustrative, "a count of programs is no illustration"
    assert [row.cells[1:] for row in view.offices.rows] == [
        ("1", "1", "500", "300", "60 persen"),
        ("1", "0", "–", "–", "–"),
        ("2", "1", "500", "300", "60 persen"),
    ]
    assert [row.cells[0] for row in view.dimensions.rows] == [
        "Smart Governance",
        "Smart Living",
        "Jumlah",
    ]
    assert view.obstacles is not None
    assert view.obstacles.rows[0].cells[1:3] == ("Lelang gagal.", "–")


def test_what_is_empty_is_not_reported_and_not_zero() -> None:
    view = short({"program": "GOV-01", "realized": {"csr": None}})
    assert view.states == "Keadaan program itu belum diketahui."
    assert (view.spent, view.absorbed, view.obstacles) == (None, None, None)
    assert view.silent == "Dinkes dan Arpus belum menyampaikan laporan."
    nothing = short({"program": "GOV-01", "realized": {"csr": "0"}})
    assert (nothing.spent, nothing.absorbed) == ("Rp0", "0 persen\u00a0†")
    unplanned = short({"program": "LIV-01", "realized": {"csr": "5000000"}})
    assert (unplanned.spent, unplanned.absorbed) == ("Rp5 juta", None)


def test_programs_of_a_year() -> None:
    entry = {
        "program": "GOV-01", "status": "late",
        "realized": {"apbd-kabupaten": "300000000", "csr": None}, "reason": "Belum diaudit.",
        "milestones": [{"milestone": "Uji coba", "status": "late", "at": "2027-02"}],
    }  # fmt: skip
    (name, table), (_, other) = programs_of_year(plan({"programs": [entry]})).dimensions
    assert name == "Smart Governance"
    assert table.rows[0].cells[2:] == (
        "Terlambat", Marked("500"), "300 (sebagian)", Marked("60 persen"),
        Lines(("Uji coba: terlambat (Februari 2027)", "Peluncuran: belum dilaporkan",
               "Belum diaudit.")),
    )  # fmt: skip
    assert other.rows[0].cells[2:] == ("belum dilaporkan", "–", "–", "–", "–")


def test_indicators_of_a_year() -> None:
    told = [
        {"indicator": "GOV-01.K1", "value": "15", "source": "LKjIP 2026"},
        {"indicator": "GOV-01.K2", "value": "12"},
    ]
    view = indicators_of_year(plan({"indicators": told}))
    assert (view.count, view.judged, view.unmeasured) == ("Dua indikator", "dua", None)
    those = "bertarget resmi atau sudah ditetapkan"
    assert view.bands == f"Satu di antaranya {those} dan berkategori sedang."
    assert view.untargeted is None
    assert view.falling == "(2 × target − realisasi) dibagi target"
    assert view.scale.startswith("sangat tinggi mulai 91, tinggi mulai 76")
    assert view.scale.endswith("dan sangat rendah di bawah 51 persen")
    assert view.table is not None
    decided, example = view.table.rows
    assert decided.cells[3:7] == ("20", "15", "75", "sedang")
    assert decided.cells[8] == "LKjIP 2026"
    assert example.cells[3:7] == (Marked("10"), "12", Marked("80"), "–")


def test_the_counts_of_indicators_add_up() -> None:
    years = ("2026", "2026", "2027", "2026")
    outputs = [
        {"id": f"GOV-01.K{place}", "name": "N", "direction": "up", "targets": {year: "20"}}
        for place, year in enumerate(years)
    ]
    told = [
        {"indicator": f"GOV-01.K{place}", "value": value}
        for place, value in enumerate(["20", "11", "5"])
    ]
    programs = [{**PROGRAMS[0], "outputs": outputs}]
    reports = [{"year": "2026", "organization": "dinkes", "indicators": told}]
    view = indicators_of_year(
        plan_of(programs=programs, organizations=ORGANIZATIONS, reports=reports)
    )
    assert (view.count, view.judged, view.unmeasured) == ("Empat indikator", "dua", "satu")
    assert view.untargeted == "satu"
    assert view.bands == (
        "Dua di antaranya bertarget resmi atau sudah ditetapkan: satu berkategori sangat tinggi "
        "dan satu berkategori rendah."
    )


def test_why_an_indicator_has_no_result_and_what_a_region_chose() -> None:
    told = [{"indicator": "GOV-01.K1", "reason": "survei ditunda"}]
    reckoning = {"reporting": {"falling": "ratio", "scale": "85-75-65-50"}}
    view = indicators_of_year(plan({"indicators": told}, masterplan=reckoning))
    assert (view.judged, view.unmeasured) == (None, "dua")
    assert view.falling == "target dibagi realisasi"
    assert view.scale.startswith("sangat tinggi mulai 85")
    assert view.table is not None
    assert [row.cells[8] for row in view.table.rows] == ["survei ditunda", "belum dilaporkan"]


def test_quick_wins_of_a_year() -> None:
    wins = [
        {"id": "QW-1", "name": "Antrean", "owner": "dinkes", "start": "2026-01"},
        {"id": "QW-2", "name": "Peta", "start": "2026-01"},
    ]
    months = [{"month": "2026-03", "percent": "40"}, {"month": "2026-01", "note": "mulai"}]
    told = {"quick_wins": [{"quick_win": "QW-1", "months": months, "obstacles": "Listrik padam."}]}
    view = quick_wins_of_year(plan(told, quick_wins=wins))
    assert view.count == "Dua quick win" and view.table is not None
    assert view.table.rows[0].cells == (
        Cite("QW-1"), "Antrean", Cite("dinkes", "Dinkes"),
        Lines(("Januari 2026: belum diketahui, mulai", "Maret 2026: 40%")), "Listrik padam.", "–",
    )  # fmt: skip
    assert view.table.rows[1].cells[2:] == ("–", "belum dilaporkan", "–", "–")


def test_a_reason_that_all_programs_share_is_told_once() -> None:
    def told(*reasons: str | None) -> tuple[str | None, list[object]]:
        names = ("GOV-01", "LIV-01")
        entries = [
            {"program": name, "reason": reason} for name, reason in zip(names, reasons, strict=True)
        ]
        view = programs_of_year(plan({"programs": entries}))
        tables = [table for _, table in view.dimensions]
        return view.shared, [row.cells[-1] for table in tables for row in table.rows]

    shared, remarks = told("Belum ditemukan", "Belum ditemukan")
    assert shared == "Belum ditemukan."
    assert "Belum ditemukan" not in repr(remarks)
    shared, remarks = told("Belum ditemukan", "Belum dilelang")
    assert shared is None
    assert "Belum ditemukan" in repr(remarks) and "Belum dilelang" in repr(remarks)
    assert told("Belum ditemukan", None)[0] is None
    assert told(None, None)[0] is None
