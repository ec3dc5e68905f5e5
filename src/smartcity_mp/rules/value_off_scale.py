"""A score or a word that its scale does not have."""

from collections.abc import Iterator

from smartcity_mp.data.evaluation import BEST
from smartcity_mp.diagnostics import Finding, Path, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.indicators import Indicator
from smartcity_mp.model.plan import Plan

CODE = "SMP412"
SEVERITY = Severity.ERROR
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Skor atau kata tidak ada dalam skalanya.

Skor kesiapan berada di antara `min` dan `max` pada `scale` di `readiness.yaml` (0 sampai 4 jika
tidak diisi). Jika nilai indikator berupa kata, kata itu ada dalam `scale` indikator tersebut. Jika
tidak, grafik dan rata-ratanya keliru.""",
    en="""A score or a word that its scale does not have.

Scores of readiness lie between `min` and `max` of `scale` in `readiness.yaml` (0 to 4 unless
given). Where an indicator's value is a word, that word stands in the indicator's `scale`. Charts
and averages would be wrong otherwise.""",
    wrong="""
# readiness.yaml
scale: {min: 0, max: 4}
items:
  - {id: KS-01, indicator: Rasio pengelola TIK per OPD, score: 5, expected_score: 4}
""",
    right="""
# readiness.yaml
scale: {min: 0, max: 4}
items:
  - {id: KS-01, indicator: Rasio pengelola TIK per OPD, score: 3, expected_score: 4}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    scale = plan.readiness.scale
    low = scale.min if scale and scale.min is not None else 0
    high = scale.max if scale and scale.max is not None else 4
    for item in plan.readiness.items:
        for field in ("score", "expected_score"):
            score = getattr(item, field)
            if score is not None and not low <= score <= high:
                values = {"id": item.id, "problem": "score", "text": score}
                yield Finding(item, (field,), {**values, "low": low, "high": high})
    for evaluation in plan.evaluations:
        for answer in evaluation.answers:
            if answer.score is not None and not 0 <= answer.score <= BEST:
                values = {"problem": "answer", "text": answer.score, "low": 0, "high": BEST}
                yield Finding(answer, ("score",), {**values, "year": evaluation.year})
    for indicator in plan.each(Indicator):
        for path, word in _words(indicator):
            if word not in indicator.scale:
                values = {"id": indicator.id, "name": indicator.name, "problem": "word"}
                values |= {"text": word, "scale": ", ".join(indicator.scale)}
                yield Finding(indicator, path, values)


def _words(indicator: Indicator) -> Iterator[tuple[Path, str]]:
    """The values that are words, with their places."""
    given = indicator.__dict__
    baseline = given["baseline"]
    if baseline and isinstance(baseline.value, str):
        yield ("baseline", "value"), baseline.value
    for field in ("targets", "actuals"):
        series = given[field]
        for year, value in series.items() if series and str in map(type, series.values()) else ():
            if isinstance(value, str):
                yield (field, year), value
