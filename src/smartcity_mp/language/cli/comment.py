"""What `comment` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "comment.file": (
        "berkas hasil smartcity-mp diff --format markdown",
        "the file that smartcity-mp diff --format markdown made",
    ),
    "comment.name": (
        "nama masterplan, bila satu repositori memuat beberapa",
        "the masterplan's name, where a repository holds several",
    ),
    "comment.examples": (
        "smartcity-mp diff HEAD^1..HEAD --format markdown > perubahan.md\n"
        "smartcity-mp comment perubahan.md",
        "smartcity-mp diff HEAD^1..HEAD --format markdown > changes.md\n"
        "smartcity-mp comment changes.md",
    ),
    "comment.created": ("Komentar ditulis.", "The comment was written."),
    "comment.updated": ("Komentar diperbarui.", "The comment was updated."),
    "comment.same": (
        "Komentarnya sudah sama; tidak ada yang ditulis.",
        "The comment says the same already; nothing was written.",
    ),
    "comment.newer": (
        "Komentar yang ada berasal dari perubahan yang lebih baru; tidak ada yang ditulis.",
        "The comment that is there speaks of a newer change; nothing was written.",
    ),
    "comment.nothing": (
        "Tidak ada perubahan, jadi tidak ada komentar yang ditulis.",
        "Nothing changed, so no comment was written.",
    ),
    "comment.no-mark": (
        "{file} bukan hasil smartcity-mp diff --format markdown, jadi tidak dikirim.",
        "{file} was not made by smartcity-mp diff --format markdown, so it was not sent.",
    ),
    "comment.long": (
        "{file} lebih panjang dari {limit} karakter, batas satu komentar. Buat lagi dengan "
        "smartcity-mp diff --format markdown.",
        "{file} is longer than {limit} characters, the most that a comment holds. Make it anew "
        "with smartcity-mp diff --format markdown.",
    ),
    "comment.no-ci": (
        "perintah ini hanya untuk CI di GitHub atau GitLab; di komputer sendiri, baca "
        "perubahannya dengan smartcity-mp diff.",
        "this command is for the CI of GitHub or GitLab only; on your own computer, read the "
        "changes with smartcity-mp diff.",
    ),
    "comment.no-proposal": (
        "CI ini tidak berjalan untuk pull request atau merge request, jadi tidak ada tempat "
        "berkomentar.",
        "this run of CI is for no pull request or merge request, so there is nothing to comment "
        "on.",
    ),
    "comment.no-variable": (
        "variabel {name} tidak ada. CI biasanya mengisinya; periksa apakah perintah ini "
        "dijalankan langsung oleh CI.",
        "the variable {name} is not set. CI usually sets it; check that CI itself runs this "
        "command.",
    ),
    "comment.bad-variable": (
        "isi variabel {name} tidak seperti yang diberikan CI.",
        "the variable {name} does not hold what CI gives.",
    ),
    "comment.no-token": (
        "variabel {token} tidak ada. Isi dengan token yang boleh menulis komentar, sebagai "
        "variabel CI yang disembunyikan (masked).",
        "the variable {token} is not set. Give it a token that may write comments, as a masked "
        "variable of CI.",
    ),
    "comment.address": (
        "token hanya dikirim ke alamat https, dan ini bukan: {detail}",
        "a token is sent to an https address only, and this is none: {detail}",
    ),
    "comment.token-form": (
        "isi variabel {token} memuat karakter yang tidak dapat menjadi bagian token. Salin lagi "
        "tokennya tanpa spasi dan baris baru.",
        "the variable {token} holds characters that no token has. Copy the token again, without "
        "spaces and line breaks.",
    ),
    "comment.unreachable": (
        "server git tidak dapat dihubungi: {detail}. Jalankan lagi tugas CI ini.",
        "the git server cannot be reached: {detail}. Run this job of CI again.",
    ),
    "comment.certificate": (
        "sertifikat server git tidak dikenal: {detail}. Bila server itu milik daerah sendiri, "
        "berikan sertifikatnya kepada CI lewat variabel SSL_CERT_FILE.",
        "the certificate of the git server is not known: {detail}. If it is your own server, give "
        "CI its certificate with the variable SSL_CERT_FILE.",
    ),
    "comment.token": (
        "server git tidak mengenal token di {token} ({detail}). Mungkin masa berlakunya habis; "
        "buat token baru.",
        "the git server does not know the token in {token} ({detail}). It may have expired; make "
        "a new one.",
    ),
    "comment.denied": (
        "token di {token} tidak boleh menulis komentar ({detail}). Di GitHub, tugas itu "
        "memerlukan pull-requests: write, dan usulan dari fork tidak pernah memilikinya; di "
        "GitLab, token memerlukan lingkup api.",
        "the token in {token} may not write comments ({detail}). On GitHub the job needs "
        "pull-requests: write, which a proposal from a fork never has; on GitLab the token needs "
        "the scope api.",
    ),
    "comment.missing": (
        "usulan itu tidak ditemukan di server git ({detail}), atau token di {token} tidak boleh "
        "membacanya.",
        "the git server does not find the proposal ({detail}), or the token in {token} may not "
        "read it.",
    ),
    "comment.limit": (
        "server git sedang membatasi jumlah permintaan ({detail}). Jalankan lagi tugas CI ini "
        "nanti.",
        "the git server limits the number of requests ({detail}). Run this job of CI again later.",
    ),
    "comment.server": (
        "server git sedang bermasalah ({detail}). Jalankan lagi tugas CI ini nanti.",
        "the git server is in trouble ({detail}). Run this job of CI again later.",
    ),
    "comment.moved": (
        "alamat server git sudah pindah ({detail}), dan token tidak dikirim ke alamat lain. "
        "Perbarui alamat repositorinya.",
        "the address of the git server has moved ({detail}), and the token is sent to no other. "
        "Renew the address of the repository.",
    ),
    "comment.refused": (
        "server git menolak komentar itu: {detail}",
        "the git server refuses the comment: {detail}",
    ),
    "comment.answer": (
        "jawaban server git tidak dapat dibaca; mungkin ada proksi di antaranya.",
        "the answer of the git server cannot be read; there may be a proxy between.",
    ),
}
