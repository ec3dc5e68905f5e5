"""What `status` says: its help, then its sentences. Indonesian first."""

_EXAMPLES = "smartcity-mp status\nsmartcity-mp status --opd diskominfo --format markdown"
SAY: dict[str, tuple[str, str]] = {
    "status.stage": (
        "hitung yang diminta sampai tahap ini, 1 sampai 4; tanpa ini tahap masterplan sendiri",
        "count what is asked for up to this stage, 1 to 4; without it the plan's own",
    ),
    "status.opd": (
        "hanya yang menjadi tanggung jawab organisasi ini, misalnya diskominfo",
        "only what this organization answers for, such as diskominfo",
    ),
    "status.format": ("text, json, atau markdown", "text, json or markdown"),
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
    "status.unread": (
        "Tidak terbaca, jadi tidak dihitung: {files}. Jalankan smartcity-mp validate.",
        "Not readable and so not counted: {files}. Run smartcity-mp validate.",
    ),
}
