from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines
from smartcity_mp.books.views.annexes.glossary import glossary, summary_glossary
from smartcity_mp.books.views.annexes.sources import (
    MOST_USES,
    analysis_sources,
    quick_win_sources,
    sources,
    summary_sources,
)

ORGANIZATIONS = [
    {"id": "dinkes", "name": "Dinas Kesehatan", "short": "Dinkes"},
    {"id": "pbd", "name": "Badan Penanggulangan Bencana Daerah", "short": "BPBD"},
    {"id": "inspektorat", "name": "Inspektorat", "short": "Inspektorat"},
    {"id": "dishub", "name": "Dinas Perhubungan", "short": "Dishub"},
]


def test_the_short_names_of_mentioned_organizations_are_explained() -> None:
    programs = [{"id": "P1", "name": "Satu", "owner": "dinkes", "supporting": ["inspektorat"]}]
    risks = [{"risk": "Banjir", "owner": "pbd"}]
    wins = [{"id": "Q1", "name": "Cepat", "risks": risks}]
    plan = plan_of(organizations=ORGANIZATIONS, programs=programs, quick_wins=wins)
    table = glossary(plan).organizations
    assert table is not None
    assert [row.cells for row in table.rows] == [
        (Cite("pbd", "BPBD"), "Badan Penanggulangan Bencana Daerah"),
        (Cite("dinkes", "Dinkes"), "Dinas Kesehatan"),
    ]
    short = summary_glossary(plan).organizations
    assert short is not None and [row.cells[0] for row in short.rows] == [Cite("dinkes", "Dinkes")]


def test_nothing_is_explained_where_nothing_is_mentioned() -> None:
    assert glossary(plan_of(organizations=ORGANIZATIONS)).organizations is None


def test_the_words_of_the_data_tell_which_abbreviations_need_explaining() -> None:
    programs = [{"id": "P", "name": "MPP Digital", "locations": ["Slawi (e-PPGBM)"]}]
    words = glossary(plan_of(programs=programs)).words
    assert "MPP" in words and "e-PPGBM" in words
    assert "PPGBM" not in words and "Digi" not in words and "" not in words
    assert "PP" not in words and "TPS3R" not in words


def sourced() -> dict[str, Any]:
    indicator = {"id": "IK", "name": "Indikator", "source": "BPS,  Statistik"}
    return {
        "profile": {
            "geography": {"source": "BIG"},
            "statistics": [
                {"id": "DT", "name": "Jumlah penduduk", "source": "BPS, Statistik",
                 "values": {"2023": {"value": "5", "source": "Adminduk"}, "2022": "4"}},
                {"id": "DX", "name": "Lain", "source": "Kantor lain", "values": {"2022": "4"}},
            ],
        },
        "readiness": {"items": [{"id": "KS", "indicator": "I", "source": "Laporan"}]},
        "goals": [{"id": "T", "statement": "T", "objectives": [
            {"id": "S", "statement": "S", "indicators": [indicator]}]}],
        "programs": [{"id": "P1", "name": "P", "outputs": [
            {"id": "P1.K1", "name": "K", "source": "Catatan"}]}],
    }  # fmt: skip


def test_every_source_stands_once_with_all_that_it_is_used_for() -> None:
    view = sources(plan_of(**sourced()))
    assert view.table is not None and view.count == "enam"
    used = {row.cells[0]: row.cells[1] for row in view.table.rows}
    assert list(used) == [
        "Adminduk", "BIG", "BPS, Statistik", "Catatan", "Kantor lain", "Laporan"
    ]  # fmt: skip
    assert used["BIG"] == "Geografi"
    assert used["BPS, Statistik"].items == (Cite("DT"), Cite("IK"))  # type: ignore[union-attr]
    assert used["Catatan"] == Cite("P1.K1")


def test_a_page_that_figures_come_from_stands_once_when_it_is_evidence_too() -> None:
    source = "BPS (2024), https://bps.go.id/a"
    evidence = [
        {"title": "Angka BPS", "url": "https://bps.go.id/a"},
        {"title": "Foto", "url": "https://a.b/c"},
        {"title": "Berkas", "path": "assets/a.jpg"},
    ]
    programs = [
        {"id": "P1", "name": "P", "outputs": [{"id": "P1.K1", "name": "K", "source": source}]},
        {"id": "P2", "name": "P", "evidence": evidence},
    ]
    view = sources(plan_of(programs=programs))
    assert view.table is not None
    assert [row.cells for row in view.table.rows] == [
        (source, Lines((Cite("P1.K1"), Cite("P2")), across=True)),
        ("Foto, https://a.b/c", Cite("P2")),
    ]


def test_the_analysis_names_no_sources_of_programs() -> None:
    view = analysis_sources(plan_of(**sourced()))
    assert view.table is not None and view.count == "lima"
    assert "Catatan" not in [row.cells[0] for row in view.table.rows]


def test_the_summary_names_the_sources_of_its_own_figures_only() -> None:
    data = sourced()
    measured = {"id": "IM", "name": "Ukuran", "source": "Kantor, https://a.b/c"}
    data["goals"][0]["objectives"][0]["indicators"] += [
        measured | {"baseline": {"value": "1", "year": "2023"}},
        measured | {"id": "IX", "baseline": {"value": "1"}, "illustrative": ["baseline"]},
        measured | {"id": "IA", "name": "Hasil", "actuals": {"2024": "2"}},
    ]
    view = summary_sources(plan_of(**data))
    assert view.table is not None and view.has_addresses
    assert [row.cells for row in view.table.rows] == [
        ("Adminduk", Cite("DT", "Jumlah penduduk")),
        ("BIG", "Geografi"),
        ("Kantor", Lines((Cite("IM", "Ukuran"), Cite("IA", "Hasil")))),
    ]
    assert not summary_sources(plan_of(**sourced())).has_addresses, "none of them has any"


def test_quick_wins_name_the_sources_of_what_they_cite_too() -> None:
    data = sourced()
    own = {"id": "Q.K1", "name": "K", "source": "Daftar"}
    data["quick_wins"] = [{"id": "Q", "name": "Q", "outputs": [own], "impacts": [{"ref": "IK"}]}]
    table = quick_win_sources(plan_of(**data)).table
    assert table is not None
    assert [row.cells for row in table.rows] == [
        ("BPS, Statistik", Cite("IK")),
        ("Daftar", Cite("Q.K1")),
    ]


def test_a_source_of_many_figures_names_the_first_and_counts_the_rest() -> None:
    items = [
        {"id": f"K{number}", "indicator": "I", "source": "Laporan"}
        for number in range(MOST_USES + 2)
    ]
    table = sources(plan_of(readiness={"items": items})).table
    assert table is not None
    assert str(table.rows[0].cells[1]).endswith("K6, K7 dan 2 lainnya")


def test_without_sources_there_is_no_table() -> None:
    assert sources(plan_of()).table is None


@pytest.mark.parametrize(
    ("indicators", "said"),
    [
        ([{"baseline": {"value": "1"}}], None),
        ([{"actuals": {"2024": "1"}}], None),
        ([{}], "baru akan dipakai"),
        ([{}, {}], "semuanya baru akan dipakai"),
        ([{"baseline": {"value": "1"}, "illustrative": "all"}], "baru akan dipakai"),
        ([{"baseline": {"value": "1"}}, {}], "satu sudah dipakai dan satu akan dipakai"),
    ],
)
def test_sources_in_use_are_told_from_those_that_will_be(
    indicators: list[dict[str, Any]], said: str | None
) -> None:
    outputs = [
        {"id": f"P.K{number}", "name": "K", "source": f"Catatan {number}", **indicator}
        for number, indicator in enumerate(indicators)
    ]
    view = sources(plan_of(programs=[{"id": "P", "name": "P", "outputs": outputs}]))
    assert view.parts == said
    nothing = {"profile": {"geography": {"source": "BIG"}}}
    assert sources(plan_of(**nothing)).parts is None
