"""A target lies after every program of its objective has ended."""

from collections.abc import Iterator

from smartcity_mp.analysis.joins import aims
from smartcity_mp.analysis.years import scheduled
from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan

CODE = "SMP423"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ("programs.objectives", "programs.schedule")
MANUAL = Manual(
    id="""Target jatuh sesudah semua program sasarannya selesai.

Setelah program terakhir selesai, tidak ada lagi yang bekerja untuk sasaran itu, tetapi target tahun
sesudahnya tetap ditagih. Biasanya jadwal program terlalu pendek, atau program kelanjutannya belum
ditulis. Sasaran tanpa program (SMP305), atau dengan program yang jadwalnya belum diisi, tidak
dinilai. Hasil yang memang baru terlihat kemudian dikecualikan dengan alasan.""",
    en="""A target lies after every program of its objective has ended.

Once the last program has ended nobody works for the objective any more, yet the target of a later
year is still expected. Usually a schedule is too short, or the program that goes on has not been
written. An objective without a program (SMP305), or with one whose schedule is not known, is not
judged. A result that only shows later is waived with its reason.""",
    wrong="""
# goals.yaml
goals:
  - id: TJ1
    statement: Meningkatnya mutu pelayanan publik
    objectives:
      - id: SS1.1
        statement: Meningkatnya kepuasan warga atas layanan administrasi
        indicators:
          - {id: IK-IKM, name: Indeks Kepuasan Masyarakat, targets: {2026: 86, 2033: 90}}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
objectives: [SS1.1]
schedule: {start: 2025, end: 2028}
""",
    right="""
# goals.yaml
goals:
  - id: TJ1
    statement: Meningkatnya mutu pelayanan publik
    objectives:
      - id: SS1.1
        statement: Meningkatnya kepuasan warga atas layanan administrasi
        indicators:
          - {id: IK-IKM, name: Indeks Kepuasan Masyarakat, targets: {2026: 86, 2033: 90}}
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
objectives: [SS1.1]
schedule: {start: 2025, end: 2033}
""",
)


_UNKNOWN = 9999
"""Later than any year: who knows when a program without a schedule ends."""


def check(plan: Plan) -> Iterator[Finding]:
    ends: dict[str, list[tuple[int, str]]] = {}
    for program in plan.programs:
        years = scheduled(program)
        for name in program.objectives:
            ends.setdefault(name, []).append((years[-1] if years else _UNKNOWN, program.id))
    for aim in aims(plan):
        end, last = max(ends.get(aim.objective.id, ()), default=(_UNKNOWN, ""))
        for indicator in aim.objective.indicators:
            late = [year for year in getattr(indicator, "targets", ()) if year > end]
            if isinstance(indicator, Indicator) and late:
                values: dict[str, object] = {"id": indicator.id, "name": indicator.name}
                values |= {"objective": aim.objective.id, "program": last}
                values |= {"year": min(late), "end": end}
                yield Finding(indicator, ("targets", min(late)), values)
                break
