"""Every command: where it lives and one line of help. Reading this imports none of them."""

from typing import NamedTuple

COMPLETION = "_SMARTCITY_MP_COMPLETE"
"""The variable by which a shell asks for the words that may come next."""


class Command(NamedTuple):
    """A command; its function has the command's name in its module."""

    module: str
    id: str
    en: str


COMMANDS: dict[str, Command] = {
    "init": Command(
        "smartcity_mp.cli.init",
        "membuat folder masterplan baru, sudah terisi data daerahnya",
        "make a new masterplan folder, prefilled with the region's data",
    ),
    "validate": Command(
        "smartcity_mp.cli.validate",
        "memeriksa masterplan: semua temuan, dengan berkas, baris, dan kolomnya",
        "check the masterplan: all findings, with file, line and column",
    ),
    "status": Command(
        "smartcity_mp.cli.status",
        "menghitung yang sudah terisi dan menunjukkan yang masih kosong serta penanggung jawabnya",
        "count what is filled in, and show what is missing and who answers for it",
    ),
    "build": Command(
        "smartcity_mp.cli.build",
        "membuat buku-buku masterplan",
        "make the books",
    ),
    "minutes": Command(
        "smartcity_mp.cli.minutes",
        "membuat notula tiap bimtek sebagai dokumen tersendiri",
        "make the minutes of each bimtek as a document of its own",
    ),
    "serve": Command(
        "smartcity_mp.cli.serve",
        "menampilkan buku di peramban dan memperbaruinya setiap kali berkas disimpan",
        "show the books in a browser and renew them whenever a file is saved",
    ),
    "comments": Command(
        "smartcity_mp.cli.comments",
        "menampilkan komentar dan perubahan terlacak dari buku Word yang dikembalikan",
        "list the comments and tracked changes of a book that came back in Word",
    ),
    "export": Command(
        "smartcity_mp.cli.export",
        "membuat buku kerja Excel, seluruhnya atau per organisasi",
        "make workbooks for Excel, of the whole plan or for each organization",
    ),
    "import": Command(
        "smartcity_mp.cli.import_",
        "membaca kembali buku kerja Excel yang sudah diisi: hanya yang berubah ditulis",
        "take over workbooks that were filled in: only what changed is written",
    ),
    "ci": Command(
        "smartcity_mp.cli.ci",
        "menyiapkan pemeriksaan otomatis di GitHub atau GitLab",
        "prepare automatic checks on GitHub or GitLab",
    ),
    "comment": Command(
        "smartcity_mp.cli.comment",
        "menulis satu komentar pada pull request, dari dalam CI",
        "write one comment on a pull request, from within CI",
    ),
    "diff": Command(
        "smartcity_mp.cli.diff",
        "menunjukkan apa yang berubah dari revisi lain, menurut bobotnya",
        "show what changed since another revision, by its weight",
    ),
    "fix": Command(
        "smartcity_mp.cli.fix",
        "membetulkan temuan yang jelas maksudnya: angka, tanggal, salah ketik",
        "correct findings that are clear: numbers, dates, slips of the finger",
    ),
    "schema": Command(
        "smartcity_mp.cli.schema",
        "menyiapkan bantuan pengisian untuk VS Code dan editor lain",
        "prepare help while typing for VS Code and other editors",
    ),
    "templates": Command(
        "smartcity_mp.cli.templates",
        "menampilkan bab bawaan, atau menyalinnya menjadi bab sendiri",
        "list the built-in chapters, or copy one to make it your own",
    ),
    "new": Command(
        "smartcity_mp.cli.new",
        "menambah program, sasaran, atau lainnya: kode berikutnya, kolom siap diisi",
        "add a program, objective or other thing: the next code, fields to fill",
    ),
    "progress": Command(
        "smartcity_mp.cli.progress",
        "menyiapkan berkas laporan tahunan bagi setiap organisasi",
        "prepare the files in which the organizations report a year",
    ),
    "evaluate": Command(
        "smartcity_mp.cli.evaluate",
        "menghitung indeks evaluasi dan menunjukkan yang akan disorot penilai",
        "reckon the index of the evaluation and show what assessors would criticise",
    ),
    "approve": Command(
        "smartcity_mp.cli.approve",
        "mencatat persetujuan sebuah jabatan atas program, quick win, atau bab",
        "enter that a post approves programs, quick wins or chapters",
    ),
    "verify": Command(
        "smartcity_mp.cli.verify",
        "memeriksa dari isi dan revisi mana sebuah buku dibuat",
        "find out from which content and revision a book was made",
    ),
    "portfolio": Command(
        "smartcity_mp.cli.portfolio",
        "membandingkan banyak masterplan: menurut provinsi, yang sama, dan yang jatuh tempo",
        "look at many masterplans: by province, what they share, what is due",
    ),
    "rename": Command(
        "smartcity_mp.cli.rename",
        "mengganti kode sesuatu di semua tempat yang menyebutnya",
        "give a thing another code wherever it is named",
    ),
    "migrate": Command(
        "smartcity_mp.cli.migrate",
        "memperbarui masterplan dari format data yang lama",
        "renew a masterplan of an older data format",
    ),
    "explain": Command(
        "smartcity_mp.cli.explain",
        "menjelaskan satu kode temuan: alasannya, contoh salah dan benar",
        "explain the code of a finding: why it exists, wrong and right",
    ),
    "rules": Command(
        "smartcity_mp.cli.rules",
        "menampilkan semua aturan",
        "list all rules",
    ),
    "completion": Command(
        "smartcity_mp.cli.completion",
        "membuat shell melengkapi perintah, kode, dan id dengan Tab",
        "let the shell complete commands, codes and ids with Tab",
    ),
}
