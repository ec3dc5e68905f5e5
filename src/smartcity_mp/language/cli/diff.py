"""What `diff` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "diff.revision": (
        "revisi pembanding, misalnya main, HEAD~1, atau main..usulan; tanpa ini titik berpisah "
        "dari cabang utama",
        "the revision to compare with, such as main, HEAD~1 or main..proposal; without it, where "
        "this branch left the default one",
    ),
    "diff.from": (
        "bandingkan dengan masterplan di folder ini, tanpa git",
        "compare with the masterplan in this folder, without git",
    ),
    "diff.format": ("{changes}", "{changes}"),
    "diff.fail-on": (
        "bobot teringan yang membuat kode keluar 1: besar, sedang, atau kecil; tanpa ini selalu 0",
        "the lightest grade that makes the exit code 1: besar (major), sedang (medium) or kecil "
        "(minor); without it always 0",
    ),
    "diff.examples": (
        "smartcity-mp diff\n"
        "smartcity-mp diff HEAD~1\n"
        "smartcity-mp diff main..usulan --fail-on besar\n"
        "smartcity-mp diff --from ../naskah-lama",
        "smartcity-mp diff\n"
        "smartcity-mp diff HEAD~1\n"
        "smartcity-mp diff main..proposal --fail-on besar\n"
        "smartcity-mp diff --from ../earlier-draft",
    ),
    "diff.both": (
        "sebutkan revisi atau --from, jangan keduanya.",
        "name a revision or --from, not both.",
    ),
    "diff.no-plan": (
        "pada {revision} belum ada masterplan.yaml di folder ini, jadi tidak ada yang dapat "
        "dibandingkan.",
        "at {revision} there was no masterplan.yaml in this folder, so there is nothing to compare "
        "with.",
    ),
    "diff.here": ("folder ini", "this folder"),
}
