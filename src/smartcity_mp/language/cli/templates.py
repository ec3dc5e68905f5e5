"""What `templates` says: its help, then its sentences. Indonesian first."""

_EXAMPLES = (
    "smartcity-mp templates list\nsmartcity-mp templates copy risiko\n"
    "smartcity-mp templates diff risiko"
)
SAY: dict[str, tuple[str, str]] = {
    "templates.action": (
        "list: semua bab; copy: salin satu bab ke folder templates; diff: tunjukkan yang berubah"
        " pada bab bawaan",
        "list: all chapters; copy: copy one into the folder templates; diff: show what changed in"
        " the built-in one",
    ),
    "templates.chapter": (
        "nama bab, misalnya risiko",
        "the name of a chapter, such as risiko",
    ),
    "templates.force": (
        "timpa salinan yang sudah ada beserta perubahan Anda di dalamnya",
        "replace a copy that is there, with the changes that you made in it",
    ),
    "templates.format": ("bentuk daftar: text atau json", "format of the list: text or json"),
    "templates.examples": (_EXAMPLES, _EXAMPLES),
    "templates.nowhere": ("tidak dipakai", "in no book"),
    "templates.is-new": ("bab tambahan", "an added chapter"),
    "templates.is-own": ("sendiri, tanpa stempel", "own, without a stamp"),
    "templates.is-current": ("sendiri, mutakhir", "own, up to date"),
    "templates.is-unchanged": ("salinan tanpa perubahan", "a copy without changes"),
    "templates.is-older": (
        "sendiri; bab bawaannya sudah berubah",
        "own; the built-in one has changed",
    ),
    "templates.is-untouched": (
        "salinan tanpa perubahan; bab bawaannya sudah berubah",
        "a copy without changes; the built-in one has changed",
    ),
    "templates.is-gone": (
        "sendiri; bab bawaannya tidak ada lagi",
        "own; there is no built-in one any more",
    ),
    "templates.is-unknown": ("sendiri; stempel tidak terbaca", "own; its stamp cannot be read"),
    "templates.copied": ("{path} dibuat.", "Made {path}."),
    "templates.next": (
        "Ubah isinya seperlunya, lalu: smartcity-mp build. Hapus berkasnya untuk kembali ke bab"
        " bawaan.",
        "Change what you need in it, then: smartcity-mp build. Delete the file to have the"
        " built-in chapter again.",
    ),
    "templates.exists": (
        "{path} sudah ada dan tidak ditimpa. Dengan --force isinya diganti bab bawaan; perubahan"
        " Anda di dalamnya hilang",
        "{path} is there already and was left alone. With --force it becomes the built-in chapter;"
        " what you changed in it is lost",
    ),
    "templates.none": (
        "{path} tidak ada, jadi bab {name} adalah bab bawaan. Untuk menyalinnya: smartcity-mp"
        " templates copy {name}",
        "there is no {path}, so the chapter {name} is the built-in one. To copy it: smartcity-mp"
        " templates copy {name}",
    ),
    "templates.no-chapter": (
        'tidak ada bab bawaan "{text}"; lihat smartcity-mp templates list',
        'there is no built-in chapter "{text}"; see smartcity-mp templates list',
    ),
    "templates.no-chapter-near": (
        'tidak ada bab bawaan "{text}"; maksud Anda "{suggestion}"?',
        'there is no built-in chapter "{text}"; did you mean "{suggestion}"?',
    ),
    "templates.since-copied": (
        "Yang berubah pada bab bawaan {name} sejak disalin dari versi {version}:",
        "What changed in the built-in chapter {name} since it was copied from version {version}:",
    ),
    "templates.since-own": (
        "Bab sendiri (-) dibandingkan dengan bab bawaan {name} versi ini (+). Bab bawaan saat"
        " disalin tidak ada dalam riwayat git, jadi perubahan Anda sendiri ikut tampak:",
        "Your own chapter (-) against the built-in chapter {name} of this version (+). The one that"
        " was copied is not in the history of git, so your own changes show, too:",
    ),
    "templates.same": (
        "Tidak ada bedanya dengan bab bawaan {name}.",
        "No difference from the built-in chapter {name}.",
    ),
}
