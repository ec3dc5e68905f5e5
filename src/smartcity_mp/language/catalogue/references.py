"""What ids and references say: SMP2xx, things that are named and must exist."""

from smartcity_mp.language.catalogue.said import Said

_NEAR_ID = '[[; maksud Anda "{suggestion}"?]]'
_NEAR_EN = '[[; did you mean "{suggestion}"?]]'
_SUB_DIMENSION_HINTS = (
    "[[Pilihannya: {choices}. ]]"
    "Tulis dimensi dan subdimensinya, misalnya governance.public-service.",
    "[[The choices are: {choices}. ]]"
    "Write dimension and sub-dimension, such as governance.public-service.",
)

REFERENCES: dict[str, Said] = {
    "SMP201": Said(
        id=f'{{kind:kind}} "{{text}}" tidak ada{_NEAR_ID}',
        en=f'there is no {{kind:kind}} "{{text}}"{_NEAR_EN}',
        hint_id="Pakai id yang ada di {kind:home}, atau tambahkan di sana.",
        hint_en="Use an id that stands in {kind:home}, or add it there.",
        by="kind",
        variants={
            "document": (
                f'tidak ada dokumen, misi, atau prioritas "{{text}}" di alignment.yaml{_NEAR_ID}',
                f'alignment.yaml has no document, mission or priority "{{text}}"{_NEAR_EN}',
                "Pakai id yang ada di alignment.yaml, atau tambahkan di sana.",
                "Use an id that stands in alignment.yaml, or add it there.",
            ),
            "component": (
                f'tidak ada komponen kesiapan atau subdimensi "{{text}}"{_NEAR_ID}',
                f'there is no readiness component or sub-dimension "{{text}}"{_NEAR_EN}',
                "Tulis komponen, misalnya human-resources,"
                " atau subdimensi, misalnya governance.public-service.",
                "Write a component, such as human-resources,"
                " or a sub-dimension, such as governance.public-service.",
            ),
            "element": (
                f'tidak ada elemen kesiapan atau dimensi "{{text}}"{_NEAR_ID}',
                f'there is no readiness element or dimension "{{text}}"{_NEAR_EN}',
                "Tulis structure, infrastructure, superstructure,"
                " atau dimensi, misalnya governance.",
                "Write structure, infrastructure, superstructure, or a dimension, such as"
                " governance.",
            ),
            "dimension": (
                f'dimensi "{{text}}" tidak ada dalam kerangka{_NEAR_ID}',
                f'the framework has no dimension "{{text}}"{_NEAR_EN}',
                "Tulis salah satu dimensi kerangka, misalnya governance.",
                "Write a dimension of the framework, such as governance.",
            ),
            "sub-dimension": (
                f'subdimensi "{{text}}" tidak ada dalam kerangka{_NEAR_ID}',
                f'the framework has no sub-dimension "{{text}}"{_NEAR_EN}',
                *_SUB_DIMENSION_HINTS,
            ),
        },
    ),
    "SMP202": Said(
        id='id "{text}" sudah dipakai di {other}',
        en='the id "{text}" is taken in {other}',
        hint_id="Beri salah satunya id lain; huruf besar dan kecil tidak membedakan id.",
        hint_en="Give one of them another id; upper and lower case make no difference.",
        variants={
            "copy": (
                'berkas ini tampaknya salinan; id "{text}" sudah dipakai di {other}',
                'this file looks like a copy; the id "{text}" is taken in {other}',
                "Hapus salinan ini. Jika isinya memang lain, beri id baru dan ganti nama berkasnya"
                " menurut id itu.",
                "Delete this copy. If it is meant to be another one, give it a new id and name the"
                " file after it.",
            ),
            "same": (
                'blok dengan id "{text}" ini sama persis dengan yang ada di {other}',
                'this block with the id "{text}" is the very same as the one in {other}',
                "Hapus salah satunya; mungkin tertempel dua kali.",
                "Delete one of them; it may have been pasted twice.",
            ),
        },
    ),
    "SMP203": Said(
        id='id "{text}" berbeda dari nama berkasnya, "{name}"',
        en='the id "{text}" differs from the name of its file, "{name}"',
        hint_id="Ganti nama berkasnya menjadi {text}.yaml, atau ganti id-nya menjadi {name}.",
        hint_en="Rename the file to {text}.yaml, or change the id to {name}.",
        variants={
            "name": (
                'id "{text}" berbeda dari nama berkasnya, "{name}"',
                'the id "{text}" differs from the name of its file, "{name}"',
                "Ganti nama berkasnya menjadi {text}.yaml.",
                "Rename the file to {text}.yaml.",
            ),
        },
    ),
    "SMP204": Said(
        id='program dimensi "{dimension}" ini berada di folder "{folder}"',
        en='this program of dimension "{dimension}" lies in the folder "{folder}"',
        hint_id="Pindahkan ke programs/{dimension}/, atau perbaiki `sub_dimension`.",
        hint_en="Move it to programs/{dimension}/, or correct `sub_dimension`.",
    ),
    "SMP205": Said(
        id=f'organisasi "{{text}}" tidak ada di organizations.yaml{_NEAR_ID}',
        en=f'organizations.yaml has no organization "{{text}}"{_NEAR_EN}',
        hint_id="Pakai id-nya, bukan namanya, atau tambahkan di organizations.yaml.",
        hint_en="Use its id, not its name, or add it to organizations.yaml.",
    ),
    "SMP206": Said(
        id='"{text}" adalah {found:kind}, bukan {kind:kind}',
        en='"{text}" is of another kind: {found:kind} instead of {kind:kind}',
        hint_id="Tulis id {kind:kind} di sini.",
        hint_en="Only ids of this kind fit here: {kind:kind}.",
    ),
    "SMP207": Said(
        id='tidak ada kabupaten atau kota dengan kode "{text}"'
        '[[; maksud Anda "{suggestion}" ({name})?]]',
        en='no kabupaten or kota has the code "{text}"[[; did you mean "{suggestion}" ({name})?]]',
        hint_id="Tulis kode Kemendagri dengan titik, misalnya 33.28 untuk Kabupaten Tegal.",
        hint_en="Write the code of the Ministry of Home Affairs with its point, such as 33.28"
        " for Kabupaten Tegal.",
    ),
    "SMP208": Said(
        id=f'tidak ada aturan "{{text}}"{_NEAR_ID}',
        en=f'there is no rule "{{text}}"{_NEAR_EN}',
        hint_id="Lihat semua aturan dengan smartcity-mp rules.",
        hint_en="See all rules with smartcity-mp rules.",
        variants={
            "threshold": (
                f'tidak ada ambang "{{text}}"{_NEAR_ID}',
                f'there is no threshold "{{text}}"{_NEAR_EN}',
                "Nama ambang tertulis dalam penjelasan aturannya: smartcity-mp explain.",
                "The manual of a rule names its threshold: smartcity-mp explain.",
            ),
        },
    ),
    "SMP210": Said(
        id='kerangka "{text}" tidak ada[[; maksud Anda "{suggestion}"?]]',
        en='there is no framework "{text}"[[; did you mean "{suggestion}"?]]',
        hint_id="Hapus `framework` untuk memakai kominfo, atau tulis framework.yaml sendiri.",
        hint_en="Delete `framework` to use kominfo, or write a framework.yaml of your own.",
        variants={
            "empty": (
                "kerangka ini belum memuat dimensi",
                "this framework has no dimensions yet",
                "Tulis dimensinya di `dimensions`, atau hapus berkas ini untuk memakai kominfo.",
                "Write them under `dimensions`, or delete this file to use kominfo.",
            ),
        },
    ),
    "SMP211": Said(
        id='pengecualian {text}[[ untuk "{at}"]] tidak diperlukan lagi',
        en='the waiver of {text}[[ for "{at}"]] is not needed any more',
        hint_id="Hapus dari `waivers`, atau perbaiki `at` jika yang dimaksud lain.",
        hint_en="Delete it from `waivers`, or correct `at` if something else is meant.",
    ),
    "SMP212": Said(
        id=f'berkas "{{text}}" tidak ada di folder assets/{_NEAR_ID}',
        en=f'there is no file "{{text}}" in the folder assets/{_NEAR_EN}',
        hint_id="Taruh berkasnya di assets/ dan tulis letaknya, misalnya assets/lambang.png.",
        hint_en="Put the file into assets/ and write where it is, such as assets/logo.png.",
    ),
    "SMP213": Said(
        id=f'kode lama "{{old}}" menunjuk ke "{{text}}", yang tidak ada{_NEAR_ID}',
        en=f'the former code "{{old}}" leads to "{{text}}", which does not exist{_NEAR_EN}',
        hint_id="Tulis kode yang sekarang, atau hapus baris ini.",
        hint_en="Write the present code, or delete this line.",
    ),
    "SMP214": Said(
        id='kode lama "{text}" dipakai lagi untuk {kind:kind} lain',
        en='the former code "{text}" is in use again, for a thing of this kind: {kind:kind}',
        hint_id="Beri yang baru kode lain, sebab tautan dari buku yang sudah beredar memakai kode"
        " ini; atau hapus baris ini.",
        hint_en="Give the new one another code, as links of books that are out use this one; or"
        " delete this line.",
    ),
    "SMP215": Said(
        id='"{text}" berbeda dari nama foldernya, "{name}"',
        en='"{text}" differs from the name of its folder, "{name}"',
        hint_id="Perbaiki isinya, atau pindahkan berkasnya ke folder {text}/.",
        hint_en="Correct the value, or move the file into the folder {text}/.",
        variants={
            "file": (
                '"{text}" berbeda dari nama berkasnya, "{name}"',
                '"{text}" differs from the name of its file, "{name}"',
                "Perbaiki isinya, atau ganti nama berkasnya menjadi {text}.yaml.",
                "Correct the value, or rename the file to {text}.yaml.",
            ),
        },
    ),
}
