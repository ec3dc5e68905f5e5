"""What `import` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "import.files": (
        "buku kerja dari smartcity-mp export yang sudah diisi: xlsx, ods, atau csv; boleh beberapa",
        "workbooks of smartcity-mp export that were filled in: xlsx, ods or csv; several may be "
        "named",
    ),
    "import.write": (
        "tulis perubahannya ke berkas; tanpa ini hanya ditunjukkan",
        "write the changes to the files; without this they are only shown",
    ),
    "import.yes": (
        "perubahan yang tampak tidak disengaja memang dimaksud",
        "changes that look like a slip are meant",
    ),
    "import.allow-delete": (
        "hapus juga yang barisnya sudah tidak ada di buku kerja",
        "delete what no longer has a row in the workbook, too",
    ),
    "import.examples": (
        "smartcity-mp import masterplan-diskominfo.xlsx\n"
        "smartcity-mp import kembali/*.xlsx --write",
        "smartcity-mp import masterplan-diskominfo.xlsx\n"
        "smartcity-mp import returned/*.xlsx --write",
    ),
    "import.none": (
        "{file} bukan berkas xlsx, ods, atau csv.",
        "{file} is no xlsx, ods or csv file.",
    ),
    "import.old": (
        "{file} berbentuk Excel lama (.xls). Buka di Excel, simpan sebagai .xlsx, lalu ulangi.",
        "{file} is of the old kind of Excel (.xls). Open it in Excel, save it as .xlsx, then try "
        "again.",
    ),
    "import.locked": (
        "{file} terkunci dengan kata sandi. Hapus kata sandinya di Excel, lalu ulangi.",
        "{file} is locked with a password. Remove the password in Excel, then try again.",
    ),
    "import.large": (
        "{file} terlalu besar untuk sebuah buku kerja.",
        "{file} is too large for a workbook.",
    ),
    "import.damaged": (
        "{file} rusak atau tidak lengkap. Minta dikirim lagi.",
        "{file} is damaged or incomplete. Ask for it again.",
    ),
    "import.foreign": (
        "{file} bukan buku kerja dari smartcity-mp export, atau lembar tersembunyinya dihapus. "
        "Ekspor lagi dan salin isiannya ke sana.",
        "{file} is no workbook of smartcity-mp export, or its hidden sheet was deleted. Export "
        "again and copy what was filled in.",
    ),
    "import.no-ledger": (
        "lembar tersembunyi di {file} diubah, sehingga tidak diketahui apa yang berubah. Ekspor "
        "lagi dan salin isiannya ke sana.",
        "the hidden sheet of {file} was changed, so nobody knows what is different. Export again "
        "and copy what was filled in.",
    ),
    "import.other-version": (
        "{file} diekspor dari format data lain. Ekspor lagi dan salin isiannya ke sana.",
        "{file} was exported from another data format. Export again and copy what was filled in.",
    ),
    "import.faults": ("Kesalahan: {count} sel", "Mistakes: {count} cells"),
    "import.conflicts": (
        "Berubah di dua tempat: {count} sel",
        "Changed in two places: {count} cells",
    ),
    "import.doubts": ("Apakah ini disengaja? {count} kolom", "Is this meant? {count} columns"),
    "import.more": ("dan {count} sel lagi: {cells}", "and {count} cells more: {cells}"),
    "import.stopped": ("Tidak ada yang ditulis.", "Nothing was written."),
    "import.if-meant": (
        "Jika memang disengaja, ulangi dengan --yes.",
        "If it is meant, try again with --yes.",
    ),
    "import.nothing": (
        "Tidak ada yang berubah; tidak ada yang ditulis.",
        "Nothing is different; nothing was written.",
    ),
    "import.would": ("Akan berubah: {count} berkas", "Would change: files {count}"),
    "import.done": ("Sudah ditulis: {count} berkas:\n{files}", "Written: files {count}:\n{files}"),
    "import.gone": (
        "Tidak ada lagi di buku kerja, tetapi dibiarkan di masterplan: {count}. Untuk menghapusnya "
        "tambahkan --allow-delete.\n{names}",
        "No longer in the workbook, but left in the masterplan: {count}. To delete them add "
        "--allow-delete.\n{names}",
    ),
    "import.not-yet": (
        "Belum ada yang ditulis. Jika semua di atas benar, ulangi dengan --write.",
        "Nothing was written yet. If all of the above is right, try again with --write.",
    ),
    "import.next": (
        "Periksa dengan smartcity-mp validate, lalu simpan dengan git commit.",
        "Check with smartcity-mp validate, then keep it with git commit.",
    ),
}
