"""What `validate` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "validate.format": ("{reporters}", "{reporters}"),
    "validate.stage": (
        "periksa seakan-akan sudah pada tahap ini (1 sampai 4); yang belum ada menjadi kesalahan",
        "check as if at this stage (1 to 4); what is due and missing is an error",
    ),
    "validate.changed": (
        "tampilkan hanya temuan di berkas yang berubah sejak berpisah dari REVISI, dan temuan yang "
        "muncul karenanya",
        "show only findings in files that changed since they left this revision, and findings that "
        "the change brings",
    ),
    "validate.others": (
        "Temuan lain yang sudah ada sejak {revision} dan tidak ditampilkan: {count}.",
        "Other findings that {revision} had already and that are not shown: {count}.",
    ),
    "validate.fail-on": (
        "temuan teringan yang membuat kode keluar 1: error, warning, atau info",
        "the lightest finding that makes the exit code 1: error, warning or info",
    ),
    "validate.examples": (
        "smartcity-mp validate\n"
        "smartcity-mp validate --stage 2\n"
        "smartcity-mp validate --changed main\n"
        "smartcity-mp validate --format json > temuan.json",
        "smartcity-mp validate\n"
        "smartcity-mp validate --stage 2\n"
        "smartcity-mp validate --changed main\n"
        "smartcity-mp validate --format json > findings.json",
    ),
}
