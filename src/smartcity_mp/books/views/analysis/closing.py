"""What the analysis comes to: the chapter that closes the first book."""

from dataclasses import dataclass

from smartcity_mp.analysis.progress import objective_indicators
from smartcity_mp.analysis.readiness import components
from smartcity_mp.books.views.analysis.gaps import counted_gaps, urgent
from smartcity_mp.books.views.analysis.readiness import averages, extremes, whole
from smartcity_mp.books.views.analysis.swot import position
from smartcity_mp.books.views.direction.objective_indicators import since_baseline
from smartcity_mp.books.words.prose import counted, enumerated, unended
from smartcity_mp.language.numbers import listing
from smartcity_mp.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Closing:
    """What the last chapter sums up. None: that part of the analysis is not there yet."""

    readiness: str | None
    """ "Rata-rata skor kesiapan daerah saat ini 2,05, sedangkan yang diharapkan 3,26". """
    extremes: str | None
    """A sentence on the weakest and the strongest components. """
    gaps: str | None
    urgent: str | None
    """A sentence on where most gaps of high priority lie. """
    issues: str | None
    strategies: str | None
    position: str | None
    """A sentence on what the weighed SWOT factors advise. """
    vision: str | None
    aims: str | None
    """ "enam misi, enam tujuan, dan delapan belas sasaran". """
    progress: str | None
    """A sentence on how many indicators of objectives improved. """
    unfinished: str | None
    """The parts of the analysis that are not there yet. """


def closing(plan: Plan) -> Closing:
    """The analysis in a few sentences."""
    parts = {
        "penilaian kesiapan": bool(plan.readiness.items),
        "kesenjangan": bool(plan.gaps),
        "isu strategis": bool(plan.issues),
        "analisis SWOT": bool(plan.swot.factors),
        "visi": bool(plan.vision.statement),
        "misi": bool(plan.missions),
        "tujuan": bool(plan.goals),
        "sasaran": any(goal.objectives for goal in plan.goals),
    }
    return Closing(
        readiness=_readiness(plan),
        extremes=extremes(components(plan)),
        urgent=urgent(plan),
        position=position(plan),
        progress=since_baseline(plan, objective_indicators(plan)),
        gaps=counted_gaps(plan.gaps) if plan.gaps else None,
        issues=counted(len(plan.issues), "isu strategis") if plan.issues else None,
        strategies=_strategies(plan),
        vision=unended(plan.vision.statement) if plan.vision.statement else None,
        aims=_aims(plan),
        unfinished=listing([name for name, there in parts.items() if not there]) or None,
    )


def _readiness(plan: Plan) -> str | None:
    return averages(whole(plan.readiness.items), "skor kesiapan daerah")


def _strategies(plan: Plan) -> str | None:
    if not plan.swot.factors:
        return None
    strategies = len(plan.swot.strategies)
    made = f" yang dirangkai menjadi {counted(strategies, 'strategi')}" if strategies else ""
    return f"{counted(len(plan.swot.factors), 'faktor')}{made}"


def _aims(plan: Plan) -> str | None:
    counts = {
        "misi": len(plan.missions),
        "tujuan": len(plan.goals),
        "sasaran": sum(len(goal.objectives) for goal in plan.goals),
    }
    return enumerated((count, noun) for noun, count in counts.items())
