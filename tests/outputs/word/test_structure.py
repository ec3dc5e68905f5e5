"""Books as files of Word: real headings, fields, heads that repeat, links that lead somewhere."""

import re
from functools import cache
from typing import TypeVar

import pytest
from docx.shared import Mm, Pt
from masterplans import EXAMPLE, load_folder
from odd_masterplans import fresh, full_of_holes, load_files, one_of_each, with_books
from pictures import JPEG, png
from word_files import Element, R, W, WordFile, text_of, values

from smartcity_mp.books.blocks import Card, Figure, Signatures, Table
from smartcity_mp.books.build import Books, build
from smartcity_mp.books.directory import Book
from smartcity_mp.outputs import render
from smartcity_mp.outputs.drawing.prose import plain, title
from smartcity_mp.outputs.drawing.svg import draw, legible
from smartcity_mp.outputs.drawing.years import parts_of

NUMBERS = range(1, 5)
X = TypeVar("X")


@cache
def books() -> Books:
    return build(load_folder(EXAMPLE))


@cache
def files() -> dict[str, bytes]:
    return render(books(), lambda _: None, ["docx"])


@cache
def word(number: int) -> WordFile:
    return WordFile(files()[f"buku-{number}.docx"])


def book(number: int) -> Book:
    return next(book for book in books().books if book.outline.number == number)


def style(paragraph: Element) -> str:
    return next(values(paragraph, "pStyle"), "")


def captions(file: WordFile) -> list[Element]:
    return [each for each in file.document.iter(f"{W}p") if style(each) == "Caption"]


def blocks(number: int, kind: type[X]) -> list[X]:
    chapters = book(number).chapters
    return [block for each in chapters for block in each.blocks if isinstance(block, kind)]


@pytest.mark.parametrize("number", NUMBERS)
def test_every_place_that_is_named_is_there_once(number: int) -> None:
    file = word(number)
    names = list(values(file.document, "bookmarkStart", "name"))
    assert len(names) == len(set(names)) > 40
    assert all(re.fullmatch(r"[a-z]\w{0,39}", name, re.ASCII) for name in names)
    starts = list(values(file.document, "bookmarkStart", "id"))
    assert starts == list(dict.fromkeys(starts))
    assert sorted(starts) == sorted(values(file.document, "bookmarkEnd", "id"))
    orders = [each.text or "" for each in file.document.iter(f"{W}instrText")]
    named = {order.split()[1] for order in orders if order.split()[0].endswith("REF")}
    relations, asked = file.relations(), set()
    for link in file.document.iter(f"{W}hyperlink"):
        place = link.get(f"{W}anchor")
        target, mode = relations.get(link.get(f"{R}id", ""), ("", ""))
        assert place or mode == "External"
        if target.endswith(".docx"):
            asked.add((int(target.removeprefix("buku-")[0]), place or ""))
        elif place:
            named.add(place)
    assert len(named) > 40
    assert named - set(names) == set()
    assert all(
        place in values(word(other).document, "bookmarkStart", "name") for other, place in asked
    )


@pytest.mark.parametrize("number", NUMBERS)
def test_headings_are_real_and_contents_say_the_same(number: int) -> None:
    told = [
        (heading.level, f"{label}  {said}" if label else said)
        for chapter in book(number).chapters
        for heading in chapter.headings
        for said in [plain(title(heading.title))]
        for label in [chapter.placement.label if heading.level == 1 else heading.number]
    ]
    cards = len(blocks(number, Card))
    document = word(number).document
    shown = [
        (int(style(each)[-1]), text_of(each))
        for each in document.iter(f"{W}p")
        if style(each).startswith("Heading")
    ]
    assert len(shown) == len(told) + cards
    assert sorted(set(told) - set(shown)) == []
    contents = [
        (int(style(each)[-1]), text_of(each).rstrip())
        for each in document.iter(f"{W}p")
        if style(each).startswith("TOC")
    ]
    assert contents == [(level, said) for level, said in told if level <= 2]
    assert len(contents) >= 10


@pytest.mark.parametrize("number", NUMBERS)
def test_captions_are_counted_by_fields_and_are_the_numbers_of_the_books(number: int) -> None:
    items = books().directory.of_book(number)
    counted = [
        each for each in captions(word(number)) if any("SEQ" in text for text in orders(each))
    ]
    assert [text_of(each).partition("  ")[0] for each in counted] == [item.label for item in items]
    for each, item in zip(counted, items, strict=True):
        assert (" \\r 1 " in orders(each)[0]) == item.label.endswith(".1")
    listed = [
        each for each in word(number).document.iter(f"{W}p") if style(each) == "TableofFigures"
    ]
    both = [
        item.label for kind in (Table, Figure) for item in items if isinstance(item.block, kind)
    ]
    assert [text_of(each).partition("  ")[0] for each in listed] == both


def orders(paragraph: Element) -> list[str]:
    return [each.text or "" for each in paragraph.iter(f"{W}instrText")]


def captions_of(tables: list[Table]) -> set[str]:
    return {table.caption for table in tables}


@pytest.mark.parametrize("number", NUMBERS)
def test_tables_are_native_and_their_heads_repeat(number: int) -> None:
    parts = [part for table in blocks(number, Table) for part in parts_of(table)]
    drawn = [
        each
        for each in word(number).document.iter(f"{W}tbl")
        if next(values(each, "tblCaption"), None) in captions_of(parts)
    ]
    assert len(drawn) == len(parts) >= 15
    for each, part in zip(drawn, parts, strict=True):
        rows = each.findall(f"{W}tr")
        heads = [row for row in rows if row.find(f"{W}trPr/{W}tblHeader") is not None]
        assert heads == rows[: len(heads)]
        assert len(heads) == 1 + part.grouped
        assert len(rows) - len(heads) == len(part.rows)
        widths = [int(width) for width in values(each, "gridCol", "w")]
        assert len(widths) == len(part.columns)
        assert min(widths) > 200
        for row in rows:
            spans = [int(next(values(cell, "gridSpan"), "1")) for cell in row.findall(f"{W}tc")]
            assert sum(spans) == len(widths)
        assert next(values(each, "tblCaption")) == part.caption


def keeps(row: Element) -> bool:
    """Whether a row stands on the page of the next one."""
    return all(each.find(f"{W}pPr/{W}keepNext") is not None for each in row.iter(f"{W}p"))


@pytest.mark.parametrize("number", NUMBERS)
def test_no_row_is_left_alone_on_the_last_page_of_a_table(number: int) -> None:
    called = captions_of(blocks(number, Table))
    many = [
        each.findall(f"{W}tr")
        for each in word(number).document.iter(f"{W}tbl")
        if next(values(each, "tblCaption"), None) in called
    ]
    assert sum(len(rows) > 20 for rows in many) >= 2
    for rows in many:
        assert all(map(keeps, rows[-3:-1]))
        assert not keeps(rows[-1])


def test_no_field_is_left_alone_on_the_last_page_of_a_card() -> None:
    called = {f"{card.id} {card.title}" for card in blocks(2, Card)}
    cards = [
        each.findall(f"{W}tr")
        for each in word(2).document.iter(f"{W}tbl")
        if next(values(each, "tblCaption"), None) in called
    ]
    assert len(cards) == len(called) > 50
    for rows in cards:
        assert all(map(keeps, rows[-3:-1]))


def test_who_signs_beside_another_signs_on_one_line() -> None:
    signers = [each for block in blocks(2, Signatures) for each in block.signers]
    assert len(signers) > 10
    rows = [
        [text_of(cell) for cell in row.findall(f"{W}tc")]
        for row in word(2).document.iter(f"{W}tr")
        if any("NIP: ..." in text_of(cell) for cell in row.findall(f"{W}tc"))
    ]
    assert len(rows) >= len([each for each in signers if each.details]) // 2
    for row in rows:
        assert not any(signer.position in cell for signer in signers for cell in row)
        assert len({len(cell.split("\n")) for cell in row if cell}) == 1


def test_wide_tables_lie_and_others_stand() -> None:
    seen = {True: 0, False: 0}
    for number in NUMBERS:
        wide = {table.caption for table in blocks(number, Table) if table.wide}
        held: list[Element] = []
        for each in word(number).document[0]:
            held += [each] if each.tag == f"{W}tbl" else []
            section = each if each.tag == f"{W}sectPr" else each.find(f"{W}pPr/{W}sectPr")
            if section is None:
                continue
            page = section.find(f"{W}pgSz")
            assert page is not None
            lies = page.get(f"{W}orient") == "landscape"
            for table in held:
                said = next(values(table, "tblCaption"), "")
                room = sum(int(width) for width in values(table, "gridCol", "w"))
                assert room <= int(page.get(f"{W}w", "0")) - 1500
                if said in wide:
                    seen[lies] += 1
                    assert lies, said
            held = []
    assert seen[True] >= 7


def test_pages_are_counted_anew_where_the_chapters_begin() -> None:
    for number in NUMBERS:
        forms = [
            (each.get(f"{W}fmt"), each.get(f"{W}start"))
            for each in word(number).document.iter(f"{W}pgNumType")
        ]
        assert [form for form in forms if form[1]] == [("lowerRoman", "1"), ("decimal", "1")]
        kinds = [form for form, _ in forms]
        assert kinds == sorted(kinds, reverse=True)


def test_every_picture_says_what_it_shows() -> None:
    seen = 0
    for number in NUMBERS:
        file = word(number)
        drawn = (each for each in file.document.iter() if str(each.tag).endswith("}docPr"))
        said = [each.get("descr") for each in drawn]
        figures = blocks(number, Figure)
        extents = [each for each in file.document.iter() if str(each.tag).endswith("}extent")]
        for extent, figure in zip(extents, figures, strict=True):
            wide, high = int(extent.get("cx", "0")), int(extent.get("cy", "0"))
            assert wide <= Mm(170) + 1000 and high <= Mm(225), "it stands on one page"
            assert wide >= Pt(legible(draw(figure, "g")) or 0) - 1000, "its letters can be read"
        assert said == [figure.alt for figure in figures]
        seen += len(said)
        for name, content in file.parts.items():
            if name.startswith("word/media/"):
                assert content.startswith(b"\x89PNG")
                assert len(content) > 20_000, "a chart with its letters"
    assert seen >= 2


def test_heads_name_the_chapter_and_feet_the_state_of_the_book() -> None:
    file = word(2)
    heads = [text_of(file.xml(name)) for name in file.parts if "header" in name]
    assert "Buku II: Masterplan · Bab III Rencana Aksi" in heads
    (foot,) = [text_of(file.xml(name)) for name in file.parts if "footer" in name]
    assert foot == f"1\n{books().facts.foot()}"
    draft = build(load_folder(EXAMPLE), [3], draft=True)
    shown = WordFile(render(draft, lambda _: None, ["docx"])["buku-3.docx"])
    (foot,) = [text_of(shown.xml(name)) for name in shown.parts if "footer" in name]
    assert "RANCANGAN" in foot
    assert "Rancangan – belum untuk diedarkan" in text_of(shown.document)


def test_the_properties_name_the_book_and_no_time() -> None:
    identity = books().identity(books().books[0])
    core = word(1).xml("docProps/core.xml")
    assert {str(each.tag).partition("}")[2]: each.text for each in core} == {
        "title": "Buku I Analisis Strategis – Masterplan Smart City Kabupaten Tegal",
        "creator": "Pemerintah Kabupaten Tegal",
        "keywords": identity.full,
    }
    assert identity.line in text_of(word(1).document)


ODD = {
    "fresh": fresh("kab-brebes"),
    "one of each": one_of_each(),
    "three books": with_books(one_of_each(), "three-book"),
    "holes": full_of_holes(12),
    "nothing but a title": {"masterplan.yaml": b"title: Masterplan\n"},
    "one word": {"masterplan.yaml": f"title: {'Kata' * 400}\n".encode()},
}


@pytest.mark.parametrize("kind", ODD)
def test_odd_masterplans_become_books_too(kind: str) -> None:
    made = build(load_files(ODD[kind]))
    shown = render(made, lambda _: None, ["docx"])
    assert len(shown) == len(made.books) >= 3
    for item, content in zip(made.books, shown.values(), strict=True):
        document = WordFile(content).document
        assert item.outline.title in text_of(document)
        for row in document.iter(f"{W}tr"):
            assert all(cell[-1].tag == f"{W}p" for cell in row.findall(f"{W}tc"))


@pytest.mark.parametrize(("logo", "kind"), [(png(), "png"), (JPEG, "jpg")])
def test_the_emblem_stands_on_the_cover(logo: bytes, kind: str) -> None:
    plan = {"masterplan.yaml": b"title: M\nregion: {name: Kabupaten A, logo: assets/a.png}\n"}
    made = build(load_files({**plan, "assets/a.png": logo}), [3])
    file = WordFile(render(made, lambda _: logo, ["docx"])["buku-3.docx"])
    assert file.parts[f"word/media/buku1.{kind}"] == logo
    first = next(each for each in file.document.iter() if str(each.tag).endswith("}docPr"))
    assert first.get("descr") == "Lambang Kabupaten A"
