"""What stands on the page: figures, what is to be decided, the road map and the quick wins."""

from dataclasses import dataclass

from smartcity_mp.analysis.moment import is_overdue, told_years
from smartcity_mp.analysis.reports import reached
from smartcity_mp.books.blocks import ILLUSTRATIVE_SIGN, Figure
from smartcity_mp.books.brief import numbers
from smartcity_mp.books.brief.decisions import Decisions, decisions
from smartcity_mp.books.brief.naming import offices, short
from smartcity_mp.books.brief.roadmap import roadmap
from smartcity_mp.books.facts import Facts
from smartcity_mp.books.words.prose import opening, signed, spans
from smartcity_mp.diagnostics import Report
from smartcity_mp.language.numbers import month, percent
from smartcity_mp.language.unseen import file_name
from smartcity_mp.loading import Loaded
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.quick_wins import QuickWin

MOST_QUICK_WINS = 6
LONGEST_TITLE, LONGEST_FOOT, LONGEST_POST = 120, 180, 54
LATEST = (0, 0)


@dataclass(frozen=True, slots=True)
class Line:
    """A quick win: its name, who answers for it, how far it is."""

    name: str
    owner: str
    state: str


@dataclass(frozen=True, slots=True)
class Brief:
    """A masterplan on one page."""

    title: str
    reader: str
    """For whom it is: "Bupati Tegal"."""
    as_of: str
    """Which edition it tells of, and until which year there are reports."""
    status: str
    """What is to be known before one trusts it: that it is a draft, what could not be read."""
    figures: tuple[numbers.Figure, ...]
    decisions: Decisions
    roadmap: Figure | None
    outside: str
    """What of the road map lies in no horizon."""
    quick_wins: tuple[Line, ...]
    more: str
    """How many quick wins there are besides."""

    @property
    def is_signed(self) -> bool:
        """Whether something on it bears the sign of illustration."""
        texts = [it.figure + it.about for it in self.figures]
        texts += [it.sentence for it in self.decisions.shown]
        texts += [it.state for it in self.quick_wins]
        texts += [self.roadmap.alt if self.roadmap else "", self.outside]
        return any(ILLUSTRATIVE_SIGN in text for text in texts)


def brief_of(loaded: Loaded, facts: Facts, report: Report) -> Brief:
    """The brief of a plan; `report` is what the checks found."""
    plan = loaded.plan
    drawn, outside = roadmap(plan)
    shown = _last_begun(plan)
    left = len(plan.quick_wins) - len(shown)
    return Brief(
        title=short(facts.title, LONGEST_TITLE),
        reader=short(facts.head_title, LONGEST_POST),
        as_of=_as_of(plan, facts),
        status=_status(plan, facts),
        figures=numbers.ten(loaded, report),
        decisions=decisions(plan, facts, report),
        roadmap=drawn,
        outside=outside,
        quick_wins=tuple(_line(plan, it) for it in shown),
        more=f"{opening(left, 'quick win lain')} ada dalam buku." if left else "",
    )


def _as_of(plan: Plan, facts: Facts) -> str:
    edition = f"{facts.edition}, {facts.date}" if facts.date else facts.edition
    told = told_years(plan)
    reports = f"laporan tahun {spans(told)}" if told else "belum ada laporan tahunan"
    return f"{edition}; {reports}"


def _status(plan: Plan, facts: Facts) -> str:
    foot = short(facts.foot(), LONGEST_FOOT) if facts.foot() else ""
    if not plan.unread:
        return foot
    files = ", ".join(map(file_name, plan.unread))
    return f"{foot} {short(f'Tidak terbaca, jadi tidak dihitung: {files}', LONGEST_FOOT)}".strip()


def _last_begun(plan: Plan) -> list[QuickWin]:
    """The quick wins that began last, in the order of the plan."""
    by_start = sorted(plan.quick_wins, key=lambda it: it.start or LATEST, reverse=True)
    kept = {it.id for it in by_start[:MOST_QUICK_WINS]}
    return [it for it in plan.quick_wins if it.id in kept]


def _line(plan: Plan, quick_win: QuickWin) -> Line:
    known, start = reached(plan, quick_win), quick_win.start
    told = percent(known.percent) if known else "kemajuan belum dilaporkan"
    if known and known.month is None:
        told = signed(quick_win, "progress", told)
    state = [told]
    if start:
        word = "seharusnya selesai" if is_overdue(plan, quick_win) else "sampai"
        state.append(signed(quick_win, "start", f"{word} {month(start.plus(11))}"))
    owner = offices(plan, [quick_win.owner]) if quick_win.owner else "belum ada penanggung jawab"
    return Line(short(quick_win.name), owner, ", ".join(state))
