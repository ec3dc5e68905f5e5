"""What `build` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "build.book": (
        "buku yang dibuat: 3, atau 1,3; tanpa ini semua",
        "the books to make: 3, or 1,3; all without it",
    ),
    "build.report": (
        "laporan capaian yang dibuat, misalnya 2026; tidak ikut dibuat tanpa ini",
        "the yearly report to make, such as 2026; without it none is made",
    ),
    "build.format": (
        "bentuk buku: html, markdown, pdf, docx, atau brief, ringkasan satu halaman untuk kepala "
        "daerah; tanpa ini html dan markdown",
        "formats of the books: html, markdown, pdf, docx, or brief, one page for the head of the "
        "region; html and markdown without it",
    ),
    "build.needs": (
        "--format {format} memerlukan pustaka yang belum terpasang. Pasang dengan: pip install "
        "{packages}",
        "--format {format} needs libraries that are not installed. Install them with: pip install "
        "{packages}",
    ),
    "build.template": (
        "berkas Word milik kantor yang gaya dan kop suratnya dipakai buku",
        "an office's own Word file, whose styles and letterhead the books take",
    ),
    "build.template-no-word": (
        "--word-template hanya untuk buku Word. Tambahkan --format docx.",
        "--word-template is for books in Word only. Add --format docx.",
    ),
    "build.template-none": (
        "{file} bukan berkas Word. Di Word, simpan sebagai Word Document (.docx), lalu ulangi.",
        "{file} is no Word file. In Word, save it as Word Document (.docx), then try again.",
    ),
    "build.template-old": (
        "{file} memakai format Word lama (.doc). Di Word, simpan sebagai Word Document (.docx), "
        "lalu ulangi.",
        "{file} has the old format of Word (.doc). In Word, save it as Word Document (.docx), then "
        "try again.",
    ),
    "build.template-locked": (
        "{file} terkunci dengan kata sandi. Di Word, hapus kata sandinya, lalu ulangi.",
        "{file} is locked with a password. In Word, remove the password, then try again.",
    ),
    "build.template-large": (
        "{file} terlalu besar untuk sebuah templat. Kecilkan gambarnya, lalu ulangi.",
        "{file} is too large for a template. Make its pictures smaller, then try again.",
    ),
    "build.template-macros": (
        "{file} memuat makro, yang akan ikut ke dalam setiap buku. Di Word, simpan sebagai Word "
        "Document (.docx) tanpa makro, lalu ulangi.",
        "{file} holds macros, which every book would carry. In Word, save it as Word Document "
        "(.docx) without macros, then try again.",
    ),
    "build.template-damaged": (
        "{file} tidak dapat dipakai sebagai templat. Buka di Word, simpan lagi sebagai Word "
        "Document (.docx), lalu ulangi.",
        "{file} cannot be used as a template. Open it in Word, save it again as Word Document "
        "(.docx), then try again.",
    ),
    "build.template-full": (
        "{file} berisi naskah, bukan hanya kop surat. Hapus naskahnya, sisakan kop dan gayanya, "
        "lalu ulangi.",
        "{file} holds a text, not only a letterhead. Remove the text, leave the letterhead and the "
        "styles, then try again.",
    ),
    "build.output": (
        "folder hasil; tanpa ini build/ di folder masterplan",
        "folder of the result; without it build/ in the masterplan's folder",
    ),
    "build.draft": (
        "buat rancangan walaupun masih ada kesalahan",
        "make a draft although there are errors",
    ),
    "build.examples": (
        "smartcity-mp build\nsmartcity-mp build --book 3\nsmartcity-mp build --report 2026",
        "smartcity-mp build\nsmartcity-mp build --book 3\nsmartcity-mp build --report 2026",
    ),
    "build.refused": (
        "Buku belum dibuat karena masih ada kesalahan. Untuk rancangan: smartcity-mp build --draft",
        "No books were made because there are errors. For a draft: smartcity-mp build --draft",
    ),
    "build.force": (
        "timpa juga berkas di folder hasil yang bukan buatan program ini",
        "also overwrite files in the result's folder that this program did not make",
    ),
    "build.root-folder": (
        "{folder} adalah pangkal diska, milik sistem. Pilih folder lain untuk -o.",
        "{folder} is the top of the disk, which belongs to the system. Choose another folder "
        "for -o.",
    ),
    "build.source-folder": (
        "{folder} adalah folder naskah: isinya dibaca sebagai masterplan, jadi buku tidak ditulis "
        "ke sana. Pilih folder lain untuk -o, misalnya build.",
        "{folder} holds sources: what is in it is read as the masterplan, so no book is written "
        "there. Choose another folder for -o, such as build.",
    ),
    "build.kept": (
        "Berkas dari pembuatan sebelumnya yang tidak dibuat ulang: {count}.",
        "Files from earlier builds that were not made again: {count}.",
    ),
    "build.removed": (
        "Dihapus karena tidak lagi dibuat ({count}):\n{files}",
        "Removed because no longer made ({count}):\n{files}",
    ),
    "build.left": (
        "Tidak lagi dibuat, tetapi tidak dihapus karena isinya bukan tulisan program ini "
        "({count}):\n{files}",
        "No longer made, but not removed because the content is not what this program wrote "
        "({count}):\n{files}",
    ),
    "build.draft-errors": (
        "Ini rancangan. Kesalahan yang masih ada: {count}. Daftarnya: smartcity-mp validate",
        "This is a draft. Errors left in it: {count}. To see them: smartcity-mp validate",
    ),
    "build.draft-unread": (
        "Tidak terbaca, jadi isinya tidak ada dalam buku ({count}):\n{files}",
        "Could not be read, so the books are without it ({count}):\n{files}",
    ),
    "build.old-drafts": (
        "Masih rancangan dari pembuatan sebelumnya ({count}):\n{files}\n"
        "Untuk membuatnya lagi: smartcity-mp build",
        "Still drafts of an earlier build ({count}):\n{files}\n"
        "To make them again: smartcity-mp build",
    ),
    "build.made": ("{place}  {title}", "{place}  {title}"),
    "build.done": (
        "Buku ada di {folder}: {changed} berkas baru atau berubah, {same} tetap.",
        "The books are in {folder}: {changed} files new or changed, {same} as they were.",
    ),
    "build.no-book": (
        'tidak ada buku "{text}". Buku masterplan ini: {allowed}',
        'there is no book "{text}". The books of this masterplan: {allowed}',
    ),
    "build.no-report": (
        'belum ada yang melaporkan tahun "{text}". Tahun yang sudah dilaporkan: {allowed}',
        'nobody has reported the year "{text}". Years that were reported: {allowed}',
    ),
    "build.no-reports": (
        'belum ada yang melaporkan tahun "{text}". Siapkan berkasnya: smartcity-mp progress new '
        "TAHUN",
        'nobody has reported the year "{text}". Prepare the files: smartcity-mp progress new YEAR',
    ),
    "build.missing": (
        'Isian yang masih "belum tersedia" dalam buku: {count}.',
        'Values that read "belum tersedia" in the books: {count}.',
    ),
    "build.open": (
        "Buka dengan peramban: {place}",
        "Open it in a browser: {place}",
    ),
}
