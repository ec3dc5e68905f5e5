"""The plans that the masterplan has to agree with."""

from typing import ClassVar

from smartcity_mp.model.masterplan import Period
from smartcity_mp.model.schema.choices import DocumentKind, DocumentLevel
from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.types import Id, Many, Name, Text


class DocumentMission(Item):
    """A mission of another plan."""

    KIND: ClassVar[str] = "document-mission"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode misi dokumen | Code of the mission",
        "Kode dokumen dan nomor misinya, misalnya RPJMD-2019.M1. | "
        "The document's code and the mission's number, such as RPJMD-2019.M1.",
        default=...,
    )
    statement: Name = field(
        "Misi dokumen | Mission of the document",
        "Rumusan misi seperti dalam dokumen. | The mission as the document words it.",
        default=...,
    )


class DocumentPriority(Item):
    """A priority of another plan."""

    KIND: ClassVar[str] = "document-priority"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode prioritas dokumen | Code of the priority",
        "Kode dokumen dan nomor prioritasnya, misalnya RKPD-2026.P1. | "
        "The document's code and the priority's number, such as RKPD-2026.P1.",
        default=...,
    )
    statement: Name = field(
        "Prioritas dokumen | Priority of the document",
        "Rumusan prioritas seperti dalam dokumen. | The priority as the document words it.",
        default=...,
    )


class Document(Item):
    """A plan of the nation, the province or the region."""

    KIND: ClassVar[str] = "document"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode dokumen | Document code",
        "Kode pendek dokumen, misalnya RPJMD-2019. | "
        "Short code of the document, such as RPJMD-2019.",
        default=...,
    )
    title: Name = field(
        "Judul dokumen | Title",
        "Judul lengkap, misalnya RPJMD Kabupaten Tegal Tahun 2019-2024. | "
        "The full title, such as RPJMD of Tegal Regency 2019-2024.",
        default=...,
    )
    level: DocumentLevel | None = field(
        "Tingkat dokumen | Level",
        "national, province, atau region (kabupaten/kota). | "
        "national, province or region (regency or city).",
        due=1,
    )
    kind: DocumentKind | None = field(
        "Jenis dokumen | Kind of document",
        "Jenisnya, misalnya rpjmd, rpjpd, rtrw, atau renstra. | "
        "What it is, such as rpjmd, rpjpd, rtrw or renstra.",
        due=1,
    )
    period: Period | None = field(
        "Masa berlaku dokumen | Period",
        "Tahun awal dan akhir dokumen, misalnya {start: 2019, end: 2024}. | "
        "Its first and last year, such as {start: 2019, end: 2024}.",
        due=1,
    )
    vision: Text | None = field(
        "Visi dokumen | Vision of the document",
        "Visi seperti dalam dokumen. | The vision as the document words it.",
    )
    missions: Many[DocumentMission] = field(
        "Misi dokumen | Missions of the document",
        "Misi dokumen, masing-masing dengan kode agar dapat dirujuk. | "
        "Its missions, each with a code to refer to.",
        default=(),
    )
    priorities: Many[DocumentPriority] = field(
        "Prioritas dokumen | Priorities of the document",
        "Prioritas dokumen, masing-masing dengan kode agar dapat dirujuk. | "
        "Its priorities, each with a code to refer to.",
        default=(),
    )
    note: Text | None = field(
        "Catatan dokumen | Note on the document",
        "Asal kutipan bila naskah resminya belum diperoleh, dan apa yang diringkas. | "
        "Where the words come from while the official text is not at hand, and what is a summary.",
    )


class Alignment(Entity):
    """All plans that the masterplan has to agree with."""

    STAGE: ClassVar[int] = 1

    documents: Many[Document] = field(
        "Dokumen perencanaan | Planning documents",
        "RPJPN, RPJMN, RPJPD, RPJMD, RTRW, dan dokumen lain yang diselaraskan. | "
        "The RPJPN, RPJMN, RPJPD, RPJMD, RTRW and other plans to agree with.",
        default=(),
        due=1,
    )
