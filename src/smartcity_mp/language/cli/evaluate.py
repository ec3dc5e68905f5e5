"""What `evaluate` says: its help, then its sentences. Indonesian first."""

_EXAMPLES = "smartcity-mp evaluate\nsmartcity-mp evaluate 2026 --format json"
SAY: dict[str, tuple[str, str]] = {
    "evaluate.year": (
        "tahun evaluasi; tanpa ini yang terbaru",
        "the year of the evaluation; the latest without it",
    ),
    "evaluate.format": ("text atau json", "text or json"),
    "evaluate.examples": (_EXAMPLES, _EXAMPLES),
    "evaluate.title": (
        "Evaluasi {year}: bobot dan skor tiap bagian",
        "Evaluation of {year}: weight and score of each part",
    ),
    "evaluate.index": ("Indeks: {index} dari {best}.", "Index: {index} of {best}."),
    "evaluate.unknown": (
        "Indeks belum dapat dihitung: {count} skor belum diketahui. Paling sedikit {least}, paling "
        "banyak {most}.",
        "The index cannot be told yet: {count} scores are unknown. At least {least}, at most "
        "{most}.",
    ),
    "evaluate.bare": (
        "Skor tanpa bukti: {count}. Tanpa bukti, penilai dapat menurunkannya.",
        "Scores without evidence: {count}. Assessors may lower them.",
    ),
    "evaluate.gain": (
        "Yang paling menaikkan indeks bila nilainya penuh:",
        "What would raise the index most if it were the best possible:",
    ),
    "evaluate.no-score": ("belum dinilai", "not judged yet"),
    "evaluate.partly": ("({count} skor belum diketahui)", "({count} scores unknown)"),
    "evaluate.dry-run": (
        "Yang akan disorot penilai bila masterplan dinilai hari ini (tahap 4):",
        "What assessors would criticise if they judged the masterplan today (stage 4):",
    ),
    "evaluate.found": ("{count} temuan", "{count} findings"),
    "evaluate.fine": ("tidak ada temuan", "no finding"),
    "evaluate.no-year": (
        'belum ada evaluasi tahun "{text}". Yang ada: {allowed}',
        'there is no evaluation of "{text}". Those that there are: {allowed}',
    ),
    "evaluate.none": (
        'belum ada evaluasi tahun "{text}"; tulis jawabannya di evaluation/TAHUN.yaml',
        'there is no evaluation of "{text}"; write the answers into evaluation/YEAR.yaml',
    ),
    "evaluate.begin": (
        "Belum ada evaluasi. Tulis jawaban dan skornya di evaluation/TAHUN.yaml.",
        "There is no evaluation yet. Write answers and scores into evaluation/YEAR.yaml.",
    ),
}
