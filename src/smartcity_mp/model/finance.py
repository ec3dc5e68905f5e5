"""What the region can spend, how much of it the masterplan may take, and what comes first then."""

from typing import ClassVar

from smartcity_mp.model.schema.amounts import amount_of
from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.types import Id, Many, Name, Percent, Rupiah, Series, Text


class RegionBudget(Item):
    """What the region spends in one year."""

    planned: Rupiah | None = field(
        "Anggaran belanja | Planned spending",
        "Belanja daerah menurut APBD tahun itu dalam rupiah, hanya angka, misalnya "
        "2870000000000. | "
        "The spending in the region's budget of that year in rupiah, digits only, such as "
        "2870000000000.",
        unit="rupiah",
    )
    realised: Rupiah | None = field(
        "Realisasi belanja | Realised spending",
        "Belanja yang terlaksana menurut laporan keuangan daerah; kosong bila belum diketahui. | "
        "What was spent by the region's financial report; empty while it is not known.",
        unit="rupiah",
    )
    source: Text | None = field(
        "Sumber data | Source",
        "Peraturan daerah tentang APBD, laporan keuangan, atau terbitan lain, dengan tahunnya. | "
        "The regulation on the budget, the financial report or another publication, with its year.",
    )
    note: Text | None = field(
        "Catatan | Note",
        "Keterangan singkat, misalnya realisasi masih sementara. | "
        "A short remark, such as provisional.",
    )

    @property
    def amount(self) -> int | None:
        """Rupiah that a plan is compared with: what was planned, else what was spent."""
        name = "planned" if self.planned else "realised"
        rupiah: int | None = getattr(self, name)
        return amount_of(rupiah, assumed=self.is_illustrative(name)) if rupiah else None


class Criterion(Item):
    """What decides which programs come first."""

    KIND: ClassVar[str] = "criterion"
    STAGE: ClassVar[int] = 2

    id: Id = field(
        "Kode | Code",
        "Kode pendek kriteria, misalnya urgensi; dipakai pada scores di berkas program. | "
        "Short code of the criterion, such as urgency; used in the scores of programs.",
        default=...,
    )
    name: Name = field(
        "Kriteria prioritas | Criterion",
        "Apa yang dinilai, misalnya Dampak pada indikator utama daerah. | "
        "What is judged, such as Effect on the region's main indicators.",
        default=...,
    )
    weight: Percent | None = field(
        "Bobot kriteria | Weight",
        "Seberapa menentukan kriteria ini dalam persen, misalnya 30; bobot semua kriteria "
        "berjumlah 100. | "
        "How much the criterion decides in percent, such as 30; the weights of all criteria add up "
        "to 100.",
    )
    description: Text | None = field(
        "Pedoman nilai | What the scores mean",
        "Kapan sebuah program bernilai 5 dan kapan bernilai 1, misalnya 5 bila menyangkut "
        "pelayanan dasar, 1 bila menunjang saja. | "
        "When a program scores 5 and when 1, such as 5 for basic services, 1 for mere support.",
    )


class Finance(Entity):
    """The fiscal capacity of the region."""

    STAGE: ClassVar[int] = 2

    region_budget: Series[RegionBudget] = field(
        "APBD per tahun | Region's budget by year",
        "Belanja daerah tiap tahun yang diketahui, misalnya {2025: {planned: 2870000000000, "
        "source: Perda APBD 2025}}; tidak wajib. | "
        "The region's spending of each year that is known, such as {2025: {planned: 2870000000000, "
        "source: Regulation on the budget of 2025}}; optional.",
        default={},
    )
    ceiling: Series[Rupiah] = field(
        "Pagu masterplan | Ceiling of the masterplan",
        "Rupiah APBD yang paling banyak tersedia bagi masterplan tiap tahun, misalnya "
        "{2026: 90000000000}; tidak wajib. | "
        "The most rupiah of the region's budget that the masterplan may take in a year, such as "
        "{2026: 90000000000}; optional.",
        default={},
        unit="rupiah",
    )
    ceiling_source: Text | None = field(
        "Dasar pagu | Source of the ceiling",
        "Dokumen atau kesepakatan yang menetapkan pagu, misalnya KUA-PPAS 2026. | "
        "The document or agreement that sets the ceiling, such as KUA-PPAS 2026.",
    )
    criteria: Many[Criterion] = field(
        "Kriteria prioritas | Criteria",
        "Kriteria yang menentukan program mana yang didahulukan bila pagu tidak mencukupi, "
        "masing-masing dengan bobot; tidak wajib. | "
        "What decides which programs come first where the ceiling does not suffice, each with its "
        "weight; optional.",
        default=(),
    )
