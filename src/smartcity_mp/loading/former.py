"""Former ids: each leads to something that is there, and none is in use again."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.language.guesses import guessed
from smartcity_mp.loading.identity import Known
from smartcity_mp.loading.layout import MARKER
from smartcity_mp.loading.references import fixed_ids
from smartcity_mp.loading.shape import Fitted
from smartcity_mp.loading.sources import SourceMap
from smartcity_mp.model.former import FormerIds
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.masterplan import Masterplan


def former_ids(files: list[Fitted]) -> FormerIds:
    """What the masterplan says of ids that things had before."""
    found = (f.entity.former_ids for f in files if isinstance(f.entity, Masterplan))
    return FormerIds(next(found, {}))


def check_former(known: Known, framework: Framework, sources: SourceMap) -> Iterator[Diagnostic]:
    """Judge every former id; nothing is left out of the plan for it."""
    fixed = {name: kind for name, (kind, _) in fixed_ids(framework).items()}
    kinds = fixed | known.kinds
    for old, now in known.former.given.items():
        path = (MARKER, "former_ids", old)
        if old in kinds:
            place = sources.locate(path, key=True)
            yield diagnostic(place, "SMP214", text=old, kind=kinds[old])
        if now not in kinds and not known.unjudged and not known.is_vague(now):
            values = {"old": old, "text": now, "suggestion": guessed(now, kinds)}
            yield diagnostic(sources.locate(path), "SMP213", **values)
