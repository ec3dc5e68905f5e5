"""What became of the plan: what an office reports of one year, in a file of its own."""

from smartcity_mp.model.schema.choices import (
    FallingFormula,
    FundingSource,
    MilestoneStatus,
    ProgramStatus,
    Scale,
)
from smartcity_mp.model.schema.fields import Entity, field
from smartcity_mp.model.schema.references import (
    IndicatorRef,
    OrganizationRef,
    ProgramRef,
    QuickWinRef,
)
from smartcity_mp.model.schema.types import (
    Many,
    MonthOfYear,
    Name,
    Nullable,
    Percent,
    Rupiah,
    Text,
    Value,
    Year,
    YearOrMonth,
)


class Reporting(Entity):
    """How the reports of the years reckon, where a region does not do it in the usual way."""

    falling: FallingFormula | None = field(
        "Rumus indikator turun | Formula for what should fall",
        "mirror, ratio, atau way: cara menghitung capaian indikator yang makin kecil makin baik. "
        "Kosong berarti mirror. | "
        "mirror, ratio or way: how the achievement of indicators is reckoned of which less is "
        "better. Empty means mirror.",
    )
    scale: Scale | None = field(
        "Skala capaian | Scale of achievement",
        "91-76-66-51 menurut Permendagri 86/2017, atau 85-75-65-50. Kosong berarti yang pertama. | "
        "91-76-66-51 after Permendagri 86/2017, or 85-75-65-50. Empty means the first.",
    )


class MilestoneProgress(Entity):
    """What became of a milestone."""

    milestone: Name = field(
        "Tonggak | Milestone",
        "Nama tonggak persis seperti di berkas programnya. | "
        "The name of the milestone just as in the file of its program.",
        default=...,
    )
    status: MilestoneStatus | None = field(
        "Keadaan tonggak | State of the milestone",
        "done bila tercapai, late bila terlambat, dropped bila dibatalkan, unknown bila memang "
        "belum diketahui. | "
        "done if it was reached, late if it is late, dropped if it was given up, unknown if nobody "
        "knows.",
    )
    at: YearOrMonth | None = field(
        "Waktu tercapai | Reached in",
        "Tahun (2026) atau bulan (2026-07) tonggak tercapai, atau perkiraannya bila terlambat. | "
        "The year (2026) or month (2026-07) in which it was reached, or is expected if it is late.",
    )


class ProgramProgress(Entity):
    """What an office did for a program in the year."""

    program: ProgramRef = field(
        "Program | Program",
        "Kode program yang dilaporkan, misalnya GOV-01. | "
        "The code of the program that is reported, such as GOV-01.",
        default=...,
    )
    status: ProgramStatus | None = field(
        "Keadaan program | State of the program",
        "planned, running, done, late, atau stopped, pada akhir tahun laporan. | "
        "planned, running, done, late or stopped, at the end of the year.",
    )
    realized: Nullable[FundingSource, Rupiah] = field(
        "Realisasi anggaran | Money spent",
        "Rupiah yang dibelanjakan tahun itu per sumber dana, hanya angka: apbd-kabupaten: "
        "640000000. Tulis 0 bila memang tidak ada; kosong berarti belum diketahui. | "
        "Rupiah spent in the year by funding source, digits only: apbd-kabupaten: 640000000. Write "
        "0 if nothing was spent; empty means that nobody knows yet.",
        default={},
        unit="rupiah",
    )
    reason: Text | None = field(
        "Alasan belum ada angka | Why there is no figure",
        "Mengapa realisasi belum diketahui, misalnya laporan keuangan belum diaudit. | "
        "Why the money spent is not known, such as accounts that are not audited yet.",
    )
    milestones: Many[MilestoneProgress] = field(
        "Tonggak tahun ini | Milestones of the year",
        "Tonggak yang jatuh tempo, masing-masing dengan keadaannya. | "
        "The milestones that were due, each with what became of it.",
        default=(),
    )
    obstacles: Text | None = field(
        "Kendala | Obstacles",
        "Apa yang menghambat, misalnya lelang gagal dua kali. | "
        "What stood in the way, such as a tender that failed twice.",
    )
    follow_up: Text | None = field(
        "Tindak lanjut | Follow-up",
        "Apa yang dilakukan tahun berikutnya, misalnya lelang dimulai bulan Januari. | "
        "What is done in the next year, such as a tender that begins in January.",
    )


class IndicatorProgress(Entity):
    """What an indicator came to in the year."""

    indicator: IndicatorRef = field(
        "Indikator | Indicator",
        "Kode indikator, misalnya IK-IPM atau GOV-01.K1. | "
        "The code of the indicator, such as IK-IPM or GOV-01.K1.",
        default=...,
    )
    value: Value | None = field(
        "Nilai realisasi | Value reached",
        "Nilai tahun itu dalam satuan indikator; kosong bila belum diukur. | "
        "The value of the year in the indicator's unit; empty if nobody has measured it.",
    )
    source: Text | None = field(
        "Sumber realisasi | Source",
        "Dari mana angkanya, misalnya LKjIP 2026 halaman 41. | "
        "Where the figure comes from, such as page 41 of the accountability report.",
    )
    reason: Text | None = field(
        "Alasan belum diukur | Why it was not measured",
        "Mengapa nilainya kosong, misalnya survei dijadwalkan tahun depan. | "
        "Why the value is empty, such as a survey that is planned for next year.",
    )


class MonthProgress(Entity):
    """How far a quick win was at the end of a month."""

    month: MonthOfYear = field(
        "Bulan laporan | Month",
        "Bulan, misalnya 2026-03. | The month, such as 2026-03.",
        default=...,
    )
    percent: Percent | None = field(
        "Kemajuan sampai bulan itu | Progress by then",
        "Bagian yang sudah selesai dalam persen, 0 sampai 100. | "
        "How much is done, in percent, 0 to 100.",
        unit="percent",
    )
    note: Text | None = field(
        "Keterangan bulan | Note",
        "Apa yang selesai atau terhambat bulan itu, satu kalimat. | "
        "What was finished or held up in that month, in one sentence.",
    )


class QuickWinProgress(Entity):
    """How a quick win went in the year, month by month."""

    quick_win: QuickWinRef = field(
        "Quick win | Quick win",
        "Kode quick win, misalnya QW-GOV. | The code of the quick win, such as QW-GOV.",
        default=...,
    )
    months: Many[MonthProgress] = field(
        "Kemajuan tiap bulan | Progress by month",
        "Satu butir satu bulan; bulan boleh dilewati. | One entry a month; months may be skipped.",
        default=(),
    )
    obstacles: Text | None = field(
        "Kendala quick win | Obstacles",
        "Apa yang menghambat, misalnya perangkat belum datang. | "
        "What stood in the way, such as devices that have not arrived.",
    )
    follow_up: Text | None = field(
        "Tindak lanjut quick win | Follow-up",
        "Apa yang dilakukan berikutnya. | What is done next.",
    )


class Report(Entity):
    """What one office reports of one year, in `progress/<year>/<organization>.yaml`."""

    year: Year = field(
        "Tahun laporan | Year of the report",
        "Tahun yang dilaporkan, sama dengan nama foldernya, misalnya 2026. | "
        "The year that is reported, the same as the name of its folder, such as 2026.",
        default=...,
        unit="year",
    )
    organization: OrganizationRef = field(
        "Pelapor | Reporting organization",
        "Kode organisasi yang melapor, sama dengan nama berkasnya, misalnya diskominfo. | "
        "The code of the organization that reports, the same as the name of its file, such as "
        "diskominfo.",
        default=...,
    )
    programs: Many[ProgramProgress] = field(
        "Laporan program | Reported programs",
        "Program milik organisasi ini, masing-masing dengan keadaan, uang, dan tonggaknya. | "
        "The programs of this organization, each with its state, money and milestones.",
        default=(),
    )
    indicators: Many[IndicatorProgress] = field(
        "Laporan indikator | Reported indicators",
        "Indikator yang diukur organisasi ini, masing-masing dengan nilai tahun itu. | "
        "The indicators that this organization measures, each with the value of the year.",
        default=(),
    )
    quick_wins: Many[QuickWinProgress] = field(
        "Laporan quick win | Reported quick wins",
        "Quick win milik organisasi ini, bulan demi bulan. | "
        "The quick wins of this organization, month by month.",
        default=(),
    )
    notes: Text | None = field(
        "Catatan laporan | Notes",
        "Hal lain yang perlu diketahui pembaca laporan. | "
        "Anything else that readers of the report should know.",
    )
