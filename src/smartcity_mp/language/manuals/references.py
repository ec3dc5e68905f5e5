"""Manuals of SMP201 to SMP212: ids, and references to them."""

from smartcity_mp.language.manuals.manual import Manual

REFERENCES: dict[str, Manual] = {
    "SMP201": Manual(
        id="""Yang dirujuk tidak ada.

Isian ini menyebut id sesuatu yang tidak ada di masterplan, atau ditulis dengan huruf besar dan
kecil yang berbeda. Tanpa rujukan yang benar, benang merah dari misi sampai program terputus. Jika
berkas yang memuatnya tidak dapat dibaca, rujukannya belum diperiksa.""",
        en="""What is referred to does not exist.

The field names the id of something that the masterplan does not have, or in other upper and lower
case. Without it the golden thread from mission to program breaks. References into a file that
cannot be read are not judged.""",
        wrong="""
# missions.yaml
missions:
  - {id: M1, statement: Pelayanan publik yang cepat}
# goals.yaml
goals:
  - {id: TJ1, mission: M9, statement: Meningkatnya mutu pelayanan publik}
""",
        right="""
# missions.yaml
missions:
  - {id: M1, statement: Pelayanan publik yang cepat}
# goals.yaml
goals:
  - {id: TJ1, mission: M1, statement: Meningkatnya mutu pelayanan publik}
""",
    ),
    "SMP202": Manual(
        id="""Id dipakai dua kali.

Sebuah id menunjuk tepat satu hal di seluruh masterplan, juga di berkas lain dan untuk jenis lain;
huruf besar dan kecil tidak membedakan. Jika sama, rujukan tidak jelas. Yang kedua tidak dipakai
sampai ini diperbaiki.""",
        en="""An id is used twice.

An id stands for exactly one thing in the whole masterplan, in other files and for other kinds
too, without regard to case. If two share one, a reference is unclear. The second is left out
until this is mended.""",
        wrong="""
# missions.yaml
missions:
  - {id: M1, statement: Pelayanan publik yang cepat}
  - {id: m1, statement: Lingkungan yang bersih}
""",
        right="""
# missions.yaml
missions:
  - {id: M1, statement: Pelayanan publik yang cepat}
  - {id: M2, statement: Lingkungan yang bersih}
""",
    ),
    "SMP203": Manual(
        id="""Nama berkas berbeda dari id-nya.

Program dan quick win disimpan dalam berkas yang bernama seperti id-nya, supaya orang menemukannya
tanpa mencari.""",
        en="""The name of a file differs from the id in it.

A program or quick win lies in a file that is named like its id, so that people find it without
searching.""",
        wrong="""
# programs/governance/mpp.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
""",
        right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
""",
    ),
    "SMP204": Manual(
        id="""Program berada di folder dimensi lain.

Berkas program berada di folder dimensinya, karena tiap dimensi punya penanggung jawab yang
memeriksa foldernya. Pindahkan berkasnya, atau perbaiki subdimensinya.""",
        en="""A program lies in the folder of another dimension.

A program's file lies in the folder of its dimension, because those who answer for a dimension
review its folder. Move the file, or correct its sub-dimension.""",
        wrong="""
# programs/economy/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
sub_dimension: governance.public-service
""",
        right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
sub_dimension: governance.public-service
""",
    ),
    "SMP205": Manual(
        id="""Organisasi tidak ada dalam daftar.

Semua OPD dan mitra dicatat sekali di `organizations.yaml`, lalu disebut dengan id-nya. Dengan
begitu namanya sama di semua buku, juga setelah organisasinya berganti nama.""",
        en="""An organization is not on the list.

All agencies and partners are listed once in `organizations.yaml` and then cited by their id. So
the name is the same in all books, also after an agency is renamed.""",
        wrong="""
# organizations.yaml
organizations:
  - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
owner: Dinas Kominfo
""",
        right="""
# organizations.yaml
organizations:
  - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
owner: diskominfo
""",
    ),
    "SMP206": Manual(
        id="""Rujukan menunjuk jenis yang lain.

Id itu ada, tetapi milik hal lain. Program, misalnya, melayani sasaran, bukan tujuan: tujuan
dicapai lewat sasarannya.""",
        en="""A reference points at another kind of thing.

The id exists but belongs to something else. A program, for example, serves objectives, not goals:
a goal is reached through its objectives.""",
        wrong="""
# goals.yaml
goals:
  - id: TJ1
    statement: Meningkatnya mutu pelayanan publik
    objectives: [{id: SS1.1, statement: Layanan administrasi yang cepat}]
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
objectives: [TJ1]
""",
        right="""
# goals.yaml
goals:
  - id: TJ1
    statement: Meningkatnya mutu pelayanan publik
    objectives: [{id: SS1.1, statement: Layanan administrasi yang cepat}]
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
objectives: [SS1.1]
""",
    ),
    "SMP207": Manual(
        id="""Kode daerah tidak dikenal.

Kode kabupaten dan kota adalah kode wilayah Kementerian Dalam Negeri, dengan titik di antara
provinsi dan daerah. Nama dan provinsinya diambil dari tabel itu. Untuk daerah yang belum ada
dalam tabel, kosongkan kodenya dan isi `name`, `kind`, dan `province`.""",
        en="""The code of the region is not known.

The code of a kabupaten or kota is that of the Ministry of Home Affairs, with a point between
province and region. Its name and province come from that table. For a region that the table does
not have, leave the code empty and fill in `name`, `kind` and `province`.""",
        wrong="""
# masterplan.yaml
title: Masterplan Smart City
region: {code: "3328"}
""",
        right="""
# masterplan.yaml
title: Masterplan Smart City
region: {code: "33.28"}
""",
    ),
    "SMP208": Manual(
        id="""Kode aturan tidak dikenal.

`rules` dan `waivers` di `masterplan.yaml` menyebut aturan dengan kodenya. Kode yang salah berarti
pengaturannya tidak berlaku tanpa ada yang tahu. Semua aturan: smartcity-mp rules.""",
        en="""The code of a rule is not known.

`rules` and `waivers` in `masterplan.yaml` name rules by their code. With a wrong code the setting
would be without effect, and nobody would know. All rules: smartcity-mp rules.""",
        wrong="""
# masterplan.yaml
title: Masterplan Smart City
rules: {severity: {SMP3055: warning}}
""",
        right="""
# masterplan.yaml
title: Masterplan Smart City
rules: {severity: {SMP305: warning}}
""",
    ),
    "SMP210": Manual(
        id="""Kerangka tidak ada atau tanpa dimensi.

Kerangka menentukan dimensi dan subdimensi. Yang tersedia adalah kominfo, dengan enam dimensi.
Daerah yang memakai kerangka lain menulis `framework.yaml` di samping `masterplan.yaml`; isian ini
tidak diperlukan lagi.""",
        en="""There is no such framework, or it has no dimensions.

The framework sets dimensions and sub-dimensions. Built in is kominfo, with six dimensions. A
region that uses another one writes `framework.yaml` beside `masterplan.yaml` and does not need
this field.""",
        wrong="""
# masterplan.yaml
title: Masterplan Smart City
framework: bappenas
""",
        right="""
# masterplan.yaml
title: Masterplan Smart City
framework: kominfo
""",
    ),
    "SMP211": Manual(
        id="""Pengecualian tidak diperlukan lagi.

Aturan ini tidak menemukan apa pun di tempat itu, jadi pengecualiannya tidak melakukan apa-apa.
Mungkin masalahnya sudah diperbaiki, atau `at` menyebut tempat yang keliru. Pengecualian yang
tertinggal akan menyembunyikan temuan berikutnya.""",
        en="""A waiver is not needed any more.

The rule finds nothing at that place, so the waiver does nothing. The matter may be mended, or
`at` may name the wrong place. A waiver that stays behind will hide the next finding.""",
        wrong="""
# masterplan.yaml
title: Masterplan Smart City
waivers:
  - {rule: SMP302, at: M1, reason: Tujuan misi ini dibahas pada bimtek kedua}
# missions.yaml
missions:
  - {id: M1, statement: Pelayanan publik yang cepat}
# goals.yaml
goals:
  - {id: TJ1, mission: M1, statement: Meningkatnya mutu pelayanan publik}
""",
        right="""
# masterplan.yaml
title: Masterplan Smart City
# missions.yaml
missions:
  - {id: M1, statement: Pelayanan publik yang cepat}
# goals.yaml
goals:
  - {id: TJ1, mission: M1, statement: Meningkatnya mutu pelayanan publik}
""",
    ),
    "SMP212": Manual(
        id="""Berkas yang disebut tidak ada.

Lambang, foto, dan dokumen bukti disimpan di folder `assets/` masterplan, lalu disebut dengan
letaknya dari folder masterplan. Berkas di luar folder itu tidak dibaca, sebab masterplan harus utuh
ketika disalin ke komputer lain.""",
        en="""A file that is named does not exist.

Logos, photographs and documents lie in the folder `assets/` of the masterplan and are named by
their place in it. Files elsewhere are not read, as a masterplan must be whole when it is copied to
another computer.""",
        wrong="""
# masterplan.yaml
title: Masterplan Smart City
region: {logo: assets/lambang.png}
""",
        right="""
# masterplan.yaml
title: Masterplan Smart City
region: {logo: null}
""",
    ),
}
