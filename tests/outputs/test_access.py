"""Everyone can read the books: axe and html-validate find nothing, on a phone and on a desk."""

from pathlib import Path

import pytest
from access import SEEN, invalid, unfair

PAGES = ("index", "buku-1", "buku-2", "buku-3", "buku-4")


@pytest.mark.parametrize("seen", SEEN, ids=str)
@pytest.mark.parametrize("page", PAGES)
def test_axe_finds_nothing(
    chromium: str, books: Path, tmp_path: Path, page: str, seen: tuple[int, str]
) -> None:
    assert unfair(chromium, books / f"{page}.html", tmp_path, seen) == []


def test_html_validate_finds_nothing(books: Path, tmp_path: Path) -> None:
    assert invalid([books / f"{page}.html" for page in PAGES], tmp_path) == set()
