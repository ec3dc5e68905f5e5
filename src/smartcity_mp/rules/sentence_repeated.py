"""One sentence stands in many places."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from operator import attrgetter

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.fields import Item

CODE = "SMP607"
SEVERITY = Severity.INFO
STAGE = 2
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Satu kalimat dipakai di banyak tempat.

Kalimat yang sama pada banyak program menunjukkan salinan: pembaca melompatinya, dan penilai tidak
melihat apa yang khas dari tiap program. Yang dilihat uraian program, quick win, strategi, dan
kesenjangan; satu kalimat boleh berada di dua tempat. `max_places_of_sentence` pada
`rules: settings:` di `masterplan.yaml` menetapkan batas lain.""",
    en="""One sentence stands in many places.

The same sentence in many programs shows copying: readers skip it, and assessors do not see what is
special about each. The texts of programs, quick wins, strategies and gaps are looked at; a sentence
may stand in two places. `max_places_of_sentence` under `rules: settings:` in `masterplan.yaml` sets
another limit.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
innovation: Layanan dipantau bersama warga melalui satu aplikasi setiap bulan.
# programs/governance/GOV-02.yaml
id: GOV-02
name: Sekolah data bagi ASN
innovation: Layanan dipantau bersama warga melalui satu aplikasi setiap bulan.
# programs/governance/GOV-03.yaml
id: GOV-03
name: Antrean daring kecamatan
innovation: Layanan dipantau bersama warga melalui satu aplikasi setiap bulan.
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
innovation: Warga memilih jam datang sebelum berangkat dari rumah.
# programs/governance/GOV-02.yaml
id: GOV-02
name: Sekolah data bagi ASN
innovation: Peserta menyelesaikan satu masalah data milik dinasnya sendiri.
# programs/governance/GOV-03.yaml
id: GOV-03
name: Antrean daring kecamatan
innovation: Sisa antrean tampil di layar balai desa.
""",
)

_SHORTEST = 50
"""A shorter sentence may well be the same: "Anggaran tidak tersedia." """
_FIELDS = {
    "programs": ("description", "innovation"),
    "quick_wins": (
        "background", "innovation", "objective", "uniqueness", "attraction", "partnership",
        "development", "sustainability",
    ),
    "strategies": ("policy_direction",),
    "gaps": ("cause", "closing"),
}  # fmt: skip


def check(plan: Plan) -> Iterator[Finding]:
    most = plan.threshold("max_places_of_sentence")
    counts = Counter(_sentences("\n".join(filter(None, _texts(plan)))))
    many = {text for text, count in counts.items() if count > most and len(text) >= _SHORTEST}
    copies: dict[tuple[str, ...], tuple[str, Item, str]] = {}
    for text, places in _places(plan, many).items() if many else ():
        if len(places) > most:  # a paragraph that was copied as a whole is one finding
            item, field = list(places.values())[most]
            copies.setdefault(tuple(places), (text, item, field))
    for holders, (text, item, field) in copies.items():
        values = {"id": holders[most], "text": text, "other": holders[0], "count": len(holders)}
        yield Finding(item, (field,), values)


def _texts(plan: Plan) -> Iterator[str | None]:
    """All texts; of descriptions that are the same SMP603 tells."""
    for part, (first, *others) in _FIELDS.items():
        items = getattr(plan, part)
        first_texts = map(attrgetter(first), items)
        yield from dict.fromkeys(first_texts) if first == "description" else first_texts
        yield from chain.from_iterable(map(attrgetter(name), items) for name in others)


def _sentences(texts: str) -> list[str]:
    return texts.replace(".\n", ". ").replace("\n", ". ").split(". ")


def _places(plan: Plan, wanted: set[str]) -> dict[str, dict[str, tuple[Item, str]]]:
    """The first field with each sentence in each item, by the sentence and the item's id."""
    found: dict[str, dict[str, tuple[Item, str]]] = {}
    for part, fields in _FIELDS.items():
        for item in getattr(plan, part):
            for field in fields:
                for text in wanted.intersection(_sentences(f"{getattr(item, field) or ''}\n")):
                    found.setdefault(text, {}).setdefault(item.id, (item, field))
    return found
