"""The kinds of things that a field may name by id."""

from typing import Annotated

from smartcity_mp.model.schema.annotations import Reference
from smartcity_mp.model.schema.types import Name

AlignmentRef = Annotated[Name, Reference(("document", "document-mission", "document-priority"))]
ApprovedRef = Annotated[
    Name,
    Reference(
        (
            "program", "quick-win", "mission", "goal", "objective", "strategy", "issue", "gap",
        )
    ),
]  # fmt: skip
CriterionRef = Annotated[Name, Reference(("criterion",))]
DimensionRef = Annotated[Name, Reference(("dimension",))]
DriverRef = Annotated[Name, Reference(("driver",))]
FactorRef = Annotated[Name, Reference(("factor",))]
GapRef = Annotated[Name, Reference(("gap",))]
GapSubjectRef = Annotated[Name, Reference(("component", "sub-dimension"))]
IndicatorRef = Annotated[Name, Reference(("indicator",))]
InventoryRef = Annotated[Name, Reference(("inventory",))]
IssueRef = Annotated[Name, Reference(("issue",))]
MissionRef = Annotated[Name, Reference(("mission",))]
ObjectiveRef = Annotated[Name, Reference(("objective",))]
OrganizationRef = Annotated[Name, Reference(("organization",))]
ProgramRef = Annotated[Name, Reference(("program",))]
QuickWinRef = Annotated[Name, Reference(("quick-win",))]
ReadinessRef = Annotated[Name, Reference(("readiness",))]
ScopeRef = Annotated[Name, Reference(("element", "dimension"))]
StrategyRef = Annotated[Name, Reference(("strategy",))]
SubDimensionRef = Annotated[Name, Reference(("sub-dimension",))]
SwotStrategyRef = Annotated[Name, Reference(("swot-strategy",))]
