"""A field holds only a placeholder."""

import string
from collections.abc import Callable, Iterator
from functools import cache
from operator import itemgetter
from typing import Any

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
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
_LONGEST = 40
_MARKS = string.punctuation.replace("%", "") + string.whitespace + "–—…•·“”‘’«»×✓□■●○→\u00a0"
"""What may stand around a word, or alone. A percent sign alone is a unit."""
_WORDS = {
    "n/a", "na", "n.a", "tba", "tbc", "tbd", "t.b.a", "t.b.d", "todo", "to do", "to-do", "null",
    "nil", "none", "placeholder", "isi", "diisi", "isi di sini", "isi disini", "isikan di sini",
    "diisi di sini", "diisi disini", "diisi nanti", "diisi kemudian", "diisi kembali", "akan diisi",
    "belum diisi", "harap diisi", "mohon diisi", "silakan diisi", "silakan isi", "menyusul",
    "data menyusul", "masih menyusul", "belum diketahui", "belum ditentukan", "fill in",
    "fill in here", "fill this in", "to be announced", "to be completed", "to be decided",
    "to be determined", "to be filled", "to be filled in",
}  # fmt: skip
_REQUESTS = (
    "isi ",
    "isikan ",
    "diisi ",
    "tulis ",
    "masukkan ",
    "nama ",
    "judul ",
    "fill ",
    "name ",
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
    """Whether a text is a mark, or one of several. Most are too long for one."""
    if isinstance(value, str):
        if len(value) > _LONGEST:
            return value[:11].casefold() == "lorem ipsum"
        return bool(value) and _is_mark(value)
    return isinstance(value, tuple) and any(map(_has_mark, value))


def _is_mark(text: str) -> bool:
    bare = text.strip(_MARKS).casefold()
    if not bare or bare in _WORDS or bare.startswith("lorem ipsum"):
        return True
    if text[0] in "<[{(" and text[-1] in ">]})":
        return f"{bare} ".startswith(_REQUESTS)
    return len(bare) > 2 and not bare.strip("x")


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
