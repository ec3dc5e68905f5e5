"""The dimensions and sub-dimensions that a masterplan is ordered by."""

from typing import ClassVar

from smartcity_mp.model.schema.fields import Entity, field
from smartcity_mp.model.schema.types import Id, Many, Name, Text


class SubDimension(Entity):
    """A part of a dimension."""

    KIND: ClassVar[str] = "sub-dimension"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode subdimensi | Sub-dimension code",
        "Kata pendek; dirujuk bersama dimensinya, misalnya public-service menjadi "
        "governance.public-service. | "
        "A short word, named together with its dimension: public-service becomes "
        "governance.public-service.",
        default=...,
    )
    name: Name = field(
        "Nama subdimensi | Sub-dimension",
        "Nama yang dicetak di buku, misalnya Pelayanan publik. | "
        "The name in the books, such as Public services.",
        default=...,
    )
    covers: Text | None = field(
        "Cakupan | What it covers",
        "Urusan yang termasuk di dalamnya, satu kalimat. | What belongs to it, in one sentence.",
        due=1,
    )


class Dimension(Entity):
    """One of the sides of a smart city."""

    KIND: ClassVar[str] = "dimension"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode dimensi | Dimension code",
        "Kata pendek, juga nama folder programnya, misalnya governance. | "
        "A short word, also the folder of its programs, such as governance.",
        default=...,
    )
    prefix: Text | None = field(
        "Awalan kode | Prefix",
        "Tiga huruf pada kode program, misalnya GOV untuk GOV-03. | "
        "Three letters in the ids of programs, such as GOV in GOV-03.",
    )
    name: Name = field(
        "Nama dimensi | Dimension",
        "Nama yang dicetak di buku, misalnya Smart Governance. | "
        "The name in the books, such as Smart Governance.",
        default=...,
    )
    short: Text | None = field(
        "Nama pendek | Short name",
        "Nama untuk bagan dan tabel sempit, misalnya Governance. | "
        "The name for charts and narrow tables, such as Governance.",
    )
    description: Text | None = field(
        "Uraian dimensi | Description",
        "Apa yang dituju dimensi ini bagi warga, satu atau dua kalimat. | "
        "What the dimension is to bring residents, in one or two sentences.",
        due=1,
    )
    color: Text | None = field(
        "Warna | Colour",
        'Warna pada bagan, dalam tanda kutip, misalnya "#1f5f8b". | '
        'The colour in charts, in quotes, such as "#1f5f8b".',
    )
    sub_dimensions: Many[SubDimension] = field(
        "Subdimensi | Sub-dimensions",
        "Bagian-bagian dimensi sesuai urutan cetak. | "
        "The parts of the dimension, in the printed order.",
        default=(),
        due=1,
    )


class Framework(Entity):
    """A set of dimensions."""

    name: Text | None = field(
        "Nama kerangka | Framework",
        "Nama kerangka dan asalnya, misalnya Gerakan Menuju Smart City. | "
        "The name of the framework and where it is from, such as Movement Towards Smart Cities.",
        due=1,
    )
    dimensions: Many[Dimension] = field(
        "Dimensi | Dimensions",
        "Dimensi smart city sesuai urutan cetak. | "
        "The smart city dimensions, in the printed order.",
        default=(),
        due=1,
    )
