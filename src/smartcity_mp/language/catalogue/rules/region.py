"""What the rules say of the region and its districts."""

from smartcity_mp.language.catalogue.said import Said

_LISTED_ID = "kode {code}, yaitu {name}"
_LISTED_EN = "code {code}, which is {name}"

REGION: dict[str, Said] = {
    "SMP414": Said(
        id="",
        en="",
        variants={
            "code": (
                f"semua isian daerah menunjuk {{text}} ({{other}}), kecuali {_LISTED_ID}",
                f"all that is said of the region means {{text}} ({{other}}), except {_LISTED_EN}",
                "Ganti `code` dengan {other}, atau perbaiki isian lainnya.",
                "Replace `code` with {other}, or correct the other fields.",
            ),
            "name": (
                f'nama daerah "{{text}}" tidak sesuai dengan {_LISTED_ID}',
                f'the name "{{text}}" does not agree with {_LISTED_EN}',
                "Hapus `name` agar mengikuti kode, atau perbaiki `code`[[: {text} berkode"
                " {other}]].",
                "Delete `name` to have it follow the code, or correct `code`[[: {text} has"
                " {other}]].",
            ),
            "kind": (
                f'jenis daerah "{{text}}" tidak sesuai dengan {_LISTED_ID}',
                f'the kind "{{text}}" does not agree with {_LISTED_EN}',
                "Hapus `kind` agar mengikuti kode, atau perbaiki `code`.",
                "Delete `kind` to have it follow the code, or correct `code`.",
            ),
            "province": (
                f'provinsi "{{text}}" tidak sesuai dengan {_LISTED_ID} di {{province}}',
                f'the province "{{text}}" does not agree with {_LISTED_EN} in {{province}}',
                "Hapus `province` agar mengikuti kode, atau perbaiki `code`.",
                "Delete `province` to have it follow the code, or correct `code`.",
            ),
            "head": (
                'jabatan "{text}" bukan jabatan kepala sebuah {kind}, padahal kode {code} ialah'
                " {name}",
                '"{text}" is not the title of the head of a {kind}, but code {code} is {name}',
                "Kabupaten dipimpin Bupati, kota dipimpin Wali Kota.",
                "A kabupaten is headed by a Bupati, a kota by a Wali Kota.",
            ),
        },
    ),
    "SMP415": Said(
        id="kecamatan {name} tercantum dua kali",
        en="district {name} is listed twice",
        hint_id="Hapus salah satunya, atau perbaiki namanya.",
        hint_en="Delete one of them, or correct its name.",
    ),
    "SMP416": Said(
        id="",
        en="",
        variants={
            "count": (
                "jumlah kecamatan tertulis {text:number}, padahal daftarnya memuat {sum:number}",
                "there are said to be {text:number} districts, but the list has {sum:number}",
                "Perbaiki `district_count`, atau lengkapi `districts`.",
                "Correct `district_count`, or complete `districts`.",
            ),
            "villages": (
                "jumlah desa dan kelurahan tertulis {text:number}, padahal menurut daftar kecamatan"
                " {sum:number}",
                "there are said to be {text:number} villages, but those of all districts are"
                " {sum:number}",
                "Perbaiki `villages` dan `urban_villages`, atau `villages` tiap kecamatan.",
                "Correct `villages` and `urban_villages`, or the `villages` of the districts.",
            ),
            "area": (
                "luas wilayah tertulis {text:number} km², padahal luas semua kecamatan berjumlah"
                " {sum:number} km²",
                "the area is said to be {text:number} km², but that of all districts is"
                " {sum:number} km²",
                "Perbaiki `area_km2` daerah, atau `area_km2` tiap kecamatan.",
                "Correct the region's `area_km2`, or the `area_km2` of the districts.",
            ),
            "hectares": (
                "luas [[{name} ]]tertulis {text:number} km², seratus kali yang cocok dengan angka"
                " lainnya: tampaknya hektare",
                "the area [[of {name} ]]is said to be {text:number} km², a hundred times what fits"
                " the other figures: it seems to be hectares",
                "Tulis {right}; satu km² ialah 100 hektare.",
                "Write {right}; one km² is 100 hectares.",
            ),
            "population": (
                "penduduk semua kecamatan berjumlah {sum:number}, jauh dari {text:number} dalam"
                " statistik penduduk",
                "the people of all districts are {sum:number}, far from the {text:number} of the"
                " statistic of the population",
                "Perbaiki `population` tiap kecamatan, atau statistik jumlah penduduk.",
                "Correct the `population` of the districts, or the statistic.",
            ),
        },
    ),
}
