import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from smartcity_mp.source.tree import Folder, TreeError

WARNED = "title: Masterplan\n"
BROKEN = "title: Masterplan\ntitle: Lagi\nsatge: 1\n"


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Make a masterplan folder and stand in it."""

    def make(masterplan: str = WARNED, **files: str) -> Path:
        (tmp_path / "masterplan.yaml").write_text(masterplan, encoding="utf-8", newline="\n")
        for name, text in files.items():
            (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8", newline="\n")
        monkeypatch.chdir(tmp_path)
        return tmp_path

    return make


def test_warnings_alone_are_exit_0(smartcity: Callable, plan: Callable) -> None:
    plan()
    ran = smartcity("validate")
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines
    assert all(": warning SMP" in line for line in lines)
    assert ran.err


def test_errors_are_exit_1_with_their_place(smartcity: Callable, plan: Callable) -> None:
    plan(BROKEN)
    ran = smartcity("validate")
    assert ran.code == 1
    assert "masterplan.yaml:2:1: error SMP007" in ran.out
    assert "masterplan.yaml:3:1: error SMP101" in ran.out
    errors = [line for line in ran.out.splitlines() if ": error " in line]
    places = [tuple(map(int, line.split(":")[1:3])) for line in errors]
    assert places == sorted(places)


@pytest.mark.parametrize(("weight", "code"), [("error", 0), ("warning", 1), ("info", 1)])
def test_fail_on(smartcity: Callable, plan: Callable, weight: str, code: int) -> None:
    plan()
    assert smartcity("validate", "--fail-on", weight).code == code


def test_a_stage_that_is_asked_for_makes_what_is_due_an_error(
    smartcity: Callable, plan: Callable
) -> None:
    plan()
    ran = smartcity("validate", "--stage", "2")
    assert ran.code == 1
    assert ": error SMP604" in ran.out
    assert len(ran.out.splitlines()) > len(smartcity("validate").out.splitlines())


def test_json_is_pure(smartcity: Callable, plan: Callable) -> None:
    plan(BROKEN)
    ran = smartcity("validate", "--format", "json")
    assert (ran.code, ran.err) == (1, "")
    found = json.loads(ran.out)
    assert {"findings", "summary"} <= set(found)
    first = found["findings"][0]
    assert {"code", "severity", "file", "line", "column", "message", "hint"} <= set(first)
    assert smartcity("validate", "--format", "json", "--quiet").out == ran.out


def test_quiet_hides_warnings_never_errors(smartcity: Callable, plan: Callable) -> None:
    plan(BROKEN)
    ran = smartcity("validate", "--quiet")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out
    assert all(": error " in line for line in ran.out.splitlines())
    plan()
    assert smartcity("validate", "--quiet") == (0, "", "")
    ran = smartcity("-q", "validate", "--fail-on", "warning")
    assert ran.code == 1
    assert ": warning " in ran.out


def test_quiet_shows_what_makes_a_book_wrong(smartcity: Callable, plan: Callable) -> None:
    plan("title: Masterplan\nregion: {name: Kota Bogor, kind: kota, code: '32.01'}\n")
    ran = smartcity("validate", "--quiet")
    assert ran.code == 0
    assert {line.split()[2] for line in ran.out.splitlines()} == {"SMP414:"}


def test_verbose_names_the_files(smartcity: Callable, plan: Callable) -> None:
    root = plan(WARNED, vision="statement: x\n")
    err = smartcity("validate", "-v").err
    assert f"Masterplan: {root} (2 berkas)" in err
    assert "  masterplan.yaml\n  vision.yaml\n" in err


def test_a_broken_file_is_a_finding(smartcity: Callable, plan: Callable) -> None:
    plan(WARNED, vision="statement: [\n")
    ran = smartcity("validate")
    assert ran.code == 1
    assert "vision.yaml:" in ran.out


def test_the_masterplan_is_found_by_walking_up(smartcity: Callable, plan: Callable) -> None:
    root = plan()
    from_root = smartcity("validate")
    deep = root / "programs/governance"
    deep.mkdir(parents=True)
    os.chdir(deep)
    assert smartcity("validate") == from_root


def test_project_names_another(
    smartcity: Callable, plan: Callable, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = plan()
    empty = tmp_path_factory.mktemp("empty")
    (empty / "masterplan.yaml").touch()
    os.chdir(empty)
    assert smartcity("validate").code == 1
    for words in (["-C", str(root), "validate"], ["validate", f"--project={root}"]):
        assert smartcity(*words).code == 0
    assert smartcity("validate", "-C", str(root / "masterplan.yaml")).code == 0


def test_no_masterplan(
    smartcity: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smartcity_mp.project.MARKER", "in-no-folder-above.yaml")
    monkeypatch.chdir(tmp_path)
    for command in ("validate", "build"):
        ran = smartcity(command)
        assert (ran.code, ran.out) == (2, "")
        assert str(tmp_path) in ran.err
        assert "smartcity-mp init" in ran.err
    ran = smartcity("validate", "-C", str(tmp_path / "nowhere"))
    assert ran.code == 2
    assert "nowhere" in ran.err


def test_validate_never_writes(smartcity: Callable, plan: Callable) -> None:
    root = plan(BROKEN)
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    smartcity("validate")
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*")} == before


def test_a_folder_that_cannot_be_read_is_exit_2(
    smartcity: Callable, plan: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Folder) -> list[str]:
        raise TreeError("Permission denied")

    root = plan()
    monkeypatch.setattr(Folder, "files", refuse)
    ran = smartcity("validate")
    assert (ran.code, ran.out) == (2, "")
    assert f"folder {root} tidak dapat dibaca: Permission denied" in ran.err
