"""The short names of organizations that a reader meets in the books."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from smartcity_mp.analysis.texts import texts_of
from smartcity_mp.books.blocks import Cite, Column, Row, Table
from smartcity_mp.model.plan import Plan, once_per_plan
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.schema.structure import leaves, parts_of

_LETTER = re.compile(r"[\w-]")


@dataclass(frozen=True, slots=True)
class Words:
    """All words of the data, as they are written."""

    text: str

    def __contains__(self, word: str) -> bool:
        text = self.text
        at = text.find(word) if word else -1  # many times as fast as a pattern
        while at >= 0:
            end = at + len(word)
            if not _LETTER.search(text[at - 1 : at] + text[end : end + 1]):
                return True
            at = text.find(word, at + 1)
        return False


@dataclass(frozen=True, slots=True)
class Glossary:
    """What the list of terms shows besides the terms of the field."""

    organizations: Table | None
    """None while no organization with a short name is mentioned."""
    words: Words
    """The words of the data: an abbreviation that only they use is explained where it occurs."""


def glossary(plan: Plan) -> Glossary:
    """The organizations that the masterplan mentions, by their short names."""
    return _glossary(plan, {name for entity in plan.entities for name in _mentioned(entity)})


def summary_glossary(plan: Plan) -> Glossary:
    """The organizations that the executive summary mentions: owners of programs and quick wins."""
    owners = {item.owner for item in plan.programs} | {item.owner for item in plan.quick_wins}
    return _glossary(plan, owners)


def _glossary(plan: Plan, used: Collection[str | None]) -> Glossary:
    shown = [item for item in plan.organizations if item.id in used and item.short]
    shown.sort(key=lambda item: (str(item.short).casefold(), item.id))
    rows = [
        Row((Cite(item.id, item.short), item.name)) for item in shown if item.short != item.name
    ]
    columns = (Column("Nama singkat"), Column("Nama lengkap"))
    table = Table("Nama singkat organisasi", columns, tuple(rows)) if rows else None
    return Glossary(table, _words(plan))


@once_per_plan
def _words(plan: Plan) -> Words:
    return Words("\n".join((*texts_of(plan), *plan.narratives.values())))


def _mentioned(entity: Entity) -> Iterator[str]:
    for name, reference in parts_of(type(entity)).references:
        if "organization" in reference.kinds:
            for _, value in leaves(getattr(entity, name)):
                yield value
