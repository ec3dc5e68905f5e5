"""The road map as a strip: how many programs end in each horizon, and what its years cost."""

from collections.abc import Sequence

from smartcity_mp.analysis.joins import horizon_of, horizon_years
from smartcity_mp.analysis.money import totals_of
from smartcity_mp.books.blocks import AFTER_FIGURE, Figure
from smartcity_mp.books.charts.strip import Horizon, strip
from smartcity_mp.books.words.money import in_rupiah
from smartcity_mp.books.words.prose import capital, counted, ended
from smartcity_mp.books.words.wording import label
from smartcity_mp.language.numbers import number, years
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.programs import Program
from smartcity_mp.model.schema.choices import HORIZONS

CAPTION = "Peta jalan menurut jangka waktu"


def roadmap(plan: Plan) -> tuple[Figure | None, str]:
    """The strip, None without a period; and what lies in no horizon as a sentence, or ""."""
    spans = {name: span for name in HORIZONS if (span := horizon_years(plan, name))}
    placed: dict[str | None, list[Program]] = {}
    for program in plan.programs:
        placed.setdefault(horizon_of(plan, program), []).append(program)
    money = totals_of(plan)
    amounts = {
        name: sum(amount for year, amount in money.by_year.items() if year in span)
        for name, span in spans.items()
    }
    horizons = [
        Horizon(
            label(HORIZONS, name) or name,
            years(span[0], span[-1]),
            (
                _counted(placed.get(name, [])),
                in_rupiah(amounts[name]) if amounts[name] else "belum berdana",
            ),
            amounts[name],
        )
        for name, span in spans.items()
    ]
    if not horizons:
        return None, ""
    rest = _rest(money.total - sum(amounts.values()), len(placed.get(None, [])))
    said = "; ".join(f"{it.name} {it.time}: {', '.join(it.lines)}" for it in horizons)
    return Figure(CAPTION, ended(said), "strip", strip(ended(said), horizons)), rest


def _counted(programs: Sequence[Program]) -> str:
    assumed = any(it.is_illustrative("schedule") for it in programs)
    return f"{number(len(programs))} program{AFTER_FIGURE if assumed else ''}"


def _rest(amount: int, programs: int) -> str:
    """The money that no year of a horizon has yet, and the programs that end in none."""
    said = [f"{in_rupiah(amount)} belum terbagi menurut tahun"] if amount > 0 else []
    said += [f"{counted(programs, 'program')} belum dijadwalkan"] if programs else []
    return f"{capital(' dan '.join(said))}." if said else ""
