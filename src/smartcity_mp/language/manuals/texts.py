"""Manuals of texts that are read otherwise than they were meant: SMP019 and the like, SMP131."""

from smartcity_mp.language.manuals.manual import Manual

TEXTS: dict[str, Manual] = {
    "SMP019": Manual(
        id="""Tanda # memotong teks.

Di YAML, # yang didahului spasi memulai catatan: sisa baris itu tidak terbaca dan tidak masuk ke
buku. Teks yang memang memuat #, misalnya nomor, diapit tanda petik. Catatan sungguhan ditulis
dengan spasi sesudah #, dan tidak dilaporkan.""",
        en="""A # cuts text short.

In YAML a # behind a space begins a comment: the rest of the line is not read and is in no book.
Text that holds a #, such as a number, needs quotes. A comment that is meant has a space behind
the #, and is not reported.""",
        wrong="""
# vision.yaml
statement: Prioritas #1 layanan publik
""",
        right="""
# vision.yaml
statement: "Prioritas #1 layanan publik"
""",
    ),
    "SMP020": Manual(
        id="""Berkas memuat terlalu banyak isian.

Masterplan yang lengkap hanya memuat beberapa ribu isian. Berkas dengan lebih dari seratus ribu
isian biasanya hasil ekspor data mentah, atau rusak. Berkas ini tidak dibaca sampai dikecilkan.""",
        en="""A file holds too many fields.

A complete masterplan has some thousands of fields. A file with more than a hundred thousand is
usually an export of raw data, or damaged. It is not read until it is smaller.""",
    ),
    "SMP022": Manual(
        id="""Masterplan ditulis dalam versi format yang lain.

Bentuk data masterplan dapat berubah antarversi program; `schema_version` mencatat bentuk yang
dipakai. Format yang lebih lama diperbarui dengan `smartcity-mp migrate`, yang menunjukkan dulu apa
yang berubah. Format yang lebih baru hanya dapat dibaca program yang lebih baru; isinya tidak
diperiksa supaya tidak timbul temuan yang keliru.""",
        en="""The masterplan is written in another version of the format.

The shape of the data may change between versions of the program; `schema_version` says which shape
it is. An older format is renewed by `smartcity-mp migrate`, which first shows what changes. A newer
one needs a newer program; what it holds is not judged, so that no finding is wrong.""",
        wrong="""
# masterplan.yaml
schema_version: 2
title: Masterplan Smart City
""",
        right="""
# masterplan.yaml
schema_version: 1
title: Masterplan Smart City
""",
    ),
    "SMP131": Manual(
        id="""Bukan warna yang dikenal.

Warna ditulis dengan # dan enam angka atau huruf a–f, dua untuk merah, dua untuk hijau, dua untuk
biru. Tanda petik perlu, karena tanpa itu # memulai catatan dan isian menjadi kosong. Nama warna dan
rgb(…) tidak dipakai, karena tidak semua bentuk buku mengartikannya sama.""",
        en="""Not a colour that is known here.

A colour is written as # and six digits or letters a–f: two for red, two for green, two for blue. It
needs quotes, for without them the # begins a comment and the field is empty. Names of colours and
rgb(…) are not used, as they do not mean the same in every format of the books.""",
        wrong="""
# masterplan.yaml
title: Masterplan Smart City
design: {primary: biru tua}
""",
        right="""
# masterplan.yaml
title: Masterplan Smart City
design: {primary: "#14476b"}
""",
    ),
}
