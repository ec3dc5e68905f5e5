import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from briefs import PLANS
from odd_masterplans import Files, Memory, one_of_each

from smartcity_mp.analysis.pending import pending
from smartcity_mp.books.brief.decisions import MOST, WORDS
from smartcity_mp.books.brief.naming import few, short
from smartcity_mp.books.brief.numbers import Figure
from smartcity_mp.books.brief.page import MOST_QUICK_WINS, Brief, brief_of
from smartcity_mp.books.charts.strip import Strip
from smartcity_mp.books.facts import facts_of
from smartcity_mp.diagnostics import Severity
from smartcity_mp.language.numbers import spelled
from smartcity_mp.project import Project, check, load_tree


def project_of(files: Files) -> Project:
    found = load_tree(Path(), Memory(files))
    assert isinstance(found, Project)
    return found


@cache
def project(name: str) -> Project:
    return project_of(PLANS[name]())


def made(one: Project) -> Brief:
    return brief_of(one.loaded, facts_of(one.loaded.plan), check(one))


@cache
def brief(name: str) -> Brief:
    return made(project(name))


def altered(path: str, **given: Any) -> Brief:
    """The brief of the city with one of everything, with a file of it said otherwise."""
    files = one_of_each()
    data = {**json.loads(files[path]), **given}
    return made(project_of({**files, path: json.dumps(data).encode()}))


def figure(of: Brief, name: str) -> Figure:
    (one,) = [it for it in of.figures if it.name.startswith(name)]
    return one


@pytest.mark.parametrize("name", PLANS)
def test_every_plan_has_ten_figures_and_no_more_than_the_page_holds(name: str) -> None:
    one = brief(name)
    assert len(one.figures) == 10
    assert len({it.name for it in one.figures}) == 10
    assert len(one.decisions.shown) <= MOST and len(one.quick_wins) <= MOST_QUICK_WINS
    for it in one.figures:
        assert it.figure and it.about, it.name
        assert len(it.about) < 64, it.about
    for decision in one.decisions.shown:
        assert decision.office
        assert len(decision.sentence) <= 200, decision.sentence
        assert decision.sentence.endswith(".") and not decision.sentence[0].isdigit()
        assert "None" not in decision.sentence and "  " not in decision.sentence


def test_the_example_says_what_its_files_say() -> None:
    one = brief("kab-tegal")
    assert one.reader == "Bupati Tegal"
    assert one.as_of == "Edisi 3, 11 September 2026; laporan tahun 2024–2025"
    said = {it.name: (it.figure, it.about) for it in one.figures}
    assert said["program"] == ("58", "pada enam dimensi")
    assert said["kebutuhan dana 2024–2033"] == ("Rp919,53 miliar\u00a0†", "semua program berdana")
    assert said["porsi APBD 2026"][0] == "3,3%\u00a0†"
    assert said["indikator mencapai target resmi"] == ("0 dari 5", "33 lainnya belum dapat dinilai")
    assert one.is_signed
    assert [it.office for it in one.decisions.shown][:2] == ["Bupati", "Bupati"]
    assert one.decisions.shown[0].sentence == (
        "Edisi 3 belum ditetapkan; Peraturan Bupati Nomor 20 Tahun 2024 menetapkan edisi 2."
    )
    assert [it.name for it in one.quick_wins][-1] == "Yuh Sekolah Maning"
    assert one.quick_wins[-1].state == "85%, seharusnya selesai Desember 2024"


def test_what_a_fresh_plan_does_not_know_is_said_to_be_unknown_and_never_zero() -> None:
    one = brief("fresh")
    known = [it.name for it in one.figures if it.is_known]
    assert known == ["program", "quick win", "kelengkapan sampai tahap 1"]
    assert not one.is_signed and one.quick_wins == () and one.more == ""
    assert [it.sentence for it in one.decisions.shown] == [
        "Nomor keputusan yang membentuk Dewan Smart City dan Tim Pelaksana belum tercatat."
    ]
    assert one.as_of == "Edisi 1; belum ada laporan tahunan"


def test_the_fullest_plan_says_the_gravest_and_counts_what_is_left() -> None:
    one = brief("fullest")
    assert len(one.decisions.shown) == MOST
    assert one.decisions.shown[0].sentence.startswith("Naskah belum final karena ")
    left = len(pending(project("fullest").loaded.plan)) + 1 - MOST
    assert left == 4 and one.decisions.rest == "Empat pokok lain menunggu keputusan."
    assert one.more == "Enam quick win lain ada dalam buku."


def test_every_kind_of_what_waits_has_its_words() -> None:
    seen = {it.kind for name in PLANS for it in pending(project(name).loaded.plan)}
    assert seen >= {"not-enacted", "no-decree", "no-money", "over-ceiling", "late", "overdue",
                    "missed", "regulation", "no-owner"}  # fmt: skip
    assert seen <= set(WORDS)


def test_completeness_counts_as_status_does() -> None:
    from smartcity_mp.cli.standing import standing

    for name in ("kab-tegal", "fresh", "city"):
        tally = standing(project(name), None, None).whole
        one = figure(brief(name), "kelengkapan")
        assert one.figure == f"{tally.percent}%", name
        told = f"{spelled(tally.empty)} isian kosong, " if tally.empty else ""
        assert one.about.startswith(told) and ("isian kosong" in one.about) is bool(told), name


def test_the_share_of_the_budget_is_that_of_the_coming_year() -> None:
    program = "programs/layanan/LAY-01.yaml"
    money = {"apbd-kota": {"2027": "250000000"}}
    one = altered(program, budget=money)
    assert figure(one, "kebutuhan dana 2027").figure == "Rp250 juta"
    assert figure(one, "porsi APBD 2027").about == "belanja daerah belum diisi"
    assert not figure(one, "porsi APBD 2027").is_known
    other = altered(program, budget={"apbn": {"2027": "250000000"}})
    assert figure(other, "porsi APBD 2027").about == "belum ada dana APBD tahun itu"
    whole = altered(program, budget={}, budget_total={"apbd-kota": "250000000"})
    assert figure(whole, "kebutuhan dana 2027").about == "belum terbagi menurut tahun"
    assert whole.outside == "Rp250 juta belum terbagi menurut tahun."


def test_money_that_was_spent_is_held_against_that_of_the_same_programs() -> None:
    assert figure(brief("city"), "serapan dana 2026").figure == "80%"
    report = "progress/2026/layanan.yaml"
    told = altered(report, programs=[{"program": "LAY-01", "status": "running"}])
    assert not figure(told, "serapan dana 2026").is_known


def test_an_error_is_the_first_thing_to_decide_and_a_warning_is_none() -> None:
    one = altered("programs/layanan/LAY-01.yaml", objectives=["TIDAK-ADA"])
    assert one.decisions.shown[0].sentence == (
        "Naskah belum final karena satu kesalahan pada rujukan dan kode."
    )
    report = check(project("city"))
    assert report.count(Severity.WARNING) and not report.count(Severity.ERROR)
    assert not any("kesalahan" in it.sentence for it in brief("city").decisions.shown)


def test_an_approval_holds_or_has_to_be_given_again() -> None:
    files = one_of_each()
    content = f"v1-{'0' * 32}"
    approved = {"of": "LAY-01", "date": "2026-01-02", "content": content}
    text = {"post": "kepala", "title": "Kepala Dinas Layanan", "approved": [approved]}
    one = made(project_of({**files, "approvals/kepala.yaml": json.dumps(text).encode()}))
    assert figure(one, "persetujuan").figure == "0 dari 1"
    (again,) = [it for it in one.decisions.shown if "disetujui lagi" in it.sentence]
    assert again.office == "Kepala Dinas Layanan"


def test_a_strip_is_as_wide_as_a_phone_and_has_an_arrow_for_each_horizon() -> None:
    drawn = brief("kab-tegal").roadmap
    assert drawn is not None and isinstance(drawn.chart, Strip)
    assert drawn.chart.frame.width == 360
    arrows = drawn.chart.arrows
    assert [it.labels[0].text for it in arrows] == [
        "Jangka pendek", "Jangka menengah", "Jangka panjang",
    ]  # fmt: skip
    assert [it.lines[0].text for it in arrows] == ["2 program", "14 program", "42 program"]
    assert max(it.width for it in arrows) == arrows[1].room
    assert altered("masterplan.yaml", period=None).roadmap is None


def test_whatever_rests_on_an_illustration_bears_the_sign() -> None:
    def signs(path: str, field: str) -> list[str]:
        one = altered(path, illustrative=[field])
        assert one.is_signed and one.roadmap and isinstance(one.roadmap.chart, Strip)
        texts = [it.state for it in one.quick_wins] + [it.figure for it in one.figures]
        texts += [line.text for it in one.roadmap.chart.arrows for line in it.lines]
        return [text for text in texts if "†" in text]

    assert not brief("city").is_signed
    assert signs("quick-wins/QW-1.yaml", "start") == ["40%, sampai Desember 2026\u00a0†"]
    program = "programs/layanan/LAY-01.yaml"
    assert signs(program, "schedule") == ["1 program †"]
    assert signs(program, "budget")[0] == "Rp250 juta\u00a0†"


def test_a_list_of_names_is_short() -> None:
    assert few(["a", "b", "c"]) == "a, b, dan c"
    assert few(["a", "b", "c", "d"]) == "a, b, dan dua lainnya"
    assert few(list("abcd"), 2) == "a dan tiga lainnya"
    assert short("kata " * 40).endswith("…") and len(short("kata " * 40)) <= 64
    assert short("x" * 99) == "x" * 63 + "…"
    assert short("a\nb") == "a b"


def test_each_matter_reads_well_for_one_and_for_many() -> None:
    """Every kind, worded for the first thing alone and for all of them."""
    plan = project("fullest").loaded.plan
    facts = facts_of(plan)
    said = {
        (one.kind, many): WORDS[one.kind](plan, facts, one._replace(
            many=many, things=one.things[:many], offices=one.offices[:many]
        ))
        for one in pending(plan)
        for many in (1, 3)
    }  # fmt: skip
    assert said["overdue", 1] == (
        "Satu quick win sudah lewat dua belas bulan dan belum dilaporkan hasilnya: "
        "0 Percepatan Pelayanan Administrasi Kependudukan Terpadu bagi… (QW-0)."
    )
    assert said["overdue", 3] == (
        "Tiga quick win sudah lewat dua belas bulan: satu belum selesai dan dua belum dilaporkan "
        "hasilnya (QW-0, QW-1, dan QW-2)."
    )
    assert said["no-money", 3].endswith(
        "PROGRAM-PANJANG-060, PROGRAM-PANJANG-061, dan PROGRAM-PANJANG-062."
    )
    assert said["no-owner", 1].startswith("Satu program belum memiliki penanggung jawab: ")
    assert said["regulation", 1].startswith(
        "Satu peraturan yang direncanakan sudah lewat tahun rencananya: "
    )
    assert said["regulation", 3].startswith(
        "Tiga peraturan yang direncanakan lewat tahun rencananya atau belum bertahun: "
    )
    assert len(said) >= 18
