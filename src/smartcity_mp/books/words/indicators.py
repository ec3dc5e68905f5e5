"""Indicators as a table, and as lines for cards: baseline, targets, results, and who says so."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from smartcity_mp.analysis.joins import indicator_of, owner_of
from smartcity_mp.analysis.reports import actuals
from smartcity_mp.books.blocks import AFTER_FIGURE, Cite, Column, Content, Lines, Row, Table
from smartcity_mp.books.words.prose import linked, unended, without_address
from smartcity_mp.books.words.wording import label, lines, marked, organization, value
from smartcity_mp.language.numbers import listing, years
from smartcity_mp.model.indicators import (
    Indicator,
    IndicatorReference,
    OfficialTarget,
    TargetRange,
)
from smartcity_mp.model.organizations import Organization
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import DIRECTIONS

Listed = tuple[Content, Indicator | IndicatorReference]
"""What an indicator belongs to, such as the code of its objective, and the indicator."""
Quantity = Decimal | str | TargetRange

MOST_YEARS = 5
_BARE = {"indeks", "nilai", "skor", "angka", "rasio", "predikat", "kategori", "opini", "level"}
"""Units that are not said after a figure: "Indeks Inovasi (indeks): 60,33", not "60,33 indeks"."""


def indicator_table(
    plan: Plan,
    caption: str,
    entries: Sequence[Listed],
    *,
    head: str = "Kode",
    described: bool = False,
    years: Sequence[int] | None = None,
    wide: bool = True,
    key: str | None = None,
) -> Table:
    """Indicators, one a row. `head` names the first column, which each entry brings along.

    `described`: these rows are where the indicators are described. `years`: whose targets are
    shown; without it those of `target_years`.
    """
    shown = tuple(target_years(plan, entries) if years is None else years)
    columns = (
        Column(head, narrow=True),
        Column("Indikator"),
        Column("Satuan"),
        Column("Arah", narrow=True),
        Column("Kondisi awal", "right"),
        *(Column(str(year), "right", group="Target", narrow=True) for year in shown),
        Column("Sumber data"),
        Column("Penanggung jawab"),
    )
    rows = (_row(plan, first, entry, shown, described) for first, entry in entries)
    return Table(caption, columns, tuple(rows), wide=wide, key=key)


def target_years(plan: Plan, entries: Sequence[Listed]) -> tuple[int, ...]:
    """The years with targets; of more than five, the ends of the horizons and those between."""
    found = (indicator_of(plan, entry) for _, entry in entries)
    every = sorted({year for indicator in found if indicator for year in indicator.targets})
    if len(every) <= MOST_YEARS:
        return tuple(every)
    chosen = {every[0], every[-1]} | {year for year in plan.horizons.values() if year in every}
    rest = [year for year in every if year not in chosen]
    while len(chosen) < MOST_YEARS:
        chosen.add(rest.pop(len(rest) // 2))
    return tuple(sorted(chosen))


def _row(
    plan: Plan,
    first: Content,
    entry: Indicator | IndicatorReference,
    years: Sequence[int],
    described: bool,
) -> Row:
    indicator = indicator_of(plan, entry)
    if indicator is None:
        return Row((first, None))
    cells = (
        first,
        _name(indicator, entry),
        indicator.unit,
        direction_word(indicator.direction),
        marked(indicator, "baseline", baseline(indicator)),
        *(marked(indicator, "targets", value(indicator.target(year))) or "–" for year in years),
        marked(indicator, "source", without_address(indicator.source or "") or None),
        organization(plan, owner_of(plan, indicator)),
    )
    own = described and isinstance(entry, Indicator)
    return Row(cells, id=indicator.id if own else None)


def _name(indicator: Indicator, entry: Indicator | IndicatorReference) -> Content:
    if isinstance(entry, IndicatorReference):
        return Cite(entry.ref, f"{indicator.name} ({entry.ref})")
    return f"{indicator.name} ({indicator.id})" if indicator.id else indicator.name


def name_with_unit(indicator: Indicator) -> str:
    """The indicator with its unit; where targets add up, each is what one year brings."""
    added = "tambahan tiap tahun" if indicator.cumulative else None
    said = ", ".join(part for part in (indicator.unit, added) if part)
    return f"{indicator.name} ({said})" if said else indicator.name


def target_of(indicator: Indicator, year: int) -> Content:
    """What the result of a year is held against, with the sign where it is an illustration."""
    text = value(indicator.judged_by(year))
    return text if indicator.is_decided(year) else marked(indicator, "targets", text)


def direction_word(direction: str | None) -> str | None:
    """ "Naik", "Turun" or "Tetap"."""
    words = label(DIRECTIONS, direction)
    return words.partition(",")[0] if words else None


def directions_in_words(indicators: Sequence[Indicator]) -> str | None:
    """ "Arah "naik" berarti makin besar makin baik, ...", of the words that a table uses."""
    said = [
        f"“{word.lower()}” berarti {meaning}"
        for name in DIRECTIONS
        if any(item.direction == name for item in indicators)
        for word, _, meaning in [(label(DIRECTIONS, name) or name).partition(", ")]
    ]
    return f"Arah {listing(said)}." if said else None


def baseline(indicator: Indicator) -> str | None:
    """ "71,12 (2023)"; None while nobody has measured it."""
    start = indicator.baseline
    figure = value(start.value) if start else None
    return dated(figure, start.year) if start and figure else None


def final_target(indicator: Indicator, unit: str | None = None) -> str | None:
    """The last target; of targets that add up, what they come to: "jumlah 900 (2024–2028)"."""
    if not indicator.targets:
        return None
    last = max(indicator.targets)
    figures = list(indicator.targets.values())
    if indicator.cumulative and all(isinstance(figure, Decimal) for figure in figures):
        whole = sum((item for item in figures if isinstance(item, Decimal)), Decimal(0))
        return f"jumlah {with_unit(whole, unit)} ({years(min(indicator.targets), last)})"
    figure = indicator.targets[last]
    return dated(with_unit(figure, unit), last) if value(figure) else None


def dated(figure: str, year: int | None) -> str:
    """ "71,12 (2023)", or the figure alone where its year is not known."""
    return f"{figure} ({year})" if year else figure


def indicator_lines(plan: Plan, entries: Sequence[Indicator | IndicatorReference]) -> Content:
    """Indicators for a card, each with all that is known of it; None where there are none."""
    return Lines(tuple(_lines(plan, entry) for entry in entries)) if entries else None


def _lines(plan: Plan, entry: Indicator | IndicatorReference) -> Content:
    indicator = indicator_of(plan, entry)
    if indicator is None:
        return None
    said = f"{indicator.id} {sentence(indicator)}" if indicator.id else sentence(indicator)
    if isinstance(entry, IndicatorReference):
        return _signed(indicator, Cite(entry.ref, said))
    return lines((_signed(indicator, said), *_details(plan, indicator)))


def _signed(indicator: Indicator, said: Content) -> Content:
    """What is said of baseline and targets, with the sign where they rest on illustrations."""
    if not indicator.targets:
        return said
    field = "targets"
    if baseline(indicator) and indicator.is_illustrative("baseline"):
        field = "baseline"
    return marked(indicator, field, said)


def sentence(indicator: Indicator) -> str:
    """ "Layanan daring: 5 layanan (2023) menjadi 22 layanan (2028)"."""
    unit = indicator.unit
    after = spoken_unit(indicator)
    name = unended(indicator.name)
    name = f"{name} ({unit})" if unit and not after else name
    start = baseline(indicator)
    if start and after and indicator.baseline:
        start = dated(with_unit(indicator.baseline.value, after), indicator.baseline.year)
    if not start and not indicator.targets:
        return f"{name}: kondisi awal dan target belum tersedia"
    said = [start or "kondisi awal belum tersedia"]
    joint = " dijaga tetap " if indicator.direction == "keep" else " menjadi "
    if not indicator.targets:
        joint, end = ", ", "target belum tersedia"
        if start and indicator.is_illustrative("baseline"):
            said = [f"{start}{AFTER_FIGURE}"]
    elif indicator.cumulative:
        joint, end = ", ", _added(indicator, after)
    else:
        last = max(indicator.targets)
        end = dated(with_unit(indicator.targets[last], after), last)
        joint = joint if start else ", target "
    return f"{name}: {joint.join([*said, end])}"


def _added(indicator: Indicator, unit: str | None) -> str:
    """What the targets of all years come to."""
    figures = [figure for figure in indicator.targets.values() if isinstance(figure, Decimal)]
    if not figures:
        return f"target tiap tahun dijumlahkan sampai {max(indicator.targets)}"
    whole = with_unit(sum(figures, Decimal(0)), unit)
    return f"bertambah {whole} sampai {max(indicator.targets)}"


def spoken_unit(indicator: Indicator) -> str | None:
    """The unit as it is said after a figure; None where a figure stands alone."""
    unit = indicator.unit
    return unit if unit and unit.casefold() not in _BARE and not indicator.scale else None


def with_unit(figure: Quantity | None, unit: str | None) -> str:
    """ "22 desa"; a word needs no unit."""
    text = value(figure) or "belum tersedia"
    return f"{text} {unit}" if unit and not (isinstance(figure, str)) else text


def _details(plan: Plan, indicator: Indicator) -> Iterator[Content]:
    every, last = indicator.targets, max(indicator.targets, default=0)
    between = {year: figure for year, figure in every.items() if year != last}
    if indicator.cumulative and every:
        yield marked(indicator, "targets", f"Tambahan tiap tahun: {series(every)}")
    elif between:
        yield marked(indicator, "targets", f"Target antara: {series(between)}")
    for official in indicator.official:
        origin = official_origin(plan, official)
        said = f"Target resmi: {value(official.value)} ({official.year})"
        yield f"{said}, {origin}" if origin else said
    if results := actuals(plan, indicator):
        yield marked(indicator, "actuals", f"Realisasi: {series(results)}")
    if indicator.scale:
        yield f"Skala, dari yang terendah: {', '.join(indicator.scale)}"
    if indicator.formula:
        yield marked(indicator, "formula", f"Cara hitung: {indicator.formula}")
    if indicator.source:
        yield marked(indicator, "source", linked(f"Sumber data: {indicator.source}"))
    if indicator.owner:
        yield f"Dilaporkan oleh {short_name(plan, indicator.owner)}"
    if indicator.references:
        yield f"Rujukan: {listing(indicator.references)}"


def official_origin(plan: Plan, target: OfficialTarget) -> str | None:
    """Which document sets an official target; None where nobody says."""
    document = plan.by_id.get(target.document) if target.document else None
    return getattr(document, "title", None) or without_address(target.source or "") or None


def series(figures: Mapping[int, Quantity]) -> str:
    """ "20 (2024), 30 (2025)"."""
    return ", ".join(dated(value(figures[year]) or "–", year) for year in sorted(figures))


def short_name(plan: Plan, organization: str) -> str:
    """An organization's short name as text, for a sentence."""
    known = plan.by_id.get(organization)
    if isinstance(known, Organization):
        return known.short or known.name
    return organization
