"""The RPJMD that the plan agrees with has expired by this edition."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP324"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ("alignment.period", "alignment.kind")
MANUAL = Manual(
    id="""RPJMD yang diselaraskan sudah tidak berlaku pada edisi ini.

Masterplan mendapat anggaran melalui RPJMD yang berlaku. Jika yang terbaru di `alignment.yaml` sudah
berakhir sebelum tahun edisi, misi dan program menunjuk rencana yang tidak dijalankan lagi. RPD
penjabat kepala daerah dihitung seperti RPJMD.""",
    en="""The RPJMD that the plan agrees with has expired by this edition.

A masterplan gets its money through the RPJMD that is in force. Where the newest one in
`alignment.yaml` ended before the year of the edition, missions and programs point to a plan that
nobody carries out any more. The RPD of an acting head counts as an RPJMD.""",
    wrong="""
# masterplan.yaml
title: Masterplan Smart City Kabupaten Tegal
edition: {number: 2, date: 2026-09-11}
# alignment.yaml
documents:
  - id: RPJMD-2019
    title: RPJMD Kabupaten Tegal Tahun 2019-2024
    level: region
    kind: rpjmd
    period: {start: 2019, end: 2024}
""",
    right="""
# masterplan.yaml
title: Masterplan Smart City Kabupaten Tegal
edition: {number: 2, date: 2026-09-11}
# alignment.yaml
documents:
  - id: RPJMD-2025
    title: RPJMD Kabupaten Tegal Tahun 2025-2029
    level: region
    kind: rpjmd
    period: {start: 2025, end: 2029}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    edition = plan.masterplan.edition
    plans = [
        (document.period.end, document)
        for document in plan.alignment.documents
        if document.kind in ("rpjmd", "rpd") and document.level in ("region", None)
        if document.period and document.period.end
    ]
    if not plans or edition is None or edition.date is None:
        return
    end, newest = max(plans, key=lambda found: found[0])
    if end < edition.date.year:
        values = {"id": newest.id, "name": newest.title, "end": end, "year": edition.date.year}
        yield Finding(newest, ("period",), values)
