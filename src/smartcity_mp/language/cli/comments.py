"""What `comments` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "comments.file": (
        "buku Word yang dikembalikan pembacanya",
        "the book in Word that its reader sent back",
    ),
    "comments.format": ("text atau json", "text or json"),
    "comments.examples": (
        "smartcity-mp comments buku-2-dari-bappeda.docx\n"
        "smartcity-mp comments buku-2-dari-bappeda.docx --format json",
        "smartcity-mp comments book-2-from-bappeda.docx\n"
        "smartcity-mp comments book-2-from-bappeda.docx --format json",
    ),
    "comments.comment": ("komentar {by}: {text}", "comment by {by}: {text}"),
    "comments.done": ("komentar {by} (selesai): {text}", "comment by {by} (resolved): {text}"),
    "comments.reply": ("balasan {by}: {text}", "reply by {by}: {text}"),
    "comments.insertion": ('ditambahkan {by}: "{text}"', 'added by {by}: "{text}"'),
    "comments.deletion": ('dihapus {by}: "{text}"', 'deleted by {by}: "{text}"'),
    "comments.about": ('pada: "{text}"', 'on: "{text}"'),
    "comments.nobody": ("tanpa nama", "somebody"),
    "comments.in-text": ("Sebelum judul pertama", "Before the first heading"),
    "comments.in-note": ("Catatan kaki", "Footnotes"),
    "comments.in-margin": ("Kepala dan kaki halaman", "Heads and feet of pages"),
    "comments.counted": (
        "Komentar: {comments}; perubahan terlacak: {changes}. Ubah datanya di berkas YAML, lalu "
        "buat buku lagi.",
        "Comments: {comments}; tracked changes: {changes}. Change the data in the YAML files, then "
        "build the books again.",
    ),
    "comments.formats": (
        "Perubahan yang hanya mengubah tampilan tidak ditampilkan: {count}.",
        "Changes of mere looks, which are not shown: {count}.",
    ),
    "comments.nothing": (
        "Tidak ada komentar atau perubahan terlacak di {file}.",
        "There are no comments or tracked changes in {file}.",
    ),
    "comments.none": (
        "{file} bukan berkas Word. Komentar hanya dapat dibaca dari berkas .docx.",
        "{file} is no Word file. Comments can only be read from a .docx file.",
    ),
    "comments.old": (
        "{file} memakai format Word lama (.doc). Buka di Word, simpan sebagai Word Document "
        "(.docx), lalu ulangi; komentarnya ikut tersimpan.",
        "{file} has the old format of Word (.doc). Open it in Word, save it as Word Document "
        "(.docx), then try again; its comments are saved too.",
    ),
    "comments.locked": (
        "{file} terkunci dengan kata sandi. Di Word, hapus kata sandinya, lalu ulangi.",
        "{file} is locked with a password. In Word, remove the password, then try again.",
    ),
    "comments.large": (
        "{file} lebih besar daripada buku mana pun dan tidak dibaca.",
        "{file} is larger than any book and is not read.",
    ),
    "comments.damaged": (
        "{file} rusak. Buka di Word, simpan lagi sebagai Word Document (.docx), lalu ulangi.",
        "{file} is damaged. Open it in Word, save it again as Word Document (.docx), then try "
        "again.",
    ),
}
