"""Programs of the action plan: what is done, by whom, when, for how much."""

from collections.abc import Iterator
from typing import ClassVar

from smartcity_mp.model.indicators import IndicatorEntry
from smartcity_mp.model.program_parts import (
    Activity,
    Beneficiaries,
    Budget,
    CrossReferences,
    Evidence,
    Milestone,
    Nomenclature,
    Risk,
    Schedule,
)
from smartcity_mp.model.schema.amounts import amount_of
from smartcity_mp.model.schema.choices import Cluster, FundingSource, Horizon, ProgramKind
from smartcity_mp.model.schema.fields import Item, field
from smartcity_mp.model.schema.references import (
    CriterionRef,
    GapRef,
    ObjectiveRef,
    OrganizationRef,
    StrategyRef,
    SubDimensionRef,
)
from smartcity_mp.model.schema.types import Id, Many, Name, Nullable, Rating, Rupiah, Text, Words


class Program(Item):
    """A program of the action plan, one file each."""

    KIND: ClassVar[str] = "program"
    STAGE: ClassVar[int] = 2

    id: Id = field(
        "Kode | Code",
        "Kode pendek program, sama dengan nama berkasnya, misalnya GOV-03. | "
        "Short code of the program, the same as the name of its file, such as GOV-03.",
        default=...,
    )
    name: Name = field(
        "Nama program | Program",
        "Nama yang dikenal orang, tanpa tahun dan tanpa kata program, misalnya Mal Pelayanan "
        "Publik Digital. | "
        "The name people know, without a year and without the word program, such as Digital Public "
        "Service Mall.",
        default=...,
    )
    sub_dimension: SubDimensionRef | None = field(
        "Subdimensi | Sub-dimension",
        "Subdimensi utama, misalnya governance.public-service. | "
        "The main sub-dimension, such as governance.public-service.",
        due=2,
    )
    also: Many[SubDimensionRef] = field(
        "Subdimensi lain | Other sub-dimensions",
        "Subdimensi lain yang ikut terbantu, misalnya [economy.welfare]. | "
        "Other sub-dimensions that gain from it, such as [economy.welfare].",
        default=(),
    )
    cluster: Cluster | None = field(
        "Klaster | Cluster",
        "Jenis pekerjaan dalam rencana aksi: policy-institution, infrastructure, application, "
        "literacy, atau people-skills. | "
        "The kind of work in the action plan: policy-institution, infrastructure, application, "
        "literacy or people-skills.",
        due=2,
    )
    kind: ProgramKind | None = field(
        "Jenis program | Kind of program",
        "new bila baru, continued bila meneruskan yang berjalan, expanded bila memperluasnya. | "
        "new, continued if it goes on with what is running, expanded if it widens that.",
        due=2,
    )
    description: Text | None = field(
        "Deskripsi | Description",
        "Dua sampai empat kalimat: apa yang dikerjakan, di mana, dan apa yang dialami warga. | "
        "Two to four sentences: what is done, where, and what residents will notice.",
        due=2,
    )
    innovation: Text | None = field(
        "Inovasi | Innovation",
        "Apa yang baru dibanding cara sekarang, misalnya antrean diambil dari rumah. | "
        "What is new against today's way, such as taking a queue number from home.",
        due=2,
    )
    objectives: Many[ObjectiveRef] = field(
        "Sasaran | Objectives",
        "Kode sasaran yang dibantu, dari dimensi mana pun, misalnya [SS1.1, SS3.2]. | "
        "Codes of the objectives that it serves, of any dimension, such as [SS1.1, SS3.2].",
        default=(),
        due=2,
    )
    strategies: Many[StrategyRef] = field(
        "Strategi | Strategies",
        "Kode strategi yang dijalankan program ini, misalnya [STR-GOV-1]. | "
        "Codes of the strategies that it carries out, such as [STR-GOV-1].",
        default=(),
    )
    closes: Many[GapRef] = field(
        "Menutup kesenjangan | Closes gaps",
        "Kode kesenjangan yang ditutup atau dikurangi, misalnya [GP-05]. | "
        "Codes of the gaps that it closes or narrows, such as [GP-05].",
        default=(),
    )
    owner: OrganizationRef | None = field(
        "Penanggung jawab | Owner",
        "Satu kode organisasi yang bertanggung jawab, misalnya diskominfo. | "
        "The code of the one organization that is accountable, such as diskominfo.",
        due=2,
    )
    joint_owners: Many[OrganizationRef] = field(
        "Penanggung jawab bersama | Joint owners",
        "Kode organisasi lain yang memegang program ini bersama-sama, misalnya [dikbud]; dana "
        "dihitung pada penanggung jawab utamanya. | "
        "Codes of other organizations that are accountable for it together, such as [dikbud]; its "
        "money counts for the first one.",
        default=(),
    )
    supporting: Many[OrganizationRef] = field(
        "Pendukung | Supporting organizations",
        "Kode organisasi yang ikut bekerja, misalnya [disdukcapil, dpmptsp]. | "
        "Codes of organizations that work on it too, such as [disdukcapil, dpmptsp].",
        default=(),
    )
    regions: Many[Name] = field(
        "Daerah mitra | Partner regions",
        "Daerah lain yang mengerjakannya bersama, misalnya [Kota Tegal, Kabupaten Brebes]. | "
        "Other regions that carry it out together, such as [Kota Tegal, Kabupaten Brebes].",
        default=(),
    )
    locations: Many[Text] = field(
        "Lokasi | Locations",
        "Nama kecamatan seperti di profile.yaml, atau seluruh kabupaten, misalnya [Slawi, Adiwerna]"
        ". | "
        "Names of districts as in profile.yaml, or seluruh kabupaten, such as [Slawi, Adiwerna].",
        default=(),
        due=2,
    )
    beneficiaries: Beneficiaries | None = field(
        "Penerima manfaat | Beneficiaries",
        "Siapa yang merasakan manfaat dan berapa orang. | Who is better off, and how many people.",
        due=2,
    )
    nomenclature: Many[Nomenclature] = field(
        "Nomenklatur | Nomenclature",
        "Kode program di SIPD agar program ini dapat dianggarkan, misalnya 2.16.03. | "
        "The codes under which SIPD can budget it, such as 2.16.03.",
        default=(),
        due=2,
    )
    horizon: Horizon | None = field(
        "Jangka waktu | Horizon",
        "short, medium, atau long. Kosong berarti jangka pertama yang memuat tahun selesainya. | "
        "short, medium or long. Empty means the first that does not end before the program does.",
    )
    schedule: Schedule | None = field(
        "Jadwal | Schedule",
        "Tahun mulai dan selesai, misalnya {start: 2025, end: 2028}. | "
        "First and last year, such as {start: 2025, end: 2028}.",
        due=2,
    )
    milestones: Many[Milestone] = field(
        "Tonggak | Milestones",
        "Hasil antara yang dapat dilihat beserta waktunya; digambar di peta jalan. | "
        "Visible results on the way, each with its time; drawn in the roadmap.",
        default=(),
    )
    activities: Many[Activity] = field(
        "Kegiatan | Activities",
        "Bagian pekerjaan di dalam program, masing-masing dengan nama. | "
        "The pieces of work in the program, each with a name.",
        default=(),
    )
    outputs: Many[IndicatorEntry] = field(
        "Indikator keluaran | Output indicators",
        "Apa yang dihasilkan langsung, misalnya jumlah layanan yang sudah daring. | "
        "What it directly produces, such as the number of services online.",
        default=(),
        due=2,
    )
    outcomes: Many[IndicatorEntry] = field(
        "Indikator hasil | Outcome indicators",
        "Perubahan yang dirasakan warga, misalnya lama mengurus izin. | "
        "What changes for residents, such as the days a permit takes.",
        default=(),
        due=2,
    )
    budget: Budget = field(
        "Anggaran | Budget",
        "Rupiah per sumber dana dan tahun, hanya angka: apbd-kabupaten: {2025: 1250000000}. Sumber "
        "yang sudah pasti tetapi belum diketahui jumlahnya ditulis tanpa angka. | "
        "Rupiah by funding source and year, digits only: apbd-kabupaten: {2025: 1250000000}. A "
        "source that is agreed but whose amount is unknown has no figure.",
        default={},
        due=2,
        unit="rupiah",
    )
    budget_total: Nullable[FundingSource, Rupiah] = field(
        "Anggaran seluruhnya | Total budget",
        "Rupiah per sumber dana untuk semua tahun, bila belum atau baru sebagian dibagi per tahun: "
        "apbd-kabupaten: 5000000000. Selebihnya dari yang tertulis di budget dihitung sebagai "
        "belum dibagi per tahun. | "
        "Rupiah by funding source for all years, where not all of it is split by year yet: "
        "apbd-kabupaten: 5000000000. What exceeds the years under budget counts as not yet split.",
        default={},
        unit="rupiah",
    )
    scores: Words[CriterionRef, Rating] = field(
        "Nilai prioritas | Priority scores",
        "Nilai 1 sampai 5 menurut tiap kriteria di finance.yaml, misalnya {urgensi: 4, dampak: 5}; "
        "tidak wajib. | "
        "Scores of 1 to 5 by the criteria of finance.yaml, such as {urgency: 4, effect: 5}; "
        "optional.",
        default={},
        unit="score",
    )
    mandate: Text | None = field(
        "Alasan tidak dapat ditunda | Why it cannot wait",
        "Peraturan atau ikatan yang membuat program tetap dijalankan bila pagu turun, misalnya "
        "kontrak tahun jamak 2025-2027. Kosong berarti dapat ditunda. | "
        "The regulation or commitment by which it goes on where the ceiling is smaller, such as a "
        "contract for 2025-2027. Empty means that it can wait.",
    )
    risks: Many[Risk] = field(
        "Risiko | Risks",
        "Apa yang dapat menggagalkan program, seberapa mungkin, dan cara mencegahnya. | "
        "What may make the program fail, how likely it is, and how to prevent it.",
        default=(),
        due=2,
    )
    references: CrossReferences | None = field(
        "Rujukan | Cross-references",
        "Kaitan dengan RPJMD, SPBE, TPB/SDGs, dan SNI ISO 37122. | "
        "Where it stands in the RPJMD, SPBE, the SDGs and ISO 37122.",
    )
    evidence: Many[Evidence] = field(
        "Bukti | Evidence",
        "Foto, laporan, atau halaman web yang menunjukkan program berjalan. | "
        "Photographs, reports or web pages that show the program at work.",
        default=(),
    )
    notes: Text | None = field(
        "Catatan | Notes",
        "Hal lain yang perlu diketahui penyusun. | Anything else the authors should know.",
    )

    def amounts(self) -> Iterator[tuple[str, int | None, int]]:
        """Every amount with its source and year; sources of unknown amount have none.

        What of the total no year has yet stands under None.
        """
        assumed = self.is_illustrative("budget")
        for source, years in self.budget.items():
            for year, rupiah in (years or {}).items():
                yield source, year, amount_of(rupiah, assumed=True) if assumed else rupiah
        for source, rupiah in self.undivided().items() if self.budget_total else ():
            yield source, None, rupiah

    def sources(self) -> tuple[str, ...]:
        """The sources of its money, those without a known amount too."""
        return tuple(dict.fromkeys((*self.budget, *self.budget_total)))

    def undivided(self) -> dict[str, int]:
        """Rupiah by source that is not split by year: the total less what the years have."""
        found, assumed = {}, self.is_illustrative("budget_total")
        for source, total in self.budget_total.items():
            left = (total or 0) - sum((self.budget.get(source) or {}).values())
            if left > 0:
                found[source] = amount_of(left, assumed=assumed)
        return found

    def total(self, year: int | None = None) -> int:
        """Rupiah of all sources, of one year or of all; sources of unknown amount add nothing."""
        if year is not None:
            return sum(amount for _, when, amount in self.amounts() if when == year)
        whole = sum(sum(years.values()) for years in self.budget.values() if years)
        found = amount_of(whole, assumed=self.is_illustrative("budget"))
        for left in self.undivided().values() if self.budget_total else ():
            found += left
        return found
