from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment

from smartcity_mp.books import compiled, environment
from smartcity_mp.books.compiled import Compiled


@pytest.fixture
def compiling(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names of the templates that are compiled; what is kept is kept below `tmp_path`."""
    monkeypatch.setattr("sys.dont_write_bytecode", False)
    monkeypatch.setattr("sys.pycache_prefix", None)
    monkeypatch.setattr(compiled, "templates_folder", lambda: tmp_path)
    names: list[str] = []
    compile_ = Environment.compile

    def counted(self: Environment, source: str, name: str | None = None, *more: object) -> object:
        names.append(str(name))
        return compile_(self, source, name, *more)  # type: ignore[call-overload]

    monkeypatch.setattr(Environment, "compile", counted)
    yield names


def shown(text: str = "Satu {{ what }}", name: str = "x.md.j2", *, is_new: bool = True) -> str:
    """A built-in template of this text, shown by a new environment, mostly of a new process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(environment, "built_in", lambda: {name: text})
        if is_new:
            patch.setattr(compiled, "_KEPT", {})
        made = environment.chapters({}, missing=lambda _: None)
        made.budget.begin(limited=False)
        return str(made.get_template(name).render(what="kata"))


def test_a_built_in_template_is_compiled_once(compiling: list[str]) -> None:
    assert [shown(), shown()] == ["Satu kata", "Satu kata"]
    assert compiling == ["x.md.j2"]


def test_the_next_environment_of_a_process_reads_no_file(
    compiling: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "_KEPT", {})
    first = shown(is_new=False)
    for kept in (tmp_path / "__pycache__").iterdir():
        kept.unlink()
    assert shown(is_new=False) == first
    assert compiling == ["x.md.j2"]
    assert shown("Dua {{ what }}", is_new=False) == "Dua kata"


def test_another_text_or_another_program_is_compiled_anew(
    compiling: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown()
    assert shown("Dua {{ what }}") == "Dua kata"
    monkeypatch.setattr(compiled, "_deciding", lambda: "other rules")
    assert shown("Dua {{ what }}") == "Dua kata"
    assert len(compiling) == 3


@pytest.mark.parametrize("content", [b"", b"\0" * 4096, b"half"])
def test_what_is_damaged_is_compiled_anew(
    compiling: list[str], tmp_path: Path, content: bytes
) -> None:
    shown()
    (kept,) = (tmp_path / "__pycache__").iterdir()
    whole = kept.read_bytes()
    for damaged in (content, whole[:-20], whole[:20] + content):
        kept.write_bytes(damaged)
        assert shown() == "Satu kata"
    assert len(compiling) == 4


def test_what_a_masterplan_brings_along_is_not_kept(compiling: list[str], tmp_path: Path) -> None:
    made = environment.chapters({"x.md.j2": "Milik {{ what }}"}, missing=lambda _: None)
    made.budget.begin(limited=True)
    assert made.get_template("x.md.j2").render(what="kata") == "Milik kata"
    assert not [*tmp_path.iterdir()]
    assert compiling == ["x.md.j2"]


def test_nothing_is_kept_where_nothing_can_be(
    compiling: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "__pycache__").write_bytes(b"a file in the way")
    assert [shown(), shown()] == ["Satu kata", "Satu kata"]
    (tmp_path / "__pycache__").unlink()
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    assert shown() == "Satu kata"
    assert not [*tmp_path.iterdir()]
    assert len(compiling) == 3


def test_the_folder_is_where_python_keeps_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.pycache_prefix", str(tmp_path))
    assert Compiled("markup").folder.is_relative_to(tmp_path)
