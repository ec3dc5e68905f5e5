"""`verify`: from which content and revision a book was made, and that one was altered."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest


def git(folder: Path, *words: str) -> None:
    names = ("-c", "user.name=A", "-c", "user.email=a@b.invalid")
    subprocess.run(["git", *names, *words], cwd=folder, check=True, capture_output=True)


def test_a_book_is_traced_and_an_altered_one_told(smartcity: Callable, folder: Path) -> None:
    assert smartcity("build", "--book", "3").code == 0
    page, ran = Path("build/buku-3.html"), smartcity("verify", "build/buku-3.html")
    assert (ran.code, ran.err) == (0, "") and "seperti sekarang" in ran.out
    digits = json.loads(smartcity("verify", str(page), "--format", "json").out)["digits"]
    typed = "-".join(digits[at : at + 4] for at in range(0, 16, 4)).lower()
    assert smartcity("verify", typed).out == ran.out

    git(folder, "init", "-q")
    git(folder, "add", "masterplan.yaml", "*.yaml", "*.md")
    git(folder, "commit", "-q", "-m", "a", "--date", "2026-01-02T00:00:00Z")
    marker = Path("masterplan.yaml")
    text = marker.read_text(encoding="utf-8")
    marker.write_text(text.replace("title: ", "title: Baru ", 1), encoding="utf-8")
    found = json.loads(smartcity("verify", str(page), "--format", "json").out)
    assert (found["state"], found["date"], found["looked"]) == ("earlier", "2026-01-02", 1)
    assert smartcity("verify", str(page), "--rev", "HEAD").code == 0
    assert smartcity("verify", str(page), "--rev", "tidak-ada").code == 2

    shown = page.read_text(encoding="utf-8")
    page.write_text(shown.replace("Slawi", "Brebes", 1), encoding="utf-8")
    ran = smartcity("--lang", "en", "verify", str(page))
    assert ran.code == 1 and "was altered" in ran.out
    page.write_text(shown + "<!" * len(shown), encoding="utf-8")
    assert smartcity("verify", str(page)).code == 1
    assert smartcity("verify", "0" * 16).code == 1


@pytest.mark.parametrize("content", [b"", b"<html>", b"%PDF-1.7", b"PK\3\4"])
def test_what_holds_no_identity_is_refused(
    smartcity: Callable, folder: Path, content: bytes
) -> None:
    (folder / "x.bin").write_bytes(content)
    ran = smartcity("verify", "x.bin")
    assert ran.code == 2 and "16 angka" in ran.err


def test_word_and_pdf_tell_it_too(smartcity: Callable, folder: Path) -> None:
    assert folder and smartcity("build", "--book", "3", "--format", "docx,pdf").code == 0
    for name in ("buku-3.docx", "buku-3.pdf"):
        ran = smartcity("verify", f"build/{name}")
        assert ran.code == 0 and "tidak dibandingkan" in ran.out + ran.err, name
