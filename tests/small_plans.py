"""Small masterplans made in memory, from the same words as the files."""

from typing import Any

from smartcity_mp.loading.layout import FILES
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import QuickWin

_LISTS = {
    "organizations", "workshops", "gaps", "issues", "missions", "goals", "strategies",
}  # fmt: skip
_TWO_DIMENSIONS = {
    "name": "Kerangka uji",
    "dimensions": [
        {
            "id": "governance",
            "name": "Smart Governance",
            "sub_dimensions": [
                {"id": "service", "name": "Pelayanan"},
                {"id": "policy", "name": "Kebijakan"},
            ],
        },
        {"id": "living", "name": "Smart Living", "sub_dimensions": [{"id": "health", "name": "X"}]},
    ],
}


def plan_of(**given: Any) -> Plan:
    """`plan_of(gaps=[{...}], swot={...})`: a plan of two dimensions with these parts."""
    parts: dict[str, Any] = {}
    masterplan = {"title": "Masterplan", **given.pop("masterplan", {})}
    for name, data in {"masterplan": masterplan, **given}.items():
        if name == "programs":
            parts[name] = tuple(map(Program.model_validate, data))
        elif name == "quick_wins":
            parts[name] = tuple(map(QuickWin.model_validate, data))
        elif name == "framework":
            parts[name] = Framework.model_validate(data)
        elif name in _LISTS:
            file = FILES[f"{name}.yaml"].model_validate({name: data})
            parts[name] = getattr(file, name)
        else:
            parts[name] = FILES[f"{name}.yaml"].model_validate(data)
    return Plan(**{"framework": Framework.model_validate(_TWO_DIMENSIONS), **parts})
