"""Too many programs or quick wins run at one organization."""

from collections import Counter
from collections.abc import Iterator

from smartcity_mp.analysis.years import scheduled
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP803"
SEVERITY = Severity.INFO
STAGE = 3
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Terlalu banyak program atau quick win berjalan pada satu organisasi.

Penilai bertanya siapa yang akan mengerjakan semuanya. Jika satu perangkat daerah memegang lebih
dari lima belas program pada tahun yang sama, atau lebih dari dua quick win, sebagian biasanya lebih
tepat dipegang yang lain. `max_programs_per_office` dan `max_quick_wins_per_office` pada
`rules: settings:` di `masterplan.yaml` menetapkan batas lain.""",
    en="""Too many programs or quick wins run at one organization.

Assessors ask who is to do it all. Where one agency owns more than fifteen programs in the same
year, or more than two quick wins, some of them usually belong to another. `max_programs_per_office`
and `max_quick_wins_per_office` under `rules: settings:` in `masterplan.yaml` set other limits.""",
    wrong="""
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
owner: diskominfo
# quick-wins/QW-ENV.yaml
id: QW-ENV
name: Bank sampah digital
owner: diskominfo
# quick-wins/QW-BRA.yaml
id: QW-BRA
name: Kalender acara budaya
owner: diskominfo
""",
    right="""
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
owner: diskominfo
# quick-wins/QW-ENV.yaml
id: QW-ENV
name: Bank sampah digital
owner: dlh
# quick-wins/QW-BRA.yaml
id: QW-BRA
name: Kalender acara budaya
owner: disporapar
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    most = plan.threshold("max_programs_per_office")
    owners = Counter(program.owner for program in plan.programs)
    busy = {owner for owner, count in owners.items() if count > most}
    years: dict[str | None, Counter[int]] = {owner: Counter() for owner in busy}
    for program in plan.programs if busy else ():
        if program.owner in busy:
            years[program.owner].update(scheduled(program))
    most_quick_wins = plan.threshold("max_quick_wins_per_office")
    quick_wins = Counter(quick_win.owner for quick_win in plan.quick_wins)
    for organization in plan.organizations:
        values = {"id": organization.id, "name": organization.name}
        at_once = years.get(organization.id) or {0: 0}
        year, count = max(at_once.items(), key=lambda found: (found[1], -found[0]))
        if count > most:
            found = {**values, "count": count, "year": year, "most": most}
            yield Finding(organization, (), {**found, "problem": "programs"})
        if (count := quick_wins[organization.id]) > most_quick_wins:
            found = {**values, "count": count, "most": most_quick_wins}
            yield Finding(organization, (), {**found, "problem": "quick-wins"})
