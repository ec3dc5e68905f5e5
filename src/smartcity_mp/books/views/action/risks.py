"""Risks of programs and quick wins: how likely, how grave, and what is done about the worst."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from smartcity_mp.analysis.joins import by_dimension, dimension_of
from smartcity_mp.analysis.risks import LEVELS, Judged, gravest, judged_risks, level, residual
from smartcity_mp.books.blocks import AFTER_FIGURE, Cite, Column, Content, Figure, Row, Table
from smartcity_mp.books.charts.heat import heat
from smartcity_mp.books.words.absence import unread
from smartcity_mp.books.words.prose import enumerated, opening, spread, unended
from smartcity_mp.books.words.wording import (
    counts_by_dimension,
    dimension_name,
    marked,
    organization,
)
from smartcity_mp.language.numbers import spelled
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program

WORDS = {"very-high": "Sangat tinggi", "high": "Tinggi", "medium": "Sedang", "low": "Rendah"}
"""The levels of risk as the books call them."""
LIKELIHOODS = {
    5: "hampir pasti", 4: "sering", 3: "mungkin", 2: "jarang", 1: "sangat jarang"
}  # fmt: skip
IMPACTS = {1: "hampir tidak terasa", 2: "kecil", 3: "sedang", 4: "besar", 5: "program gagal"}
FEWEST, MOST = 10, 30
"""How many of the highest risks the chapter lists: all that are very high within these bounds."""


@dataclass(frozen=True, slots=True)
class Risks:
    """What the chapter on risks shows. Without any risk, `count` is None."""

    count: str | None
    holder_count: str
    """What has risks: "dua program dan satu quick win"."""
    per_level: str | None
    """A sentence on how high they are: "Menurut tingkatnya: dua sangat tinggi dan tiga tinggi."."""
    unjudged: str | None
    without: str | None
    """How many programs have no risk written down, in words."""
    scale: Table
    drawn: Figure | None
    """The matrix as a picture; None while nobody has judged a risk."""
    matrix: Table
    by_dimension: Table
    spread: str | None
    """A sentence on the dimensions with most risks of the two upper levels."""
    highest: Table | None
    highest_said: str
    """What the table of the highest has: "memuat 27 risiko dengan nilai tertinggi. …"."""
    unmitigated: str | None
    """How many risks of the two upper levels have no mitigation, in words."""
    remaining: str | None
    """A sentence on what mitigation leaves; None while nobody has judged that."""


def risks(plan: Plan) -> Risks:
    """All risks."""
    every = judged_risks(plan)
    judged = gravest(plan)
    upper = [item for item in judged if (item.score or 0) >= LEVELS["high"]]
    graves, loose = counts_by_dimension(plan, upper, _dimension)
    open_risks = sum(item.risk.mitigation is None for item in upper)
    very_high = sum((item.score or 0) >= LEVELS["very-high"] for item in judged)
    shown = judged[: min(MOST, max(FEWEST, very_high))]
    unjudged = len(every) - len(judged)
    bare = sum(not program.risks for program in plan.programs)
    return Risks(
        count=spelled(len(every)) if every else None,
        holder_count=_holders(every),
        per_level=_per_level(judged),
        unjudged=spelled(unjudged) if unjudged else None,
        without=spelled(bare) if bare else None,
        scale=_scale(),
        drawn=_drawn(judged) if judged else None,
        matrix=_matrix(judged),
        by_dimension=_by_dimension(plan, every),
        spread=spread(
            graves,
            f"risiko tinggi atau sangat tinggi{AFTER_FIGURE if _is_assumed(upper) else ''}",
            "dimensi",
            loose,
            unread=bool(unread(plan, "programs")),
        ),
        highest=_highest(plan, shown) if shown else None,
        highest_said=_highest_said(len(shown), len(every)),
        unmitigated=spelled(open_risks) if open_risks else None,
        remaining=_marked(_remaining(every), every),
    )


def _highest_said(shown: int, whole: int) -> str:
    if shown == whole:
        return "mengurutkan semua risiko menurut nilainya." if whole > 1 else "memuat risiko itu."
    return (
        f"memuat {spelled(shown)} risiko dengan nilai tertinggi. Seluruh risiko tercatat pada "
        "uraian setiap program dan quick win."
    )


def _marked(sentence: str | None, found: Sequence[Judged]) -> str | None:
    """The sentence with the sign before its full stop where it rests on illustrations."""
    assumed = sentence and _is_assumed(found)
    return f"{unended(sentence)}{AFTER_FIGURE}." if sentence and assumed else sentence


def _remaining(every: Sequence[Judged]) -> str | None:
    """How many risks are still high once all is done about them that is planned."""
    scores = [score for item in every if (score := residual(item.risk))]
    if not scores:
        return None
    known = f"{opening(len(scores), 'risiko')} sudah dinilai juga sesudah mitigasi"
    high = sum(score >= LEVELS["high"] for score in scores)
    all_of_them = "tingkatnya" if len(scores) == 1 else "semuanya"
    if not high:
        return f"{known}; {all_of_them} tidak lagi tinggi atau sangat tinggi."
    if high == len(scores):
        return f"{known}; {all_of_them} tetap tinggi atau sangat tinggi."
    return f"{known}; {spelled(high)} di antaranya tetap tinggi atau sangat tinggi."


def _left(item: Judged) -> Content:
    score = residual(item.risk)
    return marked(item.holder, "risks", str(score)) if score else "–"


def _dimension(item: Judged) -> str | None:
    return dimension_of(item.holder)


def _word(item: Judged) -> str:
    """The level of a risk that is judged, in words."""
    return WORDS[level(item.score or 1)]


def _holders(every: Sequence[Judged]) -> str:
    holders = {item.holder.id: item.holder for item in every}.values()
    programs = sum(isinstance(holder, Program) for holder in holders)
    counts = ((programs, "program"), (len(holders) - programs, "quick win"))
    return enumerated(counts) or ""


def _per_level(judged: Sequence[Judged]) -> str | None:
    counts = {name: sum(level(item.score or 1) == name for item in judged) for name in LEVELS}
    if not any(counts.values()):
        return None
    if sum(count > 0 for count in counts.values()) == 1:
        all_of_them = "Tingkatnya" if len(judged) == 1 else "Semuanya bertingkat"
        return _marked(f"{all_of_them} {_word(judged[0]).lower()}.", judged)
    said = enumerated((count, WORDS[name].lower()) for name, count in counts.items())
    return _marked(f"Menurut tingkatnya: {said}.", judged)


def _is_assumed(found: Iterable[Judged]) -> bool:
    """Whether somebody judged one of the risks for illustration only."""
    return any(item.holder.is_illustrative("risks") for item in found)


def _scale() -> Table:
    columns = (Column("Nilai", "right", narrow=True), Column("Kemungkinan"), Column("Dampak"))
    rows = (
        Row((str(number), LIKELIHOODS[number].capitalize(), IMPACTS[number].capitalize()))
        for number in sorted(IMPACTS)
    )
    return Table("Skala kemungkinan dan dampak", columns, tuple(rows), key="skala-risiko")


def _matrix(judged: Sequence[Judged]) -> Table:
    columns = (
        Column("Kemungkinan"),
        *(
            Column(f"{number} {words}", "center", group="Dampak")
            for number, words in IMPACTS.items()
        ),
    )
    rows = (
        Row((f"{likelihood} {words}", *(_cell(judged, likelihood, impact) for impact in IMPACTS)))
        for likelihood, words in LIKELIHOODS.items()
    )
    caption = "Jumlah risiko menurut kemungkinan dan dampak"
    return Table(
        caption, columns, tuple(rows), key="matriks-risiko", illustrative=_is_assumed(judged)
    )


def _drawn(judged: Sequence[Judged]) -> Figure:
    shades = {name: shade for shade, name in enumerate(reversed(LEVELS))}
    held: dict[tuple[int, int], list[str]] = {}
    places = {
        (likelihood, impact): (down, across)
        for down, likelihood in enumerate(LIKELIHOODS)
        for across, impact in enumerate(IMPACTS)
    }
    for item in judged:
        place = places[item.risk.likelihood or 1, item.risk.impact or 1]
        held.setdefault(place, []).append(item.holder.id)
    levels = {place: shades[level(one * other)] for (one, other), place in places.items()}
    upper = sum((item.score or 0) >= LEVELS["high"] for item in judged)
    finding = f"{opening(upper, 'risiko')} tinggi atau sangat tinggi" if upper else ""
    alt = _per_level(judged) or ""
    chart = heat(
        finding, alt, ("Kemungkinan", "Dampak"),
        rows=[f"{number} {word}" for number, word in LIKELIHOODS.items()],
        columns=[f"{number} {word}" for number, word in IMPACTS.items()],
        levels=levels, held=held, names=[WORDS[name] for name in reversed(LEVELS)],
    )  # fmt: skip
    assumed = _is_assumed(judged)
    return Figure("Peta risiko", alt, "heat", chart, key="peta-risiko", illustrative=assumed)


def _cell(judged: Sequence[Judged], likelihood: int, impact: int) -> str:
    number = sum(
        (item.risk.likelihood, item.risk.impact) == (likelihood, impact) for item in judged
    )
    return str(number) if number else "–"


def _by_dimension(plan: Plan, every: Sequence[Judged]) -> Table:
    unjudged = any(item.score is None for item in every)
    columns = (
        Column("Dimensi"),
        *(Column(WORDS[name], "right") for name in LEVELS),
        *([Column("Belum dinilai", "right")] if unjudged else ()),
        Column("Jumlah", "right"),
    )
    rows = [
        _levels(dimension_name(dimension), own, unjudged)
        for dimension, own in by_dimension(plan, every, _dimension)
    ]
    rows.append(_levels("Jumlah", every, unjudged, total=True))
    assumed = _is_assumed(item for item in every if item.score)
    caption = "Risiko menurut dimensi dan tingkatnya"
    return Table(caption, columns, tuple(rows), illustrative=assumed)


def _levels(name: str, own: Sequence[Judged], unjudged: bool, *, total: bool = False) -> Row:
    names: Iterable[str | None] = (*LEVELS, None) if unjudged else tuple(LEVELS)
    found = [level(item.score) if item.score else None for item in own]
    counts = (*(found.count(wanted) for wanted in names), len(own))
    cells = (name, *(str(number) if number else "–" for number in counts))
    return Row(cells, kind="total" if total else "body")


def _product(item: Judged) -> str:
    return f"{item.risk.likelihood} × {item.risk.impact} = {item.score}"


def _highest(plan: Plan, shown: Sequence[Judged]) -> Table:
    """The risks as a table, with their level unless all have the same."""
    several = len({level(item.score or 1) for item in shown}) > 1
    remaining = any(residual(item.risk) for item in shown)
    columns = (
        Column("No.", "right", narrow=True),
        Column("Risiko"),
        Column("Kode", narrow=True),
        Column("Nilai", "right", narrow=True),
        *([Column("Tingkat", narrow=True)] if several else []),
        Column("Mitigasi"),
        *([Column("Sisa", "right", narrow=True)] if remaining else []),
        Column("Pemilik risiko"),
    )
    numbers = count(1)
    rows = (
        Row(
            (
                str(next(numbers)),
                item.risk.risk,
                Cite(item.holder.id),
                marked(item.holder, "risks", _product(item)),
                *([_word(item)] if several else []),
                marked(item.holder, "risks", item.risk.mitigation),
                *([_left(item)] if remaining else []),
                organization(plan, item.risk.owner or item.holder.owner),
            )
        )
        for item in shown
    )
    return Table("Risiko tertinggi dan mitigasinya", columns, tuple(rows), key="risiko-tertinggi")
