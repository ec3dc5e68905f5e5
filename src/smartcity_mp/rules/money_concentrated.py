"""Most of the money lies in one dimension or with one organization."""

from collections.abc import Iterator

from smartcity_mp.analysis.money import totals_of
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP426"
SEVERITY = Severity.INFO
STAGE = 3
READS: tuple[str, ...] = ("programs.budget", "programs.sub_dimension", "programs.owner")
MANUAL = Manual(
    id="""Sebagian besar anggaran terkumpul pada satu dimensi atau satu organisasi.

Masterplan yang lebih dari separuh uangnya berada di satu dimensi, atau di tangan satu organisasi,
dibaca penilai sebagai rencana sektor itu, bukan rencana seluruh daerah. `max_percent_per_dimension`
dan `max_percent_per_office` pada `rules: settings:` di `masterplan.yaml` menetapkan bagian lain.
Dinilai bila sedikitnya sepuluh program punya anggaran.""",
    en="""Most of the money lies in one dimension or with one organization.

A masterplan that has over half of its money in one dimension, or in the hands of one organization,
reads as the plan of that sector, not of the region. `max_percent_per_dimension` and
`max_percent_per_office` under `rules: settings:` in `masterplan.yaml` set other shares. Judged when
at least ten programs have money.""",
    wrong="""
# programs/living/LIV-01.yaml
id: LIV-01
name: Jalan mantap
sub_dimension: living.mobility
budget: {apbd-kabupaten: {2026: 90000000000}}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
sub_dimension: governance.public-service
budget: {apbd-kabupaten: {2026: 10000000000}}
""",
    right="""
# programs/living/LIV-01.yaml
id: LIV-01
name: Jalan mantap
sub_dimension: living.mobility
budget: {apbd-kabupaten: {2026: 15000000000}}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
sub_dimension: governance.public-service
budget: {apbd-kabupaten: {2026: 15000000000}}
""",
)

_ENOUGH = 10
"""With fewer programs that have money, one alone is most of it."""


def check(plan: Plan) -> Iterator[Finding]:
    money = totals_of(plan)
    if len(money.by_program) < _ENOUGH:
        return
    parts = (
        ("dimension", money.by_dimension, {one.id: one.name for one in plan.framework.dimensions}),
        ("office", money.by_owner, {one.id: one.name for one in plan.organizations}),
    )
    for problem, amounts, names in parts:
        most = plan.threshold(f"max_percent_per_{problem}")
        name = max(amounts, key=lambda key: amounts[key])
        share = amounts[name] * 100 / money.total
        if share > most and name in names and len(names) > 1:
            values = {"id": name, "name": names[name], "percent": round(share), "most": most}
            yield Finding("programs/", (), {**values, "problem": problem})
