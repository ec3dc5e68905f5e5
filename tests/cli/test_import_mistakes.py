"""A workbook with every mistake that people make: each is named by its cell, nothing is written."""

import re
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from filled_workbooks import Filled
from masterplans import load_folder

LONG = "x" * 40_000


def spoiled(filled: Filled) -> dict[str, str]:
    """Make every mistake; gives where each is and what has to be said of it."""
    percent, day = filled.style(9), filled.style(14)
    said: dict[str, str] = {}

    def fault(sheet: str, key: tuple[str, ...] | str, heading: str, value: object, says: str,
              **how: object) -> None:  # fmt: skip
        at = filled.at(sheet, key, heading)
        filled.set(sheet, at, value, **how)  # type: ignore[arg-type]
        said[f"{sheet}!{at}"] = says

    apbd = "APBD Kabupaten"
    fault("Anggaran", ("GOV-01", apbd), "Anggaran 2026", "1,5 M", "tulis 1500000000")
    fault("Anggaran", ("GOV-02", apbd), "Anggaran 2026", "banyak", "bukan bilangan bulat")
    fault("Anggaran", ("GOV-03", apbd), "Anggaran 2026", "Rp 250 juta", "tulis 250000000")
    fault("Anggaran", ("GOV-04", apbd), "Anggaran 2026", 12.5, '"12.5" bukan bilangan bulat')
    fault("Anggaran", ("GOV-05", apbd), "Anggaran 2026", -5, "tidak boleh kurang dari nol")
    fault("Anggaran", ("ECO-01", apbd), "Anggaran 2027", "5", "berisi rumus", formula="A1+1",
          kind="str")  # fmt: skip
    fault("Anggaran", ("ECO-02", apbd), "Anggaran 2027", "#DIV/0!", 'galat "#DIV/0!"', kind="e")
    fault("Anggaran", ("ECO-03", apbd), "Anggaran 2027", None, "berisi rumus", formula="B9")
    fault("Program", "GOV-01", "Penanggung jawab", "diskominfoo", 'maksud Anda "diskominfo"')
    fault("Program", "GOV-02", "Penanggung jawab", "Dinas Entah", "organisasi")
    fault("Program", "GOV-03", "Penanggung jawab", "GOV-01", "adalah program, bukan organisasi")
    fault("Program", "GOV-04", "Sasaran", "SS1.1, SS11", 'maksud Anda "SS1.1"')
    fault("Program", "GOV-05", "Subdimensi", "governance.publik", "subdimensi")
    fault("Program", "GOV-06", "Klaster", "Aplikasi lama", "pilih Kebijakan dan kelembagaan;")
    fault("Program", "GOV-07", "Jangka waktu", "sebentar", "sebentar")
    fault("Program", "GOV-08", "Tahun mulai", 20255, "20255")
    fault("Program", "GOV-09", "Tahun mulai", 45292, "berbentuk tanggal (2024-01-01)", style=day)
    fault("Program", "GOV-10", "Jumlah penerima", "seribu", "bukan bilangan bulat")
    fault("Program", "ECO-01", "Jumlah penerima", 0.05, "berbentuk persen", style=percent)
    fault("Program", "ECO-02", "Nama program", None, "tidak boleh kosong")
    fault("Program", "ECO-03", "Deskripsi", LONG, "40.000")
    fault("Program", "ECO-04", "Nilai prioritas: Kesiapan pelaksanaan", 9, "9")
    fault("Program", "ECO-05", "Tujuan TPB/SDGs", "9, 18", "18")
    fault("Program", "ECO-06", "Indikator SNI ISO 37122", 10.1, "teks menjadi angka")
    fault("Risiko", ("GOV-01", "1"), "Kemungkinan", "sering", "sering")
    fault("Risiko", ("GOV-02", "1"), "Kemungkinan", 0, "0")
    fault("Risiko", ("GOV-03", "1"), "Pemilik risiko", "Diskominfo?", "diskominfo")
    fault("Tonggak", ("BRA-01", "1"), "Waktu", "Juli 2026", "2026-07")
    fault("Tonggak", ("BRA-01", "2"), "Waktu", 46204, "berbentuk tanggal", style=day)
    fault("Kegiatan", ("ECO-04", "1"), "Anggaran kegiatan", "250.000.000", "tulis 250000000")
    indicator = ("SS1.1", "Indikator sasaran", "IK-IKD")
    fault("Indikator", indicator, "Target 2026", "5 atau 6", '"5 atau 6" bukan angka')
    fault("Indikator", indicator, "Arah", "meningkat terus", "meningkat terus")
    fault("Indikator", indicator, "Tahun dasar", "dua ribu", "dua ribu")
    fault("Indikator", indicator, "Target dijumlahkan", "mungkin", "pilih ya; tidak")
    fault("Kesiapan", "KS-01", "Skor saat ini", "tinggi", "tinggi")
    fault("Kesenjangan", "GP-01", "Prioritas", "mendesak sekali", "mendesak sekali")
    fault("Kesenjangan", "GP-02", "Butir kesiapan", "KS-99", "KS-99")
    fault("Isu", "IS-01", "Subdimensi", "GP-01", "adalah kesenjangan")
    fault("Nomenklatur", ("GOV-01", "1"), "Kode nomenklatur", 2.18, "teks menjadi angka")
    fault("Organisasi", "diskominfo", "Jenis organisasi", "dinas", "dinas")
    said |= spoiled_further(filled, fault)
    return said


def spoiled_further(filled: Filled, fault: Callable[..., None]) -> dict[str, str]:
    """The rest: in quick wins, in what tells rows apart, and in the sheets as such."""
    said: dict[str, str] = {}
    step = ("QW-GOV", "1")
    fault("Langkah quick win", step, "Bulan ke-", "13", "13")
    fault("Langkah quick win", ("QW-GOV", "2"), "Biaya langkah", "gratis", "gratis")
    fault("Quick win", "QW-GOV", "Bulan mulai", "Januari", "Januari")
    fault("Quick win", "QW-GOV", "Program induk", "GOV-99", "GOV-99")
    fault("Faktor SWOT", "S1", "Peringkat faktor", 7, "7")
    filled.fill("Program", "SOC-01", {"Kode": "SOC-02"})
    said[filled_at(filled, "Program", "SOC-02", "Kode")] = "sudah ada di"
    fault("Program", "SOC-03", "Kode", None, 'kodenya kosong, tetapi isi barisnya seperti "SOC-03"')
    fault("Program", "SOC-04", "Kode", "SOCC-04", 'maksud Anda "SOC-04"')
    fault("Risiko", ("SOC-01", "1"), "No.", 77, "nomor 77")
    hidden = filled.at("Program", "LIV-01", "Jumlah penerima")
    filled.set("Program", hidden, 1234)
    filled.hide_row("Program", int(re.sub(r"\D", "", hidden)))
    said[f"Program!{hidden}"] = "tersembunyi"
    filled.merge("Isu", "C4:C6")
    said["Isu!C4"] = "digabung sampai C6"
    number = filled.append("Risiko", {"Bagian dari": "GOV-77", "Risiko": "Baru"})
    said[f"Risiko!A{number}"] = "GOV-77"
    filled.set("Anggaran", "H1", "Anggaran 28")
    said["Anggaran!H1"] = 'maksudnya "Anggaran 2028"'
    filled.set("Kesenjangan", "M1", "Keterangan kami")
    said["Kesenjangan!M1"] = "tidak dikenal"
    filled.set("Anggaran", "O1", "Anggaran 2040")
    said["Anggaran!O1"] = "di luar masterplan (2024–2033)"
    filled.set("Isu", "XFD1048576", " ")
    said["Isu!XFD1048576"] = "jauh di luar tabel"
    filled.rename("Strategi SWOT", "Strategi Swot kita")
    said["Strategi Swot kita"] = 'maksudnya "Strategi SWOT"'
    filled.sort_alone("Kesiapan", "Kondisi saat ini")
    said[filled_at(filled, "Kesiapan", "KS-01", "Kondisi saat ini")] = "satu kolom saja diurutkan"
    return said


def filled_at(filled: Filled, sheet: str, key: str, heading: str) -> str:
    return f"{sheet}!{filled.at(sheet, key, heading)}"


def test_every_mistake_is_named_by_its_cell(smartcity: Callable, folder: Path) -> None:
    filled = Filled(load_folder(folder))
    said = spoiled(filled)
    assert len(said) >= 55
    place = folder.parent / "isi.xlsx"
    place.write_bytes(filled.content)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    tracemalloc.start()
    start = time.process_time()
    ran = smartcity("import", str(place), "--write")
    assert time.process_time() - start < 20
    assert tracemalloc.get_traced_memory()[1] < 300_000_000
    tracemalloc.stop()
    assert ran.code == 1 and "Tidak ada yang ditulis." in ran.err
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    lines = ran.out.split("\n")
    silent = {
        at: says for at, says in said.items()
        if not any(re.match(rf"  {re.escape(at)}( \(|:)", line) and says in line for line in lines)
        and not any("sel lagi" in line and re.search(rf"\b{at.partition('!')[2]}\b", line)
                    for line in lines)
    }  # fmt: skip
    assert silent == {}, "\n".join(line[:250] for line in lines)


def test_a_column_that_moved_is_read_where_it_is(smartcity: Callable, folder: Path) -> None:
    filled = Filled(load_folder(folder))
    filled.fill("Program", "GOV-01", {"Jumlah penerima": 5})
    filled.swap("Program", "Jumlah penerima", "Deskripsi")
    place = folder.parent / "isi.xlsx"
    place.write_bytes(filled.content)
    assert smartcity("import", str(place), "--write").code == 0
    program = load_folder(folder).plan.by_id["GOV-01"]
    assert program.beneficiaries.count == 5  # type: ignore[attr-defined]


def test_a_leading_zero_that_went_is_named(smartcity: Callable, folder: Path) -> None:
    program = folder / "programs" / "governance" / "GOV-01.yaml"
    program.write_bytes(program.read_bytes().replace(b"code: 2.18.04", b"code: 0218"))
    filled = Filled(load_folder(folder))
    filled.fill("Nomenklatur", ("GOV-01", "1"), {"Kode nomenklatur": 218})
    place = folder.parent / "isi.xlsx"
    place.write_bytes(filled.content)
    ran = smartcity("import", str(place), "--write")
    assert ran.code == 1 and 'nol di depan hilang: tadinya "0218", kini 218' in ran.out


def test_what_may_be_meant_is_asked_and_can_be_answered(smartcity: Callable, folder: Path) -> None:
    filled = Filled(load_folder(folder))
    for program in filled.tables["Program"].rows[:30]:
        filled.fill("Program", program.key, {"Penanggung jawab": "setda"})
    place = folder.parent / "isi.xlsx"
    place.write_bytes(filled.content)
    ran = smartcity("import", str(place), "--write")
    assert ran.code == 1 and "dari 58 sel kolom ini berubah" in ran.out and "--yes" in ran.err
    assert smartcity("import", str(place), "--write", "--yes").code == 0
    owners = [program.owner for program in load_folder(folder).plan.programs]
    assert owners.count("setda") >= 30


def test_many_of_a_kind_are_folded(smartcity: Callable, folder: Path) -> None:
    filled = Filled(load_folder(folder))
    for row in filled.tables["Program"].rows[:43]:
        filled.fill("Program", row.key, {"Jumlah penerima": "banyak"})
    place = folder.parent / "isi.xlsx"
    place.write_bytes(filled.content)
    ran = smartcity("import", str(place))
    assert ran.out.count('"banyak" bukan bilangan bulat') == 3
    assert "dan 40 sel lagi: " in ran.out
