"""Files that the masterplan names: they exist in assets/, or it is said."""

from pathlib import Path

import pytest
from masterplans import load_folder

from smartcity_mp.diagnostics import Severity


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "assets" / "foto").mkdir(parents=True)
    (tmp_path / "assets" / "lambang.png").write_bytes(b"\x89PNG")
    (tmp_path / "assets" / "foto" / "uji.jpg").write_bytes(b"\xff\xd8")
    (tmp_path / "rahasia.png").write_bytes(b"x")
    return tmp_path


def found(folder: Path, logo: str, documentation: str) -> list[tuple]:
    (folder / "masterplan.yaml").write_text(f"title: x\nregion:\n  logo: {logo}\n", "utf-8")
    (folder / "quick-wins").mkdir()
    (folder / "quick-wins" / "QW-GOV.yaml").write_text(
        f"id: QW-GOV\nname: x\ndocumentation:\n  - title: Uji\n    path: {documentation}\n", "utf-8"
    )
    return [
        (
            item.code,
            item.severity,
            item.position.file,
            item.position.line,
            item.values["suggestion"],
        )
        for item in load_folder(folder).diagnostics
    ]


def test_files_that_are_there(folder: Path) -> None:
    assert found(folder, "assets/lambang.png", "assets/foto/uji.jpg") == []


def test_files_that_are_not_there(folder: Path) -> None:
    assert found(folder, "assets/lambang.jpg", "assets/foto/ujian.jpg") == [
        ("SMP212", Severity.WARNING, "masterplan.yaml", 3, "assets/lambang.png"),
        ("SMP212", Severity.WARNING, "quick-wins/QW-GOV.yaml", 5, "assets/foto/uji.jpg"),
    ]


@pytest.mark.parametrize(
    "path", ["rahasia.png", "../x.png", "/etc/passwd", "assets/../rahasia.png"]
)
def test_nothing_outside_the_folder_of_assets(folder: Path, path: str) -> None:
    ((code, *_),) = found(folder, "assets/lambang.png", path)
    assert code == "SMP212"
