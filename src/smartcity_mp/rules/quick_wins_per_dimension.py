"""A dimension has no quick win, or too many."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.quick_wins import QuickWin

CODE = "SMP315"
SEVERITY = Severity.WARNING
STAGE = 3
READS: tuple[str, ...] = ("quick-wins.sub_dimension",)
MANUAL = Manual(
    id="""Dimensi tidak punya quick win atau punya terlalu banyak.

Setiap dimensi menunjukkan lewat satu quick win bahwa masterplan berjalan dalam setahun. Lebih dari
dua membuat tenaga terbagi; `max_quick_wins_per_dimension` pada `rules: settings:` di
`masterplan.yaml` menetapkan batas lain.""",
    en="""A dimension has no quick win, or too many.

Each dimension shows with one quick win that the plan works within a year. More than two spread the
effort; `max_quick_wins_per_dimension` under `rules: settings:` in `masterplan.yaml` sets another
limit.""",
    wrong="""
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
sub_dimension: governance.public-service
""",
    right="""
# quick-wins/QW-ENV.yaml
id: QW-ENV
name: Bank sampah digital
sub_dimension: environment.waste
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    most = plan.threshold("max_quick_wins_per_dimension")
    by_dimension: dict[str, list[QuickWin]] = {}
    for quick_win in plan.quick_wins:
        dimension_id = (quick_win.sub_dimension or "").partition(".")[0]
        by_dimension.setdefault(dimension_id, []).append(quick_win)
    for dimension in plan.framework.dimensions if plan.quick_wins else ():
        found = by_dimension.get(dimension.id, [])
        values = {"id": dimension.id, "dimension": dimension.name, "most": most}
        if not found:
            yield Finding("quick-wins/", (), {**values, "problem": "none"})
        elif len(found) > most:
            many = {**values, "problem": "many", "count": len(found)}
            yield Finding(found[most], ("sub_dimension",), many)
