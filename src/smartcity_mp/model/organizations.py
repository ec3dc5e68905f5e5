"""Agencies and partners: the only list that owners are checked against."""

from typing import ClassVar

from smartcity_mp.model.schema.choices import OrganizationKind
from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.types import Id, Many, Name, Text

OUTSIDE_GOVERNMENT = ("academia", "business", "community", "media", "other")
"""The kinds of organizations that the government can only ask for help."""


class Organization(Item):
    """An agency of the region or a partner."""

    KIND: ClassVar[str] = "organization"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode organisasi | Organization code",
        "Kata pendek huruf kecil yang dipakai di semua berkas, misalnya diskominfo. | "
        "A short word in lower case, used in all files, such as diskominfo.",
        default=...,
    )
    name: Name = field(
        "Nama organisasi | Organization",
        "Nama resmi lengkap, misalnya Dinas Komunikasi dan Informatika. | "
        "The full official name, such as Dinas Komunikasi dan Informatika.",
        default=...,
    )
    short: Text | None = field(
        "Nama singkat | Short name",
        "Singkatan yang dicetak di tabel, misalnya Diskominfo. | "
        "The short form in tables, such as Diskominfo.",
        due=1,
    )
    kind: OrganizationKind | None = field(
        "Jenis organisasi | Kind of organization",
        "opd untuk perangkat daerah; academia, business, community, atau media untuk mitra. | "
        "opd for agencies of the region; academia, business, community or media for partners.",
        due=1,
    )
    former: Many[Name] = field(
        "Nama lama | Former names",
        "Nama sebelum perubahan susunan perangkat daerah. | "
        "Names from before a reorganization of the agencies.",
        default=(),
    )


class OrganizationsFile(Entity):
    """All organizations."""

    organizations: Many[Organization] = field(
        "Organisasi | Organizations",
        "Semua perangkat daerah dan mitra yang disebut di masterplan. | "
        "All agencies and partners that the masterplan mentions.",
        default=(),
        due=1,
    )
