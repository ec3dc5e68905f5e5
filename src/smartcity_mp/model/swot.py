"""Strengths, weaknesses, opportunities, threats, and the strategies made of them."""

from typing import ClassVar

from smartcity_mp.model.schema.choices import FactorKind, SwotStrategyKind
from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.references import FactorRef, IssueRef, ScopeRef
from smartcity_mp.model.schema.types import FactorRating, Id, Many, Name, Text, Weight


class Factor(Item):
    """Something that helps or hinders, inside or outside the government."""

    KIND: ClassVar[str] = "factor"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode | Code",
        "Huruf jenisnya dan nomor: S1, W1, O1, T1. | "
        "The letter of its kind and a number: S1, W1, O1, T1.",
        default=...,
    )
    kind: FactorKind | None = field(
        "Jenis faktor | Kind of factor",
        "strength dan weakness dari dalam pemerintah daerah, opportunity dan threat dari luar. | "
        "strength and weakness lie inside the government, opportunity and threat outside.",
        due=1,
    )
    scope: ScopeRef | None = field(
        "Lingkup | Scope",
        "Elemen kesiapan (structure) atau dimensi (living) yang dibahas. | "
        "The readiness element (structure) or dimension (living) that it is about.",
        due=1,
    )
    statement: Name = field(
        "Faktor | Factor",
        "Keadaan yang membantu atau menghambat, satu kalimat. | "
        "What helps or hinders, in one sentence.",
        default=...,
    )
    issues: Many[IssueRef] = field(
        "Isu terkait | Issues",
        "Kode isu strategis yang berkaitan, misalnya [IS-01]. | "
        "Codes of the issues that it is about, such as [IS-01].",
        default=(),
    )
    evidence: Text | None = field(
        "Bukti | Evidence",
        "Data atau dokumen yang mendukung, dengan tahun. | "
        "The data or document behind it, with its year.",
    )
    weight: Weight | None = field(
        "Bobot faktor | Weight",
        "Hanya bila tim membobot faktornya: seberapa penting faktor ini, misalnya 0.15. Bobot "
        "semua kekuatan dan kelemahan berjumlah 1 (atau 100), begitu pula bobot peluang dan "
        "ancaman. | "
        "Only where the team weighs its factors: how important this one is, such as 0.15. The "
        "weights of all strengths and weaknesses add up to 1 (or 100), and so do those of "
        "opportunities and threats.",
    )
    rating: FactorRating | None = field(
        "Peringkat faktor | Rating",
        "Seberapa kuat pengaruh faktor ini sekarang, dari 1 (kecil) sampai 4 (sangat besar). | "
        "How strongly the factor is felt now, from 1 (little) to 4 (very strongly).",
    )


class SwotStrategy(Item):
    """A strategy that joins factors from inside and from outside."""

    KIND: ClassVar[str] = "swot-strategy"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode | Code",
        "Jenis strategi dan nomor, misalnya SO1. | Its kind and a number, such as SO1.",
        default=...,
    )
    kind: SwotStrategyKind | None = field(
        "Jenis strategi SWOT | Kind of SWOT strategy",
        "SO, WO, ST, atau WT: pasangan faktor yang dipertemukan. | "
        "SO, WO, ST or WT: the pair of factors that it joins.",
        due=1,
    )
    factors: Many[FactorRef] = field(
        "Faktor yang dipakai | Factors",
        "Kode faktor dari kedua sisi, misalnya [S1, O2] untuk SO. | "
        "Codes of factors of both sides, such as [S1, O2] for SO.",
        default=(),
        due=1,
    )
    statement: Name = field(
        "Strategi SWOT | SWOT strategy",
        "Apa yang dilakukan dengan faktor itu, diawali kata kerja. | "
        "What is done with these factors, beginning with a verb.",
        default=...,
    )


class Swot(Entity):
    """The factors and the strategies made of them."""

    STAGE: ClassVar[int] = 1

    factors: Many[Factor] = field(
        "Faktor SWOT | Factors",
        "Kekuatan, kelemahan, peluang, dan ancaman, sebaiknya enam sampai delapan tiap jenis. | "
        "Strengths, weaknesses, opportunities and threats, best six to eight of each kind.",
        default=(),
        due=1,
    )
    strategies: Many[SwotStrategy] = field(
        "Strategi SWOT | SWOT strategies",
        "Strategi SO, WO, ST, dan WT; tiap faktor dipakai paling sedikit sekali. | "
        "SO, WO, ST and WT strategies; each factor is used at least once.",
        default=(),
        due=1,
    )
