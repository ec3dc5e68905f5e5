"""What `ci` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "ci.host": (
        "tempat repositorinya: github atau gitlab",
        "where the repository is: github or gitlab",
    ),
    "ci.install": (
        "yang dipasang pip di CI; tanpa ini, versi yang sedang dipakai",
        "what pip installs in CI; without it, the version in use",
    ),
    "ci.force": ("timpa berkas yang sudah ada", "overwrite files that exist"),
    "ci.examples": (
        "smartcity-mp ci github\n"
        "smartcity-mp ci gitlab\n"
        'smartcity-mp ci gitlab --install "smartcity-mp @ '
        'git+https://git.contoh.go.id/alat/smartcity-mp@v0.1.0"',
        "smartcity-mp ci github\n"
        "smartcity-mp ci gitlab\n"
        'smartcity-mp ci gitlab --install "smartcity-mp @ '
        'git+https://git.example.org/tools/smartcity-mp@v0.1.0"',
    ),
    "ci.bad-install": (
        '"{text}" tidak dapat dipasang pip. Contoh: smartcity-mp==0.1.0',
        'pip cannot install "{text}". Example: smartcity-mp==0.1.0',
    ),
    "ci.exists": (
        "berkas berikut sudah ada dengan isi lain; tidak ada yang ditimpa:\n{files}\n"
        "Gabungkan sendiri isinya, atau pakai --force bila isinya memang boleh diganti.",
        "these files exist with other content; nothing was overwritten:\n{files}\n"
        "Merge them yourself, or use --force if they may be replaced.",
    ),
    "ci.done": (
        "Berkas untuk pemeriksaan otomatis siap di {folder}:\n{files}",
        "The files for automatic checks are ready in {folder}:\n{files}",
    ),
    "ci.next-github": (
        "Simpan dan kirim berkas itu; GitHub lalu memeriksa setiap usulan.\n"
        "GitHub akan memasang: {requirement}. Bila versi itu tidak dapat diunduh dari sana, "
        "ulangi dengan --force --install.",
        "Commit and push these files; GitHub then checks each proposal.\n"
        "GitHub will install: {requirement}. If it cannot be had from there, run this again with "
        "--force --install.",
    ),
    "ci.next-gitlab": (
        "Simpan dan kirim berkas itu; GitLab lalu memeriksa setiap usulan. Agar ringkasannya "
        "menjadi komentar,\nbuat variabel CI/CD SMARTCITY_MP_TOKEN; caranya ada di baris awal "
        ".gitlab-ci.yml.\n"
        "GitLab akan memasang: {requirement}. Bila versi itu tidak dapat diunduh dari sana, "
        "ulangi dengan --force --install.",
        "Commit and push these files; GitLab then checks each proposal. For a comment with what "
        "changes,\nmake the CI/CD variable SMARTCITY_MP_TOKEN; the first lines of .gitlab-ci.yml "
        "say how.\n"
        "GitLab will install: {requirement}. If it cannot be had from there, run this again with "
        "--force --install.",
    ),
}
