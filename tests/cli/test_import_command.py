"""`import`: only what changed is written, exactly there; what is wrong is named cell by cell."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from filled_workbooks import Filled
from masterplans import EXAMPLE, load_folder

from smartcity_mp.exchange.tables import owners

GOV_01 = "programs/governance/GOV-01.yaml"


def files_of(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*.yaml")}


def changed_lines(before: dict[str, bytes], after: dict[str, bytes]) -> dict[str, list[str]]:
    """Lines that are gone and lines that are new, by file."""
    found = {}
    for path in sorted({*before, *after}):
        old, new = (side.get(path, b"").decode().split("\n") for side in (before, after))
        if old != new:
            gone = [f"-{line}" for line in old if line not in new]
            found[path] = gone + [f"+{line}" for line in new if line not in old]
    return found


def put(folder: Path, filled: Filled, name: str = "isi.xlsx") -> str:
    place = folder.parent / name
    place.write_bytes(filled.content)
    return str(place)


def test_a_round_trip_changes_no_byte(smartcity: Callable, folder: Path) -> None:
    before = files_of(folder)
    assert smartcity("export").code == 0
    ran = smartcity("import", "build/excel/masterplan.xlsx", "--write", "--allow-delete")
    assert (ran.code, ran.out) == (0, "Tidak ada yang berubah; tidak ada yang ditulis.\n")
    assert files_of(folder) == before
    assert smartcity("--lang", "en", "export", "-o", "../en").code == 0
    assert smartcity("import", "../en/masterplan.xlsx", "--write").code == 0
    assert files_of(folder) == before


def test_changes_are_shown_in_the_words_of_diff_and_then_written(
    smartcity: Callable, folder: Path
) -> None:
    before = files_of(folder)
    filled = Filled(load_folder(folder))
    filled.fill("Program", "GOV-01", {
        "Penanggung jawab": "diskominfo", "Jumlah penerima": 97000, "Tahun selesai": 2027,
        "Sasaran": "SS1.1, SS1.2", "Jangka waktu": "Jangka panjang", "Inovasi": None,
    })  # fmt: skip
    filled.fill("Anggaran", ("GOV-01", "APBD Kabupaten"), {"Anggaran 2026": 1500000000})
    filled.fill("Risiko", ("GOV-01", "2"), {"Pemilik risiko": "dukcapil"})
    filled.fill("Risiko", ("GOV-01", "2"), {"Pemilik risiko": "disdukcapil"})
    filled.fill("Indikator", ("GOV-01", "Indikator keluaran", "GOV-01.K1"), {"Target 2029": 80})
    place = put(folder, filled)
    shown = smartcity("import", place)
    assert shown.code == 1 and files_of(folder) == before
    assert "GOV-01" in shown.out and "+Rp610 juta" in shown.out and "--write" in shown.err
    ran = smartcity("import", place, "--write")
    assert ran.code == 0, ran.out + ran.err
    assert changed_lines(before, files_of(folder)) == {GOV_01: [
        "-innovation: >-",
        "-  Satu nomor antrean berlaku untuk beberapa gerai, dan berkas yang sudah diperiksa satu "
        "gerai",
        "-  tidak diminta lagi oleh gerai berikutnya.",
        "-objectives: [SS1.1]",
        "-owner: dpmptsp",
        "-  count: 96000",
        "-schedule: {start: 2024, end: 2028}",
        "-    targets: {2024: 20, 2025: 30, 2026: 46, 2027: 61, 2028: 75}",
        "-    2026: 890000000",
        "+innovation:",
        "+objectives: [SS1.1, SS1.2]",
        "+owner: diskominfo",
        "+  count: 97000",
        "+schedule: {start: 2024, end: 2027}",
        "+    targets: {2024: 20, 2025: 30, 2026: 46, 2027: 61, 2028: 75, 2029: 80}",
        "+    2026: 1500000000",
        "+    owner: disdukcapil",
        "+horizon: long",
    ]}  # fmt: skip
    assert smartcity("import", place).out == "Tidak ada yang berubah; tidak ada yang ditulis.\n"


def test_new_rows_become_new_things(smartcity: Callable, folder: Path) -> None:
    before = files_of(folder)
    filled = Filled(load_folder(folder))
    filled.append("Program", {
        "Nama program": "Balai Warga Daring", "Subdimensi": "governance.public-service",
        "Penanggung jawab": "diskominfo", "Tahun mulai": 2026, "Tahun selesai": 2027,
    })  # fmt: skip
    filled.append("Langkah quick win", {
        "Bagian dari": "QW-GOV", "Bulan ke-": "12", "Langkah": "Evaluasi: setahun berjalan",
        "Biaya langkah": 5000000,
    })  # fmt: skip
    filled.append("Isu", {"Isu strategis": "Antrean panjang", "Subdimensi": "living.health"})
    filled.append("Indikator", {
        "Bagian dari": "GOV-01", "Daftar": "Indikator hasil", "Nama indikator": "Waktu tunggu",
        "Satuan": "menit", "Nilai dasar": 40.5, "Tahun dasar": 2024, "Target 2026": "20 – 30",
    })  # fmt: skip
    filled.append("Anggaran", {
        "Bagian dari": "GOV-02", "Sumber dana": "CSR/TJSL", "Anggaran 2027": 250000000,
    })  # fmt: skip
    ran = smartcity("import", put(folder, filled), "--write")
    assert ran.code == 0, ran.out + ran.err
    lines = changed_lines(before, files_of(folder))
    new = next(path for path in lines if path not in before)
    assert new.startswith("programs/governance/GOV-")
    assert {"+name: Balai Warga Daring", "+owner: diskominfo"} <= set(lines.pop(new))
    assert lines.pop("issues.yaml")[0].startswith("+  - id: IS-")
    assert {"+    cost: 5000000", "+    activity: 'Evaluasi: setahun berjalan'"} <= set(
        lines.pop("quick-wins/QW-GOV.yaml")
    )
    assert lines.pop(GOV_01) == [
        "+  - name: Waktu tunggu",
        "+    baseline: {year: 2024, value: 40.5}",
        "+    targets: {2026: {min: 20, max: 30}}",
    ]
    assert lines.pop("programs/governance/GOV-02.yaml") == ["+  csr:", "+    2027: 250000000"]
    assert lines == {}
    assert load_folder(folder).diagnostics == load_folder(EXAMPLE).diagnostics


def test_an_office_without_programs_can_propose_one(smartcity: Callable, folder: Path) -> None:
    loaded = load_folder(folder)
    names = [one.id for one in loaded.plan.organizations if one.id not in owners(loaded)]
    assert names
    assert smartcity("export", "--opd", names[0]).code == 0
    made = folder / "build" / "excel" / f"masterplan-{names[0]}.xlsx"
    filled = Filled(loaded, made.read_bytes())
    assert [name for name in filled.order if name in filled.tables] == ["Program"]
    filled.append("Program", {
        "Nama program": "Balai Warga Daring", "Subdimensi": "governance.public-service",
        "Penanggung jawab": names[0],
    })  # fmt: skip
    before = files_of(folder)
    ran = smartcity("import", put(folder, filled), "--write")
    assert ran.code == 0, ran.out + ran.err
    [(path, lines)] = changed_lines(before, files_of(folder)).items()
    assert path not in before and f"+owner: {names[0]}" in lines


def test_nothing_is_deleted_unasked(smartcity: Callable, folder: Path) -> None:
    before = files_of(folder)
    filled = Filled(load_folder(folder))
    filled.drop_row("Nomenklatur", ("GOV-01", "1"))
    filled.drop_row("Quick win", "QW-SOC")
    filled.drop_row("Kegiatan", ("ECO-04", "1"))
    place = put(folder, filled)
    ran = smartcity("import", place, "--write")
    assert ran.code == 0 and "--allow-delete" in ran.err and "ECO-04 1" in ran.err
    assert files_of(folder) == before
    ran = smartcity("import", place, "--write", "--allow-delete")
    after = files_of(folder)
    assert {*changed_lines(before, after)} == {
        GOV_01, "programs/economy/ECO-04.yaml", "quick-wins/QW-SOC.yaml"
    }, ran.out  # fmt: skip


def test_two_who_change_the_same_are_told_so_that_they_can_agree(
    smartcity: Callable, folder: Path
) -> None:
    filled = Filled(load_folder(folder))
    filled.fill("Program", "GOV-01", {"Penanggung jawab": "diskominfo", "Jumlah penerima": 5})
    program = folder / GOV_01
    text = program.read_bytes().replace(b"owner: dpmptsp", b"owner: disdukcapil")
    program.write_bytes(text)
    ran = smartcity("import", put(folder, filled), "--write")
    assert ran.code == 1 and program.read_bytes() == text
    at = filled.at("Program", "GOV-01", "Penanggung jawab")
    assert (
        f'  Program!{at} (Penanggung jawab): di lembar menjadi "diskominfo", sedangkan di '
        'masterplan sejak diekspor sudah berubah dari "dpmptsp" menjadi "disdukcapil" '
        f"({GOV_01}:18). Sepakati satu nilai: tulis nilai masterplan di sel ini, atau ubah dahulu "
        'masterplan menjadi "diskominfo"\n'
    ) in ran.out
    filled.fill("Program", "GOV-01", {"Penanggung jawab": "disdukcapil"})
    assert smartcity("import", put(folder, filled), "--write").code == 0
    assert program.read_bytes() == text.replace(b"count: 96000", b"count: 5")


def test_several_workbooks_at_once(smartcity: Callable, folder: Path) -> None:
    loaded = load_folder(folder)
    one, other = Filled(loaded), Filled(loaded)
    one.fill("Program", "GOV-01", {"Jumlah penerima": 5})
    other.fill("Program", "GOV-02", {"Jumlah penerima": 6})
    places = put(folder, one, "a.xlsx"), put(folder, other, "b.xlsx")
    assert smartcity("import", *places, "--write").code == 0
    both = load_folder(folder).plan.by_id
    counts = [both[name].beneficiaries.count for name in ("GOV-01", "GOV-02")]  # type: ignore[attr-defined]
    assert counts == [5, 6]
    other.fill("Program", "GOV-01", {"Jumlah penerima": 7})
    put(folder, other, "b.xlsx")
    before = files_of(folder)
    one.fill("Program", "GOV-01", {"Jumlah penerima": 8})
    put(folder, one, "a.xlsx")
    ran = smartcity("import", *places, "--write")
    assert ran.code == 1 and "b.xlsx: Program!" in ran.out and files_of(folder) == before


def test_steps_that_moved_meanwhile_are_found_again(smartcity: Callable, folder: Path) -> None:
    filled = Filled(load_folder(folder))
    filled.fill("Risiko", ("GOV-01", "1"), {"Kemungkinan": 5})
    filled.fill("Risiko", ("GOV-01", "2"), {"Kemungkinan": 4})
    program = folder / GOV_01
    new = b"risks:\n  - risk: Listrik padam\n    likelihood: 1\n"
    program.write_bytes(program.read_bytes().replace(b"risks:\n", new))
    assert smartcity("import", put(folder, filled), "--write").code == 0
    risks = load_folder(folder).plan.by_id["GOV-01"].risks  # type: ignore[attr-defined]
    assert [risk.likelihood for risk in risks] == [1, 5, 4]


def test_a_killed_import_leaves_whole_files(folder: Path, tmp_path: Path) -> None:
    """Killed before any of its writes: every file is as it was or as it is to be."""
    filled = Filled(load_folder(folder))
    for number in range(1, 6):
        filled.fill("Program", f"GOV-0{number}", {"Jumlah penerima": number})
    place = put(folder, filled)
    before = files_of(folder)
    code = (
        "import os, sys\n"
        "from smartcity_mp import writer\n"
        "from smartcity_mp.cli.main import main\n"
        "left = int(sys.argv[1])\n"
        "real = writer.Path.replace\n"
        "def dies(self, target):\n"
        "    global left\n"
        "    left -= 1\n"
        "    if left < 0: os._exit(9)\n"
        "    return real(self, target)\n"
        "writer.Path.replace = dies\n"
        "sys.exit(main(['import', sys.argv[2], '--write']))\n"
    )
    script = tmp_path / "kill.py"
    script.write_text(code, encoding="utf-8")
    ends = set()
    after: dict[str, bytes] = {}
    for left in (9, 0, 1, 3):
        for path, content in before.items():
            (folder / path).write_bytes(content)
        ran = subprocess.run([sys.executable, script, str(left), place], check=False,
                             capture_output=True)  # fmt: skip
        ends.add(ran.returncode)
        now = files_of(folder)
        after = after or now
        assert all(now[path] in (before[path], after[path]) for path in before)
        assert sum(now[path] != before[path] for path in before) == min(left, 5)
    assert ends == {0, 9}


def test_a_new_program_comes_with_its_parts(smartcity: Callable, folder: Path) -> None:
    filled = Filled(load_folder(folder))
    owner = load_folder(folder).plan.programs[0].owner
    filled.append("Program", {
        "Kode": "GOV-77", "Nama program": "Arsip Desa", "Subdimensi": "governance.bureaucracy",
        "Penanggung jawab": owner,
    })  # fmt: skip
    filled.append("Risiko", {"Bagian dari": "GOV-77", "Risiko": "Listrik padam"})
    filled.append("Indikator", {
        "Bagian dari": "GOV-77", "Daftar": "Indikator hasil", "Nama indikator": "Arsip terbaca",
        "Target 2026": 40,
    })  # fmt: skip
    filled.append("Anggaran", {
        "Bagian dari": "GOV-77", "Sumber dana": "APBD Kabupaten", "Anggaran 2026": 250000000,
    })  # fmt: skip
    filled.append("Strategi SWOT", {"Strategi SWOT": "Baru", "Faktor yang dipakai": "S77, O1"})
    filled.append("Faktor SWOT", {"Kode": "S77", "Faktor": "Desa memiliki arsip"})
    ran = smartcity("import", put(folder, filled), "--write")
    assert ran.code == 0, ran.out + ran.err
    made = next(p for p in load_folder(folder).plan.programs if p.id == "GOV-77")
    assert [one.risk for one in made.risks] == ["Listrik padam"]
    assert [one.targets for one in made.outcomes] == [{2026: 40}]
    assert made.budget == {"apbd-kabupaten": {2026: 250000000}} and made.owner == owner
    assert load_folder(folder).plan.swot.strategies[-1].factors == ("S77", "O1")


def test_what_is_wrong_with_a_part_of_something_new_has_its_cell(
    smartcity: Callable, folder: Path
) -> None:
    before = files_of(folder)
    filled = Filled(load_folder(folder))
    filled.append("Program", {"Kode": "GOV-01X", "Nama program": "Tanpa tempat"})
    row = filled.append("Anggaran", {
        "Bagian dari": "GOV-01X", "Sumber dana": "APBD Kabupaten", "Anggaran 2026": "banyak",
    })  # fmt: skip
    ran = smartcity("import", put(folder, filled), "--write")
    assert ran.code == 1 and f"Anggaran!F{row}" in ran.out and "Program!" in ran.out, ran.out
    assert files_of(folder) == before
