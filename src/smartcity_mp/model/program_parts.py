"""What programs and quick wins are made of: money, schedules, risks, beneficiaries."""

from smartcity_mp.model.schema.choices import FundingSource
from smartcity_mp.model.schema.fields import Entity, field
from smartcity_mp.model.schema.references import AlignmentRef, OrganizationRef
from smartcity_mp.model.schema.types import (
    AssetPath,
    Count,
    Many,
    Name,
    Nullable,
    Rating,
    Rupiah,
    SdgNumber,
    Series,
    Text,
    WebAddress,
    Year,
    YearOrMonth,
)

Budget = Nullable[FundingSource, Series[Rupiah]]
"""Rupiah by funding source and year; a source without years is agreed, its amount unknown."""


class Beneficiaries(Entity):
    """Who is better off, and how many they are."""

    who: Text | None = field(
        "Penerima manfaat | Beneficiaries",
        "Kelompok yang merasakan manfaat, sejelas mungkin, misalnya pelaku UMKM kuliner di 18 "
        "kecamatan. | "
        "The group that benefits, as precise as possible, such as food businesses in 18 districts.",
        due=2,
    )
    count: Count | None = field(
        "Jumlah penerima | Number of beneficiaries",
        "Banyaknya orang, hanya angka tanpa titik pemisah, misalnya 12500. | "
        "How many people, digits only without separators, such as 12500.",
        unit="people",
    )


class Risk(Entity):
    """What may go wrong, and what is done about it."""

    risk: Name = field(
        "Risiko | Risk",
        "Kejadian yang dapat menggagalkan, misalnya petugas desa berganti setelah dilatih. | "
        "What may make it fail, such as trained village staff being replaced.",
        default=...,
    )
    likelihood: Rating | None = field(
        "Kemungkinan | Likelihood",
        "1 sangat jarang sampai 5 hampir pasti. | 1 very rare to 5 almost certain.",
        due=2,
    )
    impact: Rating | None = field(
        "Dampak risiko | Impact of the risk",
        "1 hampir tidak terasa sampai 5 program gagal. | 1 hardly felt to 5 the program fails.",
        due=2,
    )
    mitigation: Text | None = field(
        "Mitigasi | Mitigation",
        "Tindakan yang mencegah atau mengurangi akibatnya, misalnya melatih dua orang per desa. | "
        "What prevents it or softens its effect, such as training two people in each village.",
        due=2,
    )
    likelihood_after: Rating | None = field(
        "Kemungkinan sesudah mitigasi | Likelihood after mitigation",
        "1 sampai 5, bila mitigasinya dijalankan; kosong berarti belum dinilai. | "
        "1 to 5, once the mitigation is carried out; empty means that nobody has judged it.",
    )
    impact_after: Rating | None = field(
        "Dampak sesudah mitigasi | Impact after mitigation",
        "1 sampai 5, bila mitigasinya dijalankan; kosong berarti belum dinilai. | "
        "1 to 5, once the mitigation is carried out; empty means that nobody has judged it.",
    )
    owner: OrganizationRef | None = field(
        "Pemilik risiko | Risk owner",
        "Kode organisasi yang mengawasi risiko ini. Kosong berarti pemilik programnya. | "
        "The code of the organization that watches this risk. Empty means the program's owner.",
    )


class Schedule(Entity):
    """The years in which a program runs, both included."""

    start: Year | None = field(
        "Tahun mulai | First year",
        "Tahun pertama program berjalan, misalnya 2025. | The first year it runs, such as 2025.",
        due=2,
        unit="year",
    )
    end: Year | None = field(
        "Tahun selesai | Last year",
        "Tahun terakhir program berjalan, misalnya 2028. | The last year it runs, such as 2028.",
        due=2,
        unit="year",
    )


class Milestone(Entity):
    """Something that can be seen to be done at a certain time."""

    at: YearOrMonth | None = field(
        "Waktu | When",
        "Tahun (2026) atau bulan (2026-07) tonggak ini tercapai. | "
        "The year (2026) or month (2026-07) in which it is reached.",
        due=2,
    )
    name: Name = field(
        "Tonggak | Milestone",
        "Hasil yang dapat ditunjukkan, misalnya 100 desa memakai layanan. | "
        "A result that can be shown, such as 100 villages use the service.",
        default=...,
    )


class Nomenclature(Entity):
    """Where a program stands in the national nomenclature of regional planning."""

    code: Name = field(
        "Kode nomenklatur | Nomenclature code",
        "Kode program, kegiatan, atau subkegiatan seperti di SIPD, misalnya 2.16.03. | "
        "Code of the program, activity or sub-activity as in SIPD, such as 2.16.03.",
        default=...,
    )
    name: Text | None = field(
        "Nama nomenklatur | Nomenclature name",
        "Nama resmi kode itu, misalnya Program Pengelolaan Aplikasi Informatika. | "
        "The official name of the code, such as Program Pengelolaan Aplikasi Informatika.",
    )
    version: Text | None = field(
        "Versi nomenklatur | Nomenclature version",
        "Keputusan asal kode, misalnya Kepmendagri 900.1.15.5-3406/2024; nomor yang sama dapat "
        "berarti lain di versi lain. | "
        "The decree the code comes from, such as Kepmendagri 900.1.15.5-3406/2024; one number can "
        "mean something else in another version.",
    )


class Activity(Entity):
    """A piece of the work of a program."""

    name: Name = field(
        "Kegiatan | Activity",
        "Pekerjaan di dalam program, misalnya pelatihan operator desa. | "
        "A piece of work within the program, such as training of village operators.",
        default=...,
    )
    code: Text | None = field(
        "Kode kegiatan | Activity code",
        "Kode kegiatan atau subkegiatan di SIPD, misalnya 2.16.03.2.02. | "
        "Code of the activity or sub-activity in SIPD, such as 2.16.03.2.02.",
    )
    owner: OrganizationRef | None = field(
        "Pelaksana kegiatan | Activity owner",
        "Kode organisasi pelaksana. Kosong berarti pemilik program. | "
        "The code of the organization that does it. Empty means the program's owner.",
    )
    budget: Rupiah | None = field(
        "Anggaran kegiatan | Activity budget",
        "Seluruh biaya kegiatan dalam rupiah, hanya angka, misalnya 250000000. | "
        "The whole cost of the activity in rupiah, digits only, such as 250000000.",
        unit="rupiah",
    )


class CrossReferences(Entity):
    """Where a program stands in other plans and standards."""

    rpjmd: Many[AlignmentRef] = field(
        "Rujukan RPJMD | RPJMD reference",
        "Kode dokumen, misi, atau prioritas di alignment.yaml, misalnya RPJMD-2019.M1. | "
        "Codes of documents, missions or priorities in alignment.yaml, such as RPJMD-2019.M1.",
        default=(),
        due=2,
    )
    renstra: Many[Text] = field(
        "Rujukan Renstra | Renstra reference",
        "Program atau kegiatan dalam Renstra perangkat daerah yang memuatnya, misalnya [Renstra "
        "Diskominfo 2025-2029, program 2.16.03]. | "
        "The program or activity of an office's strategic plan (Renstra) that takes it up, such as "
        "[Renstra Diskominfo 2025-2029].",
        default=(),
    )
    spbe: Text | None = field(
        "Rujukan SPBE | SPBE reference",
        "Domain dan aspek SPBE yang didukung, misalnya Layanan SPBE: layanan publik. | "
        "Domain and aspect of SPBE that it supports, such as SPBE services: public services.",
    )
    sdgs: Many[SdgNumber] = field(
        "Tujuan TPB/SDGs | Sustainable Development Goals",
        "Nomor tujuan pembangunan berkelanjutan, 1 sampai 17, misalnya [9, 16]. | "
        "Numbers of the goals, 1 to 17, such as [9, 16].",
        default=(),
    )
    iso_37122: Many[Text] = field(
        "Indikator SNI ISO 37122 | ISO 37122 indicators",
        "Nomor indikator SNI ISO 37122, misalnya [10.1]. | "
        "Numbers of indicators of ISO 37122, such as [10.1].",
        default=(),
    )


class Evidence(Entity):
    """A document or page that shows that a program exists."""

    title: Name = field(
        "Judul bukti | Title of the evidence",
        "Apa yang ditunjukkan bukti ini, misalnya Laporan uji coba 2025. | "
        "What it shows, such as Report of the 2025 trial.",
        default=...,
    )
    path: AssetPath | None = field(
        "Berkas bukti | File of the evidence",
        "Letak berkas di folder masterplan, misalnya assets/uji-coba.jpg. | "
        "Where the file is in the masterplan's folder, such as assets/trial.jpg.",
    )
    url: WebAddress | None = field(
        "Alamat bukti | Address of the evidence",
        "Alamat web lengkap dengan https://, bila bukti ada di internet. | "
        "The full web address with https://, if it is on the internet.",
    )
