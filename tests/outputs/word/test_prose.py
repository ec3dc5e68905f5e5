"""What a region wrote: notes, lists, tables and links become those of Word."""

import pytest
from odd_masterplans import load_files, one_of_each
from word_files import Element, R, W, WordFile, text_of, values

from smartcity_mp.books.build import build
from smartcity_mp.outputs import render
from smartcity_mp.outputs.drawing.bookmarks import bookmark
from smartcity_mp.outputs.word.xml import legal, run

TEXT = """
Pembuka[^a] dan *miring **tebal***, `kode`, lagi[^a], lain[^b].

- butir satu

  sambungan
- butir dua
  1. terdalam
  2. kedua

3. tiga
4. empat

> kutipan

```
baris satu
  baris dua
```

| Kiri | Kanan |
|------|------:|
| a    | **1** |

---

[jauh](https://a.example/x?y=1&z=2) dan [dekat](#bab-1).

[^a]: Catatan **pertama** dengan [tautan](https://b.example/).

    Paragraf kedua.
[^b]: Catatan kedua, lihat[^c].
[^c]: Hanya disebut dalam catatan.
"""


@pytest.fixture(scope="module")
def file() -> WordFile:
    files = {
        "masterplan.yaml": b"title: Masterplan\n",
        "narratives/pendahuluan.md": TEXT.encode(),
    }
    made = build(load_files(files), [1])
    return WordFile(render(made, lambda _: None, ["docx"])["buku-1.docx"])


def found(root: Element, text: str) -> Element:
    return next(each for each in root.iter(f"{W}p") if text in text_of(each))


def test_notes_stand_at_the_foot_of_the_page(file: WordFile) -> None:
    notes = {each.get(f"{W}id"): each for each in file.xml("word/footnotes.xml")}
    assert list(notes) == ["-1", "0", "1", "2"]
    assert text_of(notes["1"]) == " Catatan pertama dengan tautan.\nParagraf kedua."
    assert text_of(notes["2"]) == " Catatan kedua, lihat3."
    opening = found(file.document, "Pembuka")
    assert list(values(opening, "footnoteReference", "id")) == ["1", "2"]
    orders = [each.text or "" for each in opening.iter(f"{W}instrText")]
    (again,) = orders
    assert again.split()[0] == "NOTEREF"
    assert again.split()[1] in values(opening, "bookmarkStart", "name")
    (target,) = file.relations("footnotes").values()
    assert target == ("https://b.example/", "External")
    assert style(found(file.document, "Hanya disebut")) == "FootnoteText"
    settings = file.xml("word/settings.xml")
    assert [each.get(f"{W}id") for each in settings.iter(f"{W}footnote")] == ["-1", "0"]


def style(paragraph: Element) -> str:
    return next(values(paragraph, "pStyle"), "")


def test_lists_are_counted_by_word(file: WordFile) -> None:
    numbering = file.xml("word/numbering.xml")
    kinds = {each.get(f"{W}numId"): each for each in numbering.findall(f"{W}num")}

    def place(text: str) -> tuple[str, str]:
        paragraph = found(file.document, text)
        return next(values(paragraph, "numId"), ""), next(values(paragraph, "ilvl"), "")

    assert place("butir satu") == place("butir dua")
    assert place("butir satu")[1] == "0"
    assert place("terdalam")[1] == "1"
    assert place("terdalam")[0] not in (place("butir satu")[0], place("tiga")[0])
    assert place("sambungan") == ("", "")
    assert list(values(kinds[place("tiga")[0]], "startOverride")) == ["3"]
    for paragraph in file.document.iter(f"{W}p"):
        for number in values(paragraph, "numId"):
            assert number in kinds


def test_the_rest_keeps_its_look(file: WordFile) -> None:
    bold = next(each for each in file.document.iter(f"{W}r") if text_of_run(each) == "tebal")
    assert {f"{W}b", f"{W}i"} <= {each.tag for each in bold.iter()}
    assert style(found(file.document, "kutipan")) == "Quote"
    assert text_of(found(file.document, "baris satu")) == "baris satu\n  baris dua"
    table = next(each for each in file.document.iter(f"{W}tbl") if "Kiri" in text_of(each))
    assert len(list(table.iter(f"{W}tblHeader"))) == 1
    assert list(values(table, "jc")) == ["right", "right"]
    links = list(found(file.document, "jauh").iter(f"{W}hyperlink"))
    assert file.relations()[links[0].get(f"{R}id", "")][0] == "https://a.example/x?y=1&z=2"
    assert links[1].get(f"{W}anchor") == "bab_1"


def text_of_run(element: Element) -> str:
    return "".join(each.text or "" for each in element.iter(f"{W}t"))


@pytest.mark.parametrize("char", ["\x00", "\x0b", "\x1f", "\ud800", "\udfff", "\ufffe", "\uffff"])
def test_what_xml_cannot_hold_breaks_no_file(char: str) -> None:
    assert legal(f"a{char}b") == "a\ufffdb"
    assert text_of_run(run(f"a{char}b")) == "a\ufffdb"


def test_what_xml_can_hold_stays() -> None:
    assert legal("\t\n a\u0085\ue000\U0001f600") == "\t\n a\u0085\ue000\U0001f600"


def test_every_anchor_has_a_name_of_its_own_that_word_allows() -> None:
    anchors = [
        "i-gov-01",
        "i-gov.01",
        "i-gov_01",
        "i-" + "a" * 40,
        "i-" + "a" * 41,
        "I-GOV",
        "bab-1",
    ]
    names = [bookmark(anchor) for anchor in anchors]
    assert names[0] == "i_gov_01"
    assert names[-1] == "bab_1"
    assert len({name.casefold() for name in names}) == len(names)
    assert all(len(name) <= 40 and name.isidentifier() and name.isascii() for name in names)


def test_what_introduces_a_table_stays_with_it() -> None:
    file = WordFile(
        render(build(load_files(one_of_each()), [2]), lambda _: None, ["docx"])["buku-2.docx"]
    )
    body = list(file.document[0])
    tables = [at for at, each in enumerate(body) if each.tag == f"{W}tbl"]
    leads = [body[at - 2] for at in tables if style(body[at - 1]) == "Caption"]
    plain = [each for each in leads if not style(each) and len(text_of(each)) < 500]
    assert len(plain) >= 10
    assert [text_of(each) for each in plain if each.find(f"{W}pPr/{W}keepNext") is None] == []
