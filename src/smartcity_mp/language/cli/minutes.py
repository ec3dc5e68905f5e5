"""What `minutes` says: its help, then its sentences. Indonesian first."""

_EXAMPLES = """\
smartcity-mp minutes
smartcity-mp minutes 2
smartcity-mp minutes 2 --format html -o build/rapat"""
SAY: dict[str, tuple[str, str]] = {
    "minutes.number": (
        "bimtek ke berapa, misalnya 2; boleh beberapa; tanpa ini semua",
        "which bimtek, such as 2; several may be named; all without",
    ),
    "minutes.format": (
        "html atau markdown; boleh beberapa; biasanya keduanya",
        "html or markdown; several may be named; usually both",
    ),
    "minutes.output": (
        "folder tujuan; biasanya build/notula di folder masterplan",
        "where to; usually build/notula in the masterplan's folder",
    ),
    "minutes.force": (
        "timpa juga berkas yang bukan hasil perintah ini",
        "also replace files that this command did not make",
    ),
    "minutes.examples": (_EXAMPLES, _EXAMPLES),
    "minutes.none": (
        "belum ada bimtek di {file}, sehingga tidak ada notulanya. Catat bimteknya dahulu.",
        "no bimtek is recorded in {file}, so there are no minutes. Record one first.",
    ),
    "minutes.unreadable": (
        "ada isi {file} yang tidak terbaca, sehingga notula tidak akan lengkap. Jalankan "
        "smartcity-mp validate dan perbaiki kesalahannya dahulu.",
        "something in {file} cannot be read, so the minutes would not be whole. Run smartcity-mp "
        "validate and mend its errors first.",
    ),
    "minutes.made": ("{place}", "{place}"),
    "minutes.missing": (
        'Isian yang masih "belum tersedia" dalam notula: {count}.',
        'Values that read "belum tersedia" in the minutes: {count}.',
    ),
}
