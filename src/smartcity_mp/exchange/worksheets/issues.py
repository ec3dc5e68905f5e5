"""`kertas kerja analisis isu daerah`: a sheet a dimension, the issues by sub-dimension."""

from collections.abc import Sequence

from smartcity_mp.exchange.worksheets.forms import (
    Cell,
    Form,
    Group,
    Head,
    Reader,
    Worksheet,
    below,
    label,
    place_of,
    room,
    signed,
)
from smartcity_mp.language.worksheets import TITLES, WORDS
from smartcity_mp.model.framework import Dimension
from smartcity_mp.model.issues import Issue
from smartcity_mp.model.readiness import Gap

_USUAL = 5
"""So many issues of a sub-dimension are usual."""
_ISSUE = ("issue", "data", "potential")
_ANALYSIS = ("gap", "cause", "closing")
"""What is said of a gap of the sub-dimension: the cause of its issues, and the way out."""


def worksheet(reader: Reader) -> Worksheet:
    """The issues of all dimensions."""
    groups = reader.by_dimension(reader.plan.issues)
    return Worksheet(TITLES["isu"], [_form(reader, one, issues) for one, issues in groups])


def _form(reader: Reader, dimension: Dimension | None, issues: Sequence[Issue]) -> Form:
    places = reader.places(dimension)
    heads = [
        Head(label(Issue, "id"), 8),
        *(Head(label(Issue, key), width) for key, width in zip(_ISSUE, (36, 36, 30), strict=True)),
        *(Head(label(Gap, key), 32, WORDS["analysis"]) for key in _ANALYSIS),
        Head(WORDS["factors"], 12, WORDS["analysis"]),
        Head(label(Issue, "owner"), 16),
    ]
    groups = []
    for code, name in places.items():
        own = [one for one in issues if place_of(one, places) == code]
        rows = _rows(reader, code, own)
        groups.append(Group(name, rows, room(rows, _USUAL)))
    color = dimension.color if dimension else None
    return Form(reader.named(dimension), heads, groups, color, ahead=2)


def _rows(reader: Reader, place: str | None, issues: Sequence[Issue]) -> list[list[Cell]]:
    """The issues of a sub-dimension; its gaps stand beside the first of them."""
    gaps = [gap for gap in reader.plan.gaps if place and gap.subject == place]
    analysis = [below(signed(gap, key) for gap in gaps) for key in _ANALYSIS]
    nothing: list[Cell] = [None] * len(_ANALYSIS)
    rows: list[list[Cell]] = []
    for number, issue in enumerate(issues):
        named = [one.id for one in reader.plan.swot.factors if issue.id in one.issues]
        rows.append(
            [
                issue.id,
                *(signed(issue, key) for key in _ISSUE),
                *(nothing if number else analysis),
                ", ".join(named) or None,
                reader.office(issue.owner),
            ]
        )
    if gaps and not issues:
        rows.append([None, *(None for _ in _ISSUE), *analysis, None, None])
    return rows
