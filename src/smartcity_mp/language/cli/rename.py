"""What `rename` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "rename.old": ("kode yang sekarang, misalnya GOV-01", "the present code, such as GOV-01"),
    "rename.new": ("kode penggantinya, misalnya GOV-07", "the code to come, such as GOV-07"),
    "rename.kind": (
        "jenisnya, bila dua hal berkode sama: program, dimension, …",
        "what it is, where two things have the code: program, dimension, …",
    ),
    "rename.texts": (
        "ganti juga di catatan dan kalimat",
        "change comments and sentences too",
    ),
    "rename.forget": (
        "jangan catat kode lama: belum ada buku beredar yang memakainya",
        "keep no former code: no book that is out uses the old one",
    ),
    "rename.dry-run": (
        "tunjukkan perubahannya saja, tanpa menulis",
        "only show what would change, write nothing",
    ),
    "rename.examples": (
        "smartcity-mp rename GOV-01 GOV-07\n"
        "smartcity-mp rename GOV-01 GOV-07 --dry-run\n"
        "smartcity-mp rename SS1.1 SS2.4 --texts",
        "smartcity-mp rename GOV-01 GOV-07\n"
        "smartcity-mp rename GOV-01 GOV-07 --dry-run\n"
        "smartcity-mp rename SS1.1 SS2.4 --texts",
    ),
    "rename.done": (
        "{old} kini {new}; rujukan yang disesuaikan: {count}. Berkas yang berubah ({number}):\n"
        "{files}",
        "{old} is now {new}; references that follow: {count}. Files that changed ({number}):\n"
        "{files}",
    ),
    "rename.would": (
        "{old} akan menjadi {new}; rujukan yang disesuaikan: {count}, berkas: {number}.",
        "{old} would become {new}; references that follow: {count}, files: {number}.",
    ),
    "rename.along": (
        "Kode yang ikut berganti:\n{ids}",
        "Codes that change along with it:\n{ids}",
    ),
    "rename.mentions": (
        "Kode lama masih disebut dalam catatan atau kalimat ({count}):\n{places}\n"
        "Dengan --texts semuanya ikut diganti.",
        "Comments or sentences still name the old code ({count}):\n{places}\n"
        "With --texts they are changed, too.",
    ),
    "rename.still-mentioned": (
        "Kode lama masih disebut dalam catatan atau kalimat ({count}):\n{places}\n"
        "Ubah sendiri, atau batalkan dahulu dengan {undo}, lalu ulangi "
        "dengan --texts.",
        "Comments or sentences still name the old code ({count}):\n{places}\n"
        "Change them yourself, or first undo this with {undo}, then "
        "repeat it with --texts.",
    ),
    "rename.texts-changed": (
        "Catatan dan kalimat yang ikut diganti ({count}):\n{places}",
        "Comments and sentences that change too ({count}):\n{places}",
    ),
    "rename.unfollowed": (
        "Baris CODEOWNERS ini dibiarkan: polanya tidak dapat disesuaikan dengan pasti, dan berkas "
        "yang dimaksudnya tidak lagi sama. Periksa dan ubah sendiri:\n{places}",
        "These lines of CODEOWNERS were left: their patterns cannot be adapted with certainty, and "
        "they no longer mean the same files. Look at them and change them yourself:\n{places}",
    ),
    "rename.undo": (
        "Untuk membatalkan: {undo}",
        "To undo this: {undo}",
    ),
    "rename.kept": (
        "Kode lama tercatat di masterplan.yaml, sehingga tautan dari buku yang sudah beredar tetap "
        "berlaku.\nUntuk membatalkan: {undo}",
        "The old code is kept in masterplan.yaml, so that links of books that are out still "
        "work.\nTo undo this: {undo}",
    ),
    "rename.case": (
        "Pada nama berkas hanya huruf besar dan kecilnya yang berganti. Di komputer ini git tidak "
        "melihatnya sendiri, jadi sebelum git commit jalankan:\n"
        "  git rm -r --cached --quiet {paths}\n"
        "  git add .",
        "Of file names only the case changed. On this computer git does not see that by itself, "
        "so before git commit run:\n"
        "  git rm -r --cached --quiet {paths}\n"
        "  git add .",
    ),
    "rename.not-yet": (
        "Belum ada yang ditulis. Jalankan lagi tanpa --dry-run untuk menggantinya.",
        "Nothing was written yet. Run it again without --dry-run to do it.",
    ),
    "rename.already": (
        "{old} sudah berganti menjadi {new}; tidak ada yang diubah.",
        "{old} is {new} already; nothing was changed.",
    ),
    "rename.same": (
        'kode lama dan kode baru sama, "{old}"; tidak ada yang diubah.',
        'the old and the new code are the same, "{old}"; nothing was changed.',
    ),
    "rename.unknown": (
        'tidak ada yang berkode "{old}" di masterplan ini.',
        'nothing in this masterplan has the code "{old}".',
    ),
    "rename.unknown-near": (
        'tidak ada yang berkode "{old}" di masterplan ini; maksud Anda "{suggestion}"?',
        'nothing in this masterplan has the code "{old}"; did you mean "{suggestion}"?',
    ),
    "rename.former": (
        '"{old}" adalah kode lama dari "{now}". Pakai kode yang sekarang.',
        '"{old}" is a former code of "{now}". Use the present one.',
    ),
    "rename.built-in": (
        '"{old}" berasal dari kerangka bawaan, jadi kodenya tetap. Untuk dimensi dengan kode '
        "sendiri, tulis framework.yaml.",
        '"{old}" belongs to the built-in framework, so its code stays. For dimensions with codes '
        "of your own, write a framework.yaml.",
    ),
    "rename.ambiguous": (
        '"{old}" dipakai untuk beberapa hal: {kinds}. Sebutkan yang dimaksud, misalnya dengan '
        "--kind {kind}.",
        '"{old}" is the code of several things: {kinds}. Say which one, such as with '
        "--kind {kind}.",
    ),
    "rename.other-kind": (
        '"{old}" adalah kode {kinds}. Jalankan tanpa --kind, atau dengan --kind {kind}.',
        '"{old}" is the code of: {kinds}. Run it without --kind, or with --kind {kind}.',
    ),
    "rename.numbered": (
        '"{old}" diberi nomor otomatis menurut urutannya di {file}. Tulis dulu `id: {old}` pada '
        "indikator itu, lalu ulangi.",
        '"{old}" is numbered by its place in {file}. First write `id: {old}` in that indicator, '
        "then try again.",
    ),
    "rename.twice": (
        'kode "{old}" atau kode di bawahnya dipakai dua kali, yang terakhir di {file}. Jalankan '
        "smartcity-mp validate, bereskan dulu, lalu ulangi.",
        'the code "{old}" or one below it is used twice, last in {file}. Run smartcity-mp '
        "validate, mend it first, then try again.",
    ),
    "rename.other-dimension": (
        "subdimensi tetap pada dimensinya. Tulis kode baru yang diawali {dimension}., misalnya "
        "{dimension}.layanan.",
        "a sub-dimension stays in its dimension. Write a new code that begins with {dimension}., "
        "such as {dimension}.services.",
    ),
    "rename.malformed": (
        '"{new}" tidak dapat menjadi kode. Kode diawali huruf, lalu huruf, angka, titik, atau '
        "tanda hubung, paling panjang 24 tanda; misalnya GOV-07.",
        '"{new}" cannot be a code. A code begins with a letter, then letters, digits, points or '
        "hyphens, 24 characters at most; such as GOV-07.",
    ),
    "rename.too-long": (
        '"{new}" terlalu panjang: kode yang ikut berganti akan menjadi "{along}", lebih dari 24 '
        "tanda.",
        '"{new}" is too long: a code that changes along with it would be "{along}", more than 24 '
        "characters.",
    ),
    "rename.reserved": (
        '"{new}" sudah berarti dimensi, elemen, atau komponen kesiapan. Pilih kode lain.',
        '"{new}" already means a dimension, or an element or component of readiness. Choose '
        "another code.",
    ),
    "rename.taken": (
        'kode "{new}" sudah dipakai; huruf besar dan kecil tidak membedakan kode. Pilih kode lain.',
        'the code "{new}" is taken; upper and lower case make no difference. Choose another one.',
    ),
    "rename.taken-before": (
        'kode "{new}" dulu milik "{now}", dan buku yang sudah beredar memakainya. Pilih kode lain, '
        "atau hapus barisnya dari `former_ids` di masterplan.yaml.",
        'the code "{new}" once was that of "{now}", and books that are out use it. Choose another '
        "one, or delete its line from `former_ids` in masterplan.yaml.",
    ),
    "rename.unreadable": (
        "{file} tidak terbaca seluruhnya, jadi rujukan di dalamnya tidak diketahui; tidak ada yang "
        "diubah. Jalankan smartcity-mp validate, bereskan dulu, lalu ulangi.",
        "{file} cannot be read as a whole, so nobody knows what it names; nothing was changed. Run "
        "smartcity-mp validate, mend it first, then try again.",
    ),
    "rename.other-version": (
        "masterplan ini dalam format versi {version}, sedangkan program ini memakai versi {known}. "
        "Jalankan smartcity-mp validate untuk melihat langkahnya.",
        "this masterplan is in version {version} of the format, while this program uses version "
        "{known}. Run smartcity-mp validate to see what to do.",
    ),
    "rename.not-editable": (
        "kode di {file} ditulis dengan cara yang tidak dapat diganti tanpa mengubah isi lain; "
        "tidak ada yang diubah. Tulis kode itu dalam satu baris, lalu ulangi.",
        "{file} writes a code in a way that cannot be replaced without changing something else; "
        "nothing was changed. Write that code in one line, then try again.",
    ),
    "rename.in-the-way": (
        "sudah ada berkas {file}; tidak ada yang diubah. Pindahkan atau hapus berkas itu dulu.",
        "the file {file} exists; nothing was changed. Move or delete that file first.",
    ),
    "rename.closed": (
        "{file} harus ikut pindah, tetapi isinya tidak dapat dibaca atau terlalu besar; tidak ada "
        "yang diubah. Pindahkan dulu berkas itu ke tempat lain.",
        "{file} has to move along, but it cannot be read or is too large; nothing was changed. "
        "Move that file somewhere else first.",
    ),
    "rename.differs": (
        "setelah diganti, isi masterplan akan berbeda dari sekarang; tidak ada yang diubah.",
        "the masterplan would say something else afterwards; nothing was changed.",
    ),
    "rename.worse": (
        "penggantian ini menimbulkan temuan baru {code} di {where}; tidak ada yang diubah.",
        "this would bring a new finding {code} at {where}; nothing was changed.",
    ),
}
