"""What assessors have criticised in masterplans, by theme, and the rules that see it.

The themes are those of published evaluations (Malang 2023 and others): no regulation, council and
team inactive, a forum without rhythm, no plan for people's skills, little money, no evidence.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from smartcity_mp.diagnostics import Diagnostic

THEMES: Mapping[str, tuple[str, ...]] = {
    "Penetapan | Enactment": ("SMP804",),
    "Dewan dan Tim Pelaksana | Council and team": ("SMP805",),
    "Forum Smart City | Forum": ("SMP806",),
    "Kecakapan SDM dan literasi | People's skills": ("SMP807",),
    "Kebijakan dan kelembagaan | Policy and institutions": ("SMP808",),
    "Kemitraan | Partnership": ("SMP809", "SMP801"),
    "Anggaran | Budget": ("SMP419", "SMP424", "SMP425", "SMP426", "SMP427"),
    "Keselarasan dengan RPJMD | Alignment": ("SMP301", "SMP316", "SMP324"),
    "Benang merah | Golden thread": (
        "SMP302", "SMP303", "SMP304", "SMP305", "SMP306", "SMP310", "SMP311", "SMP314", "SMP321",
    ),
    "Ukuran keberhasilan | Indicators": ("SMP410", "SMP423", "SMP802"),
    "Bukti dan sumber | Evidence and sources": ("SMP501", "SMP502", "SMP503"),
    "Quick win | Quick wins": ("SMP315", "SMP317", "SMP413", "SMP420"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Criticism:
    """A theme with what the rules find."""

    theme: str
    """Both languages."""
    findings: tuple[Diagnostic, ...]


def criticism(findings: Sequence[Diagnostic]) -> tuple[Criticism, ...]:
    """The findings by theme, in the order of the themes; a theme may have none."""
    return tuple(
        Criticism(theme, tuple(item for item in findings if item.code in codes))
        for theme, codes in THEMES.items()
    )
