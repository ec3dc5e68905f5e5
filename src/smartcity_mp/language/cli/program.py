"""What the program says whichever the command: help, usage, masterplan, findings and
writing. Indonesian first.
"""

SAY: dict[str, tuple[str, str]] = {
    "help.about": (
        "smartcity-mp: masterplan smart city kabupaten dan kota. YAML biasa menjadi empat buku.",
        "smartcity-mp: smart city masterplans of regencies and cities. Plain YAML in, four books "
        "out.",
    ),
    "help.examples-title": ("Contoh", "Examples"),
    "help.examples": (
        "smartcity-mp init kab-tegal     folder masterplan baru untuk Kabupaten Tegal\n"
        "smartcity-mp validate           periksa masterplan di folder ini\n"
        "smartcity-mp build              buat buku-bukunya di build/\n"
        "smartcity-mp explain SMP305     arti sebuah temuan dan cara memperbaikinya",
        "smartcity-mp init kab-tegal     a new masterplan folder for Kabupaten Tegal\n"
        "smartcity-mp validate           check the masterplan in this folder\n"
        "smartcity-mp build              make its books in build/\n"
        "smartcity-mp explain SMP305     what a finding means and how to mend it",
    ),
    "help.usage": ("Pemakaian", "Usage"),
    "help.options-mark": ("[OPSI]", "[OPTIONS]"),
    "help.commands": ("Perintah", "Commands"),
    "help.arguments": ("Isian", "Arguments"),
    "help.options": ("Opsi", "Options"),
    "help.globals": ("Opsi setiap perintah", "Options of every command"),
    "help.more": (
        "Bantuan satu perintah: smartcity-mp PERINTAH --help\n"
        "Kode keluar: 0 bersih; 1 ada temuan; 2 salah pakai atau masterplan tidak ditemukan; "
        "3 kesalahan program.",
        "Help of one command: smartcity-mp COMMAND --help\n"
        "Exit codes: 0 clean; 1 findings; 2 wrong usage or no masterplan found; 3 a bug in the "
        "program.",
    ),
    "global.project": (
        "folder masterplan; tanpa ini dicari dari folder sekarang ke atas",
        "the masterplan's folder; without it, searched from the current folder upwards",
    ),
    "global.lang": (
        "bahasa pesan: id atau en (atau variabel SMARTCITY_MP_LANG)",
        "language of the messages: id or en (or the variable SMARTCITY_MP_LANG)",
    ),
    "global.verbose": ("sebutkan berkas yang dipakai", "say which files were used"),
    "global.quiet": (
        "hanya hasil, kesalahan, dan yang membuat isi buku keliru",
        "only results, errors, and what makes a book wrong",
    ),
    "global.debug": (
        "tampilkan jejak lengkap bila program bermasalah",
        "show the whole trace when the program fails",
    ),
    "global.version": ("tampilkan versi", "show the version"),
    "global.help": ("tampilkan bantuan", "show help"),
    "main.bug": (
        "Maaf, program ini bermasalah (smartcity-mp {version}): {error}\n"
        "Ini kesalahan program, bukan kesalahan Anda. Jalankan lagi dengan --debug, lalu kirim "
        "seluruh keluarannya kepada pengelola program.",
        "Sorry, this is a bug in the program (smartcity-mp {version}): {error}\n"
        "It is not your fault. Run it again with --debug and send all of its output to the "
        "maintainers.",
    ),
    "main.gone": (
        "folder tempat Anda berada sudah tidak ada. Pindahlah ke folder lain dengan cd, lalu "
        "ulangi.",
        "the folder that you are in is gone. Go to another one with cd, then try again.",
    ),
    "main.memory": (
        "memori komputer tidak cukup. Tutup program lain, lalu ulangi.",
        "the computer has not enough memory. Close other programs, then try again.",
    ),
    "main.unwritable": (
        "hasil tidak dapat dituliskan ke tujuannya: {reason}.",
        "the results cannot be written to where they should go: {reason}.",
    ),
    "main.system": (
        "{place} tidak dapat dipakai: {reason}.",
        "{place} cannot be used: {reason}.",
    ),
    "main.interrupted": ("Dihentikan.", "Interrupted."),
    "usage.no-command": (
        'tidak ada perintah "{text}". Perintah yang ada: {allowed}',
        'there is no command "{text}". The commands are: {allowed}',
    ),
    "usage.no-command-near": (
        'tidak ada perintah "{text}"; maksud Anda "{suggestion}"?',
        'there is no command "{text}"; did you mean "{suggestion}"?',
    ),
    "usage.no-option": (
        'tidak ada opsi "{option}". Lihat: smartcity-mp --help',
        'there is no option "{option}". See: smartcity-mp --help',
    ),
    "usage.no-option-of": (
        'perintah {command} tidak mengenal opsi "{option}". Lihat: smartcity-mp {command} --help',
        'the command {command} has no option "{option}". See: smartcity-mp {command} --help',
    ),
    "usage.no-option-near": (
        'tidak ada opsi "{option}"; maksud Anda "{suggestion}"?',
        'there is no option "{option}"; did you mean "{suggestion}"?',
    ),
    "usage.needs-value": (
        'opsi "{option}" memerlukan nilai sesudahnya.',
        'the option "{option}" needs a value after it.',
    ),
    "usage.no-value": (
        'opsi "{option}" tidak memakai nilai.',
        'the option "{option}" takes no value.',
    ),
    "usage.bad-value": (
        'nilai untuk "{option}" tidak dapat dipakai.',
        'the value of "{option}" cannot be used.',
    ),
    "usage.choice": (
        'nilai "{text}" untuk {option} tidak dikenal. Pilihannya: {allowed}',
        '{option} cannot be "{text}". It is one of: {allowed}',
    ),
    "usage.choice-near": (
        'nilai "{text}" untuk {option} tidak dikenal; maksud Anda "{suggestion}"?',
        '{option} cannot be "{text}"; did you mean "{suggestion}"?',
    ),
    "usage.missing": (
        "perintah {command} memerlukan {what}. Lihat: smartcity-mp {command} --help",
        "the command {command} needs {what}. See: smartcity-mp {command} --help",
    ),
    "usage.extra": (
        'perintah {command} tidak memerlukan "{text}". Lihat: smartcity-mp {command} --help',
        'the command {command} does not take "{text}". See: smartcity-mp {command} --help',
    ),
    "usage.other": (
        "perintah {command} tidak dapat dibaca. Lihat: smartcity-mp {command} --help",
        "the command {command} cannot be read. See: smartcity-mp {command} --help",
    ),
    "project.none": (
        "tidak ada masterplan.yaml di {folder} atau di folder mana pun di atasnya.\n"
        "Pindahlah ke folder masterplan, sebutkan dengan --project, atau buat yang baru: "
        "smartcity-mp init kab-tegal",
        "there is no masterplan.yaml in {folder} or in any folder above it.\n"
        "Go to the masterplan's folder, name it with --project, or make a new one: "
        "smartcity-mp init kab-tegal",
    ),
    "project.not-there": (
        "tidak ada masterplan.yaml di {folder}. Periksa nama folder yang Anda tulis.",
        "there is no masterplan.yaml in {folder}. Check the name of the folder.",
    ),
    "project.misnamed": (
        "tidak ada masterplan.yaml di {folder}, tetapi ada {reason}. Ganti namanya menjadi "
        "masterplan.yaml, dengan huruf kecil semua.",
        "there is no masterplan.yaml in {folder}, but there is {reason}. Rename it to "
        "masterplan.yaml, all in small letters.",
    ),
    "project.closed": (
        "folder {folder} tidak boleh Anda masuki, jadi tidak diketahui apakah ada masterplan di "
        "sana. Periksa izin folder itu.",
        "you may not look into the folder {folder}, so nobody knows whether there is a masterplan. "
        "Check its permissions.",
    ),
    "project.unreadable": (
        "folder {folder} tidak dapat dibaca: {reason}",
        "the folder {folder} cannot be read: {reason}",
    ),
    "project.files": (
        "Masterplan: {folder} ({count} berkas)\n{files}",
        "Masterplan: {folder} ({count} files)\n{files}",
    ),
    "write.meanwhile": (
        "{path} berubah ketika perintah ini berjalan; tidak ada yang ditulis. Simpan dan tutup "
        "berkas itu, lalu ulangi.",
        "{path} changed while this command ran; nothing was written. Save and close that file, "
        "then try again.",
    ),
    "write.path": (
        '"{path}" tidak dapat menjadi nama berkas di dalam folder ini.',
        '"{path}" cannot be the name of a file inside this folder.',
    ),
    "write.link": (
        '"{path}" melewati tautan yang keluar dari folder; tidak ada yang ditulis ke sana.',
        '"{path}" goes through a link that leaves the folder; nothing is written there.',
    ),
    "write.moved-link": (
        '"{path}" adalah tautan simbolis, jadi tidak dapat berganti nama tanpa menjadi berkas '
        "biasa; tidak ada yang diubah. Gantilah tautan itu dengan isinya, lalu ulangi.",
        '"{path}" is a symbolic link, so it cannot get another name without becoming an ordinary '
        "file; nothing was changed. Put what it leads to in its place, then try again.",
    ),
    "write.dead-link": (
        '"{path}" adalah tautan yang tidak menuju folder mana pun; hapus atau perbaiki tautan itu.',
        '"{path}" is a link that leads to no folder; remove or mend that link.',
    ),
    "write.source": (
        '"{path}" menuju folder yang dibaca sebagai masterplan; tidak ada yang ditulis ke sana.',
        '"{path}" leads to a folder that is read as the masterplan; nothing is written there.',
    ),
    "write.folder": (
        'di tempat berkas "{path}" sudah ada folder bernama sama; pindahkan folder itu dulu.',
        'a folder stands where the file "{path}" should be; move that folder first.',
    ),
    "write.foreign": (
        '"{path}" sudah ada dan bukan buatan program ini, jadi tidak ada yang ditimpa. Pindahkan '
        "berkas itu, pilih folder lain dengan -o, atau pakai --force bila boleh diganti.",
        '"{path}" is there already and this program did not make it, so nothing was overwritten. '
        "Move that file, choose another folder with -o, or use --force if it may be replaced.",
    ),
    "write.changed": (
        '"{path}" berubah sejak dibuat, jadi tidak ada yang ditimpa. Pindahkan berkas itu, atau '
        "pakai --force bila perubahannya boleh hilang.",
        '"{path}" was changed after it was made, so nothing was overwritten. Move that file, or '
        "use --force if the change may be lost.",
    ),
    "write.list": (
        '"{path}" bukan daftar yang ditulis program ini; pindahkan dulu, lalu ulangi.',
        '"{path}" is not the list that this program writes; move it first, then try again.',
    ),
    "write.file": (
        'di tempat folder "{path}" sudah ada berkas bernama sama; pindahkan berkas itu dulu.',
        'a file stands where the folder "{path}" should be; move that file first.',
    ),
    "write.twice": (
        'dua berkas akan menempati tempat yang sama: "{path}".',
        'two files would take the same place: "{path}".',
    ),
    "write.exists": (
        '"{path}" sudah ada dan tidak ditimpa.',
        '"{path}" exists and is not overwritten.',
    ),
    "write.open": (
        '"{path}" sedang dibuka program lain; tutup berkas itu dulu, lalu ulangi.',
        '"{path}" is open in another program; close that file first, then try again.',
    ),
    "write.denied": (
        '"{path}" tidak boleh ditulis; periksa izin foldernya.',
        '"{path}" may not be written; check the permissions of its folder.',
    ),
    "write.system": (
        '"{path}" tidak dapat ditulis: {detail}',
        '"{path}" cannot be written: {detail}',
    ),
    "findings.no-summary": (
        "ringkasan tidak dapat ditulis ke {file}: {reason}.",
        "the summary cannot be written to {file}: {reason}.",
    ),
    "findings.fix": (
        "Temuan yang mungkin dapat dibetulkan program: {count}. Lihat dulu dengan smartcity-mp fix",
        "Findings that the program may be able to correct: {count}. Look with smartcity-mp fix",
    ),
    "findings.explain": (
        "Arti sebuah temuan: smartcity-mp explain {code}",
        "What a finding means: smartcity-mp explain {code}",
    ),
}
