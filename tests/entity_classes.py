"""Every entity class of the model, for tests that hold for all of them."""

import importlib
import pkgutil

import smartcity_mp.model
from smartcity_mp.model.schema.fields import Entity, Item


def _found() -> list[type[Entity]]:
    for module in pkgutil.iter_modules(smartcity_mp.model.__path__):
        importlib.import_module(f"smartcity_mp.model.{module.name}")
    found, waiting = [], [Entity]
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting += below
        found += [kind for kind in below if kind.__module__.startswith("smartcity_mp.model")]
    return sorted(set(found) - {Item}, key=lambda kind: kind.__name__)


ENTITIES = _found()
