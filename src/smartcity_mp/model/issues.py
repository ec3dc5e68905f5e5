"""The strategic issues of every sub-dimension."""

from typing import ClassVar

from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.references import OrganizationRef, SubDimensionRef
from smartcity_mp.model.schema.types import Id, Many, Name, Text


class Issue(Item):
    """A problem that the masterplan has to answer."""

    KIND: ClassVar[str] = "issue"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode | Code",
        "Kode pendek isu, misalnya IS-01. | Short code of the issue, such as IS-01.",
        default=...,
    )
    sub_dimension: SubDimensionRef | None = field(
        "Subdimensi | Sub-dimension",
        "Subdimensi tempat isu ini, misalnya environment.waste. | "
        "The sub-dimension that it belongs to, such as environment.waste.",
        due=1,
    )
    issue: Name = field(
        "Isu strategis | Issue",
        "Masalah yang dirasakan warga, satu kalimat tanpa menyebut penyelesaiannya. | "
        "The problem as residents feel it, one sentence that does not name a solution.",
        default=...,
    )
    data: Text | None = field(
        "Data pendukung | Data",
        "Angka yang menunjukkan masalahnya, dengan tahun dan sumber. | "
        "The figure that shows the problem, with year and source.",
    )
    potential: Text | None = field(
        "Potensi | Potential",
        "Modal yang dapat dipakai menyelesaikannya, misalnya 90 bank sampah aktif. | "
        "What can help to solve it, such as 90 active waste banks.",
    )
    owner: OrganizationRef | None = field(
        "Penanggung jawab | Owner",
        "Kode organisasi yang menangani isu, misalnya dlh. | "
        "The code of the organization that deals with it, such as dlh.",
        due=1,
    )


class IssuesFile(Entity):
    """All issues."""

    issues: Many[Issue] = field(
        "Isu strategis | Issues",
        "Isu tiap subdimensi, paling sedikit satu. | "
        "The issues of every sub-dimension, at least one each.",
        default=(),
        due=1,
    )
