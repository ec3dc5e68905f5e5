"""What `migrate` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "migrate.dry-run": (
        "tunjukkan perubahannya saja, tanpa menulis",
        "only show what would change, write nothing",
    ),
    "migrate.examples": (
        "smartcity-mp migrate --dry-run\nsmartcity-mp migrate",
        "smartcity-mp migrate --dry-run\nsmartcity-mp migrate",
    ),
    "migrate.current": (
        "Masterplan ini sudah dalam format versi {known}; tidak ada yang diubah.",
        "This masterplan is in version {known} of the format already; nothing was changed.",
    ),
    "migrate.about": (
        "Dari format versi {version} ke versi {known}, yang berubah:\n{about}",
        "From version {version} of the format to version {known}, this changes:\n{about}",
    ),
    "migrate.done": (
        "Masterplan ini kini dalam format versi {known}. Berkas yang berubah ({count}):\n{files}",
        "This masterplan is now in version {known} of the format. Files that changed ({count}):\n"
        "{files}",
    ),
    "migrate.next": (
        "Periksa hasilnya dengan smartcity-mp validate, lalu simpan dengan git commit.",
        "Check the result with smartcity-mp validate, then keep it with git commit.",
    ),
    "migrate.not-yet": (
        "Belum ada yang ditulis. Jalankan lagi tanpa --dry-run untuk memperbaruinya.",
        "Nothing was written yet. Run it again without --dry-run to do it.",
    ),
    "migrate.newer": (
        "masterplan ini ditulis dalam format versi {version}; program ini hanya mengenal sampai "
        "versi {known}. Perbarui smartcity-mp dulu.",
        "this masterplan is written in version {version} of the format; this program knows "
        "versions up to {known}. Update smartcity-mp first.",
    ),
    "migrate.no-version": (
        '"{file}" dalam `schema_version` bukan nomor versi; program ini mengenal sampai versi '
        "{known}. Perbaiki masterplan.yaml, lalu ulangi.",
        '"{file}" under `schema_version` is no number of a version; this program knows versions '
        "up to {known}. Correct masterplan.yaml, then try again.",
    ),
    "migrate.no-way": (
        "format versi {version} tidak dikenal, jadi tidak dapat diperbarui ke versi {known}. "
        "Periksa `schema_version` di {file}.",
        "version {version} of the format is not known, so it cannot become version {known}. Look "
        "at `schema_version` in {file}.",
    ),
    "migrate.unreadable": (
        "{file} tidak terbaca seluruhnya; tidak ada yang diubah. Bereskan dulu berkas itu, lalu "
        "ulangi.",
        "{file} cannot be read as a whole; nothing was changed. Mend that file first, then try "
        "again.",
    ),
    "migrate.not-editable": (
        "ada isian yang ditulis dengan cara yang tidak dapat diganti sendiri; tidak ada yang "
        "diubah. Kirimkan {file} kepada pengelola program.",
        "something is written in a way that cannot be changed automatically; nothing was changed. "
        "Send {file} to whoever looks after the program.",
    ),
    "migrate.broken": (
        "{file} tidak akan terbaca lagi setelah diperbarui; tidak ada yang diubah. Kirimkan berkas "
        "itu kepada pengelola program.",
        "{file} could not be read any more afterwards; nothing was changed. Send that file to "
        "whoever looks after the program.",
    ),
}
