"""The forum has no fixed rhythm."""

from collections.abc import Iterator
from datetime import date

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.types import Month

CODE = "SMP806"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Forum Smart City tidak punya jadwal yang tetap.

Forum yang bertemu "secara berkala" atau "bila diperlukan" biasanya tidak bertemu; evaluasi tahunan
menanyakan berapa kali dalam setahun. Pertemuan berikutnya yang sudah lewat pada tanggal edisi juga
menunjukkan jadwal yang tidak dijaga.""",
    en="""The forum has no fixed rhythm.

A forum that meets "regularly" or "when needed" usually does not meet; the yearly evaluation asks
how many times a year. A next meeting that is past at the date of the edition also shows a rhythm
that nobody keeps.""",
    wrong="""
# governance.yaml
forum: {frequency: secara berkala}
""",
    right="""
# governance.yaml
forum: {frequency: dua kali setahun}
""",
)

_PERIODS = (
    "hari", "minggu", "pekan", "bulan", "triwulan", "kuartal", "caturwulan", "semester", "tahun",
    "daily", "day", "week", "month", "quarter", "year", "annual",
)  # fmt: skip


def check(plan: Plan) -> Iterator[Finding]:
    forum = plan.governance.forum
    if forum is None:
        return
    edition = plan.masterplan.edition
    today = edition.date if edition else None
    if not forum.frequency:
        values = {"problem": "absent", "due": STAGE}
        yield Finding(plan.governance, ("forum", "frequency"), values)
    elif not any(word in forum.frequency.casefold() for word in _PERIODS):
        values = {"problem": "vague", "text": forum.frequency}
        yield Finding(plan.governance, ("forum", "frequency"), values)
    if forum.next and today and _is_past(forum.next, today):
        yield Finding(plan.governance, ("forum", "next"), {"problem": "past"})


def _is_past(when: int | Month | date, today: date) -> bool:
    match when:
        case date():
            return when < today
        case Month():
            return when < (today.year, today.month)
    return when < today.year
