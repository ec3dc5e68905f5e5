"""Manuals of SMP717 and SMP718: a region's own copies of built-in chapters."""

from smartcity_mp.language.manuals.manual import Manual

COPIES: dict[str, Manual] = {
    "SMP717": Manual(
        id="""Bab bawaan sudah berubah sejak disalin.

Bab yang disalin dengan `smartcity-mp templates copy` tetap seperti saat disalin, sekalipun bab
bawaannya diperbaiki dalam versi berikutnya. Karena itu salinan membawa stempel: satu baris catatan
yang tidak tampil di buku, dengan versi dan sidik bab bawaan saat itu. Jika sidiknya berbeda dari
bab bawaan sekarang, `smartcity-mp templates diff` menunjukkan bedanya. Pindahkan yang perlu, lalu
tulis sidik yang baru dalam stempel; atau hapus berkasnya agar bab bawaan dipakai lagi.""",
        en="""A built-in chapter has changed since it was copied.

A chapter that was copied with `smartcity-mp templates copy` stays as it was then, even if later
versions mend the built-in one. So a copy bears a stamp: one line of comment that no book shows,
with the version and the fingerprint ("sidik") of the built-in chapter at that time. If it is not
that of today's chapter, `smartcity-mp templates diff` shows what differs. Take over what you
need, then write the new fingerprint into the stamp; or delete the file to have the built-in one
again.""",
        wrong="""
{# templates/sambutan.md #}
{# Salinan bab bawaan "sambutan" dari smartcity-mp 0.0.1, sidik 000000000000. Biarkan baris ini. #}
# Sambutan Bupati
""",
        right="""
{# templates/sambutan.md #}
# Sambutan Bupati
""",
    ),
    "SMP718": Manual(
        id="""Templat sama dengan bab bawaan.

Salinan yang tidak diubah tidak mengubah buku, tetapi menahan bab itu pada versi sekarang: perbaikan
bab bawaan dalam versi berikutnya tidak ikut tampil. Ubah isinya, atau hapus berkasnya. Stempel saja
tidak berarti berubah.""",
        en="""A template is the same as the built-in chapter.

A copy without changes leaves the books as they are, but holds the chapter at this version: what
later versions mend in the built-in one does not show. Change it, or delete the file. The stamp
alone is no change.""",
        wrong="""
{# templates/sambutan.md: seperti ditulis oleh smartcity-mp templates copy sambutan #}
""",
        right="""
{# templates/sambutan.md: salinan yang isinya diubah #}
# Sambutan Bupati
""",
    ),
}
