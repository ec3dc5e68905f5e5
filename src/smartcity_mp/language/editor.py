"""What an editor says while somebody types: of fields in general, and of each kind of value.

These texts stand in a file before anything is typed, so they say what is right, not what was wrong.
"""

from smartcity_mp.language.pair import half

UNKNOWN = (
    'Isian ini tidak dikenal dalam "{label}". Tekan Ctrl+Spasi untuk melihat isian yang ada. | '
    'This field is not known in "{label}". Press Ctrl+Space to see the fields there are.'
)
NO_YEAR = (
    "Tulis tahun dengan empat angka, lalu titik dua: 2027: | "
    "Write a year of four digits, then a colon: 2027:"
)
MISSING = (
    "Isian {key} ({label}) belum ada; isian ini wajib. | "
    "The field {key} ({label}) is missing; it is required."
)
REQUIRED = "Wajib diisi. | Required."
DUE = "Diminta mulai tahap {stage}. | Asked for from stage {stage} on."
CHOICES = "Pilihan: {choices}. | Choices: {choices}."
GROUP = (
    "Tulis isian bagiannya di bawah baris ini, menjorok dua spasi. | "
    "Write its fields below this line, two spaces further in."
)
LIST = (
    "Tulis sebagai daftar: satu baris berawalan tanda hubung untuk setiap butir. | "
    "Write a list: a line that begins with a dash for each item."
)
BY_KEY = (
    "Tulis kunci dan nilainya di bawah baris ini, menjorok dua spasi. | "
    "Write keys and their values below this line, two spaces further in."
)
CHOOSE = "Tulis salah satu: {choices}. | Write one of these: {choices}."
ID_OF = "Tulis kodenya saja. | Write its code only."
WITHIN = "Tulis bilangan {first} sampai {last}. | Write a number from {first} to {last}."
EXAMPLE = "Contoh: {example} | Example: {example}"
SCALARS = {
    "text": "Tulis teks biasa, bukan daftar. | Write plain text, not a list.",
    "name": "Tulis teks; tidak boleh kosong. | Write a text; it must not be empty.",
    "color": (
        'Tulis warna dengan # dan tanda petik, misalnya "#14476b". | '
        'Write a colour with # and in quotes, such as "#14476b".'
    ),
    "asset": "Tulis letak berkas. | Write where the file is.",
    "id": (
        "Tulis kode: 1–24 huruf, angka, titik, atau tanda hubung, diawali huruf. | "
        "Write a code: 1–24 letters, digits, points or hyphens, a letter first."
    ),
    "address": (
        "Salin alamat utuh dari peramban, mulai dari https://. | "
        "Copy the whole address from the browser, from https:// on."
    ),
    "whole": (
        "Tulis angkanya saja, tanpa titik ribuan. | Write digits only, no points for thousands."
    ),
    "rupiah": (
        "Tulis rupiah utuh, tanpa titik, Rp, atau juta. | "
        "Write whole rupiah without points, Rp or juta."
    ),
    "number": (
        "Tulis angka tanpa titik ribuan, dengan titik sebagai tanda desimal. | "
        "Write a number without thousands separators and with a decimal point."
    ),
    "value": (
        "Tulis angka tanpa titik ribuan, dengan titik sebagai tanda desimal, atau satu kata. | "
        "Write a number without thousands separators and with a decimal point, or a word."
    ),
    "year": "Tulis tahun dengan empat angka. | Write a year of four digits.",
    "date": "Tulis tahun-bulan-hari. | Write year-month-day.",
    "month": "Tulis tahun-bulan. | Write year-month.",
    "year_or_month": "Tulis tahun, atau tahun-bulan. | Write a year, or year-month.",
    "any_date": (
        "Tulis tahun-bulan-hari, tahun-bulan, atau tahun. | "
        "Write year-month-day, year-month or a year."
    ),
    "month_span": (
        "Tulis bulan ke-1 sampai ke-12, satu bulan atau rentang. | "
        "Write months 1 to 12, a single one or a span."
    ),
    "flag": "Tulis true (ya) atau false (tidak). | Write true (yes) or false (no).",
    "illustrative": (
        "Tulis all, atau daftar nama isian: [targets, budget]. | "
        "Write all, or a list of fields: [targets, budget]."
    ),
}
"""By the kind of a single value."""
SHOWN = frozenset(SCALARS) - {"text", "name", "address", "flag", "illustrative"}
"""The kinds that an example makes clearer."""


def said(text: str, language: str, **values: object) -> str:
    """One of these texts in `id` or `en`, with its values."""
    return half(text, language).format(**values)
