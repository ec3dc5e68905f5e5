"""What a cell may name: the ids of a plan by kind, each with what people call it."""

from smartcity_mp.language.catalogue.words import KINDS
from smartcity_mp.language.pair import half
from smartcity_mp.loading.references import fixed_ids
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.annotations import Reference
from smartcity_mp.model.schema.fields import Entity

_TITLES = ("name", "title", "statement", "issue", "gap", "indicator")
"""Fields that say what a thing is."""


class Names:
    """The ids of a plan."""

    def __init__(self, plan: Plan) -> None:
        self.kinds: dict[str, dict[str, str]] = {}
        for name, (kind, label) in fixed_ids(plan.framework).items():
            self.kinds.setdefault(kind, {})[name] = label
        for name, entity in plan.by_id.items():
            self.kinds.setdefault(str(entity.KIND), {}).setdefault(name, title_of(entity))
        self.kind_of = {name: kind for kind, names in self.kinds.items() for name in names}

    def of(self, reference: Reference) -> dict[str, str]:
        """The ids that a reference may name, with a label in one or both languages each."""
        return {
            name: label
            for kind in reference.kinds
            for name, label in self.kinds.get(kind, {}).items()
        }


def title_of(entity: Entity) -> str:
    """What people call a thing."""
    told = (getattr(entity, field, None) for field in _TITLES)
    return next((text for text in told if isinstance(text, str) and text), "")


def called(reference: Reference, language: str) -> str:
    """What a reference names: `organisasi`, `komponen kesiapan, subdimensi`."""
    return ", ".join(half(KINDS[kind], language) for kind in reference.kinds)
