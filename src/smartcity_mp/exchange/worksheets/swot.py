"""`kertas kerja analisis SWOT-TOWS`: the factors by kind, and the table that crosses them."""

from collections.abc import Mapping

from smartcity_mp.analysis.swot import sides
from smartcity_mp.exchange.names import Names
from smartcity_mp.exchange.worksheets.forms import (
    Cell,
    Cross,
    Field,
    Figure,
    Form,
    Group,
    Head,
    Reader,
    Worksheet,
    label,
    room,
    signed,
)
from smartcity_mp.language.pair import half
from smartcity_mp.language.worksheets import TITLES, WORDS
from smartcity_mp.model.schema.choices import FACTOR_KINDS, SWOT_STRATEGY_KINDS
from smartcity_mp.model.swot import Factor, SwotStrategy

_USUAL = 6
"""So many factors of a kind are usual."""
_WIDTHS = {"statement": 52, "scope": 22, "evidence": 46, "issues": 14}
_WEIGHED = ("weight", "rating")
_COLORS = {
    "strength": "#548235", "weakness": "#C55A11", "opportunity": "#2E75B6", "threat": "#BF9000",
}  # fmt: skip
_LINES = (("opportunity", "SO", "WO"), ("threat", "ST", "WT"))
"""The lines of the table below the first: a kind of factors, two of strategies."""


def worksheet(reader: Reader) -> Worksheet:
    """The factors and the table."""
    return Worksheet(TITLES["swot"], [_factors(reader), _tows(reader)])


def _factors(reader: Reader) -> Form:
    heads = [
        Head(label(Factor, "id"), 8),
        *(Head(label(Factor, key), width) for key, width in _WIDTHS.items()),
        *(Head(label(Factor, key), 11, WORDS["weighing"]) for key in _WEIGHED),
        Head(WORDS["score"], 11, WORDS["weighing"]),
    ]
    names = {code: half(name, reader.language) for code, name in _scopes(reader).items()}
    groups = []
    for kind in (*FACTOR_KINDS, None):
        own = [one for one in reader.plan.swot.factors if one.kind == kind]
        if kind or own:
            rows = [_row(reader, one, names) for one in own]
            color = _COLORS.get(kind or "")
            groups.append(Group(_kind(reader, kind), rows, room(rows, _USUAL), color))
    return Form(reader.word("factors"), heads, groups, ahead=2)


def _scopes(reader: Reader) -> dict[str, str]:
    """What a factor may be about, each with its name."""
    return {
        code: name for names in Names(reader.plan).kinds.values() for code, name in names.items()
    }


def _row(reader: Reader, factor: Factor, names: Mapping[str, str]) -> list[Cell]:
    side = next((one for one in sides(reader.plan) if factor in one.factors), None)
    score = side and side.score(factor)
    assumed = [factor.is_illustrative(key) for key in _WEIGHED]
    weighed = zip((factor.weight, factor.rating), assumed, strict=True)
    return [
        factor.id,
        signed(factor, "statement"),
        names.get(factor.scope or "", factor.scope),
        signed(factor, "evidence"),
        ", ".join(factor.issues) or None,
        *(None if one is None else Figure(float(one), sign) for one, sign in weighed),
        None if score is None else Figure(round(float(score), 2), any(assumed)),
    ]


def _kind(reader: Reader, kind: str | None) -> str:
    """ "Kekuatan (S)"."""
    if kind is None:
        return reader.word("no-kind")
    return f"{half(FACTOR_KINDS[kind], reader.language)} ({kind[0].upper()})"


def _tows(reader: Reader) -> Cross:
    corner = Field("", note=reader.word("corner"))
    lines = [[corner, _listed(reader, "strength"), _listed(reader, "weakness")]]
    for outside, *strategies in _LINES:
        fields = [_joined(reader, kind) for kind in strategies]
        lines.append([_listed(reader, outside), *fields])
    loose = _joined(reader, None)
    if loose.rows:
        lines.append([loose, Field(""), Field("")])
    return Cross(reader.word("tows"), lines)


def _listed(reader: Reader, kind: str) -> Field:
    """The factors of a kind."""
    rows = [
        (one.id, signed(one, "statement")) for one in reader.plan.swot.factors if one.kind == kind
    ]
    return Field(_kind(reader, kind), rows, _COLORS[kind])


def _joined(reader: Reader, kind: str | None) -> Field:
    """The strategies of a kind, each with the factors that it joins."""
    name = half(SWOT_STRATEGY_KINDS[kind], reader.language) if kind else reader.word("no-kind")
    own = [one for one in reader.plan.swot.strategies if one.kind == kind]
    return Field(name, [(one.id, _said(one)) for one in own])


def _said(strategy: SwotStrategy) -> str | None:
    codes = f" ({', '.join(strategy.factors)})" if strategy.factors else ""
    return f"{signed(strategy, 'statement')}{codes}"
