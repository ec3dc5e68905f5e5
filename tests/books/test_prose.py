"""The books of odd masterplans read well: no sentence of nothing, no sign without its word."""

import json
import re
from collections.abc import Callable, Iterator

import pytest
from odd_masterplans import (
    Files,
    fresh,
    full_of_holes,
    load_files,
    one_of_each,
    only_quick_wins,
    planned_by_name_only,
    regency,
    with_books,
    with_longest_name,
    with_period,
    without_figures,
    without_programs,
    without_quick_wins,
)

from smartcity_mp.books.build import build
from smartcity_mp.books.shelf import outlines, reports
from smartcity_mp.data.variants import VARIANTS
from smartcity_mp.outputs import render as render_all
from smartcity_mp.outputs.markdown import render

PLANS: dict[str, Callable[[], Files]] = {
    "kota": lambda: fresh("kota-bogor"),
    "tanpa-wilayah": lambda: fresh("rencana-kami"),
    "satu": one_of_each,
    "penuh-lubang": lambda: full_of_holes(40),
    "tanpa-program": lambda: without_programs(one_of_each()),
    "tanpa-quick-win": without_quick_wins,
    "hanya-quick-win": only_quick_wins,
    "tanpa-angka": without_figures,
    "nama-terpanjang": with_longest_name,
    "hanya-nama-program": lambda: planned_by_name_only(40),
}
FAULTS = {
    "a word of the program": r"\bNone\b|\bnan\b|Undefined|Markup\(|\{\{|\{%",
    "a space before a sign": r"\S [,.;:!?](?=[\s\])]|$)",
    "two spaces": r"\S {2,}\S",
    "two signs": r"(?<!\.)\.\.(?!\.)|,,|;;|:;|:\.|,\.|;\.|(?<!\.)\.,|\.;",
    "empty brackets": r"\(\s*\)|\[\s*\]",
    "no money": r"Rp0(?![\d.,])",
    "nothing counted": r"\bnol\b|\b0 persen dari|terbesar,? (?:0|nol)\b",
    "a percentage of nothing": r"(?<![\d.,])0(?:,0)? persen",
    "a span of one year": r"\b(\d{4})(?:–| dan | sampai )\1\b",
    "a sign of illustration on nothing": r"(?:–|belum \w+|\|)\u00a0†",
    "digits that begin a sentence": r"^\d+ [a-z].*\.\Z|[.!?] \d+ [a-z]",
    "one that is called all": r"(?<!: )(?<!dan )\bsatu \w+[^.:;]*\. (?:Semuanya|Setiap)\b",
    "one of one": r"\bsatu dari satu\b|\bseluruh satu\b|\bSebanyak satu\b|\bsatu [^.,]+, satu di",
    "a unit without a figure": r"(?:^|[|:] )– \w",
    "items run together": r"[.!?)]- [A-Z]",
}
"""What no paragraph, list item or cell of a table may hold."""
SAMPLES = {
    "a word of the program": "Dana None rupiah.",
    "a space before a sign": "Dana Rp1 juta .",
    "two spaces": "Dana  Rp1 juta.",
    "two signs": "Dibentuk dengan Keputusan..",
    "empty brackets": "Jangka pendek ()",
    "no money": "Kegiatan, Rp0",
    "nothing counted": "Dari enam organisasi, nol di antaranya perangkat daerah.",
    "a percentage of nothing": "porsi masterplan 0,0 persen pada 2026",
    "a span of one year": "antara 2026 dan 2026",
    "a sign of illustration on nothing": "target belum tersedia\u00a0†",
    "digits that begin a sentence": "Selesai. 29 kesenjangan belum.",
    "one that is called all": "Terdapat satu isu. Semuanya terdapat pada Smart Living.",
    "one of one": "satu kesenjangan, satu di antaranya berprioritas tinggi",
    "a unit without a figure": "– poin",
    "items run together": "Rata-rata skor 2,33.- Analisis menemukan satu kesenjangan.",
}
_LINK = re.compile(r"\]\([^)\s]*\)")
_ANCHOR = re.compile(r'<a id="[^"]*"></a>')
_SEPARATOR = re.compile(r"\|(?::?-+:?\|)+\Z")
_ITEM = re.compile(r"( *)(?:-|\d+\.)(?: (.*))?\Z")
_HEADING = re.compile(r"(#+) ")


def pieces(text: str) -> Iterator[str]:
    """Every paragraph, list item and cell as one line, without links and anchors."""
    bare = _ANCHOR.sub("", _LINK.sub("]", text)).replace("\\", "")
    paragraph: list[str] = []
    for line in [*bare.split("\n"), ""]:
        item = _ITEM.match(line)
        if line.startswith("|") or not line or item or _HEADING.match(line):
            yield " ".join(paragraph)
            paragraph = []
        if line.startswith("|") and not _SEPARATOR.match(line):
            yield from (cell.strip() for cell in line.strip("|").split(" | "))
        elif item:
            paragraph = [item[2] or ""]
        elif line and not line.startswith("|"):
            paragraph.append(line.strip())


def shape_faults(text: str) -> Iterator[str]:
    """Headings without content, tables without rows, lists and introductions left unfinished."""
    lines = [line for line in text.split("\n") if line]
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        heading, next_heading = _HEADING.match(line), _HEADING.match(after)
        item, next_item = _ITEM.match(line), _ITEM.match(after)
        if heading and (not after or (next_heading and len(next_heading[1]) <= len(heading[1]))):
            yield f"heading without content: {line}"
        if _SEPARATOR.match(line) and not after.startswith("|"):
            yield f"table without rows before: {after}"
        if line.startswith("|") and not line.strip("| "):
            yield "empty row of a table"
        if item and not item[2]:
            yield f"empty item before: {after}"
        if line.endswith(":") or line.endswith(":**"):
            deeper = after.startswith("  ") and not next_item
            deeper = deeper or (next_item and (not item or len(next_item[1]) > len(item[1])))
            if not deeper:
                yield f"introduction of nothing: {line}"
    for before, line in zip(text.split("\n"), text.split("\n")[1:], strict=False):
        if _HEADING.match(line) and before:
            yield f"heading without a blank line before it: {line}"


def faults(text: str) -> Iterator[str]:
    """All that is wrong with a chapter."""
    yield from shape_faults(text)
    for piece in pieces(text):
        for name, pattern in FAULTS.items():
            if found := re.search(pattern, piece):
                around = piece[max(0, found.start() - 40) : found.end() + 40]
                yield f"{name}: {around}"


def markdown(files: Files) -> dict[str, str]:
    """The text of every chapter of every book and of every report."""
    loaded = load_files(files)
    made = build(loaded, [book.number for book in (*outlines(loaded), *reports(loaded))])
    drawn = render(made, lambda _: None)
    return {path: text.decode() for path, text in drawn.items() if path.endswith(".md")}


def faults_of(files: Files) -> list[str]:
    chapters = markdown(files)
    assert len(chapters) > 25
    return [f"{path}: {fault}" for path, text in chapters.items() for fault in faults(text)]


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_seen(name: str) -> None:
    assert [fault.partition(":")[0] for fault in faults(SAMPLES[name])] == [name]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("# A\n\nIsi.\n\n## B\n\n## C\n\nIsi.", "heading without content"),
        ("# A\n\nIsi.\n\n## B\n", "heading without content"),
        ("# A\n\nIsi.\n## B\n\nIsi.", "heading without a blank line before it"),
        ("| A |\n|---|\n\nIsi.", "table without rows before"),
        ("| A | B |\n|---|---|\n|  |  |", "empty row of a table"),
        ("- \n- b", "empty item before"),
        ("Catatan:\n\nIsi.", "introduction of nothing"),
        ("- **Indikator**:\n- **Dana**: Rp1 juta", "introduction of nothing"),
    ],
)
def test_each_fault_of_shape_is_seen(text: str, fault: str) -> None:
    assert [found.partition(":")[0] for found in shape_faults(text)] == [fault]


def test_what_reads_well_is_no_fault() -> None:
    text = (
        "# Bab\n\n## Dana\n\nSampai 2028 diperlukan\n12 miliar. Sumbernya:\n\n- APBN\u00a0†\n\n"
        "| A | B |\n|---|:---:|\n| [x](a.md#b) | – |\n\n1. **Awal**: a\n\n- **B**:\n  - b (1)"
    )
    assert list(faults(text)) == []


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("name", PLANS)
def test_every_sentence_of_every_book_is_whole(name: str, variant: str) -> None:
    assert faults_of(with_books(PLANS[name](), variant)) == []


def test_three_hundred_programs_read_as_well() -> None:
    assert faults_of(full_of_holes(300)) == []


@pytest.mark.parametrize("name", ["kota", "satu"])
def test_a_city_is_not_called_a_regency(name: str) -> None:
    every = "\n".join(markdown(PLANS[name]()).values())
    assert "Wali Kota" in every
    assert re.findall(r"\w+ (?:Kabupaten(?!/)|Bupati)\b", every) == []
    assert "kabupaten" not in every.replace("kabupaten/kota", "")


def test_neither_city_nor_regency_has_a_head_of_its_own() -> None:
    every = "\n".join(markdown(fresh("rencana-kami")).values())
    assert "Kepala Daerah" in every
    assert re.findall(r"Wali Kota|Bupati|Kabupaten|daerah ini kota", every) == []


@pytest.mark.parametrize(
    ("period", "horizons"),
    [
        (None, None),
        ({"start": "2026"}, None),
        ({"start": "2026", "end": "2026"}, None),
        ({"start": "2026", "end": "2085"}, None),
        ({"start": "2030", "end": "2026"}, None),
        ({"start": "2026", "end": "2035"}, {"short": "2035", "medium": "2030", "long": "2026"}),
        ({"start": "2026", "end": "2035"}, {"short": "1999", "medium": "2000", "long": "2090"}),
        ({"start": "2026", "end": "2035"}, {"short": "2030", "medium": "2030", "long": "2030"}),
    ],
)
@pytest.mark.parametrize("files", [one_of_each, lambda: full_of_holes(30)])
def test_any_period_makes_whole_sentences(
    files: Callable[[], Files],
    period: dict[str, str] | None,
    horizons: dict[str, str] | None,
) -> None:
    assert faults_of(with_period(files(), period, horizons)) == []


@pytest.mark.parametrize("period", [None, {"start": "2026", "end": "2026"}])
@pytest.mark.parametrize("files", [one_of_each, lambda: full_of_holes(30)])
def test_any_period_is_drawn_as_a_page_too(
    files: Callable[[], Files], period: dict[str, str] | None
) -> None:
    drawn = render_all(build(load_files(with_period(files(), period, None))), lambda _: None)
    assert {"buku-1.html", "buku-4.html", "index.html"} <= set(drawn)


def test_finished_quick_wins_are_told_in_a_sentence() -> None:
    digest = markdown(full_of_holes(30))["markdown/buku-3/08-ringkasan-quick-win.md"]
    assert re.search(r"Kemajuan \S+ quick win .* persen[^;]*; [^.;]+ sudah selesai\.", digest)
    assert "ialah" not in digest


def test_what_no_program_does_yet_is_said_of_all_and_not_of_each() -> None:
    chapters = markdown(without_programs(regency()))
    found = [fault for text in chapters.values() for fault in faults(text)]
    assert [fault for fault in found if not fault.startswith("digits")] == []  # a region's words
    strategies = chapters["markdown/buku-2/06-strategi.md"]
    assert "Program pelaksananya belum dirumuskan." in strategies
    assert "Smart Living ditempuh melalui tiga strategi." in strategies
    assert "Strategi yang belum" not in strategies
    assert chapters["markdown/buku-2/13-benang-merah.md"].count("Semua sasaran itu belum") == 6
    documents = chapters["markdown/buku-2/14-rujukan-rpjmd.md"]
    assert "didukung oleh misi masterplan.\nBelum ada program yang merujuknya." in documents
    measures = chapters["markdown/buku-2/12-monitoring.md"]
    assert "Kemajuan daerah diukur dengan 38 indikator sasaran.\nIndikator keluaran" in measures
    keepers = chapters["markdown/buku-3/10-ringkasan-tata-kelola.md"]
    assert "Visi dan misi merujuk pada RPJMD" in keepers
    roadmap = chapters["markdown/buku-3/07-ringkasan-peta-jalan.md"]
    assert "Program belum dirumuskan, sehingga peta jalan belum dapat disusun." in roadmap


def test_nobody_commits_to_quick_wins_that_there_are_not() -> None:
    def sheet(files: Files) -> str:
        return markdown(files)["markdown/buku-2/19-komitmen.md"]

    with_them, without = sheet(one_of_each()), sheet(without_quick_wins())
    assert "\n3. menuntaskan quick win" in with_them and "\n5. melaporkan" in with_them
    assert "quick win" not in without
    assert "\n3. berbagi data" in without and "\n4. melaporkan" in without


def test_what_is_so_of_all_programs_is_not_counted_twice() -> None:
    money = markdown(without_quick_wins())["markdown/buku-2/10-pendanaan.md"]
    assert "Pendanaan dua belas program masih harus dipastikan" in money
    assert "\nJadwalnya memuat tahun yang dananya belum ditentukan." in money
    unknown = markdown(planned_by_name_only(40))["markdown/buku-2/10-pendanaan.md"]
    assert "\nAngka kebutuhan dananya belum ditentukan." in unknown


def test_what_nobody_knows_is_not_called_nothing() -> None:
    every = "\n".join(markdown(without_figures()).values())
    assert "APBD Kota, jumlah belum diketahui" in every and "tanpa dana" not in every


def test_a_chapter_does_not_announce_what_a_fresh_plan_lacks() -> None:
    every = "\n".join(markdown(fresh("kab-tegal")).values())
    for announced in (
        "Ringkasan setiap dimensi memuat",
        "Kebutuhan dana berikut",
        "Bab ini menyandingkan",
        "diuraikan dalam satu lembar profil",
        "Program dimensi lain",
        "indikator sasaran dalam ringkasan ini berasal",
    ):
        assert announced not in every
    assert "Profil daerah dalam ringkasan ini berasal dari dua sumber." in every


def test_a_plan_of_one_year_says_its_year_once() -> None:
    money = markdown(one_of_each(2026, 2026))["markdown/buku-2/10-pendanaan.md"]
    assert "Pada 2026,\nkebutuhan dana masterplan mencapai Rp250 juta" in money
    assert "Seluruhnya jatuh" not in money and "per tahun." not in money
    assert "menunjukkan pembagiannya menurut dimensi." in money
    steps = markdown(one_of_each(2026, 2026))["markdown/buku-2/08-peta-jalan.md"]
    assert "jangka waktu penyelesaiannya" not in steps and "Dalam jangka pendek" not in steps
    assert "Tonggak itu jatuh pada 2026." in steps
    every = "\n".join(markdown(one_of_each(2026, 2026)).values())
    assert every.count("pada akhir masa berlakunya, atau lebih awal") == 2
    assert "setiap jangka waktu" not in every and "tahun pertama atau kedua" not in every
    longer = markdown(one_of_each())["markdown/buku-2/10-pendanaan.md"]
    assert "Seluruhnya jatuh pada 2026." in longer


def test_one_year_is_not_compared_with_itself() -> None:
    files = with_period(one_of_each(2026, 2026), {"start": "2026", "end": "2026"}, None)
    program = json.loads(files["programs/layanan/LAY-01.yaml"])
    program["budget_total"] = {"csr": "50000000"}
    files["programs/layanan/LAY-01.yaml"] = json.dumps(program).encode()
    every = "\n".join(markdown(files).values())
    assert "Rp50 juta belum dibagi per tahun" in every
    assert "Kebutuhan terbesar" not in every and "sebarannya per tahun" not in every


def test_one_thing_is_not_spoken_of_as_many() -> None:
    every = "\n".join(markdown(one_of_each()).values())
    for said in (
        "Penanggung jawab satu-satunya program ialah Disyan.",
        "Analisis menemukan satu kesenjangan berprioritas tinggi.",
        "Keadaannya: berjalan.",
        "Satu tonggak jatuh tempo pada tahun itu dan tercapai.",
        "Quick win diuraikan dalam satu lembar profil.",
    ):
        assert said in every
    for many in ("Angka berikut dikelompokkan", "Bab ini menyandingkan", "Program dimensi lain"):
        assert many not in every


def test_a_city_without_villages_has_no_row_for_them() -> None:
    city, regency_ = (markdown(fresh(name)) for name in ("kota-bogor", "kab-tegal"))
    assert "| Desa | belum" in regency_["markdown/buku-1/08-kesiapan.md"]
    assert "| Desa |" not in city["markdown/buku-1/08-kesiapan.md"]
    assert "| Desa |" not in markdown(one_of_each())["markdown/buku-1/08-kesiapan.md"]


@pytest.mark.parametrize(
    "framework", [b"framework: {}", b"{}", b"dimensions: []", b"name: [", b"dimensions: [{id: a}]"]
)
def test_a_broken_framework_makes_whole_sentences(framework: bytes) -> None:
    assert faults_of({**one_of_each(), "framework.yaml": framework}) == []
