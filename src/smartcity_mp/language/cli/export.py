"""What `export` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "export.format": (
        "bentuk berkas: xlsx (Excel, LibreOffice)",
        "the kind of file: xlsx (Excel, LibreOffice)",
    ),
    "export.opd": (
        "hanya isian yang dipegang organisasi ini; boleh beberapa, masing-masing satu berkas; "
        "all: satu berkas untuk setiap organisasi",
        "only what this organization is accountable for; several may be named, each gets a file; "
        "all: a file for every organization",
    ),
    "export.layout": (
        "kertas kerja bimtek untuk dicetak dan diisi bersama, bukan untuk import: isu "
        "(isu strategis), swot (faktor dan TOWS), program (rencana program), peta-jalan",
        "a worksheet of the bimtek to print and fill in together, not for import: isu "
        "(strategic issues), swot (factors and TOWS), program (program plan), peta-jalan (roadmap)",
    ),
    "export.output": (
        "folder tujuan; biasanya build/excel di folder masterplan",
        "where to; usually build/excel in the masterplan's folder",
    ),
    "export.force": (
        "timpa juga buku kerja yang sudah diubah",
        "replace workbooks that somebody changed, too",
    ),
    "export.examples": (
        "smartcity-mp export\nsmartcity-mp export --opd diskominfo\nsmartcity-mp export --opd all\n"
        "smartcity-mp export --layout program",
        "smartcity-mp export\nsmartcity-mp export --opd diskominfo\nsmartcity-mp export --opd all\n"
        "smartcity-mp export --layout program",
    ),
    "export.needs": (
        "ekspor ke Excel memerlukan pustaka yang belum terpasang. Pasang dengan: pip install "
        "xlsxwriter",
        "export to Excel needs a library that is not installed. Install it with: pip install "
        "xlsxwriter",
    ),
    "export.unreadable": (
        "ada isi {file} yang tidak terbaca, sehingga di buku kerja akan tampak kosong. Jalankan "
        "smartcity-mp validate dan perbaiki kesalahannya dahulu.",
        "something in {file} cannot be read and would look empty in the workbook. Run smartcity-mp "
        "validate and mend its errors first.",
    ),
    "export.no-owners": (
        "belum ada organisasi yang menjadi penanggung jawab sesuatu. Jalankan tanpa --opd.",
        "no organization is accountable for anything yet. Run it without --opd.",
    ),
    "export.too-long": (
        'teks ini lebih panjang daripada yang muat di satu sel: "{text}…"',
        'this text is longer than a cell can be: "{text}…"',
    ),
    "export.layout-whole": (
        "kertas kerja memuat seluruh masterplan. Jalankan --layout tanpa --opd.",
        "a worksheet holds the whole masterplan. Run --layout without --opd.",
    ),
    "export.made": ("{place}", "{place}"),
    "export.next": (
        "Sesudah diisi dan dikembalikan: smartcity-mp import BERKAS",
        "Once filled in and returned: smartcity-mp import FILE",
    ),
    "export.print": (
        "Cetak mendatar. Yang disepakati diketik ke buku kerja dari smartcity-mp export.",
        "Print it landscape. What is agreed is typed into a workbook of smartcity-mp export.",
    ),
}
