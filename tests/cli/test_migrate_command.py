"""`migrate` at the command line, and a masterplan in another version than the program's."""

from collections.abc import Callable
from pathlib import Path

import pytest
from editing.test_migrate import OLD, renewed

from smartcity_mp.editing import migrations
from smartcity_mp.editing.migrations import Migration


@pytest.fixture
def version_0(monkeypatch: pytest.MonkeyPatch) -> None:
    about = ("`goals` menjadi `objectives` | `goals` is `objectives`",)
    monkeypatch.setattr(migrations, "MIGRATIONS", (Migration(0, about, renewed),))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for path, content in OLD.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("version_0")
def test_at_the_command_line(smartcity: Callable, folder: Path) -> None:
    first = smartcity("validate")
    assert first.code == 1
    assert first.out.count("error SMP022") == len(first.out.splitlines()) == 1
    assert smartcity("build").code == 1
    dry = smartcity("migrate", "--dry-run")
    assert dry.code == 0
    assert "-goals: [ SS1 ]\n+objectives: [ SS1 ]\n" in dry.out
    assert "- `goals` menjadi `objectives`\n" in dry.err
    assert (folder / "cepat.yaml").exists()
    done = smartcity("migrate")
    assert done.code == 0
    assert "quick-wins/QW-1.yaml" in done.out
    assert not (folder / "cepat.yaml").exists()
    assert (folder / "masterplan.yaml").read_bytes().endswith(b"title: 'Contoh'\r\n")
    assert "SMP022" not in smartcity("validate").out
    again = smartcity("migrate")
    assert (again.code, "tidak ada yang diubah" in again.out) == (0, True)


def test_a_newer_folder_is_refused(smartcity: Callable, folder: Path) -> None:
    (folder / "masterplan.yaml").write_text("title: x\nschema_version: 9\n", encoding="utf-8")
    for words in (("migrate",), ("rename", "LIV-01", "LIV-02")):
        ran = smartcity(*words)
        assert (ran.code, ran.out) == (2, "")
        assert "versi 9" in ran.err
    assert smartcity("validate").out.count("SMP022") == 1
