"""The money of the whole masterplan leaps in one year."""

from collections.abc import Iterator
from itertools import pairwise

from smartcity_mp.analysis.money import is_uneven, totals_of
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP427"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ("programs.budget",)
MANUAL = Manual(
    id="""Anggaran seluruh masterplan melonjak dalam satu tahun.

Anggaran satu tahun yang lebih dari sepuluh kali tahun sebelumnya jarang disetujui dan jarang
terserap; biasanya ada nol yang kelebihan, atau pekerjaan yang seharusnya dibagi ke beberapa tahun.
Tahun pertama yang berdana tidak dihitung karena program baru mulai. `max_year_ratio` pada
`rules: settings:` di `masterplan.yaml` menetapkan kelipatan lain.""",
    en="""The money of the whole masterplan leaps in one year.

Money of one year that is over ten times that of the year before is rarely granted and rarely spent;
usually there is a zero too many, or work that should be spread over several years. The first year
with money does not count, as programs only begin then. `max_year_ratio` under `rules: settings:` in
`masterplan.yaml` sets another ratio.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
budget:
  apbd-kabupaten: {2025: 500000000, 2026: 600000000, 2027: 9000000000}
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
budget:
  apbd-kabupaten: {2025: 500000000, 2026: 600000000, 2027: 900000000}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    by_year = totals_of(plan).by_year
    ratio = plan.threshold("max_year_ratio")
    funded = sorted(year for year, amount in by_year.items() if amount)
    for before, year in pairwise(funded[1:]):
        if year - before == 1 and by_year[year] > ratio * by_year[before]:
            program, amount = _largest(plan, year)
            if not program and by_year[year] - amount <= ratio * by_year[before]:
                continue
            values = {"year": year, "amount": by_year[year], "before": by_year[before]}
            yield Finding("programs/", (), {**values, "program": program})


def _largest(plan: Plan, year: int) -> tuple[str | None, int]:
    """The largest amount of a year and its program; None where SMP418 tells of that amount."""
    amount, program, series = max(
        (
            (years.get(year, 0), program.id, years)
            for program in plan.programs
            for years in program.budget.values()
            if years
        ),
        key=lambda found: found[0],
    )
    return (None if is_uneven(series, plan.threshold("max_amount_ratio")) else program), amount
