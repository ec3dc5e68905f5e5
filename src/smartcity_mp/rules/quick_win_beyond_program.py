"""A quick win costs more than its program, or is paid from a source that the program lacks."""

from collections.abc import Iterator

from smartcity_mp.analysis.money import FREE, unknown_sources
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program

CODE = "SMP420"
SEVERITY = Severity.WARNING
STAGE = 3
READS: tuple[str, ...] = ("programs.budget",)
MANUAL = Manual(
    id="""Quick win melebihi anggaran programnya, atau memakai sumber dana yang tidak ada di sana.

Quick win adalah awal dari programnya, jadi biayanya termasuk dalam anggaran program dan berasal
dari sumber yang sama. Jika tidak, bab pendanaan kurang menghitung. Program yang anggarannya belum
diisi atau belum diketahui seluruhnya tidak dibandingkan jumlahnya.""",
    en="""A quick win costs more than its program, or is paid from a source that the program lacks.

A quick win is the start of its program: what it costs is part of the program's budget and comes
from its sources. Otherwise the chapter on funding counts too little. Where the program's budget is
empty or not wholly known, amounts are not compared.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
budget:
  apbd-kabupaten: {2026: 750000000}
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
program: GOV-01
resources:
  budget: {csr: 900000000}
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
budget:
  apbd-kabupaten: {2026: 750000000}
  csr: {2026: 200000000}
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
program: GOV-01
resources:
  budget: {csr: 200000000}
""",
)


_OWN = frozenset(("apbd-kabupaten", "apbd-kota"))
"""One budget: which of them is this region's own, another rule says."""


def check(plan: Plan) -> Iterator[Finding]:
    for quick_win in plan.quick_wins:
        program = plan.by_id.get(quick_win.program or "")
        budget = quick_win.resources.budget if quick_win.resources else {}
        if not isinstance(program, Program) or not (sources := program.sources()):
            continue
        values = {"id": quick_win.id, "program": program.id}
        cost, whole = quick_win.total(), program.total()
        if cost > whole > 0 and not unknown_sources(program):
            found = {**values, "amount": cost, "whole": whole, "problem": "dear"}
            yield Finding(quick_win, ("resources", "budget"), found)
        for source in budget:
            is_own = source in _OWN and not _OWN.isdisjoint(sources)
            if source not in sources and source != FREE and not is_own:
                found = {**values, "text": source, "problem": "source"}
                yield Finding(quick_win, ("resources", "budget", source), found, key=True)
