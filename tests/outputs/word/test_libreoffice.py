"""The Word files in another program: LibreOffice opens them and finds all that was put in."""

import subprocess
from pathlib import Path

import pytest
from conftest import tool
from lxml import etree
from masterplans import EXAMPLE, load_folder
from word_files import Element, W, WordFile, text_of

from smartcity_mp.books.build import build
from smartcity_mp.outputs import render

SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
}
TEXT = ".//office:body/office:text"

pytestmark = pytest.mark.xdist_group("libreoffice")


def convert(folder: Path, *files: Path) -> None:
    soffice = tool("soffice")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        [soffice, "--headless", profile, "--convert-to", "fodt", "--outdir", folder, *files],
        check=True,
        capture_output=True,
        timeout=300,
    )


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[WordFile, Element]]:
    """Every book as we made it, and as LibreOffice understands it."""
    folder = tmp_path_factory.mktemp("libreoffice")
    made = render(build(load_folder(EXAMPLE)), lambda _: None, ["docx"])
    for name, content in made.items():
        (folder / name).write_bytes(content)
    convert(folder, *(folder / name for name in made))
    return {
        name: (WordFile(content), etree.parse(folder / f"{name[:-5]}.fodt").getroot())
        for name, content in made.items()
    }


def all_of(root: Element, path: str) -> list[Element]:
    return root.findall(f"{TEXT}//{path}", SPACES)


def said(element: Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def test_the_check_sees_a_file_that_is_broken(tmp_path: Path) -> None:
    whole = render(build(load_folder(EXAMPLE), [3]), lambda _: None, ["docx"])["buku-3.docx"]
    broken = tmp_path / "rusak.docx"
    broken.write_bytes(whole[: len(whole) // 2])
    convert(tmp_path, broken)
    assert not (tmp_path / "rusak.fodt").exists()


def test_it_opens_every_book_with_all_tables(
    converted: dict[str, tuple[WordFile, Element]],
) -> None:
    assert len(converted) == 4
    for name, (file, opened) in converted.items():
        tables = list(file.document.iter(f"{W}tbl"))
        found = all_of(opened, "table:table")
        assert len(found) == len(tables) >= 15, name
        for ours, theirs in zip(tables, found, strict=True):
            rows = theirs.findall(".//table:table-row", SPACES)
            assert len(rows) == len(list(ours.iter(f"{W}tr"))), name
            heads = theirs.findall(".//table:table-header-rows/table:table-row", SPACES)
            assert len(heads) == len(list(ours.iter(f"{W}tblHeader"))), name
            assert said(theirs).replace(" ", "") == "".join(text_of(ours).split()), name


def test_it_counts_tables_and_figures_as_the_books_do(
    converted: dict[str, tuple[WordFile, Element]],
) -> None:
    for name, (file, opened) in converted.items():
        captions = [
            text_of(each).partition("  ")[0]
            for each in file.document.iter(f"{W}p")
            if each.find(f"{W}pPr/{W}pStyle[@{W}val='Caption']") is not None
            and each.find(f".//{W}instrText") is not None
        ]
        holders = [
            each
            for each in all_of(opened, "text:p")
            if each.find(".//text:sequence", SPACES) is not None
        ]
        assert [" ".join(said(each).split()[:2]) for each in holders] == captions, name
        assert len(captions) >= 13, name


def test_headings_contents_and_pages_arrive(
    converted: dict[str, tuple[WordFile, Element]],
) -> None:
    for name, (file, opened) in converted.items():
        styles = [each.get(f"{W}val", "") for each in file.document.iter(f"{W}pStyle")]
        headings = [style for style in styles if style.startswith("Heading")]
        assert len(all_of(opened, "text:h")) == len(headings) >= 15, name
        assert len(all_of(opened, "text:table-of-content")) == 1, name
        pages = opened.findall(".//style:page-layout-properties", SPACES)
        across = {each.get(f"{{{SPACES['style']}}}print-orientation") for each in pages}
        lies = any(each.get(f"{W}orient") for each in file.document.iter(f"{W}pgSz"))
        assert ("landscape" in across) == lies, name
        descriptions = [said(each) for each in all_of(opened, "svg:desc")]
        assert len(descriptions) == sum(
            str(each.tag).endswith("}docPr") for each in file.document.iter()
        )
