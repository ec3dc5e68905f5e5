"""An organization that nothing refers to."""

from collections.abc import Iterator
from functools import cache
from operator import itemgetter

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.schema.structure import parts_of

CODE = "SMP318"
SEVERITY = Severity.INFO
STAGE = 2
READS: tuple[str, ...] = (
    "programs.owner", "programs.joint_owners", "programs.supporting",
    "quick-wins.owner", "quick-wins.supporting",
    "quick-wins.partners", "governance.organization",
    "governance.owner", "goals.owner", "readiness.owner",
    "gaps.owner", "issues.owner", "progress.organization",
    "inventory.owner", "workshops.owner", "workshops.attended_by",
)  # fmt: skip
MANUAL = Manual(
    id="""Organisasi tidak dirujuk di mana pun.

`organizations.yaml` memuat siapa saja yang terlibat. Organisasi yang tidak menjadi penanggung
jawab, pendukung, atau anggota di mana pun berarti tersisa atau terlupakan sebagai penanggung jawab.
""",
    en="""An organization that nothing refers to.

`organizations.yaml` lists who takes part. One that owns, supports or sits nowhere is either left
over or has been forgotten as an owner.""",
    wrong="""
# organizations.yaml
organizations:
  - {id: diskominfo, name: Dinas Komunikasi dan Informatika, kind: opd}
  - {id: dishub, name: Dinas Perhubungan, kind: opd}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Pusat kendali lalu lintas
owner: diskominfo
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Pusat kendali lalu lintas
owner: diskominfo
supporting: [dishub]
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    named: set[object] = set()
    for kind, given in plan.fields.items():
        for name in _organization_fields(kind):
            named.update(map(itemgetter(name), given))
    used = {name for value in named for name in (value if isinstance(value, tuple) else (value,))}
    for organization in plan.organizations:
        if organization.id not in used:
            yield Finding(organization, (), {"id": organization.id, "name": organization.name})


@cache
def _organization_fields(kind: type[Entity]) -> tuple[str, ...]:
    references = parts_of(kind).references
    return tuple(name for name, reference in references if "organization" in reference.kinds)
