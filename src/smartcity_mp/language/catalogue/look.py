"""What is said of pictures, maps and colours of the books: SMP73x."""

from smartcity_mp.language.catalogue.said import Said

LOOK: dict[str, Said] = {
    "SMP730": Said(
        id="",
        en="",
        by="why",
        variants={
            "kind": (
                'berkas "{text}" bukan gambar PNG atau JPEG[[, melainkan {found}]], jadi tidak'
                " tampil di buku",
                'the file "{text}" is not a PNG or JPEG picture[[ but {found}]] and is not shown'
                " in the books",
                "Simpan gambarnya sebagai PNG atau JPEG dengan ukuran paling besar {limit} MB di"
                " assets/, lalu tulis namanya di sini; mengganti akhiran nama berkas saja tidak"
                " cukup.",
                "Save the picture as a PNG or JPEG of at most {limit} MB in assets/ and write its"
                " name here; it is not enough to change the end of the file's name.",
            ),
            "large": (
                'gambar "{text}" lebih besar dari {limit} MB, jadi tidak tampil di buku',
                'the picture "{text}" is larger than {limit} MB and is not shown in the books',
                "Kecilkan gambarnya; lebar 600 piksel cukup untuk lambang, 2.000 untuk sampul.",
                "Make the picture smaller; a logo needs 600 pixels across, a cover 2,000.",
            ),
            "damaged": (
                'berkas gambar "{text}" rusak atau tidak utuh, jadi tidak tampil di buku',
                'the picture "{text}" is damaged or not whole and is not shown in the books',
                "Salin lagi dari berkas aslinya, atau buka gambarnya lalu simpan sebagai PNG.",
                "Copy it again from the original, or open the picture and save it as PNG.",
            ),
            "unreadable": (
                'berkas gambar "{text}" tidak dapat dibaca, jadi tidak tampil di buku',
                'the picture "{text}" cannot be read and is not shown in the books',
                "Periksa izin berkasnya; taruh gambarnya sendiri di assets/, bukan pintasan ke"
                " tempat lain.",
                "Check who may read the file; put the picture itself into assets/, not a link to"
                " another place.",
            ),
        },
    ),
    "SMP731": Said(
        id="",
        en="",
        by="problem",
        variants={
            "kind": (
                'peta "{text}" bukan GeoJSON yang memuat batas wilayah, jadi tidak tampil di buku',
                'the map "{text}" is no GeoJSON with areas and is not shown in the books',
                "Simpan batas kecamatan dari QGIS atau geoportal sebagai GeoJSON (poligon, WGS"
                " 84).",
                "Save the districts' boundaries from QGIS or a geoportal as GeoJSON (polygons, WGS"
                " 84).",
            ),
            "large": (
                'peta "{text}" lebih besar dari {limit} MB, jadi tidak tampil di buku',
                'the map "{text}" is larger than {limit} MB and is not shown in the books',
                "Sederhanakan garisnya, misalnya dengan Simplify di QGIS; ketelitian 50 meter sudah"
                " cukup untuk buku.",
                "Simplify its lines, such as with Simplify in QGIS; 50 metres are exact enough for"
                " a book.",
            ),
            "unreadable": (
                'berkas peta "{text}" tidak dapat dibaca, jadi tidak tampil di buku',
                'the file of the map "{text}" cannot be read and is not shown in the books',
                "Periksa izin berkasnya; taruh petanya sendiri di assets/, bukan pintasan ke tempat"
                " lain.",
                "Check who may read the file; put the map itself into assets/, not a link to"
                " another place.",
            ),
            "projected": (
                'koordinat peta "{text}" bukan bujur dan lintang dalam derajat, jadi peta tidak'
                " tampil di buku",
                'the coordinates of the map "{text}" are no longitude and latitude in degrees, so'
                " it is not shown in the books",
                "Simpan ulang dengan sistem koordinat WGS 84 (EPSG:4326); yang ini tampaknya UTM.",
                "Save it again in WGS 84 (EPSG:4326); this one seems to be UTM.",
            ),
            "names": (
                'peta "{text}" tidak menyebut satu pun kecamatan dalam daftar, jadi tidak tampil di'
                " buku",
                'the map "{text}" names none of the districts in the list and is not shown in the'
                " books",
                "Samakan nama pada `districts` dengan nama kecamatan di dalam berkas peta.",
                "Write the names under `districts` as the file of the map has them.",
            ),
            "lacking": (
                'peta "{text}" tidak memuat kecamatan {names}',
                'the map "{text}" has no area for {names}',
                "Samakan nama kecamatannya dengan nama di dalam berkas peta, atau lengkapi"
                " petanya.",
                "Write the district as the file of the map does, or complete the map.",
            ),
        },
    ),
    "SMP732": Said(
        id='warna "{text}" di atas latar halaman "{ground}" hanya berkontras {ratio:number} banding'
        " 1, sedangkan tulisan perlu {least:number}; buku memakai {right}",
        en='the colour "{text}" has a contrast of only {ratio:number} to 1 with the ground of'
        ' pages, "{ground}", and text needs {least:number}; the books use {right}',
        hint_id="Tulis {right}, atau warna gelap lain. Warna terang cocok untuk `ribbon`.",
        hint_en="Write {right}, or another dark colour. A light colour suits the `ribbon`.",
        variants={
            "ribbon": (
                'warna pita "{text}" di atas sampul "{ground}" hanya berkontras {ratio:number}'
                " banding 1, sedangkan bidang warna perlu {least:number}; buku memakai {right}",
                'the ribbon colour "{text}" has a contrast of only {ratio:number} to 1 with the'
                ' cover, "{ground}", and a patch of colour needs {least:number}; the books use'
                " {right}",
                "Tulis {right}, atau warna lain yang lebih menonjol di atas sampulnya.",
                "Write {right}, or another colour that stands out from the cover.",
            ),
        },
    ),
}
