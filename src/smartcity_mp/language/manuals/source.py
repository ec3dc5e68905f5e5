"""Manuals of SMP0xx: the files and their YAML."""

from smartcity_mp.language.manuals.manual import Manual

SOURCE: dict[str, Manual] = {
    "SMP001": Manual(
        id="""Berkas tidak dapat dibaca.

Sistem menolak membuka berkas ini: izinnya kurang, disknya bermasalah, atau berkasnya baru saja
dihapus. Isinya dianggap belum diketahui, jadi aturan yang bergantung padanya tidak dinilai.
Periksa izin berkas, atau salin ulang dari git.""",
        en="""A file cannot be read.

The system refuses to open it: permissions are missing, the disk is at fault, or the file has just
been deleted. What it holds counts as unknown, so rules that depend on it do not judge. Check its
permissions, or fetch it from git again.""",
    ),
    "SMP002": Manual(
        id="""Berkas tidak disimpan sebagai UTF-8.

Setiap berkas teks disimpan sebagai UTF-8 supaya terbaca sama di semua komputer. Program lama
sering menyimpan dengan pengodean Windows, lalu tanda petik atau huruf beraksen menjadi rusak.
Buka berkasnya di penyunting teks, pilih Simpan Sebagai, lalu pilih UTF-8.""",
        en="""A file is not saved as UTF-8.

Every text file is UTF-8, so that all computers read the same. Older programs often save in a
Windows encoding, which spoils curly quotes and accents. Open the file in a text editor, choose
Save As, and choose UTF-8.""",
    ),
    "SMP003": Manual(
        id="""Berkas terlalu besar.

Satu berkas YAML atau Markdown paling besar 2 MB, setara ratusan halaman teks. Berkas yang lebih
besar biasanya memuat sesuatu yang bukan miliknya, misalnya gambar atau hasil ekspor. Simpan
gambar di assets/, dan naskah panjang di narratives/, satu berkas untuk tiap bab.""",
        en="""A file is too large.

A YAML or Markdown file holds at most 2 MB, hundreds of pages of text. A larger one usually holds
what does not belong there, such as a picture or an export. Keep pictures in assets/ and long
prose in narratives/, a file for each chapter.""",
    ),
    "SMP004": Manual(
        id="""Isi masterplan seluruhnya terlalu besar.

Berkas YAML dan Markdown satu masterplan bersama-sama paling besar 50 MB. Masterplan yang lengkap
jauh di bawah itu, jadi biasanya ada salinan atau data mentah di dalam folder. Berkas sesudah
batas itu tidak dibaca sama sekali. Pindahkan yang bukan bagian masterplan ke luar folder.""",
        en="""The masterplan is too large altogether.

All YAML and Markdown of a masterplan together is at most 50 MB. A complete masterplan stays far
below, so there are usually copies or raw data in the folder. Files beyond the limit are not read
at all. Move what does not belong to the masterplan out of the folder.""",
    ),
    "SMP005": Manual(
        id="""Karakter yang tidak boleh dipakai.

Karakter kendali dan karakter tanpa arti umum tidak terlihat di layar, tetapi merusak buku. Ia
biasanya terbawa saat menyalin dari PDF atau Word. Hapus bagian itu lalu ketik ulang. Garis miring
terbalik di dalam petik ganda juga dapat membuatnya.""",
        en="""A character that is not allowed.

Control characters and characters without a common meaning cannot be seen, but spoil the books.
They usually come with text that was copied from PDF or Word. Delete that place and type it again.
A backslash inside double quotes can make one too.""",
        wrong="""
# vision.yaml
statement: "Tegal \\x07 cerdas"
""",
        right="""
# vision.yaml
statement: "Tegal cerdas"
""",
    ),
    "SMP006": Manual(
        id="""Susunan YAML tidak dapat dibaca.

YAML mengenali isian dari titik dua, dan tingkatannya dari lekukan. Di tempat yang ditunjuk,
susunan itu putus: titik dua di dalam teks, petik atau kurung yang tidak ditutup, atau lekukan
yang tidak sejajar. Berkasnya belum dapat dinilai sampai ini diperbaiki. Kesalahannya kadang satu
baris di atas tempat yang ditunjuk.""",
        en="""The YAML cannot be read.

YAML knows a field by its colon and its level by the indentation. At this place that breaks: a
colon inside text, a quote or bracket that is not closed, or lines that do not align. The file
cannot be judged until it is mended. The mistake sometimes is a line above the place that is
named.""",
        wrong="""
# vision.yaml
statement: Tegal cerdas: maju bersama
""",
        right="""
# vision.yaml
statement: "Tegal cerdas: maju bersama"
""",
    ),
    "SMP007": Manual(
        id="""Isian ditulis dua kali.

Satu nama isian hanya dapat punya satu nilai di satu tempat. Jika ditulis dua kali, tidak jelas
mana yang berlaku; nilai pertama yang dipakai sampai ini diperbaiki. Ini sering terjadi setelah
menggabungkan pekerjaan dua orang.""",
        en="""A field is written twice.

A field has one value in one place. Written twice, nobody knows which one holds; the first one is
used until this is mended. It often happens when the work of two people is merged.""",
        wrong="""
# vision.yaml
statement: Tegal cerdas
statement: Tegal maju
""",
        right="""
# vision.yaml
statement: Tegal cerdas
""",
    ),
    "SMP008": Manual(
        id="""Nama isian bukan teks.

Di depan titik dua harus ada nama: satu kata, tidak kosong, bukan daftar. Biasanya namanya
terlupa, atau kurung siku dipakai di tempat yang salah.""",
        en="""The name of a field is not a text.

Before the colon stands a name: a word, not empty, not a list. Usually it was forgotten, or
brackets stand in the wrong place.""",
        wrong="""
# vision.yaml
[statement]: Tegal cerdas
""",
        right="""
# vision.yaml
statement: Tegal cerdas
""",
    ),
    "SMP009": Manual(
        id="""Penanda & dan * tidak dipakai.

YAML dapat menamai sebuah bagian (&nama) dan mengulangnya di tempat lain (*nama). Dalam masterplan
itu ditolak, karena perubahan di satu tempat diam-diam mengubah tempat lain, dan riwayat git tidak
lagi menunjukkan siapa yang menulis apa. Jika & atau * memang bagian dari teks, pakai tanda
petik.""",
        en="""Anchors & and aliases * are not used.

YAML can name a part (&name) and repeat it elsewhere (*name). A masterplan refuses that: a change
in one place would silently change another, and git could no longer tell who wrote what. If & or *
belongs to the text, put quotes around it.""",
        wrong="""
# vision.yaml
statement: *unggulan
""",
        right="""
# vision.yaml
statement: "*Unggulan* di pesisir utara"
""",
    ),
    "SMP010": Manual(
        id="""Tanda ! tidak dipakai.

Di YAML, kata yang diawali ! menentukan jenis nilai (misalnya !!str). Dalam masterplan, jenis
nilai ditentukan oleh isiannya, jadi tanda itu tidak diperlukan dan ditolak. Jika ! memang bagian
dari teks, pakai tanda petik.""",
        en="""Tags with ! are not used.

In YAML a word that begins with ! sets the type of a value (such as !!str). In a masterplan the
field decides the type, so tags are needless and refused. If ! belongs to the text, put quotes
around it.""",
        wrong="""
# vision.yaml
statement: !!str Tegal cerdas
""",
        right="""
# vision.yaml
statement: Tegal cerdas
""",
    ),
    "SMP011": Manual(
        id="""Isian gabungan << tidak dipakai.

YAML dapat menyalin isian kelompok lain dengan <<. Dalam masterplan itu ditolak, karena pembaca
harus dapat melihat semua isian di tempatnya. Tulis isiannya satu per satu.""",
        en="""Merge keys << are not used.

YAML can copy the fields of another group with <<. A masterplan refuses that, because a reader
must see all fields in their place. Write them one by one.""",
        wrong="""
# vision.yaml
<<: {statement: Tegal cerdas}
""",
        right="""
# vision.yaml
statement: Tegal cerdas
""",
    ),
    "SMP012": Manual(
        id="""Ada dua dokumen dalam satu berkas.

Baris `---` memulai dokumen YAML baru. Satu berkas masterplan hanya memuat satu dokumen; program
dan quick win masing-masing punya berkas sendiri. Berkas ini tidak dibaca sampai bagian keduanya
dipindahkan.""",
        en="""There are two documents in one file.

A line `---` begins a new YAML document. A file of the masterplan holds one; programs and quick
wins have a file each. The file is not read until its second part is moved.""",
        wrong="""
# vision.yaml
statement: Tegal cerdas
---
statement: Tegal maju
""",
        right="""
# vision.yaml
statement: Tegal cerdas
""",
    ),
    "SMP013": Manual(
        id="""Tingkat teratas berkas bukan isian.

Setiap berkas dimulai dengan nama isian; daftar pun punya nama, yaitu nama berkasnya. Dengan
begitu semua berkas berbentuk sama dan dapat ditambah isian lain nanti.""",
        en="""The top level of a file is not made of fields.

Every file begins with the name of a field; a list has a name too, that of its file. So all files
have the same form, and fields can be added later.""",
        wrong="""
# missions.yaml
- {id: M1, statement: Pelayanan publik yang cepat}
""",
        right="""
# missions.yaml
missions:
  - {id: M1, statement: Pelayanan publik yang cepat}
""",
    ),
    "SMP014": Manual(
        id="""Isi bersarang terlalu dalam.

Tidak ada isian masterplan yang sedalam ini. Biasanya sebuah kurung tidak ditutup, atau berkasnya
rusak.""",
        en="""The content is nested too deeply.

No field of a masterplan lies this deep. Usually a bracket is not closed, or the file
is damaged.""",
        wrong=f"""
# vision.yaml
statement: {"[" * 51}Tegal{"]" * 51}
""",
        right="""
# vision.yaml
statement: Tegal
""",
    ),
    "SMP015": Manual(
        id="""Tautan keluar dari folder.

Berkas ini bukan berkas biasa, melainkan tautan ke tempat lain di komputer Anda. Orang lain yang
menyalin folder masterplan tidak akan punya isinya, dan buku dapat memuat sesuatu yang bukan
bagian masterplan. Salin berkas aslinya ke dalam folder. Tautan ke berkas atau folder di dalam
folder masterplan boleh; setiap folder dibaca sekali.""",
        en="""A link leads out of the folder.

This is no file but a link to another place of your computer. Whoever copies the masterplan's
folder would not have what it holds, and the books could take up what is no part of the
masterplan. Copy the file itself into the folder. A link to a file or a folder inside the
masterplan's folder is fine; each folder is read once.""",
    ),
    "SMP016": Manual(
        id="""Nama berkas tidak dikenal.

Berkas di tempat yang dikenal harus punya nama yang dikenal; jika tidak, ia tidak akan dibaca
siapa pun dan isinya hilang tanpa tanda. Daftar yang benar ada di README folder masterplan.""",
        en="""The name of a file is not known.

A file in a known place must have a known name; otherwise nobody would read it, and what it holds
would be lost in silence. The README of the masterplan's folder lists them.""",
        wrong="""
# misions.yaml
missions: []
""",
        right="""
# missions.yaml
missions: []
""",
    ),
    "SMP017": Manual(
        id="""Lekukan memakai tab.

YAML hanya mengenal spasi sebagai lekukan, karena lebar tab berbeda di tiap penyunting. Atur
penyunting Anda agar tombol Tab menghasilkan dua spasi.""",
        en="""The indentation is a tab.

YAML knows only spaces as indentation, because every editor draws a tab differently. Set your
editor so that the Tab key types two spaces.""",
        wrong="""
# vision.yaml
elements:
\t- {word: cerdas, meaning: Tanggap terhadap kebutuhan warga}
""",
        right="""
# vision.yaml
elements:
  - {word: cerdas, meaning: Tanggap terhadap kebutuhan warga}
""",
    ),
    "SMP018": Manual(
        id="""Berkas tidak berada di tempatnya.

Satu program satu berkas, di dalam folder dimensinya; satu quick win satu berkas, langsung di
quick-wins/. Berkas di tempat lain tidak dibaca.""",
        en="""A file is not where it belongs.

One program is one file, in the folder of its dimension; one quick win is one file, directly in
quick-wins/. A file elsewhere is not read.""",
        wrong="""
# programs/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
""",
        right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
""",
    ),
    "SMP021": Manual(
        id="""Berkas .yml milik program lain.

Berkas masterplan berakhir .yaml. Berkas .yml yang namanya tidak mirip salah satunya dianggap milik
program lain, misalnya pengaturan situs web: ia tidak dibaca, dan tidak menghalangi buku. Catatan
ini ada supaya tidak ada naskah yang hilang diam-diam karena salah nama.""",
        en="""A .yml file of another program.

Files of a masterplan end in .yaml. A .yml file whose name is like none of them counts as one of
another program, such as the settings of a web site: it is not read, and keeps no book from being
made. This note is there so that no text gets lost in silence for its name.""",
        wrong="""
# situs.yml
missions: []
""",
        right="""
# missions.yaml
missions: []
""",
    ),
}
