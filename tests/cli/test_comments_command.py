"""`comments`: what was remarked in a book that came back, in sentences and as data."""

import json
import sys
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from odd_masterplans import load_files, one_of_each

from smartcity_mp.books.build import build
from smartcity_mp.cli.main import main
from smartcity_mp.outputs import render

CARD = "LAY-01"
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.fixture(scope="module")
def book() -> bytes:
    return render(build(load_files(one_of_each()), [2]), lambda _: None, ["docx"])["buku-2.docx"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def remarked(book: bytes, author: str = "Siti Aminah") -> bytes:
    """The book with a comment on the card of a program, and a sentence added to it."""
    document = Document(BytesIO(book))
    every = [Paragraph(each, document) for each in document.element.body.iter(qn("w:p"))]
    card = next(each for each in every if each.text.startswith(f"{CARD}  "))
    document.add_comment(card.runs, text="Judulnya terlalu panjang.", author=author, initials="S")
    change = OxmlElement("w:ins")
    for key, value in (("id", "900"), ("author", author), ("date", "2026-10-03T08:15:00Z")):
        change.set(qn(f"w:{key}"), value)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "dan kecamatan"
    run.append(text)
    change.append(run)
    card._p.append(change)
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def write(folder: Path) -> None:
    for name, content in one_of_each().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def test_remarks_are_listed_by_program_with_the_file_to_change(
    folder: Path, book: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "kembali.docx").write_bytes(remarked(book))
    assert main(["--lang", "id", "comments", "kembali.docx"]) == 0
    alone = capsys.readouterr()
    write(folder)
    assert main(["--lang", "id", "comments", "kembali.docx"]) == 0
    known = capsys.readouterr()
    title = known.out.split("\n")[0]
    assert title == "LAY-01 Satu Loket  (programs/layanan/LAY-01.yaml:1)"
    assert alone.out.split("\n")[0].startswith("LAY-01 Satu Loket")
    assert alone.out.split("\n")[1:] == known.out.split("\n")[1:]
    assert "komentar Siti Aminah, " in known.out and ": Judulnya terlalu panjang.\n" in known.out
    assert '    ditambahkan Siti Aminah, 3 Oktober 2026: "dan kecamatan"\n' in known.out
    assert "Komentar: 1; perubahan terlacak: 1." in known.err


def test_json_says_the_same(folder: Path, book: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "kembali.docx").write_bytes(remarked(book))
    write(folder)
    assert main(["comments", "kembali.docx", "--format", "json"]) == 0
    comment, change = json.loads(capsys.readouterr().out)["remarks"]
    assert (comment["kind"], change["kind"]) == ("comment", "insertion")
    assert comment["headings"] == change["headings"] != []
    file = "programs/layanan/LAY-01.yaml"
    assert comment["thing"] == {"id": CARD, "name": "Satu Loket", "file": file, "line": 1}


def test_a_book_without_remarks_has_none(
    folder: Path, book: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "buku-2.docx").write_bytes(book)
    assert main(["--lang", "en", "comments", "buku-2.docx"]) == 0
    assert capsys.readouterr().out == "There are no comments or tracked changes in buku-2.docx.\n"


def test_it_needs_no_library_for_word(
    folder: Path, book: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "kembali.docx").write_bytes(remarked(book))
    write(folder)
    for name in [name for name in sys.modules if name.partition(".")[0] in ("docx", "lxml")]:
        monkeypatch.setitem(sys.modules, name, None)
    for name in [name for name in sys.modules if name.startswith("smartcity_mp.outputs.word")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "docx", None)
    assert main(["comments", "kembali.docx"]) == 0


def test_no_name_gives_orders_to_a_terminal_or_a_runner(
    folder: Path, book: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = "A\u202e::error::x ##[error]"
    (folder / "kembali.docx").write_bytes(remarked(book, hostile))
    assert main(["comments", "kembali.docx"]) == 0
    out = capsys.readouterr().out
    assert "\u202e" not in out and "##[" not in out
    assert not [line for line in out.split("\n") if line.lstrip().startswith("::")]


BAD = {
    "none": (b"naskah", ("bukan berkas Word", "is no Word file")),
    "old": (OLD, ("format Word lama", "old format of Word")),
    "locked": (OLD + "EncryptedPackage".encode("utf-16-le"), ("kata sandi", "a password")),
    "damaged": (b"PK\3\4", ("rusak", "is damaged")),
    "large": (b"PK" + bytes(50_000_001), ("lebih besar", "larger than any book")),
}


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("kind", BAD)
def test_what_cannot_be_read_is_said(
    folder: Path, capsys: pytest.CaptureFixture[str], kind: str, language: str
) -> None:
    content, said = BAD[kind]
    (folder / "kembali.docx").write_bytes(content)
    assert main(["--lang", language, "comments", "kembali.docx"]) == 2
    told = capsys.readouterr().err
    assert said[language == "en"] in told and "kembali.docx" in told


def test_a_file_that_is_not_there_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "id", "comments", "tidak-ada.docx"]) == 2
    assert "tidak-ada.docx" in capsys.readouterr().err
    assert main(["--lang", "id", "comments", str(folder)]) == 2
    assert "Traceback" not in capsys.readouterr().err
