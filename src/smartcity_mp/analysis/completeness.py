"""What a masterplan is asked for at each stage, and how much of it is there."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple

from smartcity_mp.model.files import FILES, File
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.model.schema.fields import Entity, id_of
from smartcity_mp.model.schema.structure import entities

NARRATIVES = {
    "sambutan": "Sambutan kepala daerah | Foreword of the head of the region",
    "kata-pengantar": "Kata pengantar | Preface",
}
"""Chapters that only their author can write, and how they are called."""
NARRATIVES_DUE = 4
_ELSEWHERE = {("Program", "budget"): "budget_total"}
"""Where else what is due may stand."""
State = Literal["given", "empty", "elsewhere"]


class Asked(NamedTuple):
    """A field, or a whole file, that is due at some stage."""

    subject: Entity | str
    """What lacks or has it; the path of a file or folder where that is what is asked for."""
    field: str
    label: str
    stage: int
    state: State
    owner: str | None = None
    """The office that answers for it, by its own field or by what holds it."""
    dimension: str | None = None
    shown_as: str = ""
    """The field as the books know it: `program.budget`."""
    within: str | None = None
    """The id of what has the field, or of what that is a part of."""
    is_zero: bool = False
    """Whether nothing but zeros is given, which is an answer too."""


class _Holder(NamedTuple):
    owner: str | None
    dimension: str | None
    kind: str
    """By which the books know what it holds; and the field, where that has no kind of its own."""
    id: str | None = None


def asked_of(plan: Plan) -> tuple[Asked, ...]:
    """Everything that any stage asks of what is in a plan, in the order of its files."""
    there = [root for root in plan.roots if root.model_fields_set]
    return (*_files(plan), *(one for root in there for one in _fields(root)))


def absent_files(plan: Plan) -> Iterator[File]:
    """The files of the plan that are due at some stage and hold nothing."""
    return (file for file in FILES if file.due and _is_absent(plan, file))


def absent_narratives(plan: Plan) -> Iterator[str]:
    """The chapters that only their author can write, and has not."""
    for chapter in NARRATIVES:
        if not any(f"-{name}".endswith(f"-{chapter}") for name in plan.narratives):
            yield chapter


@cache
def due_fields(kind: type[Entity]) -> dict[str, tuple[str, int]]:
    """The fields that a stage asks for, with their label and that stage."""
    return {name: (field.label, field.due) for name, field in describe(kind).items() if field.due}


def stands_elsewhere(entity: Entity, field: str) -> bool:
    """Whether a field may stay empty, since another one says as much."""
    other = _ELSEWHERE.get((type(entity).__name__, field))
    return other is not None and bool(getattr(entity, other))


def _is_absent(plan: Plan, file: File) -> bool:
    part = getattr(plan, file.part)
    return not part.model_fields_set if isinstance(part, Entity) else not part


def _files(plan: Plan) -> Iterator[Asked]:
    for file in FILES:
        if file.due:
            state: State = "empty" if _is_absent(plan, file) else "given"
            place = f"{file.place}/" if file.is_folder else file.path
            yield Asked(place, file.part, file.label, file.due, state)
    absent = set(absent_narratives(plan))
    for chapter, label in NARRATIVES.items():
        state = "empty" if chapter in absent else "given"
        yield Asked(f"narratives/{chapter}.md", "", label, NARRATIVES_DUE, state)


def _fields(root: Entity) -> Iterator[Asked]:
    part = next((file.part for file in FILES if isinstance(root, file.kind)), "")
    holders: dict[tuple[str | int, ...], _Holder] = {}
    for path, entity in entities(root):
        above = next(
            (holders[path[:end]] for end in range(len(path) - 1, -1, -1) if path[:end] in holders),
            _Holder(None, None, part),
        )
        held = entity.__dict__
        owner = held.get("owner") or above.owner
        dimension = _dimension(held) or above.dimension
        kind = type(entity).KIND
        within = above.kind if "." in above.kind or not path else f"{above.kind}.{path[0]}"
        named = id_of(entity) or above.id
        holders[path] = _Holder(owner, dimension, kind or within, named)
        for name, (label, stage) in due_fields(type(entity)).items():
            shown_as = f"{kind or part}.{name}" if kind or not path else within
            state, is_zero = _state(entity, name), _is_zero(held[name])
            yield Asked(
                entity, name, label, stage, state, owner, dimension, shown_as, named, is_zero
            )


def _state(entity: Entity, name: str) -> State:
    value = entity.__dict__[name]
    if value or value == 0:
        return "given"
    return "elsewhere" if stands_elsewhere(entity, name) else "empty"


def _is_zero(value: object) -> bool:
    """Whether a value is a zero, or amounts of which each is one."""
    if isinstance(value, Mapping):
        return bool(value) and all(map(_is_zero, value.values()))
    return isinstance(value, int | Decimal) and not isinstance(value, bool) and value == 0


def _dimension(held: dict[str, object]) -> str | None:
    name = held.get("dimension") or held.get("sub_dimension")
    return name.partition(".")[0] if isinstance(name, str) else None
