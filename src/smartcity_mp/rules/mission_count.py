"""There are unusually few or many missions."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP319"
SEVERITY = Severity.INFO
STAGE = 2
READS: tuple[str, ...] = ("missions.file",)
MANUAL = Manual(
    id="""Jumlah misi tidak lazim.

Empat sampai tujuh misi cukup untuk memuat keenam dimensi dan masih dapat diingat. Kurang dari itu,
misi biasanya terlalu luas untuk diukur; lebih dari itu, misi biasanya sudah berupa tujuan. Daerah
yang sengaja memilih jumlah lain mengubah `min_missions` atau `max_missions` pada `rules: settings:`
di `masterplan.yaml`.""",
    en="""There are unusually few or many missions.

Four to seven missions hold all six dimensions and can still be remembered. With fewer they are
usually too wide to be measured; with more, some of them are goals. A region that wants another
number changes `min_missions` or `max_missions` under `rules: settings:` in `masterplan.yaml`.""",
    wrong="""
# missions.yaml
missions:
  - {id: M1, statement: Mewujudkan kabupaten yang cerdas}
""",
    right="""
# missions.yaml
missions:
  - {id: M1, statement: Mewujudkan pelayanan publik yang cepat dan terbuka}
  - {id: M2, statement: Memperkuat usaha kecil dan menengah}
  - {id: M3, statement: Menyediakan layanan kesehatan yang dekat dengan warga}
  - {id: M4, statement: Menjaga air dan tanah dari pencemaran}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    few, many = plan.threshold("min_missions"), plan.threshold("max_missions")
    count = len(plan.missions)
    values = {"count": count, "least": few, "most": many}
    if 0 < count < few:
        yield Finding("missions.yaml", ("missions",), {**values, "problem": "few"})
    elif count > many:
        yield Finding(plan.missions[many], (), {**values, "problem": "many"})
