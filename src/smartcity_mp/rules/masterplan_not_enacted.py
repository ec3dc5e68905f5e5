"""No regulation enacts the masterplan."""

from collections.abc import Iterator

from smartcity_mp.analysis.enactment import precedes
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.language.placeholders import lacks_number
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.publication import Edition, Regulation

CODE = "SMP804"
SEVERITY = Severity.WARNING
STAGE = 4
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Masterplan belum ditetapkan dengan peraturan kepala daerah.

Tanpa peraturan bupati atau wali kota, masterplan tidak mengikat perangkat daerah dan tidak dapat
menjadi dasar anggaran; penilai mencarinya lebih dahulu daripada yang lain. Peraturan yang masih
disusun belum punya nomor: biarkan kosong dan kecualikan dengan alasan sampai diundangkan. Jika yang
ditetapkan adalah edisi yang lebih dahulu, tulis nomornya di `edition`; naskah yang baru dicetak
sebagai rancangan. Peraturan tidak dapat menetapkan edisi yang bertanggal sesudah tahunnya.""",
    en="""No regulation enacts the masterplan.

Without a regulation of the regent or mayor the masterplan does not bind the agencies and is no
ground for money; assessors look for it before all else. A regulation that is still being drafted
has no number: leave it empty and waive it with the reason until it is promulgated. If it enacts an
earlier edition, write its number as `edition`; the new text is then printed as a draft. No
regulation can enact an edition that is dated after its year.""",
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
    else:
        yield from _edition(plan, regulation)


def _edition(plan: Plan, regulation: Regulation) -> Iterator[Finding]:
    """What is wrong with the edition that a regulation is said to enact."""
    current = plan.masterplan.edition or Edition(number=1)
    known = {edition.number: edition for edition in (*plan.masterplan.history, current)}
    number = regulation.edition or current.number
    values = {"id": None, "number": number, "year": regulation.year}
    if number not in known:
        place = ("regulation", "edition")
        yield Finding(plan.masterplan, place, {**values, "problem": "edition"})
    elif (date := known[number].date) and precedes(regulation, known[number]):
        place = ("regulation", "edition" if regulation.edition else "year")
        yield Finding(plan.masterplan, place, {**values, "later": date.year, "problem": "later"})
