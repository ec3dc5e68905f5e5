"""The four bimtek and what came out of them."""

from typing import ClassVar

from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.references import OrganizationRef
from smartcity_mp.model.schema.types import AnyDate, Count, Many, Name, Stage, Text


class Participants(Entity):
    """How many people took part."""

    opd: Count | None = field(
        "Peserta perangkat daerah | From agencies",
        "Banyaknya peserta dari perangkat daerah, misalnya 30. | "
        "How many came from the region's agencies, such as 30.",
        due=1,
        unit="people",
    )
    council: Count | None = field(
        "Peserta dewan | From the council",
        "Banyaknya anggota Dewan Smart City yang hadir, misalnya 20. | "
        "How many members of the council came, such as 20.",
        due=1,
        unit="people",
    )
    team: Count | None = field(
        "Peserta tim pelaksana | From the team",
        "Banyaknya anggota Tim Pelaksana yang hadir, misalnya 30. | "
        "How many members of the team came, such as 30.",
        due=1,
        unit="people",
    )
    others: Count | None = field(
        "Peserta lain | Others",
        "Banyaknya peserta lain, misalnya akademisi dan komunitas. | "
        "How many others came, such as academics and communities.",
        unit="people",
    )


class AgendaDay(Entity):
    """What was on the agenda of one day."""

    day: Count = field(
        "Hari ke- | Day",
        "Hari pelaksanaan, mulai dari 1. | The day of the workshop, beginning with 1.",
        default=...,
    )
    topics: Many[Name] = field(
        "Materi | Topics",
        "Pokok bahasan hari itu, satu butir satu pokok. | The topics of that day, one an entry.",
        default=(),
        due=1,
    )


class FollowUp(Entity):
    """What somebody is to do after a workshop."""

    task: Name = field(
        "Tindak lanjut | Follow-up",
        "Apa yang harus dikerjakan sesudah bimtek, misalnya melengkapi daftar program. | "
        "What is to be done after the workshop, such as completing the list of programs.",
        default=...,
    )
    owner: OrganizationRef | None = field(
        "Penanggung jawab tindak lanjut | Responsible",
        "Kode perangkat daerah yang mengerjakannya. | The code of the agency that does it.",
    )
    deadline: AnyDate | None = field(
        "Batas waktu | Deadline",
        "Kapan paling lambat selesai, misalnya 2023-07-14; bulan atau tahun bila hanya itu yang "
        "diketahui. | "
        "By when it is done, such as 2023-07-14; a month or year if no more is known.",
    )


class Workshop(Item):
    """One bimtek."""

    STAGE: ClassVar[int] = 1

    stage: Stage | None = field(
        "Bimtek ke- | Stage",
        "Urutan bimtek, 1 sampai 4. | Which of the four bimtek it is, 1 to 4.",
        due=1,
    )
    name: Name = field(
        "Nama kegiatan | Workshop",
        "Nama bimtek seperti di undangan, misalnya Bimtek Tahap I. | "
        "Its name as on the invitation, such as Bimtek Stage I.",
        default=...,
    )
    dates: Many[AnyDate] = field(
        "Waktu pelaksanaan | Dates",
        "Tanggal tiap hari, misalnya [2023-06-26, 2023-06-27]; bulan atau tahun bila hanya itu "
        "yang diketahui. | "
        "The date of each day, such as [2023-06-26, 2023-06-27]; a month or year if no more is "
        "known.",
        default=(),
        due=1,
    )
    venue: Text | None = field(
        "Tempat pelaksanaan | Venue",
        "Gedung dan kotanya. | The building and its town.",
        due=1,
    )
    participants: Participants | None = field(
        "Peserta | Participants",
        "Banyaknya peserta menurut asalnya. | How many people took part, by where they came from.",
        due=1,
    )
    attended_by: Many[OrganizationRef] = field(
        "Perangkat daerah yang hadir | Agencies present",
        "Kode perangkat daerah yang hadir; nama orang tidak dicatat di sini. | "
        "The codes of the agencies that came; no names of persons stand here.",
        default=(),
    )
    groups: Many[Name] = field(
        "Kelompok FGD | Discussion groups",
        "Kelompok diskusi, biasanya satu untuk tiap dimensi. | "
        "The discussion groups, usually one for each dimension.",
        default=(),
    )
    agenda: Many[AgendaDay] = field(
        "Agenda | Agenda",
        "Materi tiap hari. | The topics of each day.",
        default=(),
        due=1,
    )
    outputs: Many[Name] = field(
        "Keluaran bimtek | Outputs",
        "Apa yang dihasilkan, misalnya kertas kerja analisis SWOT tiap dimensi. | "
        "What came out of it, such as SWOT worksheets for every dimension.",
        default=(),
        due=1,
    )
    decisions: Many[Name] = field(
        "Keputusan | Decisions",
        "Hal yang diputuskan bersama, satu butir satu keputusan. | "
        "What was decided together, one decision an entry.",
        default=(),
    )
    follow_ups: Many[FollowUp] = field(
        "Tindak lanjut bimtek | Follow-ups",
        "Apa yang dikerjakan sesudahnya, oleh siapa, dan sampai kapan. | "
        "What is done afterwards, by whom, and by when.",
        default=(),
    )


class WorkshopsFile(Entity):
    """All workshops."""

    workshops: Many[Workshop] = field(
        "Bimtek | Workshops",
        "Bimtek yang sudah berlangsung beserta FGD di dalamnya. | "
        "The bimtek held so far, with their discussion groups.",
        default=(),
        due=1,
    )
