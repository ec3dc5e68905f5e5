"""A field holds only a placeholder."""

from collections.abc import Iterator

from smartcity_mp.analysis.texts import texts_of
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.language.placeholders import any_holds_place, holds_place
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.schema.structure import leaves, parts_of

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
    if any_holds_place(texts_of(plan)):  # hardly ever, and only then are the places looked for
        for entity in plan.entities:
            yield from _marks(entity)


def _marks(entity: Entity) -> Iterator[Finding]:
    for name in parts_of(type(entity)).texts:
        for path, text in leaves(getattr(entity, name), (name,)):
            if isinstance(text, str) and holds_place(text):
                values = {"id": getattr(entity, "id", None), "key": name, "text": text}
                yield Finding(entity, path, values)
