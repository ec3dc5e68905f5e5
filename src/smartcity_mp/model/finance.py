"""What the region can spend, and how much of it the masterplan may take."""

from typing import ClassVar

from smartcity_mp.model.schema.amounts import amount_of
from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.types import Rupiah, Series, Text


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
