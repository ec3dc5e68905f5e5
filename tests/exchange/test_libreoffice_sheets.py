"""A person works in LibreOffice: ten cells and a new row, saved as xlsx and as ods, come back."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import tool
from filled_workbooks import Filled, exported
from masterplans import EXAMPLE, load_folder

from smartcity_mp.cli.main import main
from smartcity_mp.exchange.cells import Cell
from smartcity_mp.exchange.opened import opened

pytestmark = pytest.mark.xdist_group("libreoffice")

SCRIPT = """
import json, sys, time
import uno
from com.sun.star.beans import PropertyValue

def value(name, said):
    made = PropertyValue()
    made.Name, made.Value = name, said
    return made

pipe, source, edits, targets = sys.argv[1:5]
resolver = uno.getComponentContext().ServiceManager.createInstanceWithContext(
    "com.sun.star.bridge.UnoUrlResolver", uno.getComponentContext())
for attempt in range(240):
    try:
        context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.25)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
document = desktop.loadComponentFromURL(source, "_blank", 0, (value("Hidden", True),))
for sheet, at, said in json.loads(edits):
    cell = document.Sheets.getByName(sheet).getCellRangeByName(at)
    if said is None:
        cell.setFormula("")
    elif isinstance(said, str):
        cell.setString(said)
    else:
        cell.setValue(said)
for target, form in json.loads(targets):
    document.storeToURL(target, (value("FilterName", form),))
document.close(True)
try:
    desktop.terminate()
except Exception:
    pass
"""
FORMS = {"xlsx": "Calc MS Excel 2007 XML", "ods": "calc8"}


def python_of_libreoffice() -> str:
    """A Python that can speak to LibreOffice."""
    python = shutil.which("python3", path="/usr/bin") or tool("python3")
    asked = subprocess.run([python, "-c", "import uno"], capture_output=True, check=False)
    if asked.returncode and os.environ.get("CI"):
        pytest.fail("python3-uno is not installed; CI needs it")
    if asked.returncode:
        pytest.skip("python3-uno is not installed")
    return python


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The workbook of the example after somebody worked on it, and as it was just saved."""
    soffice, python = tool("soffice"), python_of_libreoffice()
    folder = tmp_path_factory.mktemp("calc")
    loaded = load_folder(EXAMPLE)
    (folder / "plan.xlsx").write_bytes(exported(loaded))
    found = {}
    for name, edits in (("same", []), ("edited", edits_of(Filled(loaded)))):
        pipe = f"smartcity{os.getpid()}{name}"
        profile = f"-env:UserInstallation={(folder / name).as_uri()}"
        accept = f"--accept=pipe,name={pipe};urp;"
        office = subprocess.Popen([soffice, "--headless", "--norestore", profile, accept])
        places = {form: folder / f"{name}.{form}" for form in FORMS}
        targets = [(place.as_uri(), FORMS[form]) for form, place in places.items()]
        script = folder / "script.py"
        script.write_text(SCRIPT, encoding="utf-8")
        source = (folder / "plan.xlsx").as_uri()
        try:
            subprocess.run(
                [python, script, pipe, source, json.dumps(edits), json.dumps(targets)],
                check=True, timeout=300,
            )  # fmt: skip
            office.wait(60)
        finally:
            office.kill()
        found |= {f"{name}.{form}": place for form, place in places.items()}
    return found


def edits_of(filled: Filled) -> list[tuple[str, str, object]]:
    """Ten cells and a new row."""
    apbd, key = "APBD Kabupaten", "GOV-01"
    cells: list[tuple[str, tuple[str, ...] | str, str, object]] = [
        ("Program", key, "Penanggung jawab", "diskominfo"),
        ("Program", key, "Jumlah penerima", 97000),
        ("Program", key, "Deskripsi", "Satu sistem antrean untuk 22 gerai.\nDibuka dari rumah."),
        ("Program", key, "Jangka waktu", "Jangka panjang"),
        ("Program", key, "Sasaran", "SS1.1, SS1.2"),
        ("Program", key, "Inovasi", None),
        ("Anggaran", (key, apbd), "Anggaran 2026", 1500000000),
        ("Risiko", (key, "2"), "Pemilik risiko", "disdukcapil"),
        ("Indikator", (key, "Indikator hasil", "GOV-01.H1"), "Target 2027", 20.5),
        ("Kesenjangan", "GP-01", "Prioritas", "Sedang"),
    ]
    found = [(sheet, filled.at(sheet, of, heading), said) for sheet, of, heading, said in cells]
    row = len(filled.tables["Tonggak"].rows) + 2
    new = {"Bagian dari": key, "Waktu": "2027-05", "Tonggak": "Antrean dibuka di kecamatan"}
    return found + [("Tonggak", f"{filled.column('Tonggak', h)}{row}", s) for h, s in new.items()]


def test_it_keeps_every_cell(saved: dict[str, Path]) -> None:
    ours = {s.name: s.cells for s in opened("", exported(load_folder(EXAMPLE))).sheets}
    for form in FORMS:
        theirs = {s.name: s.cells for s in opened("", saved[f"same.{form}"].read_bytes()).sheets}
        assert theirs.keys() == ours.keys()
        assert sum(map(len, theirs.values())) > 10_000
        for name, cells in ours.items():
            assert theirs[name] == cells, name


@pytest.mark.parametrize("form", FORMS)
def test_what_was_only_saved_changes_nothing(
    saved: dict[str, Path], form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = copied(tmp_path)
    assert main(["-C", str(folder), "import", str(saved[f"same.{form}"]), "--write"]) == 0
    assert "Tidak ada yang berubah" in capsys.readouterr().out
    assert texts(folder) == texts(EXAMPLE)


@pytest.mark.parametrize("form", FORMS)
def test_exactly_what_was_changed_comes_back(
    saved: dict[str, Path], form: str, tmp_path: Path
) -> None:
    folder = copied(tmp_path)
    assert main(["-C", str(folder), "import", str(saved[f"edited.{form}"]), "--write"]) == 0
    before, after = texts(EXAMPLE), texts(folder)
    changed = {path for path in before if before[path] != after[path]}
    program = "programs/governance/GOV-01.yaml"
    assert changed == {program, "gaps.yaml"} and before.keys() == after.keys()
    old, new = before[program].split("\n"), after[program].split("\n")
    assert [line for line in new if line not in old] == [
        "  Satu sistem antrean untuk 22 gerai.",
        "  Dibuka dari rumah.",
        "innovation:",
        "objectives: [SS1.1, SS1.2]",
        "owner: diskominfo",
        "  count: 97000",
        "  - at: 2027-05",
        "    name: Antrean dibuka di kecamatan",
        "    targets: {2024: 40, 2026: 27, 2028: 15, 2027: 20.5}",
        "    2026: 1500000000",
        "    owner: disdukcapil",
        "horizon: long",
    ]
    kept = [line for line in old if line in new]
    assert len(kept) == len(old) - 13  # description 5, innovation 3, and one each of the others
    gaps = before["gaps.yaml"].replace("priority: high", "priority: medium", 1)
    assert after["gaps.yaml"] == gaps


def test_it_shows_that_a_formula_is_one(saved: dict[str, Path]) -> None:
    cells = [c for s in opened("", saved["same.ods"].read_bytes()).sheets for c in s.cells.values()]
    assert all(isinstance(cell, Cell) and cell.kind in ("text", "number") for cell in cells)


def copied(tmp_path: Path) -> Path:
    ignored = shutil.ignore_patterns("books", "build")
    return Path(shutil.copytree(EXAMPLE, tmp_path / "mp", ignore=ignored))


def texts(folder: Path) -> dict[str, str]:
    paths = (path for path in folder.rglob("*.yaml") if "build" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in paths}
