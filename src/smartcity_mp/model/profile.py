"""The region in numbers."""

from typing import Annotated, ClassVar

from pydantic import Discriminator, Tag

from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.types import (
    AssetPath,
    Count,
    Flag,
    Id,
    Many,
    Name,
    Number,
    Series,
    Text,
    shape_of,
)


class Borders(Entity):
    """What the region borders on."""

    north: Text | None = field(
        "Batas utara | North",
        "Daerah atau laut di sebelah utara, misalnya Laut Jawa. | "
        "The region or sea to the north, such as the Java Sea.",
        due=1,
    )
    east: Text | None = field(
        "Batas timur | East",
        "Daerah di sebelah timur, misalnya Kabupaten Pemalang. | "
        "The region to the east, such as Pemalang Regency.",
        due=1,
    )
    south: Text | None = field(
        "Batas selatan | South",
        "Daerah di sebelah selatan, misalnya Kabupaten Banyumas. | "
        "The region to the south, such as Banyumas Regency.",
        due=1,
    )
    west: Text | None = field(
        "Batas barat | West",
        "Daerah di sebelah barat, misalnya Kabupaten Brebes. | "
        "The region to the west, such as Brebes Regency.",
        due=1,
    )


class Geography(Item):
    """Area, administration and borders of the region."""

    area_km2: Number | None = field(
        "Luas wilayah | Area",
        "Luas daratan dalam km2, desimal dengan titik, misalnya 878.79. | "
        "Land area in km2, decimals with a point, such as 878.79.",
        due=1,
        unit="km2",
    )
    district_count: Count | None = field(
        "Jumlah kecamatan | Number of districts",
        "Banyaknya kecamatan, misalnya 18. | How many districts there are, such as 18.",
        due=1,
        unit="districts",
    )
    villages: Count | None = field(
        "Jumlah desa | Number of villages",
        "Banyaknya desa, misalnya 281; 0 bila tidak ada. | "
        "How many villages there are, such as 281; 0 if none.",
        due=1,
        unit="villages",
    )
    urban_villages: Count | None = field(
        "Jumlah kelurahan | Number of urban villages",
        "Banyaknya kelurahan, misalnya 6; 0 bila tidak ada. | "
        "How many kelurahan there are, such as 6; 0 if none.",
        due=1,
        unit="urban villages",
    )
    coastline_km: Number | None = field(
        "Panjang garis pantai | Coastline",
        "Panjang pantai dalam km, misalnya 30; kosong bila tidak berpantai. | "
        "Length of the coast in km, such as 30; empty if there is none.",
        unit="km",
    )
    borders: Borders | None = field(
        "Batas wilayah | Borders",
        "Daerah tetangga atau laut di keempat arah mata angin. | "
        "Neighbouring regions or the sea in the four directions.",
        due=1,
    )
    source: Text | None = field(
        "Sumber data | Source",
        "Asal angka geografi, misalnya BPS, Kabupaten Dalam Angka 2024. | "
        "Where these figures are from, such as BPS, Regency in Figures 2024.",
        due=1,
    )


class District(Item):
    """A district (kecamatan) of the region."""

    name: Name = field(
        "Nama kecamatan | District",
        "Nama tanpa kata kecamatan, misalnya Slawi; lokasi program memakai nama ini. | "
        "The name without the word district, such as Slawi; locations of programs use it.",
        default=...,
    )
    area_km2: Number | None = field(
        "Luas kecamatan | Area",
        "Luas dalam km2, desimal dengan titik, misalnya 13.89. | "
        "Area in km2, decimals with a point, such as 13.89.",
        unit="km2",
    )
    population: Count | None = field(
        "Jumlah penduduk | Population",
        "Banyaknya penduduk, hanya angka, misalnya 75210. | "
        "How many people live there, digits only, such as 75210.",
        unit="people",
    )
    villages: Count | None = field(
        "Jumlah desa dan kelurahan | Number of villages",
        "Banyaknya desa dan kelurahan di kecamatan ini, misalnya 10. | "
        "How many villages and kelurahan it has, such as 10.",
        unit="villages",
    )


class FigureOfYear(Entity):
    """The value of one year with what must be said about it."""

    value: Number | None = field(
        "Nilai | Value",
        "Angka tahun itu, desimal dengan titik; kosong berarti belum tersedia. | "
        "The figure of that year, decimals with a point; empty means not available yet.",
    )
    source: Text | None = field(
        "Sumber tahun itu | Source of that year",
        "Hanya bila lain dari sumber statistiknya. | "
        "Only if it differs from the source of the statistic.",
    )
    note: Text | None = field(
        "Catatan nilai | Note",
        "Keterangan singkat, misalnya angka sementara. | A short remark, such as provisional.",
    )
    breaks: Flag | None = field(
        "Metode berubah | Break in the series",
        "true bila mulai tahun ini angkanya dihitung dengan cara lain; garis di grafik terputus. | "
        "true if from this year on the figure is made by another method; the chart's line stops.",
        alias="break",
    )


StatisticValue = Annotated[
    Annotated[Number, Tag("|value")] | Annotated[FigureOfYear, Tag("|map")],
    Discriminator(shape_of),
]
"""A number, or a number with its source, note or break."""


class Statistic(Item):
    """A figure about the region through the years."""

    KIND: ClassVar[str] = "statistic"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode | Code",
        "Kode pendek statistik, misalnya ST-IPM. | Short code of the statistic, such as ST-IPM.",
        default=...,
    )
    name: Name = field(
        "Nama statistik | Statistic",
        "Apa yang dihitung, misalnya Jumlah penduduk. | What is counted, such as Population.",
        default=...,
    )
    unit: Text | None = field(
        "Satuan | Unit",
        "Satuan angkanya, misalnya orang, persen, atau rupiah. | "
        "The unit of its figures, such as people, percent or rupiah.",
        due=1,
    )
    group: Text | None = field(
        "Kelompok | Group",
        "Judul tabel tempat statistik ini, misalnya Kependudukan. | "
        "The heading of the table that it belongs to, such as Population.",
        due=1,
    )
    values: Series[StatisticValue] = field(
        "Nilai per tahun | Values by year",
        "Angka tiap tahun, misalnya {2022: 70.02}, atau {value: 70.02, note: angka sementara}. | "
        "The figure of each year, such as {2022: 70.02}, or {value: 70.02, note: provisional}.",
        default={},
        due=1,
    )
    source: Text | None = field(
        "Sumber data | Source",
        "Siapa yang menerbitkan angkanya, judul, dan tahun. | "
        "Who publishes the figure, with title and year.",
    )


class Potential(Item):
    """Something the region can build on."""

    title: Name = field(
        "Judul potensi | Title",
        "Nama potensi dalam beberapa kata, misalnya Industri logam Talang. | "
        "Its name in a few words, such as The metal works of Talang.",
        default=...,
    )
    text: Text | None = field(
        "Uraian potensi | Text",
        "Mengapa ini modal bagi smart city, dua sampai empat kalimat. | "
        "Why a smart city can build on it, two to four sentences.",
        due=1,
    )


class Profile(Entity):
    """The region in numbers and words."""

    STAGE: ClassVar[int] = 1

    summary: Text | None = field(
        "Ringkasan profil | Summary",
        "Gambaran daerah dalam satu atau dua paragraf, tanpa mengulang tabel. | "
        "The region in one or two paragraphs, without repeating the tables.",
        due=1,
    )
    geography: Geography | None = field(
        "Geografi | Geography",
        "Luas, jumlah kecamatan dan desa, serta batas wilayah. | "
        "Area, number of districts and villages, and borders.",
        due=1,
    )
    districts: Many[District] = field(
        "Kecamatan | Districts",
        "Semua kecamatan; lokasi program dicocokkan dengan daftar ini. | "
        "All districts; the locations of programs are compared with this list.",
        default=(),
    )
    map: AssetPath | None = field(
        "Peta kecamatan | Map of districts",
        "Letak berkas GeoJSON (WGS 84) batas kecamatan, misalnya assets/kecamatan.geojson, paling "
        "besar 3 MB; nama kecamatan di dalamnya sama dengan daftar kecamatan. | "
        "Where the GeoJSON file (WGS 84) of the districts' boundaries is, such as "
        "assets/kecamatan.geojson, 3 MB at most; it names the districts as their list does.",
    )
    statistics: Many[Statistic] = field(
        "Statistik | Statistics",
        "Angka tentang daerah, masing-masing dengan satuan, tahun, dan sumber. | "
        "Figures about the region, each with unit, year and source.",
        default=(),
        due=1,
    )
    potentials: Many[Potential] = field(
        "Potensi daerah | Potentials",
        "Kekuatan daerah yang dapat dikembangkan, masing-masing dengan uraian. | "
        "What the region can build on, each with a text.",
        default=(),
        due=1,
    )
