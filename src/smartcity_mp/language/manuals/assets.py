"""Manuals of SMP73x: pictures and maps in assets/."""

from smartcity_mp.language.manuals.manual import Manual

ASSETS: dict[str, Manual] = {
    "SMP730": Manual(
        id="""Gambar tidak dapat ditampilkan.

Sampul setiap buku memuat lambang daerah dan, jika `design` menyebutnya, gambar sampul. Yang dapat
ditampilkan adalah gambar PNG atau JPEG yang utuh dengan ukuran paling besar 3 MB; jenisnya dikenali
dari isi berkas, bukan dari akhiran namanya. Gambar berjenis lain, misalnya SVG, WebP, atau PDF,
perlu disimpan dahulu sebagai PNG.""",
        en="""A picture cannot be shown.

The cover of each book holds the logo of the region and, if `design` names one, a picture. It can
show a whole PNG or JPEG picture of at most 3 MB; the kind is known by what is in the file, not by
the end of its name. A picture of another kind, such as SVG, WebP or PDF, has to be saved as PNG
first.""",
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
    "SMP731": Manual(
        id="""Peta kecamatan tidak dapat ditampilkan, atau tidak lengkap.

Peta digambar dari berkas GeoJSON di `assets/` yang memuat poligon batas kecamatan dengan bujur dan
lintang (WGS 84), paling besar 3 MB. Nama kecamatan dicari di semua keterangan poligon, misalnya
`WADMKC` dari peta Badan Informasi Geospasial, dan dicocokkan dengan `districts`; huruf besar,
spasi, dan kata "Kecamatan" tidak berpengaruh. Wilayah lain di dalam berkas itu tidak digambar.""",
        en="""The map of districts cannot be shown, or is not complete.

The map is drawn from a GeoJSON file in `assets/` with the polygons of the districts in longitude
and latitude (WGS 84), 3 MB at most. The names of districts are looked for in all that the file says
of its polygons, such as `WADMKC` in the maps of Badan Informasi Geospasial, and compared with
`districts`; capitals, spaces and the word "Kecamatan" make no difference. Other areas of the file
are not drawn.""",
        wrong="""
# profile.yaml
districts: [{name: Slawi}]
map: assets/kecamatan.geojson
# assets/kecamatan.geojson
{"type": "FeatureCollection", "features": []}
""",
        right="""
# profile.yaml
districts: [{name: Slawi}]
map: assets/kecamatan.geojson
# assets/kecamatan.geojson
{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"WADMKC": "Slawi"},
 "geometry": {"type": "Polygon", "coordinates": [[[109, -7], [109.1, -7], [109, -7.1], [109, -7]]]}}
]}
""",
    ),
    "SMP732": Manual(
        id="""Warna sulit dibaca.

Tulisan terbaca oleh semua orang, juga pada fotokopi, bila kontrasnya dengan latar
sekurang-kurangnya 4,5 banding 1 (WCAG 2.2); bidang warna memerlukan 3 banding 1. Warna utama dan
warna aksen dipakai untuk tulisan di atas putih dan abu-abu muda, warna pita di atas sampul. Warna
yang tidak mencapainya tidak dipakai begitu saja: buku memakai warna terdekat yang mencapainya,
dengan rona yang sama. Untuk layar gelap, warnanya diterangkan dengan sendirinya.""",
        en="""A colour that is hard to read.

Everyone can read text, also on a photocopy, if its contrast with the ground is at least 4.5 to 1
(WCAG 2.2); a patch of colour needs 3 to 1. The primary and the accent colour are used for text on
white and light grey, the ribbon colour on the cover. A colour that falls short is not used as it
is: the books use the nearest that does not, in the same hue. On dark screens the colours become
lighter by themselves.""",
        wrong="""
# masterplan.yaml
title: Masterplan Smart City
design: {primary: "#f7e8a0"}
""",
        right="""
# masterplan.yaml
title: Masterplan Smart City
design: {primary: "#7a1f2b", ribbon: "#f7e8a0"}
""",
    ),
}
