"""The masterplan as a whole: whose it is, which years it spans, how far it has come."""

from typing import ClassVar

from smartcity_mp.model.progress import Reporting
from smartcity_mp.model.publication import BookList, Edition, LegalBasis, Regulation, Signatory
from smartcity_mp.model.schema.choices import (
    Cover,
    Language,
    RegionKind,
    SeverityWord,
    Typeface,
)
from smartcity_mp.model.schema.fields import Entity, field
from smartcity_mp.model.schema.types import (
    AssetPath,
    Color,
    Many,
    Name,
    SchemaVersion,
    Stage,
    Text,
    Whole,
    Words,
    Year,
)


class Period(Entity):
    """The years that a plan or document spans, both included."""

    start: Year | None = field(
        "Tahun awal | First year",
        "Tahun pertama masa berlaku, misalnya 2024. | The first year it covers, such as 2024.",
        due=1,
        unit="year",
    )
    end: Year | None = field(
        "Tahun akhir | Last year",
        "Tahun terakhir masa berlaku, misalnya 2033. | The last year it covers, such as 2033.",
        due=1,
        unit="year",
    )


class Horizons(Entity):
    """The last year of each horizon."""

    short: Year | None = field(
        "Akhir jangka pendek | End of the short term",
        "Tahun terakhir jangka pendek; biasanya tahun pertama masterplan. | "
        "Last year of the short term; usually the plan's first year.",
        unit="year",
    )
    medium: Year | None = field(
        "Akhir jangka menengah | End of the medium term",
        "Tahun terakhir jangka menengah; biasanya tahun kelima. | "
        "Last year of the medium term; usually the fifth.",
        unit="year",
    )
    long: Year | None = field(
        "Akhir jangka panjang | End of the long term",
        "Tahun terakhir jangka panjang; biasanya tahun terakhir masterplan. | "
        "Last year of the long term; usually the plan's last year.",
        unit="year",
    )


class Head(Entity):
    """The head of the region."""

    title: Text | None = field(
        "Jabatan kepala daerah | Title of the head",
        "Jabatan seperti pada sampul, misalnya Bupati Tegal. | "
        "The title as on the cover, such as Bupati Tegal (regent of Tegal).",
        due=1,
    )
    name: Text | None = field(
        "Nama kepala daerah | Name of the head",
        "Nama lengkap tanpa gelar kehormatan, seperti pada surat resmi. | "
        "The full name as in official letters, without honorifics.",
        due=1,
    )


class Region(Entity):
    """The regency or city that the masterplan is for."""

    code: Text | None = field(
        "Kode wilayah | Region code",
        "Kode Kemendagri kabupaten atau kota dengan titik, misalnya 33.28. Nama dan provinsi "
        "mengikuti kode ini. | "
        "The ministry's code of the regency or city, with its point, such as 33.28. Name and "
        "province follow from it.",
        due=1,
    )
    name: Text | None = field(
        "Nama daerah | Region name",
        "Hanya bila harus lain dari daftar wilayah, misalnya Kabupaten Tegal. | "
        "Only if it must differ from the list of regions, such as Kabupaten Tegal.",
    )
    kind: RegionKind | None = field(
        "Jenis daerah | Kind of region",
        "kabupaten atau kota; biasanya mengikuti kode wilayah. | "
        "kabupaten (regency) or kota (city); usually follows from the code.",
    )
    province: Text | None = field(
        "Provinsi | Province",
        "Nama provinsi; biasanya mengikuti kode wilayah. | "
        "The name of the province; usually follows from the code.",
    )
    capital: Text | None = field(
        "Ibu kota | Capital",
        "Kota atau kecamatan tempat kantor pemerintah daerah, misalnya Slawi. | "
        "The town that seats the regional government, such as Slawi.",
        due=1,
    )
    head: Head | None = field(
        "Kepala daerah | Head of the region",
        "Jabatan dan nama bupati atau wali kota. | Title and name of the regent or mayor.",
        due=1,
    )
    logo: AssetPath | None = field(
        "Lambang daerah | Logo",
        "Letak gambar PNG atau JPEG di folder masterplan, misalnya assets/lambang.png, "
        "paling besar 3 MB. | "
        "Where the PNG or JPEG picture is in the masterplan's folder, such as assets/logo.png, "
        "3 MB at most.",
    )


class Design(Entity):
    """How the books look where that is not as usual; the emblem is the region's `logo`."""

    primary: Color | None = field(
        "Warna utama | Primary colour",
        "Warna sampul, judul bab, dan bagan, ditulis dengan tanda petik, misalnya "
        '"#7a1f2b". Cukup gelap untuk dibaca di atas putih. | '
        "The colour of covers, titles and charts, in quotes, such as "
        '"#7a1f2b". Dark enough to be read on white.',
    )
    accent: Color | None = field(
        "Warna aksen | Accent colour",
        "Warna nomor bab, tanda, dan seri kedua dalam bagan, ditulis dengan tanda petik, misalnya "
        '"#1d6b4f". Cukup gelap untuk dibaca di atas putih. | '
        "The colour of chapter numbers, signs and the second series of charts, in quotes, such as "
        '"#1d6b4f". Dark enough to be read on white.',
    )
    ribbon: Color | None = field(
        "Warna pita | Ribbon colour",
        "Warna pita di belakang nomor buku pada sampul, ditulis dengan tanda petik, misalnya "
        '"#f2c230"; boleh terang. | '
        "The colour of the ribbon behind the book's number on covers, in quotes, such as "
        '"#f2c230"; it may be light.',
    )
    typeface: Typeface | None = field(
        "Jenis huruf | Typeface",
        "mixed, sans, atau serif; hurufnya sudah tersedia dalam program. | "
        "mixed, sans or serif; the fonts come with the program.",
    )
    cover: Cover | None = field(
        "Sampul | Cover",
        "full untuk sampul penuh warna, light untuk sampul putih. | "
        "full for covers full of colour, light for white ones.",
    )
    picture: AssetPath | None = field(
        "Gambar sampul | Picture on the cover",
        "Letak gambar PNG atau JPEG di folder masterplan, misalnya assets/sampul.jpg, "
        "paling besar 3 MB. | "
        "Where the PNG or JPEG picture is in the masterplan's folder, such as assets/cover.jpg, "
        "3 MB at most.",
    )


class RuleSettings(Entity):
    """What the region changes about the checks."""

    severity: Words[Name, SeverityWord] = field(
        "Bobot pemeriksaan | Severity of rules",
        "Bobot per kode aturan: error, warning, info, atau off, misalnya SMP315: off. | "
        "Severity by rule code: error, warning, info or off, such as SMP315: off.",
        default={},
    )
    settings: Words[Name, Whole] = field(
        "Ambang pemeriksaan | Thresholds of rules",
        "Angka yang dipakai aturan, misalnya max_quick_wins_per_dimension: 3. | "
        "Numbers that rules use, such as max_quick_wins_per_dimension: 3.",
        default={},
    )


class Waiver(Entity):
    """A finding that the region accepts, and why."""

    rule: Name = field(
        "Kode aturan | Rule",
        "Kode aturan yang dikecualikan, misalnya SMP601. | The code of the rule, such as SMP601.",
        default=...,
    )
    at: Text | None = field(
        "Tempat | Where",
        "Kode butir atau nama berkas, misalnya GOV-03 atau governance.yaml. | "
        "The id of an item or a file, such as GOV-03 or governance.yaml.",
        due=1,
    )
    reason: Text | None = field(
        "Alasan | Reason",
        "Mengapa temuan ini boleh dibiarkan, misalnya nomor keputusan belum terbit. | "
        "Why the finding may stay, such as the decree has no number yet.",
        due=1,
    )


class Masterplan(Entity):
    """The masterplan: who, which period, which stage, which books."""

    STAGE: ClassVar[int] = 1

    schema_version: SchemaVersion | None = field(
        "Versi format | Schema version",
        "Versi bentuk data ini; sekarang 1. | The version of this data format; now 1.",
        default=1,
        due=1,
    )
    title: Name = field(
        "Judul masterplan | Title",
        "Judul di sampul, misalnya Masterplan Smart City Kabupaten Tegal. | "
        "The title on the cover, such as Smart City Masterplan of Tegal Regency.",
        default=...,
    )
    region: Region | None = field(
        "Daerah | Region",
        "Kabupaten atau kota pemilik masterplan, dikenali dari kode wilayahnya. | "
        "The regency or city that owns the masterplan, known by its code.",
        due=1,
    )
    period: Period | None = field(
        "Masa berlaku | Period",
        "Tahun awal dan akhir masterplan, misalnya {start: 2024, end: 2033}. | "
        "First and last year of the masterplan, such as {start: 2024, end: 2033}.",
        due=1,
    )
    horizons: Horizons | None = field(
        "Batas jangka waktu | Horizons",
        "Tahun terakhir jangka pendek, menengah, dan panjang; kosong berarti tahun ke-1, ke-5, dan "
        "terakhir. | "
        "Last year of the short, medium and long term; empty means the 1st, 5th and last year.",
    )
    stage: Stage | None = field(
        "Tahap bimtek | Stage",
        "Bimtek terakhir yang sudah diikuti, 1 sampai 4; menentukan isian yang diminta. | "
        "The latest bimtek that has been held, 1 to 4; it decides what is asked for.",
        due=1,
    )
    former_ids: Words[Name, Name] = field(
        "Kode lama | Former codes",
        "Kode lama dan kode penggantinya, misalnya {GOV-01: GOV-07}; ditulis oleh smartcity-mp "
        "rename. Tautan dari buku yang sudah beredar tetap menemukan tempatnya. | "
        "Former codes and those that replace them, such as {GOV-01: GOV-07}; smartcity-mp rename "
        "writes them. Links of books that are out already still find their place.",
        default={},
    )
    framework: Name | None = field(
        "Kerangka dimensi | Framework",
        "Nama kerangka bawaan, misalnya kominfo. Kerangka sendiri ditulis di framework.yaml. | "
        "The name of a built-in framework, such as kominfo. One's own stands in framework.yaml.",
    )
    books: BookList | None = field(
        "Susunan buku | Books",
        "Nama susunan bawaan, misalnya kominfo, atau daftar buku sendiri beserta babnya. | "
        "The name of a built-in set, such as kominfo, or a list of one's own books and chapters.",
    )
    language: Language | None = field(
        "Bahasa buku | Language of the books",
        "Bahasa bab bawaan: id untuk bahasa Indonesia. | "
        "Language of the built-in chapters: id for Indonesian.",
    )
    edition: Edition | None = field(
        "Edisi | Edition",
        "Edisi yang sedang disusun: nomor, tempat, tanggal, dan keterangannya. | "
        "The edition being written: its number, place, date and what it is about.",
        due=1,
    )
    history: Many[Edition] = field(
        "Riwayat edisi | Earlier editions",
        "Edisi sebelumnya, mulai dari yang tertua. | Earlier editions, oldest first.",
        default=(),
    )
    notice: Text | None = field(
        "Keterangan pada sampul | Notice",
        "Satu kalimat pada sampul dan kaki setiap halaman, misalnya: Naskah untuk konsultasi "
        "publik. | "
        "One sentence on the cover and at the foot of each page, such as: For public consultation.",
    )
    design: Design | None = field(
        "Tampilan buku | Look of the books",
        "Warna, jenis huruf, dan sampul milik daerah sendiri; tanpa isian ini buku tampil seperti "
        "biasa. | "
        "Colours, typeface and cover of the region's own; without it the books look as usual.",
    )
    legal_basis: Many[LegalBasis] = field(
        "Dasar hukum | Legal basis",
        "Peraturan yang mendasari masterplan, mulai dari undang-undang. | "
        "The regulations that the masterplan rests on, acts first.",
        default=(),
        due=1,
    )
    regulation: Regulation | None = field(
        "Peraturan penetapan | Enacting regulation",
        "Peraturan bupati atau wali kota yang menetapkan masterplan ini. | "
        "The regulation of the regent or mayor that enacts this masterplan.",
        due=4,
    )
    signatories: Many[Signatory] = field(
        "Penanda tangan | Signatories",
        "Pejabat yang menandatangani lembar komitmen, sesuai urutan cetak. | "
        "The officials who sign the sheet of commitment, in the printed order.",
        default=(),
        due=4,
    )
    reporting: Reporting | None = field(
        "Perhitungan capaian | Reckoning of achievement",
        "Rumus dan skala capaian dalam laporan tahunan bila berbeda dari bawaan. | "
        "The formula and the scale of achievement in yearly reports, if not the built-in ones.",
    )
    rules: RuleSettings | None = field(
        "Pengaturan pemeriksaan | Rule settings",
        "Bobot dan ambang aturan yang berbeda dari bawaan. | "
        "Severities and thresholds that differ from the built-in ones.",
    )
    waivers: Many[Waiver] = field(
        "Pengecualian | Waivers",
        "Temuan yang diterima, masing-masing dengan alasan. | "
        "Findings that are accepted, each with its reason.",
        default=(),
    )
