"""The gaps between what is and what is wanted, and how they are to be closed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from smartcity_mp.analysis.joins import closing
from smartcity_mp.analysis.readiness import gap_of
from smartcity_mp.books.blocks import AFTER_FIGURE, Cite, Column, Content, Figure, Lines, Row, Table
from smartcity_mp.books.charts.distance import distance
from smartcity_mp.books.views.analysis.readiness import NONE, SCORES, figure_of
from smartcity_mp.books.words.absence import absent
from smartcity_mp.books.words.prose import (
    among,
    by_kind,
    counted,
    opening,
    rounded,
    spread,
    uncapital,
    unended,
)
from smartcity_mp.books.words.wording import (
    cites,
    label,
    lines,
    marked,
    organization,
    text_of,
)
from smartcity_mp.language.numbers import listing, number, spelled
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.readiness import Gap, ReadinessItem
from smartcity_mp.model.schema.choices import COMPONENT_ELEMENT, COMPONENTS, ELEMENTS, PRIORITIES

ON_ONE_FIGURE = 25
"""So many readiness items one figure shows; the table of the items has them all."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """What the chapter on gaps shows. Sentences are None where there is nothing to say."""

    count: str | None
    is_one_urgent: bool
    """Whether there is just one, of high priority, of which more is said."""
    priorities: str | None
    """ "enam berprioritas tinggi dan tiga sedang". """
    urgent: str | None
    """Where most gaps of high priority lie. """
    widest: str | None
    """The readiness items that are farthest from their wanted score. """
    closed: str | None
    """How many gaps some program closes. """
    distances: Figure | None
    """How far readiness items are from what is wanted; None unless several are."""
    summary: Table
    table: Table


def gaps(plan: Plan) -> Gaps:
    """The gaps of a plan."""
    found = plan.gaps
    return Gaps(
        count=spelled(len(found)) if found else None,
        is_one_urgent=[gap.priority for gap in found] == ["high"],
        priorities=_priorities(found),
        urgent=urgent(plan),
        widest=_widest(plan),
        closed=_closed(plan),
        distances=_distances(plan),
        summary=_summary(plan),
        table=_table(plan),
    )


def group_of(plan: Plan, gap: Gap) -> str:
    """The element or dimension that a gap belongs to."""
    if gap.subject in COMPONENTS:
        return label(ELEMENTS, COMPONENT_ELEMENT[gap.subject]) or NONE
    found = plan.dimension_of.get(gap.subject or "")
    return found[0].name if found else NONE


def _groups(plan: Plan) -> list[str]:
    """The names of elements and dimensions in the order of the books."""
    elements = [label(ELEMENTS, name) or name for name in ELEMENTS]
    return [*elements, *(item.name for item in plan.framework.dimensions), NONE]


def _priorities(found: tuple[Gap, ...]) -> str | None:
    counts = {name: sum(gap.priority == name for gap in found) for name in PRIORITIES}
    words = {
        f"berprioritas {(label(PRIORITIES, name) or name).lower()}": count
        for name, count in counts.items()
    }
    return by_kind(words, len(found), "belum diberi prioritas")


def counted_gaps(found: tuple[Gap, ...]) -> str:
    """ "30 kesenjangan, enam di antaranya berprioritas tinggi"."""
    high = sum(gap.priority == "high" for gap in found)
    said = counted(len(found), "kesenjangan")
    if high == len(found):
        return f"{said} berprioritas tinggi"
    return f"{said}, {among(high, len(found))} di antaranya berprioritas tinggi" if high else said


def urgent(plan: Plan) -> str | None:
    """A sentence on where most gaps of high priority lie; None without any."""
    high = [group_of(plan, gap) for gap in plan.gaps if gap.priority == "high"]
    elements = {label(ELEMENTS, name): name for name in ELEMENTS}
    held = {
        f"elemen {uncapital(name)}" if name in elements else name: high.count(name)
        for name in _groups(plan)
        if name in high and name != NONE
    }
    return spread(
        held, "kesenjangan berprioritas tinggi", "bagian", high.count(NONE), everywhere=False
    )


def _widest(plan: Plan) -> str | None:
    distances = {item.id: gap for item in plan.readiness.items if (gap := gap_of(item)) is not None}
    if not distances or (most := max(distances.values())) <= 0:
        return None
    widest = [item for item in plan.readiness.items if distances.get(item.id) == most]
    names = [f"“{item.indicator}” ({item.id})" for item in widest]
    where = listing(names) if len(names) <= 3 else counted(len(names), "butir")
    assumed = any(item.is_illustrative(score) for item in widest for score in SCORES)
    points = f"{rounded(most)} poin{AFTER_FIGURE if assumed else ''}"
    if len(distances) == 1:
        return f"Selisih skor kesiapan pada {where} sebesar {points}."
    return f"Selisih skor kesiapan terbesar, {points}, terdapat pada {where}."


def _distances(plan: Plan) -> Figure | None:
    """The readiness items that are not as wanted, the farthest first."""
    far = [
        (item, item.score, item.expected_score, gap)
        for item in plan.readiness.items
        if item.score is not None and item.expected_score is not None
        and (gap := gap_of(item)) is not None and gap > 0
    ]  # fmt: skip
    if len(far) < 2:
        return None
    far = sorted(far, key=lambda one: -one[3])[:ON_ONE_FIGURE]
    widest = [item for item, _, _, gap in far if gap == far[0][3]]
    finding = ""
    if len(widest) <= 2 and len(widest) < len(far):
        finding = f"Selisih terbesar pada {listing([item.id for item in widest])}"
    rows = [(f"{item.id} {unended(item.indicator)}", now, wanted) for item, now, wanted, _ in far]
    said = "; ".join(f"{name} {rounded(now)} ke {rounded(wanted)}" for name, now, wanted in rows)
    alt = f"Jarak skor kesiapan saat ini ke skor yang diharapkan: {said}."
    keys = ("Saat ini", "Diharapkan")
    return Figure(
        "Jarak butir kesiapan dari skor yang diharapkan", alt, "distance",
        distance(finding, alt, "skor", rows, bounds=plan.readiness.bounds, keys=keys),
        key="jarak-kesiapan",
        illustrative=any(item.is_illustrative(name) for item, *_ in far for name in SCORES),
    )  # fmt: skip


def _closed(plan: Plan) -> str | None:
    if not plan.gaps or not plan.programs:
        return None
    left = [gap.id for gap in plan.gaps if not closing(plan, gap)]
    if not left:
        which = "Kesenjangan itu" if len(plan.gaps) == 1 else "Setiap kesenjangan"
        return f"{which} ditangani oleh paling sedikit satu program."
    if len(left) == len(plan.gaps):
        return absent(plan, "Belum ada program yang dikaitkan dengan kesenjangan ini.", "programs")
    names = listing(left) if len(left) <= 5 else f"{counted(len(left), 'kesenjangan')} lain"
    done = opening(len(plan.gaps) - len(left), "kesenjangan")
    return f"{done} ditangani oleh paling sedikit satu program; {names} belum."


def _summary(plan: Plan) -> Table:
    """How many gaps each element and dimension has, by priority."""
    names = [*PRIORITIES, *([None] if any(gap.priority is None for gap in plan.gaps) else [])]
    columns = (
        Column("Bagian"),
        *(Column(label(PRIORITIES, name) or NONE, "right", group="Prioritas") for name in names),
        Column("Jumlah", "right"),
    )
    inside = {name: [g for g in plan.gaps if group_of(plan, g) == name] for name in _groups(plan)}
    rows = [_counts(name, found, names) for name, found in inside.items() if found]
    rows.append(_counts("Jumlah", list(plan.gaps), names, "total"))
    return Table("Kesenjangan menurut prioritas", columns, tuple(rows), key="prioritas-gap")


def _counts(
    title: str,
    found: list[Gap],
    names: Sequence[str | None],
    kind: Literal["body", "total"] = "body",
) -> Row:
    counts = [sum(gap.priority == name for gap in found) for name in names]
    figures = (number(count) if count else "–" for count in counts)
    return Row((title, *figures, number(len(found))), kind=kind)


def _table(plan: Plan) -> Table:
    columns = (
        Column("Kode", narrow=True),
        Column("Pokok"),
        Column("Kondisi saat ini"),
        Column("Kondisi yang diharapkan"),
        Column("Kesenjangan"),
        Column("Penyebab"),
        Column("Upaya penutupan"),
        Column("Prioritas", narrow=True),
        Column("Penanggung jawab"),
    )
    rows: list[Row] = []
    for name in _groups(plan):
        inside = [gap for gap in plan.gaps if group_of(plan, gap) == name]
        if inside:
            rows.append(Row((name,), kind="group"))
            rows += (_row(plan, gap) for gap in inside)
    return Table("Kesenjangan dan upaya penutupannya", columns, tuple(rows), wide=True, key="gap")


def _row(plan: Plan, gap: Gap) -> Row:
    programs = cites(program.id for program in closing(plan, gap))
    effort = text_of(gap, "closing")
    cells = (
        gap.id,
        lines((_subject(plan, gap), *([cites(gap.items)] if gap.items else []))),
        marked(gap, "current", gap.current or lines(_conditions(plan, gap))),
        text_of(gap, "expected"),
        text_of(gap, "gap"),
        text_of(gap, "cause"),
        Lines((effort, programs)) if programs else effort,
        marked(gap, "priority", label(PRIORITIES, gap.priority)),
        organization(plan, gap.owner),
    )
    return Row(cells, id=gap.id)


def _subject(plan: Plan, gap: Gap) -> Content:
    if gap.subject in COMPONENTS:
        return label(COMPONENTS, gap.subject)
    found = plan.dimension_of.get(gap.subject or "")
    return Cite(gap.subject or "", found[1].name) if found else None


def _conditions(plan: Plan, gap: Gap) -> Iterator[Content]:
    """What the readiness items behind a gap come to: a figure, told of whole where they stand.

    Only what has no figure is told of by its condition.
    """
    for name in gap.items:
        item = plan.by_id.get(name)
        if isinstance(item, ReadinessItem):
            if item.value is None:
                yield text_of(item, "condition")
            else:
                yield marked(item, "value", f"{unended(item.indicator)}: {figure_of(item)}")
