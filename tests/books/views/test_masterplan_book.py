"""Book II as a reader gets it: an empty city, and a region with one dimension and one program."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from masterplans import load_folder

from smartcity_mp.books.blocks import Card, Table
from smartcity_mp.books.build import Books, build
from smartcity_mp.books.chapter import Chapter
from smartcity_mp.books.marks import HEADING, fill

CITY = "title: Masterplan Kota Bogor\nregion: {code: 32.71}\n"
ONE_DIMENSION = (
    "name: Satu\ndimensions:\n"
    "  - id: hidup\n    name: Hidup Cerdas\n    sub_dimensions: [{id: sehat, name: Sehat}]\n"
)
SMALL = {
    "masterplan.yaml": CITY + "period: {start: 2026, end: 2026}\n",
    "framework.yaml": ONE_DIMENSION,
    "organizations.yaml": "organizations: [{id: dinkes, name: Dinas Kesehatan, kind: opd}]\n",
    "strategies.yaml": (
        "strategies: [{id: STR-1, dimension: hidup, statement: Menjemput warga, objectives: [SS1]}]"
    ),
    "goals.yaml": (
        "goals: [{id: TJ1, statement: Warga sehat, objectives: "
        "[{id: SS1, statement: Turunnya stunting, sub_dimensions: [hidup.sehat]}]}]\n"
    ),
    "programs/hidup/H-1.yaml": (
        "id: H-1\nname: Posyandu Digital\nsub_dimension: hidup.sehat\ncluster: application\n"
        "kind: new\nowner: dinkes\nobjectives: [SS1]\nstrategies: [STR-1]\n"
        "schedule: {start: 2026, end: 2026}\nbudget: {apbn: {2026: 5000000}}\n"
        "milestones: [{at: 2026-07, name: Aplikasi dipakai}]\n"
        "risks: [{risk: Kader berganti, likelihood: 2, impact: 2}]\n"
    ),
}


@pytest.fixture
def book(tmp_path: Path) -> Callable[..., Books]:
    """Build Book II of these files."""

    def make(files: dict[str, str]) -> Books:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        books = build(load_folder(tmp_path), [2])
        assert books.diagnostics == ()
        return books

    return make


def chapters(books: Books) -> dict[str, Chapter]:
    made = books.books[0].chapters
    return {
        item.placement.name: item for item in made if item.placement.kind in ("chapter", "annex")
    }


def prose(chapter: Chapter) -> str:
    text = fill(chapter.text, lambda kind, name: "" if kind == HEADING else f"[{name}]")
    return re.sub(r"\s+", " ", text)


EMPTY = {
    "arah-pembangunan": (
        "Visi belum dirumuskan.", "Misi dan tujuan belum dirumuskan.", "Sasaran belum dirumuskan."
    ),
    "strategi": ("Strategi belum dirumuskan.", "Strategi dan program dimensi ini belum"),
    "rencana-aksi": ("Program belum dirumuskan.",),
    "peta-jalan": ("Program belum dirumuskan, sehingga peta jalan belum dapat disusun.",),
    "kelembagaan": (
        "Susunan Dewan Smart City belum tercatat.", "Susunan Tim Pelaksana belum tercatat.",
        "Jadwal pertemuan forum belum ditentukan.",
        "Organisasi yang menjalankan masterplan belum tercatat.",
    ),
    "pendanaan": ("Kebutuhan dana program belum ditentukan.",),
    "risiko": ("Risiko program belum dicatat.",),
    "monitoring": ("Indikator sasaran belum ditentukan.", "quick win belum dipilih"),
    "benang-merah": ("Sasaran dan program belum dirumuskan.",),
    "rujukan-rpjmd": ("Dokumen perencanaan yang dirujuk belum tercatat.",),
    "nomenklatur": ("Kode nomenklatur program belum ditentukan.",),
    "sdgs": ("Kaitan program dengan TPB/SDGs belum dicatat.",),
}  # fmt: skip


def test_an_empty_city_says_what_is_not_there_and_shows_no_empty_table(
    book: Callable[..., Books],
) -> None:
    made = chapters(book({"masterplan.yaml": CITY}))
    assert set(made) == set(EMPTY)
    for name, chapter in made.items():
        text = prose(chapter)
        for sentence in EMPTY[name]:
            assert sentence in text, name
        assert "kabupaten" not in text.casefold(), name
        tables = [block for block in chapter.blocks if isinstance(block, Table)]
        assert all(table.key == "skala-risiko" for table in tables), name
        assert chapter.missing == 0, name


SAID = {
    "strategi": (
        "Masterplan ini menempuh satu strategi dalam satu dimensi.",
        "Hidup Cerdas dijalankan melalui satu strategi dan satu program dengan kebutuhan dana "
        "Rp5 juta. Program itu terdapat pada subdimensi sehat.",
    ),
    "rencana-aksi": ("Rencana aksi terdiri atas satu program.", "Rp5 juta"),
    "peta-jalan": (
        "apa yang diselesaikan, kapan setiap program berjalan",
        "Hidup Cerdas memuat satu program. Program itu berjalan pada 2026.",
        "melalui satu tonggak",
    ),
    "kelembagaan": ("Masterplan melibatkan satu organisasi", "ialah Dinas Kesehatan."),
    "pendanaan": (
        "Pada 2026, kebutuhan dana masterplan mencapai Rp5 juta untuk satu program.",
        "menunjukkan pembagiannya menurut dimensi.", "Seluruh dana diperlukan untuk Hidup Cerdas.",
        "berasal dari APBN.",
        "Seluruh dana dikelola Dinas Kesehatan.",
    ),
    "risiko": ("Tercatat satu risiko pada satu program. Tingkatnya ",),
    "benang-merah": ("Benang merah Hidup Cerdas memuat satu sasaran dan satu program.",),
}  # fmt: skip


def test_one_dimension_with_one_program_reads_well(book: Callable[..., Books]) -> None:
    made = chapters(book(SMALL))
    for name, sentences in SAID.items():
        text = prose(made[name])
        for sentence in sentences:
            assert sentence in text, (name, sentence)
    cards = [block for block in made["rencana-aksi"].blocks if isinstance(block, Card)]
    assert [card.id for card in cards] == ["H-1"]
    assert cards[0].fields[-1] == ("Nomenklatur", None)


def test_the_regions_own_prose_takes_the_place_of_a_dimensions_introduction(
    book: Callable[..., Books],
) -> None:
    own = {"narratives/dimensi-hidup.md": "Kami mulai dari posyandu.\n"}
    assert "Kami mulai dari posyandu." in prose(chapters(book(SMALL | own))["strategi"])
