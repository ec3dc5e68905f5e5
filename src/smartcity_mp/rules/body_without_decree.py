"""No decree sets up the council or the team."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.language.placeholders import lacks_number
from smartcity_mp.model.plan import Plan

CODE = "SMP805"
SEVERITY = Severity.WARNING
STAGE = 4
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Dewan atau Tim Pelaksana belum dibentuk dengan keputusan.

Keputusan kepala daerah membuat rapat dewan dan kerja tim menjadi tugas, bukan kesediaan. Keputusan
yang belum terbit belum punya nomor: biarkan kosong dan kecualikan dengan alasan. Jika keduanya
belum ada, temuannya satu, karena biasanya satu keputusan membentuk keduanya.""",
    en="""No decree sets up the council or the team.

A decree of the head of the region makes the meetings of the council and the work of the team a
duty, not a favour. One that is not out yet has no number: leave it empty and waive it with the
reason. Where both are missing that is one finding, as one decree usually sets up both.""",
    wrong="""
# governance.yaml
council:
  members: [{position: Sekretaris Daerah, role: Ketua}]
""",
    right="""
# governance.yaml
council:
  decree: Keputusan Bupati Nomor 050/114 Tahun 2023
  members: [{position: Sekretaris Daerah, role: Ketua}]
""",
)

_BODIES = {
    "council": "Dewan Smart City | council",
    "team": "Tim Pelaksana | team",
    "both": "Dewan Smart City dan Tim Pelaksana | council and the team",
}


def check(plan: Plan) -> Iterator[Finding]:
    governance = plan.governance
    bodies = {"council": governance.council, "team": governance.team}
    without = [name for name, body in bodies.items() if body and not body.decree]
    if without:
        name = "both" if len(without) > 1 else without[0]
        values = {"body": _BODIES[name], "due": STAGE, "problem": "absent"}
        yield Finding(governance, (without[0], "decree"), values)
    for name, body in bodies.items():
        if body and body.decree and lacks_number(body.decree):
            values = {"body": _BODIES[name], "due": STAGE, "problem": "number"}
            yield Finding(governance, (name, "decree"), {**values, "text": body.decree})
