"""The page to start from: the books, and the key figures of the masterplan."""

import re
from pathlib import Path


def test_the_start_page_shows_the_key_figures_and_explains_their_sign(books: Path) -> None:
    page = (books / "index.html").read_text(encoding="utf-8")
    tiles = re.findall(r"<div><b>(.*?)</b><span>(.*?)</span>", page)
    assert len(tiles) >= 10 and ("58", "program") in tiles
    assert "†" in page and "memuat angka ilustratif" in page
