"""What `verify` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "verify.book": (
        "buku HTML, PDF, atau Word, atau 16 angka identitas isi di sampulnya",
        "a book in HTML, PDF or Word, or the 16 digits of its identity on the cover",
    ),
    "verify.rev": (
        "revisi git yang diperiksa; tanpa ini folder sekarang, lalu 100 revisi terakhirnya",
        "a git revision to look at; without it the folder as it is, then its last 100 revisions",
    ),
    "verify.format": ("text atau json", "text or json"),
    "verify.examples": (
        'smartcity-mp verify buku-2.pdf\nsmartcity-mp verify "FA4E 56EE 78DB 4560"\n'
        "smartcity-mp verify buku-2.html --rev edisi-1",
        'smartcity-mp verify buku-2.pdf\nsmartcity-mp verify "FA4E 56EE 78DB 4560"\n'
        "smartcity-mp verify buku-2.html --rev edition-1",
    ),
    "verify.current": (
        "{book} ({digits}): dibuat dari isi masterplan seperti sekarang.",
        "{book} ({digits}): made from the masterplan as it is now.",
    ),
    "verify.earlier": (
        "{book} ({digits}): dibuat dari revisi {revision} ({date}).",
        "{book} ({digits}): made from revision {revision} ({date}).",
    ),
    "verify.altered": (
        "{digits}: berkas ini diubah sesudah dibuat. Naskahnya tidak sama dengan {book} yang "
        "dibuat dari isi dengan identitas itu.",
        "{digits}: this file was altered after it was made. Its text is not that of {book} as it "
        "is made from the content of this identity.",
    ),
    "verify.unknown": (
        "{digits}: tidak ditemukan di folder ini, juga tidak di {count} revisi yang diperiksa. "
        "Buku itu dibuat dari isi lain, dari revisi yang lebih lama (sebutkan dengan --rev), atau "
        "dengan versi lain program ini.",
        "{digits}: found neither in this folder nor in {count} revisions that were looked at. The "
        "book was made from other content, from an older revision (name it with --rev), or by "
        "another version of this program.",
    ),
    "verify.not-compared": (
        "Ini yang disebut berkasnya; naskah PDF dan Word tidak dibandingkan. Untuk memastikan, "
        "buat lagi buku itu dari revisi tersebut dan bandingkan.",
        "This is what the file says of itself; the text of PDF and Word is not compared. To be "
        "sure, build the book again from that revision and compare both.",
    ),
    "verify.none": (
        "{file} tidak memuat identitas isi. Ketik 16 angka di sampulnya sebagai gantinya.",
        "{file} holds no identity of its content. Type the 16 digits on its cover instead.",
    ),
    "verify.damaged": (
        "{file} tidak dapat dibaca. Ketik 16 angka di sampulnya sebagai gantinya.",
        "{file} cannot be read. Type the 16 digits on its cover instead.",
    ),
    "verify.large": (
        "{file} lebih besar daripada buku mana pun dan tidak dibaca.",
        "{file} is larger than any book and is not read.",
    ),
}
