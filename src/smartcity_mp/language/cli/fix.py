"""What `fix` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "fix.only": (
        "hanya temuan dengan kode ini, atau di berkas (GOV-01) atau folder ini; boleh beberapa",
        "only findings with this code, or in this file (GOV-01) or folder; several may be named",
    ),
    "fix.write": (
        "tulis pembetulannya ke berkas; tanpa ini hanya ditunjukkan",
        "write the corrections to the files; without this they are only shown",
    ),
    "fix.examples": (
        "smartcity-mp fix\n"
        "smartcity-mp fix --write\n"
        "smartcity-mp fix SMP104 programs/governance/GOV-01.yaml",
        "smartcity-mp fix\n"
        "smartcity-mp fix --write\n"
        "smartcity-mp fix SMP104 programs/governance/GOV-01.yaml",
    ),
    "fix.nothing": (
        "Tidak ada yang dapat dibetulkan dengan pasti; tidak ada yang diubah.",
        "Nothing can be corrected for certain; nothing was changed.",
    ),
    "fix.would": (
        "Yang dapat dibetulkan: {count} temuan, di {number} berkas.",
        "Can be corrected: findings {count}, files {number}.",
    ),
    "fix.done": (
        "Sudah dibetulkan: {count} temuan, di {number} berkas:\n{files}",
        "Corrected: findings {count}, files {number}:\n{files}",
    ),
    "fix.new": (
        "Temuan yang baru terlihat karena isinya kini terbaca: {count}. Lihat dengan "
        "smartcity-mp validate.",
        "Findings that can be seen only now that it can be read: {count}. See them with "
        "smartcity-mp validate.",
    ),
    "fix.left": (
        "Kesalahan dan peringatan yang masih perlu Anda putuskan: {count}. Lihat dengan "
        "smartcity-mp validate.",
        "Errors and warnings that are left for you to decide: {count}. See them with "
        "smartcity-mp validate.",
    ),
    "fix.left-doubtful": (
        "Kesalahan dan peringatan yang masih perlu Anda putuskan: {count}; untuk {doubtful} di "
        "antaranya ada saran yang belum pasti. Lihat dengan smartcity-mp validate.",
        "Errors and warnings that are left for you to decide: {count}; for {doubtful} of them "
        "there is a suggestion that is not certain. See them with smartcity-mp validate.",
    ),
    "fix.not-yet": (
        "Belum ada yang ditulis. Jika semua di atas benar: smartcity-mp fix --write. Jika hanya "
        "sebagian: sebutkan kode atau berkasnya.",
        "Nothing was written yet. If all of the above is right: smartcity-mp fix --write. If only "
        "a part: name its codes or files.",
    ),
    "fix.next": (
        "Periksa dengan smartcity-mp validate, lalu simpan dengan git commit.",
        "Check with smartcity-mp validate, then keep it with git commit.",
    ),
    "fix.not-correctable": (
        "temuan {code} tidak dapat dibetulkan oleh program; hanya Anda yang tahu isinya. Baca "
        "smartcity-mp explain {code}.",
        "no program can correct findings of {code}; only you know what belongs there. Read "
        "smartcity-mp explain {code}.",
    ),
    "fix.no-file": (
        'tidak ada kode, berkas, atau folder "{name}" di masterplan ini.',
        'this masterplan has no code, file or folder "{name}".',
    ),
    "fix.no-file-near": (
        'tidak ada berkas "{name}" di masterplan ini; maksud Anda "{suggestion}"?',
        'this masterplan has no file "{name}"; did you mean "{suggestion}"?',
    ),
}
