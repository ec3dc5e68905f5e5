"""How a masterplan is published: books, editions, legal basis, enactment, signatures."""

from typing import Annotated, ClassVar

from pydantic import Discriminator, Tag

from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.types import Count, Day, Id, Many, Name, Text, Year, list_or_word

_FRONT = field(
    "Halaman depan | Front matter",
    "Halaman sebelum bab pertama, tanpa nomor bab; kosong berarti susunan bawaan. | "
    "What stands before the first chapter, without a number; empty means the built-in order.",
    default=(),
)
_BACK = field(
    "Halaman belakang | Back matter",
    "Halaman sesudah bab dan lampiran terakhir; kosong berarti susunan bawaan. | "
    "What follows the last chapter and annex; empty means the built-in order.",
    default=(),
)


class Book(Entity):
    """A book: which chapters it holds, in which order. Its number is its place in the list."""

    title: Name = field(
        "Judul buku | Book title",
        "Judul di sampul, misalnya Analisis Strategis. | "
        "The title on its cover, such as Strategic Analysis.",
        default=...,
    )
    chapters: Many[Name] = field(
        "Bab | Chapters",
        "Nama bab sesuai urutan dalam buku, misalnya [arah-pembangunan, strategi]. | "
        "The names of the chapters, in the book's order, such as [arah-pembangunan, strategi].",
        default=(),
    )
    annexes: Many[Name] = field(
        "Lampiran | Annexes",
        "Nama lampiran sesuai urutan; diberi huruf A, B, dan seterusnya. | "
        "The names of the annexes, in order; they are lettered A, B and so on.",
        default=(),
    )
    front: Many[Name] = _FRONT
    back: Many[Name] = _BACK


class BookVariant(Entity):
    """A built-in set of books, with the pages that its books begin and end with."""

    front: Many[Name] = _FRONT
    back: Many[Name] = _BACK
    books: Many[Book] = field(
        "Buku | Books",
        "Buku sesuai urutan nomornya. | The books, in the order of their numbers.",
        default=(),
    )


BookList = Annotated[
    Annotated[Name, Tag("|value")] | Annotated[tuple[Book, ...], Tag("|list")],
    Discriminator(list_or_word),
]
"""The name of a variant, or books of one's own."""


class Edition(Entity):
    """One edition of the books."""

    number: Count = field(
        "Nomor edisi | Edition number",
        "Bilangan bulat, mulai dari 1. | A whole number, beginning with 1.",
        default=...,
    )
    place: Text | None = field(
        "Tempat terbit | Place",
        "Kota pada halaman pengesahan, misalnya Slawi. | "
        "The town on the page of approval, such as Slawi.",
        due=1,
    )
    date: Day | None = field(
        "Tanggal edisi | Date",
        "Tanggal pada buku, tahun-bulan-hari, misalnya 2026-06-26. | "
        "The date in the books, year-month-day, such as 2026-06-26.",
        due=1,
    )
    about: Text | None = field(
        "Keterangan edisi | About the edition",
        "Apa yang berubah dari edisi sebelumnya, satu kalimat. | "
        "What has changed since the last edition, in one sentence.",
        due=1,
    )


class LegalBasis(Item):
    """A regulation that the masterplan rests on."""

    KIND: ClassVar[str] = "legal-basis"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode | Code",
        "Kode pendek dasar hukum, misalnya PP-59. | Short code of the regulation, such as PP-59.",
        default=...,
    )
    title: Name = field(
        "Judul dasar hukum | Title",
        "Jenis, nomor, dan tahun, misalnya Peraturan Pemerintah Nomor 59 Tahun 2022. | "
        "Kind, number and year, such as Government Regulation Number 59 of 2022.",
        default=...,
    )
    about: Text | None = field(
        "Tentang | About",
        "Hal yang diatur, misalnya Perkotaan. | What it regulates, such as urban areas.",
    )


class Regulation(Entity):
    """The regulation that enacts the masterplan."""

    number: Text | None = field(
        "Nomor peraturan | Number",
        "Nomor peraturan kepala daerah yang menetapkan masterplan, misalnya 20. | "
        "The number of the regulation that enacts the masterplan, such as 20.",
        due=4,
    )
    year: Year | None = field(
        "Tahun peraturan | Year",
        "Tahun penetapan, misalnya 2024. | The year of its enactment, such as 2024.",
        due=4,
        unit="year",
    )
    title: Text | None = field(
        "Judul peraturan | Title",
        "Judul lengkap tanpa nomor, misalnya Masterplan Smart City Tahun 2024-2033. | "
        "The full title without its number, such as Smart City Masterplan 2024-2033.",
        due=4,
    )
    edition: Count | None = field(
        "Edisi yang ditetapkan | Edition that it enacts",
        "Nomor edisi yang ditetapkan, misalnya 2; edisi lain dicetak sebagai rancangan. Kosong "
        "berarti edisi yang sekarang, kecuali tanggalnya sesudah tahun peraturan. | "
        "The number of the edition it enacts, such as 2; another is printed as a draft. Empty "
        "means the current one, unless that is dated after the regulation's year.",
    )


class Signatory(Entity):
    """Someone who signs the sheet of commitment."""

    position: Name = field(
        "Jabatan penanda tangan | Position",
        "Jabatan, misalnya Kepala Dinas Kesehatan. | The post, such as Head of the Health Agency.",
        default=...,
    )
    name: Text | None = field(
        "Nama penanda tangan | Name",
        "Nama lengkap; kosong mencetak garis untuk diisi tangan. | "
        "The full name; empty prints a line to fill in by hand.",
    )
    rank: Text | None = field(
        "Pangkat dan golongan | Rank",
        "Misalnya Pembina Utama Muda (IV/c); kosong mencetak garis. | "
        "Such as Pembina Utama Muda (IV/c); empty prints a line.",
    )
    nip: Text | None = field(
        "NIP | Employee number",
        "Delapan belas angka nomor induk pegawai; kosong mencetak garis. | "
        "The eighteen digits of the civil servant's number; empty prints a line.",
    )
