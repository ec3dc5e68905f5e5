"""The pages that a browser prints: no caption alone, no page nearly empty, letters to be read."""

import re
import subprocess
from pathlib import Path

import pytest
from conftest import Runner, tool
from masterplans import EXAMPLE

BOOKS = {
    "buku-2": ("--book", "2"),
    "buku-3": ("--book", "3"),
    "buku-4": ("--book", "4"),
    "laporan-2025": ("--report", "2025"),
}
FOOT = re.compile(r"Edisi |.*bukan dokumen resmi|[0-9ivx]+$")
LIST = re.compile(r"Daftar (Isi|Tabel|Gambar)")
LEAST_LINES = 6
MORE_THAN_A_TAIL = 8


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory, program: Runner) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("print")
    made = {}
    for name, words in BOOKS.items():
        program("-C", EXAMPLE, "build", *words, "--format", "html", "-o", folder)
        made[name] = folder / f"{name}.pdf"
        command = [
            tool("chromium"), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            f"--user-data-dir={folder / 'profile'}", "--no-pdf-header-footer",
            f"--print-to-pdf={made[name]}", (folder / f"{name}.html").as_uri(),
        ]  # fmt: skip
        subprocess.run(command, capture_output=True, check=True, timeout=120)
    return made


def pages(file: Path) -> list[list[str]]:
    """The lines of each page without its foot."""
    text = subprocess.run(
        [tool("pdftotext"), "-layout", str(file), "-"],
        capture_output=True, encoding="utf-8", check=True, timeout=60,
    ).stdout  # fmt: skip
    lines = [[line.strip() for line in page.splitlines()] for page in text.split("\f")[:-1]]
    return [[line for line in page if line and not FOOT.match(line)] for page in lines]


def test_a_caption_and_a_heading_stand_with_what_they_lead_to(printed: dict[str, Path]) -> None:
    seen = 0
    for name, file in printed.items():
        made = pages(file)
        body = next(at for at, page in enumerate(made) if page[0].startswith("BAB I"))
        for page in made[body:]:
            seen += 1
            assert not re.match(r"Tabel [0-9A-Z]+\.[0-9]+ |[0-9]+\.[0-9]+ [A-Z]", page[-1]), name
    assert seen > 150


def test_no_page_of_a_report_holds_a_heading_alone(printed: dict[str, Path]) -> None:
    made = pages(printed["laporan-2025"])
    assert len(made) > 10
    for page in made[1:]:
        assert len(page) >= LEAST_LINES, page


def test_no_table_leaves_its_last_rows_alone_on_a_page(printed: dict[str, Path]) -> None:
    seen = 0
    for name in ("buku-3", "buku-4"):
        made = pages(printed[name])
        body = next(at for at, page in enumerate(made) if page[0].startswith("BAB I"))
        end = next(at for at, page in enumerate(made) if page[0].startswith("Daftar Istilah"))
        for page in made[body:end]:
            seen += 1
            assert len(page) >= MORE_THAN_A_TAIL, page
    assert seen > 30


def test_the_road_map_on_one_page_can_be_read(printed: dict[str, Path]) -> None:
    made = pages(printed["buku-3"])
    (at,) = [at for at, page in enumerate(made) if page[-1].endswith("Jadwal semua program")]
    boxes = subprocess.run(
        [tool("pdftotext"), "-bbox", "-f", str(at + 1), "-l", str(at + 1),
         str(printed["buku-3"]), "-"],
        capture_output=True, encoding="utf-8", check=True, timeout=60,
    ).stdout  # fmt: skip
    first, second = (
        float(re.findall(rf'yMin="([0-9.]+)"[^>]*>GOV-{number}<', boxes)[0])
        for number in ("01", "02")
    )
    assert (second - first) * 12 / 16 >= 6.5, "letters of 12 stand in rows of 16"
