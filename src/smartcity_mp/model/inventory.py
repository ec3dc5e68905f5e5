"""What the region has already: applications, networks, data centres, and initiatives under way."""

from typing import ClassVar

from smartcity_mp.model.schema.choices import InventoryKind
from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.references import InventoryRef, OrganizationRef, ProgramRef
from smartcity_mp.model.schema.types import Id, Many, Name, Text, Year


class InventoryItem(Item):
    """An application, a network, a data centre or an initiative that is there already."""

    KIND: ClassVar[str] = "inventory"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode | Code",
        "Kode pendek butir inventaris, misalnya INV-01. | Short code of the item, such as INV-01.",
        default=...,
    )
    kind: InventoryKind | None = field(
        "Jenis inventaris | Kind",
        "application, network, data-center, atau initiative (kegiatan yang sudah berjalan). | "
        "application, network, data-center or initiative (something that is under way).",
        due=1,
    )
    name: Name = field(
        "Nama | Name",
        "Nama yang dipakai sehari-hari, misalnya Lapor Bupati. | "
        "The name in daily use, such as Lapor Bupati.",
        default=...,
    )
    about: Text | None = field(
        "Kegunaan | Purpose",
        "Untuk apa dipakai, satu atau dua kalimat. | What it is for, in one or two sentences.",
        due=1,
    )
    owner: OrganizationRef | None = field(
        "Pengelola | Owner",
        "Kode organisasi yang mengelolanya, misalnya diskominfo. | "
        "The code of the organization that runs it, such as diskominfo.",
        due=1,
    )
    since: Year | None = field(
        "Mulai tahun | Since",
        "Tahun mulai dipakai atau berjalan, misalnya 2018. | "
        "The year it came into use or began, such as 2018.",
        unit="year",
    )
    users: Text | None = field(
        "Pemakai | Users",
        "Siapa yang memakainya dan seberapa banyak, dengan tahunnya, misalnya 1.940 laporan "
        "(2025). | "
        "Who uses it and how much, with the year, such as 1,940 reports (2025).",
    )
    connected_to: Many[InventoryRef] = field(
        "Terhubung dengan | Connected to",
        "Kode butir lain yang bertukar data dengannya, misalnya [INV-02]. | "
        "Codes of other items that exchange data with it, such as [INV-02].",
        default=(),
    )
    integration: Text | None = field(
        "Integrasi | Integration",
        "Keadaan integrasinya, juga dengan sistem di luar daftar, misalnya Belum terhubung. | "
        "How far it is integrated, also with systems that are not listed, such as Not connected.",
    )
    programs: Many[ProgramRef] = field(
        "Dilanjutkan oleh | Continued by",
        "Kode program masterplan yang melanjutkan atau memperbaikinya, misalnya [GOV-08]. | "
        "Codes of the programs that continue or improve it, such as [GOV-08].",
        default=(),
    )
    source: Text | None = field(
        "Sumber data | Source",
        "Dari mana keterangannya, judul dan tahun. | Where this is known from, title and year.",
    )


class InventoryFile(Entity):
    """Everything that is there already."""

    inventory: Many[InventoryItem] = field(
        "Inventaris | Inventory",
        "Aplikasi, jaringan, pusat data, dan inisiatif yang sudah ada; tidak wajib. | "
        "The applications, networks, data centres and initiatives that exist; optional.",
        default=(),
    )
