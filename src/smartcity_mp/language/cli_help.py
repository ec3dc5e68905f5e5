"""The help texts of the command line, Indonesian first."""

HELP: dict[str, tuple[str, str]] = {
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
        "hanya hasil dan kesalahan",
        "only results and errors",
    ),
    "global.debug": (
        "tampilkan jejak lengkap bila program bermasalah",
        "show the whole trace when the program fails",
    ),
    "global.version": ("tampilkan versi", "show the version"),
    "global.help": ("tampilkan bantuan", "show help"),
    "init.name": (
        'daerahnya (kab-tegal, "Kab. Tegal") atau nama folder lain',
        'the region (kab-tegal, "Kab. Tegal") or another name for the folder',
    ),
    "init.region": ("kode Kemendagri daerah, misalnya 33.28", "code of the region, such as 33.28"),
    "init.example": (
        "salin contoh masterplan yang sudah terisi",
        "copy the example, a filled masterplan",
    ),
    "init.force": ("timpa berkas yang sudah ada", "overwrite files that exist"),
    "init.no-git": ("jangan jalankan git init", "do not run git init"),
    "init.examples": (
        "smartcity-mp init kab-tegal\n"
        'smartcity-mp init "Kota Tegal"\n'
        "smartcity-mp init rencana-kami --region 33.28\n"
        "smartcity-mp init contoh --example",
        "smartcity-mp init kab-tegal\n"
        'smartcity-mp init "Kota Tegal"\n'
        "smartcity-mp init our-plan --region 33.28\n"
        "smartcity-mp init sample --example",
    ),
    "validate.format": ("text atau json", "text or json"),
    "validate.stage": (
        "periksa seakan-akan sudah pada tahap ini (1 sampai 4); yang belum ada menjadi kesalahan",
        "check as if at this stage (1 to 4); what is due and missing is an error",
    ),
    "validate.fail-on": (
        "temuan teringan yang membuat kode keluar 1: error, warning, atau info",
        "the lightest finding that makes the exit code 1: error, warning or info",
    ),
    "validate.examples": (
        "smartcity-mp validate\n"
        "smartcity-mp validate --stage 2\n"
        "smartcity-mp validate --format json > temuan.json",
        "smartcity-mp validate\n"
        "smartcity-mp validate --stage 2\n"
        "smartcity-mp validate --format json > findings.json",
    ),
    "build.book": (
        "buku yang dibuat: 3, atau 1,3; tanpa ini semua",
        "the books to make: 3, or 1,3; all without it",
    ),
    "build.output": (
        "folder hasil; tanpa ini build/ di folder masterplan",
        "folder of the result; without it build/ in the masterplan's folder",
    ),
    "build.draft": (
        "buat rancangan walaupun masih ada kesalahan",
        "make a draft although there are errors",
    ),
    "build.examples": (
        "smartcity-mp build\nsmartcity-mp build --book 3\nsmartcity-mp build --draft",
        "smartcity-mp build\nsmartcity-mp build --book 3\nsmartcity-mp build --draft",
    ),
    "explain.code": ("kode temuan, misalnya SMP305 atau 305", "code of a finding: SMP305 or 305"),
    "explain.examples": ("smartcity-mp explain SMP305", "smartcity-mp explain SMP305"),
    "rules.format": ("text atau json", "text or json"),
    "rules.examples": (
        "smartcity-mp rules\nsmartcity-mp rules --format json",
        "smartcity-mp rules\nsmartcity-mp rules --format json",
    ),
}
