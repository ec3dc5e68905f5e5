"""A field holds only a placeholder."""

from collections.abc import Callable, Iterator
from functools import cache
from operator import itemgetter
from typing import Any

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.language.placeholders import holds_place
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.describe import MapOf, describe
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.schema.structure import leaves

CODE = "SMP605"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Isian hanya memuat pengisi sementara.

Tanda seperti `-`, `...`, `n/a`, TBD, xxx, "isi di sini", atau lorem ipsum tercetak apa adanya di
buku, dan isian itu tidak lagi terhitung sebagai belum diisi. Kosongkan saja: buku menulis "belum
tersedia", dan pemeriksaan mengingatkan ketika isian itu wajib.""",
    en="""A field holds only a placeholder.

A mark such as `-`, `...`, `n/a`, TBD, xxx, "isi di sini" (fill in here) or lorem ipsum is printed
as it stands, and the field no longer counts as missing. Leave it empty: the books say that it is
not available yet, and the checks ask for it when it is due.""",
    wrong="""
# profile.yaml
summary: isi di sini
potentials:
  - title: Industri logam Talang
    text: "-"
""",
    right="""
# profile.yaml
summary:
potentials:
  - title: Industri logam Talang
    text:
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    texts: set[object] = set()
    for kind, entities in plan.by_class.items():
        if take := _texts(kind):
            texts.update(*map(take, map(vars, entities)))
    if any(map(_has_mark, texts)):  # hardly ever, and only then are the places looked for
        for entity in plan.entities:
            yield from _marks(entity)


def _marks(entity: Entity) -> Iterator[Finding]:
    for name in _text_fields(type(entity)):
        for path, text in leaves(getattr(entity, name), (name,)):
            if _has_mark(text):
                values = {"id": getattr(entity, "id", None), "key": name, "text": text}
                yield Finding(entity, path, values)


def _has_mark(value: object) -> bool:
    """Whether a text is a mark, or one of several."""
    if isinstance(value, str):
        return holds_place(value)
    return isinstance(value, tuple) and any(map(_has_mark, value))


@cache
def _text_fields(kind: type[Entity]) -> tuple[str, ...]:
    """The fields of an entity class that hold a text or several."""
    return tuple(
        name
        for name, field in describe(kind).items()
        if not (field.classes or isinstance(field.shape, MapOf))
        and not {"text", "name"}.isdisjoint(field.kinds)
    )


@cache
def _texts(kind: type[Entity]) -> Callable[[dict[str, Any]], tuple[object, ...]] | None:
    """What takes all texts of an entity of this class at once, which is much faster."""
    names = _text_fields(kind)
    return itemgetter(*names, names[0]) if names else None
