"""What `approve` says: its help, then its sentences. Indonesian first."""

_EXAMPLES = (
    'smartcity-mp approve GOV-01 GOV-02 --by "Kepala Bappeda"\n'
    "smartcity-mp approve buku-2/strategi --by bappeda\n"
    'smartcity-mp approve all --by "Bupati Tegal" --date 2026-11-27\n'
    "smartcity-mp approve GOV-01 --by bappeda --withdraw"
)
SAY: dict[str, tuple[str, str]] = {
    "approve.what": (
        "kode (GOV-01), bab (buku-2/strategi), buku (buku-2), atau all: semua program, quick win, "
        "dan bab",
        "a code (GOV-01), a chapter (buku-2/strategi), a book (buku-2), or all: every program, "
        "quick win and chapter",
    ),
    "approve.by": (
        "jabatan yang menyetujui, seperti tertulis di masterplan, atau kode organisasinya",
        "the post that approves, as the masterplan names it, or the id of its organization",
    ),
    "approve.date": (
        "hari persetujuan bila bukan hari ini, misalnya 2026-11-27",
        "the day of the approval if it is not today, such as 2026-11-27",
    ),
    "approve.withdraw": ("cabut persetujuan", "take the approval back"),
    "approve.dry-run": (
        "tunjukkan yang akan dicatat saja, tanpa menulis",
        "only show what would be entered, write nothing",
    ),
    "approve.examples": (_EXAMPLES, _EXAMPLES),
    "approve.done": (
        "{by}, {date}: persetujuan dicatat untuk {count} hal di {file}: {names}.",
        "{by}, {date}: approval entered in {file}, of {count}: {names}.",
    ),
    "approve.would": (
        "{by}, {date}: persetujuan akan dicatat untuk {count} hal di {file}: {names}.",
        "{by}, {date}: approval would be entered in {file}, of {count}: {names}.",
    ),
    "approve.withdrawn": (
        "{by}: persetujuan dicabut untuk {count} hal di {file}: {names}.",
        "{by}: approval taken back in {file}, of {count}: {names}.",
    ),
    "approve.would-withdraw": (
        "{by}: persetujuan akan dicabut untuk {count} hal di {file}: {names}.",
        "{by}: approval would be taken back in {file}, of {count}: {names}.",
    ),
    "approve.already": (
        "{by} sudah menyetujui semuanya seperti isinya sekarang; tidak ada yang berubah.",
        "{by} has approved all of it as it is now; nothing changed.",
    ),
    "approve.none": (
        "{by} belum menyetujui satu pun dari itu; tidak ada yang dicabut.",
        "{by} has approved none of it; there is nothing to take back.",
    ),
    "approve.renewed": (
        "Disetujui lagi karena isinya berubah sejak persetujuan lama ({count}): {names}.",
        "Approved anew, as the content has changed since ({count}): {names}.",
    ),
    "approve.same": (
        "Sudah disetujui seperti isinya sekarang ({count}): {names}.",
        "Approved already as it is now ({count}): {names}.",
    ),
    "approve.not-there": (
        "Tidak tercatat disetujui ({count}): {names}.",
        "Not entered as approved ({count}): {names}.",
    ),
    "approve.next": (
        "Simpan {file} ke git bersama isinya. Bila yang disetujui berubah, validate mengatakannya.",
        "Commit {file} to git with the rest. If what was approved changes, validate says so.",
    ),
    "approve.not-yet": (
        "Belum ada yang ditulis. Jalankan lagi tanpa --dry-run untuk mencatatnya.",
        "Nothing was written yet. Run it again without --dry-run to enter it.",
    ),
    "approve.other-version": (
        "masterplan ini dalam format versi {version}, sedangkan program ini memakai versi {known}. "
        "Jalankan smartcity-mp validate untuk melihat langkahnya.",
        "this masterplan is in version {version} of the format, while this program uses version "
        "{known}. Run smartcity-mp validate to see what to do.",
    ),
    "approve.unknown": (
        'tidak ada kode, bab, atau buku "{text}". Bab ditulis dengan bukunya, misalnya '
        "buku-2/strategi; lihat smartcity-mp templates.",
        'there is no code, chapter or book "{text}". A chapter is written with its book, such as '
        "buku-2/strategi; see smartcity-mp templates.",
    ),
    "approve.unknown-near": (
        'tidak ada kode, bab, atau buku "{text}". Maksudnya {suggestion}?',
        'there is no code, chapter or book "{text}". Do you mean {suggestion}?',
    ),
    "approve.kind": (
        "{id} tidak disetujui tersendiri: yang dapat disetujui adalah {kinds}. Setujui bab yang "
        "memuatnya.",
        "{id} is not approved by itself; what can be is a {kinds}. Approve the chapter that shows "
        "it.",
    ),
    "approve.which-book": (
        'bab "{text}" ada di beberapa buku. Tulis salah satunya:\n{addresses}',
        'several books have a chapter "{text}". Write one of them:\n{addresses}',
    ),
    "approve.not-whole": (
        "{id} tidak terbaca seluruhnya, jadi tidak dapat disetujui. Jalankan smartcity-mp validate "
        "dan bereskan {file} dulu.",
        "{id} cannot be read as a whole, so it cannot be approved. Run smartcity-mp validate and "
        "mend {file} first.",
    ),
    "approve.errors": (
        "bab {text} tidak dapat disetujui selama masih ada kesalahan ({count}): tidak ada buku "
        "yang dapat dibuat darinya. Jalankan smartcity-mp validate.",
        "the chapter {text} cannot be approved while there are errors ({count}): no book can be "
        "made of it. Run smartcity-mp validate.",
    ),
    "approve.no-posts": (
        "masterplan ini belum menyebut satu jabatan pun. Isi `council.members` di governance.yaml "
        "atau `signatories` di masterplan.yaml.",
        "this masterplan names no post yet. Fill in `council.members` in governance.yaml or "
        "`signatories` in masterplan.yaml.",
    ),
    "approve.post": (
        '"{text}" bukan jabatan yang disebut masterplan ini. Persetujuan dicatat atas jabatan, '
        "bukan nama orang:\n{posts}\nJabatan lain ditambahkan di `council.members` atau "
        "`team.members` pada governance.yaml.",
        '"{text}" is no post that this masterplan names. A post approves, not a person by name:\n'
        "{posts}\nAdd others to `council.members` or `team.members` in governance.yaml.",
    ),
    "approve.post-near": (
        '"{text}" bukan jabatan yang disebut masterplan ini. Maksudnya "{suggestion}"?',
        '"{text}" is no post that this masterplan names. Do you mean "{suggestion}"?',
    ),
    "approve.which-post": (
        "{text} mempunyai beberapa jabatan. Tulis salah satunya:\n{posts}",
        "{text} has several posts. Write one of them:\n{posts}",
    ),
    "approve.unreadable": (
        "{file} tidak terbaca seluruhnya; tidak ada yang dicatat. Jalankan smartcity-mp validate, "
        "bereskan dulu, lalu ulangi.",
        "{file} cannot be read as a whole; nothing was entered. Run smartcity-mp validate, mend it "
        "first, then try again.",
    ),
    "approve.not-editable": (
        "{file} tidak dapat diubah tanpa menyentuh hal lain; tidak ada yang dicatat. Tulis satu "
        "butir per baris seperti yang dibuat approve.",
        "{file} cannot be changed without touching something else; nothing was entered. Write one "
        "entry after the other as approve does.",
    ),
    "approve.worse": (
        "dengan persetujuan ini {where} mendapat kesalahan {code}; tidak ada yang dicatat.",
        "with this approval {where} would get the error {code}; nothing was entered.",
    ),
    "approve.no-date": (
        '"{text}" bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-11-27.',
        '"{text}" is no date. Write year-month-day, such as 2026-11-27.',
    ),
    "approve.future": (
        "{text} belum tiba; hari ini {today}. Persetujuan dicatat sesudah diberikan.",
        "{text} is still to come; today is {today}. An approval is entered once it is given.",
    ),
}
