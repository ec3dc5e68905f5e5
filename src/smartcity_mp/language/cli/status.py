"""What `status` says: its help, then its sentences. Indonesian first."""

_EXAMPLES = """\
smartcity-mp status
smartcity-mp status --format html -o build/status.html
smartcity-mp status --opd diskominfo --format docx
smartcity-mp status --opd all --format docx"""
SAY: dict[str, tuple[str, str]] = {
    "status.stage": (
        "hitung yang diminta sampai tahap ini, 1 sampai 4; tanpa ini tahap masterplan sendiri",
        "count what is asked for up to this stage, 1 to 4; without it the plan's own",
    ),
    "status.opd": (
        "hanya yang menjadi tanggung jawab organisasi ini, misalnya diskominfo; all untuk lembar "
        "tugas semua organisasi",
        "only what this organization answers for, such as diskominfo; all for the task sheets of "
        "every organization",
    ),
    "status.format": (
        "text, json, markdown, html (halaman dengan bagan; dengan --opd lembar tugas), docx "
        "(lembar tugas), atau badge (SVG)",
        "text, json, markdown, html (a page with charts; with --opd a task sheet), docx (a task "
        "sheet) or badge (SVG)",
    ),
    "status.output": (
        "tulis ke berkas ini; dengan --opd all ke folder ini (bawaan: build/tugas)",
        "write into this file; with --opd all into this folder (default: build/tugas)",
    ),
    "status.force": (
        "timpa juga berkas yang bukan hasil perintah ini",
        "also replace files that this command did not make",
    ),
    "status.needs-office": (
        "docx adalah lembar tugas satu organisasi; tambahkan --opd KODE atau --opd all",
        "docx is the task sheet of one organization; add --opd CODE or --opd all",
    ),
    "status.needs-sheet": (
        "--opd all membuat lembar tugas untuk setiap organisasi; tambahkan --format html atau docx",
        "--opd all makes a task sheet for each organization; add --format html or docx",
    ),
    "status.made": ("{place}", "{place}"),
    "status.none-owe": (
        "Tidak ada lembar tugas: semua penanggung jawab sudah lengkap sampai tahap {stage}.",
        "No task sheet: all offices have filled in what stage {stage} asks for.",
    ),
    "status.examples": (_EXAMPLES, _EXAMPLES),
    "status.title": (
        "Kelengkapan isian sampai tahap {stage}",
        "What is filled in, up to stage {stage}",
    ),
    "status.title-of": (
        "Kelengkapan isian {office} sampai tahap {stage}",
        "What {office} has filled in, up to stage {stage}",
    ),
    "status.by-stage": ("Menurut tahap", "By stage"),
    "status.stage-n": ("Tahap {stage}", "Stage {stage}"),
    "status.by-dimension": ("Menurut dimensi", "By dimension"),
    "status.by-office": ("Menurut penanggung jawab", "By owner"),
    "status.by-book": ("Menurut buku", "By book"),
    "status.name": ("Bagian", "Part"),
    "status.given": ("Terisi", "Filled in"),
    "status.of": ("Dari", "Of"),
    "status.percent": ("Persen", "Percent"),
    "status.zero": ("{count} nol", "{count} zero"),
    "status.waived": ("{count} dikecualikan", "{count} waived"),
    "status.elsewhere": ("{count} tidak berlaku", "{count} not applicable"),
    "status.next": ("Yang masih kosong", "What is missing"),
    "status.nothing": (
        "Semua yang diminta sampai tahap {stage} sudah terisi.",
        "All that is asked for up to stage {stage} is there.",
    ),
    "status.more": (
        "dan {count} lagi; daftar lengkapnya dengan --format json",
        "and {count} more; --format json lists all",
    ),
    "status.of-stage": ("diminta sejak tahap {stage}", "asked for since stage {stage}"),
    "status.since": ("berkas ada sejak {day}", "in a file of {day}"),
    "status.progress": (
        "Kemajuan menurut laporan {year}, terpisah dari kelengkapan",
        "Progress as reported for {year}, apart from what is filled in",
    ),
    "status.told": (
        "dilaporkan {told} dari {programs} program",
        "{told} of {programs} programs reported",
    ),
    "status.spent": ("realisasi {spent} dari {planned}", "{spent} spent of {planned}"),
    "status.unspent": (
        "rencana {planned}; realisasinya belum dilaporkan",
        "{planned} planned; what was spent is not reported",
    ),
    "status.milestones": ("tonggak: {states}", "milestones: {states}"),
    "status.silent": ("belum melapor: {offices}", "not reported yet: {offices}"),
    "status.approvals": ("Persetujuan", "Approvals"),
    "status.approved": ("{count} diberikan: {told}", "{count} given: {told}"),
    "status.valid": ("{count} masih berlaku", "{count} still hold"),
    "status.stale": ("{count} berubah sejak disetujui", "{count} changed since"),
    "status.unclear": (
        "{count} belum dapat dipastikan (lihat smartcity-mp validate)",
        "{count} not certain (see smartcity-mp validate)",
    ),
    "status.stale-of": (
        "berubah sejak disetujui {by}: {names}",
        "changed since {by} approved: {names}",
    ),
    "status.gone": ("hal yang sudah dihapus", "something that was removed"),
    "status.unread": (
        "Tidak terbaca, jadi tidak dihitung: {files}. Jalankan smartcity-mp validate.",
        "Not readable and so not counted: {files}. Run smartcity-mp validate.",
    ),
}
