"""What a workbook for the offices says besides the labels of fields: Indonesian, then English."""

SHEETS = {
    "guide": ("Petunjuk", "Guide"),
    "names": ("Kode", "Codes"),
}
"""The names of the sheets that are not filled in."""
GUIDE = (
    ("Buku kerja ini berisi bagian masterplan yang Anda pegang. Isi, simpan, lalu kirim kembali.",
     "This workbook holds your part of the masterplan. Fill it in, save it and send it back."),
    ("Setiap lembar memuat satu jenis isian; satu baris satu butir, satu kolom satu isian.",
     "Each sheet holds one kind of thing: a row is one of them, a column one of its fields."),
    ("Sel kuning belum terisi padahal sudah diminta. Kosong berarti belum diketahui; jangan "
     "menulis tanda hubung atau “belum ada”.",
     "Yellow cells are due and still empty. Empty means not known yet; write no dash or “none”."),
    ("Arahkan penunjuk ke judul kolom untuk membaca arti dan contohnya.",
     "Point at the head of a column to read what it means, with an example."),
    ("Uang ditulis penuh dalam rupiah dengan angka saja: 1500000000, bukan 1,5 M.",
     "Money is written in full rupiah, digits only: 1500000000, not 1.5 billion."),
    ("Organisasi, subdimensi, dan rujukan lain ditulis dengan kodenya; daftarnya di lembar Kode. "
     "Beberapa kode dipisahkan koma.",
     "Organizations, sub-dimensions and other references are written by their codes, listed on the "
     "sheet Codes. Several codes are separated by commas."),
    ("Kolom abu-abu menunjukkan baris mana yang dimaksud dan terkunci.",
     "Grey columns tell which row is meant; they are locked."),
    ("Baris baru ditulis di bawah baris terakhir; kode atau nomornya dikosongkan.",
     "New rows go below the last one; their code or number stays empty."),
    ("Tulis nilai, bukan rumus. Jangan menggabung sel, menyembunyikan baris yang diubah, atau "
     "mengurutkan satu kolom saja.",
     "Write values, no formulas. Do not merge cells, hide rows that you change, or sort one column "
     "alone."),
    ("Urutan kolom boleh diubah, judulnya jangan. Yang tidak Anda ubah tidak akan berubah.",
     "Columns may be moved, their heads may not be changed. What you leave alone stays as it is."),
)  # fmt: skip
"""The first sheet, ten lines."""
COLOURED = {"missing": 3, "locked": 7}
"""The lines about a colour, which shows beside them."""
SAID = {
    "all": ("Seluruh masterplan", "The whole masterplan"),
    "revision": ("Dari revisi {revision}", "From revision {revision}"),
    "choose": ("Pilih dari daftar.", "Choose from the list."),
    "code": ("Tulis salah satu kode di lembar Kode.", "Write one of the codes of the sheet Codes."),
    "whole": ("Tulis bilangan bulat, angka saja.", "Write a whole number, digits only."),
    "between": (
        "Tulis bilangan bulat dari {low} sampai {high}.",
        "Write a whole number from {low} to {high}.",
    ),
    "number": ("Tulis angka.", "Write a number."),
    "wrong": ("Isian tidak sesuai", "This does not fit"),
    "choices": ("Pilihan", "Choices"),
    "due": ("Diminta mulai tahap {stage}.", "Asked for from stage {stage} on."),
    "each-line": ("Satu butir satu baris (Alt+Enter).", "One entry a line (Alt+Enter)."),
    "by-comma": ("Beberapa kode dipisahkan koma.", "Several codes are separated by commas."),
    "unit": ("Satuan: {unit}.", "Unit: {unit}."),
    "page": ("halaman &P dari &N", "page &P of &N"),
}


def worded(key: str, language: str, **values: object) -> str:
    """A sentence of the workbook."""
    return SAID[key][language == "en"].format_map(values)
