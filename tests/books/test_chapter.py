"""A chapter: its template in, its text with marks and its blocks out, and all that can go wrong."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from markdown_it.token import Token
from masterplans import load_folder

from smartcity_mp.books import narrative
from smartcity_mp.books.blocks import Table
from smartcity_mp.books.build import Books, build
from smartcity_mp.books.markdown import read_author
from smartcity_mp.books.marks import HEADING, fill
from smartcity_mp.diagnostics import Severity
from smartcity_mp.outputs import render

MASTERPLAN = "title: Masterplan Kita\nbooks:\n  - {title: Buku Kita, chapters: [bab-kita]}\n"


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., Books]:
    """Build a book of one own chapter, with narratives and other files."""

    def make(template: str, **files: str) -> Books:
        contents = {"masterplan.yaml": MASTERPLAN, "templates/bab-kita.md": template}
        for name, text in (contents | files).items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        return build(load_folder(tmp_path))

    return make


def chapter_of(books: Books):
    return next(c for c in books.books[0].chapters if c.placement.name == "bab-kita")


def plain(text: str) -> str:
    return fill(text, lambda kind, name: "" if kind == HEADING else f"[{name}]")


def test_headings_get_numbers(made: Callable[..., Books]) -> None:
    text = "# Bab\n\n## Satu\n\n### A\n\n### B\n\n## Dua\n\n### C\n\n#### kecil\n"
    chapter = chapter_of(made(text))
    numbers = [(heading.level, heading.title, heading.number) for heading in chapter.headings]
    assert numbers == [
        (1, "Bab", ""), (2, "Satu", "1.1"), (3, "A", "1.1.1"), (3, "B", "1.1.2"),
        (2, "Dua", "1.2"), (3, "C", "1.2.1"), (4, "kecil", ""),
    ]  # fmt: skip
    assert chapter.title == "Bab"
    assert plain(chapter.text) == text


def test_a_region_can_place_the_blocks_of_built_in_views(made: Callable[..., Books]) -> None:
    program = (
        "id: GOV-01\nname: Layanan\nsub_dimension: governance.public-service\n"
        "schedule: {start: 2024, end: 2024}\nbudget: {apbn: {2024: 5000000}}\n"
    )
    books = made(
        "# Bab\n\n{{ table(view('pendanaan').by_dimension) }}\n",
        **{
            "masterplan.yaml": MASTERPLAN + "period: {start: 2024, end: 2025}\n",
            "programs/governance/GOV-01.yaml": program,
        },
    )
    (block,) = chapter_of(books).blocks
    assert isinstance(block, Table)
    assert block.rows[0].cells == ("Smart Governance", "5", "–", "5")
    assert [item.label for item in books.directory.of_book(1)] == ["Tabel 1.1"]


@pytest.mark.parametrize(
    ("template", "code", "line"),
    [
        ("# Bab\n\n{{ tidak_ada }}\n", "SMP702", 3),
        ("# Bab\n\n{{ facts.tidak_ada }}\n", "SMP702", 3),
        ("# Bab\n\n\n{% if %}\n", "SMP701", 4),
        ("# Bab\n\n{% for x in [1] %}\n", "SMP701", 3),
        ("# Bab\n{{ 1 / 0 }}\n", "SMP701", 2),
        ("# Bab\n{{ [facts.title] }}\n", "SMP701", 2),
        ("# Bab\n{{ book.number / 2 }}\n", "SMP701", 2),
        ("# Bab\n{{ book.number == 1 }}\n", "SMP701", 2),
        ("# Bab\n{{ 'a'|safe }}\n", "SMP701", 2),
        ("# Bab\n{{ ['a']|join }}\n", "SMP701", 2),
        ("# Bab\n{{ ''.__class__.__mro__ }}\n", "SMP701", 2),
        ("# Bab\n{{ facts.__init__.__globals__ }}\n", "SMP701", 2),
        ("# Bab\n{% include '../../../../etc/passwd' %}\n", "SMP701", 2),
        ("# Bab\n{% include 'templates/lain.md' %}\n", "SMP701", 2),
        ("# Bab\n{{ table('x') }}\n", "SMP701", 2),
        ("# Bab\n{{ view('tidak-ada') }}\n", "SMP702", 2),
        ("# Bab\n{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}\n", "SMP715", 2),
        ("# Bab\n{{ 'a' * 10000000000000 }}\n", "SMP701", 2),
        ("# Bab\n{{ range(100000000)|list }}\n", "SMP715", 2),
        ("# Bab\n{{ facts.title.format_map({}) }}{{ '{0.__class__}'.format(1) }}\n", "SMP701", 2),
        ("# Bab\n\n{{ ref('XYZ-1') }}\n", "SMP710", 1),
        ("# Bab\n\n{{ see('entah') }}\n", "SMP710", 1),
    ],
)
def test_what_is_wrong_with_a_template_is_a_finding(
    made: Callable[..., Books], template: str, code: str, line: int
) -> None:
    found = made(template).diagnostics
    assert [(item.code, item.position.file, item.position.line) for item in found] == [
        (code, "templates/bab-kita.md", line)
    ]
    assert found[0].severity is Severity.ERROR


@pytest.mark.parametrize(
    "text",
    ["Lihat {{ T }} ini.", "- butir\n  {{ T }}\n- lain", "| a |\n|---|\n| {{ T }} |", "> {{ T }}"],
)
def test_a_block_within_other_text_is_a_finding(made: Callable[..., Books], text: str) -> None:
    inner = "{% set b = view('pendanaan').by_dimension %}" + text.replace(
        "{{ T }}", "{{ table(b)|trim }}"
    )
    found = made(f"# Bab\n\n{inner}\n").diagnostics
    assert [item.code for item in found] == ["SMP703"]


def test_a_narrative_takes_the_place_of_the_generic_text(made: Callable[..., Books]) -> None:
    template = "# Bab\n\n{% call narrative() %}\nUmum.\n{% endcall %}\n\nSisa.\n"
    assert plain(chapter_of(made(template)).text) == "# Bab\n\nUmum.\n\nSisa.\n"
    own = {"narratives/bab-kita.md": "Prosa *kita*.\n"}
    assert plain(chapter_of(made(template, **own)).text) == "# Bab\n\nProsa *kita*.\n\nSisa.\n"
    nearer = {"narratives/buku-1-bab-kita.md": "# Judul\n\nProsa buku 1.\n"}
    text = plain(chapter_of(made(template, **nearer)).text)
    assert text == "# Bab\n\n### Judul\n\nProsa buku 1.\n\nSisa.\n"
    assert (
        plain(chapter_of(made("# Bab\n\n{{ narrative('lain') }}\nSisa.\n")).text)
        == "# Bab\n\nSisa.\n"
    )


def test_text_of_the_data_never_becomes_markup(made: Callable[..., Books]) -> None:
    hostile = MASTERPLAN.replace("Masterplan Kita", "'# *a* <b>{{ 1 }}</b> |'")
    template = "# {{ facts.title }}\n\n{{ facts.title }} {{ facts.title|upper }}\n"
    books = made(template, **{"masterplan.yaml": hostile})
    html = render(books, lambda _: None)["buku-1.html"].decode()
    assert "&lt;b&gt;{{ 1 }}&lt;/b&gt; |" in html
    assert "<em>a</em>" not in html and "<b>{{" not in html


def test_none_is_counted(made: Callable[..., Books]) -> None:
    books = made("# Bab\n\n{{ facts.capital }} {{ facts.place }}\n")
    assert "belum tersedia belum tersedia" in chapter_of(books).text
    assert books.missing - made("# Bab\n").missing == 2


def test_footnotes_of_two_chapters_do_not_meet(made: Callable[..., Books]) -> None:
    note = "Kata.[^1]\n\n[^1]: Catatan.\n"
    books = made(
        "# Bab\n\n{{ narrative() }}\n",
        **{"narratives/bab-kita.md": note, "narratives/sambutan.md": note},
    )
    html = render(books, lambda _: None)["buku-1.html"].decode()
    ids = re.findall(r' id="([^"]+)"', html)
    assert len([name for name in ids if "fn" in name]) == 4
    assert len(ids) == len(set(ids))
    targets = re.findall(r'href="#([^"]+)"', html)
    assert set(targets) <= set(ids)


def test_footnotes_of_two_narratives_in_one_chapter_do_not_meet(
    made: Callable[..., Books],
) -> None:
    books = made(
        "# Bab\n\n{{ narrative('a') }}\n{{ narrative('b-c') }}\n",
        **{f"narratives/{name}.md": f"Isi.[^1]\n\n[^1]: Sumber {name}." for name in ("a", "b-c")},
    )
    files = render(books, lambda _: None)
    html = files["buku-1.html"].decode()
    text = chapter_of(books).text
    for name in ("a", "b-c"):
        assert f"Sumber {name}." in html
        assert f"[^{name}-1]: Sumber {name}." in text and f"Isi.[^{name}-1]" in text
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids)) and set(re.findall(r'href="#([^"]+)"', html)) <= set(ids)
    assert "Jump back" not in html and "Kembali ke catatan kaki 2 dalam teks" in html


def test_a_narrative_that_many_books_show_is_read_and_judged_once(
    made: Callable[..., Books], monkeypatch: pytest.MonkeyPatch
) -> None:
    texts: list[str] = []

    def read(text: str) -> list[Token]:
        texts.append(text)
        return read_author(text)

    monkeypatch.setattr(narrative, "read_author", read)
    book = "{title: Buku Kita, chapters: [bab-kita]}"
    books = made(
        "# Bab\n\n{{ narrative() }}\n",
        **{
            "masterplan.yaml": f"title: Masterplan\nbooks: [{', '.join([book] * 9)}]\n",
            "narratives/bab-kita.md": "Kata ![gambar](a.png) pembuka.\n",
        },
    )
    assert sum("pembuka" in chapter.text for b in books.books for chapter in b.chapters) == 9
    assert texts.count("Kata ![gambar](a.png) pembuka.\n") == 1
    assert [one.code for one in books.diagnostics] == ["SMP708"]


def test_a_heading_of_code_is_no_heading(made: Callable[..., Books]) -> None:
    own = {"narratives/bab-kita.md": "```\n# bukan\n\n\n\nbab\n```\n"}
    chapter = chapter_of(made("# Bab\n\n{{ narrative() }}\n", **own))
    assert [heading.title for heading in chapter.headings] == ["Bab"]
    assert "```\n# bukan\n\n\n\nbab\n```" in chapter.text
