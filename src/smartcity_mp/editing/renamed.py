"""Which thing gets another id, which ids go along with it, and why it may not be."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from smartcity_mp.editing.named import Named
from smartcity_mp.editing.sheets import Sheet, Sheets
from smartcity_mp.language.nearest import nearest
from smartcity_mp.loading import Loaded
from smartcity_mp.loading.references import fixed_ids
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.schema.types import is_id

SUB, DIMENSION, ORGANIZATION = "sub-dimension", "dimension", "organization"


Reason = Literal[
    "same", "unknown", "unknown-near", "former", "built-in", "ambiguous", "other-kind",
    "numbered", "twice",
    "other-dimension", "malformed", "too-long", "reserved", "taken", "taken-before", "unreadable",
    "other-version", "not-editable", "in-the-way", "closed", "differs", "worse",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Refused:
    """Why nothing can be changed: a word, and what a sentence about it needs."""

    reason: Reason
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Thing:
    """What is renamed: where its id stands, and every id that changes with it."""

    sheet: Sheet
    own: Named
    ids: Mapping[str, str]
    """Old id -> new id, as references name them; its own is the first."""
    kinds: Mapping[str, str]
    """Old id -> what it is the id of."""
    is_shared: bool
    """Whether something of another kind has the old id too, and keeps it."""

    @property
    def old(self) -> str:
        return next(iter(self.ids))

    @property
    def new(self) -> str:
        return self.ids[self.old]

    def told(self, one: Named) -> str:
        """What stands in the place of an id afterwards."""
        name = full_name(one)
        if one.role == "any":
            return self.ids.get(name, name)
        if self.kinds.get(name) not in one.kinds:
            return one.text
        is_part = one.role == "own" and self.kinds[name] == SUB
        return self.ids[name].partition(".")[2] if is_part else self.ids[name]


def full_name(one: Named) -> str:
    """How references name a thing: a sub-dimension together with its dimension."""
    is_below = one.role == "own" and one.kinds == (SUB,) and len(one.holders) > 1
    return f"{one.holders[-2]}.{one.text}" if is_below else one.text


def find(
    old: str, new: str, kind: str | None, sheets: Sheets, loaded: Loaded
) -> Thing | Refused | None:
    """The thing of an id, if it may have another one. None: it has that id already."""
    if old == new:
        return Refused("same", {"old": old})
    every = [(sheet, one) for sheet in sheets.entities.values() for one in sheet.owned]
    found = [
        (sheet, one)
        for sheet, one in every
        if full_name(one) == old and kind in (None, one.kinds[0])
    ]
    if not found and (its := sorted({one.kinds[0] for _, one in every if full_name(one) == old})):
        return Refused("other-kind", {"old": old, "kinds": its})
    if not found:
        return _unknown(old, new, [full_name(one) for _, one in every], loaded)
    sheet, own = found[0]
    if len(kinds_found := sorted({one.kinds[0] for _, one in found})) > 1:
        return Refused("ambiguous", {"old": old, "kinds": kinds_found})
    owned = [(at, one) for at, one in every if _is_of_framework(one) == _is_of_framework(own)]
    if own.path not in {one.path for one in sheet.ids}:
        return Refused("numbered", {"old": old, "file": sheet.file})
    ids = {old: new, **dict(_along(sheet, own, old, new))}
    again = [at.file for at, one in owned if full_name(one) in ids]
    if len(again) > len(ids):
        return Refused("twice", {"old": old, "file": again[-1]})
    kinds = {full_name(one): one.kinds[0] for _, one in owned if full_name(one) in ids}
    thing = Thing(
        sheet, own, ids, kinds, any(full_name(one) == old for _, one in every if one is not own)
    )
    others = {full_name(one) for _, one in owned}
    if _is_of_framework(own):  # a waiver or a former id would not know which of two is meant
        others |= {full_name(one) for _, one in every if one.kinds[0] != ORGANIZATION}
    others.difference_update(ids)
    return _refusal(thing, others, loaded) or thing


def _is_of_framework(one: Named) -> bool:
    """Ids of a framework are no ids of the plan: an organization may be called as a dimension."""
    return one.kinds[0] in (DIMENSION, SUB)


def _along(sheet: Sheet, own: Named, old: str, new: str) -> Iterator[tuple[str, str]]:
    """Ids of what a thing holds that begin with its own."""
    above = own.path[:-1]
    for one in sheet.owned:
        name = full_name(one)
        if one.path != own.path and one.path[: len(above)] == above and name.startswith(f"{old}."):
            yield name, new + name[len(old) :]


def _unknown(old: str, new: str, names: list[str], loaded: Loaded) -> Refused | None:
    now = loaded.plan.former_ids.present(old)
    if now == new and new in names:
        return None
    if now in names:
        return Refused("former", {"old": old, "now": now})
    if old in fixed_ids(loaded.plan.framework):
        return Refused("built-in", {"old": old})
    near = nearest(old, names)
    return Refused("unknown-near" if near else "unknown", {"old": old, "suggestion": near})


def _refusal(thing: Thing, others: set[str], loaded: Loaded) -> Refused | None:
    """Why a thing may not have the new id."""
    old, new = thing.old, thing.new
    kind = thing.kinds[old]
    above, point, part = new.partition(".")
    dimension = old.partition(".")[0]
    if kind == SUB and (not point or above != dimension):
        return Refused("other-dimension", {"old": old, "dimension": dimension})
    if not is_id(part if kind == SUB else new) or (kind == DIMENSION and point):
        return Refused("malformed", {"new": new})
    along = [] if kind in (DIMENSION, SUB) else thing.ids.values()
    if long := [name for name in along if not is_id(name)]:
        return Refused("too-long", {"new": new, "along": long[0]})
    taken = {name.casefold(): name for name in others}
    for name in thing.ids.values():
        if name.casefold() in taken:
            return Refused("taken", {"new": taken[name.casefold()]})
    former = loaded.plan.former_ids
    reserved = fixed_ids(_without(thing, loaded.plan.framework))
    if former.present(new) != old and new.casefold() in map(str.casefold, reserved):
        return Refused("reserved", {"new": new})
    for before, after in thing.ids.items():
        if (now := former.present(after)) not in (None, before):
            return Refused("taken-before", {"new": after, "now": now})
    return None


def _without(thing: Thing, framework: Framework) -> Framework:
    """The framework, unless the thing is a part of it: its ids are then those of the sheets."""
    return Framework() if thing.kinds[thing.old] in (DIMENSION, SUB) else framework
