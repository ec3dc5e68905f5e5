"""Manuals of SMP7xx: books, their chapters, templates and narratives."""

from smartcity_mp.language.manuals.manual import Manual

BOOKS: dict[str, Manual] = {
    "SMP701": Manual(
        id="""Templat tidak dapat dipakai.

Templat bab di `templates/` ditulis dengan Jinja. Di baris yang ditunjuk, Jinja tidak dapat
membacanya atau tidak boleh menjalankannya: templat tidak dapat membaca berkas, menjalankan
program, atau memakai jaringan. Templat bawaan dipakai lagi jika berkas ini dihapus.""",
        en="""A template cannot be used.

A chapter's template in `templates/` is written in Jinja. At the line that is named, Jinja cannot
read it or may not run it: a template can read no file, run no program and use no network. The
built-in template is used again when this file is deleted.""",
        wrong="""
# templates/pendahuluan.md
{% if facts.region %}Kabupaten ini
""",
        right="""
# templates/pendahuluan.md
{% if facts.region %}Kabupaten ini{% endif %}
""",
    ),
    "SMP702": Manual(
        id="""Templat menyebut sesuatu yang tidak ada.

Nama yang salah eja di dalam {{ }} ditolak, karena di dalam buku ia hanya akan menjadi tempat
kosong yang tidak terlihat.""",
        en="""A template names something that does not exist.

A misspelt name inside {{ }} is refused, because in the book it would only be an empty place that
nobody sees.""",
        wrong="""
# templates/pendahuluan.md
{{ narasi() }}
""",
        right="""
# templates/pendahuluan.md
{{ narrative() }}
""",
    ),
    "SMP703": Manual(
        id="""Tabel, gambar, atau kartu hilang.

Tabel, gambar, dan kartu diletakkan pada baris sendiri, di tepi kiri, di antara dua baris kosong.
Di dalam kalimat, butir daftar, atau sel tabel, Markdown menelannya sehingga tidak tampil.""",
        en="""A table, figure or card is lost.

Tables, figures and cards stand on a line of their own, at the left margin, between two blank
lines. Inside a sentence, a list item or a cell of a table, Markdown swallows them.""",
        wrong="""
# templates/pendahuluan.md
- Rencana aksi: {{ table(v.action_plan) }}
""",
        right="""
# templates/pendahuluan.md
Rencana aksi:

{{ table(v.action_plan) }}
""",
    ),
    "SMP705": Manual(
        id="""Bab tidak ada.

Daftar buku menyebut bab menurut namanya: bab bawaan, atau bab sendiri yang berkasnya ada di
`templates/`. Bab yang tidak ada tidak akan tampil.""",
        en="""There is no such chapter.

A list of books names chapters: built-in ones, or your own with a file in `templates/`. A chapter
that does not exist would not show up.""",
        wrong="""
# masterplan.yaml
title: Masterplan Smart City
books:
  - title: Analisis Strategis
    chapters: [pendahuluwan]
""",
        right="""
# masterplan.yaml
title: Masterplan Smart City
books:
  - title: Analisis Strategis
    chapters: [pendahuluan]
""",
    ),
    "SMP706": Manual(
        id="""Susunan buku tidak ada.

`books` menyebut salah satu susunan bawaan, atau memuat daftar buku sendiri. Tanpa isian ini, yang
dipakai adalah kominfo: empat buku.""",
        en="""There is no such set of books.

`books` names a built-in set or holds a list of your own. Without it, the set is kominfo: four
books.""",
        wrong="""
# masterplan.yaml
title: Masterplan Smart City
books: komifo
""",
        right="""
# masterplan.yaml
title: Masterplan Smart City
books: kominfo
""",
    ),
    "SMP707": Manual(
        id="""Narasi tidak dipakai.

Naskah di `narratives/` menggantikan pengantar umum sebuah bab, dan menemukan babnya lewat nama
berkas. Nama yang tidak cocok berarti tulisannya tidak tampil di buku mana pun.""",
        en="""A narrative is not used.

Prose in `narratives/` takes the place of a chapter's generic introduction and finds its chapter
by the name of the file. With a name that fits none, no book shows it.""",
        wrong="""
# narratives/pendahuluwan.md
Kabupaten Tegal terletak di pesisir utara Jawa.
""",
        right="""
# narratives/pendahuluan.md
Kabupaten Tegal terletak di pesisir utara Jawa.
""",
    ),
    "SMP708": Manual(
        id="""Tautan atau gambar tidak dapat dipakai.

Buku dapat dibuka tanpa jaringan dan tidak boleh menjalankan apa pun. Karena itu tautan hanya ke
alamat biasa (https, http, mailto), dan gambar hanya dari folder `assets/`. Yang lain tidak
dicetak; teksnya tetap ada.""",
        en="""A link or picture cannot be used.

The books open without a network and must not run anything. So links go only to plain addresses
(https, http, mailto), and pictures come only from the folder `assets/`. Others are left out;
their text stays.""",
        wrong="""
# narratives/pendahuluan.md
![Alun-alun](https://contoh.id/alun-alun.jpg)
""",
        right="""
# narratives/pendahuluan.md
![Alun-alun](assets/alun-alun.jpg)
""",
    ),
    "SMP709": Manual(
        id="""Templat tidak dipakai.

Berkas di `templates/` menggantikan bab bawaan yang bernama sama, atau menjadi bab baru jika
disebut di `books`. Yang bukan keduanya tidak berpengaruh apa pun, biasanya karena salah eja.""",
        en="""A template is not used.

A file in `templates/` takes the place of the built-in chapter of the same name, or is a new
chapter if `books` lists it. One that is neither has no effect, usually because of
a misspelling.""",
        wrong="""
# templates/pendahuluwan.md
## Latar belakang
""",
        right="""
# templates/pendahuluan.md
## Latar belakang
""",
    ),
    "SMP710": Manual(
        id="""Rujukan dalam templat tidak menunjuk apa pun.

{{ ref("...") }} menulis id sebagai tautan ke tempat yang menjelaskannya, dan {{ see("...") }}
menulis nomor sebuah tabel atau gambar. Yang dirujuk harus ada: id di masterplan, tabel atau
gambar di buku itu.""",
        en="""A reference in a template points at nothing.

{{ ref("...") }} writes an id as a link to where it is described, and {{ see("...") }} the number
of a table or figure. What it names must exist: an id in the masterplan, a table or figure in that
book.""",
        wrong="""
# templates/pendahuluan.md
Lihat program {{ ref("GOV-1") }}.
""",
        right="""
# templates/pendahuluan.md
Lihat program {{ ref("GOV-01") }}.
""",
    ),
    "SMP730": Manual(
        id="""Lambang tidak dapat ditampilkan.

Sampul setiap buku memuat lambang daerah. Yang dapat ditampilkan adalah gambar PNG atau JPEG yang
utuh dengan ukuran paling besar 3 MB; jenisnya dikenali dari isi berkas, bukan dari akhiran namanya.
Lambang berjenis lain, misalnya SVG, WebP, atau PDF, perlu disimpan dahulu sebagai PNG.""",
        en="""The logo cannot be shown.

The cover of each book holds the logo of the region. It can show a whole PNG or JPEG picture of at
most 3 MB; the kind is known by what is in the file, not by the end of its name. A logo of another
kind, such as SVG, WebP or PDF, has to be saved as PNG first.""",
        wrong="""
# masterplan.yaml
title: Masterplan Smart City
region: {logo: assets/lambang.svg}
# assets/lambang.svg
<svg xmlns="http://www.w3.org/2000/svg"/>
""",
        right="""
# masterplan.yaml
title: Masterplan Smart City
region: {logo: null}
""",
    ),
}
