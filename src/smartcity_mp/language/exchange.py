"""What is wrong with a workbook that came back: Indonesian, then English."""

from collections.abc import Mapping

from smartcity_mp.language.catalogue import SENTENCES
from smartcity_mp.language.pair import half
from smartcity_mp.language.sentences import sentence
from smartcity_mp.language.unseen import one_line

_LONGEST = 200
FAULTS: dict[str, tuple[str, str]] = {
    "formula": (
        "berisi rumus; salin hasilnya sebagai nilai (tempel khusus, nilai saja)",
        "holds a formula; put its result there as a value (paste special, values only)",
    ),
    "error": (
        'berisi galat "{text}"; tulis nilainya atau kosongkan',
        'holds the error "{text}"; write the value or empty the cell',
    ),
    "merged": (
        "sel digabung sampai {last}; pisahkan, lalu isi setiap selnya",
        "cells are merged up to {last}; unmerge them and fill in each",
    ),
    "hidden": (
        'isinya berubah menjadi "{text}", padahal tersembunyi; tampilkan baris atau kolomnya, '
        "lalu periksa",
        'was changed to "{text}" though it is hidden; show its row or column and look at it',
    ),
    "percent": (
        "berbentuk persen, sehingga terbaca {text}; ubah bentuk selnya menjadi angka, lalu tulis "
        "{right}",
        "has the form of a percentage and reads {text}; make its form a number and write {right}",
    ),
    "day": (
        "berbentuk tanggal ({text}), bukan {label}; ubah bentuk selnya menjadi teks, lalu tulis "
        "lagi",
        "has the form of a date ({text}), not of {label}; make its form text and write it again",
    ),
    "zero": (
        'nol di depan hilang: tadinya "{right}", kini {text}; ubah bentuk selnya menjadi teks',
        'has lost its leading zero: "{right}" became {text}; make the form of the cell text',
    ),
    "rounded": (
        "teks menjadi angka {text}, sehingga angka nol di belakangnya mungkin hilang; ubah bentuk "
        "selnya menjadi teks, lalu tulis lagi",
        "text became the number {text}, which may have lost zeros at its end; make the form of the "
        "cell text and write it again",
    ),
    "choice": (
        '"{text}" bukan pilihan di sini; pilih {allowed}',
        '"{text}" is no choice here; choose {allowed}',
    ),
    "choice-near": (
        '"{text}" bukan pilihan di sini; maksud Anda "{right}"?',
        '"{text}" is no choice here; did you mean "{right}"?',
    ),
    "required": ("tidak boleh kosong", "must not be empty"),
    "id-empty": (
        'kodenya kosong, tetapi isi barisnya seperti "{right}"; tulis kembali kode itu, atau hapus '
        "barisnya",
        'has no code, but its row reads like "{right}"; write that code again, or delete the row',
    ),
    "id-changed": (
        'kode "{text}" tidak ada waktu diekspor; maksud Anda "{right}"? Kosongkan bila '
        "barisnya baru",
        'the code "{text}" was not there at the time of export; did you mean "{right}"? Empty the '
        "cell if the row is new",
    ),
    "holder-changed": (
        '"{text}" pindah ke bagian lain dari masterplan; pindahkan langsung di berkasnya',
        '"{text}" moved to another part of the masterplan; move it in its file',
    ),
    "id-elsewhere": (
        'kode "{text}" sudah dipakai di masterplan dan tidak termasuk buku kerja ini',
        'the code "{text}" is in use in the masterplan and not a part of this workbook',
    ),
    "id-twice": (
        '"{text}" sudah ada di {other}; setiap baris satu butir, kosongkan kode baris yang baru',
        '"{text}" stands in {other} already; a row is one thing, empty the code of a new one',
    ),
    "number-unknown": (
        "nomor {text} tidak ada waktu diekspor; kosongkan bila barisnya baru",
        "there was no number {text} at the time of export; empty the cell if the row is new",
    ),
    "holder": (
        'tidak ada "{text}" yang dapat memuat baris ini[[; maksud Anda "{right}"?]]',
        'there is no "{text}" that this row could be a part of[[; did you mean "{right}"?]]',
    ),
    "list": (
        'tidak ada daftar "{text}"; pilih {allowed}',
        'there is no list "{text}"; choose {allowed}',
    ),
    "heading-changed": (
        'judul kolom "{text}" tidak dikenal; maksudnya "{right}"? Kembalikan judulnya',
        'the head "{text}" is not known; was it "{right}"? Put that head back',
    ),
    "heading-year": (
        'tahun pada "{text}" di luar masterplan ({first}–{last}); hapus kolomnya',
        'the year of "{text}" is outside the masterplan ({first}–{last}); delete the column',
    ),
    "heading-unknown": (
        'judul kolom "{text}" tidak dikenal, sehingga isinya tidak terbaca; hapus kolomnya',
        'the head "{text}" is not known, so what is below is not read; delete the column',
    ),
    "heading-twice": (
        'judul kolom "{text}" sudah ada di {other}; hapus salah satunya',
        'the head "{text}" stands in {other} already; delete one of them',
    ),
    "heading-lacking": (
        'kolom "{text}" tidak ada, sehingga tidak diketahui baris mana yang dimaksud; ekspor lagi '
        "dan salin isiannya",
        'the column "{text}" is missing, so nobody knows which row is meant; export again and copy '
        "what was filled in",
    ),
    "sheet-changed": (
        'nama lembar "{text}" tidak dikenal; maksudnya "{right}"? Kembalikan namanya',
        'the name of the sheet, "{text}", is not known; was it "{right}"? Put that name back',
    ),
    "sheet-unknown": (
        'lembar "{text}" tidak dikenal, sehingga isinya tidak terbaca; hapus lembarnya',
        'the sheet "{text}" is not known, so nothing of it is read; delete it',
    ),
    "outside": (
        "sel ini jauh di luar tabel; hapus isinya, juga bila hanya spasi",
        "this cell is far outside the table; empty it, also if it is only a space",
    ),
    "many": (
        "lembar ini berisi terlalu banyak sel; hapus yang bukan isian",
        "this sheet has too many cells; delete what does not belong to it",
    ),
    "sorted": (
        "isi {count} sel kolom ini sama dengan semula tetapi bertukar baris, seperti bila satu "
        "kolom saja diurutkan",
        "what {count} cells of this column say is as before but in other rows, as if this column "
        "alone had been sorted",
    ),
    "third": (
        "{count} dari {total} sel kolom ini berubah",
        "{count} of {total} cells of this column changed",
    ),
    "conflict": (
        'di lembar menjadi "{text}", sedangkan di masterplan sejak diekspor sudah berubah dari '
        '"{old}" menjadi "{now}" ({where}). Sepakati satu nilai: tulis nilai masterplan di sel '
        'ini, atau ubah dahulu masterplan menjadi "{text}"',
        'became "{text}" in the workbook, while in the masterplan it changed from "{old}" to '
        '"{now}" since the export ({where}). Agree on one: write the value of the masterplan into '
        'this cell, or change the masterplan to "{text}" first',
    ),
    "conflict-gone": (
        'diubah menjadi "{text}", padahal {row} sudah tidak ada di masterplan, atau sudah lain, '
        "sejak diekspor. Ekspor lagi, lalu isi yang masih perlu",
        'was changed to "{text}", but {row} is no longer in the masterplan, or is another one, '
        "since the export. Export again and fill in what is still needed",
    ),
    "conflict-books": (
        'menjadi "{text}", sedangkan {other} menjadikannya "{now}". Sepakati satu nilai dan tulis '
        "di kedua buku kerja",
        'became "{text}", while {other} makes it "{now}". Agree on one and write it into both '
        "workbooks",
    ),
    "uneditable": (
        "{where} ditulis dengan cara yang tidak dapat diubah dari sini; ubah langsung di berkasnya",
        "{where} is written in a way that cannot be changed from here; change it in the file",
    ),
    "brings": ("{says}", "{says}"),
    "map-sheet": (
        "tidak ada lembar bernama ini; yang ada: {allowed}. Betulkan sheet di pemetaan",
        "there is no sheet of this name, but {allowed}. Mend sheet in the mapping",
    ),
    "map-title": (
        "pemetaan tidak menunjuk kolom untuk id atau name, sehingga tidak diketahui program mana "
        "yang dimaksud",
        "the mapping names no column for id or name, so nobody knows which program is meant",
    ),
    "map-new": (
        'judul "{text}" tidak ada di pemetaan; tambahkan di columns, dengan null bila tidak '
        "perlu dibaca",
        'the heading "{text}" is not in the mapping; add it to columns, as null if it need not be '
        "read",
    ),
    "map-gone": (
        'judul "{text}" dari pemetaan tidak ada di baris judul[[; maksudnya "{right}"?]]',
        'the heading "{text}" of the mapping is not in the row of headings[[; was it "{right}"?]]',
    ),
    "map-unit": (
        "judul ini dalam {text}, sedangkan unit di pemetaan {unit}; samakan satuannya",
        "this heading counts in {text}, while the unit of the mapping is {unit}; make them agree",
    ),
    "map-hidden": (
        "barisnya tersembunyi; tampilkan dan periksa, atau hapus",
        "its row is hidden; show it and look at it, or delete it",
    ),
    "map-total": (
        "tampak sebagai baris jumlah, sehingga tidak dibaca",
        "looks like the row of a sum and is not read",
    ),
    "map-nameless": (
        "barisnya tanpa nama program; isi namanya, atau hapus barisnya",
        "its row names no program; fill in the name, or delete the row",
    ),
    "map-several": (
        '"{text}" adalah nama beberapa program: {codes}; tulis kodenya di kolom kode',
        '"{text}" is the name of several programs: {codes}; write the code into a column',
    ),
    "map-near": (
        '"{text}" mirip dengan {right}, tetapi akan menjadi program baru',
        '"{text}" is near to {right}, but will be a new program',
    ),
    "map-twice": (
        '"{text}" berlainan dengan {other} atau mengulangnya; sepakati satu baris',
        '"{text}" differs from {other} or repeats it; agree on one row',
    ),
    "map-folder": (
        "program baru tanpa subdimensi; isi kolomnya, atau sub_dimension di pemetaan",
        "a new program without a sub-dimension; fill in its column, or sub_dimension in the "
        "mapping",
    ),
    "map-fills": (
        '{what}: belum diisi di masterplan, menjadi "{text}"',
        '{what}: empty in the masterplan, becomes "{text}"',
    ),
    "map-differs": (
        '{what}: di masterplan "{old}", menjadi "{text}"',
        '{what}: "{old}" in the masterplan, becomes "{text}"',
    ),
}
"""By kind; codes of findings have their sentences in the catalogue."""


def fault_words(code: str, values: Mapping[str, object], language: str) -> str:
    """What is wrong, in a sentence without a stop."""
    if code in SENTENCES:
        return sentence(code, values, language)
    text = FAULTS[code][language == "en"]
    before, opened, behind = text.partition("[[")
    if opened:
        inner, _, end = behind.partition("]]")
        text = before + (inner if values.get("right") else "") + end
    return text.format_map({name: _shown(value, language) for name, value in values.items()})


def _shown(value: object, language: str) -> str:
    text = one_line(half(str(value), language))
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
