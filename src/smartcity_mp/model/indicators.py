"""How success is measured: indicators with baseline and targets, or a reference to one."""

from typing import Annotated, ClassVar

from pydantic import Discriminator, Tag

from smartcity_mp.model.schema.choices import Direction
from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.references import AlignmentRef, IndicatorRef, OrganizationRef
from smartcity_mp.model.schema.types import (
    Flag,
    Id,
    Many,
    Name,
    Number,
    Series,
    Text,
    Value,
    Year,
    indicator_or_reference,
    shape_of,
)


class Baseline(Entity):
    """Where an indicator stood before the plan began."""

    year: Year | None = field(
        "Tahun dasar | Baseline year",
        "Tahun pengukuran nilai awal, empat angka, misalnya 2023. | "
        "The year in which the first value was measured, four digits, such as 2023.",
        due=1,
        unit="year",
    )
    value: Value | None = field(
        "Nilai dasar | Baseline value",
        "Nilai pada tahun dasar dalam satuan indikator, desimal dengan titik (71.12), atau kata "
        "dari skalanya. Kosongkan bila memang belum diukur. | "
        "The value of that year in the indicator's unit, decimals with a point (71.12), or a word "
        "of its scale. Leave it empty if nobody has measured it.",
        due=1,
    )


class TargetRange(Entity):
    """A target that is reached anywhere between two values."""

    min: Number | None = field(
        "Batas bawah | Lower bound",
        "Nilai terkecil yang masih memenuhi target, dalam satuan indikator. | "
        "The smallest value that still meets the target, in the indicator's unit.",
    )
    max: Number | None = field(
        "Batas atas | Upper bound",
        "Nilai terbesar yang masih memenuhi target, dalam satuan indikator. | "
        "The largest value that still meets the target, in the indicator's unit.",
    )


Target = Annotated[
    Annotated[Value, Tag("|value")] | Annotated[TargetRange, Tag("|map")],
    Discriminator(shape_of),
]
"""A number, a word of the indicator's scale, or a range."""


class OfficialTarget(Entity):
    """A target that a document outside the masterplan has set, such as the RPJMD."""

    year: Year = field(
        "Tahun target resmi | Year of the official target",
        "Tahun target itu harus tercapai, misalnya 2024. | "
        "The year by which it has to be reached, such as 2024.",
        default=...,
        unit="year",
    )
    value: Target = field(
        "Nilai target resmi | Value of the official target",
        "Nilai target dalam satuan indikator, seperti tertulis dalam dokumennya. | "
        "Its value in the indicator's unit, as the document says.",
        default=...,
    )
    document: AlignmentRef | None = field(
        "Dokumen target | Document",
        "Kode dokumen dalam alignment.yaml yang menetapkannya, misalnya RPJMD-2019. | "
        "The code of the document in alignment.yaml that sets it, such as RPJMD-2019.",
    )
    source: Text | None = field(
        "Sumber target | Source of the target",
        "Peraturan atau terbitan yang menetapkannya bila tidak ada di alignment.yaml, atau tempat "
        "angkanya dikutip. | "
        "The regulation or publication that sets it if alignment.yaml has none, or where the "
        "figure is quoted.",
    )


class Indicator(Item):
    """What is measured to see whether something succeeds."""

    KIND: ClassVar[str] = "indicator"
    STAGE: ClassVar[int] = 1

    id: Id | None = field(
        "Kode | Code",
        "Kode pendek yang tidak dipakai hal lain, misalnya IK-IPM. Boleh kosong: indikator program "
        "bernomor sendiri, misalnya GOV-01.K1. | "
        "A short code used for nothing else, such as IK-IPM. May be left out: indicators of a "
        "program are numbered by themselves, such as GOV-01.K1.",
    )
    name: Name = field(
        "Nama indikator | Indicator",
        "Apa yang diukur, tanpa angka target, misalnya Indeks Pembangunan Manusia. | "
        "What is measured, without its target, such as Human Development Index.",
        default=...,
    )
    unit: Text | None = field(
        "Satuan | Unit",
        "Satuan nilainya, misalnya persen, poin, orang, atau ton per hari. | "
        "The unit of its values, such as percent, points, people or tonnes a day.",
        due=1,
    )
    direction: Direction | None = field(
        "Arah | Direction",
        "up bila makin besar makin baik, down bila makin kecil makin baik, keep bila harus "
        "bertahan. | "
        "up if more is better, down if less is better, keep if it should stay where it is.",
        due=1,
    )
    scale: Many[Name] = field(
        "Skala kata | Scale of words",
        "Untuk indikator yang dinilai dengan kata: semua katanya, mulai dari yang terburuk, "
        "misalnya [kurang, cukup, baik]. | "
        "For an indicator judged in words: all of them, worst first, such as [poor, fair, good].",
        default=(),
    )
    cumulative: Flag | None = field(
        "Target dijumlahkan | Targets add up",
        "true bila target tiap tahun dijumlahkan menjadi capaian akhir (200 desa + 81 desa); "
        "kosong bila tiap target adalah keadaan tahun itu. | "
        "true if the targets of the years add up to the final result (200 + 81 villages); empty if "
        "each is the state of its year.",
    )
    formula: Text | None = field(
        "Rumus | Formula",
        "Cara menghitung dalam satu kalimat, misalnya jumlah layanan daring dibagi seluruh "
        "layanan, kali 100. | "
        "How it is computed, in one sentence, such as online services divided by all services, "
        "times 100.",
    )
    source: Text | None = field(
        "Sumber data | Source",
        "Siapa yang menerbitkan angkanya, judul, dan tahun, misalnya BPS, Kabupaten Dalam Angka "
        "2024. | "
        "Who publishes the figure, with title and year, such as BPS, Regency in Figures 2024.",
    )
    baseline: Baseline | None = field(
        "Kondisi awal | Baseline",
        "Tahun dan nilai sebelum rencana berjalan, misalnya {year: 2023, value: 71.12}. | "
        "Year and value before the plan began, such as {year: 2023, value: 71.12}.",
        due=1,
    )
    targets: Series[Target] = field(
        "Target | Targets",
        "Nilai yang ingin dicapai tiap tahun dalam satuan indikator; tahun boleh dilewati. Rentang "
        "ditulis {min: 80, max: 90}. | "
        "The value wanted in each year, in the indicator's unit; years may be skipped. A range is "
        "written {min: 80, max: 90}.",
        default={},
        due=1,
    )
    official: Many[OfficialTarget] = field(
        "Target resmi | Official targets",
        "Target yang ditetapkan dokumen lain, misalnya RPJMD, beserta tahunnya. "
        "Tercapai atau belum dinilai terhadap target ini lebih dahulu. | "
        "Targets that other documents set, such as the RPJMD or the nation, each with its year. "
        "Whether a target was reached is judged by these first.",
        default=(),
    )
    actuals: Series[Value] = field(
        "Realisasi | Results",
        "Nilai yang sungguh tercapai tiap tahun dalam satuan indikator, diisi setelah tahunnya "
        "berakhir. | "
        "The value really reached in each year, in the indicator's unit, filled in once the year "
        "is over.",
        default={},
    )
    owner: OrganizationRef | None = field(
        "Penanggung jawab | Owner",
        "Kode organisasi yang mengukur dan melaporkan, misalnya diskominfo. Kosong berarti pemilik "
        "programnya. | "
        "The code of the organization that measures and reports, such as diskominfo. Empty means "
        "the owner of the program.",
    )
    references: Many[Text] = field(
        "Rujukan indikator | Indicator references",
        "Indikator yang sama di dokumen lain, misalnya IKU RPJMD atau nomor indikator SNI ISO "
        "37122. | "
        "The same indicator in other documents, such as the RPJMD or an indicator of ISO 37122.",
        default=(),
    )

    def target(self, year: int) -> "Target | None":
        """The masterplan's own target of a year; None where the year has none."""
        return self.targets.get(year)

    def judged_by(self, year: int) -> "Target | None":
        """The target that the result of a year is held against: the official one, if there is."""
        official = self.official_target(year)
        return official.value if official else self.target(year)

    def official_target(self, year: int) -> OfficialTarget | None:
        """The target that a document outside the masterplan sets for a year."""
        return next((item for item in self.official if item.year == year), None)

    def is_decided(self, year: int) -> bool:
        """Whether what the result of a year is held against is more than an illustration."""
        return bool(self.official_target(year)) or not self.is_illustrative("targets")


class IndicatorReference(Entity):
    """An indicator that is described elsewhere and counts here too."""

    ref: IndicatorRef = field(
        "Indikator rujukan | Indicator elsewhere",
        "Kode indikator yang sudah ada, misalnya {ref: IK-IPM}; targetnya tidak ditulis ulang. | "
        "The code of an indicator that exists, such as {ref: IK-IPM}; its targets are not "
        "repeated.",
        default=...,
    )


IndicatorEntry = Annotated[
    Annotated[Indicator, Tag("|indicator")] | Annotated[IndicatorReference, Tag("|ref")],
    Discriminator(indicator_or_reference),
]
"""An indicator, or the name of one that exists."""
