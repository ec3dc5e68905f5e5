"""The indicators of a year: target, result, and how much of the target that is."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from smartcity_mp.analysis.achievement import BANDS, FALLING, SCALE, band, bounds
from smartcity_mp.analysis.reports import IndicatorYear, indicator_years
from smartcity_mp.books.blocks import Cite, Column, Content, Marked, Row, Table
from smartcity_mp.books.words.indicators import direction_word, name_with_unit, target_of
from smartcity_mp.books.words.prose import by_kind, opening
from smartcity_mp.books.words.wording import organization, value
from smartcity_mp.language.numbers import listing, number, spelled
from smartcity_mp.language.pair import half
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import FALLING_FORMULAS

WORDS = dict(
    zip(BANDS, ("sangat tinggi", "tinggi", "sedang", "rendah", "sangat rendah"), strict=True)
)
UNMEASURED = "belum dilaporkan"


@dataclass(frozen=True, slots=True)
class IndicatorsOfYear:
    """The indicators of a year; `table` is None where there are none."""

    year: str | None
    count: str | None
    """How many have a target or a result, to open a sentence."""
    judged: str | None
    """How many have both, in words; None while none has."""
    bands: str | None
    """A sentence on the bands of those whose target is decided; None without any."""
    unmeasured: str | None
    """How many have a target but no result, in words; None where none is left."""
    untargeted: str | None
    """How many have a result that no percentage follows from, in words."""
    falling: str
    """The formula for what should fall, in words."""
    scale: str
    """The bands of the scale, in words."""
    table: Table | None


def indicators_of_year(plan: Plan) -> IndicatorsOfYear:
    """The indicators of the year of a report."""
    year = plan.report_year
    found = indicator_years(plan, year) if year else ()
    settings = plan.masterplan.reporting
    falling = (settings and settings.falling) or FALLING
    scale = (settings and settings.scale) or SCALE
    judged = sum(item.percent is not None for item in found)
    bare = sum(item.actual is None for item in found)
    return IndicatorsOfYear(
        year=str(year) if year else None,
        count=opening(len(found), "indikator") if found else None,
        judged=spelled(judged) if judged else None,
        bands=_bands(found, scale),
        unmeasured=spelled(bare) if bare else None,
        untargeted=spelled(rest) if (rest := len(found) - judged - bare) else None,
        falling=half(FALLING_FORMULAS[falling], "id"),
        scale=_scale(scale),
        table=_table(plan, found, scale) if found else None,
    )


def _bands(found: Sequence[IndicatorYear], scale: str) -> str | None:
    decided = [
        WORDS[band(item.percent, scale)]
        for item in found
        if item.percent is not None and item.indicator.is_decided(item.year)
    ]
    if not decided:
        return None
    counts = {f"berkategori {word}": decided.count(word) for word in WORDS.values()}
    those = f"{opening(len(decided), 'di antaranya')} bertarget resmi atau sudah ditetapkan"
    if len(decided) == 1:
        return f"{those} dan berkategori {decided[0]}."
    return f"{those}: {by_kind(counts, len(decided), '')}."


def _scale(scale: str) -> str:
    """ "sangat tinggi mulai 91, tinggi mulai 76, …, dan sangat rendah di bawah 51 persen"."""
    begins = bounds(scale)
    said = [f"{WORDS[name]} mulai {least}" for name, least in zip(BANDS, begins[:-1], strict=False)]
    return f"{listing([*said, f'{WORDS[BANDS[-1]]} di bawah {begins[-2]}'])} persen"


def _table(plan: Plan, found: Sequence[IndicatorYear], scale: str) -> Table:
    columns = (
        Column("Kode", narrow=True),
        Column("Indikator"),
        Column("Arah", narrow=True),
        Column("Target", "right", narrow=True),
        Column("Realisasi", "right", narrow=True),
        Column("Persen", "right", group="Capaian", narrow=True),
        Column("Kategori", group="Capaian", narrow=True),
        Column("Pelapor", narrow=True),
        Column("Sumber atau alasan"),
    )
    rows = tuple(_row(plan, item, scale) for item in found)
    caption = f"Target dan realisasi indikator pada {plan.report_year}"
    return Table(caption, columns, rows, wide=True, key="capaian-indikator")


def _row(plan: Plan, item: IndicatorYear, scale: str) -> Row:
    indicator, percent = item.indicator, item.percent
    is_decided = indicator.is_decided(item.year)
    shown = _percent(percent) if percent is not None else "–"
    cells: tuple[Content, ...] = (
        Cite(indicator.id) if indicator.id else "",
        name_with_unit(indicator),
        direction_word(indicator.direction) or "–",
        target_of(indicator, item.year) or "–",
        value(item.actual) or "–",
        shown if is_decided or percent is None else Marked(shown),
        WORDS[band(percent, scale)] if is_decided and percent is not None else "–",
        organization(plan, item.owner) if item.owner else "–",
        _remark(item),
    )
    return Row(cells)


def _percent(figure: Decimal) -> str:
    exact = figure.quantize(Decimal("0.1"), ROUND_HALF_UP)
    whole = exact.to_integral_value()
    return number(whole if whole == exact else exact)


def _remark(item: IndicatorYear) -> Content:
    entry = item.entry
    if item.actual is None:
        return (entry and entry.reason) or UNMEASURED
    return (entry and entry.source) or item.indicator.source or "–"
