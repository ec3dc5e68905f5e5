"""A system that refuses is no bug: folders that are closed, gone, read-only, or too long."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

POSIX = pytest.mark.skipif(os.name == "nt", reason="needs POSIX")


def is_one_sentence(err: str) -> bool:
    return len(err.splitlines()) == 1 and "bermasalah" not in err and "a bug" not in err


@POSIX
@pytest.mark.parametrize(
    "words",
    ["validate", "build", "build -o x", "init kab-tegal", "init .", "-C x validate", "explain 101"],
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_current_folder_is_gone(
    smartcity: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str, language: str
) -> None:
    said = {"id": "sudah tidak ada. Pindahlah", "en": "is gone. Go to another"}[language]
    (tmp_path / "g").mkdir()
    monkeypatch.chdir(tmp_path / "g")
    (tmp_path / "g").rmdir()
    try:
        ran = smartcity(*words.split(), "--lang", language)
    finally:
        os.chdir(tmp_path)
    if words.startswith("explain"):
        assert ran.code == 0
    else:
        assert (ran.code, ran.out) == (2, "")
        assert is_one_sentence(ran.err)
        assert said in ran.err or words.startswith("-C")


@pytest.mark.parametrize(
    ("language", "said"), [("id", "tidak boleh Anda masuki"), ("en", "you may not look into")]
)
def test_a_closed_folder(smartcity: Callable, ordinary: Path, language: str, said: str) -> None:
    project = ordinary / "proyek"
    (project / "dalam").mkdir(parents=True)
    (project / "masterplan.yaml").write_text("title: Masterplan\n", encoding="utf-8")
    tries = (
        (project, "validate", ordinary),
        (project, "build", ordinary),
        (project / "dalam", "validate", project),
        (Path("/"), f"-C {project} validate", ordinary),
        (Path("/"), f"-C {project} build", project),
    )
    for here, words, closed in tries:
        os.chdir(here)
        closed.chmod(0)
        try:
            ran = smartcity(*words.split(), "--lang", language)
        finally:
            os.chdir("/")
            closed.chmod(0o755)
        assert (ran.code, ran.out) == (2, ""), words
        assert is_one_sentence(ran.err), ran.err
        assert said in ran.err


def test_a_folder_that_may_not_be_listed(smartcity: Callable, ordinary: Path) -> None:
    (ordinary / "masterplan.yaml").write_text("title: Masterplan\n", encoding="utf-8")
    ordinary.chmod(stat.S_IXUSR)
    ran = smartcity("-C", str(ordinary), "validate")
    ordinary.chmod(0o755)
    assert (ran.code, ran.out) == (2, "")
    assert is_one_sentence(ran.err)


@pytest.mark.parametrize("closed", [".", "build", "build/markdown/buku-1"])
@pytest.mark.parametrize("mode", [0o000, 0o555, 0o666])
def test_an_output_that_may_not_be_written(
    smartcity: Callable, ordinary: Path, closed: str, mode: int
) -> None:
    masterplan = ordinary / "masterplan.yaml"
    masterplan.write_text("title: Masterplan\n", encoding="utf-8")
    if closed != ".":
        assert smartcity("-C", str(ordinary), "build").code == 0
    masterplan.write_text("title: Masterplan Baru\n", encoding="utf-8")
    (ordinary / closed).chmod(mode)
    ran = smartcity("-C", str(ordinary), "build")
    (ordinary / closed).chmod(0o755)
    assert (ran.code, ran.out) == (2, "")
    assert is_one_sentence(ran.err), ran.err


def test_read_only_books_stay(smartcity: Callable, ordinary: Path) -> None:
    masterplan = ordinary / "masterplan.yaml"
    masterplan.write_text("title: Masterplan\n", encoding="utf-8")
    assert smartcity("-C", str(ordinary), "build").code == 0
    book = ordinary / "build/buku-3.html"
    before = {path: path.read_bytes() for path in (ordinary / "build").glob("*.html")}
    book.chmod(0o444)
    masterplan.write_text("title: Masterplan Baru\n", encoding="utf-8")
    ran = smartcity("-C", str(ordinary), "build")
    assert (ran.code, ran.out) == (2, "")
    assert '"buku-3.html" tidak boleh ditulis' in ran.err
    assert {path: path.read_bytes() for path in before} == before


def test_init_where_one_may_not_write(smartcity: Callable, ordinary: Path) -> None:
    ordinary.chmod(0o555)
    ran = smartcity("-C", str(ordinary), "init", "kab-tegal", "--no-git")
    ordinary.chmod(0o755)
    assert (ran.code, ran.out) == (2, "")
    assert '"kab-tegal" tidak boleh ditulis' in ran.err
    assert not list(ordinary.iterdir())


@POSIX
@pytest.mark.parametrize("name", ["x" * 300, "x/" * 2500 + "kab-tegal", "\u00e9" * 200])
@pytest.mark.parametrize(
    "words", ["init {}", "-C {} validate", "build -o {}", "-C {} init kab-tegal"]
)
def test_names_and_paths_that_are_too_long(
    smartcity: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "masterplan.yaml").write_text("title: Masterplan\n", encoding="utf-8")
    ran = smartcity(*(word.format(name) for word in words.split()))
    assert (ran.code, ran.out) == (2, "")
    assert is_one_sentence(ran.err), ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["masterplan.yaml"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["init", ""], ("memerlukan nama", "needs a name")),
        (["init", " "], ("memerlukan nama", "needs a name")),
        (["init", "\t\n"], ("memerlukan nama", "needs a name")),
        (["init", "", "--example"], ("memerlukan nama", "needs a name")),
        (["init", "", "--region", "33.28"], ("memerlukan nama", "needs a name")),
        (["-C", "", "init", "kab-tegal"], ("memerlukan nilai", "needs a value")),
        (["-C", " ", "validate"], ("memerlukan nilai", "needs a value")),
        (["-C ", "validate"], ("memerlukan nilai", "needs a value")),
        (["--project= ", "validate"], ("memerlukan nilai", "needs a value")),
    ],
    ids=repr,
)
def test_names_that_are_none(
    smartcity: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    words: list[str], said: tuple[str, str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    for language, part in zip(("id", "en"), said, strict=True):
        ran = smartcity(*words, "--lang", language)
        assert (ran.code, ran.out) == (2, "")
        assert part in ran.err
        assert is_one_sentence(ran.err)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "words", ["init /", "init /../. --example", "-C / init .", "init // --force"]
)
@pytest.mark.parametrize(("language", "said"), [("id", "pangkal diska"), ("en", "top of the disk")])
def test_no_masterplan_begins_at_the_top_of_the_disk(
    smartcity: Callable, ordinary: Path, words: str, language: str, said: str
) -> None:  # an ordinary user could not write there, should the program try
    os.chdir(ordinary)
    ran = smartcity(*words.split(), "--lang", language)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert is_one_sentence(ran.err)
