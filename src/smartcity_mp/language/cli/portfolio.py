"""What `portfolio` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "portfolio.places": (
        "folder berisi banyak masterplan, daftar dalam berkas YAML (baris - kab-tegal, atau path "
        "dan rev untuk sebuah revisi git), dan bagian .json dari portfolio --format json",
        "a folder of many masterplans, a list in a YAML file (lines - kab-tegal, or path and rev "
        "for a git revision), and parts (.json) made by portfolio --format json",
    ),
    "portfolio.format": ("{portfolio}", "{portfolio}"),
    "portfolio.date": (
        "yang jatuh tempo pada tanggal ini, misalnya 2026-12-31; tanpa ini hari ini, atau tanggal "
        "bagian yang digabung",
        "what is due at this date, such as 2026-12-31; without it today, or the date of the parts "
        "that are joined",
    ),
    "portfolio.part": (
        "hanya bagian ini, misalnya 2/4: tiap masterplan keempat mulai dari yang kedua",
        "only this part, such as 2/4: every fourth masterplan from the second on",
    ),
    "portfolio.build": (
        "buat juga buku HTML setiap masterplan, masing-masing dalam foldernya di DIR",
        "also make the HTML books of every masterplan, each in its folder in DIR",
    ),
    "portfolio.draft": (
        "buat buku sebagai rancangan, juga bila ada kesalahan",
        "make the books as drafts, even with errors",
    ),
    "portfolio.cache": (
        "simpan angka tiap masterplan di DIR dan pakai lagi selama isinya tidak berubah",
        "keep the figures of each masterplan in DIR, and use them while nothing in it changes",
    ),
    "portfolio.jobs": (
        "banyaknya proses; tanpa ini sebanyak prosesor",
        "how many processes; without it as many as there are processors",
    ),
    "portfolio.examples": (
        "smartcity-mp portfolio daerah\n"
        "smartcity-mp portfolio daerah.yaml --format html > portofolio.html\n"
        "smartcity-mp portfolio daerah --part 2/4 --format json > part-2.json\n"
        "smartcity-mp portfolio part-1.json part-2.json --format html > portofolio.html",
        "smartcity-mp portfolio regions\n"
        "smartcity-mp portfolio regions.yaml --format html > portfolio.html\n"
        "smartcity-mp portfolio regions --part 2/4 --format json > part-2.json\n"
        "smartcity-mp portfolio part-1.json part-2.json --format html > portfolio.html",
    ),
    "portfolio.no-folder": (
        "{place} tidak ada. Sebutkan folder yang berisi masterplan, daftar dalam berkas .yaml, "
        "atau bagian .json.",
        "there is no {place}. Name a folder that holds masterplans, a list in a .yaml file, or "
        "parts in .json.",
    ),
    "portfolio.no-file": (
        "{place} bukan berkas biasa, jadi tidak dibaca.",
        "{place} is no ordinary file, so it is not read.",
    ),
    "portfolio.too-large": (
        "{place} lebih besar dari {limit} MB, jadi tidak dibaca. Bagi menjadi beberapa berkas.",
        "{place} is larger than {limit} MB, so it is not read. Split it into several files.",
    ),
    "portfolio.no-part": (
        "{place} bukan bagian yang dibuat portfolio --format json versi ini ({reason}). Buat lagi "
        "bagian itu dengan smartcity-mp yang sama.",
        "{place} is no part made by portfolio --format json of this version ({reason}). Make it "
        "again with the same smartcity-mp.",
    ),
    "portfolio.no-list": (
        "{place} bukan daftar masterplan. Tulis satu baris tiap masterplan: - kab-tegal, atau "
        "{form}.",
        "{place} is no list of masterplans. Write a line for each: - kab-tegal, or {form}.",
    ),
    "portfolio.bad-list": (
        "{count} isian di {place} bukan masterplan. Tulis - kab-tegal, atau {form}.\n{lines}",
        "{count} entries in {place} are no masterplan. Write - kab-tegal, or {form}.\n{lines}",
    ),
    "portfolio.too-many": (
        "ada lebih dari {most} masterplan. Bagi menjadi beberapa folder atau daftar.",
        "there are more than {most} masterplans. Split them into several folders or lists.",
    ),
    "portfolio.nothing": (
        "tidak ada masterplan di {place}: tidak satu folder pun di dalamnya berisi "
        "masterplan.yaml.",
        "there is no masterplan in {place}: no folder in it holds a masterplan.yaml.",
    ),
    "portfolio.bad-jobs": (
        '--jobs memerlukan bilangan 1 sampai {most}, bukan "{text}".',
        '--jobs needs a number from 1 to {most}, not "{text}".',
    ),
    "portfolio.bad-part": (
        '--part memerlukan bagian dan banyaknya, misalnya 2/4, bukan "{text}".',
        '--part needs a part and how many there are, such as 2/4, not "{text}".',
    ),
    "portfolio.bad-date": (
        '--date memerlukan tanggal seperti 2026-12-31, bukan "{text}".',
        '--date needs a date such as 2026-12-31, not "{text}".',
    ),
    "portfolio.no-cache": (
        "angka tidak dapat disimpan di {folder}: {reason}. Hasilnya tetap lengkap.",
        "figures cannot be kept in {folder}: {reason}. The result is whole all the same.",
    ),
    "portfolio.lost": (
        "{count} dari {plans} masterplan tidak terbaca; alasannya ada di hasil.",
        "{count} of {plans} masterplans could not be read; the result says why.",
    ),
    "portfolio.made": (
        "Buku {count} masterplan ada di {folder}.",
        "The books of {count} masterplans are in {folder}.",
    ),
    "portfolio.refused": (
        "Buku {count} masterplan tidak dibuat karena ada kesalahan: {names}. Betulkan dulu, atau "
        "pakai --draft.",
        "The books of {count} masterplans were not made, because of errors: {names}. Mend them "
        "first, or use --draft.",
    ),
    "portfolio.title": ("Portofolio masterplan smart city", "Smart city masterplans"),
    "portfolio.headline": (
        "Masterplan: {plans}; daerah yang terbaca: {regions}; provinsi: {provinces}; keadaan {day}",
        "Masterplans: {plans}; regions that could be read: {regions}; provinces: {provinces}; as "
        "of {day}",
    ),
    "portfolio.region": ("Daerah", "Region"),
    "portfolio.province": ("Provinsi", "Province"),
    "portfolio.stage": ("Tahap", "Stage"),
    "portfolio.filled": ("Terisi", "Filled in"),
    "portfolio.errors": ("Kesalahan", "Errors"),
    "portfolio.warnings": ("Peringatan", "Warnings"),
    "portfolio.programs": ("Program", "Programs"),
    "portfolio.quick-wins": ("Quick win", "Quick wins"),
    "portfolio.money": ("Dana", "Money"),
    "portfolio.due": ("Terlambat", "Overdue"),
    "portfolio.all": ("Semua", "All"),
    "portfolio.no-province": ("Daerah tidak dikenal", "Region not known"),
    "portfolio.no-dimension": ("Tanpa dimensi", "Without a dimension"),
    "portfolio.by-dimension": ("Dana menurut dimensi", "Money by dimension"),
    "portfolio.by-source": ("Dana menurut sumber", "Money by source"),
    "portfolio.assumed": (
        "† Sebagian atau seluruhnya angka ilustrasi.",
        "† Some or all of it is an illustration.",
    ),
    "portfolio.nomenclature": (
        "Nomenklatur yang sama di beberapa daerah",
        "The same nomenclature in several regions",
    ),
    "portfolio.shared": (
        "Program yang sama atau mirip di beberapa daerah",
        "The same or a similar program in several regions",
    ),
    "portfolio.indicators": ("Indikator berdampingan", "Indicators side by side"),
    "portfolio.all-provinces": ("Semua provinsi", "All provinces"),
    "portfolio.filter": ("Saring daerah", "Filter regions"),
    "portfolio.regions": ("Daerah menurut provinsi", "Regions by province"),
    "portfolio.baseline": ("Kondisi awal", "Baseline"),
    "portfolio.actual": ("Terakhir", "Latest"),
    "portfolio.target": ("Target", "Target"),
    "portfolio.late": ("Yang terlambat", "What is overdue"),
    "portfolio.in-regions": ("{count} daerah", "{count} regions"),
    "portfolio.more": (
        "dan {count} lagi; semuanya dengan --format json",
        "and {count} more; --format json has all",
    ),
    "portfolio.problems": ("Tidak terbaca", "Could not be read"),
    "portfolio.undated": ("tanpa tanggal", "undated"),
    "portfolio.due-milestone": ("{at}: {name} ({of})", "{at}: {name} ({of})"),
    "portfolio.due-report": ("laporan {at}: {of}", "report of {at}: {of}"),
    "portfolio.due-workshop": ("keluaran {name} ({at})", "outputs of {name} ({at})"),
    "portfolio.why-none": (
        "tidak ada masterplan.yaml di folder ini",
        "there is no masterplan.yaml in this folder",
    ),
    "portfolio.why-misnamed": (
        "ganti nama {reason} menjadi masterplan.yaml",
        "rename {reason} to masterplan.yaml",
    ),
    "portfolio.why-closed": (
        "folder ini tidak boleh dimasuki; periksa izinnya",
        "you may not look into this folder; check its permissions",
    ),
    "portfolio.why-unreadable": (
        "tidak dapat dibaca: {reason}",
        "cannot be read: {reason}",
    ),
    "portfolio.why-unread": (
        "masterplan.yaml tidak dapat dibaca; jalankan smartcity-mp validate di sana",
        "masterplan.yaml cannot be read; run smartcity-mp validate there",
    ),
    "portfolio.why-version": (
        "format datanya versi lain; jalankan smartcity-mp migrate di sana",
        "its data format is of another version; run smartcity-mp migrate there",
    ),
    "portfolio.why-outside": (
        "di luar folder daftar, jadi tidak dibaca",
        "outside of the folder of the list, so it is not read",
    ),
    "portfolio.why-link": (
        "tautan ke folder lain, jadi tidak dibaca; sebutkan foldernya sendiri",
        "a link to another folder, so it is not read; name the folder itself",
    ),
    "portfolio.why-git": (
        'git tidak dapat membaca revisinya: "{reason}"',
        'git cannot read its revision: "{reason}"',
    ),
    "portfolio.why-unwritable": (
        "bukunya tidak dapat ditulis: {reason}",
        "its books cannot be written: {reason}",
    ),
    "portfolio.why-bug": (
        "program ini gagal membacanya ({reason}); laporkan bersama foldernya",
        "this program failed to read it ({reason}); please report it with the folder",
    ),
    "portfolio.why-died": (
        "proses yang membacanya berhenti, mungkin karena memori habis",
        "the process that read it ended, perhaps as memory ran out",
    ),
}
