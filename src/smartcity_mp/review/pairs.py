"""Which item of one plan is which of the other: by id, by former id, by one name that both have;
never by likeness.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from smartcity_mp.model.former import FormerIds
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.review.items import REPORTS, Item, Key
from smartcity_mp.review.values import Rename, name_fields, title_of, told

X = TypeVar("X", bound=Entity)


@dataclass
class Pairs:
    """The items of two plans side by side."""

    pairs: list[tuple[Item, Item]] = field(default_factory=list)
    removed: list[Item] = field(default_factory=list)
    added: list[Item] = field(default_factory=list)
    names: dict[Key, Key] = field(default_factory=dict)
    """From each key of the older plan that has another one in the newer plan."""
    recoded: set[Key] = field(default_factory=set)
    """Keys of the newer plan that replace another one of which no list of former ids tells."""

    def rename(self, name: str, kinds: tuple[str, ...]) -> str:
        """The id under which the newer plan knows what an id of the older one names.

        Without a kind, a text that may be one: the place of a waiver.
        """
        if not self.names:
            return name
        for kind in kinds:
            if (found := self.names.get(Key(kind, name))) is not None:
                return found.id
        return name if kinds else self._ids.get(name, name)

    @cached_property
    def _ids(self) -> dict[str, str]:
        return {old.id: new.id for old, new in self.names.items()}


def pair(
    before: Mapping[Key, Item], after: Mapping[Key, Item], former: tuple[FormerIds, FormerIds]
) -> Pairs:
    """Set the items of two plans side by side; `former` are the replaced ids that each knows."""
    found = Pairs()
    old_of = _by_former_id(before, after, former)
    old_of |= (unnoted := _by_name(before, after, old_of))
    old_of |= _of_offices(before, after, old_of)
    partners: dict[Key, Key] = {}
    numbered: dict[tuple[Key | None, str], tuple[list[Item], list[Item]]] = {}
    for key, item in after.items():
        old = before.get(old_of.get(key, key))
        if old is not None and (not _counts(old, item) or old.entity == item.entity):
            partners[key] = old.key
        else:
            numbered.setdefault((item.parent, item.place), ([], []))[1].append(item)
    taken = set(partners.values())
    new_of = {old: new for new, old in partners.items()}
    for key, item in before.items():
        if key not in taken:
            parent = item.parent and new_of.get(item.parent)
            numbered.setdefault((parent, item.place), ([], []))[0].append(item)
    for old_items, new_items in numbered.values():
        for old, new in _numbered(old_items, new_items):
            partners[new.key] = old.key
            taken.add(old.key)
    found.pairs = [(before[partners[key]], after[key]) for key in after if key in partners]
    found.added = [item for key, item in after.items() if key not in partners]
    found.removed = [item for key, item in before.items() if key not in taken]
    found.names = {old: new for new, old in partners.items() if old != new}
    found.recoded = set(unnoted)
    return found


def _by_former_id(
    before: Mapping[Key, Item], after: Mapping[Key, Item], former: tuple[FormerIds, FormerIds]
) -> dict[Key, Key]:
    """From a new key to the older one that it replaces, as one of the two plans says.

    The older plan says it where its rename is taken back.
    """
    gone = [key for key in before if key not in after]
    come = [key for key in after if key not in before]
    found = {}
    for here, there, known in ((gone, come, former[1]), (come, gone, former[0])):
        for key in here:
            now = known.present(key.id)
            if now is not None and (other := Key(key.kind, now)) in there:
                found[key if here is come else other] = other if here is come else key
    return found


def _by_name(
    before: Mapping[Key, Item], after: Mapping[Key, Item], noted: Mapping[Key, Key]
) -> dict[Key, Key]:
    """From a new key to the one older key of its kind that is gone and had the very same name.

    Nothing is lost by that: whatever else differs between the two is told of field by field.
    """
    told = (set(before) - set(noted.values()), set(after) - set(noted))
    gone = _by_mark(before[key] for key in before if key in told[0] and key not in after)
    come = _by_mark(after[key] for key in after if key in told[1] and key not in before)
    return {
        come[mark][0]: gone[mark][0]
        for mark in come
        if len(come[mark]) == len(gone.get(mark, ())) == 1
    }


def _by_mark(items: Iterable[Item]) -> dict[tuple[str, str, str], list[Key]]:
    """Keys by kind, list and name; an id that only counts has a way of its own (`_numbered`)."""
    found: dict[tuple[str, str, str], list[Key]] = {}
    for item in items:
        name = title_of(item.entity)
        if name and not item.is_numbered:
            found.setdefault((item.key.kind, item.place, name), []).append(item.key)
    return found


def _of_offices(
    before: Mapping[Key, Item], after: Mapping[Key, Item], old_of: Mapping[Key, Key]
) -> dict[Key, Key]:
    """From a report's key to the one that it had while its office had another id."""
    found = {}
    for key in after:
        year, slash, office = key.id.partition("/")
        if key.kind == REPORTS and slash and key not in before:
            former = old_of.get(Key("organization", office))
            if former and (old := Key(REPORTS, f"{year}/{former.id}")) in before:
                found[key] = old
    return found


def _numbered(old: list[Item], new: list[Item]) -> Iterator[tuple[Item, Item]]:
    """Indicators of one list, whose ids only count: what has the same name, then the same rest.

    At last those with the same number, of which only the name was written anew.
    """
    by_entity = {id(item.entity): item for item in (*old, *new)}
    old_left = [item.entity for item in old if item.key.kind == "indicator"]
    new_left = [item.entity for item in new if item.key.kind == "indicator"]
    pairs, old_left, new_left = alike(old_left, new_left)
    for one, other in pairs:
        if _counts(by_entity[id(one)], by_entity[id(other)]):
            yield by_entity[id(one)], by_entity[id(other)]
    by_number = {_number(by_entity[id(one)]): by_entity[id(one)] for one in old_left}
    for other in new_left:
        item = by_entity[id(other)]
        partner = by_number.get(_number(item))
        if partner is not None and partner.is_numbered and item.is_numbered:
            yield partner, item


def _counts(old: Item, new: Item) -> bool:
    """Whether an id only counts, so that it does not say what is the same."""
    return old.is_numbered or new.is_numbered


def _number(item: Item) -> str:
    return item.key.id.rpartition(".")[2]


def unchanged(name: str, _: tuple[str, ...]) -> str:
    """Ids that are called as ever."""
    return name


def alike(
    old: Sequence[X], new: Sequence[X], rename: Rename = unchanged
) -> tuple[list[tuple[X, X]], list[X], list[X]]:
    """Entries of two lists that are the same, and what is left of both.

    First those with equal content, then those with an equal name, then those in which only the
    name differs: that is equality, not likeness.
    """
    pairs: list[tuple[X, X]] = []
    old_left, new_left = list(old), list(new)
    for mark in (_content, _name, _rest):
        waiting: dict[object, list[X]] = {}
        for one in old_left:
            waiting.setdefault((type(one), mark(one, rename)), []).append(one)
        rest = []
        for other in new_left:
            known = mark(other, unchanged)
            same = waiting.get((type(other), known)) if known else None
            if same:
                pairs.append((same.pop(0), other))
            else:
                rest.append(other)
        taken = {id(one) for one, _ in pairs}
        old_left, new_left = [one for one in old_left if id(one) not in taken], rest
    return pairs, old_left, new_left


def _content(entity: Entity, rename: Rename) -> object:
    return told(entity, rename, but=("id",))


def _name(entity: Entity, rename: Rename) -> object:
    names = name_fields(type(entity))
    return told(entity, rename, but=set(type(entity).model_fields) - set(names))


def _rest(entity: Entity, rename: Rename) -> object:
    """All but the name; None where nothing else is told, or where the name is made of several."""
    names = name_fields(type(entity))
    return told(entity, rename, but=("id", *names)) if len(names) == 1 else None
