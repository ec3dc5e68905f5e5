"""Everyone can read the books: axe and html-validate find nothing, at any width, dark or light."""

from pathlib import Path

import pytest
from access import SEEN, invalid, unfair
from conftest import Runner
from masterplans import EXAMPLE

PAGES = ("index", "buku-1", "buku-2", "buku-3", "buku-4", "laporan-2025")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory, program: Runner) -> Path:
    """The folder with every page of the example: index, books, and the report of a year."""
    folder = tmp_path_factory.mktemp("pages")
    for words in ((), ("--report", "2025")):
        ran = program("-C", EXAMPLE, "build", *words, "--format", "html", "-o", folder)
        assert ran.returncode == 0, ran.stdout + ran.stderr
    assert {page.stem for page in folder.glob("*.html")} == set(PAGES)
    return folder


@pytest.mark.parametrize("seen", SEEN, ids=str)
@pytest.mark.parametrize("page", PAGES)
def test_axe_finds_nothing(
    chromium: str, pages: Path, tmp_path: Path, page: str, seen: tuple[int, str]
) -> None:
    assert unfair(chromium, pages / f"{page}.html", tmp_path, seen) == []


def test_html_validate_finds_nothing(pages: Path, tmp_path: Path) -> None:
    assert invalid([pages / f"{page}.html" for page in PAGES], tmp_path) == set()
