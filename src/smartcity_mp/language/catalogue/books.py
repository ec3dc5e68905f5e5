"""What making the books says: SMP7xx, templates, book lists and narratives."""

from smartcity_mp.language.catalogue.said import Said

_NEAR_ID = '[[; maksud Anda "{suggestion}"?]]'
_NEAR_EN = '[[; did you mean "{suggestion}"?]]'

BOOKS: dict[str, Said] = {
    "SMP701": Said(
        id="templat ini tidak dapat dipakai: {text}",
        en="this template cannot be used: {text}",
        hint_id="Perbaiki templatnya, atau hapus agar dipakai templat bawaan.",
        hint_en="Correct the template, or delete it to have the built-in one.",
    ),
    "SMP702": Said(
        id="templat ini menyebut sesuatu yang tidak ada: {text}",
        en="this template names something that does not exist: {text}",
        hint_id="Periksa ejaannya terhadap templat bawaan.",
        hint_en="Check the spelling against the built-in template.",
    ),
    "SMP703": Said(
        id='tabel, gambar, atau kartu dalam bab "{chapter}" hilang saat bab itu disusun',
        en='a table, figure or card of chapter "{chapter}" got lost in the making',
        hint_id="Letakkan tiap tabel, gambar, atau kartu pada baris sendiri di tepi kiri,"
        " di antara dua baris kosong.",
        hint_en="Put each table, figure or card on a line of its own at the left margin,"
        " between two blank lines.",
    ),
    "SMP705": Said(
        id=f'bab "{{text}}" tidak ada{_NEAR_ID}',
        en=f'there is no chapter "{{text}}"{_NEAR_EN}',
        hint_id="Pakai nama bab bawaan, atau tulis babnya di templates/{text}.md.",
        hint_en="Use the name of a built-in chapter, or write the chapter in templates/{text}.md.",
    ),
    "SMP706": Said(
        id=f'susunan buku "{{text}}" tidak ada{_NEAR_ID}',
        en=f'there is no set of books "{{text}}"{_NEAR_EN}',
        hint_id="[[Pilihannya: {allowed}. ]]Susunan sendiri ditulis sebagai daftar di `books`.",
        hint_en="[[The choices are: {allowed}. ]]Books of your own are a list under `books`.",
    ),
    "SMP707": Said(
        id=f'narasi "{{name}}" tidak dipakai bab mana pun{_NEAR_ID}',
        en=f'no chapter uses the narrative "{{name}}"{_NEAR_EN}',
        hint_id="Beri nama menurut babnya, <bab>.md, atau buku-1-<bab>.md untuk satu buku saja.",
        hint_en="Name it after its chapter, <chapter>.md, or buku-1-<chapter>.md for one book.",
    ),
    "SMP708": Said(
        id='tautan atau gambar "{text}" tidak dapat dipakai, jadi tidak dicetak',
        en='the link or picture "{text}" cannot be used and is left out',
        hint_id="Tautan dimulai dengan https:// atau mailto:; gambar disimpan di assets/.",
        hint_en="Links begin with https:// or mailto:; pictures are kept in assets/.",
    ),
    "SMP709": Said(
        id=f'templat "{{name}}" tidak dipakai bab mana pun{_NEAR_ID}',
        en=f'no chapter uses the template "{{name}}"{_NEAR_EN}',
        hint_id="Namai menurut bab bawaan, <bab>.md, atau sebut babnya di `books`, atau hapus.",
        hint_en="Name it after a built-in chapter, <chapter>.md, list it in `books`, or delete it.",
    ),
    "SMP710": Said(
        id=f'rujukan ke "{{text}}" dalam templat tidak menunjuk apa pun{_NEAR_ID}',
        en=f'the reference to "{{text}}" in a template points at nothing{_NEAR_EN}',
        hint_id="Pakai id yang ada dalam masterplan, atau nama tabel atau gambar dalam buku itu.",
        hint_en="Use an id of the masterplan, or the name of a table or figure of that book.",
    ),
    "SMP730": Said(
        id="",
        en="",
        by="why",
        variants={
            "kind": (
                'lambang "{text}" bukan gambar PNG atau JPEG[[, melainkan {found}]], jadi tidak'
                " tampil di buku",
                'the logo "{text}" is not a PNG or JPEG picture[[ but {found}]] and is not shown'
                " in the books",
                "Simpan lambang sebagai PNG atau JPEG dengan ukuran paling besar {limit} MB di"
                " assets/, lalu tulis namanya di sini; mengganti akhiran nama berkas saja tidak"
                " cukup.",
                "Save the logo as a PNG or JPEG of at most {limit} MB in assets/ and write its"
                " name here; it is not enough to change the end of the file's name.",
            ),
            "large": (
                'lambang "{text}" lebih besar dari {limit} MB, jadi tidak tampil di buku',
                'the logo "{text}" is larger than {limit} MB and is not shown in the books',
                "Kecilkan gambarnya; lebar 600 piksel sudah cukup untuk sampul.",
                "Make the picture smaller; a width of 600 pixels is enough for a cover.",
            ),
            "damaged": (
                'berkas lambang "{text}" rusak atau tidak utuh, jadi tidak tampil di buku',
                'the file of the logo "{text}" is damaged or not whole and is not shown in the'
                " books",
                "Salin lagi dari berkas aslinya, atau buka gambarnya lalu simpan sebagai PNG.",
                "Copy it again from the original, or open the picture and save it as PNG.",
            ),
            "unreadable": (
                'berkas lambang "{text}" tidak dapat dibaca, jadi tidak tampil di buku',
                'the file of the logo "{text}" cannot be read and is not shown in the books',
                "Periksa izin berkasnya; taruh gambarnya sendiri di assets/, bukan pintasan ke"
                " tempat lain.",
                "Check who may read the file; put the picture itself into assets/, not a link to"
                " another place.",
            ),
        },
    ),
}
