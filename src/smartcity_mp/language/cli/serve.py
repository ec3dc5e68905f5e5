"""What `serve` says: its help, its sentences, then what stands on a page. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "serve.book": (
        "buku yang ditampilkan: 3, atau 1,3; tanpa ini semua",
        "the books to show: 3, or 1,3; all without it",
    ),
    "serve.report": (
        "laporan capaian yang ditampilkan, misalnya 2026; tidak ikut ditampilkan tanpa ini",
        "the yearly report to show, such as 2026; without it none is shown",
    ),
    "serve.port": (
        "nomor port; tanpa ini 8765, atau port lain bila sedang dipakai",
        "the number of the port; 8765 without it, or another if that is taken",
    ),
    "serve.open": (
        "buka peramban, atau jangan; tanpa ini dibuka bila dijalankan dari terminal",
        "open a browser, or do not; without it, one is opened when run from a terminal",
    ),
    "serve.examples": (
        "smartcity-mp serve\nsmartcity-mp serve --book 3\nsmartcity-mp serve --port 9000 --no-open",
        "smartcity-mp serve\nsmartcity-mp serve --book 3\nsmartcity-mp serve --port 9000 --no-open",
    ),
    "serve.needs": (
        "serve memerlukan pustaka yang belum terpasang. Pasang dengan: pip install {packages}",
        "serve needs a library that is not installed. Install it with: pip install {packages}",
    ),
    "serve.no-port": (
        'nilai "{text}" untuk --port bukan nomor port; tulis angka 1024 sampai {last}, misalnya '
        "9000",
        'value "{text}" of --port is no number of a port; write one from 1024 to {last}, such as '
        "9000",
    ),
    "serve.taken": (
        "port {port} tidak dapat dipakai: {reason}. Pilih nomor lain, atau jangan pakai --port.",
        "port {port} cannot be used: {reason}. Choose another number, or leave out --port.",
    ),
    "serve.at": ("Buku ditampilkan di {address}", "The books are shown at {address}"),
    "serve.how": (
        "Halaman ikut berganti setiap kali berkas disimpan. Berhenti: Ctrl-C.",
        "The pages change whenever a file is saved. To stop: Ctrl-C.",
    ),
    "serve.made": ("Diperbarui: {pages}", "Renewed: {pages}"),
    "serve.same": (
        "Ada berkas yang disimpan, tetapi tidak ada halaman yang berubah.",
        "A file was saved, but no page changed.",
    ),
    "serve.kept": (
        "Masih ada kesalahan, jadi buku yang tampil adalah yang terakhir tanpa kesalahan.",
        "There are errors, so the books shown are the last ones without any.",
    ),
    "serve.none": (
        "Masih ada kesalahan, jadi buku belum dapat ditampilkan.",
        "There are errors, so there are no books to show yet.",
    ),
    "serve.stopped": ("Selesai.", "Done."),
    "serve.label": ("Hasil pemeriksaan masterplan", "What the check of the masterplan found"),
    "serve.more": (
        "dan {count} temuan lagi; semuanya: smartcity-mp validate",
        "and {count} more findings; to see all: smartcity-mp validate",
    ),
    "serve.ended": (
        "Halaman ini tidak diperbarui lagi. Jalankan: smartcity-mp serve",
        "This page is no longer renewed. Run: smartcity-mp serve",
    ),
    "serve.lost-title": ("Halaman ini belum ada", "This page is not there"),
    "serve.lost": (
        "Buku belum pernah berhasil dibuat, atau halaman ini bukan bagian darinya. Begitu ada, "
        "halaman ini berganti sendiri.",
        "The books could not be made yet, or this page is no part of them. As soon as it is "
        "there, it takes the place of this one.",
    ),
    "serve.start": ("Semua buku", "All books"),
}
