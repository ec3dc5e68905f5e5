"""All sentences of the command line, Indonesian first."""

from smartcity_mp.language.cli_help import HELP

SAY: dict[str, tuple[str, str]] = {
    **HELP,
    "main.bug": (
        "Maaf, program ini bermasalah (smartcity-mp {version}): {error}\n"
        "Ini kesalahan program, bukan kesalahan Anda. Jalankan lagi dengan --debug, lalu kirim "
        "seluruh keluarannya kepada pengelola program.",
        "Sorry, this is a bug in the program (smartcity-mp {version}): {error}\n"
        "It is not your fault. Run it again with --debug and send all of its output to the "
        "maintainers.",
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
        "tidak ada masterplan.yaml di {folder}. Periksa folder yang Anda sebutkan dengan "
        "--project.",
        "there is no masterplan.yaml in {folder}. Check the folder that you named with --project.",
    ),
    "project.unreadable": (
        "folder {folder} tidak dapat dibaca: {reason}",
        "the folder {folder} cannot be read: {reason}",
    ),
    "project.files": (
        "Masterplan: {folder} ({count} berkas)",
        "Masterplan: {folder} ({count} files)",
    ),
    "write.path": (
        '"{path}" tidak dapat menjadi nama berkas di dalam folder ini.',
        '"{path}" cannot be the name of a file inside this folder.',
    ),
    "write.link": (
        '"{path}" melewati tautan yang keluar dari folder; tidak ada yang ditulis ke sana.',
        '"{path}" goes through a link that leaves the folder; nothing is written there.',
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
    "init.ambiguous": (
        '"{name}" adalah nama kabupaten dan nama kota:\n{choices}\n'
        "Pilih salah satu, misalnya: smartcity-mp init {first}",
        '"{name}" is both a kabupaten and a kota:\n{choices}\n'
        "Choose one of them, such as: smartcity-mp init {first}",
    ),
    "init.unknown-near": (
        '"{name}" tidak ada di daftar kabupaten dan kota. Yang paling mirip:\n{choices}',
        '"{name}" is not in the list of kabupaten and kota. The nearest are:\n{choices}',
    ),
    "init.unknown": (
        '"{name}" tidak ada di daftar kabupaten dan kota. Untuk nama lain, sebutkan kode '
        "daerahnya dengan --region.",
        '"{name}" is not in the list of kabupaten and kota. For another name, give the code of '
        "the region with --region.",
    ),
    "init.no-code": (
        'tidak ada kabupaten atau kota dengan kode "{code}". Kode Kabupaten Tegal, misalnya, '
        "adalah 33.28.",
        'no kabupaten or kota has the code "{code}". The code of Kabupaten Tegal, for example, '
        "is 33.28.",
    ),
    "init.bad-name": (
        '"{name}" tidak dapat menjadi nama folder.',
        '"{name}" cannot be the name of a folder.',
    ),
    "init.exists": (
        "folder {folder} sudah berisi {path}; tidak ada yang ditimpa. Pilih nama lain, atau pakai "
        "--force bila isinya memang boleh diganti.",
        "the folder {folder} already holds {path}; nothing was overwritten. Choose another name, "
        "or use --force if its content may be replaced.",
    ),
    "init.done": (
        "Folder {folder} siap: {count} berkas.",
        "The folder {folder} is ready: {count} files.",
    ),
    "init.next": (
        "Langkah berikutnya:\n  cd {folder}\n  smartcity-mp validate\n  smartcity-mp build",
        "What to do next:\n  cd {folder}\n  smartcity-mp validate\n  smartcity-mp build",
    ),
    "init.no-git-program": (
        "Catatan: git tidak ditemukan, jadi folder ini belum punya riwayat perubahan.",
        "Note: git was not found, so this folder keeps no history of changes yet.",
    ),
    "init.git-failed": (
        "Catatan: git init tidak berhasil: {reason}",
        "Note: git init failed: {reason}",
    ),
    "validate.explain": (
        "Arti sebuah temuan: smartcity-mp explain {code}",
        "What a finding means: smartcity-mp explain {code}",
    ),
    "build.refused": (
        "Buku belum dibuat karena masih ada kesalahan. Untuk rancangan: smartcity-mp build --draft",
        "No books were made because there are errors. For a draft: smartcity-mp build --draft",
    ),
    "build.done": (
        "Buku ada di {folder}: {changed} berkas baru atau berubah, {same} tetap.",
        "The books are in {folder}: {changed} files new or changed, {same} as they were.",
    ),
    "build.no-book": (
        'tidak ada buku "{text}". Buku masterplan ini: {allowed}',
        'there is no book "{text}". The books of this masterplan: {allowed}',
    ),
    "build.missing": (
        'Isian yang masih "belum tersedia" dalam buku: {count}.',
        'Values that read "belum tersedia" in the books: {count}.',
    ),
    "build.open": (
        "Buka dengan peramban: {place}",
        "Open it in a browser: {place}",
    ),
    "explain.head": (
        "{code} ({severity}, berlaku mulai tahap {stage})",
        "{code} ({severity}, from stage {stage} on)",
    ),
    "explain.waive": (
        "Mengecualikan temuan ini, bila memang harus begitu (masterplan.yaml):\n\n"
        "    waivers:\n"
        "      - rule: {code}\n"
        "        at: GOV-03  # id atau nama berkas\n"
        "        reason: Mengapa temuan ini diterima",
        "To waive this finding, if it has to be so (masterplan.yaml):\n\n"
        "    waivers:\n"
        "      - rule: {code}\n"
        "        at: GOV-03  # an id or the name of a file\n"
        "        reason: Why this finding is accepted",
    ),
    "explain.unknown": (
        'tidak ada kode "{code}". Semua aturan: smartcity-mp rules',
        'there is no code "{code}". All rules: smartcity-mp rules',
    ),
    "explain.unknown-near": (
        'tidak ada kode "{code}"; maksud Anda "{suggestion}"? Semua aturan: smartcity-mp rules',
        'there is no code "{code}"; did you mean "{suggestion}"? All rules: smartcity-mp rules',
    ),
}


def say(key: str, language: str, **values: object) -> str:
    """The sentence of a key in `id` or `en`, filled with its values."""
    indonesian, english = SAY[key]
    return (english if language == "en" else indonesian).format_map(values)
