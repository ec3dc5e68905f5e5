"""The page, the badge and the task sheets: whole, inert whatever the texts hold, for everyone."""

import json
import re
import subprocess
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from access import SEEN, invalid, unfair
from docx import Document
from pypdf import PdfReader

HOSTILE = "</title></svg><script>alert(1)</script> ##[error]x {{ 7*7 }} <img src=x onerror=y>"
MARKER = """title: "Masterplan %s"
region: {code: 33.28}
period: {start: 2024, end: 2033}
stage: 2
"""
OFFICES = """organizations:
  - {id: kominfo, name: "Dinas %s", short: "%s", kind: opd}
  - {id: dinkes, name: Dinas Kesehatan, kind: opd}
"""
WORKSHOPS = """workshops:
  - {stage: 2, name: Bimtek Tahap II, dates: [2026-07-31, 2026-08-01]}
"""
PROGRAM = """id: %s
name: "Program %s"
owner: kominfo
sub_dimension: governance.public-service
budget: {apbd-kabupaten: {2024: 0}}
"""
REPORT = """programs:
  - program: GOV-01
    status: running
    realized: {apbd-kabupaten: 0}
    milestones: [{milestone: Antrean, status: done}]
"""


def folder_of(root: Path, text: str, programs: int = 2) -> Path:
    quoted = text.replace('"', "'")
    folder = root / "plan"
    for name in ("programs/governance", "progress/2025"):
        (folder / name).mkdir(parents=True)
    files = {
        "masterplan.yaml": MARKER % quoted,
        "organizations.yaml": OFFICES % (quoted, quoted),
        "workshops.yaml": WORKSHOPS,
        "progress/2025/kominfo.yaml": f"organization: kominfo\nyear: 2025\n{REPORT}",
    }
    for number in range(1, programs + 1):
        id = f"GOV-{number:02}"
        files[f"programs/governance/{id}.yaml"] = PROGRAM % (id, quoted)
    for name, content in files.items():
        (folder / name).write_text(content, encoding="utf-8")
    return folder


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = folder_of(tmp_path, "baru")
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = folder_of(tmp_path, HOSTILE)
    monkeypatch.chdir(folder)
    return folder


class Page(HTMLParser):
    """The elements of a page, their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words += data


def said(smartcity: Callable, *words: str) -> str:
    ran = smartcity("status", *words)
    assert ran.code == 0, ran.err
    out: str = ran.out
    return out


@pytest.mark.usefixtures("plan")
def test_the_page_says_what_json_says(smartcity: Callable) -> None:
    known = json.loads(said(smartcity, "--format", "json"))
    words = " ".join(Page(said(smartcity, "--format", "html")).words.split())
    due = known["stages"][:2]
    given, empty = (sum(one[name] for one in due) for name in ("given", "empty"))
    assert f"Dari {given + empty} isian yang diminta sampai tahap 2, {given} sudah ada" in words
    assert f"{empty} masih kosong" in words
    labels = {one["label"] for one in known["missing"]}
    assert len(labels) > 10
    assert not [label for label in labels if label not in words]
    for book in known["books"]:
        assert book["label"] in words
        assert not [one for one in book["chapters"] if one["label"] not in words]
    zeros = sum(one["zero"] for one in due)
    assert zeros == 2 and f"{zeros} di antaranya bernilai nol" in words
    assert "Tercapai: 1 dari 1 tonggak yang dilaporkan" in words
    assert "Semua program tahun 2025 sudah dilaporkan (1)" in words


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize("words", [("--format", "html"), ("--format", "html", "--opd", "kominfo")])
def test_no_text_acts_and_nothing_is_fetched(smartcity: Callable, words: tuple[str, ...]) -> None:
    made = said(smartcity, *words)
    page = Page(made)
    assert not {"script", "img", "iframe", "form", "input"} & page.tags
    assert not {"onerror", "style"} & page.attributes
    assert "<script>alert(1)" not in made and "&lt;script&gt;" in made
    assert "##" not in made and "{{ 7*7 }}" in made
    assert not re.search(r"(?m)^\s*::", made)
    style = made.partition("<style>")[2].partition("</style>")[0]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in made
    assert not re.search('(?:src|href)="(?!#|data:)', made)


@pytest.mark.usefixtures("hostile")
def test_a_badge_is_a_picture_whatever_it_says(smartcity: Callable) -> None:
    for words in ((), ("--opd", "kominfo")):
        made = said(smartcity, "--format", "badge", *words)
        root = ET.fromstring(made)
        assert {one.tag.rpartition("}")[2] for one in root.iter()} == {
            "svg", "title", "rect", "path", "text",
        }  # fmt: skip
        assert int(root.attrib["width"]) < 400
        assert len(made) < 1500
        assert re.search(r"\d+% \(tahap 2\)", made)


@pytest.mark.usefixtures("plan")
def test_a_sheet_names_field_file_workbook_and_workshop(smartcity: Callable) -> None:
    words = " ".join(Page(said(smartcity, "--opd", "kominfo", "--format", "html")).words.split())
    for part in (
        "Lembar tugas", "Dinas baru", "Deskripsi", "GOV-01", "GOV-02",
        "Excel: lembar Program, kolom Deskripsi", "programs/governance/…/KODE.yaml, description",
        "sejak Bimtek Tahap II (31 Juli dan 1 Agustus 2026)", "masterplan-kominfo.xlsx",
        "Tim Pelaksana Smart City Kabupaten Tegal",
    ):  # fmt: skip
        assert part in words, part
    ahead = said(smartcity, "--opd", "kominfo", "--format", "html", "--stage", "3")
    assert "untuk Tahap 3" in ahead or "sejak Bimtek" in ahead
    english = said(smartcity, "--lang", "en", "--opd", "kominfo", "--format", "html")
    assert "sheet Programs, column Description" in english
    assert "since Bimtek Tahap II (31 July 2026 and 1 August 2026)" in english


def test_word_says_what_the_page_says(plan: Path, smartcity: Callable) -> None:
    made = plan / "build/tugas/tugas-kominfo.docx"
    assert said(smartcity, "--opd", "kominfo", "--format", "docx") == f"{made}\n"
    first = made.read_bytes()
    document = Document(BytesIO(first))
    cells = " ".join(
        cell.text for table in document.tables for row in table.rows for cell in row.cells
    )
    page = Page(said(smartcity, "--opd", "kominfo", "--format", "html"))
    for label in ("Deskripsi", "lembar Program, kolom Deskripsi", "31 Juli dan 1 Agustus 2026"):
        assert label in cells and label in page.words
    assert cells.count("\u2610") >= 10
    assert b"updateFields" not in document.settings.element.xml.encode()
    said(smartcity, "--opd", "kominfo", "--format", "docx")
    assert made.read_bytes() == first


def test_all_who_owe_something_get_a_sheet(plan: Path, smartcity: Callable) -> None:
    said(smartcity, "--opd", "all", "--format", "html")
    folder = plan / "build/tugas"
    assert [path.name for path in folder.glob("*.html")] == ["tugas-kominfo.html"]
    (folder / "tugas-lain.html").write_text("milik orang", encoding="utf-8")
    for file in (plan / "programs/governance").iterdir():
        file.unlink()
    ran = smartcity("status", "--opd", "all", "--format", "html")
    assert (ran.code, ran.out) == (0, "")
    assert "semua penanggung jawab sudah lengkap" in ran.err
    assert [path.name for path in folder.glob("*.html")] == ["tugas-lain.html"]


def test_a_file_of_somebody_else_stays(plan: Path, smartcity: Callable) -> None:
    words = ("--format", "html", "-o", "build/status.html")
    assert said(smartcity, *words) == f"{Path('build/status.html')}\n"
    file = plan / "build/status.html"
    made = file.read_bytes()
    assert made.decode() == said(smartcity, "--format", "html")
    file.write_text("milik orang", encoding="utf-8")
    assert smartcity("status", *words).code == 2
    assert file.read_text(encoding="utf-8") == "milik orang"
    assert said(smartcity, *words, "--force") and file.read_bytes() == made
    ran = smartcity("status", "--format", "html", "-o", "status.html")
    assert ran.code == 2 and not (plan / "status.html").exists()


@pytest.mark.usefixtures("plan")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--format", "docx"), "tambahkan --opd KODE atau --opd all"),
        (("--opd", "all"), "tambahkan --format html atau docx"),
        (("--opd", "kominfa"), 'maksud Anda "kominfo"?'),
        (("--format", "html", "-o", " "), "--output"),
    ],
)
def test_what_cannot_be_is_said(smartcity: Callable, words: tuple[str, ...], told: str) -> None:
    ran = smartcity("status", *words)
    assert (ran.code, told in ran.err) == (2, True), ran.err


@pytest.mark.parametrize("seen", SEEN, ids=str)
@pytest.mark.parametrize("words", [(), ("--opd", "kominfo")], ids=["page", "sheet"])
def test_axe_finds_nothing(
    plan: Path, smartcity: Callable, chromium: str, seen: tuple[int, str], words: tuple[str, ...]
) -> None:
    file = plan.parent / "status.html"
    file.write_text(said(smartcity, "--format", "html", *words), encoding="utf-8")
    assert unfair(chromium, file, plan.parent, seen) == []


def test_html_validate_finds_nothing(plan: Path, smartcity: Callable) -> None:
    files = []
    for name, words in {
        "page": (),
        "sheet": ("--opd", "kominfo"),
        "done": ("--opd", "dinkes"),
    }.items():
        files.append(plan.parent / f"{name}.html")
        files[-1].write_text(said(smartcity, "--format", "html", *words), encoding="utf-8")
    assert invalid(files, plan.parent) == set()


def test_sixty_programs_still_fit_on_two_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, smartcity: Callable, chromium: str
) -> None:
    monkeypatch.chdir(folder_of(tmp_path, "x", programs=60))
    file, paper = tmp_path / "lembar.html", tmp_path / "lembar.pdf"
    file.write_text(said(smartcity, "--format", "html", "--opd", "kominfo"), encoding="utf-8")
    subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu",
            f"--user-data-dir={tmp_path / 'profile'}", "--no-pdf-header-footer",
            f"--print-to-pdf={paper}", file.as_uri(),
        ],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    pages = PdfReader(paper).pages
    assert 1 <= len(pages) <= 2
    assert "lagi" in pages[0].extract_text()
