"""Manuals of SMP1xx: values that do not fit where they stand."""

from smartcity_mp.language.manuals.manual import Manual

SHAPE: dict[str, Manual] = {
    "SMP101": Manual(
        id="""Isian tidak dikenal.

Isian yang salah eja tidak boleh hilang diam-diam, jadi setiap nama yang tidak dikenal ditolak.
Periksa ejaannya; nama isian ditulis dalam bahasa Inggris. Jika ejaannya benar, lekukannya mungkin
salah sehingga ia terbaca sebagai isian bagian lain. Koma di dalam { } memisahkan isian: nilai
yang memuat koma diberi tanda petik.""",
        en="""A field is not known.

A misspelt field must not get lost in silence, so every unknown name is refused. Check its
spelling. If that is right, its indentation may be wrong, so that it reads as a field of something
else. A comma inside { } separates fields: a value with a comma needs quotes.""",
        wrong="""
# vision.yaml
statment: Tegal cerdas
""",
        right="""
# vision.yaml
statement: Tegal cerdas
""",
    ),
    "SMP102": Manual(
        id="""Isian wajib belum ada.

Beberapa isian membuat sesuatu menjadi dirinya: id dan nama atau pernyataannya. Tanpa itu,
butirnya tidak dapat dirujuk dan tidak dapat ditampilkan dalam buku, jadi ia tidak dipakai
dahulu.""",
        en="""A required field is missing.

Some fields make a thing what it is: its id and its name or statement. Without them nothing can
refer to it and no book can show it, so it is left out for now.""",
        wrong="""
# missions.yaml
missions:
  - id: M1
""",
        right="""
# missions.yaml
missions:
  - id: M1
    statement: Mewujudkan pelayanan publik yang cepat dan mudah
""",
    ),
    "SMP103": Manual(
        id="""Bentuk nilainya lain.

Setiap isian punya bentuk: satu nilai, daftar, atau kelompok isian. Daftar dengan satu butir tetap
ditulis sebagai daftar.""",
        en="""The value has another form.

Each field has a form: a single value, a list, or a group of fields. A list of one item is still
written as a list.""",
        wrong="""
# missions.yaml
missions:
  - {id: M1, statement: Pelayanan publik yang cepat, dimensions: governance}
""",
        right="""
# missions.yaml
missions:
  - {id: M1, statement: Pelayanan publik yang cepat, dimensions: [governance]}
""",
    ),
    "SMP104": Manual(
        id="""Bukan bilangan bulat.

Uang dan jumlah ditulis dengan angka saja. Titik ribuan ditolak karena komputer dapat membacanya
sebagai desimal, sehingga 500.000 menjadi 500. Buku menulisnya kembali dengan cara Indonesia:
Rp1.250.000.000.""",
        en="""Not a whole number.

Money and counts are digits only. Points between thousands are refused, because a computer can
take them for a decimal point and read 500.000 as 500. The books write them in the Indonesian way
again: Rp1.250.000.000.""",
        wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
budget:
  apbd-kabupaten: {2026: "1,25 miliar"}
""",
        right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
budget:
  apbd-kabupaten: {2026: 1250000000}
""",
    ),
    "SMP105": Manual(
        id="""Bukan angka.

Angka desimal ditulis dengan titik, tanpa pemisah ribuan, tanpa satuan, dan tanpa tanda persen.
Satuannya punya isian sendiri (`unit`). Buku menampilkannya dengan koma, seperti 71,12.""",
        en="""Not a number.

Decimals are written with a point, without thousands separators, without a unit and without a
percent sign. The unit has a field of its own (`unit`). The books show them with a comma: 71,12.""",
        wrong="""
# profile.yaml
geography: {area_km2: "880,70"}
""",
        right="""
# profile.yaml
geography: {area_km2: 880.70}
""",
    ),
    "SMP106": Manual(
        id="""Bukan tanggal, bulan, atau tahun.

Tanggal ditulis tahun-bulan-hari (2026-06-26), bulan tahun-bulan (2026-06), tahun empat angka.
Cara ini tidak dapat disalahartikan; buku menulisnya sebagai 26 Juni 2026. Bulan rencana aksi
quick win adalah 1 sampai 12, dihitung dari `start`.""",
        en="""Not a date, month or year.

A date is year-month-day (2026-06-26), a month year-month (2026-06), a year four digits. That
cannot be mistaken; the books write 26 Juni 2026. Months in the action plan of a quick win are 1
to 12, counted from `start`.""",
        wrong="""
# masterplan.yaml
title: Masterplan Smart City
edition: {number: 1, date: 26-06-2026}
""",
        right="""
# masterplan.yaml
title: Masterplan Smart City
edition: {number: 1, date: 2026-06-26}
""",
    ),
    "SMP107": Manual(
        id="""Bukan salah satu pilihan.

Isian ini hanya menerima kata tertentu supaya tabel dan grafik dapat mengelompokkannya. Pesannya
menyebut semua pilihan.""",
        en="""Not one of the choices.

This field takes certain words only, so that tables and charts can group by it. The message names
all of them.""",
        wrong="""
# gaps.yaml
gaps:
  - {id: GP-01, gap: Belum ada pengelola data, priority: tinggi}
""",
        right="""
# gaps.yaml
gaps:
  - {id: GP-01, gap: Belum ada pengelola data, priority: high}
""",
    ),
    "SMP108": Manual(
        id="""Tidak dapat menjadi id.

Id disebut dalam rapat dan menjadi nama berkas, jadi ia pendek: 1 sampai 24 huruf, angka, tanda -
atau titik, diawali huruf dan diakhiri huruf atau angka, tanpa spasi. Nama perangkat Windows,
seperti CON atau AUX, tidak dapat dipakai.""",
        en="""It cannot be an id.

Ids are cited in meetings and name files, so they are short: 1 to 24 letters, digits, - or points,
a letter first, a letter or digit last, no spaces. Names of Windows devices, such as CON or AUX,
cannot be used.""",
        wrong="""
# missions.yaml
missions:
  - {id: Misi 1, statement: Pelayanan publik yang cepat}
""",
        right="""
# missions.yaml
missions:
  - {id: M1, statement: Pelayanan publik yang cepat}
""",
    ),
    "SMP109": Manual(
        id="""Nilai hanya berisi spasi.

Nama dan pernyataan tampil di dalam buku, jadi tidak boleh kosong. Jika isinya belum diketahui,
hapus isiannya; aturan akan mengingatkan pada waktunya.""",
        en="""A value holds only spaces.

Names and statements show up in the books, so they cannot be empty. If nobody knows it yet, delete
the field; the rules will ask for it in time.""",
        wrong="""
# missions.yaml
missions:
  - {id: M1, statement: " "}
""",
        right="""
# missions.yaml
missions:
  - {id: M1, statement: Pelayanan publik yang cepat}
""",
    ),
    "SMP110": Manual(
        id="""Bilangan di luar batasnya.

Tahap adalah 1 sampai 4, kemungkinan dan dampak risiko 1 sampai 5, kemajuan 0 sampai 100. Bilangan
lain tidak punya arti di sini.""",
        en="""A number beyond its limits.

The stage is 1 to 4, likelihood and impact of a risk 1 to 5, progress 0 to 100. Other numbers mean
nothing here.""",
        wrong="""
# masterplan.yaml
title: Masterplan Smart City
stage: 5
""",
        right="""
# masterplan.yaml
title: Masterplan Smart City
stage: 4
""",
    ),
    "SMP111": Manual(
        id="""Bukan true atau false.

Isian ya atau tidak ditulis dengan true atau false. Kata lain, seperti ya, yes, atau 1, ditolak
supaya tidak ada yang keliru membacanya.""",
        en="""Neither true nor false.

A field for yes or no is written true or false. Other words, such as ya, yes or 1, are refused, so
that nobody misreads them.""",
        wrong="""
# goals.yaml
goals:
  - id: TJ1
    statement: Meningkatnya mutu pelayanan publik
    objectives:
      - id: SS1.1
        statement: Layanan administrasi yang cepat
        indicators: [{id: IK-1, name: Jumlah layanan daring, cumulative: ya}]
""",
        right="""
# goals.yaml
goals:
  - id: TJ1
    statement: Meningkatnya mutu pelayanan publik
    objectives:
      - id: SS1.1
        statement: Layanan administrasi yang cepat
        indicators: [{id: IK-1, name: Jumlah layanan daring, cumulative: true}]
""",
    ),
    "SMP112": Manual(
        id="""Angka yang dapat dibaca dengan dua cara.

Titik di depan tiga angka dapat berarti desimal atau ribuan: 664.803 terbaca 664,803, tetapi yang
menulis mungkin bermaksud enam ratus enam puluh empat ribu. Selisihnya seribu kali lipat, jadi
Anda diminta memastikan. Ini hanya peringatan, kecuali bila satuannya dihitung utuh (orang, unit,
titik, desa, layanan): 1.250 orang pasti berarti ribuan, jadi itu kesalahan.""",
        en="""A number that can be read in two ways.

A point before three digits may be decimal or may separate thousands: 664.803 reads as a decimal,
but the writer may have meant six hundred and sixty-four thousand. The difference is a factor of a
thousand, so you are asked to make sure. It is only a warning, except where the unit counts whole
things (orang, unit, titik, desa, layanan): 1.250 orang must mean thousands, which is an error.""",
        wrong="""
# profile.yaml
geography: {area_km2: 664.803}
""",
        right="""
# profile.yaml
geography: {area_km2: 664.80}
""",
    ),
    "SMP113": Manual(
        id="""Nilai di bawah nol.

Uang dan jumlah tidak pernah kurang dari nol. Jika angkanya belum diketahui, kosongkan; jangan
tulis -1 atau 0.""",
        en="""A value below zero.

Money and counts are never below zero. If nobody knows the figure yet, leave it empty; do not
write -1 or 0.""",
        wrong="""
# profile.yaml
districts:
  - {name: Slawi, population: -1}
""",
        right="""
# profile.yaml
districts:
  - {name: Slawi, population: 74310}
""",
    ),
    "SMP114": Manual(
        id="""Isian ilustratif tidak dikenal.

`illustrative` menyebut isian mana yang angkanya hanya contoh, supaya buku dapat menandainya. Nama
yang salah berarti angka contoh tampil seolah-olah nyata. Yang dapat disebut adalah isian butir
itu sendiri, atau all untuk semuanya.""",
        en="""An illustrative field is not known.

`illustrative` names the fields whose figures are only examples, so that the books can mark them.
A wrong name would show an example as if it were real. It can name fields of the same item, or all
of them with all.""",
        wrong="""
# profile.yaml
districts:
  - {name: Slawi, population: 74310, illustrative: [penduduk]}
""",
        right="""
# profile.yaml
districts:
  - {name: Slawi, population: 74310, illustrative: [population]}
""",
    ),
    "SMP115": Manual(
        id="""Teks terlalu panjang untuk satu isian.

Sebuah isian dicetak di sel tabel, kartu program, atau ringkasan. Teks yang panjangnya beberapa
halaman biasanya tertempel tanpa sengaja. Uraian panjang punya tempat di narratives/.""",
        en="""A text is too long for one field.

A field is printed in a cell, a program's card or a summary. A text of several pages was mostly
pasted by mistake. Long prose has its own place, in narratives/.""",
    ),
    "SMP130": Manual(
        id="""Bukan satu alamat web yang utuh.

Alamat bukti menjadi tautan di dalam buku. Pembaca hanya sampai ke sana bila alamatnya utuh: dimulai
dengan http:// atau https://, lalu nama situs, tanpa spasi, keterangan, atau tanda baca di
belakangnya. Keterangan ditulis sebagai judul bukti; berkas di folder masterplan disebut dengan
`path`.""",
        en="""Not one whole web address.

The address of a piece of evidence becomes a link in the books. It leads a reader there only when it
is whole: http:// or https:// first, then the name of the site, without spaces, remarks or signs
behind it. Remarks belong into the title of the evidence; a file in the masterplan's folder is named
with `path`.""",
        wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik
evidence:
  - {title: Laman layanan, url: www.tegalkab.go.id/mpp}
""",
        right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik
evidence:
  - {title: Laman layanan, url: "https://www.tegalkab.go.id/mpp"}
""",
    ),
}
