"""Small masterplans made in memory, from the same words as the files."""

from typing import Any

from smartcity_mp.model.files import FILES
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.plan import Plan

_FILES = {file.part: file for file in FILES}
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
        file = _FILES[name]
        if file.is_folder:
            parts[name] = tuple(map(file.kind.model_validate, data))
        elif file.is_list:
            parts[name] = getattr(file.kind.model_validate({name: data}), name)
        else:
            parts[name] = file.kind.model_validate(data)
    return Plan(**{"framework": Framework.model_validate(_TWO_DIMENSIONS), **parts})
