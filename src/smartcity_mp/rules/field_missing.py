"""Something that is due at this stage is missing."""

from collections.abc import Iterator
from functools import cache
from operator import itemgetter

from smartcity_mp.analysis.completeness import due_fields, stands_elsewhere
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.fields import Entity

CODE = "SMP601"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Isian yang wajib pada tahap ini masih kosong.

Setiap tahap (bimtek) meminta lebih banyak: kesiapan, SWOT, visi, misi, dan tujuan pada tahap 1,
program pada tahap 2, quick win pada tahap 3, keputusan dan penanda tangan pada tahap 4. `stage` di
`masterplan.yaml` menyatakan sampai mana penyusunannya; `validate --stage 3` memeriksa seolah-olah
sudah sampai tahap itu, dan yang masih kosong menjadi kesalahan. Yang memang belum dapat diketahui,
misalnya nomor keputusan yang belum ditandatangani, dikecualikan dengan alasan.""",
    en="""Something that is due at this stage is missing.

Each stage (bimtek) asks for more: readiness, SWOT, vision, missions and goals at stage 1, programs
at 2, quick wins at 3, decrees and signatories at 4. `stage` in `masterplan.yaml` says how far the
plan is; `validate --stage 3` judges it as if it stood there, and what is missing is then an error.
What nobody can know, such as the number of a decree that is not signed yet, is waived with a
reason.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
owner:
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
owner: diskominfo
""",
)
_ASKED_BY_OTHER_RULES = {
    ("Mission", "supports"), ("Goal", "objectives"), ("Objective", "indicators"),
    ("Program", "objectives"), ("SwotStrategy", "factors"), ("Strategy", "objectives"),
    ("Masterplan", "regulation"), ("Council", "decree"), ("Team", "decree"), ("Forum", "frequency"),
    ("ReadinessItem", "evidence"),
}  # fmt: skip


def check(plan: Plan) -> Iterator[Finding]:
    stage = plan.stage
    for kind, given in plan.fields.items():
        fields = _due_fields(kind, stage)
        if all(all(map(itemgetter(name), given)) for name in fields):  # as with most
            continue
        absent = {id(root) for root in plan.roots if not root.model_fields_set}
        for entity in plan.by_class[kind]:
            if id(entity) in absent:
                continue
            for field, (label, due) in fields.items():
                value = vars(entity)[field]
                if not value and value != 0 and not stands_elsewhere(entity, field):
                    values = {"id": getattr(entity, "id", None), "key": field, "label": label}
                    yield Finding(entity, (field,), {**values, "due": due})


@cache
def _due_fields(kind: type[Entity], stage: int) -> dict[str, tuple[str, int]]:
    """The fields that an entity of this class needs at a stage, with label and stage."""
    return {
        name: (label, due)
        for name, (label, due) in due_fields(kind).items()
        if due <= stage and (kind.__name__, name) not in _ASKED_BY_OTHER_RULES
    }
