"""The kinds of things that a field may name by id."""

from typing import Annotated

from smartcity_mp.model.types import Reference

AlignmentRef = Annotated[str, Reference(("document", "document-mission", "document-priority"))]
DimensionRef = Annotated[str, Reference(("dimension",))]
FactorRef = Annotated[str, Reference(("factor",))]
GapRef = Annotated[str, Reference(("gap",))]
GapSubjectRef = Annotated[str, Reference(("component", "sub-dimension"))]
IndicatorRef = Annotated[str, Reference(("indicator",))]
IssueRef = Annotated[str, Reference(("issue",))]
MissionRef = Annotated[str, Reference(("mission",))]
ObjectiveRef = Annotated[str, Reference(("objective",))]
OrganizationRef = Annotated[str, Reference(("organization",))]
ProgramRef = Annotated[str, Reference(("program",))]
ReadinessRef = Annotated[str, Reference(("readiness",))]
ScopeRef = Annotated[str, Reference(("element", "dimension"))]
StrategyRef = Annotated[str, Reference(("strategy",))]
SubDimensionRef = Annotated[str, Reference(("sub-dimension",))]
SwotStrategyRef = Annotated[str, Reference(("swot-strategy",))]
