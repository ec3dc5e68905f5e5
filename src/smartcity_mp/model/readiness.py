"""How ready the region is, and which gaps that leaves."""

from decimal import Decimal
from typing import ClassVar

from smartcity_mp.model.schema.choices import Component, Element, Priority
from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.references import GapSubjectRef, OrganizationRef, ReadinessRef
from smartcity_mp.model.schema.types import Id, Many, Name, Number, Text, Value, Year

LOWEST_SCORE, HIGHEST_SCORE = 0, 4
"""The scale of the ministry's evaluation, where the region sets none."""


class Scale(Entity):
    """The scale of the scores, both ends included."""

    min: Number | None = field(
        "Skor terendah | Lowest score",
        "Skor untuk keadaan terburuk; kosong berarti 0. | "
        "The score of the worst condition; empty means 0.",
        due=1,
        unit="score",
    )
    max: Number | None = field(
        "Skor tertinggi | Highest score",
        "Skor untuk keadaan terbaik; kosong berarti 4. | "
        "The score of the best condition; empty means 4.",
        due=1,
        unit="score",
    )


class ReadinessItem(Item):
    """One condition that a smart city needs, and how far the region meets it."""

    KIND: ClassVar[str] = "readiness"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode | Code",
        "Kode pendek butir kesiapan, misalnya KS-01. | Short code of the item, such as KS-01.",
        default=...,
    )
    element: Element | None = field(
        "Elemen | Element",
        "structure, infrastructure, atau superstructure. | "
        "structure, infrastructure or superstructure.",
        due=1,
    )
    component: Component | None = field(
        "Komponen | Component",
        "Bagian dari elemen, misalnya human-resources di structure atau digital di infrastructure. "
        "| "
        "The part of the element, such as human-resources of structure or digital of "
        "infrastructure.",
        due=1,
    )
    indicator: Name = field(
        "Hal yang dinilai | What is judged",
        "Apa yang dinilai, misalnya Jumlah pranata komputer di perangkat daerah. | "
        "What is judged, such as Number of computer officers in the agencies.",
        default=...,
    )
    condition: Text | None = field(
        "Kondisi saat ini | Present condition",
        "Keadaan sekarang dalam satu atau dua kalimat, dengan angka bila ada. | "
        "How things are now, in one or two sentences, with a figure if there is one.",
        due=1,
    )
    value: Value | None = field(
        "Nilai kondisi | Value",
        "Angka yang menggambarkan kondisi, desimal dengan titik, misalnya 3.25. | "
        "The figure behind the condition, decimals with a point, such as 3.25.",
    )
    unit: Text | None = field(
        "Satuan | Unit",
        "Satuan angka itu, misalnya orang, persen, atau poin. | "
        "The unit of that figure, such as people, percent or points.",
    )
    year: Year | None = field(
        "Tahun data | Year of the figure",
        "Tahun angka itu diukur, misalnya 2023. | The year it was measured, such as 2023.",
        unit="year",
    )
    source: Text | None = field(
        "Sumber data | Source",
        "Siapa yang menerbitkan datanya, judul, dan tahun. | "
        "Who publishes the data, with title and year.",
    )
    score: Number | None = field(
        "Skor saat ini | Present score",
        "Nilai kesiapan sekarang menurut skala, biasanya 0 sampai 4. | "
        "How ready it is now on the scale, usually 0 to 4.",
        due=1,
        unit="score",
    )
    expected_score: Number | None = field(
        "Skor yang diharapkan | Wanted score",
        "Nilai kesiapan yang diperlukan masterplan menurut skala yang sama. | "
        "How ready the masterplan needs it to be, on the same scale.",
        due=1,
        unit="score",
    )
    evidence: Many[Text] = field(
        "Bukti | Evidence",
        "Dokumen, sistem, atau keputusan yang menunjukkan kondisi itu, satu butir satu bukti. | "
        "Documents, systems or decrees that show the condition, one an entry.",
        default=(),
        due=1,
    )
    need: Text | None = field(
        "Kebutuhan | Need",
        "Apa yang diperlukan agar siap, misalnya 12 pranata komputer lagi. | "
        "What it takes to be ready, such as 12 more computer officers.",
        due=1,
    )
    owner: OrganizationRef | None = field(
        "Penanggung jawab | Owner",
        "Kode organisasi yang mengurus hal ini, misalnya bkpsdm. | "
        "The code of the organization in charge, such as bkpsdm.",
        due=1,
    )


class Readiness(Entity):
    """The readiness of structure, infrastructure and superstructure."""

    STAGE: ClassVar[int] = 1

    scale: Scale | None = field(
        "Skala skor | Scale of the scores",
        "Skor terendah dan tertinggi; kosong berarti {min: 0, max: 4}. | "
        "Lowest and highest score; empty means {min: 0, max: 4}.",
    )
    items: Many[ReadinessItem] = field(
        "Butir kesiapan | Readiness items",
        "Hal yang dinilai, sebaiknya paling sedikit dua untuk tiap komponen. | "
        "What is judged, best at least two items for every component.",
        default=(),
        due=1,
    )

    @property
    def bounds(self) -> tuple[Decimal, Decimal]:
        """Lowest and highest score."""
        low = self.scale.min if self.scale else None
        high = self.scale.max if self.scale else None
        return (
            Decimal(LOWEST_SCORE) if low is None else low,
            Decimal(HIGHEST_SCORE) if high is None else high,
        )


class Gap(Item):
    """A gap between what is and what is wanted."""

    KIND: ClassVar[str] = "gap"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode | Code",
        "Kode pendek kesenjangan, misalnya GP-01. | Short code of the gap, such as GP-01.",
        default=...,
    )
    subject: GapSubjectRef | None = field(
        "Pokok kesenjangan | Subject",
        "Komponen kesiapan (digital) atau subdimensi (living.health) yang dibahas. | "
        "The readiness component (digital) or sub-dimension (living.health) that it is about.",
        due=1,
    )
    items: Many[ReadinessRef] = field(
        "Butir kesiapan | Readiness items",
        "Kode butir kesiapan yang mendasari, misalnya [KS-01, KS-02]. | "
        "Codes of the readiness items behind it, such as [KS-01, KS-02].",
        default=(),
    )
    current: Text | None = field(
        "Kondisi saat ini | Present condition",
        "Keadaan sekarang; kosong berarti kondisi butir kesiapannya. | "
        "How things are now; empty means the conditions of its readiness items.",
    )
    expected: Text | None = field(
        "Kondisi yang diharapkan | Wanted condition",
        "Keadaan yang diperlukan, sebaiknya dengan angka dan tahun. | "
        "How things should be, best with a figure and a year.",
        due=1,
    )
    gap: Name = field(
        "Kesenjangan | Gap",
        "Selisih antara keduanya dalam satu kalimat, misalnya kurang 12 pranata komputer. | "
        "What lies between the two, in one sentence, such as 12 computer officers are missing.",
        default=...,
    )
    cause: Text | None = field(
        "Penyebab | Cause",
        "Mengapa kesenjangan ini ada. | Why this gap exists.",
        due=1,
    )
    closing: Text | None = field(
        "Upaya penutupan | How to close it",
        "Langkah untuk menutup kesenjangan; programnya menyebut kode ini di closes. | "
        "What will close the gap; its programs name this code in closes.",
        due=1,
    )
    priority: Priority | None = field(
        "Prioritas | Priority",
        "high bila menghambat banyak program, medium, atau low. | "
        "high if it holds up many programs, medium, or low.",
        due=1,
    )
    owner: OrganizationRef | None = field(
        "Penanggung jawab | Owner",
        "Kode organisasi yang menutup kesenjangan, misalnya diskominfo. | "
        "The code of the organization that closes it, such as diskominfo.",
        due=1,
    )


class GapsFile(Entity):
    """All gaps."""

    gaps: Many[Gap] = field(
        "Kesenjangan | Gaps",
        "Kesenjangan tiap komponen kesiapan dan tiap dimensi. | "
        "The gaps of every readiness component and every dimension.",
        default=(),
        due=1,
    )
