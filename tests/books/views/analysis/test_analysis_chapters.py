"""The chapters of the first book, made from folders with little or nothing in them."""

from pathlib import Path

import pytest
from masterplans import load_folder, one_line

from smartcity_mp.books.blocks import Table
from smartcity_mp.books.build import build
from smartcity_mp.books.chapter import Chapter
from smartcity_mp.outputs import html, markdown

CHAPTERS = (
    "pendahuluan", "konsep", "analisis-masa-depan", "kesiapan", "kesenjangan", "isu-dan-swot",
    "visi-misi", "penutup", "notula",
)  # fmt: skip


def chapters(folder: Path, **files: str) -> dict[str, Chapter]:
    (folder / "masterplan.yaml").write_text("title: Masterplan\n", encoding="utf-8")
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    made = build(load_folder(folder), [1])
    assert not [found for found in made.diagnostics if found.code.startswith("SMP70")]
    return {chapter.placement.name: chapter for chapter in made.books[0].chapters}


def test_an_empty_masterplan_says_what_is_not_there_and_shows_no_empty_table(
    tmp_path: Path,
) -> None:
    made = chapters(tmp_path)
    said = {
        "pendahuluan": ["Dasar hukum belum dicatat.", "Masa berlaku masterplan belum ditetapkan."],
        "analisis-masa-depan": ["Dokumen perencanaan yang diselaraskan belum dicatat."],
        "kesiapan": ["Statistik daerah belum dihimpun.", "Kesiapan daerah belum dinilai."],
        "kesenjangan": ["Kesenjangan belum dirumuskan."],
        "isu-dan-swot": ["Isu strategis belum dirumuskan.", "Faktor SWOT belum dirumuskan."],
        "visi-misi": ["Visi belum dirumuskan.", "Indikator sasaran belum dirumuskan."],
        "penutup": ["Bagian yang belum selesai: penilaian kesiapan,"],
        "notula": ["Bimbingan teknis (bimtek) penyusunan masterplan belum dicatat."],
    }
    for name in CHAPTERS:
        tables = [block for block in made[name].blocks if isinstance(block, Table)]
        assert all(table.rows for table in tables), name
        assert len(tables) == {"konsep": 2}.get(name, 0), name
        assert all(sentence in made[name].text for sentence in said.get(name, ())), name


def test_the_chapters_of_all_books_are_listed_by_their_titles(tmp_path: Path) -> None:
    text = chapters(tmp_path)["pendahuluan"].text
    assert "- **Buku I Analisis Strategis**: Bab I Pendahuluan; Bab II Konsep Smart City;" in text
    assert "Buku II" in text


def test_the_title_of_a_chapter_is_its_templates_first_heading(tmp_path: Path) -> None:
    own = tmp_path / "templates"
    own.mkdir()
    (own / "penutup.md").write_text('{% set v = "x" %}\n# Akhir *Kata*\n', encoding="utf-8")
    assert "Bab VIII Akhir *Kata*" in chapters(tmp_path)["pendahuluan"].text


def test_codes_stand_in_a_row(tmp_path: Path) -> None:
    swot = "factors: [{id: S1, statement: A}, {id: O1, statement: B}]\nstrategies: "
    swot += "[{id: SO1, kind: SO, statement: C, factors: [S1, O1]}]"
    (tmp_path / "masterplan.yaml").write_text("title: Masterplan\n", encoding="utf-8")
    (tmp_path / "swot.yaml").write_text(swot, encoding="utf-8")
    made = build(load_folder(tmp_path), [1])
    page = html.render(made, lambda _: b"")["buku-1.html"].decode()
    row = '<span class="id"><a href="#i-s1">S1</a></span>, <span class="id"><a href="#i-o1">O1</a>'
    assert row in page
    files = markdown.render(made, lambda _: b"")
    text = files["markdown/buku-1/10-isu-dan-swot.md"].decode()
    assert "| [S1](#i-s1), [O1](#i-o1) |" in text


@pytest.mark.parametrize(
    ("files", "chapter", "said"),
    [
        ({"governance": "agreement: {year: 2023}"}, "pendahuluan",
         "Nota Kesepakatan Tahun 2023. Nomor nota kesepakatan itu belum tersedia."),
        ({"governance": "agreement: {number: 5/A, date: 2023-05-22}"}, "pendahuluan",
         "Nota Kesepakatan Nomor 5/A, yang ditandatangani pada 22 Mei 2023."),
        ({"profile": "potentials: [{title: Logam}]"}, "kesiapan", "**Logam.** belum tersedia"),
        ({"vision": "statement: Maju"}, "penutup", "analisis SWOT, misi, tujuan, dan sasaran."),
        ({"missions": "missions: [{id: M1, statement: Satu}]"}, "visi-misi",
         "Arah pembangunan diwujudkan melalui satu misi."),
        ({"vision": "statement: Maju", "missions": "missions: [{id: M1, statement: Satu}]"},
         "visi-misi", "Visi diwujudkan melalui satu misi."),
    ],
)  # fmt: skip
def test_sentences_follow_the_data(
    tmp_path: Path, files: dict[str, str], chapter: str, said: str
) -> None:
    assert said in one_line(chapters(tmp_path, **files)[chapter].text)
