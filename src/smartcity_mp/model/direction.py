"""Where the region is going: vision, missions, goals, objectives and strategies."""

from typing import ClassVar

from smartcity_mp.model.indicators import IndicatorEntry
from smartcity_mp.model.schema.fields import Entity, Item, field
from smartcity_mp.model.schema.references import (
    AlignmentRef,
    DimensionRef,
    MissionRef,
    ObjectiveRef,
    SubDimensionRef,
    SwotStrategyRef,
)
from smartcity_mp.model.schema.types import Id, Many, Name, Text


class VisionElement(Entity):
    """A word of the vision and what it stands for."""

    word: Name = field(
        "Kata kunci visi | Word of the vision",
        "Satu kata atau frasa dari visi, misalnya Mandiri. | "
        "A word or phrase of the vision, such as Self-reliant.",
        default=...,
    )
    meaning: Text | None = field(
        "Makna | Meaning",
        "Arti kata itu bagi daerah dalam satu atau dua kalimat. | "
        "What the word means for the region, in one or two sentences.",
        due=1,
    )


class Vision(Item):
    """What the region wants to be at the end of the period."""

    STAGE: ClassVar[int] = 1

    statement: Text | None = field(
        "Visi | Vision",
        "Keadaan daerah yang dituju di akhir masa berlaku, satu kalimat yang mudah diingat. | "
        "How the region will be at the end of the period, one sentence easy to remember.",
        due=1,
    )
    elements: Many[VisionElement] = field(
        "Pokok visi | Elements of the vision",
        "Kata-kata kunci dalam visi, masing-masing dengan maknanya. | "
        "The key words of the vision, each with its meaning.",
        default=(),
        due=1,
    )
    supports: Many[AlignmentRef] = field(
        "Mendukung | Supports",
        "Kode dokumen, misi, atau prioritas di alignment.yaml yang didukung visi ini. | "
        "Codes of documents, missions or priorities in alignment.yaml that it supports.",
        default=(),
        due=1,
    )


class Mission(Item):
    """What the region sets out to do for its vision."""

    KIND: ClassVar[str] = "mission"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode | Code",
        "Kode pendek misi, misalnya M1. | Short code of the mission, such as M1.",
        default=...,
    )
    statement: Name = field(
        "Misi | Mission",
        "Upaya besar untuk mencapai visi, diawali kata kerja, misalnya Mewujudkan layanan publik "
        "yang cepat dan terbuka. | "
        "A great effort towards the vision, beginning with a verb, such as Make public services "
        "fast and open.",
        default=...,
    )
    supports: Many[AlignmentRef] = field(
        "Mendukung | Supports",
        "Kode misi atau prioritas di alignment.yaml, misalnya [RPJMD-2019.M1]. | "
        "Codes of missions or priorities in alignment.yaml, such as [RPJMD-2019.M1].",
        default=(),
        due=1,
    )
    dimensions: Many[DimensionRef] = field(
        "Dimensi | Dimensions",
        "Dimensi smart city yang dituju misi ini, misalnya [governance]. | "
        "The smart city dimensions that the mission is about, such as [governance].",
        default=(),
        due=1,
    )


class MissionsFile(Entity):
    """All missions."""

    missions: Many[Mission] = field(
        "Misi | Missions",
        "Empat sampai tujuh misi, masing-masing dengan kode dan rumusan. | "
        "Four to seven missions, each with a code and a statement.",
        default=(),
        due=1,
    )


class Objective(Item):
    """A result that can be measured."""

    KIND: ClassVar[str] = "objective"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode | Code",
        "Kode pendek sasaran, misalnya SS1.1. | Short code of the objective, such as SS1.1.",
        default=...,
    )
    statement: Name = field(
        "Sasaran | Objective",
        "Hasil terukur, diawali kata kerja berimbuhan, misalnya Meningkatnya layanan yang dapat "
        "diurus dari rumah. | "
        "A measurable result, such as More services that residents can use from home.",
        default=...,
    )
    sub_dimensions: Many[SubDimensionRef] = field(
        "Subdimensi | Sub-dimensions",
        "Subdimensi yang dituju, misalnya [governance.public-service]. | "
        "The sub-dimensions that it is about, such as [governance.public-service].",
        default=(),
        due=1,
    )
    indicators: Many[IndicatorEntry] = field(
        "Indikator sasaran | Indicators",
        "Ukuran keberhasilan sasaran, paling sedikit satu, dengan target jangka menengah dan "
        "panjang. | "
        "How success is measured, at least one, with targets for the medium and the long term.",
        default=(),
        due=1,
    )


class Goal(Item):
    """What a mission wants to reach."""

    KIND: ClassVar[str] = "goal"
    STAGE: ClassVar[int] = 1

    id: Id = field(
        "Kode | Code",
        "Kode pendek tujuan, misalnya TJ1. | Short code of the goal, such as TJ1.",
        default=...,
    )
    mission: MissionRef | None = field(
        "Misi | Mission",
        "Kode misi yang dijabarkan, misalnya M1. | The code of its mission, such as M1.",
        due=1,
    )
    statement: Name = field(
        "Tujuan | Goal",
        "Keadaan yang ingin dicapai misi itu, misalnya Terwujudnya birokrasi yang terbuka. | "
        "What the mission wants to reach, such as An open bureaucracy.",
        default=...,
    )
    objectives: Many[Objective] = field(
        "Sasaran | Objectives",
        "Hasil terukur di bawah tujuan ini, masing-masing dengan indikator. | "
        "The measurable results below this goal, each with indicators.",
        default=(),
        due=1,
    )


class GoalsFile(Entity):
    """All goals, with their objectives."""

    goals: Many[Goal] = field(
        "Tujuan | Goals",
        "Tujuan tiap misi beserta sasarannya. | The goals of every mission with their objectives.",
        default=(),
        due=1,
    )


class Strategy(Item):
    """The way that is taken to reach objectives."""

    KIND: ClassVar[str] = "strategy"
    STAGE: ClassVar[int] = 2

    id: Id = field(
        "Kode | Code",
        "Kode pendek strategi, misalnya STR-GOV-1. | "
        "Short code of the strategy, such as STR-GOV-1.",
        default=...,
    )
    dimension: DimensionRef | None = field(
        "Dimensi | Dimension",
        "Dimensi tempat strategi ini berada, misalnya governance. | "
        "The dimension that it belongs to, such as governance.",
        due=2,
    )
    statement: Name = field(
        "Strategi | Strategy",
        "Cara mencapai sasaran, diawali kata kerja, misalnya Menyatukan layanan dalam satu portal. "
        "| "
        "How the objective is reached, beginning with a verb, such as Bring services together in "
        "one portal.",
        default=...,
    )
    policy_direction: Text | None = field(
        "Arah kebijakan | Policy direction",
        "Pedoman pelaksanaan strategi: apa yang didahulukan, di mana, dan kapan. | "
        "The guidance for carrying it out: what comes first, where and when.",
        due=2,
    )
    swot: Many[SwotStrategyRef] = field(
        "Asal dari SWOT | SWOT strategies",
        "Kode strategi SWOT yang ditindaklanjuti, misalnya [SO1, WO2]. | "
        "Codes of the SWOT strategies that it takes up, such as [SO1, WO2].",
        default=(),
        due=2,
    )
    objectives: Many[ObjectiveRef] = field(
        "Sasaran | Objectives",
        "Kode sasaran yang dicapai dengan strategi ini, misalnya [SS1.1]. | "
        "Codes of the objectives that it reaches, such as [SS1.1].",
        default=(),
        due=2,
    )


class StrategiesFile(Entity):
    """All strategies."""

    strategies: Many[Strategy] = field(
        "Strategi | Strategies",
        "Strategi per dimensi, biasanya satu untuk tiap subdimensi. | "
        "Strategies by dimension, usually one for each sub-dimension.",
        default=(),
        due=2,
    )
