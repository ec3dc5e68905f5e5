"""Who approved what: a post, a day, and what it read then. Written by `approve` alone."""

from smartcity_mp.model.schema.fields import Entity, field
from smartcity_mp.model.schema.references import ApprovedRef
from smartcity_mp.model.schema.types import Day, Many, Name


class Approval(Entity):
    """One thing that was approved, or one chapter."""

    of: ApprovedRef | None = field(
        "Yang disetujui | What is approved",
        "Kode program, quick win, misi, tujuan, sasaran, strategi, isu, atau kesenjangan, misalnya "
        "GOV-01. | "
        "The code of a program, quick win, mission, goal, objective, strategy, issue or gap, such "
        "as GOV-01.",
    )
    chapter: Name | None = field(
        "Bab yang disetujui | Chapter that is approved",
        "Buku dan bab sebagai ganti kode, misalnya buku-2/strategi. | "
        "Book and chapter in place of a code, such as buku-2/strategi.",
    )
    date: Day = field(
        "Tanggal persetujuan | Day of the approval",
        "Tahun-bulan-hari, misalnya 2026-11-28. | Year-month-day, such as 2026-11-28.",
        default=...,
    )
    content: Name = field(
        "Sidik isi | Fingerprint of the content",
        "Ditulis oleh perintah approve; berubah bila isi yang disetujui berubah. | "
        "Written by the command approve; another one if what was approved changes.",
        default=...,
    )


class Approvals(Entity):
    """What one post approved, in `approvals/<post>.yaml`."""

    post: Name = field(
        "Nama pendek jabatan | Short name of the post",
        "Sama dengan nama berkasnya, misalnya kepala-bappeda. | "
        "The same as the name of its file, such as kepala-bappeda.",
        default=...,
    )
    title: Name = field(
        "Jabatan yang menyetujui | Post that approves",
        "Jabatan, bukan nama orang, misalnya Kepala Bappeda. | "
        "The post, not the name of a person, such as Kepala Bappeda (head of the agency).",
        default=...,
    )
    approved: Many[Approval] = field(
        "Persetujuan jabatan ini | Approvals of this post",
        "Satu butir untuk setiap hal yang disetujui. | One entry for each thing that is approved.",
        default=(),
    )
