"""Who steers and who carries out the masterplan."""

from typing import ClassVar

from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.references import OrganizationRef, ProgramRef
from smartcity_mp.model.schema.types import AnyDate, Day, Many, Name, Text, Year


class Agreement(Item):
    """The agreement with the ministry that began the movement."""

    number: Text | None = field(
        "Nomor nota kesepakatan | Number",
        "Nomor seperti pada naskah, dengan semua garis miringnya. | "
        "The number as in the document, with all its slashes.",
        due=1,
    )
    year: Year | None = field(
        "Tahun nota kesepakatan | Year",
        "Tahun penandatanganan, misalnya 2023. | The year it was signed, such as 2023.",
        due=1,
        unit="year",
    )
    about: Text | None = field(
        "Isi nota kesepakatan | About",
        "Hal yang disepakati, misalnya Gerakan Menuju Kota Cerdas. | "
        "What was agreed, such as the Movement Towards Smart Cities.",
        due=1,
    )
    date: Day | None = field(
        "Tanggal nota kesepakatan | Date",
        "Tanggal penandatanganan bila diketahui, misalnya 2023-05-22. | "
        "The day it was signed if known, such as 2023-05-22.",
    )


class Member(Entity):
    """A seat in the council or in the team."""

    position: Name = field(
        "Jabatan anggota | Position",
        "Jabatan di kantor asalnya, bukan nama orang, misalnya Sekretaris Daerah. | "
        "The post held at home, not a person's name, such as Regional Secretary.",
        default=...,
    )
    organization: OrganizationRef | None = field(
        "Asal organisasi | Organization",
        "Kode organisasi asal anggota, misalnya setda. | "
        "The code of the member's organization, such as setda.",
    )
    role: Text | None = field(
        "Kedudukan | Role",
        "Kedudukan di dewan atau tim, misalnya Ketua atau Anggota. | "
        "The seat in the council or team, such as Chair or Member.",
        due=1,
    )


class Council(Item):
    """Dewan Smart City: gives direction."""

    decree: Text | None = field(
        "SK Dewan Smart City | Decree of the council",
        "Nomor dan tahun keputusan kepala daerah yang membentuk dewan. | "
        "Number and year of the decree that sets up the council.",
        due=4,
    )
    members: Many[Member] = field(
        "Anggota dewan | Members of the council",
        "Anggota Dewan Smart City sesuai urutan dalam keputusan. | "
        "The members of the council, in the order of the decree.",
        default=(),
        due=1,
    )


class Team(Item):
    """Tim Pelaksana Smart City: writes and carries out the masterplan."""

    decree: Text | None = field(
        "SK Tim Pelaksana | Decree of the team",
        "Nomor dan tahun keputusan kepala daerah yang membentuk tim pelaksana. | "
        "Number and year of the decree that sets up the team.",
        due=4,
    )
    members: Many[Member] = field(
        "Anggota tim | Members of the team",
        "Anggota Tim Pelaksana sesuai urutan dalam keputusan. | "
        "The members of the team, in the order of the decree.",
        default=(),
        due=1,
    )


class Forum(Item):
    """Forum Smart City: where all partners meet."""

    frequency: Text | None = field(
        "Jadwal forum | Frequency",
        "Seberapa sering forum bertemu, misalnya dua kali setahun. | "
        "How often the forum meets, such as twice a year.",
        due=1,
    )
    next: AnyDate | None = field(
        "Forum berikutnya | Next meeting",
        "Tanggal (2026-09-11), bulan (2026-09), atau tahun (2026). | "
        "A day (2026-09-11), a month (2026-09) or a year (2026).",
    )


class PlannedRegulation(Entity):
    """A regulation that the programs need and that is still to be made."""

    title: Name = field(
        "Judul peraturan yang direncanakan | Title of the planned regulation",
        "Jenis dan judulnya, misalnya Peraturan Bupati tentang pertukaran data. | "
        "Its kind and title, such as Regent's Regulation on the exchange of data.",
        default=...,
    )
    reason: Text | None = field(
        "Alasan peraturan | Why it is needed",
        "Apa yang belum dapat berjalan tanpa peraturan ini. | What cannot run without it.",
    )
    owner: OrganizationRef | None = field(
        "Pemrakarsa | Initiator",
        "Kode organisasi yang menyiapkan rancangannya, misalnya diskominfo. | "
        "The code of the organization that drafts it, such as diskominfo.",
    )
    year: Year | None = field(
        "Tahun peraturan selesai | Year",
        "Tahun peraturan ini direncanakan ditetapkan, misalnya 2027. | "
        "The year in which it is to be enacted, such as 2027.",
        unit="year",
    )
    programs: Many[ProgramRef] = field(
        "Program yang menunggu | Programs that need it",
        "Kode program yang memerlukannya, misalnya [GOV-05]. | "
        "The codes of the programs that need it, such as [GOV-05].",
        default=(),
    )


class Governance(Entity):
    """The bodies that steer and carry out the masterplan."""

    STAGE: ClassVar[int] = 1

    agreement: Agreement | None = field(
        "Nota kesepakatan | Agreement",
        "Kesepakatan dengan kementerian tentang gerakan menuju smart city. | "
        "The agreement with the ministry about becoming a smart city.",
        due=1,
    )
    council: Council | None = field(
        "Dewan Smart City | Council",
        "Pejabat dan tokoh yang menjaga arah pembangunan smart city. | "
        "The officials and experts who keep the smart city on course.",
        due=1,
    )
    team: Team | None = field(
        "Tim Pelaksana | Team",
        "Orang-orang yang menyusun dan menjalankan masterplan. | "
        "Those who write the masterplan and carry it out.",
        due=1,
    )
    forum: Forum | None = field(
        "Forum Smart City | Forum",
        "Pertemuan berkala pemerintah, kampus, usaha, komunitas, dan media. | "
        "The regular meeting of government, academia, business, community and media.",
        due=1,
    )
    planned_regulations: Many[PlannedRegulation] = field(
        "Peraturan yang direncanakan | Planned regulations",
        "Peraturan yang masih harus disusun agar program dapat berjalan. | "
        "Regulations that are still to be made for programs to run.",
        default=(),
    )
