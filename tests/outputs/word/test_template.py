"""An office's own template: its styles, its letterhead and its paper are kept."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Mm, RGBColor
from odd_masterplans import load_files, one_of_each
from pictures import png
from word_files import R, W, WordFile, text_of, values

from smartcity_mp.books.build import Books, build
from smartcity_mp.cli.main import main
from smartcity_mp.outputs import render


def letterhead(*, foot: str = "", first: bool = False) -> bytes:
    """A template as an office may have it."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(215), Mm(330)
    section.left_margin = section.right_margin = Mm(25)
    section.different_first_page_header_footer = first
    header = section.first_page_header if first else section.header
    header.paragraphs[0].text = "PEMERINTAH KABUPATEN TEGAL"
    header.add_paragraph().add_run().add_picture(BytesIO(png()), width=Mm(10))
    if foot:
        section.footer.paragraphs[0].text = foot
    document.styles["Heading 1"].font.color.rgb = RGBColor(0x11, 0x66, 0x33)
    document.styles["Normal"].font.name = "Bookman Old Style"
    document.add_paragraph("Jalan Dr. Soetomo Nomor 1, Slawi")
    content = BytesIO()
    document.save(content)
    return content.getvalue()


@pytest.fixture(scope="module")
def made() -> Books:
    return build(load_files(one_of_each()))


def written(made: Books, template: bytes, number: int = 2) -> WordFile:
    files = render(made, lambda _: None, {"docx": {"template": template}})
    return WordFile(files[f"buku-{number}.docx"])


def test_its_styles_draw_the_book(made: Books) -> None:
    file = written(made, letterhead())
    styles = {
        each.get(f"{W}styleId"): each for each in file.xml("word/styles.xml").iter(f"{W}style")
    }
    used = {
        value
        for kind in ("pStyle", "rStyle", "tblStyle")
        for root in (*file.texts(), *styles.values())
        for value in values(root, kind)
    }
    assert used <= set(styles)
    assert list(values(styles["Heading1"], "color")) == ["116633"]
    assert list(values(styles["Normal"], "rFonts", "ascii")) == ["Bookman Old Style"]
    names = [next(values(each, "name")).lower() for each in styles.values()]
    assert len(names) == len(set(names))
    assert list(values(styles["Pernyataan"], "rFonts", "ascii")) == []
    for each in styles.values():
        assert set(values(each, "basedOn")) <= set(styles)
        assert set(values(each, "next")) <= set(styles)


def test_letterhead_and_paper_are_kept(made: Books) -> None:
    file = written(made, letterhead())
    sections = list(file.document.iter(f"{W}sectPr"))
    assert len(sections) > 8
    sizes = {(page.get(f"{W}w"), page.get(f"{W}h")) for page in file.document.iter(f"{W}pgSz")}
    paper = (str(Mm(215).twips), str(Mm(330).twips))
    assert sizes == {paper, paper[::-1]}
    heads = list(file.document.iter(f"{W}headerReference"))
    assert len(heads) == 1, "what the first section has, all have"
    place = file.relations()[heads[0].get(f"{R}id", "")][0]
    header = file.xml(f"word/{place}")
    assert "PEMERINTAH KABUPATEN TEGAL" in text_of(header)
    (picture,) = file.relations(place.removesuffix(".xml")).values()
    assert file.parts[f"word/{picture[0]}"] == png()
    assert text_of(file.document).startswith("Jalan Dr. Soetomo Nomor 1, Slawi\n")
    footers = [text_of(file.xml(name)) for name in file.parts if "footer" in name]
    assert [foot for foot in footers if made.facts.foot() in foot] == ["1\n" + made.facts.foot()]


def test_its_own_foot_stays_and_says_the_state_of_the_book_too(made: Books) -> None:
    file = written(made, letterhead(foot="diskominfo.tegalkab.go.id"))
    (foot,) = [text_of(file.xml(name)) for name in file.parts if "footer" in name]
    assert foot == f"diskominfo.tegalkab.go.id\n1\n{made.facts.foot()}"
    assert len(list(file.document.iter(f"{W}footerReference"))) == 1


def test_a_head_of_the_first_page_stands_on_the_cover_only(made: Books) -> None:
    file = written(made, letterhead(first=True))
    sections = list(file.document.iter(f"{W}sectPr"))
    assert [each.find(f"{W}titlePg") is not None for each in sections] == [True] + [False] * (
        len(sections) - 1
    )
    heads = [text_of(file.xml(name)) for name in file.parts if "buku-header" in name]
    assert "Buku II: Masterplan · Daftar Isi" in heads


def test_it_is_the_same_bytes_whenever_it_is_made(made: Books) -> None:
    template = letterhead()
    both = [render(made, lambda _: None, {"docx": {"template": template}}) for _ in range(2)]
    assert both[0] == both[1]
    assert "python-docx" not in WordFile(both[0]["buku-1.docx"]).parts["docProps/core.xml"].decode()


def changed(content: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """A package with other parts."""
    packed = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            part = change(name, old.read(name))
            if part is not None:
                new.writestr(name, part)
    return packed.getvalue()


def test_what_word_calls_a_template_is_one_too(made: Books) -> None:
    kind = (b"document.main+xml", b"template.main+xml")
    template = changed(letterhead(), lambda _, part: part.replace(*kind))
    assert (
        b"template.main" in template or kind[1] in WordFile(template).parts["[Content_Types].xml"]
    )
    file = written(made, template)
    assert kind[0] in file.parts["[Content_Types].xml"]


def test_no_address_of_a_template_goes_along(made: Books) -> None:
    relation = (
        f'<Relationship Id="rId77" TargetMode="External" Target="http://192.0.2.1/a.dotx" '
        f'Type="{R[1:-1]}/attachedTemplate"/>'
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{relation}</Relationships>"
    )
    tag = f'<w:attachedTemplate xmlns:r="{R[1:-1]}" r:id="rId77"/>'.encode()

    def change(name: str, part: bytes) -> bytes:
        if name == "word/settings.xml":
            return part.replace(b"<w:defaultTabStop", tag + b"<w:defaultTabStop", 1)
        return part

    packed = BytesIO(changed(letterhead(), change))
    with zipfile.ZipFile(packed, "a") as file:
        file.writestr("word/_rels/settings.xml.rels", relations)
    assert tag in WordFile(packed.getvalue()).parts["word/settings.xml"]
    parts = written(made, packed.getvalue()).parts
    assert not [
        name for name, part in parts.items() if b"192.0.2.1" in part or b"attachedT" in part
    ]


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BAD: dict[str, tuple[bytes, str]] = {
    "text": (b"Kop surat", "bukan berkas Word"),
    "nothing": (b"", "bukan berkas Word"),
    "another zip": (changed(letterhead(), lambda n, p: None if n[0] == "[" else p), "bukan berkas"),
    "doc": (OLE + b"\0" * 600, "format Word lama"),
    "locked": (OLE + "EncryptedPackage".encode("utf-16-le"), "kata sandi"),
    "cut": (letterhead()[:9000], "tidak dapat dipakai"),
    "no document": (
        changed(letterhead(), lambda n, p: None if n == "word/document.xml" else p),
        "tidak dapat dipakai",
    ),
    "no xml": (
        changed(letterhead(), lambda n, p: p[:-9] if n == "word/styles.xml" else p),
        "tidak dapat dipakai",
    ),
    "entities": (
        changed(
            letterhead(),
            lambda n, p: b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' if "styles" in n else p,
        ),
        "tidak dapat dipakai",
    ),
    "deep": (
        changed(letterhead(), lambda n, p: b"<a>" * 5000 + b"</a>" * 5000 if "styles" in n else p),
        "tidak dapat dipakai",
    ),
}


@pytest.mark.parametrize("kind", BAD)
def test_what_is_no_template_is_refused_with_a_sentence(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content, said = BAD[kind]
    (tmp_path / "masterplan.yaml").write_text("title: Masterplan\n", encoding="utf-8")
    template = tmp_path / "dinas.docx"
    template.write_bytes(content)
    words = ["-C", str(tmp_path), "--lang", "id", "build", "--word-template", str(template)]
    assert main(words) == 2
    told = capsys.readouterr().err
    assert said in told and str(template) in told and "Traceback" not in told
    assert not (tmp_path / "build").exists()


def test_macros_and_bombs_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "masterplan.yaml").write_text("title: Masterplan\n", encoding="utf-8")
    template = tmp_path / "dinas.docx"
    words = ["-C", str(tmp_path), "--lang", "en", "build", "--word-template", str(template)]
    for name, content, said in (
        ("word/vbaProject.bin", b"Sub AutoOpen()", "holds macros"),
        ("word/media/nol.bin", bytes(210_000_000), "too large"),
    ):
        packed = BytesIO(letterhead())
        with zipfile.ZipFile(packed, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
            file.writestr(name, content)
        template.write_bytes(packed.getvalue())
        assert template.stat().st_size < 3_000_000
        assert main(words) == 2
        assert said in capsys.readouterr().err
    assert main([*words, "--format", "html"]) == 2
    assert "Add --format docx" in capsys.readouterr().err


def test_the_command_writes_word_on_the_template(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "masterplan.yaml").write_text("title: Masterplan\n", encoding="utf-8")
    template = tmp_path / "dinas.docx"
    template.write_bytes(letterhead())
    words = ["-C", str(tmp_path), "build", "--book", "3", "--word-template", str(template)]
    assert main(words) == 0, capsys.readouterr().err
    (made,) = (tmp_path / "build").glob("*.docx")
    assert "Jalan Dr. Soetomo" in text_of(WordFile(made.read_bytes()).document)
    assert not list((tmp_path / "build").glob("*.html"))


def test_a_book_of_ours_is_no_letterhead_but_its_names_do_no_harm(
    made: Books, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = render(made, lambda _: None, ["docx"])["buku-2.docx"]
    template = tmp_path / "buku-2.docx"
    template.write_bytes(book)
    (tmp_path / "masterplan.yaml").write_text("title: Masterplan\n", encoding="utf-8")
    words = ["-C", str(tmp_path), "--lang", "en", "build", "--word-template", str(template)]
    assert main(words) == 2
    assert "holds a text, not only a letterhead" in capsys.readouterr().err
    with zipfile.ZipFile(BytesIO(book)) as file:
        old = set(file.namelist())
    files = render(made, lambda _: None, {"docx": {"template": book}})
    with zipfile.ZipFile(BytesIO(files["buku-2.docx"])) as file:
        names = file.namelist()
    assert len(names) == len(set(names)) and old <= set(names)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'w:left="', b'w:left="1440.0000000000002" w:lef="'),
        (b'w:orient="portrait"', b""),
    ],
)
def test_lengths_as_other_programs_write_them_are_read(made: Books, old: bytes, new: bytes) -> None:
    template = changed(letterhead(), lambda _, part: part.replace(old, new))
    assert text_of(written(made, template).document)


def test_a_template_that_lies_already_is_not_turned(made: Books) -> None:
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(330), Mm(215)
    content = BytesIO()
    document.save(content)
    file = written(made, content.getvalue())
    sizes = {(page.get(f"{W}w"), page.get(f"{W}h")) for page in file.document.iter(f"{W}pgSz")}
    assert sizes == {(str(Mm(330).twips), str(Mm(215).twips))}


def test_a_page_without_room_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "masterplan.yaml").write_text("title: Masterplan\n", encoding="utf-8")
    document = Document()
    document.sections[0].left_margin = Mm(190)
    template = tmp_path / "sempit.docx"
    document.save(str(template))
    words = ["-C", str(tmp_path), "--lang", "id", "build", "--word-template", str(template)]
    assert main(words) == 2
    assert "tidak dapat dipakai" in capsys.readouterr().err


@pytest.mark.parametrize("foot", ["", "diskominfo.tegalkab.go.id"])
def test_pages_of_both_sides_say_the_state_of_the_book(made: Books, foot: str) -> None:
    document = Document(BytesIO(letterhead(foot=foot)))
    document.settings.odd_and_even_pages_header_footer = True
    if foot:
        document.sections[0].even_page_footer.paragraphs[0].text = foot
    content = BytesIO()
    document.save(content)
    file = written(made, content.getvalue())
    relations = file.relations()
    feet = {
        each.get(f"{W}type"): text_of(file.xml(f"word/{relations[each.get(f'{R}id', '')][0]}"))
        for each in file.document.iter(f"{W}footerReference")
    }
    assert set(feet) == {"default", "even"}
    assert all(said.endswith(f"1\n{made.facts.foot()}") for said in feet.values())
    assert all(said.startswith(foot) for said in feet.values())
