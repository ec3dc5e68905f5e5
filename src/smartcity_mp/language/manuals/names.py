"""Manuals of SMP213 to SMP215: names that things had, and names of the files that hold them."""

from smartcity_mp.language.manuals.manual import Manual

NAMES: dict[str, Manual] = {
    "SMP213": Manual(
        id="""Kode lama menunjuk ke sesuatu yang tidak ada.

`former_ids` menyimpan kode yang sudah diganti beserta penggantinya, supaya tautan dari buku yang
sudah beredar tetap menemukan tempatnya. Jika penggantinya dihapus atau diganti lagi dengan tangan,
tautan itu buntu. Ganti kode dengan `smartcity-mp rename`, yang menjaga daftar ini.""",
        en="""A former code leads to something that does not exist.

`former_ids` keeps codes that were replaced and what replaced them, so that links of books that are
out still find their place. If the replacement is deleted or changed by hand, those links lead
nowhere. Change codes with `smartcity-mp rename`, which keeps this list.""",
        wrong="""
# masterplan.yaml
title: Masterplan Smart City
former_ids: {M7: M2}
# missions.yaml
missions:
  - {id: M1, statement: Pelayanan publik yang cepat}
""",
        right="""
# masterplan.yaml
title: Masterplan Smart City
former_ids: {M7: M1}
# missions.yaml
missions:
  - {id: M1, statement: Pelayanan publik yang cepat}
""",
    ),
    "SMP214": Manual(
        id="""Kode lama dipakai lagi untuk hal lain.

Pembaca yang mengikuti kode dari buku yang sudah beredar akan sampai pada hal yang keliru. Beri hal
yang baru itu kode yang belum pernah dipakai.""",
        en="""A former code is in use again for something else.

Readers who follow the code from a book that is out arrive at the wrong thing. Give the new thing a
code that was never used.""",
        wrong="""
# masterplan.yaml
title: Masterplan Smart City
former_ids: {M1: M2}
# missions.yaml
missions:
  - {id: M1, statement: Kota yang nyaman dihuni}
  - {id: M2, statement: Pelayanan publik yang cepat}
""",
        right="""
# masterplan.yaml
title: Masterplan Smart City
former_ids: {M1: M2}
# missions.yaml
missions:
  - {id: M3, statement: Kota yang nyaman dihuni}
  - {id: M2, statement: Pelayanan publik yang cepat}
""",
    ),
    "SMP215": Manual(
        id="""Laporan berbeda dari nama folder atau berkasnya.

Laporan satu organisasi tentang satu tahun berada di progress/<tahun>/<organisasi>.yaml. Bila isinya
menyebut tahun atau organisasi lain, tidak ada yang tahu mana yang benar.""",
        en="""A report that differs from the name of its folder or file.

What an organization reports of a year stands in progress/<year>/<organization>.yaml. Where it names
another year or organization, nobody knows which of them is right.""",
        wrong="""
# progress/2026/diskominfo.yaml
year: 2025
organization: diskominfo
# organizations.yaml
organizations:
  - {id: diskominfo, name: Dinas Komunikasi dan Informatika, kind: opd}
""",
        right="""
# progress/2026/diskominfo.yaml
year: 2026
organization: diskominfo
# organizations.yaml
organizations:
  - {id: diskominfo, name: Dinas Komunikasi dan Informatika, kind: opd}
""",
    ),
}
