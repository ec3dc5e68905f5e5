"""The page of changes: whole, inert whatever the texts hold, and nothing else is needed for it."""

import re
import subprocess
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

from small_plans import plan_of

from smartcity_mp.diagnostics import Position
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.reporters.changes.contract import Comparison
from smartcity_mp.reporters.changes.html import render
from smartcity_mp.review.changes import Origin, Review
from smartcity_mp.review.compare import review
from smartcity_mp.review.shelf import TouchedBook, TouchedChapter
from smartcity_mp.review.sides import Side

HOSTILE = (
    "</details></style><script>alert(1)</script><img src=http://192.0.2.1/x onerror=alert(2)>"
    "\n::error::x\n##[error]y\n{{ 7*7 }} \x1b[31m\u202e&lt;"
)
CONTEXT = Comparison("id", "main (c4ed93a)", "folder ini")
ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "header", "p", "h1", "h2", "h3", "main", "br",
    "details", "summary", "article", "b", "ul", "li", "div", "small", "del", "ins", "span",
    "section", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "dl", "dt", "dd",
}  # fmt: skip


class Page(HTMLParser):
    """The elements of a page, their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def plan(text: str, amount: int, owner: str = "a") -> Side:
    program = {
        "id": "GOV-01", "name": f"Program {text}", "description": f"Ini {text} yang panjang " * 4,
        "owner": owner, "budget": {"apbn": {2026: amount}},
    }  # fmt: skip
    offices = [{"id": "a", "name": f"Dinas {text}"}, {"id": "b", "name": "Dinas B"}]
    masterplan = {"period": {"start": 2026, "end": 2030}}
    made = plan_of(masterplan=masterplan, programs=[program], organizations=offices)  # fmt: skip
    return Side(made)


def reviewed(text: str) -> Review:
    """A review in which everything that a page can show says the same."""
    found = review(plan("lama", 5_000_000_000), plan(text, 9_000_000_000, "b"))
    assert len(found.changes) >= 4
    chapter = TouchedChapter("Bab I", text, (f"tabel {text}", "gambar B"), is_own=True)
    return replace(
        found,
        touched=(TouchedBook("Buku I", text, (chapter,)),),
        origins={change.id: Origin("c4ed93a" * 5, text, "2026-03-04") for change in found.changes},
        brought=(diagnostic(Position(text, 3, 1), "SMP709", name=text, suggestion=text),),
        not_compared=(text,),
    )


def test_it_says_all_that_there_is() -> None:
    text = Page(render(reviewed("baru"), CONTEXT)).text
    words = " ".join(text.split())
    for said in (
        "Anggaran bertambah Rp4 miliar", "Program baru", "main (c4ed93a) → folder ini",
        "oleh baru, 4 Maret 2026 (c4ed93a)", "Buku I baru", "Bab I baru (templat sendiri)",
        'tabel "baru"; gambar "B"', "SMP709", "Temuan baru 1", "Semua program", "+Rp4 miliar",
    ):  # fmt: skip
        assert said in words, said


def test_words_are_marked_in_both_texts() -> None:
    page = render(reviewed("baru"), CONTEXT)
    assert page.count("<del>lama</del>") + page.count("<del> lama</del>") >= 4
    assert page.count("<ins>baru</ins>") + page.count("<ins> baru</ins>") >= 4


def test_what_has_nothing_beside_it_stands_alone() -> None:
    risk = "Petugas loket berganti sebelum ada yang terlatih untuk melanjutkan tugasnya"
    long = f"{risk}, sehingga antrean kembali panjang dan warga kembali datang sejak pagi hari"
    before = {"id": "GOV-01", "name": "Satu", "innovation": "", "risks": [{"risk": "Dana lambat"}]}
    after = {
        **before, "innovation": "Warga memesan waktu dari rumah dan tidak perlu menunggu lagi.",
        "risks": [
            {"risk": "Dana lambat", "mitigation": "Kegiatan diusulkan pada perubahan anggaran."},
            {"risk": risk}, {"risk": long},
        ],
    }  # fmt: skip
    sides = [Side(plan_of(programs=[program])) for program in (before, after)]
    page = render(review(*sides), CONTEXT)
    assert f"<li>Ditambahkan: {risk}</li>" in page
    assert '<p class="at">&#34;Dana lambat&#34;, mitigasi</p>' in page
    assert [text[:20] for text in re.findall("Sesudah</small>(.*)</div>", page)] == [
        "Kegiatan diusulkan p", "Petugas loket bergan", "Warga memesan waktu ",
    ]  # fmt: skip
    assert long in page
    assert "Sebelum" not in page
    assert "kosong" not in page


def test_no_text_acts() -> None:
    page = render(reviewed(HOSTILE), CONTEXT)
    read = Page(page)
    assert set(read.tags) <= ALLOWED
    assert read.tags.count("style") == 1
    assert read.attributes <= {"lang", "charset", "http-equiv", "content", "name", "class", "open",
                               "scope"}  # fmt: skip
    assert "{{ 7*7 }}" in read.text
    assert not re.search(r"(?m)^\s*::", page)
    assert "##" not in page
    assert not {"\x1b", "\u202e"} & set(page)


def test_the_policy_lets_in_this_style_and_nothing_else() -> None:
    page = render(reviewed("baru"), CONTEXT)
    style = page.partition("<style>")[2].partition("</style>")[0]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in page
    assert "http:" not in page
    assert "https:" not in page
    assert " style=" not in page


def test_nothing_changed_and_both_languages() -> None:
    same = review(plan("a", 1), plan("a", 1))
    assert "Isi masterplan tidak berubah." in render(same, CONTEXT)
    page = render(reviewed("baru"), Comparison("en", "main", "this folder"))
    assert '<html lang="en">' in page
    assert "Parts of the books that change with it" in page
    assert render(reviewed("baru"), CONTEXT) == render(reviewed("baru"), CONTEXT)


def test_a_browser_has_nothing_to_complain_of(chromium: str, tmp_path: Path) -> None:
    file = tmp_path / "perubahan.html"
    file.write_text(render(reviewed(HOSTILE), CONTEXT), encoding="utf-8")
    ran = subprocess.run(
        [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
         f"--user-data-dir={tmp_path / 'profile'}", "--enable-logging=stderr", "--log-level=0",
         "--dump-dom", file.as_uri()],
        capture_output=True, encoding="utf-8", errors="replace", check=True, timeout=120,
    )  # fmt: skip
    assert [line for line in ran.stderr.splitlines() if "CONSOLE" in line] == []
    assert "</html>" in ran.stdout
