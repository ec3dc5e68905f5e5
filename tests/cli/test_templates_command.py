import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from masterplans import EXAMPLE

from smartcity_mp.books import copies
from smartcity_mp.books.chapter import template_of
from smartcity_mp.books.copies import copied, without_stamp
from smartcity_mp.books.environment import built_in
from smartcity_mp.books.shelf import chapter_names

OLD = "# Risiko Lama\n\nDahulu begini.\n"


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "masterplan.yaml").write_text("title: Masterplan\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def rows(smartcity: Callable) -> dict[str, dict[str, object]]:
    ran = smartcity("templates", "list", "--format", "json")
    assert ran.code == 0
    return {row["name"]: row for row in json.loads(ran.out)["chapters"]}


@pytest.mark.usefixtures("plan")
def test_every_chapter_is_listed(smartcity: Callable) -> None:
    ran = smartcity("templates", "list")
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert {line.split(" ")[0] for line in lines} == chapter_names()
    assert any(
        "risiko " in line and "Buku II " in line and "Manajemen Risiko" in line for line in lines
    )
    assert "[" not in ran.out
    listed = rows(smartcity)
    assert listed["sambutan"]["books"] == ["Buku I", "Buku II", "Buku III", "Buku IV"]
    assert listed["capaian"]["books"] == ["Laporan"]
    assert all(row["title"] and row["own"] is None for row in listed.values())


def test_the_list_is_of_the_regions_own_books(smartcity: Callable, plan: Path) -> None:
    text = "title: M\nbooks: [{title: Satu, chapters: [sejarah, risiko]}]\n"
    (plan / "masterplan.yaml").write_text(text, encoding="utf-8")
    (plan / "templates").mkdir()
    (plan / "templates/sejarah.md").write_text("# Sejarah\n", encoding="utf-8")
    (plan / "templates/risiko.md").write_text("# Risiko Kita\n", encoding="utf-8")
    listed = rows(smartcity)
    assert listed["sejarah"] == {
        "name": "sejarah", "title": "Sejarah", "books": ["Buku I"], "own": "new"
    }  # fmt: skip
    assert (listed["risiko"]["title"], listed["risiko"]["own"]) == ("Risiko Kita", "own")
    assert listed["konsep"]["books"] == []
    shown = smartcity("templates", "list", "--lang", "en").out
    assert "in no book" in shown and "[an added chapter]" in shown


def test_a_copy_is_made_once(smartcity: Callable, plan: Path) -> None:
    ran = smartcity("templates", "copy", "risiko")
    assert (ran.code, ran.out) == (0, "templates/risiko.md dibuat.\n")
    file = plan / "templates/risiko.md"
    assert file.read_bytes() == copied("risiko").encode()
    ran = smartcity("validate")
    assert "SMP718" in ran.out and ran.code == 0
    file.write_text(f"{copied('risiko')}\nTambahan.\n", encoding="utf-8")
    assert "SMP7" not in smartcity("validate").out
    assert rows(smartcity)["risiko"]["own"] == "current"
    ran = smartcity("templates", "copy", "risiko")
    assert ran.code == 2 and "--force" in ran.err and "Tambahan" in file.read_text("utf-8")
    assert smartcity("templates", "copy", "risiko", "--force").code == 0
    assert "Tambahan" not in file.read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("copy", "risik"), 'maksud Anda "risiko"?'),
        (("copy", "risiko.md"), 'maksud Anda "risiko"?'),
        (("copy", "../masterplan"), 'tidak ada bab bawaan "../masterplan"'),
        (("copy", "/etc/passwd"), 'tidak ada bab bawaan "/etc/passwd"'),
        (("copy",), "BAB"),
        (("diff", "risiko"), "templates copy risiko"),
        (("list", "risiko"), "risiko"),
        (("copi", "risiko"), 'maksud Anda "copy"?'),
        (("list", "--format", "yaml"), "text, json"),
    ],
)
def test_what_cannot_be_done_is_said(
    words: tuple[str, ...], said: str, smartcity: Callable, plan: Path
) -> None:
    ran = smartcity("templates", *words)
    assert (ran.code, ran.out) == (2, "") and said in ran.err
    assert [path.name for path in plan.iterdir()] == ["masterplan.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own")
def test_a_link_leads_no_copy_out_of_the_folder(
    smartcity: Callable, plan: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("lain")
    (plan / "templates").symlink_to(other, target_is_directory=True)
    ran = smartcity("templates", "copy", "risiko")
    assert ran.code == 2 and list(other.iterdir()) == []
    assert smartcity("templates", "copy", "risiko", "--force").code == 2
    assert list(other.iterdir()) == []


@pytest.fixture
def older(monkeypatch: pytest.MonkeyPatch, plan: Path) -> Path:
    """A plan with a copy of a chapter as an older version had it."""
    with monkeypatch.context() as then:
        then.setattr(copies, "built_in", lambda: {template_of("risiko"): OLD})
        text = copied("risiko").replace("0.1.0", "0.0.1")
    (plan / "templates").mkdir()
    (plan / "templates/risiko.md").write_text(text, encoding="utf-8", newline="\r\n")
    return plan


def test_a_chapter_that_has_moved_on_is_told(smartcity: Callable, older: Path) -> None:
    ran = smartcity("validate")
    assert "templates/risiko.md:1:1: warning SMP717" in ran.out
    assert "0.0.1" in ran.out and "belum diubah" in ran.out
    assert rows(smartcity)["risiko"]["own"] == "untouched"
    with (older / "templates/risiko.md").open("a", encoding="utf-8") as file:
        file.write("Tambahan.\n")
    assert "sudah berubah sejak disalin dari versi 0.0.1\n" in smartcity("validate").out
    assert "has changed" in smartcity("validate", "--lang", "en").out
    assert rows(smartcity)["risiko"]["own"] == "older"


def test_what_changed_is_shown(smartcity: Callable, older: Path) -> None:
    def git(*words: str) -> None:
        who = ("-c", "user.name=A", "-c", "user.email=a@b.id", "-c", "core.autocrlf=false")
        subprocess.run(["git", *who, *words], cwd=older, check=True, capture_output=True)

    file = older / "templates/risiko.md"
    ran = smartcity("templates", "diff", "risiko")
    assert "-Dahulu begini." in ran.out and "riwayat git" not in ran.out
    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "Salinan")
    file.write_text(f"{file.read_text('utf-8')}Kata kita sendiri.\n", encoding="utf-8")
    git("commit", "-qam", "Bab kita")
    ran = smartcity("templates", "diff", "risiko")
    assert "sejak disalin dari versi 0.0.1" in ran.err
    assert "-Dahulu begini." in ran.out and "+# Manajemen Risiko" in ran.out
    assert "Kata kita" not in ran.out
    file.write_text(copied("risiko"), encoding="utf-8")
    assert "Tidak ada bedanya" in smartcity("templates", "diff", "risiko").out


def test_without_the_copy_in_git_ones_own_changes_show_too(
    smartcity: Callable, older: Path
) -> None:
    file = older / "templates/risiko.md"
    file.write_text(f"{file.read_text('utf-8')}Kata kita sendiri.\n", encoding="utf-8")
    ran = smartcity("templates", "diff", "risiko")
    assert "-Kata kita sendiri." in ran.out and "riwayat git" in ran.err
    assert "-{# Salinan" not in ran.out


def test_the_books_of_a_copy_are_those_without(smartcity: Callable, tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    for path in EXAMPLE.rglob("*.yaml"):
        if "books" not in path.parts:
            target = folder / path.relative_to(EXAMPLE)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    build = ("-C", str(folder), "build", "--book", "2", "--format", "markdown")
    assert smartcity(*build).code == 0
    (chapter,) = folder.glob("build/markdown/buku-2/*-risiko.md")
    before = chapter.read_bytes()
    assert smartcity("-C", str(folder), "templates", "copy", "risiko").code == 0
    assert smartcity(*build).code == 0
    assert chapter.read_bytes() == before and b"sidik" not in before
    assert without_stamp(copied("risiko")) == built_in()[template_of("risiko")]
