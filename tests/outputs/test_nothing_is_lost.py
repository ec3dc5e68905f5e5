"""Every text of the data reaches the reader, and no text of the data does anything else."""

import re
from functools import cache
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from masterplans import (
    EXAMPLE,
    OWN_FIELD,
    Page,
    load_folder,
    one_line,
    own_script,
    said,
    write_retold,
)
from word_files import W, WordFile, text_of

from smartcity_mp.books.build import build
from smartcity_mp.books.escaping import paragraphs
from smartcity_mp.books.shelf import outlines, reports
from smartcity_mp.diagnostics import Severity
from smartcity_mp.outputs import render

FORMATS = ("html", "markdown", "docx")
SAFE_LINK = re.compile(r"#|(buku-\d|laporan-\d{4})\.html(#|\Z)|index\.html\Z|https?://|mailto:")


@cache
def files_of(folder: Path) -> dict[str, bytes]:
    loaded = load_folder(folder)
    assert [found for found in loaded.diagnostics if found.severity is Severity.ERROR] == []
    every = [*outlines(loaded), *reports(loaded)]
    return render(build(loaded, [outline.number for outline in every]), lambda _: None, FORMATS)


def in_word(files: dict[str, bytes]) -> str:
    """What a reader sees of the books in Word."""
    books = [WordFile(files[name]) for name in sorted(files) if name.endswith(".docx")]
    assert len(books) >= 4
    return one_line(" ".join(text_of(part) for book in books for part in book.texts()))


def pages(files: dict[str, bytes]) -> list[Page]:
    return [Page(files[name].decode()) for name in sorted(files) if name.endswith(".html")]


def test_every_text_of_the_example_is_in_the_html() -> None:
    text = " ".join(page.text for page in pages(files_of(EXAMPLE))).casefold()
    texts = list(said(load_folder(EXAMPLE).plan))
    assert len(texts) >= 2500
    lost = [
        (where, part)
        for where, whole in texts
        for part in paragraphs(whole)
        if one_line(part).casefold() not in text
    ]
    assert lost == []


def test_every_text_of_the_example_is_in_the_markdown() -> None:
    files = files_of(EXAMPLE)
    markdown = [files[name].decode() for name in sorted(files) if name.endswith(".md")]
    assert len(markdown) >= 40
    reader = MarkdownIt("commonmark").enable("table")
    text = " ".join(Page(reader.render(page)).text for page in markdown).casefold()
    lost = [
        (where, part)
        for where, whole in said(load_folder(EXAMPLE).plan)
        for part in paragraphs(whole)
        if one_line(part).casefold() not in text
    ]
    assert lost == []


def test_every_text_of_the_example_is_in_word() -> None:
    text = in_word(files_of(EXAMPLE)).casefold()
    lost = [
        (where, part)
        for where, whole in said(load_folder(EXAMPLE).plan)
        for part in paragraphs(whole)
        if one_line(part).casefold() not in text
    ]
    assert lost == []


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], dict[str, bytes]]:
    folder = tmp_path_factory.mktemp("hostile")
    texts = write_retold(folder)
    assert len(texts) >= 2500
    return texts, files_of(folder)


def check(page: Page) -> None:
    tags = [(tag, about) for tag, about in page.tags if (tag, about) != OWN_FIELD]
    assert len(page.tags) - len(tags) <= 1
    for tag, attributes in tags:
        assert tag not in {"img", "iframe", "object", "embed", "form", "input", "base"}
        for name, value in attributes.items():
            assert not name.startswith("on")
            if name in ("href", "src"):
                assert SAFE_LINK.match(value) or value == "data:,", (tag, name, value)


def test_hostile_texts_do_nothing_in_html(hostile: tuple[list[str], dict[str, bytes]]) -> None:
    texts, files = hostile
    whole = ""
    for page in pages(files):
        check(page)
        assert one_line("".join(page.scripts)) in (own_script(), "")
        whole += page.text + " "
    lost = [text for text in texts for part in paragraphs(text) if one_line(part) not in whole]
    assert lost == []


def test_hostile_texts_do_nothing_in_markdown(hostile: tuple[list[str], dict[str, bytes]]) -> None:
    texts, files = hostile
    reader = MarkdownIt("commonmark").enable("table")
    whole = ""
    for name, content in files.items():
        if not name.endswith(".md"):
            continue
        page = Page(reader.render(content.decode()))
        for tag, attributes in page.tags:
            assert tag not in {"script", "iframe", "svg", "style", "b"}, name
            if tag == "img":
                assert re.fullmatch(r"gambar/gambar-[a-z0-9-]+\.svg", attributes["src"])
            if tag == "a" and "href" in attributes:
                assert re.match(
                    r"#|https?://|mailto:|(\.\./buku-\d/)?\d\d-[a-z-]+\.md", attributes["href"]
                )
        whole += page.text + " "
    lost = [text for text in texts for part in paragraphs(text) if one_line(part) not in whole]
    assert lost == []


ORDER = re.compile(
    r' (TOC \\o "1-2" \\h \\z \\u|TOC \\h \\z \\c "(Tabel|Gambar)"|PAGE'
    r"|(PAGEREF|REF|NOTEREF) [a-z]\w* \\h|SEQ (Tabel|Gambar) \\\* ARABIC \\s 1( \\r 1)?) "
)
"""Everything that Word is ever told to reckon."""
SAFE_IN_WORD = re.compile(r"(https?://|mailto:)|(buku-\d|laporan-\d{4})\.docx\Z")


def test_hostile_texts_do_nothing_in_word(hostile: tuple[list[str], dict[str, bytes]]) -> None:
    texts, files = hostile
    usual = [WordFile(book) for name, book in files_of(EXAMPLE).items() if name.endswith(".docx")]
    tags = {each.tag for book in usual for part in book.texts() for each in part.iter()}
    for name in [name for name in files if name.endswith(".docx")]:
        book = WordFile(files[name])
        for part in book.texts():
            assert {each.tag for each in part.iter()} - tags <= {f"{W}br"}, name
            orders = [each.text or "" for each in part.iter(f"{W}instrText")]
            assert [order for order in orders if not ORDER.fullmatch(order)] == [], name
        for target, mode in book.relations().values():
            assert mode == "Internal" or SAFE_IN_WORD.match(target), target
    whole = in_word(files)
    lost = [text for text in texts for part in paragraphs(text) if one_line(part) not in whole]
    assert lost == []


SIGNS = "a&b(c)d@e,f;g#h*i_j`k~l<m>n|o[p]q{r}s$t\\u'v\"w%x!y+z=a^b?c:d/e"
TYPED = (
    "& ( ) @ , ; # * _ ` ~ < > | [ ] { } $ \\ ' \" % ! + - = . : / ^ ?",
    "&&((@@,,;;##**__``~~<<>>||[[{{$$\\\\''\"\"%%", "*a* _b_ **c** __d__ ~~e~~ `f` ``g`` ==h==",
    "- awal", "+ awal", "* awal", "# awal", "> awal", "| awal", "= awal", "~ awal", ": awal",
    "@ awal", "% awal", "! awal", "1. awal", "1) awal", "(1) awal", "a. awal", "[ ] awal",
    "[x] awal", "[^1] awal", "akhir #", "akhir \\", "akhir *", "akhir _", "akhir `", "akhir [",
    "akhir &", "akhir |", "akhir <", "    empat spasi", "\tTab", "  tepi  ", "dua  spasi",
    "a\u00a0b", "\u201ckutip\u201d \u2013 \u2026 \u00bd", "&amp; &#35; &nbsp; &lt &copy;",
    "<br> <!-- x --> </td> <b>", "{{ a }} {% b %} {# c #} ${d} %s {0}", "Rp 1.000,- (seribu)",
    "C:\\data\\baru\\", "a_b_c __init__ *.yaml", "if (a < b && c > d) { e[0] = 'f'; }",
    "lihat https://a.example/x_(y)?a=1&b=2;c@d,e#f, lalu", "https://a.example/~a/*b*/$c/%20d'e!f",
    "(https://a.example/[a]/|b)", "<https://a.example/a_b_c>", "[x](https://a.example/ 'y')",
    "nama@a.example", "[x]: https://a.example/y", "[^1]: catatan", "![x](y.png)",
    "Baris satu\n- butir *a*\n- butir _b_\n\n1. satu & dua\n2. dua | tiga\n\nakhir",
    "3. tiga\n4. empat\n7. tujuh", "a. satu\nb. dua", "1) satu\n2) dua",
    "- satu\n  - dalam\n    - lagi\n- dua", "a | b\n--- | ---\nc | d",
    "| a | b |\n|---|---|\n| c | d |", "judul\n=====", "judul\n---", "a\n\n\n\nb",
    "```\nkode **a**\n```", "~~~ py\nkode\n~~~", "teks\n    kode = 'a'\n    b", "> kutip\n> lagi",
    "baris  \nbaris\\\nbaris", "- [ ] belum\n- [x] sudah",
    "Pasal 5\n1. satu\n   lanjutan\n2. dua\npenutup",
)  # fmt: skip
"""What people type, and what some reader of Markdown or HTML could take for markup."""
_LISTED = re.compile(r"\A(?:[-*]|[0-9]{1,3}\.) +")


def lines_of(text: str) -> list[str]:
    """The lines of a text, each without the sign of a list that the books show in their way."""
    lines = [one_line(line) for line in text.split("\n") if line.strip()]
    if len(lines) > 1:
        lines = [_LISTED.sub("", line, count=1) for line in lines]
    return lines


def shown_by(files: dict[str, bytes]) -> dict[str, str]:
    """What a reader sees of the HTML, of the Markdown, and in Word."""
    reader = MarkdownIt("commonmark").enable("table")
    markdown = [files[name].decode() for name in sorted(files) if name.endswith(".md")]
    return {
        "HTML": " ".join(page.text for page in pages(files)),
        "Markdown": " ".join(Page(reader.render(page)).text for page in markdown),
        "Word": in_word(files),
    }


def typed(number: int) -> str:
    return TYPED[number * 7 % len(TYPED)]


def test_every_sign_of_every_field_reaches_the_reader(tmp_path: Path) -> None:
    def told(number: int) -> str:
        return f"{SIGNS} q{number}q\n\n{typed(number)}\nq{number}q {SIGNS}"

    texts = write_retold(tmp_path, told)
    assert len(texts) >= 2500
    for kind, whole in shown_by(files_of(tmp_path)).items():
        between: dict[int, set[str]] = {}
        for found in re.finditer(r"q(\d+)q(.*?)q\1q", whole):
            before = whole[max(0, found.start() - len(SIGNS) - 1) : found.start()].strip()
            after = whole[found.end() : found.end() + len(SIGNS) + 1].strip()
            is_whole = before == after == SIGNS
            between.setdefault(int(found[1]), set()).add(found[2] if is_whole else "")
        lost = [
            (kind, line)
            for number in range(len(texts))
            for line in lines_of(typed(number))
            if not any(line in text for text in between.get(number, ()))
        ]
        assert lost == []


def test_no_sign_at_the_beginning_of_a_field_is_lost(tmp_path: Path) -> None:
    texts = write_retold(tmp_path, lambda number: f"{typed(number + 3)} q{number}q")
    assert len(texts) >= 2500
    lost = [
        (kind, line)
        for kind, whole in shown_by(files_of(tmp_path)).items()
        for text in texts
        for line in lines_of(text)
        if line not in whole
    ]
    assert lost == []
