"""`export`: workbooks for the plan or for each organization, none over what somebody filled in."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from smartcity_mp.exchange.opened import opened
from smartcity_mp.exchange.worksheets import WORKSHEETS


def test_one_workbook_for_the_plan(smartcity: Callable, folder: Path) -> None:
    ran = smartcity("export", "--format", "xlsx")
    made = folder / "build" / "excel" / "masterplan.xlsx"
    assert (ran.code, ran.out) == (0, f"{made}\n")
    assert "smartcity-mp import BERKAS" in ran.err
    names = [sheet.name for sheet in opened("", made.read_bytes()).sheets]
    assert names[:3] == ["Petunjuk", "Program", "Anggaran"]
    assert smartcity("validate", "--quiet").code == 0


def test_one_for_each_organization(smartcity: Callable, folder: Path) -> None:
    assert smartcity("export", "--opd", "diskominfo", "--opd", "dinkes").code == 0
    there = {path.name for path in (folder / "build" / "excel").glob("*.xlsx")}
    assert there == {"masterplan-diskominfo.xlsx", "masterplan-dinkes.xlsx"}
    assert smartcity("--lang", "en", "export", "--opd", "all", "-o", "../keluar").code == 0
    assert len([*(folder.parent / "keluar").glob("*.xlsx")]) > 20
    wrong = smartcity("export", "--opd", "diskominf")
    assert wrong.code == 2 and 'maksud Anda "diskominfo"' in wrong.err
    assert smartcity("export", "--format", "xls").code == 2


@pytest.mark.parametrize("name", WORKSHEETS)
def test_a_worksheet_is_for_paper_and_import_says_so(
    smartcity: Callable, folder: Path, name: str
) -> None:
    ran = smartcity("export", "--layout", name)
    made = folder / "build" / "excel" / f"kertas-kerja-{name}.xlsx"
    assert (ran.code, ran.out) == (0, f"{made}\n")
    assert "Cetak mendatar" in ran.err and "import BERKAS" not in ran.err
    for more in ((), ("--map", "build/pemetaan.yaml")):
        back = smartcity("import", str(made), *more)
        assert back.code == 2 and "kertas kerja bimtek" in back.err
    assert not (folder / "build" / "pemetaan.yaml").exists()


def test_a_worksheet_is_of_the_whole_plan(smartcity: Callable, folder: Path) -> None:
    assert "tanpa --opd" in smartcity("export", "--layout", "isu", "--opd", "dinkes").err
    wrong = smartcity("export", "--layout", "isuu")
    assert wrong.code == 2 and 'maksud Anda "isu"' in wrong.err
    assert not (folder / "build").exists()


def test_what_somebody_filled_in_is_not_replaced(smartcity: Callable, folder: Path) -> None:
    assert smartcity("export").code == smartcity("export").code == 0
    made = folder / "build" / "excel" / "masterplan.xlsx"
    made.write_bytes(made.read_bytes() + b"diisi")
    ran = smartcity("export")
    assert ran.code == 2 and "masterplan.xlsx" in ran.err
    assert made.read_bytes().endswith(b"diisi")
    assert smartcity("export", "--force").code == 0
    assert not made.read_bytes().endswith(b"diisi")


def test_a_plan_that_cannot_be_read_whole_is_refused(smartcity: Callable, folder: Path) -> None:
    program = folder / "programs" / "governance" / "GOV-01.yaml"
    program.write_bytes(program.read_bytes().replace(b"count: 96000", b"count: banyak"))
    ran = smartcity("export")
    assert ran.code == 2 and "programs/governance/GOV-01.yaml" in ran.err
    assert not (folder / "build").exists()


def test_without_owners_there_is_none_to_choose(smartcity: Callable, folder: Path) -> None:
    for path in folder.glob("*/"):
        shutil.rmtree(path)
    for path in folder.glob("*.yaml"):
        if path.name != "masterplan.yaml":
            path.unlink()
    assert "Jalankan tanpa --opd" in smartcity("export", "--opd", "all").err


def test_the_library_is_asked_for(
    smartcity: Callable, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert folder.is_dir()
    monkeypatch.setattr("smartcity_mp.cli.exporting.find_spec", lambda _: None)
    ran = smartcity("export")
    assert ran.code == 2 and "pip install xlsxwriter" in ran.err


def test_nothing_else_loads_the_library(smartcity: Callable, folder: Path) -> None:
    sys.modules.pop("xlsxwriter", None)
    assert smartcity("validate", "--quiet").code == 0 and folder
    assert "xlsxwriter" not in sys.modules
