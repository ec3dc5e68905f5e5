"""What was approved is not what stands there now."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.language.numbers import day
from smartcity_mp.language.pair import pair
from smartcity_mp.model.plan import Plan

CODE = "SMP811"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Yang disetujui tidak lagi seperti saat disetujui.

`approve` mencatat siapa (jabatan) menyetujui apa, kapan, dan sidik isinya. Bila sebuah isian
diubah, dihapus, atau ditambah sesudahnya, yang disetujui adalah naskah yang lain. Susunan baris,
urutan butir, catatan, dan penggantian kode dengan `rename` tidak dihitung sebagai perubahan.
Persetujuan tidak pernah diperbarui dengan sendirinya: jabatan itu membaca lagi, lalu menyetujui
lagi. Untuk sebuah bab yang dihitung adalah naskahnya yang tercetak, jadi juga setiap angka di
dalamnya.""",
    en="""What was approved is not what stands there now.

`approve` keeps who (a post) approved what, when, and a fingerprint of its content. When a value is
changed, deleted or added later, what was approved is another text. The layout of lines, the order
of entries, comments, and other ids by `rename` are no change. No approval is ever renewed by
itself: the post reads it again and approves it again. Of a chapter the printed text counts, so
every figure in it does, too.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
# approvals/kepala-dpmptsp.yaml
post: kepala-dpmptsp
title: Kepala DPMPTSP
approved:
  - of: GOV-01
    date: 2026-11-28
    content: v1-00000000000000000000000000000000
""",
    right="""
# approvals/kepala-dpmptsp.yaml
post: kepala-dpmptsp
title: Kepala DPMPTSP
approved:
  - of: GOV-01
    date: 2026-11-28
    content: v1-a81b94f64d60693a20b116b03e77870e
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    if not plan.approvals:
        return
    from smartcity_mp.analysis.approval import given

    seen: set[tuple[str, str]] = set()
    for one in given(plan):
        name, title = one.what, one.by.title
        on = one.approval.date
        values = {"name": name, "by": title, "date": pair(day(on), day(on, "en"))}
        if not name:
            yield Finding(one.approval, (), {**values, "problem": "nothing"})
        elif (name, one.by.post) in seen:
            yield Finding(one.approval, (), {**values, "problem": "twice"})
        elif one.state == "changed" and one.subject is not None:
            # There its author sees it, and where something of it cannot be read nobody judges.
            yield Finding(one.subject, (), values)
        elif one.state == "changed":
            yield Finding(one.approval, ("chapter",), {**values, "problem": "chapter"})
        elif one.state == "gone":
            yield Finding(one.approval, ("chapter",), {**values, "problem": "gone"})
        elif one.state in ("malformed", "scheme"):
            yield Finding(one.approval, ("content",), {**values, "problem": one.state})
        seen.add((name, one.by.post))
