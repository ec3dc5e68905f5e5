"""What will change whether the region acts or not, and how the years may turn out."""

from typing import ClassVar

from smartcity_mp.model.schema.choices import DriverKind
from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.references import DriverRef, IssueRef, StrategyRef
from smartcity_mp.model.schema.types import Id, Many, Name, Text


class Driver(Item):
    """A force that changes the region in the years to come."""

    KIND: ClassVar[str] = "driver"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode | Code",
        "Kode pendek pendorong perubahan, misalnya PP-01. | "
        "Short code of the driver, such as PP-01.",
        default=...,
    )
    kind: DriverKind | None = field(
        "Bidang | Field",
        "demography, economy, technology, environment, society, atau policy. | "
        "demography, economy, technology, environment, society or policy.",
        due=1,
    )
    statement: Name = field(
        "Pendorong perubahan | Driver",
        "Yang mengubah keadaan daerah, misalnya Penduduk menua. | "
        "What changes the region, such as The population grows older.",
        default=...,
    )
    trend: Text | None = field(
        "Kecenderungan | Trend",
        "Ke mana geraknya, sebaiknya dengan angka dan tahun. | "
        "Where it is heading, best with a figure and a year.",
    )
    implication: Text | None = field(
        "Akibat bagi daerah | Implication",
        "Apa artinya bagi warga dan layanan daerah. | "
        "What it means for residents and services of the region.",
        due=1,
    )
    issues: Many[IssueRef] = field(
        "Isu terkait | Issues",
        "Kode isu strategis yang berkaitan, misalnya [IS-01]. | "
        "Codes of the issues that it bears on, such as [IS-01].",
        default=(),
    )
    source: Text | None = field(
        "Sumber data | Source",
        "Siapa yang menyatakannya, judul, dan tahun. | Who says so, with title and year.",
    )


class Scenario(Item):
    """One way in which the years to come may turn out."""

    KIND: ClassVar[str] = "scenario"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode | Code",
        "Kode pendek skenario, misalnya SK-1. | Short code of the scenario, such as SK-1.",
        default=...,
    )
    name: Name = field(
        "Nama skenario | Scenario",
        "Nama dalam beberapa kata, misalnya Pendapatan daerah turun. | "
        "Its name in a few words, such as Regional revenue falls.",
        default=...,
    )
    drivers: Many[DriverRef] = field(
        "Pendorong yang menentukan | Drivers",
        "Kode pendorong perubahan yang membawa ke skenario ini, misalnya [PP-01]. | "
        "Codes of the drivers that lead to it, such as [PP-01].",
        default=(),
    )
    course: Text | None = field(
        "Jalannya keadaan | Course",
        "Apa yang terjadi dalam skenario ini, dua sampai empat kalimat. | "
        "What happens in this scenario, in two to four sentences.",
        due=1,
    )
    response: Text | None = field(
        "Sikap masterplan | Response",
        "Apa yang dilakukan bila skenario ini terjadi: yang didahulukan, ditunda, atau diubah. | "
        "What is done if it happens: what comes first, is put off or changes.",
        due=1,
    )
    strategies: Many[StrategyRef] = field(
        "Strategi penjawab | Strategies",
        "Kode strategi yang menjawab skenario ini, misalnya [STR-GOV-1]. | "
        "Codes of the strategies that answer it, such as [STR-GOV-1].",
        default=(),
    )


class Future(Entity):
    """The analysis of the future."""

    STAGE: ClassVar[int] = 1

    drivers: Many[Driver] = field(
        "Pendorong perubahan | Drivers",
        "Yang akan mengubah daerah selama masa masterplan; tidak wajib. | "
        "What will change the region in the years of the masterplan; optional.",
        default=(),
    )
    scenarios: Many[Scenario] = field(
        "Skenario | Scenarios",
        "Cara tahun-tahun mendatang dapat berjalan, sebaiknya dua sampai empat; tidak wajib. | "
        "How the years to come may turn out, best two to four; optional.",
        default=(),
    )
