"""No regulation enacts the masterplan."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.language.placeholders import lacks_number
from smartcity_mp.model.plan import Plan

CODE = "SMP804"
SEVERITY = Severity.WARNING
STAGE = 4
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Masterplan belum ditetapkan dengan peraturan kepala daerah.

Tanpa peraturan bupati atau wali kota, masterplan tidak mengikat perangkat daerah dan tidak dapat
menjadi dasar anggaran; penilai mencarinya lebih dahulu daripada yang lain. Peraturan yang masih
disusun belum punya nomor: biarkan kosong dan kecualikan dengan alasan sampai diundangkan.""",
    en="""No regulation enacts the masterplan.

Without a regulation of the regent or mayor the masterplan does not bind the agencies and is no
ground for money; assessors look for it before all else. A regulation that is still being drafted
has no number: leave it empty and waive it with the reason until it is promulgated.""",
    wrong="""
# masterplan.yaml
title: Masterplan Smart City Kabupaten Tegal
regulation: {number: masih dalam proses, year: 2024}
""",
    right="""
# masterplan.yaml
title: Masterplan Smart City Kabupaten Tegal
regulation: {number: 20, year: 2024, title: Masterplan Smart City Tahun 2024-2033}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    regulation = plan.masterplan.regulation
    values = {"id": None, "due": STAGE}
    if regulation is None:
        yield Finding(plan.masterplan, ("regulation",), {**values, "problem": "absent"})
    elif regulation.number and lacks_number(regulation.number):
        unnumbered = {**values, "problem": "number", "text": regulation.number}
        yield Finding(plan.masterplan, ("regulation", "number"), unnumbered)
