"""What a region writes: it passes whole, nothing in it acts, and what is left out is told."""

import re
import time
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from masterplans import load_folder
from small_plans import plan_of

from smartcity_mp.books.markdown import chapter_reader
from smartcity_mp.books.narrative import LIMIT, TOTAL, Written, narrative, own_narrative
from smartcity_mp.books.texts import check_texts
from smartcity_mp.outputs.drawing.prose import _Tree
from smartcity_mp.outputs.html_prose import written

COMMONMARK = MarkdownIt("commonmark").enable("table")


class Shown(HTMLParser):
    """The text of a page, and every tag in it."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.tags = "", []
        self.feed(html)
        self.close()

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def read(text: str) -> Written:
    return narrative(text, 3, "bab")


def html_of(text: str) -> str:
    """The page that our own reader makes of a narrative."""
    nodes = _Tree(lambda _, name: f"MARK {name}", "bab-1").made(chapter_reader().parse(text))
    return written(nodes)


def both(text: str) -> tuple[Shown, Shown]:
    """What a reader of the page and a reader of the Markdown are shown."""
    prose = read(text).text
    return Shown(html_of(prose)), Shown(COMMONMARK.render(prose))


def one_line(text: str) -> str:
    return " ".join(text.split())


def told(text: str) -> list[tuple[str, object, object, int, int | None]]:
    return [
        (found.code, found.values.get("problem"), found.values.get("text"),
         found.position.line, found.position.column)
        for found in read(text).found
    ]  # fmt: skip


def test_headings_sink_below_the_level() -> None:
    prose = read("# A\n\ntext\n\n## B\n\nC\n---\n\n###### D\n\nE #\n=\n").text
    assert re.findall(r"(?m)^#+ .*", prose) == [
        "### A",
        "#### B",
        "#### C",
        "###### D",
        "### E \\#",
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Syarat `nilai < 4` dan `{nama}`.", "Syarat nilai < 4 dan {nama}."),
        ("    jika a < b { cetak }\n", "jika a < b { cetak }"),
        ("```py\nx = `a` & <b>\n\n\n\n# bukan judul\n```\nLain", "x = `a` & <b> # bukan judul Lain"),  # noqa: E501
        ("- satu\n\n      kode &lt;\n- dua", "satu kode &lt; dua"),
        ("~~~\n```\n~~~", "```"),
        ("| a | b |\n|---|--:|\n| `x|y` | c\\|d |", "a b `x y`"),
        ("| a |\n|---|\n| `x\\|y` e\\|f |", "a x|y e|f"),
        ("> kutip\n> - butir\n>   1. dalam", "kutip butir dalam"),
        ("5. lima\n6. enam", "lima enam"),
        ("* a\n\n  ___\n* b\n\n- c", "a b c"),
        ("``a ` b`` dan ` `` `", "a ` b dan ``"),
        ("a\\\nb  \nc", "a b c"),
        ("Baris\n1\\. bukan daftar\n\\- bukan\n\\# bukan", "Baris 1. bukan daftar - bukan # bukan"),
        ("&copy; &lt;b&gt; \\<i> &amp;lt;", "© <b> <i> &lt;"),
        ("*a **b*** ***c* d** _e_f_", "a b c d e_f"),
        ("\\[^1]: x\n\n[a]\\: b", "[^1]: x [a]: b"),
        ("x | y\n\\---|---", "x | y ---|---"),
    ],
)  # fmt: skip
def test_what_was_typed_is_shown(text: str, shown: str) -> None:
    for page in both(text):
        assert one_line(page.text) == shown
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "at"),
    [("isi di sini", (1, 1)), ("A.\n\nTBD\n", (3, 1)), ("...", (1, 1)), ("## xxx", None),
     ("A\n\n- TBD\n- Ada", (3, 3)), ("1. n/a\n2. ada", (1, 4)), ("Lorem ipsum dolor sit", (1, 1)),
     ("Anggaran [isi di sini] rupiah", (1, 10)), ("> [nama kepala dinas]", (1, 3)),
     ("Lihat [1] dan [catatan].", None), ("| a |\n|---|\n| - |\n\n---\n", None)],
)  # fmt: skip
def test_what_holds_a_place_is_told(tmp_path: Path, text: str, at: tuple[int, int] | None) -> None:
    (tmp_path / "narratives").mkdir()
    (tmp_path / "masterplan.yaml").write_text("title: x\n", encoding="utf-8")
    (tmp_path / "narratives" / "pendahuluan.md").write_text(text, encoding="utf-8")
    loaded = load_folder(tmp_path)
    for found in (read(text).found, check_texts(loaded)):
        places = [(f.position.line, f.position.column) for f in found if f.code == "SMP716"]
        assert places == ([at] if at else [])


def test_code_stays_code_and_swallows_nothing() -> None:
    page, _ = both("Isi `a`.\n\n```\nsatu\n```\n\nSesudahnya.\n\n```\nlupa ditutup")
    assert [tag for tag, _ in page.tags] == ["p", "code", "pre", "code", "p", "pre", "code"]


BAD = ("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "../data.csv", "//x.y/z",
       "JaVaScRiPt:x", "vbscript:x", "ftp://a.b/c", "&#106;avascript:x", "java&Tab;script:x",
       "https:x", "\\\\server\\berkas", "C:/x.txt", "%6aavascript:x", "mailto:")  # fmt: skip
FORMS = ("[kata]({})", "[kata](<{}>)", '[kata]({} "judul")', "[[kata]]({})", "[*kata*]({})",
         "[kata][x]\n\n[x]: {}", "> [kata][x]\n>\n> [x]: {}", "- [kata]\n\n  [kata]: {}",
         "[kata][]\n\n[kata]: <{}>", "![kata]({})", "![kata][x]\n\n[x]: {}", "![a [kata]](<{}>)",
         "[![kata]({})](https://a.id)", "[![kata](https://a.id/x.png)]({})",
         "| a |\n|---|\n| [kata]({}) |", "## [kata]({})", "Isi[^1]\n\n[^1]: [kata]({}) ini",
         "Isi[^1]\n\n[^1]: [kata][x] ini\n\n    [x]: {}", "**[kata]({})**", "[kata](\n{}\n)")  # fmt: skip  # noqa: E501


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("target", BAD)
def test_no_form_of_a_link_leads_elsewhere(form: str, target: str) -> None:
    text = form.format(target)
    assert "kata" in both(text)[0].text
    for page in both(text):
        for tag, attributes in page.tags:
            assert tag != "img"
            if "href" in attributes:
                assert re.match(r"https?://[^/]|mailto:.|#", str(attributes["href"]))
    reader = MarkdownIt("commonmark").enable("table")
    reader.validateLink = lambda url: True  # noqa: ARG005
    is_link = any(tag in ("a", "img") for tag, _ in Shown(reader.render(text)).tags)
    assert not is_link or "SMP708" in [code for code, *_ in told(text)]


def test_links_that_may_stay() -> None:
    text = (
        "[a](https://x.y/?a=1&b=2) <https://b.id> [c](mailto:a@b.id) [d](#bab-1) https://e.id/f_g_h"
    )
    assert told(text) == []
    for page in both(text):
        assert [attributes["href"] for tag, attributes in page.tags if tag == "a"] == [
            "https://x.y/?a=1&b=2", "https://b.id", "mailto:a@b.id", "#bab-1", "https://e.id/f_g_h"
        ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Satu.\n\nLihat ke [data](../data.csv).", ("SMP708", "link", "../data.csv", 3, 10)),
        ("Satu\ndua [a](x.md)", ("SMP708", "link", "x.md", 2, 5)),
        ("- a\n  - b ![c](d.png)", ("SMP708", "picture", "d.png", 2, 7)),
        ("> a\n> b [c](d)", ("SMP708", "link", "d", 2, 5)),
        ("## A [c](d)", ("SMP708", "link", "d", 1, 6)),
        ("| a | b |\n|---|---|\n| c | [d](e) |", ("SMP708", "link", "e", 3, 7)),
        ("a[^1]\n\n[^1]: b [c](d)", ("SMP708", "link", "d", 3, 9)),
        ("---\njudul: A\n---\n\nIsi H<sub>2</sub>O", ("SMP712", None, "<sub>", 5, 6)),
        ("Isi\n\n<!-- lupa\n\nLain", ("SMP712", "open", "<!--", 3, 1)),
        ("<div>\nIsi", ("SMP712", None, "<div>", 1, 1)),
        ("A\n\nIsi {{ facts.region }}.", ("SMP712", "braces", "{{ facts.region }}", 3, 5)),
        ("Isi\n{% if x %} b", ("SMP712", "braces", "{% if x %}", 2, 1)),
        ("Tiga hal:\n•\tsatu\n•\tdua", ("SMP712", "bullet", "•", 2, 1)),
        ("Tabel\n\nKecamatan\tJiwa\nWara\t30.000\n", ("SMP712", "table", "Kecamatan", 3, 1)),
        ("Isi [^a] lain", ("SMP713", None, "a", 1, 5)),
        ("Isi\n\n[^a]: lain", ("SMP713", "uncited", "a", 3, 1)),
        ("Isi[^a]\n\n[^a]: lain\n\n[^a]: lagi", ("SMP713", "twice", "a", 5, 1)),
        ("A\n\n" + "[" * 300, ("SMP711", "signs", None, 3, 1)),
        ("A\n\n" + "b" * 30_000, ("SMP711", "long", None, 3, 1)),
        ("A\n\n" + ">" * 100, ("SMP711", "deep", None, 3, 1)),
        ("A\n\n" * LIMIT, ("SMP711", "size", None, 1, 1)),
    ],
)
def test_what_cannot_be_printed_is_told_at_its_place(
    text: str, found: tuple[str, object, object, int, int | None]
) -> None:
    assert told(text) == [found]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<!-- periksa angka -->\n\nIsi.", "Isi."),
        ("Isi <!-- a --> lagi", "Isi lagi"),
        ("<!-- a\n\nb -->\nIsi.", "Isi."),
        ("<!-- a\nb --> # Judul\n\nIsi", "Judul Isi"),
        ("Isi\n<!-- a -->\nlagi", "Isi lagi"),
        ("- Isi\n  <!-- a -->\n- lagi", "Isi lagi"),
        ("**<!-- a -->** Isi", "Isi"),
        ("---\ntitle: Pendahuluan\nauthor: Bappeda\n---\n\nIsi.", "Isi."),
        ("---\ntags:\n  - a\n# b\n---\nIsi.", "Isi."),
    ],
)
def test_private_notes_are_left_out(text: str, shown: str) -> None:
    for page in both(text):
        assert one_line(page.text) == shown
    assert told(text) == []


@pytest.mark.parametrize("text", ["---\nKalimat biasa.\n---\n", "---\n\nA\n\n---\n\nB"])
def test_a_rule_at_the_top_is_no_front_matter(text: str) -> None:
    assert one_line(both(text)[0].text) == one_line(text.replace("---", ""))


def test_code_holds_comments_and_tags() -> None:
    text = "`<!-- a -->` dan `<b>`\n\n    <!-- c -->"
    assert one_line(both(text)[0].text) == "<!-- a --> dan <b> <!-- c -->"
    assert told(text) == []


@pytest.mark.parametrize(
    "note", ["javascript:alert(1)", 'file:///x "y"', "data:x 'y'", "x.md\ny", "Bappeda", "1 (dua)"]
)
def test_a_note_is_no_target_where_footnotes_are_unknown(note: str) -> None:
    page, other = both(f"Isi[^1]\n\n[^1]: {note}")
    assert one_line(note) in one_line(page.text.replace(" \u200b", ""))
    assert [tag for tag, _ in other.tags if tag == "a"] == []


def test_a_note_may_stand_before_and_between_what_refers_to_it() -> None:
    once = read("[^1]: Catatan.\n\nKata[^1] dan\n\nkata[^1].\n\n[^2]: <https://b.id>\n\nAkhir[^2]")
    assert once.found == []
    assert html_of(once.text).count('class="footnote-ref"') == 3


def test_notes_keep_their_text() -> None:
    prose = read("Isi[^1] dan[^b c] lagi[^1].\n\n[^1]: Satu\n    dua\n\n    > tiga").text
    assert prose == (
        "Isi[^bab-1] dan\\[^b c\\] lagi[^bab-1].\n\n[^bab-1]: Satu &#8203;\n    dua\n\n    > tiga"
    )
    html = html_of(prose)
    assert 'title="Kembali ke catatan kaki 1 dalam teks"' in html
    assert {"bab-1-fn:1", "bab-1-fnref:1", "bab-1-fnref2:1"} == set(
        re.findall(r' id="([^"]+)"', html)
    )
    assert "Jump" not in html


@pytest.mark.parametrize(
    "character", ["&#xE000;", "&#57344;", "&#xe000", "&#x0E000;", "&amp;#xE000;", "%EE%80%80"]
)
@pytest.mark.parametrize(
    "form", ["{}30&#xE00F;", "`{}30&#xE00F;`", "[k](https://a.id/{}30&#xE00F;)",
                                  '[k](https://a.id "{}30&#xE00F;")', "# {}30&#xE00F;", "![{}30&#xE00F;](x)"])  # fmt: skip  # noqa: E501
def test_no_narrative_can_forge_a_mark(character: str, form: str) -> None:
    prose = read(form.format(character)).text
    assert not re.search("[\ue000-\uf8ff]", prose)
    assert "MARK" not in html_of(prose)


SIGNS = "ab1 .,:;!?#*_-+=~^|\\/()[]{}<>\"'`$&%@\n\t\ue000\ue00f"
PARTS = (
    "[", "](", ")", "*", "**", "_", "`", "```", "\n", "\n\n", "    ", "> ", "- ", "1. ", "# ", "|",
    "\n|---|---|\n", "<!--", "-->", "<b>", "https://a.id/", "[^1]", "[^1]: ", "![", "&lt;",
    "---", "[x]: ", "a", "b c", "  \n", "~~~", "<https://b.id>", "javascript:x", "\\",
)  # fmt: skip
_FROM_PARTS = st.lists(st.sampled_from(PARTS), max_size=14).map("".join)


@given(st.one_of(st.text(SIGNS, max_size=40), _FROM_PARTS))
@example("[^1]\n[^1]:```")
@example("[^1]: <https://b.id>\n\n[^1]")
@settings(max_examples=300, deadline=None)
def test_written_anew_it_reads_the_same_again(text: str) -> None:
    once = read(text)
    if once.is_refused:
        return
    for tag, attributes in (
        Shown(html_of(once.text)).tags + Shown(COMMONMARK.render(once.text)).tags
    ):
        assert tag not in {"script", "img", "b", "style"}
        if "href" in attributes:
            assert re.match(r"https?://|mailto:|#", str(attributes["href"]))
    words = re.findall(r"[a-z0-9]+", Shown(html_of(once.text)).text)
    again = read(once.text.replace("bab-", ""))
    assert re.findall(r"[a-z0-9]+", Shown(html_of(again.text)).text) == words


WORST = {
    "brackets": ("[" * 200 + "\n\n") * 490,
    "links": ("[a](" * 200 + "\n\n") * 120,
    "emphasis": ("*a **a " * 66 + "\n\n") * 210,
    "comments": ("<!--" * 200 + "\n\n") * 120,
    "open comments": "<!--\n" * 3900,
    "paragraphs": "a\n\n" * 33_000,
    "items": "- a\n" * 4_900,
    "levels": ("- " * 18 + "a\n") * 500,
    "rows": "|a|\n|-|\n" + "|b|\n" * 24_000,
    "definitions": "".join(f"[a{number}]: x\n\n" for number in range(7_000)),
    "notes": "".join(f"[^a{number}]: x\n\n" for number in range(6_000)),
    "spaces": "a" + " " * 19_000 + "b",
    "signs": "# " + " #" * 9_900,
    "rules": "***\n" * 24_000,
}


@pytest.mark.parametrize("name", WORST)
def test_the_worst_text_is_read_in_time(name: str) -> None:
    begun = time.process_time()
    prose = read(WORST[name])
    html_of(prose.text)
    assert time.process_time() - begun < 8


def test_notes_of_one_long_word_are_read_in_time() -> None:
    begun = time.process_time()
    prose = read("".join(f"a[^{n}]\n\n[^{n}]: {'ab' * 9_500}\n\n" for n in range(5)))
    assert prose.text.count("ab" * 9_500) == 5
    assert time.process_time() - begun < 2


def test_all_narratives_together_have_a_limit() -> None:
    narratives = {f"bab-{number}": "kata\n\n" * 15_800 for number in range(6)}
    plan = replace(plan_of(), narratives=narratives)
    many = [name for name in narratives if own_narrative(plan, name, 3).is_refused]
    assert many == ["bab-4", "bab-5"] and TOTAL == 400_000
