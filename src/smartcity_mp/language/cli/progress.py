"""What `progress` says: its help, then its sentences. Indonesian first."""

_EXAMPLES = "smartcity-mp progress new 2026\nsmartcity-mp progress new 2026 --office dinkes"
SAY: dict[str, tuple[str, str]] = {
    "progress.action": (
        "new: siapkan berkas laporan setiap organisasi",
        "new: prepare the file of each organization",
    ),
    "progress.year": ("tahun yang dilaporkan, misalnya 2026", "the year to report, such as 2026"),
    "progress.office": (
        "hanya untuk organisasi ini, misalnya dinkes; boleh berkali-kali",
        "only for this organization, such as dinkes; may be given several times",
    ),
    "progress.dry-run": (
        "tunjukkan yang akan ditulis saja, tanpa menulis",
        "only show what would be written, write nothing",
    ),
    "progress.examples": (_EXAMPLES, _EXAMPLES),
    "progress.done": (
        "{folder}/: {count} berkas laporan disiapkan.",
        "{folder}/: prepared {count} files for reports.",
    ),
    "progress.would": (
        "{folder}/: {count} berkas laporan akan disiapkan.",
        "{folder}/: would prepare {count} files for reports.",
    ),
    "progress.grown": (
        "Ditambahkan ke berkas yang sudah ada; yang sudah ditulis tetap:\n{files}",
        "Added to files that were there; what was written in them stays:\n{files}",
    ),
    "progress.would-grow": (
        "Akan ditambahkan ke berkas yang sudah ada; yang sudah ditulis tetap:\n{files}",
        "Would be added to files that are there; what was written in them stays:\n{files}",
    ),
    "progress.kept": (
        "Sudah ada dan lengkap, jadi tidak disentuh:\n{files}",
        "There already and complete, so left alone:\n{files}",
    ),
    "progress.lacking": (
        "Tidak dapat ditambahi, karena tidak terbaca atau ditulis dengan cara lain. Tambahkan "
        "sendiri kode ini:\n{files}",
        "Cannot be added to, as they cannot be read or are written in another way. Add these codes "
        "yourself:\n{files}",
    ),
    "progress.next": (
        "Setiap organisasi mengisi berkasnya sendiri. Lalu: smartcity-mp build --report {year}",
        "Each organization fills in its own file. Then: smartcity-mp build --report {year}",
    ),
    "progress.nothing": (
        "tidak ada yang perlu dilaporkan untuk {year}: belum ada program, indikator, atau "
        "quick win tahun itu yang punya penanggung jawab",
        "there is nothing to report of {year}: no program, indicator or quick win of that year has "
        "an owner",
    ),
    "progress.unreadable": (
        '"{file}" tidak terbaca seutuhnya, jadi berkas laporannya tidak akan lengkap. Perbaiki '
        "dahulu; daftarnya: smartcity-mp validate",
        '"{file}" cannot be read as a whole, so the files for reports would lack what is in it. '
        "Mend it first; see smartcity-mp validate",
    ),
    "progress.no-period": (
        "masa masterplan belum diketahui; isi dahulu `period` di masterplan.yaml",
        "the period of the masterplan is not known; fill in `period` in masterplan.yaml first",
    ),
    "progress.no-year": (
        '"{text}" bukan tahun masterplan ini; yang dapat dilaporkan: {first} sampai {last}',
        '"{text}" is no year of this masterplan; those that can be reported: {first} to {last}',
    ),
}
