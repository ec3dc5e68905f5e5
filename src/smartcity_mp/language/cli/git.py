"""What the program says where git has no answer. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "git.no-program": (
        "git tidak ditemukan di komputer ini, padahal perbandingan memerlukannya. Pasang git, atau "
        "bandingkan dengan sebuah folder: smartcity-mp diff --from FOLDER",
        "there is no git on this computer, and a comparison needs it. Install git, or compare with "
        "a folder: smartcity-mp diff --from FOLDER",
    ),
    "git.no-repository": (
        "folder masterplan tidak berada dalam repositori git, jadi tidak ada revisi untuk "
        "dibandingkan. Bandingkan dengan sebuah folder: smartcity-mp diff --from FOLDER",
        "the masterplan's folder is in no git repository, so there is no revision to compare with. "
        "Compare with a folder: smartcity-mp diff --from FOLDER",
    ),
    "git.linked": (
        "{detail} adalah tautan ke tempat lain, jadi git tidak dijalankan dengannya. Ganti tautan "
        "itu dengan folder .git yang asli.",
        "{detail} is a link to another place, so git is not run with it. Put the real .git folder "
        "in its place.",
    ),
    "git.foreign": (
        "repositori git ini milik pengguna lain, jadi git menolak membacanya. Izinkan dulu dengan "
        "git config --global --add safe.directory FOLDER, bila Anda memercayainya.",
        "this git repository belongs to another user, so git refuses to read it. If you trust it, "
        "allow it with git config --global --add safe.directory FOLDER.",
    ),
    "git.option": (
        'revisi tidak boleh diawali tanda hubung: "{detail}". Bila itu nama cabang, tulis '
        "refs/heads/{detail}.",
        'a revision cannot begin with a hyphen: "{detail}". If it is the name of a branch, write '
        "refs/heads/{detail}.",
    ),
    "git.unknown": (
        'revisi "{detail}" tidak ada di repositori ini. Lihat nama cabang dengan git branch --all.',
        'there is no revision "{detail}" in this repository. See the branches with git branch '
        "--all.",
    ),
    "git.near": (
        'revisi "{detail}" tidak ada di repositori ini; maksud Anda "{suggestion}"?',
        'there is no revision "{detail}" in this repository; did you mean "{suggestion}"?',
    ),
    "git.no-commit": (
        "repositori ini belum mempunyai simpanan (commit), jadi belum ada yang dapat dibandingkan. "
        "Simpan dulu dengan git add . lalu git commit.",
        "this repository has no commit yet, so there is nothing to compare with. Make one first "
        "with git add . and git commit.",
    ),
    "git.shallow": (
        'riwayat git di sini terpotong (shallow clone), jadi "{detail}" tidak dapat dicapai. Ambil '
        "riwayatnya dengan git fetch --unshallow; di GitHub Actions isi fetch-depth: 0, di GitLab "
        "isi GIT_DEPTH: 0.",
        'the git history here is cut off (a shallow clone), so "{detail}" cannot be reached. Get '
        "the history with git fetch --unshallow; in GitHub Actions set fetch-depth: 0, in GitLab "
        "GIT_DEPTH: 0.",
    ),
    "git.unrelated": (
        'kedua revisi tidak mempunyai asal yang sama: "{detail}". Sebutkan keduanya dengan dua '
        "titik, misalnya main..HEAD.",
        'the two revisions have no common origin: "{detail}". Name both with two dots, such as '
        "main..HEAD.",
    ),
    "git.no-default": (
        "cabang utama repositori ini tidak diketahui: tidak ada main maupun master. Sebutkan "
        "revisi pembandingnya, misalnya smartcity-mp diff HEAD~1.",
        "nobody knows the default branch of this repository: there is neither main nor master. "
        "Name the revision to compare with, such as smartcity-mp diff HEAD~1.",
    ),
    "git.failed": (
        "git tidak dapat membaca repositori ini: {detail}",
        "git cannot read this repository: {detail}",
    ),
}
