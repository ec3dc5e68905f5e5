"""`import --map`: a table that is not ours, taken over once; nothing is overwritten unasked."""

import random
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter
from masterplans import load_folder

MAP = "build/peta.yaml"
LATE = "Pagu 2088"
HEADS = "No;Nama Program;OPD;Subdimensi;Pagu 2026 (juta);Sumber Dana;Isi Bebas"
GOV_01 = "programs/governance/GOV-01.yaml"


def files_of(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*.yaml")}


def title_of(folder: Path, code: str) -> str:
    return str(load_folder(folder).plan.by_id[code].name)  # type: ignore[attr-defined]


def table(folder: Path, *rows: str, heads: str = HEADS, encoding: str = "utf-8-sig") -> str:
    """A table as the Excel of a consultant saves it, with a title above its headings."""
    text = "\r\n".join(("PROGRAM SMART CITY;;;", heads, *rows, ""))
    (folder / "lama.csv").write_bytes(text.encode(encoding))
    return "lama.csv"


def workbook(rows: list[list[object]]) -> bytes:
    held = BytesIO()
    with xlsxwriter.Workbook(held, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Matriks")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return held.getvalue()


def mapping(folder: Path, columns: str, **more: str) -> None:
    said = {"sheet": "lama", "row": "2", **more}
    lines = [f"{key}: {value}\n" for key, value in said.items()]
    (folder / "build").mkdir(exist_ok=True)
    text = "".join(lines) + f"columns: {columns}\n"
    (folder / MAP).write_text(text, encoding="utf-8")


def test_a_mapping_is_suggested_and_nothing_else_is_written(
    smartcity: Callable, folder: Path
) -> None:
    place = table(folder, "1;Satu;;;;;", heads=f"{HEADS};{LATE}")
    before = files_of(folder)
    ran = smartcity("import", place, "--map", MAP, "--write", "--yes")
    assert (ran.code, "5 dari 8 judul" in ran.out) == (1, True), ran.out + ran.err
    text = (folder / MAP).read_text(encoding="utf-8")
    assert files_of(folder) == {**before, MAP: text.encode()}
    for line in (
        "sheet: lama", "row: 2", "unit: juta", "source: apbd-kabupaten", "  Nama Program: name",
        "  OPD: owner", "  Subdimensi: sub_dimension", "  Pagu 2026 (juta): budget.2026",
        "  Sumber Dana: source",
    ):  # fmt: skip
        assert f"\n{line}" in text, line
    assert f"\n  {LATE}: null  # tahunnya tidak ada di masterplan" in text
    assert "\n  No: null" in text and "\n  Isi Bebas: null" in text and "# terdekat: " in text


def test_a_mapping_among_the_masterplans_files_is_refused(
    smartcity: Callable, folder: Path
) -> None:
    ran = smartcity("import", table(folder), "--map", "peta.yaml")
    assert ran.code == 2 and "--map build/peta.yaml" in ran.err
    assert not (folder / "peta.yaml").exists()


def test_old_rows_become_new_programs(smartcity: Callable, folder: Path) -> None:
    office = next(one for one in load_folder(folder).plan.organizations if one.id == "diskominfo")
    place = table(
        folder,
        f"1;Café Lansia;{office.name};governance.public-service;1.250;APBD Kabupaten;x",
        "2;Pasar Ikan Malam;diskominfo;governance.public-service;1,25 M;;",
        "3;Kolam Ikan Siang;diskominfo;governance.public-service;Rp 350.000.000 juta;-;",
        "4;Kebun Bibit Kota;diskominfo;governance.public-service;0,5;;",
        "Jumlah;;;;9999;;",
        encoding="cp1252",
    )
    assert smartcity("import", place, "--map", MAP).code == 1
    before = files_of(folder)
    ran = smartcity("import", place, "--map", MAP, "--write")
    assert ran.code == 1 and "tampak sebagai baris jumlah" in ran.out
    assert files_of(folder) == before
    ran = smartcity("import", place, "--map", MAP, "--write", "--yes")
    assert ran.code == 0, ran.out + ran.err
    plan = load_folder(folder).plan
    for code, name, rupiah in (
        ("GOV-11", "Café Lansia", 1_250_000_000),
        ("GOV-12", "Pasar Ikan Malam", 1_250_000_000),
        ("GOV-13", "Kolam Ikan Siang", 350_000_000_000_000),
        ("GOV-14", "Kebun Bibit Kota", 500_000),
    ):
        program = plan.by_id[code]
        assert (program.name, program.owner) == (name, "diskominfo")  # type: ignore[attr-defined]
        assert program.budget == {"apbd-kabupaten": {2026: rupiah}}  # type: ignore[attr-defined]
    again = smartcity("import", place, "--map", MAP, "--write", "--yes")
    assert (again.code, again.out) == (0, "Tidak ada yang berubah; tidak ada yang ditulis.\n")


def test_every_difference_is_shown_and_waits_for_yes(smartcity: Callable, folder: Path) -> None:
    codes = [f"GOV-0{number}" for number in range(1, 8)]
    rows = [f"{number};{title_of(folder, code)};rtik" for number, code in enumerate(codes)]
    place = table(folder, *rows, heads="No;Program;Pemilik")
    mapping(folder, "{No: null, Program: name, Pemilik: owner}")
    before = files_of(folder)
    ran = smartcity("import", place, "--map", MAP, "--write")
    assert ran.code == 1 and files_of(folder) == before
    for number, code in enumerate(codes):
        assert f'lama!C{number + 3} (Pemilik): {code}: di masterplan "' in ran.out
    assert "sel lagi" not in ran.out and "--yes" in ran.err
    assert smartcity("import", place, "--map", MAP, "--write", "--yes").code == 0
    after = files_of(folder)
    changed = {path for path, content in after.items() if content != before[path]}
    assert changed == {f"programs/governance/{code}.yaml" for code in codes}
    assert b"\nowner: rtik\n" in after[GOV_01]


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("Baru;Dinas Entah;;", 'B3 (OPD): organisasi "Dinas Entah"'),
        ("Baru;Dinas Komunikasi;;", 'B3 (OPD): organisasi "Dinas Komunikasi" tidak ada'),
        ("Baru;;banyak;", 'C3 (Pagu 2026): "banyak" bukan bilangan bulat'),
        ("Baru;;12;karung", 'D3 (Satuan): "karung" bukan pilihan'),
        (";diskominfo;12;", "tanpa nama program"),
        ("Baru;diskominfo;12;", "tanpa subdimensi"),
    ],
)
def test_what_is_not_sure_is_a_mistake_by_cell(
    smartcity: Callable, folder: Path, row: str, says: str
) -> None:
    place = table(folder, row, heads="Program;OPD;Pagu 2026;Satuan")
    mapping(folder, "{Program: name, OPD: owner, Pagu 2026: budget.2026, Satuan: unit}")
    before = files_of(folder)
    ran = smartcity("import", place, "--map", MAP, "--write", "--yes")
    assert ran.code == 1 and says in ran.out, ran.out
    assert files_of(folder) == before


@pytest.mark.parametrize(
    ("columns", "more", "says"),
    [
        ("{Program: nama}", {}, "peta.yaml:3:11: tidak ada isian"),
        ("{Program: name, OPD: name}", {}, "peta.yaml:3:26: name sudah dipakai"),
        ("{Program: name}", {"unit": "dolar"}, 'peta.yaml:3:1: "dolar" bukan pilihan'),
        ("{Program: name}", {"row": "tiga"}, 'peta.yaml:2:1: row: "tiga"'),
        ("{Program: name}", {"rows": "3"}, 'peta.yaml:3:1: "rows" tidak dikenal'),
        ("[Program]", {}, "peta.yaml:3:1: columns memuat"),
        ("{Program: name", {}, "peta.yaml:"),
    ],
)
def test_a_wrong_mapping_is_said_at_its_line(
    smartcity: Callable, folder: Path, columns: str, more: dict[str, str], says: str
) -> None:
    mapping(folder, columns, **more)
    ran = smartcity("import", table(folder, heads="Program;OPD"), "--map", MAP, "--write")
    assert ran.code == 1 and says in ran.out, ran.out


def test_headings_that_the_mapping_does_not_know_are_said(
    smartcity: Callable, folder: Path
) -> None:
    mapping(folder, "{Program: name, Pagu 2026 (juta): budget.2026, Dulu: null, Pemilik: owner}")
    ran = smartcity(
        "import", table(folder, heads="Program;Baru;Pagu 2026 (juta)"), "--map", MAP, "--yes"
    )
    assert ran.code == 1
    for says in ('judul "Baru" tidak ada', 'judul "Pemilik" dari', "judul ini dalam juta"):
        assert says in ran.out, says


def test_a_workbook_counts_in_the_unit_of_its_column(smartcity: Callable, folder: Path) -> None:
    content = workbook([
        ["Program", "Subdimensi", "Anggaran 2026", "Satuan"],
        ["Rumah Belajar Malam", "governance.public-service", 1.25, "miliar"],
        ["Taman Baca Pagi", "governance.public-service", 350, "juta"],
    ])  # fmt: skip
    (folder / "lama.xlsx").write_bytes(content)
    assert smartcity("import", "lama.xlsx", "--map", MAP).code == 1
    ran = smartcity("import", "lama.xlsx", "--map", MAP, "--write", "--yes")
    assert ran.code == 0, ran.out + ran.err
    totals = [load_folder(folder).plan.by_id[code].total() for code in ("GOV-11", "GOV-12")]  # type: ignore[attr-defined]
    assert totals == [1_250_000_000, 350_000_000]


def test_damaged_workbooks_are_refused_and_write_nothing(smartcity: Callable, folder: Path) -> None:
    whole = workbook([["Program", "OPD"], ["Rumah Belajar", "diskominfo"]])
    mapping(folder, "{Program: name, OPD: owner}", sheet="Matriks", row="1")
    before, codes = files_of(folder), []
    for seed in range(40):
        chance = random.Random(seed)
        damaged = bytearray(whole)
        for _ in range(chance.randint(1, 30)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        (folder / "lama.xlsx").write_bytes(damaged[: chance.randint(1, len(damaged))])
        ran = smartcity("import", "lama.xlsx", "--map", MAP, "--yes", "--write")
        assert ran.code in (1, 2) and "Traceback" not in ran.err, seed
        assert files_of(folder) == before, seed
        codes.append(ran.code)
    assert 2 in codes
