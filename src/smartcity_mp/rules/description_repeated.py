"""Two programs have the same description."""

from collections import Counter
from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP603"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Dua program memakai deskripsi yang sama.

Deskripsi salinan tidak menjelaskan apa-apa tentang program kedua; kartunya dalam Buku II akan
mengulang kartu program pertama kata demi kata.""",
    en="""Two programs have the same description.

A description that was copied says nothing about the second program; its card in book II would
repeat the first one word for word.""",
    wrong="""
# programs/governance/GOV-02.yaml
id: GOV-02
name: Sekolah data bagi ASN
description: Satu pintu untuk semua layanan administrasi warga.
""",
    right="""
# programs/governance/GOV-02.yaml
id: GOV-02
name: Sekolah data bagi ASN
description: Pelatihan enam bulan bagi satu pengelola data di setiap OPD.
""",
)


_START = 60
"""Texts that differ so early are not compared whole."""


def check(plan: Plan) -> Iterator[Finding]:
    begun = [_words((program.description or "")[:_START]) for program in plan.programs]
    counts = Counter(begun)
    first: dict[str, str] = {}
    for program, start in zip(plan.programs, begun, strict=True):
        if counts[start] < 2:
            continue
        words = _words(program.description or "")
        other = first.setdefault(words, program.id) if words else program.id
        if other != program.id:
            yield Finding(program, ("description",), {"id": program.id, "other": other})


def _words(text: str) -> str:
    return " ".join(text.casefold().split())
