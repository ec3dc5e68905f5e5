"""A dimension has programs but no mission, objective or strategy."""

from collections.abc import Iterator

from smartcity_mp.analysis.joins import dimension_of
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP321"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = (
    "missions.dimensions",
    "goals.sub_dimensions",
    "strategies.dimension",
    "programs.sub_dimension",
)
MANUAL = Manual(
    id="""Dimensi punya program, tetapi tidak punya misi, sasaran, atau strategi.

Programnya berjalan tanpa arah: tidak ada yang mengatakan untuk apa dimensi itu dibangun. Yang
dilihat hanya dimensi yang sudah punya program; subdimensi tanpa program dilaporkan SMP314.""",
    en="""A dimension has programs but no mission, objective or strategy.

Its programs run without direction: nothing says what the dimension is built for. Only dimensions
that have programs are looked at; sub-dimensions without any are reported by SMP314.""",
    wrong="""
# missions.yaml
missions:
  - {id: M1, statement: Mewujudkan layanan publik yang cepat, dimensions: [governance]}
# programs/living/LIV-01.yaml
id: LIV-01
name: Antrean puskesmas daring
sub_dimension: living.health
""",
    right="""
# missions.yaml
missions:
  - {id: M1, statement: Mewujudkan layanan publik yang cepat, dimensions: [governance]}
  - {id: M2, statement: Mendekatkan layanan kesehatan, dimensions: [living]}
# programs/living/LIV-01.yaml
id: LIV-01
name: Antrean puskesmas daring
sub_dimension: living.health
""",
)

_PARTS = {
    "missions": "misi | mission",
    "goals": "sasaran | objective",
    "strategies": "strategi | strategy",
}


def check(plan: Plan) -> Iterator[Finding]:
    """One finding for all dimensions that lack the same: a list that is begun names but a few."""
    directed: dict[str, set[str | None]] = {
        "missions": {name for mission in plan.missions for name in mission.dimensions},
        "goals": {
            name.partition(".")[0]
            for goal in plan.goals
            for objective in goal.objectives
            for name in objective.sub_dimensions
        },
        "strategies": {strategy.dimension for strategy in plan.strategies},
    }
    acting = {dimension_of(program) for program in plan.programs}
    dimensions = [one for one in plan.framework.dimensions if one.id in acting]
    for part, known in directed.items():
        without = [one for one in dimensions if one.id not in known]
        if known and without:
            names = [one.name for one in without]
            values = {"id": without[0].id, "names": names, "what": _PARTS[part]}
            yield Finding(f"{part}.yaml", (part,), values)
            return
