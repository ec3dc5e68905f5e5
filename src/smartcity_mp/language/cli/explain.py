"""What `explain` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "explain.code": ("kode temuan, misalnya SMP305 atau 305", "code of a finding: SMP305 or 305"),
    "explain.examples": ("smartcity-mp explain SMP305", "smartcity-mp explain SMP305"),
    "explain.head": (
        "{code} ({severity}, berlaku mulai tahap {stage})",
        "{code} ({severity}, from stage {stage} on)",
    ),
    "explain.fix": (
        "\nJika maksudnya hanya satu, program dapat membetulkannya: smartcity-mp fix {code}",
        "\nWhat can mean only one thing is corrected by the program: smartcity-mp fix {code}",
    ),
    "explain.waive": (
        "\nMengecualikan temuan ini, bila memang harus begitu (masterplan.yaml):\n\n"
        "    waivers:\n"
        "      - rule: {code}\n"
        "        at: GOV-03  # id atau nama berkas\n"
        "        reason: Mengapa temuan ini diterima",
        "\nTo waive this finding, if it has to be so (masterplan.yaml):\n\n"
        "    waivers:\n"
        "      - rule: {code}\n"
        "        at: GOV-03  # an id or the name of a file\n"
        "        reason: Why this finding is accepted",
    ),
    "explain.unknown": (
        'tidak ada kode "{code}". Semua aturan: smartcity-mp rules',
        'there is no code "{code}". All rules: smartcity-mp rules',
    ),
    "explain.unknown-near": (
        'tidak ada kode "{code}"; maksud Anda "{suggestion}"? Semua aturan: smartcity-mp rules',
        'there is no code "{code}"; did you mean "{suggestion}"? All rules: smartcity-mp rules',
    ),
}
