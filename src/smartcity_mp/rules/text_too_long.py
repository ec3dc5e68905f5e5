"""A vision or a summary is too long."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP608"
SEVERITY = Severity.INFO
STAGE = 2
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Visi atau ringkasan terlalu panjang.

Visi yang lebih dari tiga puluh kata tidak diingat siapa pun, dan ringkasan yang lebih dari satu
halaman (450 kata) tidak dibaca kepala daerah. Yang dilihat `statement` di `vision.yaml`, `summary`
di `profile.yaml`, dan narasi bab ringkasan. `max_words_of_vision` dan `max_words_of_summary` pada
`rules: settings:` di `masterplan.yaml` menetapkan batas lain.""",
    en="""A vision or a summary is too long.

Nobody remembers a vision of more than thirty words, and no head of a region reads a summary of more
than a page (450 words). The `statement` of `vision.yaml`, the `summary` of `profile.yaml` and the
narratives of summary chapters are looked at. `max_words_of_vision` and `max_words_of_summary` under
`rules: settings:` in `masterplan.yaml` set other limits.""",
    wrong="""
# vision.yaml
statement: >-
  Terwujudnya Kabupaten Tegal yang maju, mandiri, sejahtera, berbudaya, berdaya saing, religius,
  aman, tertib, sehat, cerdas, hijau, bersih, terbuka, tangguh, adil, merata, dan melayani semua
  warga dari pesisir sampai pegunungan dengan teknologi yang tepat guna
""",
    right="""
# vision.yaml
statement: Kabupaten Tegal yang cepat melayani, terbuka, dan tangguh pada 2033
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    most = plan.threshold("max_words_of_vision")
    if (count := _words(plan.vision.statement)) > most:
        values = {"count": count, "most": most, "problem": "vision"}
        yield Finding(plan.vision, ("statement",), values)
    most = plan.threshold("max_words_of_summary")
    if (count := _words(plan.profile.summary)) > most:
        values = {"count": count, "most": most, "problem": "profile"}
        yield Finding(plan.profile, ("summary",), values)
    for name, text in plan.narratives.items():
        if "ringkasan" in name and (count := _words(text)) > most:
            values = {"count": count, "most": most, "problem": "narrative", "name": name}
            yield Finding(f"narratives/{name}.md", (), values)


def _words(text: str | None) -> int:
    return len((text or "").split())
