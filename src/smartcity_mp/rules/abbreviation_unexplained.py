"""An abbreviation is never explained."""

import re
import string
from collections.abc import Iterator, Sequence

from smartcity_mp.analysis.texts import texts_of
from smartcity_mp.diagnostics import Finding, Path, Severity
from smartcity_mp.language.abbreviations import KNOWN
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.files import FILES
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.structure import leaves, parts_of

CODE = "SMP609"
SEVERITY = Severity.INFO
STAGE = 4
READS: tuple[str, ...] = (
    "organizations.short",
    "narratives.file",
    *(f"{file.place.removesuffix('.yaml')}.file" for file in FILES),
)
"""A text that cannot be read may hold the explanation."""
MANUAL = Manual(
    id="""Singkatan tidak pernah dijelaskan.

Buku dibaca warga, DPRD, dan penilai dari luar daerah. Singkatan yang dipakai di tiga tempat atau
lebih dijelaskan sedikitnya sekali, misalnya "Rencana Umum Energi Daerah (RUED)"; nama singkat
organisasi dijelaskan di `organizations.yaml`. Singkatan yang dijelaskan daftar istilah buku, yang
dikenal semua orang seperti KTP, serta yang menjadi nama program tidak dicari. Ambangnya
`min_uses_of_abbreviation` pada `rules: settings:` di `masterplan.yaml`.""",
    en="""An abbreviation is never explained.

Residents, the legislature and assessors from elsewhere read the books. An abbreviation that is used
in three places or more is explained at least once, such as "Rencana Umum Energi Daerah (RUED)";
short names of organizations are explained in `organizations.yaml`. What the list of terms of the
books explains, what everyone knows, such as KTP, and what is part of a program's name is not looked
for. The limit is `min_uses_of_abbreviation` under `rules: settings:` in `masterplan.yaml`.""",
    wrong="""
# issues.yaml
issues:
  - {id: IS-01, issue: Sasaran RUED belum tercapai}
  - {id: IS-02, issue: Data RUED belum terbuka}
  - {id: IS-03, issue: Anggaran RUED belum tetap}
""",
    right="""
# issues.yaml
issues:
  - {id: IS-01, issue: Sasaran Rencana Umum Energi Daerah (RUED) belum tercapai}
  - {id: IS-02, issue: Data RUED belum terbuka}
  - {id: IS-03, issue: Anggaran RUED belum tetap}
""",
)

_SHORTEST = 3
_CAPITALS = bytes(code if chr(code) in string.ascii_uppercase else 32 for code in range(256))
"""Turns all but capital letters into spaces: many times as fast as a pattern."""
_AT_ONCE = 256
"""So many texts are looked at in one go: few enough to stay near the processor."""
_ROMAN = re.compile("[IVXLC]+")


def check(plan: Plan) -> Iterator[Finding]:
    texts = (*texts_of(plan), *plan.narratives.values())
    words = _capitals(texts) - KNOWN - _capitals(_names(plan))
    whole = "\0".join(("", *texts, "")) if words else ""
    unknown = [
        word
        for word in words
        if not (_ROMAN.fullmatch(word) or f"({word}" in whole or f"{word} (" in whole)
    ]
    if not unknown:
        return
    places: dict[str, list[tuple[object, Path]]] = {word: [] for word in sorted(unknown)}
    # What belongs to an id, an address or a file's name is no word.
    pattern = re.compile(rf"(?<![\w/.@-])(?:{'|'.join(places)})(?![\w/@-]|\.\w)")
    # To look for each word first is many times as fast as the pattern.
    using = {text for word in places for text in _using(word, whole) if not text.isupper()}
    for subject, path, text in _texts(plan) if using else ():
        if text in using:
            for word in set(pattern.findall(text)):
                places[word].append((subject, path))
    least = plan.threshold("min_uses_of_abbreviation")
    for word, found in places.items():
        if len(found) >= least:
            (subject, path), *_ = found
            values = {"id": getattr(subject, "id", None), "text": word, "count": len(found)}
            yield Finding(subject, path, values)


def _using(word: str, whole: str) -> Iterator[str]:
    """The texts that hold a word, of all texts with a zero before and behind each."""
    at = whole.find(word)
    while at >= 0:
        end = whole.find("\0", at)
        yield whole[whole.rfind("\0", 0, at) + 1 : end]
        at = whole.find(word, end)


def _capitals(texts: Sequence[str]) -> set[str]:
    runs: set[bytes] = set()
    for start in range(0, len(texts), _AT_ONCE):
        some = "\n".join(texts[start : start + _AT_ONCE])
        runs.update(some.encode("ascii", "replace").translate(_CAPITALS).split())
    return {run.decode() for run in runs if len(run) >= _SHORTEST}


def _names(plan: Plan) -> list[str]:
    """What is itself a name: nobody explains how an office or a program is called."""
    organizations = [(item.short or "", item.name, *item.former) for item in plan.organizations]
    programs = [(item.name,) for item in plan.programs]
    quick_wins = [(item.name, item.acronym or "") for item in plan.quick_wins]
    return [name for names in (*organizations, *programs, *quick_wins) for name in names]


def _texts(plan: Plan) -> Iterator[tuple[object, Path, str]]:
    for entity in plan.entities:
        for name in parts_of(type(entity)).texts:
            for path, text in leaves(getattr(entity, name), (name,)):
                if isinstance(text, str):
                    yield entity, path, text
    for name, text in plan.narratives.items():
        yield f"narratives/{name}.md", (), text
