"""Whatever somebody remarked in Word is found again, with who, when and where."""

import zipfile
from io import BytesIO

import pytest

from smartcity_mp.exchange.package import PackageError
from smartcity_mp.exchange.records import Place, Remark
from smartcity_mp.exchange.remarks import Remarks, remarks

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
STYLES = (
    '<w:style w:styleId="Judul1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Kartu"><w:name w:val="Kartu"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'
    "</w:style>"
)


def relations(*targets: tuple[str, str]) -> str:
    every = "".join(
        f'<Relationship Id="r{n}" Type="{KIND}{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets)
    )
    return f"<Relationships>{every}</Relationships>"


def returned(
    body: str, comments: str = "", threads: str = "", notes: str = "", space: str = W
) -> Remarks:
    """What is found in a file of these parts."""
    parts = {"document2": body, "comments": comments, "styles": STYLES, "footnotes": notes}
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        file.writestr("_rels/.rels", relations(("officeDocument", "/word/document2.xml")))
        kinds = ("comments", "styles", "footnotes", "commentsExtended", "theme")
        every = relations(*((kind, f"{kind}.xml") for kind in kinds))
        file.writestr("word/_rels/document2.xml.rels", every)
        for name, inner in parts.items():
            root = f'<w:x xmlns:w="{space}" xmlns:w14="urn:14">{inner}</w:x>'
            file.writestr(f"word/{name}.xml", root)
        file.writestr("word/commentsExtended.xml", f'<a xmlns:w15="urn:15">{threads}</a>')
    return remarks(content.getvalue())


def p(*inner: str, style: str = "") -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}{''.join(inner)}</w:p>"


def r(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def about(number: int, *inner: str) -> str:
    start, end = (f'<w:commentRange{word} w:id="{number}"/>' for word in ("Start", "End"))
    reference = f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    return "".join((start, *inner, end, reference))


def change(kind: str, *texts: str, who: str = "Budi") -> str:
    tag = "delText" if kind in ("del", "moveFrom") else "t"
    inner = "".join(f"<w:r><w:{tag}>{text}</w:{tag}></w:r>" for text in texts)
    return f'<w:{kind} w:id="1" w:author="{who}" w:date="2026-10-03T08:15:00Z">{inner}</w:{kind}>'


def comment(number: int, text: str, paragraph: str = "", who: str = "Siti") -> str:
    name = f' w14:paraId="{paragraph}"' if paragraph else ""
    return (
        f'<w:comment w:id="{number}" w:author="{who}" w:date="2026-10-02T00:00:00Z">'
        f"<w:p{name}>{r(text)}</w:p></w:comment>"
    )


def place(name: str) -> str:
    return f'<w:bookmarkStart w:id="1" w:name="{name}"/>'


CARD = (
    p(r("Bab III Aksi"), style="Judul1")
    + p(place("i_gov_01"), r("GOV-01  Mal Digital"), style="Kartu")
    + "<w:tbl><w:tr><w:tc>"
    + p(r("Uraian"))
    + "</w:tc><w:tc>"
    + p(r("Ada "), about(7, r("22 gerai")), r(" kini."))
    + "</w:tc></w:tr></w:tbl>"
    + p(r("Sesudahnya"), about(8, r("ini")))
    + p(r("Bab IV Lain"), style="Judul1")
    + p(about(9, r("lain")))
)


def test_a_comment_knows_its_text_its_author_and_its_place() -> None:
    said = returned(CARD, comment(7, "Perlu diperbarui") + comment(8, "b") + comment(9, "c"))
    first, second, third = said.found
    thing = ("i_gov_01", "GOV-01 Mal Digital")
    headings = ("Bab III Aksi", "GOV-01 Mal Digital")
    assert first == Remark(
        "comment", "Siti", "2026-10-02T00:00:00Z", "Perlu diperbarui", "22 gerai",
        Place("text", headings, "Uraian", *thing),
    )  # fmt: skip
    assert second.place == Place("text", headings, "", *thing)
    assert third.place == Place("text", ("Bab IV Lain",))


def test_the_namespaces_of_a_strict_file_are_known_too() -> None:
    said = returned(CARD, comment(7, "a"), space=STRICT)
    assert [each.about for each in said.found] == ["22 gerai"]


@pytest.mark.parametrize("named", [place("i_gov_02"), '<w:hyperlink w:anchor="i_gov_02"/>'])
def test_a_row_is_about_the_thing_that_its_first_cell_names(named: str) -> None:
    owner = p('<w:hyperlink w:anchor="i_dpmptsp"/>', change("ins", "baru"))
    row = f"<w:tr><w:tc>{p(named, r('GOV-02'))}</w:tc><w:tc>{owner}</w:tc></w:tr>"
    (found,) = returned(p(r("Bab I"), style="Judul1") + f"<w:tbl>{row}</w:tbl>").found
    assert found.place == Place("text", ("Bab I",), "GOV-02", "i_gov_02", "GOV-02")


def test_changes_of_one_hand_that_follow_each_other_are_one() -> None:
    body = p(
        r("a"), change("ins", "satu ", "dua "), change("ins", "tiga"),
        change("ins", "x", who="Tri"), change("del", "lama"), r("b"), change("del", "lagi"),
    ) + p(change("del", "akhir"))  # fmt: skip
    assert [(each.kind, each.author, each.text) for each in returned(body).found] == [
        ("insertion", "Budi", "satu dua tiga"),
        ("insertion", "Tri", "x"),
        ("deletion", "Budi", "lama"),
        ("deletion", "Budi", "lagi"),
        ("deletion", "Budi", "akhir"),
    ]


def test_what_was_moved_is_gone_here_and_new_there() -> None:
    found = returned(p(change("moveFrom", "pindah")) + p(change("moveTo", "pindah"))).found
    assert [each.kind for each in found] == ["deletion", "insertion"]


def test_what_was_added_and_then_deleted_is_said_once_by_the_last_hand() -> None:
    inner = change("del", "salah", who="Tri")
    body = p(f'<w:ins w:author="Budi" w:date="">{inner}</w:ins>')
    assert [(each.kind, each.author) for each in returned(body).found] == [("deletion", "Tri")]


def test_a_heading_reads_as_it_would_with_all_changes() -> None:
    body = p(r("Bab "), change("del", "I"), change("ins", "II"), style="Judul1") + p(
        about(1, r("x"))
    )
    *_, last = returned(body, comment(1, "a")).found
    assert last.place.headings == ("Bab II",)


def test_replies_belong_to_their_comment_and_settled_ones_are_marked() -> None:
    threads = (
        '<w15:commentEx w15:paraId="A" w15:done="1"/>'
        '<w15:commentEx w15:paraId="B" w15:paraIdParent="A"/>'
        '<w15:commentEx w15:paraId="C" w15:paraIdParent="B"/>'
        '<w15:commentEx w15:paraId="D" w15:paraIdParent="E"/>'
        '<w15:commentEx w15:paraId="E" w15:paraIdParent="D"/>'
    )
    comments = "".join(comment(n, name, name) for n, name in enumerate("ABCDE"))
    body = p(*(about(n, r("x")) for n in range(5)))
    found = returned(body, comments, threads).found
    said = [(each.text, each.is_done, [one.text for one in each.replies]) for each in found]
    assert said == [("A", True, ["B", "C"]), ("D", False, []), ("E", False, [])]


def test_nothing_is_lost_that_has_no_place_or_no_end() -> None:
    body = p('<w:commentRangeStart w:id="1"/>', r("tanpa akhir")) + p(
        '<w:r><w:commentReference w:id="2"/></w:r>'
    )
    found = returned(body, comment(1, "a") + comment(2, "b") + comment(3, "c")).found
    assert [(each.text, each.about) for each in found] == [("a", ""), ("b", ""), ("c", "")]


def test_a_comment_over_several_paragraphs_quotes_them_all() -> None:
    body = p('<w:commentRangeStart w:id="1"/>', r("satu")) + p(
        r("dua"), '<w:commentRangeEnd w:id="1"/>'
    )
    (found,) = returned(body, comment(1, "a")).found
    assert found.about == "satu dua"


def test_notes_are_read_and_changes_of_looks_are_counted() -> None:
    looks = "<w:r><w:rPr><w:rPrChange/></w:rPr><w:t>a</w:t></w:r>"
    said = returned(
        p(looks), notes=f'<w:footnote w:id="1">{p(change("ins", "catatan"))}</w:footnote>'
    )
    assert [(each.text, each.place) for each in said.found] == [("catatan", Place("note"))]
    assert said.formats == 1


def test_a_file_without_a_document_is_none_of_word() -> None:
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        file.writestr("_rels/.rels", relations(("officeDocument", "xl/workbook.xml")))
    with pytest.raises(PackageError) as caught:
        remarks(content.getvalue())
    assert caught.value.reason == "none"


def test_texts_are_kept_only_as_far_as_one_reads() -> None:
    (found,) = returned(p(change("ins", "a" * 100_000))).found
    assert len(found.text) == 20_000
