"""Where `build` writes, what it replaces and removes, and what it leaves alone."""

import os
import re
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from smartcity_mp.outputs import FORMATS, makes

PLAN = b"title: Masterplan Smart City Kabupaten Contoh 2027-2036\n"
LIST = ".smartcity-mp-files"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    project = tmp_path / "rencana"
    project.mkdir()
    (project / "masterplan.yaml").write_bytes(PLAN)
    monkeypatch.chdir(project)
    return project


def content(root: Path) -> dict[str, bytes]:
    paths = (path for path in sorted(root.rglob("*")) if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def listed(root: Path) -> dict[str, str]:
    lines = (root / LIST).read_text("utf-8").splitlines()
    return {path: digest for digest, path in (line.split("  ", 1) for line in lines)}


def is_true(root: Path) -> bool:
    """Whether the list names every file with its content, and nothing else."""
    files = {path: data for path, data in content(root).items() if path != LIST}
    return listed(root) == {path: sha256(data).hexdigest() for path, data in files.items()}


@pytest.mark.parametrize(
    "output",
    ["narratives", "programs", "quick-wins", "templates", "assets", "programs/governance", ".",
     "../rencana", ".git", ".git/hooks", "Narratives", "link", "link/x", "build/in", "narratives/"],
)  # fmt: skip
@pytest.mark.parametrize("language", ["id", "en"])
def test_output_among_the_sources_is_refused(
    smartcity: Callable, root: Path, output: str, language: str
) -> None:
    (root / "programs").mkdir()
    (root / "link").symlink_to(root / "programs")
    (root / "build").mkdir()
    (root / "build/in").symlink_to(root)
    before = content(root)
    ran = smartcity("build", "-o", output, "--lang", language, "--force")
    assert (ran.code, ran.out) == (2, "")
    assert str(Path(output)) in ran.err
    assert ("naskah" if language == "id" else "sources") in ran.err
    assert content(root) == before


def test_links_in_the_output_do_not_lead_to_sources(smartcity: Callable, root: Path) -> None:
    (root / "narratives").mkdir()
    (root / "situs/markdown").mkdir(parents=True)
    (root / "situs/markdown/buku-1").symlink_to(root / "narratives")
    ran = smartcity("build", "-o", "situs")
    assert (ran.code, ran.out) == (2, "")
    shutil.rmtree(root / "narratives")
    (root / "situs/markdown/buku-1").unlink()
    (root / "narratives").symlink_to(root / "situs/markdown")
    ran = smartcity("build", "-o", "situs", "--draft")
    assert (ran.code, ran.out) == (2, "")
    assert "markdown" in ran.err
    assert not list((root / "situs/markdown").iterdir())


@pytest.mark.parametrize("output", ["docs", "build/deep", "../buku", "narratives-2", "programs.d"])
def test_any_other_folder_will_do(smartcity: Callable, root: Path, output: str) -> None:
    assert smartcity("build", "-o", output).code == 0
    assert is_true(root / output)


@pytest.mark.parametrize("words", [["-o", ""], ["-o", "  "], ["--output="], ["-o", "\t"]])
def test_an_output_needs_a_name(smartcity: Callable, root: Path, words: list[str]) -> None:
    ran = smartcity("build", *words)
    assert (ran.code, ran.out) == (2, "")
    assert 'opsi "--output" memerlukan nilai' in ran.err
    assert list(content(root)) == ["masterplan.yaml"]


@pytest.mark.parametrize("output", ["/", "//", "/..", "/tmp/.."])
def test_the_top_of_the_disk_is_refused(smartcity: Callable, ordinary: Path, output: str) -> None:
    (ordinary / "masterplan.yaml").write_bytes(PLAN)
    os.chdir(ordinary)
    top = Path(ordinary.anchor)
    before = sorted(top.iterdir())
    ran = smartcity("build", "-o", output)
    assert (ran.code, ran.out) == (2, "")
    assert "pangkal diska" in ran.err
    assert sorted(top.iterdir()) == before


@pytest.mark.parametrize(
    "path", ["index.html", "buku-3.html", "markdown/buku-1/README.md", "link.html"]
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_what_no_build_made_is_not_overwritten(
    smartcity: Callable, root: Path, path: str, language: str
) -> None:
    mine = root / "situs" / path
    mine.parent.mkdir(parents=True)
    if path == "link.html":
        mine = mine.with_name("index.html")
        mine.symlink_to(root / "masterplan.yaml")
    else:
        mine.write_bytes(b"milik kami")
    before = content(root)
    ran = smartcity("build", "-o", "situs", "--lang", language)
    assert (ran.code, ran.out) == (2, "")
    assert mine.relative_to(root / "situs").as_posix() in ran.err
    assert "--force" in ran.err
    assert content(root) == before
    assert smartcity("build", "-o", "situs", "--force").code == 0
    assert is_true(root / "situs")
    assert (root / "masterplan.yaml").read_bytes() == PLAN


def test_a_book_that_was_edited_is_not_overwritten(smartcity: Callable, root: Path) -> None:
    assert smartcity("build").code == 0
    book = root / "build/buku-3.html"
    book.write_bytes(b"catatan rapat")
    assert smartcity("build").code == 2
    assert book.read_bytes() == b"catatan rapat"
    book.unlink()
    assert smartcity("build").code == 0
    assert is_true(root / "build")


def test_a_list_from_strangers_removes_nothing_of_the_user(smartcity: Callable, root: Path) -> None:
    dear = {
        "build/LICENSE": b"MIT",
        "build/.git/HEAD": b"ref: refs/heads/main\n",
        "build/catatan.md": b"x",
        "build/markdown/buku-1/foto.svg": b"x",
        "build/buku-9.html": b"mine",
        "build/buku-8.html": b"theirs",
    }
    for path, data in dear.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    lines = [
        f"{sha256(data).hexdigest()}  {path.removeprefix('build/')}"
        for path, data in dear.items()
        if data != b"mine"
    ]
    lines += ["buku-9.html", "masterplan.yaml", "../masterplan.yaml", str(root / "masterplan.yaml")]
    (root / "build" / LIST).write_text("\n".join(lines), encoding="utf-8")
    ran = smartcity("build")
    assert ran.code == 0
    left = content(root)
    assert {path: left.get(path) for path in dear if path != "build/buku-8.html"} == {
        path: data for path, data in dear.items() if path != "build/buku-8.html"
    }
    assert re.search(r"Dihapus .* \(1\):\n  buku-8\.html\n", ran.err)
    assert "bukan tulisan program ini (1):\n  buku-9.html\n" in ran.err
    assert left["masterplan.yaml"] == PLAN


def test_a_build_of_one_book_keeps_the_others(smartcity: Callable, root: Path) -> None:
    assert smartcity("build").code == 0
    whole = content(root / "build")
    ran = smartcity("build", "--book", "1")
    assert ran.code == 0
    assert set(content(root / "build")) == set(whole)
    assert is_true(root / "build")
    assert "Berkas dari pembuatan sebelumnya yang tidak dibuat ulang: 4" in ran.err
    assert content(root / "build")["index.html"] == whole["index.html"]
    assert smartcity("build", "--format", "html", "--book", "2").code == 0
    assert set(content(root / "build")) == set(whole)
    assert smartcity("build").code == 0
    assert content(root / "build") == whole


def test_books_that_stay_drafts_are_named(smartcity: Callable, root: Path) -> None:
    (root / "masterplan.yaml").write_bytes(PLAN + b"satge: 1\n")
    assert smartcity("build", "--draft").code == 0
    (root / "masterplan.yaml").write_bytes(PLAN)
    said = "Masih rancangan dari pembuatan sebelumnya (3):\n  buku-1\n  buku-2\n  buku-4\n"
    assert said in smartcity("build", "--book", "3").err
    assert said in smartcity("build", "--book", "3", "--format", "markdown").err
    ran = smartcity("build", "--book", "1,2,4", "--format", "html")
    assert "rancangan" not in ran.err
    assert "rancangan" not in smartcity("build").err
    assert "rancangan" not in smartcity("build", "--book", "3").err


def test_the_start_page_shows_the_books_that_are_there(smartcity: Callable, root: Path) -> None:
    def shown() -> list[str]:
        page = (root / "build/index.html").read_text("utf-8")
        return re.findall(r'href="(buku-\d\.html)"', page)

    assert smartcity("build", "--book", "3").code == 0
    assert shown() == ["buku-3.html"]
    assert smartcity("build", "--book", "1").code == 0
    assert shown() == ["buku-1.html", "buku-3.html"]
    (root / "build/buku-3.html").unlink()
    assert smartcity("build", "--book", "2").code == 0
    assert shown() == ["buku-1.html", "buku-2.html"]
    assert is_true(root / "build")


def test_a_build_in_one_format_keeps_the_other(smartcity: Callable, root: Path) -> None:
    assert smartcity("build").code == 0
    whole = set(content(root / "build"))
    assert smartcity("build", "--format", "markdown").code == 0
    assert set(content(root / "build")) == whole
    assert is_true(root / "build")


def test_a_book_that_is_gone_is_removed_and_named(smartcity: Callable, root: Path) -> None:
    assert smartcity("build").code == 0
    (root / "masterplan.yaml").write_bytes(
        PLAN + b"books:\n  - title: Satu\n    chapters: [visi-misi]\n"
    )
    ran = smartcity("build", "--lang", "en")
    assert ran.code == 0
    assert "Removed because no longer made (" in ran.err
    assert "  buku-4.html\n" in ran.err and "  …\n" in ran.err
    assert not (root / "build/markdown/buku-4").exists()
    assert is_true(root / "build")


def test_every_file_of_the_books_looks_like_one(books: Path) -> None:
    made = [path for path in content(books) if path != LIST]
    assert len(made) > 60
    for path in made:
        assert [makes(path, [name]) for name in FORMATS].count(True) == 1, path
        book = re.search(r"buku-\d", path)
        assert makes(path, books=["buku-1"]) == (book is None or book[0] == "buku-1")


@pytest.mark.parametrize(
    "path",
    ["masterplan.yaml", ".git/HEAD", "index.htm", "x/index.html", "buku-1.html/x", "README.md",
     "markdown/README.md", "markdown/buku-1/x.md", "markdown/buku-1/../../x", "buku-x.html"],
)  # fmt: skip
def test_no_other_file_looks_like_one(path: str) -> None:
    assert not makes(path)


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX")
@pytest.mark.parametrize(
    "output", ["masterplan.yaml", "masterplan.yaml/x", "round", "none", "x" * 300]
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_an_output_that_is_none(
    smartcity: Callable, root: Path, output: str, language: str
) -> None:
    (root / "round").symlink_to(root / "round")
    (root / "none").symlink_to(root / "nothing")
    ran = smartcity("build", "-o", output, "--lang", language)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert "bermasalah" not in ran.err and "a bug" not in ran.err
