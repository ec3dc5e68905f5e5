"""What `import` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "import.files": (
        "buku kerja dari smartcity-mp export yang sudah diisi: xlsx, ods, atau csv; boleh beberapa",
        "workbooks of smartcity-mp export that were filled in: xlsx, ods or csv; several may be "
        "named",
    ),
    "import.map": (
        "pemetaan tabel lama yang bukan dari smartcity-mp export: judul kolom ke isian; bila belum "
        "ada, usulannya ditulis ke sini",
        "a mapping of an old table that is not of smartcity-mp export: headings to fields; where "
        "there is none yet, a suggestion is written here",
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
        "smartcity-mp import kembali/*.xlsx --write\n"
        "smartcity-mp import lama.xlsx --map build/pemetaan.yaml",
        "smartcity-mp import masterplan-diskominfo.xlsx\n"
        "smartcity-mp import returned/*.xlsx --write\n"
        "smartcity-mp import old.xlsx --map build/mapping.yaml",
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
    "import.worksheet": (
        "{file} adalah kertas kerja bimtek, untuk kertas dan layar. Ketik hasilnya ke buku kerja "
        "dari smartcity-mp export tanpa --layout, lalu import buku kerja itu.",
        "{file} is a worksheet of the bimtek, for paper and screen. Type what came out into a "
        "workbook of smartcity-mp export without --layout, then import that one.",
    ),
    "import.foreign": (
        "{file} bukan buku kerja dari smartcity-mp export, atau lembar tersembunyinya dihapus. "
        "Ekspor lagi dan salin isiannya ke sana, atau baca tabel lama dengan --map pemetaan.yaml.",
        "{file} is no workbook of smartcity-mp export, or its hidden sheet was deleted. Export "
        "again and copy what was filled in, or read an old table with --map mapping.yaml.",
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
    "import.map-one": (
        "--map membaca satu berkas; sebutkan satu saja.",
        "--map reads one file; name one only.",
    ),
    "import.map-inside": (
        "{file} terletak di antara berkas masterplan, sehingga akan terbaca sebagai bagiannya. "
        "Gunakan tempat lain, misalnya --map {right}.",
        "{file} is among the files of the masterplan and would be read as a part of it. Use "
        "another place, such as --map {right}.",
    ),
    "import.no-table": (
        "di {file} tidak ditemukan baris judul yang mirip isian program. Pastikan tabelnya memuat "
        "judul seperti Nama program dan Penanggung jawab.",
        "{file} has no row of headings that are near to the fields of a program. Make sure that "
        "its table has headings such as Program and Owner.",
    ),
    "import.suggested": (
        "Usulan pemetaan ditulis ke {place}: {known} dari {count} judul dikenali, {doubtful} perlu "
        "diperiksa. Periksa setiap baris, terutama yang berisi null, satuan, dan sumber dana, lalu "
        "jalankan perintah yang sama sekali lagi.",
        "A suggested mapping was written to {place}: {known} of {count} headings are recognised, "
        "{doubtful} need a look. Look at every line, above all at null, the unit and the source, "
        "then run the same command again.",
    ),
    "import.map-head": (
        "Judul kolom tabel lama dan isian program yang dimaksud; null berarti tidak dibaca.\n"
        "row: baris judul. unit: rupiah, ribu, juta, atau miliar. source: sumber dana kolom "
        "anggaran.\n"
        "sub_dimension: tempat program baru yang barisnya tidak menyebut subdimensi.",
        "The headings of the old table and the fields of a program that they stand for; null is "
        "not read.\n"
        "row: the row of the headings. unit: rupiah, ribu (thousands), juta (millions) or miliar "
        "(billions).\nsource: where the money of the columns comes from.\n"
        "sub_dimension: where a new program belongs whose row names none.",
    ),
    "import.map-near": ("terdekat: {names}", "nearest: {names}"),
    "import.map-year": (
        "tahunnya tidak ada di masterplan, atau sudah dipakai kolom lain",
        "the masterplan has no such year, or another column has it",
    ),
    "import.map-doubtful": ("periksa", "look at this"),
    "import.map-large": (
        "{file} terlalu besar untuk sebuah pemetaan.",
        "{file} is too large for a mapping.",
    ),
    "import.map-wrong": ("Kesalahan di pemetaan: {count}", "Mistakes in the mapping: {count}"),
    "import.map-key": (
        '"{text}" tidak dikenal di sini; yang ada: {allowed}',
        '"{text}" is not known here; there are {allowed}',
    ),
    "import.map-lacks": ('"{text}" belum diisi', '"{text}" is missing'),
    "import.map-row": (
        'row: "{text}" bukan nomor baris; tulis nomor baris judul, misalnya 3',
        'row: "{text}" is no number of a row; write that of the headings, such as 3',
    ),
    "import.map-word": (
        '"{text}" bukan pilihan di sini; pilih {allowed}',
        '"{text}" is no choice here; choose {allowed}',
    ),
    "import.map-columns": (
        "columns memuat satu baris untuk setiap judul: judul, titik dua, isian",
        "columns has a line for each heading: the heading, a colon, the field",
    ),
    "import.map-field": (
        'tidak ada isian "{text}"; yang terdekat: {right}',
        'there is no field "{text}"; the nearest is {right}',
    ),
    "import.map-again": (
        '{text} sudah dipakai untuk "{other}"; satu isian satu kolom',
        '{text} already stands for "{other}"; a field has one column',
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
