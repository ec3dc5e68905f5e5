"""Approvals: what each covers, and whether it still reads as it did then."""

import re
from datetime import date
from decimal import Decimal
from functools import cache
from hashlib import sha256
from json import dumps
from typing import Any, Literal, NamedTuple

from smartcity_mp.language.characters import as_seen
from smartcity_mp.model.approvals import Approval, Approvals
from smartcity_mp.model.former import FormerIds
from smartcity_mp.model.plan import Plan, once_per_plan
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.model.schema.fields import Entity

SCHEME = "v1"
"""How things are put into the form that is hashed. What this scheme says may never change."""
CHAPTER_SCHEME = "c1"
"""The same for chapters, of which the text counts."""
_FINGERPRINT = re.compile(r"([a-z]\d+)-[0-9a-f]{32}\Z")
_NUMBERED = re.compile(r"\.[KHD]\d+\Z")
"""The end of an id that an indicator has by its place in a list."""
_EMPTY = {str, tuple, dict}

State = Literal["valid", "changed", "gone", "malformed", "scheme", "unknown"]
"""Whether an approval holds: what it covers reads as then; otherwise; it is no longer there; its
fingerprint is none; it is that of another version of the program; nobody has looked.
"""
Outcome = Literal["valid", "stale", "unclear"]
_STALE: tuple[State, ...] = ("changed", "gone", "malformed")


class Given(NamedTuple):
    """One approval with what has become of it."""

    by: Approvals
    approval: Approval
    subject: Entity | None
    """What is approved; None for a chapter."""
    state: State

    @property
    def what(self) -> str:
        """The id or the address of what is approved."""
        return self.approval.of or self.approval.chapter or ""

    @property
    def owner(self) -> str | None:
        """The id of the office that answers for what is approved; None where none does."""
        return getattr(self.subject, "owner", None)


def outcome(plan: Plan, one: Given) -> Outcome:
    """Whether an approval holds, for whoever counts them.

    While files cannot be read, nobody knows whether what differs really does.
    """
    if one.state == "valid":
        return "valid"
    return "stale" if one.state in _STALE and not plan.unread else "unclear"


@once_per_plan
def given(plan: Plan) -> tuple[Given, ...]:
    """Every approval of a plan, in the order of the files."""
    return tuple(_given(plan, by, one) for by in plan.approvals for one in by.approved)


@once_per_plan
def given_of(plan: Plan) -> dict[str, tuple[Given, ...]]:
    """The approvals of each thing by its id."""
    found: dict[str, tuple[Given, ...]] = {}
    for one in given(plan):
        if one.subject is not None:
            found[one.what] = (*found.get(one.what, ()), one)
    return found


def _given(plan: Plan, by: Approvals, approval: Approval) -> Given:
    subject = plan.by_id.get(approval.of or "")
    scheme = SCHEME if approval.of else CHAPTER_SCHEME
    match = _FINGERPRINT.match(approval.content)
    state: State = "changed"
    if not (approval.of or approval.chapter):  # what it was of is no longer there
        state = "gone"
    elif match is None:
        state = "malformed"
    elif match[1] != scheme:
        state = "scheme"
    elif subject is not None:
        state = "valid" if fingerprint_of(plan, subject) == approval.content else "changed"
    elif plan.chapters is None or approval.of:
        state = "unknown"
    elif (chapter := plan.chapters.get(approval.chapter or "")) is None:
        state = "gone"
    else:
        state = "valid" if chapter.content == approval.content else "changed"
    return Given(by, approval, subject, state)


def fingerprint_of(plan: Plan, entity: Entity) -> str:
    """What stands for the content of a thing: the same however its file is laid out and whatever
    the things are called now that it names; another one as soon as a value in it is another.
    """
    kept: dict[int, str] = vars(plan).setdefault("_fingerprints", {})
    if id(entity) not in kept:
        said = dumps(
            [type(entity).KIND, _plain(entity, plan.former_ids)],
            sort_keys=True, ensure_ascii=False, separators=(",", ":"),
        )  # fmt: skip
        kept[id(entity)] = fingerprint(SCHEME, said)
    return kept[id(entity)]


def fingerprint(scheme: str, said: str) -> str:
    """A text of any length as one of 32 digits behind the name of its scheme."""
    return f"{scheme}-{sha256(said.encode(errors='replace')).hexdigest()[:32]}"


@cache
def _fields(kind: type[Entity]) -> tuple[tuple[str, bool], ...]:
    """The fields of a class, each with whether it holds ids."""
    return tuple((f.name, bool(f.references)) for f in describe(kind).values())


def _plain(value: Any, former: FormerIds, *, is_id: bool = False) -> Any:
    """A value as JSON holds it, without what says nothing; the order of a list says nothing."""
    kind: Any = type(value)
    if kind is str:
        text = value if value.isascii() else as_seen(value)
        return former.first(text) if is_id else " ".join(text.split())
    if value is None or kind is bool:
        return value
    if kind is int:
        return str(value)
    if kind is Decimal:
        return format(value.normalize(), "f")
    if kind is tuple:
        items = [_plain(item, former, is_id=is_id) for item in value]
        return sorted(items, key=_sorting)
    if kind is dict:
        return {
            former.first(str(key)) if is_id else str(key): _plain(item, former, is_id=is_id)
            for key, item in value.items()
        }
    if issubclass(kind, Entity):
        return _of_entity(value, former)
    if issubclass(kind, date):
        return value.isoformat()
    return [_plain(item, former) for item in value]  # a month, a span of months


def _of_entity(entity: Entity, former: FormerIds) -> dict[str, Any]:
    """The fields that are given: those that only a newer program knows change nothing."""
    held = entity.__dict__
    found = {}
    for name, is_id in _fields(type(entity)):
        value = held[name]
        if value is None or (not value and type(value) in _EMPTY):
            continue
        if name == "id":
            if not _NUMBERED.search(value):
                found[name] = former.first(value)
            continue
        if (said := _plain(value, former, is_id=is_id)) not in (None, "", {}, []):
            found[name] = said
    return found


def _sorting(item: Any) -> str:
    return item if isinstance(item, str) else dumps(item, sort_keys=True, ensure_ascii=False)
