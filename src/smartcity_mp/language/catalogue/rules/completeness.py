"""What the rules say of what is missing, unknown or only repeated."""

from smartcity_mp.language.catalogue.said import Said

COMPLETENESS: dict[str, Said] = {
    "SMP601": Said(
        id="[[{id}: ]]{label:spoken} ({key}) belum diisi; wajib sejak tahap {due}",
        en="[[{id}: ]]{label:spoken} ({key}) is missing; it is due from stage {due}",
        hint_id="Isi `{key}`; jika memang belum dapat diketahui, kecualikan dengan alasan.",
        hint_en="Fill in `{key}`; if nobody can know it yet, waive it with a reason.",
    ),
    "SMP602": Said(
        id='lokasi "{text}" program {id} bukan kecamatan dalam profil'
        '[[; maksud Anda "{suggestion}"?]]',
        en='location "{text}" of program {id} is no district of the profile'
        '[[; do you mean "{suggestion}"?]]',
        hint_id="Pakai nama kecamatan seperti dalam profile.yaml, atau seluruh kabupaten.",
        hint_en="Use the name of a district as profile.yaml has it, or seluruh kabupaten.",
    ),
    "SMP603": Said(
        id="deskripsi program {id} sama dengan deskripsi program {other}",
        en="program {id} has the same description as program {other}",
        hint_id="Tulis apa yang dikerjakan program ini dan bedanya dari yang lain.",
        hint_en="Write what this program does and how it differs from the other.",
    ),
    "SMP604": Said(
        id="{label:spoken} belum ada; wajib sejak tahap {due}",
        en="{label:spoken}: missing altogether; due from stage {due}",
        hint_id="Isi di {file}.",
        hint_en="Write it in {file}.",
    ),
    "SMP605": Said(
        id='[[{id}: ]]"{text}" pada {key} hanya pengisi sementara',
        en='[[{id}: ]]"{text}" in {key} is only a placeholder',
        hint_id="Kosongkan `{key}` sampai isinya diketahui.",
        hint_en="Leave `{key}` empty until it is known.",
    ),
    "SMP606": Said(
        id="",
        en="",
        variants={
            "phone": (
                "isian narahubung {id} memuat nomor telepon",
                "the person in charge of {id} is given with a telephone number",
                "Tulis jabatannya saja, misalnya Kepala Bidang Pelayanan Perizinan.",
                "Write the post only, such as Head of the Licensing Division.",
            ),
            "mail": (
                "isian narahubung {id} memuat alamat surel pribadi",
                "the person in charge of {id} is given with a private e-mail address",
                "Tulis jabatannya saja, atau pakai surel kantor.",
                "Write the post only, or use the address of the office.",
            ),
        },
    ),
    "SMP607": Said(
        id='kalimat "{text}" pada {id} dipakai di {count} tempat, pertama pada {other}',
        en='the sentence "{text}" of {id} stands in {count} places, first in {other}',
        hint_id="Tulis apa yang khas di sini, atau hapus kalimatnya.",
        hint_en="Write what is special here, or delete the sentence.",
    ),
    "SMP608": Said(
        id="",
        en="",
        variants={
            "vision": (
                "visi terdiri atas {count} kata; lebih dari {most} kata sukar diingat",
                "the vision has {count} words; more than {most} are hard to remember",
                "Ringkas `statement`, dan jelaskan pokok-pokoknya di `elements`.",
                "Shorten `statement`, and explain its key words under `elements`.",
            ),
            "profile": (
                "ringkasan profil terdiri atas {count} kata; satu halaman memuat sekitar {most}",
                "the summary of the profile has {count} words; a page holds about {most}",
                "Ringkas `summary`; uraian panjang ditulis sebagai narasi.",
                "Shorten `summary`; what is long belongs into a narrative.",
            ),
            "narrative": (
                "narasi {name} terdiri atas {count} kata; satu halaman memuat sekitar {most}",
                "the narrative {name} has {count} words; a page holds about {most}",
                "Ringkas narasinya; rinciannya ada di Buku II.",
                "Shorten the narrative; book II has the details.",
            ),
        },
    ),
    "SMP609": Said(
        id="singkatan {text}, dipakai di {count} tempat, tidak pernah dijelaskan",
        en="the abbreviation {text}, used in {count} places, is never explained",
        hint_id="Tulis kepanjangannya sekali, diikuti ({text}).",
        hint_en="Write it out once, followed by ({text}).",
    ),
}
