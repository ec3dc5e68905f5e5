"""What stands at the foot of every page, on screen, in print and in Markdown."""

import re

import pytest
from odd_masterplans import load_files

from smartcity_mp.books.build import build
from smartcity_mp.outputs import render

ENACTED = "regulation: {number: 20, year: 2024}\nedition: {number: 1, date: 2024-02-01}\n"


def files_of(more: str) -> dict[str, str]:
    loaded = load_files({"masterplan.yaml": f"title: Masterplan\n{more}".encode()})
    files = render(build(loaded, [3]), lambda _: None)
    return {name: content.decode() for name, content in files.items()}


def printed(page: str) -> str:
    """What the style prints at the foot of each page."""
    found = re.search(r'@page\{@bottom-left\{content:"([^"]*)"\}', page)
    return re.sub(r"\\([0-9a-f]+) ", lambda sign: chr(int(sign[1], 16)), found[1]) if found else ""


@pytest.mark.parametrize(
    "notice",
    [
        'Contoh; "bukan" dokumen resmi',
        '"}body{display:none}</style><script>alert(1)</script>',
        "\\22 } \\'); @import 'x' /* --> {{ facts }} {% raw %}",
        "![x](https://a.example/x.png) <b>tebal</b> # judul",
    ],
)
def test_a_notice_is_nothing_but_text_wherever_it_is_printed(notice: str) -> None:
    files = files_of(f"{ENACTED}notice: >-\n  {notice}\n")
    for name in ("buku-3.html", "index.html"):
        assert notice not in files[name] or "<" not in notice
        assert files[name].count("</style>") == files[name].count("<style>") == 2
    page = files["buku-3.html"]
    assert printed(page) == notice
    rule = page[page.index("@page{@bottom-left") :].partition("</style>")[0]
    assert re.fullmatch(r'@page\{@bottom-left\{content:"[A-Za-z0-9 \\]*"\}[a-z@{}:\-()]*\s*', rule)
    ends = [text.rpartition("---")[2] for name, text in files.items() if name.endswith(".md")]
    assert len(ends) > 3 and len(set(ends)) == 1
    assert not re.search(r"!\[|<b>|^#", ends[0], re.MULTILINE)


def test_a_draft_says_so_on_cover_and_foot() -> None:
    page = files_of("")["buku-3.html"]
    assert "<strong>Rancangan – belum ditetapkan</strong>" in page
    assert printed(page) == "Edisi 1: rancangan – belum ditetapkan."


def test_an_enacted_edition_without_a_notice_has_nothing_at_its_foot() -> None:
    files = files_of(ENACTED)
    assert "Rancangan" not in files["buku-3.html"]
    assert printed(files["buku-3.html"]) == ""
    assert 'class="foot"' not in files["index.html"]
    assert not any("\n---\n" in text for name, text in files.items() if name.endswith(".md"))


def test_a_long_notice_is_cut_in_print_only() -> None:
    page = files_of(f"{ENACTED}notice: {'kata ' * 100}\n")["buku-3.html"]
    assert len(printed(page)) <= 180 and printed(page).endswith("…")
    assert "kata " * 99 in page
