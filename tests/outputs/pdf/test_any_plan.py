"""Any masterplan becomes a PDF: nothing acts, nothing is lost, and the bytes are the same."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from conftest import tool
from masterplans import EXAMPLE, load_folder, write_retold
from odd_masterplans import Files, fresh, full_of_holes, load_files, one_of_each
from pdf_pages import flat, pages_of, sticking_out, words_of
from pictures import png
from pypdf import PdfReader

from smartcity_mp.books.build import build
from smartcity_mp.books.escaping import paragraphs
from smartcity_mp.books.shelf import outlines, reports
from smartcity_mp.loading import Loaded
from smartcity_mp.outputs import render
from smartcity_mp.outputs.pdf.signs import shown

SMALL = {"masterplan.yaml": {"title": "Masterplan", "edition": {"number": 1, "date": "2025-12-01"}}}
pytestmark = pytest.mark.xdist_group("pdf")


def pdfs_of(loaded: Loaded, folder: Path, numbers: Iterable[int] = ()) -> list[Path]:
    made = render(build(loaded, [*numbers]), lambda _: None, ["pdf"])
    for name, content in made.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in made]


def loaded_with(more: dict[str, Any], text: dict[str, str] | None = None) -> Loaded:
    files = {path: json.dumps(data).encode() for path, data in {**SMALL, **more}.items()}
    return load_files({**files, **{path: said.encode() for path, said in (text or {}).items()}})


def test_hostile_texts_do_nothing_and_can_all_be_read(tmp_path: Path) -> None:
    source = tmp_path / "plan"
    source.mkdir()
    texts = write_retold(source)
    assert len(texts) >= 2500
    loaded = load_folder(source)
    every = [outline.number for outline in (*outlines(loaded), *reports(loaded))]
    whole = ""
    for pdf in pdfs_of(loaded, tmp_path, every):
        ran = subprocess.run(
            [tool("pdftotext"), "-raw", "-enc", "UTF-8", str(pdf), "-"],
            capture_output=True, encoding="utf-8", check=True,
        )  # fmt: skip
        whole += flat(ran.stdout)
        reader = PdfReader(pdf)
        assert not {"/JavaScript", "/EmbeddedFiles"} & set(reader.trailer["/Root"]["/Names"])
        assert "/OpenAction" not in reader.trailer["/Root"]
        for page in reader.pages:
            for note in page.get("/Annots", ()):
                action = note.get_object().get("/A", {"/S": "/GoTo"})
                assert action["/S"] in ("/GoTo", "/URI")
                assert re.match("https?://|mailto:", str(action.get("/URI", "mailto:")))
    lost = [text for text in texts for part in paragraphs(text) if flat(part) not in whole]
    assert lost == []


@pytest.mark.parametrize(
    "files",
    [
        fresh("kota-bogor"),
        fresh("rencana-kami"),
        one_of_each(),
        full_of_holes(12),
        {"masterplan.yaml": b"title: x\n"},
    ],
)
def test_odd_plans_become_books(files: Files, tmp_path: Path) -> None:
    made = pdfs_of(load_files(files), tmp_path)
    assert len(made) == 4
    for pdf in made:
        pages = words_of(pdf)
        assert len(pages) >= 8
        assert sticking_out(pages) == [], pdf.name


def test_what_is_short_before_the_contents_shares_a_page(tmp_path: Path) -> None:
    for pdf in pdfs_of(load_files(fresh("kota-bogor")), tmp_path):
        labels = PdfReader(pdf).page_labels
        before = [
            (label, height, words)
            for label, (_, height, words) in zip(labels, words_of(pdf), strict=True)
            if re.fullmatch("[ivx]+", label)
        ]
        assert 2 <= len(before) <= 4
        (contents,) = [
            place
            for place, (_, _, words) in enumerate(before)
            if [word.text for word in words[:2]] == ["Daftar", "Isi"]
        ]
        assert contents >= 2, "who signs has a page of his own"
        for label, height, words in before[:contents]:
            ends = max(word.bottom for word in words if word.bottom < 0.92 * height)
            assert ends > 0.36 * height, label


def test_a_report_and_a_chapter_of_ones_own_appear(tmp_path: Path) -> None:
    own = {
        "templates/kami.md": "# Bab Kami\n\nTeks *sendiri*.[^1]\n\n## Bagian\n\n[^1]: Catatan #1.\n"
    }
    books = {"books": [{"title": "Buku", "chapters": ["kami", "pendahuluan"]}]}
    marker = {"masterplan.yaml": {**SMALL["masterplan.yaml"], **books}}
    (pdf,) = pdfs_of(loaded_with(marker, own), tmp_path)
    text = "".join(pages_of(pdf))
    assert "Bab Kami" in text and "Teks sendiri" in text and "Catatan #1." in text
    example = load_folder(EXAMPLE)
    year = reports(example)[0].number
    (report,) = pdfs_of(example, tmp_path, [year])
    assert report.name == f"laporan-{year}.pdf"
    assert f"Capaian Tahun {year}" in flat_title(report)


def flat_title(pdf: Path) -> str:
    about = PdfReader(pdf).metadata
    assert about is not None
    return about.title or ""


def test_prose_of_every_kind_is_drawn(tmp_path: Path) -> None:
    prose = (
        "Satu **tebal *miring*** `kode #1` [tautan](https://a.example/b) [bab](#bab-1) "
        "[buku](buku-2.html#bab-1) <surat@a.example>.[^a] Lagi.[^a] Lain.[^b]  \nBaris\nsama\n\n"
        "1. satu\n2. dua\n   - dalam\n\n3. tiga\n\n> kutip\n> > dalam\n\n---\n\n"
        "```\nkode **a**\n    b\n```\n\n| a | b |\n|:--|--:|\n| c | *d* |\n\n#### Kecil\n\n"
        "[^a]: Catatan A, lihat [^b] dan [^a].\n[^b]: Catatan B.\n\n    - butir\n"
        "[^c]: Tak dirujuk.\n"
    )
    (pdf,) = pdfs_of(loaded_with({}, {"narratives/pendahuluan.md": prose}), tmp_path, [1])
    text = "".join(pages_of(pdf))
    for part in ("tebal miring", "kode #1", "kode **a**", "Catatan A, lihat 2 dan 1.", "butir"):
        assert part in text, part
    assert text.count("Catatan B.") == 1 and text.count("Tak dirujuk.") == 1


def test_a_card_that_goes_on_says_its_name_again(tmp_path: Path) -> None:
    program = {
        "id": "GOV-01", "name": "Layanan Panjang", "sub_dimension": "governance.public-service",
        "description": "Kalimat yang panjang sekali. " * 150,
        "milestones": [{"name": f"Tonggak {n}", "at": "2026-05"} for n in range(60)],
    }  # fmt: skip
    loaded = loaded_with({"programs/governance/GOV-01.yaml": program})
    (pdf,) = pdfs_of(loaded, tmp_path, [2])
    heads = [page for page in pages_of(pdf) if "Layanan Panjang (lanjutan)" in page]
    assert heads
    for page in heads:
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        assert "(lanjutan)" in lines[1], "below the running head"


def test_an_emblem_stands_on_the_cover_and_above_signatures(tmp_path: Path) -> None:
    loaded = loaded_with(
        {"masterplan.yaml": {"title": "M", "region": {"name": "Uji", "logo": "assets/l.png"}}}
    )
    made = render(
        build(loaded, [1], draft=True),
        lambda path: png() if path == "assets/l.png" else None,
        ["pdf"],
    )
    (tmp_path / "a.pdf").write_bytes(made["buku-1.pdf"])
    with_picture = [n for n, page in enumerate(PdfReader(tmp_path / "a.pdf").pages) if page.images]
    assert with_picture == [0, 1]


def test_signs_that_no_font_has_are_named() -> None:
    assert shown("Jawa: \ua9b2, Bali: \u1b05; \u2265 5 \u2013 \u2713") == (
        "Jawa: [U+A9B2], Bali: [U+1B05]; \u2265 5 \u2013 \u2713"
    )
    loaded = loaded_with({"masterplan.yaml": {**SMALL["masterplan.yaml"], "title": "M \ua9b2"}})
    (made,) = render(build(loaded, [3], draft=True), lambda _: None, ["pdf"]).values()
    assert made.startswith(b"%PDF")


def test_bytes_do_not_depend_on_the_machine(tmp_path: Path, program: Any) -> None:
    (tmp_path / ".fonts").mkdir()
    other = next((Path(__file__).parents[3] / "templates/fonts").glob("source-serif*.ttf"))
    (tmp_path / ".fonts" / "Sans.ttf").write_bytes(other.read_bytes())
    digests = set()
    for number, environment in enumerate(
        (
            {"TZ": "Asia/Jayapura", "LC_ALL": "C", "PYTHONHASHSEED": "1", "HOME": str(tmp_path)},
            {"TZ": "America/Lima", "LC_ALL": "id_ID.UTF-8", "PYTHONHASHSEED": "4711"},
        )
    ):
        out = tmp_path / str(number)
        words = ("-C", EXAMPLE, "build", "--book", "3", "--format", "pdf", "-o", out)
        ran = program(*words, **environment)
        assert ran.returncode == 0, ran.stderr
        digests.add(sha256((out / "buku-3.pdf").read_bytes()).hexdigest())
    assert len(digests) == 1


def test_without_typst_one_sentence_says_what_to_install(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['typst'] = None; from smartcity_mp.cli.main import main; "
        f"sys.exit(main(['-C', {str(EXAMPLE)!r}, '--lang', sys.argv[1], 'build', '--format', "
        f"'pdf', '-o', {str(tmp_path / 'out')!r}]))"
    )
    for language, said in (("id", "Pasang dengan: pip install typst"), ("en", "pip install typst")):
        ran = subprocess.run(
            [sys.executable, "-c", code, language],
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert ran.returncode == 2
        assert said in ran.stderr and "Traceback" not in ran.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(os.name == "nt", reason="there is no pseudoterminal on Windows")
def test_a_terminal_shows_which_book_and_chapter_is_made(tmp_path: Path, program: Any) -> None:
    words = ("-C", str(EXAMPLE), "build", "--book", "3", "--format", "pdf", "-o")
    ours, theirs = os.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "smartcity_mp", *words, str(tmp_path / "a")],
        stdout=subprocess.PIPE, stderr=theirs, env={**os.environ, "TERM": "xterm"},
    ) as process:  # fmt: skip
        os.close(theirs)
        shown = b""
        with suppress(OSError):  # the system says so when the other end is closed
            while part := os.read(ours, 4096):
                shown += part
        out = process.communicate()[0]
    os.close(ours)
    assert process.returncode == 0
    assert "Buku III, Bab V" in shown.decode() and b"Bab V" not in out
    for hushed in (
        program(*words, tmp_path / "b", FORCE_COLOR="1"),
        program("--quiet", *words, tmp_path / "c"),
    ):
        assert "Bab V" not in hushed.stderr
