"""What `init` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "init.name": (
        'daerahnya (kab-tegal, "Kab. Tegal") atau nama folder lain',
        'the region (kab-tegal, "Kab. Tegal") or another name for the folder',
    ),
    "init.region": (
        "kode Kemendagri daerah, misalnya 33.28; none bila tanpa daerah",
        "code of the region, such as 33.28; none for a plan without one",
    ),
    "init.example": (
        "salin contoh masterplan yang sudah terisi",
        "copy the example, a filled masterplan",
    ),
    "init.force": ("timpa berkas yang sudah ada", "overwrite files that exist"),
    "init.ci": (
        "siapkan pemeriksaan otomatis untuk github atau gitlab; biasanya none",
        "prepare automatic checks for github or gitlab; usually none",
    ),
    "init.no-git": ("jangan jalankan git init", "do not run git init"),
    "init.examples": (
        "smartcity-mp init kab-tegal\n"
        'smartcity-mp init "Kota Tegal"\n'
        "smartcity-mp init rencana-kami --region 33.28\n"
        "smartcity-mp init contoh --example",
        "smartcity-mp init kab-tegal\n"
        'smartcity-mp init "Kota Tegal"\n'
        "smartcity-mp init our-plan --region 33.28\n"
        "smartcity-mp init sample --example",
    ),
    "init.ambiguous": (
        '"{name}" adalah nama kabupaten dan nama kota:\n{choices}\n'
        "Pilih salah satu, misalnya: smartcity-mp init {first}",
        '"{name}" is both a kabupaten and a kota:\n{choices}\n'
        "Choose one of them, such as: smartcity-mp init {first}",
    ),
    "init.unknown-near": (
        '"{name}" tidak ada di daftar kabupaten dan kota. Yang paling mirip:\n{choices}\n'
        "Jika itu yang dimaksud: smartcity-mp init {first}. Jika namanya memang lain, tambahkan "
        "--region none.",
        '"{name}" is not in the list of kabupaten and kota. The nearest are:\n{choices}\n'
        "If that is meant: smartcity-mp init {first}. If the name is really another, add "
        "--region none.",
    ),
    "init.unknown": (
        '"{name}" tidak ada di daftar kabupaten dan kota. Untuk nama lain, sebutkan kode '
        "daerahnya dengan --region, atau --region none bila tanpa daerah.",
        '"{name}" is not in the list of kabupaten and kota. For another name, give the code of '
        "the region with --region, or --region none for a plan without one.",
    ),
    "init.no-code-near": (
        'tidak ada kabupaten atau kota dengan kode "{code}"; maksud Anda {suggestion} ({name})?',
        'no kabupaten or kota has the code "{code}"; did you mean {suggestion} ({name})?',
    ),
    "init.no-code": (
        'tidak ada kabupaten atau kota dengan kode "{code}". Kode Kabupaten Tegal, misalnya, '
        "adalah 33.28.",
        'no kabupaten or kota has the code "{code}". The code of Kabupaten Tegal, for example, '
        "is 33.28.",
    ),
    "init.bad-name": (
        '"{name}" tidak dapat menjadi nama folder.',
        '"{name}" cannot be the name of a folder.',
    ),
    "init.no-name": (
        "folder baru memerlukan nama, misalnya: smartcity-mp init kab-tegal",
        "the new folder needs a name, for example: smartcity-mp init kab-tegal",
    ),
    "init.root-folder": (
        "{folder} adalah pangkal diska, milik sistem. Sebutkan nama folder baru, misalnya: "
        "smartcity-mp init kab-tegal",
        "{folder} is the top of the disk, which belongs to the system. Name a new folder, for "
        "example: smartcity-mp init kab-tegal",
    ),
    "init.exists": (
        "folder {folder} sudah berisi {path}; tidak ada yang ditimpa. Pilih nama lain, atau pakai "
        "--force bila isinya memang boleh diganti.",
        "the folder {folder} already holds {path}; nothing was overwritten. Choose another name, "
        "or use --force if its content may be replaced.",
    ),
    "init.done": (
        "Folder {folder} siap: {count} berkas.",
        "The folder {folder} is ready: {count} files.",
    ),
    "init.editor": (
        "Catatan: {path} dibiarkan. Yang perlu ditambahkan di sana disebut oleh: smartcity-mp "
        "schema",
        "Note: {path} was left alone. What has to be added there is told by: smartcity-mp schema",
    ),
    "init.next": (
        "Langkah berikutnya:\n  cd {folder}\n  smartcity-mp validate\n  smartcity-mp build",
        "What to do next:\n  cd {folder}\n  smartcity-mp validate\n  smartcity-mp build",
    ),
    "init.no-git-program": (
        "Catatan: git tidak ditemukan, jadi folder ini belum punya riwayat perubahan.",
        "Note: git was not found, so this folder keeps no history of changes yet.",
    ),
    "init.in-repository": (
        "Catatan: folder ini sudah di dalam repositori git {reason}, jadi tidak dibuat yang baru.",
        "Note: this folder is already in the git repository {reason}, so none was made.",
    ),
    "init.git-answers": (
        "Catatan: tidak dibuat repositori git, karena git menjawab: {reason}",
        "Note: no git repository was made, because git answers: {reason}",
    ),
    "init.git-failed": (
        "Catatan: git init tidak berhasil: {reason}",
        "Note: git init failed: {reason}",
    ),
}
