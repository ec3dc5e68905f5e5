"""Manuals of SMP73x: pictures and maps in assets/."""

from smartcity_mp.language.manuals.manual import Manual

ASSETS: dict[str, Manual] = {
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
}
