"""Quick wins: what residents notice within twelve months."""

from typing import ClassVar

from smartcity_mp.model.indicators import IndicatorEntry
from smartcity_mp.model.program_parts import Beneficiaries, Risk
from smartcity_mp.model.schema.amounts import amount_of
from smartcity_mp.model.schema.choices import FundingSource
from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.references import OrganizationRef, ProgramRef, SubDimensionRef
from smartcity_mp.model.schema.types import (
    AssetPath,
    Id,
    Many,
    MonthOfYear,
    Months,
    Name,
    Nullable,
    Percent,
    Rupiah,
    Text,
)


class Resources(Entity):
    """People, technology and money of a quick win."""

    people: Text | None = field(
        "Sumber daya manusia | People",
        "Jumlah dan peran orang yang mengerjakan, misalnya 2 analis dan 18 operator kecamatan. | "
        "How many people in which roles, such as 2 analysts and 18 district operators.",
        due=3,
    )
    technology: Text | None = field(
        "Teknologi | Technology",
        "Perangkat, aplikasi, dan jaringan yang dipakai, termasuk yang sudah ada. | "
        "Devices, applications and networks in use, also those that are there already.",
        due=3,
    )
    budget: Nullable[FundingSource, Rupiah] = field(
        "Anggaran quick win | Quick win budget",
        "Rupiah per sumber dana untuk dua belas bulan, hanya angka: apbd-kabupaten: 150000000. "
        "Sumber yang jumlahnya belum diketahui ditulis tanpa angka. | "
        "Rupiah by funding source for the twelve months, digits only: apbd-kabupaten: 150000000. A "
        "source of unknown amount has no figure.",
        default={},
        due=3,
        unit="rupiah",
    )


class ActionStep(Item):
    """What is done in one month or in several."""

    month: Months | None = field(
        "Bulan ke- | Month",
        "Bulan dihitung dari bulan mulai, 1 sampai 12: 3 atau 3-5. | "
        "Months counted from the start, 1 to 12: 3 or 3-5.",
        due=3,
        unit="month",
    )
    activity: Name = field(
        "Langkah | Step",
        "Pekerjaan bulan itu, misalnya uji coba di dua kecamatan. | "
        "The work of that month, such as a trial in two districts.",
        default=...,
    )
    output: Text | None = field(
        "Keluaran | Output",
        "Apa yang selesai di akhir langkah, misalnya laporan uji coba. | "
        "What is finished when the step ends, such as a report of the trial.",
        due=3,
    )
    owner: OrganizationRef | None = field(
        "Pelaksana langkah | Step owner",
        "Kode organisasi pelaksana. Kosong berarti pemilik quick win. | "
        "The code of the organization that does it. Empty means the quick win's owner.",
    )
    cost: Rupiah | None = field(
        "Biaya langkah | Cost of the step",
        "Biaya langkah dalam rupiah, hanya angka, misalnya 25000000; jumlah semua langkah tidak "
        "melebihi anggaran. | "
        "Its cost in rupiah, digits only, such as 25000000; all steps together stay within the "
        "budget.",
        unit="rupiah",
    )


class Documentation(Entity):
    """A picture or file about a quick win."""

    title: Name = field(
        "Judul dokumentasi | Title",
        "Apa yang terlihat, misalnya Peluncuran layanan di Slawi. | "
        "What it shows, such as The launch of the service in Slawi.",
        default=...,
    )
    path: AssetPath | None = field(
        "Berkas dokumentasi | File",
        "Letak berkas di folder masterplan, misalnya assets/peluncuran.jpg. | "
        "Where the file is in the masterplan's folder, such as assets/launch.jpg.",
        due=3,
    )


class QuickWin(Item):
    """The start of a program that residents notice within twelve months, one file each."""

    KIND: ClassVar[str] = "quick-win"
    STAGE: ClassVar[int] = 3

    id: Id = field(
        "Kode | Code",
        "Kode pendek quick win, sama dengan nama berkasnya, misalnya QW-GOV. | "
        "Short code of the quick win, the same as the name of its file, such as QW-GOV.",
        default=...,
    )
    name: Name = field(
        "Nama quick win | Quick win",
        "Nama yang mudah diingat warga, misalnya Antrean Daring Mal Pelayanan Publik. | "
        "A name that residents remember, such as Online Queue of the Public Service Mall.",
        default=...,
    )
    acronym: Text | None = field(
        "Nama singkat | Short name",
        "Nama pendek bila ada, misalnya ANTRI. | A short name if it has one, such as QUEUE.",
    )
    sub_dimension: SubDimensionRef | None = field(
        "Subdimensi | Sub-dimension",
        "Subdimensi quick win, misalnya governance.public-service. | "
        "The sub-dimension, such as governance.public-service.",
        due=3,
    )
    program: ProgramRef | None = field(
        "Program induk | Program",
        "Kode program yang dimulai oleh quick win ini, misalnya GOV-01. | "
        "The code of the program that it starts, such as GOV-01.",
        due=3,
    )
    owner: OrganizationRef | None = field(
        "Penanggung jawab | Owner",
        "Satu kode organisasi yang bertanggung jawab, misalnya dpmptsp. | "
        "The code of the one organization that is accountable, such as dpmptsp.",
        due=3,
    )
    pic: Text | None = field(
        "Narahubung (PIC) | Person in charge",
        "Jabatan, bukan nama orang, misalnya Kepala Bidang Pelayanan Perizinan. | "
        "A post, not a person's name, such as Head of the Licensing Division.",
        due=3,
    )
    supporting: Many[OrganizationRef] = field(
        "Pendukung | Supporting organizations",
        "Kode perangkat daerah yang ikut bekerja, misalnya [diskominfo]. | "
        "Codes of the region's agencies that work on it too, such as [diskominfo].",
        default=(),
    )
    partners: Many[OrganizationRef] = field(
        "Mitra | Partners",
        "Kode mitra di luar pemerintah daerah, misalnya [rtik, bank-jateng]. | "
        "Codes of partners outside the regional government, such as [rtik, bank-jateng].",
        default=(),
    )
    background: Text | None = field(
        "Latar belakang | Background",
        "Masalah yang dialami warga sekarang, sebaiknya dengan angka dan tahun. | "
        "The problem residents have today, best with a figure and its year.",
        due=3,
    )
    innovation: Text | None = field(
        "Inovasi | Innovation",
        "Apa yang dilakukan dengan cara baru dan bagaimana cara kerjanya. | "
        "What is done in a new way, and how it works.",
        due=3,
    )
    objective: Text | None = field(
        "Tujuan quick win | Aim",
        "Perubahan yang ingin dicapai dalam dua belas bulan, satu kalimat. | "
        "The change wanted within twelve months, in one sentence.",
        due=3,
    )
    beneficiaries: Beneficiaries | None = field(
        "Penerima manfaat | Beneficiaries",
        "Siapa yang merasakan manfaat dan berapa orang. | Who is better off, and how many people.",
        due=3,
    )
    benefits: Many[Text] = field(
        "Manfaat | Benefits",
        "Manfaat bagi warga, satu butir satu manfaat, misalnya tidak perlu antre di loket. | "
        "What residents gain, one benefit an entry, such as no queue at the counter.",
        default=(),
        due=3,
    )
    uniqueness: Text | None = field(
        "Keunikan | Uniqueness",
        "Apa yang membedakannya dari layanan serupa di daerah lain. | "
        "What sets it apart from similar services in other regions.",
        due=3,
    )
    attraction: Text | None = field(
        "Daya tarik | Attraction",
        "Mengapa warga mau memakainya sejak minggu pertama. | "
        "Why residents will want to use it from the first week.",
        due=3,
    )
    partnership: Text | None = field(
        "Peluang kemitraan | Partnership",
        "Apa yang disumbangkan tiap mitra, misalnya relawan TIK mendampingi warga. | "
        "What each partner brings, such as ICT volunteers who help residents.",
        due=3,
    )
    development: Text | None = field(
        "Potensi pengembangan | Development",
        "Perluasan setelah dua belas bulan: wilayah, layanan, atau pengguna. | "
        "How it grows after twelve months: in area, services or users.",
        due=3,
    )
    resources: Resources | None = field(
        "Sumber daya | Resources",
        "Orang, teknologi, dan uang yang diperlukan. | The people, technology and money it needs.",
        due=3,
    )
    regulation: Text | None = field(
        "Regulasi pendukung | Supporting regulation",
        "Peraturan atau keputusan yang mendasari, dengan nomor dan tahun bila ada. | "
        "The regulation or decree behind it, with number and year if there is one.",
    )
    outputs: Many[IndicatorEntry] = field(
        "Indikator keluaran | Output indicators",
        "Apa yang dihasilkan dalam dua belas bulan, misalnya jumlah layanan yang daring. | "
        "What it produces within twelve months, such as the number of services online.",
        default=(),
        due=3,
    )
    outcomes: Many[IndicatorEntry] = field(
        "Indikator hasil | Outcome indicators",
        "Perubahan yang dirasakan warga, misalnya rata-rata lama antre dalam menit. | "
        "What changes for residents, such as the mean wait in minutes.",
        default=(),
        due=3,
    )
    impacts: Many[IndicatorEntry] = field(
        "Indikator dampak | Impact indicators",
        "Akibat yang lebih luas dan lambat, misalnya Indeks Kepuasan Masyarakat. | "
        "The wider, slower effect, such as the index of public satisfaction.",
        default=(),
    )
    start: MonthOfYear | None = field(
        "Bulan mulai | First month",
        "Bulan pertama, misalnya 2026-01; langkah dihitung dari sini. | "
        "The first month, such as 2026-01; the steps are counted from here.",
        due=3,
        unit="month",
    )
    action_plan: Many[ActionStep] = field(
        "Rencana aksi 12 bulan | Twelve-month action plan",
        "Langkah dari bulan 1 sampai 12 tanpa bulan yang kosong. | "
        "The steps from month 1 to 12, leaving no month empty.",
        default=(),
        due=3,
    )
    risks: Many[Risk] = field(
        "Risiko | Risks",
        "Apa yang dapat menggagalkan quick win, seberapa mungkin, dan cara mencegahnya. | "
        "What may make it fail, how likely that is, and how to prevent it.",
        default=(),
        due=3,
    )
    sustainability: Text | None = field(
        "Keberlanjutan | Sustainability",
        "Siapa yang meneruskan dan membiayai setelah bulan kedua belas. | "
        "Who carries on and pays for it after the twelfth month.",
        due=3,
    )
    progress: Percent | None = field(
        "Kemajuan | Progress",
        "Bagian yang sudah selesai dalam persen, 0 sampai 100. Tidak perlu diisi bila sudah "
        "dilaporkan tiap bulan dalam progress/. | "
        "How much is done, in percent, 0 to 100. Not needed where it is reported by month in "
        "progress/.",
        unit="percent",
    )
    documentation: Many[Documentation] = field(
        "Dokumentasi | Documentation",
        "Foto atau berkas yang menunjukkan quick win berjalan. | "
        "Photographs or files that show it at work.",
        default=(),
    )
    notes: Text | None = field(
        "Catatan | Notes",
        "Hal lain yang perlu diketahui penyusun. | Anything else the authors should know.",
    )

    def total(self) -> int:
        """Rupiah of all sources; a source of unknown amount adds nothing."""
        budget = self.resources.budget if self.resources else {}
        rupiah = sum(amount for amount in budget.values() if amount)
        return amount_of(rupiah, assumed=self.is_illustrative("resources"))
