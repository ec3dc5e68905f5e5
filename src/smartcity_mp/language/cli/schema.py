"""What `schema` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "schema.check": (
        "jangan tulis apa pun; kode keluar 1 bila ada yang perlu diperbarui",
        "write nothing; exit code 1 if something has to be renewed",
    ),
    "schema.force": (
        "ganti juga setelan VS Code yang tidak dapat digabungkan",
        "replace also settings of VS Code that cannot be joined",
    ),
    "schema.examples": (
        "smartcity-mp schema\nsmartcity-mp schema --check",
        "smartcity-mp schema\nsmartcity-mp schema --check",
    ),
    "schema.done": (
        "Bantuan pengisian siap di .vscode: {changed} berkas ditulis, {same} tetap.",
        "Help for editors is ready in .vscode: {changed} files written, {same} unchanged.",
    ),
    "schema.next": (
        "Buka folder masterplan di VS Code (File > Open Folder), lalu pasang ekstensi YAML dari "
        "Red Hat yang ditawarkannya.",
        "Open the masterplan's folder in VS Code (File > Open Folder), then install the YAML "
        "extension by Red Hat that it offers.",
    ),
    "schema.by-hand": (
        "Catatan: {path} dibiarkan, karena catatan di dalamnya akan hilang atau isinya bukan JSON. "
        "Tambahkan sendiri:\n{settings}",
        "Note: {path} was left alone, as its comments would be lost or it is no JSON. Add this "
        "yourself:\n{settings}",
    ),
    "schema.stale": ("{path} perlu diperbarui", "{path} has to be renewed"),
    "schema.renew": (
        "Perbarui dengan: smartcity-mp schema",
        "Renew it with: smartcity-mp schema",
    ),
    "schema.fresh": (
        "Bantuan pengisian untuk editor sudah mutakhir.",
        "The help for editors is up to date.",
    ),
    "schema.old": (
        "Bantuan pengisian di .vscode dibuat oleh versi lain; perbarui dengan: smartcity-mp schema",
        "The help for editors in .vscode was made by another version; renew it with: "
        "smartcity-mp schema",
    ),
}
