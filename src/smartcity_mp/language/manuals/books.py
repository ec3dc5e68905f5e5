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
{# templates/pendahuluan.md #}
{% if facts.region %}Kabupaten ini
""",
        right="""
{# templates/pendahuluan.md #}
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
{# templates/pendahuluan.md #}
{{ narasi() }}
""",
        right="""
{# templates/pendahuluan.md #}
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
{# templates/pendahuluan.md #}
- Rencana aksi: {{ table(v.action_plan) }}
""",
        right="""
{# templates/pendahuluan.md #}
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
<!-- narratives/pendahuluwan.md -->
Kabupaten Tegal terletak di pesisir utara Jawa.
""",
        right="""
<!-- narratives/pendahuluan.md -->
Kabupaten Tegal terletak di pesisir utara Jawa.
""",
    ),
    "SMP708": Manual(
        id="""Tautan atau gambar tidak dapat dipakai.

Tautan dalam narasi menuju halaman web (https://) atau alamat surel (mailto:). Alamat lain, misalnya
berkas di komputer Anda, tidak ada artinya bagi pembaca buku, jadi hanya tulisannya yang dicetak.
Gambar tidak dicetak; keterangannya tetap ada. Tautan yang dimulai dengan # harus menunjuk tempat
yang ada dalam buku itu.""",
        en="""A link or picture cannot be used.

A link of a narrative leads to a web page (https://) or a mail address (mailto:). Any other target,
such as a file on your computer, means nothing to the reader of a book, so only its words are
printed. A picture is not printed; its description stays. A link that begins with # has to name a
place in that book.""",
        wrong="""
<!-- narratives/pendahuluan.md -->
Rinciannya ada di [data](../data.csv).
""",
        right="""
<!-- narratives/pendahuluan.md -->
Rinciannya ada di [data](https://data.tegalkab.go.id/smart-city).
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
{# templates/pendahuluwan.md #}
## Latar belakang
""",
        right="""
{# templates/pendahuluan.md #}
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
{# templates/pendahuluan.md #}
Lihat program {{ ref("GOV-1") }}.
""",
        right="""
{# templates/pendahuluan.md #}
Lihat program {{ ref("GOV-01") }}.
""",
    ),
    "SMP711": Manual(
        id="""Teks terlalu panjang atau terlalu rumit.

Narasi boleh panjang, tetapi ada batasnya, agar buku selesai dibuat dalam hitungan detik: 100.000
huruf untuk satu narasi, 20.000 huruf untuk satu paragraf, 200 tanda seperti [ atau * dalam satu
paragraf, dan kira-kira dua puluh tingkat untuk daftar dan kutipan. Naskah yang wajar tidak pernah
mendekati batas itu; biasanya berkas ini rusak atau bukan narasi.""",
        en="""A text is too long or too intricate.

A narrative may be long, but within limits, so that the books are made within seconds: 100,000
characters for one narrative, 20,000 for one paragraph, 200 signs such as [ or * in one paragraph,
and about twenty levels of lists and quotations. No sound text comes near them; most often the
file is damaged or no narrative at all.""",
        wrong="""
<!-- narratives/pendahuluan.md: seribu kurung siku dalam satu baris -->
[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
""",
        right="""
<!-- narratives/pendahuluan.md -->
Isi [1], [2], dan [3].
""",
    ),
    "SMP712": Manual(
        id="""HTML, kurung templat, atau tanda Word di dalam narasi.

Narasi dan templat bab ditulis dengan Markdown. Tanda HTML seperti <sub> tidak dijalankan, tetapi
dicetak apa adanya, agar tidak ada yang hilang. Catatan pribadi di antara <!-- dan --> tidak
dicetak, begitu pula kepala berkas di antara dua baris ---. Catatan yang lupa ditutup ikut
dicetak. Isian seperti {{ facts.region }} hanya berlaku di templates/. Butir dari Word yang diawali
• dan tabel dari Excel yang dipisahkan tab menjadi satu paragraf.""",
        en="""HTML, braces of a template, or signs of Word in a narrative.

Narratives and chapters are written in Markdown. An HTML tag such as <sub> is not obeyed but
printed as it stands, so that nothing is lost. Private notes between <!-- and --> are not printed,
nor is a head between two lines of ---. A note that is not closed is printed. A field such as
{{ facts.region }} is filled in only within templates/. Items from Word that begin with •, and
tables from Excel that tabs part, become one paragraph.""",
        wrong="""
<!-- narratives/pendahuluan.md -->
Emisi CO<sub>2</sub> turun.
""",
        right="""
<!-- narratives/pendahuluan.md -->
Emisi CO₂ turun.
""",
    ),
    "SMP713": Manual(
        id="""Catatan kaki tidak berpasangan.

Catatan kaki terdiri atas dua bagian: [^1] di belakang kata, dan isinya pada baris sendiri yang
dimulai dengan [^1]:. Nama yang sama tidak dipakai dua kali dalam satu narasi; narasi lain boleh
memakainya lagi.""",
        en="""A footnote is without its other half.

A footnote has two parts: [^1] behind a word, and its text on a line of its own that begins with
[^1]:. A name is not used twice in one narrative; another narrative may use it again.""",
        wrong="""
<!-- narratives/pendahuluan.md -->
Penduduk bertambah.[^1]
""",
        right="""
<!-- narratives/pendahuluan.md -->
Penduduk bertambah.[^1]

[^1]: BPS Kabupaten Tegal, 2024.
""",
    ),
    "SMP714": Manual(
        id="""Terlalu banyak buku atau bab.

Susunan sendiri di `books` memuat paling banyak 30 buku, dan semuanya bersama-sama paling banyak
200 bab, lampiran, dan halaman. Masterplan biasanya terdiri atas empat buku.""",
        en="""Too many books or chapters.

Books of your own, under `books`, are 30 at most, with 200 chapters, annexes and pages in all. A
masterplan usually has four books.""",
        wrong="""
# masterplan.yaml: tiga puluh satu buku
books:
  - {title: Buku Kesatu, chapters: [pendahuluan]}
""",
        right="""
# masterplan.yaml
books:
  - {title: Analisis Strategis, chapters: [pendahuluan]}
""",
    ),
    "SMP715": Manual(
        id="""Templat mengulang terlalu banyak.

Satu bab dari templat sendiri dibuat dengan paling banyak 300.000 langkah, agar buku selesai dalam
hitungan detik, siapa pun yang menulis templatnya. Pengulangan di dalam pengulangan dan templat
yang memanggil dirinya sendiri cepat melampaui batas itu. Yang acak atau tidak terbatas, seperti
`random`, `lipsum`, atau `'a' * 1000`, tidak tersedia sama sekali.""",
        en="""A template repeats too much.

A chapter of an own template takes 300,000 steps at most, so that the books are made within
seconds, whoever wrote the template. Loops within loops, and templates that call themselves, soon
exceed that. What is random or without limit, such as `random`, `lipsum` or `'a' * 1000`, does not
exist at all.""",
        wrong="""
{# templates/pendahuluan.md #}
{% for a in range(9000) %}{% for b in range(9000) %}{{ b }}{% endfor %}{% endfor %}
""",
        right="""
{# templates/pendahuluan.md #}
{% for a in range(12) %}{{ a }} {% endfor %}
""",
    ),
    "SMP716": Manual(
        id="""Narasi atau templat masih memuat penanda tempat.

Paragraf yang hanya berisi TBD, `...`, xxx, lorem ipsum, atau "isi di sini", dan kata-kata seperti
`[isi di sini]` di tengah kalimat, tercetak apa adanya di buku. Tulis isinya, atau hapus sampai
diketahui.""",
        en="""A narrative or template still holds the place of a text.

A paragraph of nothing but TBD, `...`, xxx, lorem ipsum or "isi di sini" (fill in here), and words
like `[isi di sini]` within a sentence, are printed in the books as they stand. Write what is due
there, or delete it until it is known.""",
        wrong="""
<!-- narratives/pendahuluan.md -->
Isi di sini
""",
        right="""
<!-- narratives/pendahuluan.md -->
Klaten terletak di antara Yogyakarta dan Surakarta.
""",
    ),
}
