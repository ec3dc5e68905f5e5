"""`build`, with the making of the books itself played by a stand-in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from smartcity_mp import outputs
from smartcity_mp.books import build
from smartcity_mp.books.shelf import Outline
from smartcity_mp.diagnostics import Diagnostic, Position, Report, Severity

FILES = {"index.html": b"<!doctype html>", "buku-1.html": b"1", "markdown/buku-1/01-a.md": b"a"}


@dataclass
class Book:
    outline: Outline = field(default_factory=lambda: Outline(1, "Analisis Strategis", ()))


@dataclass
class Built:
    files: Mapping[str, bytes] = field(default_factory=lambda: dict(FILES))
    diagnostics: tuple[Diagnostic, ...] = ()
    books: tuple[Book, ...] = (Book(),)
    missing: int = 0
    draft: bool = False
    kept: tuple[object, ...] = ()
    checked: Report | None = None

    @property
    def outlines(self) -> tuple[object, ...]:
        return tuple(book.outline for book in self.books)


@pytest.fixture
def maker(monkeypatch: pytest.MonkeyPatch) -> Callable[[Built], list[dict[str, object]]]:
    """Let the making of books give what is asked for, and keep how it was called."""

    def install(built: Built) -> list[dict[str, object]]:
        calls: list[dict[str, object]] = []

        def make(
            loaded: object,
            numbers: Sequence[int],
            *,
            draft: bool,
            kept: Sequence[int],
            checked: Report | None,
        ) -> Built:
            assert loaded is not None
            built.draft, built.checked = draft, checked
            calls.append(
                {"books": list(numbers), "draft": draft, **({"kept": list(kept)} if kept else {})}
            )
            return built

        monkeypatch.setattr(build, "build", make)

        def render(
            built: Built, _: object, formats: Sequence[str], tell: object
        ) -> Mapping[str, bytes]:
            assert callable(tell)
            calls[-1]["formats"] = list(formats)
            return built.files

        monkeypatch.setattr(outputs, "render", render)
        return calls

    return install


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    project = tmp_path / "rencana kami"
    project.mkdir()
    (project / "masterplan.yaml").write_bytes(b"title: Masterplan\n")
    monkeypatch.chdir(project)
    return project


def test_the_brief_is_made_where_it_is_asked_for_and_is_what_one_opens(
    smartcity: Callable, maker: Callable, root: Path
) -> None:
    built = Built(missing=7)
    maker(built)
    ran = smartcity("build")
    assert built.checked is None and "ringkasan-pimpinan.html" not in ran.out
    built.files = {"ringkasan-pimpinan.html": b"1"}
    ran = smartcity("build", "--format", "brief")
    assert ran.code == 0 and built.checked is not None
    (line,) = ran.out.splitlines()
    assert line.startswith(f"{root / 'build' / 'ringkasan-pimpinan.html'}  Ringkasan untuk kepala")
    assert ran.err.endswith(f"{root / 'build' / 'ringkasan-pimpinan.html'}\n")
    assert "belum tersedia" not in ran.err, "that counts what books lack"
    assert (root / "build" / "index.html").is_file(), "the books of before are left"


def test_build_writes_the_books(smartcity: Callable, maker: Callable, root: Path) -> None:
    calls = maker(Built())
    ran = smartcity("build")
    assert ran.code == 0
    assert calls == [{"books": [], "draft": False, "formats": ["html", "markdown"]}]
    for path, content in FILES.items():
        assert (root / "build" / path).read_bytes() == content
    assert ran.out == f"{root / 'build' / 'buku-1.html'}  Analisis Strategis\n"
    assert "3 berkas baru atau berubah, 0 tetap" in ran.err
    assert str(root / "build" / "index.html") in ran.err
    assert "0 berkas baru atau berubah, 3 tetap" in smartcity("build").err


def test_the_next_build_removes_what_is_no_longer_made(
    smartcity: Callable, maker: Callable, root: Path
) -> None:
    maker(Built())
    smartcity("build")
    (root / "build/mine.txt").write_bytes(b"mine")
    maker(Built({"index.html": b"new"}, books=()))
    assert smartcity("build").code == 0
    left = {path.name for path in (root / "build").iterdir()}
    assert left == {"index.html", "mine.txt", ".smartcity-mp-files"}


def test_errors_stop_a_build_but_not_a_draft(
    smartcity: Callable, maker: Callable, root: Path
) -> None:
    (root / "masterplan.yaml").write_bytes(b"title: Masterplan\nsatge: 1\n")
    calls = maker(Built())
    ran = smartcity("build")
    assert ran.code == 1
    assert "masterplan.yaml:2:1: error SMP101" in ran.out
    assert "smartcity-mp build --draft" in ran.err
    assert calls == []
    assert not (root / "build").exists()
    assert smartcity("build", "--draft").code == 0
    assert [call["draft"] for call in calls] == [True]
    assert (root / "build/index.html").exists()


def test_an_error_in_a_template_stops_a_build(
    smartcity: Callable, maker: Callable, root: Path
) -> None:
    wrong = Diagnostic(Position("templates/a.md", 3), "SMP701", Severity.ERROR, {"text": "x"})
    maker(Built(diagnostics=(wrong,)))
    ran = smartcity("build")
    assert ran.code == 1
    assert "templates/a.md:3:1: error SMP701" in ran.out
    assert not (root / "build").exists()


@pytest.mark.usefixtures("root")
def test_books_are_chosen(smartcity: Callable, maker: Callable) -> None:
    calls = maker(Built())
    for words in (["--book", "3"], ["--book", "1,3", "--book", "IV"], ["--book", "buku-2"]):
        assert smartcity("build", *words).code == 0
    assert [call["books"] for call in calls] == [[3], [1, 3, 4], [2]]


@pytest.mark.parametrize("text", ["33", "buku", "0", "-1", ""])
def test_an_unknown_book_is_wrong_usage(
    smartcity: Callable, maker: Callable, root: Path, text: str
) -> None:
    calls = maker(Built())
    ran = smartcity("build", f"--book={text}")
    assert (ran.code, ran.out) == (2, "")
    assert f'"{text}"' in ran.err
    assert "3 (Ringkasan Eksekutif)" in ran.err
    assert calls == []
    assert not (root / "build").exists()


@pytest.mark.usefixtures("root")
def test_formats_are_chosen(smartcity: Callable, maker: Callable) -> None:
    calls = maker(Built())
    for words in (["markdown"], ["markdown, HTML"], ["html", "--format", "markdown"]):
        assert smartcity("build", "--format", *words).code == 0
    formats = [call["formats"] for call in calls]
    assert formats == [["markdown"], ["markdown", "html"], ["html", "markdown"]]


def test_a_build_without_html_shows_the_markdown_books(
    smartcity: Callable, maker: Callable, root: Path
) -> None:
    maker(Built({"markdown/buku-1/README.md": b"a"}))
    ran = smartcity("build", "--format", "markdown")
    place = root / "build" / "markdown" / "buku-1" / "README.md"
    assert ran.out == f"{place}  Analisis Strategis\n"
    assert "index.html" not in ran.err


@pytest.mark.parametrize(
    ("text", "said"), [("markdwon", '"markdown"?'), ("epub", "markdown, html"), ("", "html")]
)
def test_an_unknown_format_is_wrong_usage(
    smartcity: Callable, maker: Callable, root: Path, text: str, said: str
) -> None:
    calls = maker(Built())
    ran = smartcity("build", f"--format={text}")
    assert (ran.code, ran.out) == (2, "")
    assert f'"{text}"' in ran.err and said in ran.err
    assert calls == []
    assert not (root / "build").exists()


@pytest.mark.usefixtures("root")
def test_what_is_missing_is_counted(smartcity: Callable, maker: Callable) -> None:
    maker(Built(missing=12))
    assert "12" in smartcity("build").err


def test_output_names_another_folder(
    smartcity: Callable, maker: Callable, root: Path, tmp_path: Path
) -> None:
    maker(Built())
    assert smartcity("build", "-o", str(tmp_path / "out")).code == 0
    assert (tmp_path / "out/index.html").exists()
    assert not (root / "build").exists()


@pytest.mark.parametrize("words", [(), ("-o", "keluar"), ("-o", "./keluar/dalam")])
def test_a_folder_of_the_masterplan_that_leads_out_is_refused(
    smartcity: Callable, maker: Callable, root: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    maker(Built())
    (tmp_path / "outside").mkdir()
    for name in ("build", "keluar"):
        (root / name).symlink_to(tmp_path / "outside")
    ran = smartcity("build", *words)
    assert ran.code == 2
    assert f'"{words[-1].rpartition("/")[2] if words else "build"}"' in ran.err
    assert not list((tmp_path / "outside").iterdir())


@pytest.mark.usefixtures("root")
def test_quiet_says_only_what_was_made(smartcity: Callable, maker: Callable) -> None:
    maker(Built())
    ran = smartcity("build", "--quiet")
    assert ran.err == ""
    assert "buku-1.html" in ran.out
