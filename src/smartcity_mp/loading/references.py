"""References across the files: each one names something that exists and may be named there."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Diagnostic, Path
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.language.nearest import nearest
from smartcity_mp.loading.identity import Known
from smartcity_mp.loading.shape import Fitted
from smartcity_mp.loading.sources import SourceMap
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.schema.choices import COMPONENTS, ELEMENTS
from smartcity_mp.model.schema.fields import Item
from smartcity_mp.model.schema.structure import entities, leaves, parts_of
from smartcity_mp.model.schema.types import is_doubtful


def check_references(
    files: list[Fitted],
    known: Known,
    framework: Framework,
    assets: tuple[str, ...],
    sources: SourceMap,
) -> Iterator[tuple[Diagnostic, Fitted, Path | None]]:
    """Every reference, every file that is named, every list of illustrative fields, every decimal.

    Yields what is wrong, and the path to leave out (None for a mere warning).
    """
    fixed = _fixed_ids(framework)
    for fitted in files:
        if fitted.entity is None:
            continue
        for path, entity in entities(fitted.entity):
            parts = parts_of(type(entity))
            for name, reference in parts.references:
                for below, text in leaves(getattr(entity, name), (*path, name)):
                    if not isinstance(text, str):
                        continue
                    if wrong := _judge(text, reference.kinds, known, fixed):
                        code, values = wrong
                        place = (fitted.file, *below)
                        yield diagnostic(sources.locate(place), code, **values), fitted, below
            for name in parts.numbers:
                yield from _doubtful(fitted, (*path, name), getattr(entity, name), sources)
            for name in parts.assets:
                yield from _missing_asset(
                    fitted, (*path, name), getattr(entity, name), assets, sources
                )
            if isinstance(entity, Item) and entity.illustrative:
                yield from _illustrative(fitted, path, entity, sources)


def _judge(
    text: str, kinds: tuple[str, ...], known: Known, fixed: dict[str, str]
) -> tuple[str, dict[str, object]] | None:
    kind = known.kinds.get(text)
    if kind in kinds or fixed.get(text) in kinds:
        return None
    if known.unjudged.intersection(kinds) or known.is_vague(text):
        return None
    if kind is not None:
        return "SMP206", {"text": text, "kind": kinds[0], "found": kind}
    near = known.near(text, kinds)
    if near is None:
        near = nearest(text, (name for name, what in fixed.items() if what in kinds))
    if kinds == ("organization",):
        return "SMP205", {"text": text, "suggestion": near}
    return "SMP201", {"kind": kinds[0], "text": text, "suggestion": near}


def _fixed_ids(framework: Framework) -> dict[str, str]:
    fixed = dict.fromkeys(ELEMENTS, "element") | dict.fromkeys(COMPONENTS, "component")
    for dimension in framework.dimensions:
        fixed[dimension.id] = "dimension"
        for sub in dimension.sub_dimensions:
            fixed[f"{dimension.id}.{sub.id}"] = "sub-dimension"
    return fixed


def _doubtful(
    fitted: Fitted, path: Path, value: object, sources: SourceMap
) -> Iterator[tuple[Diagnostic, Fitted, None]]:
    for below, number in leaves(value, path):
        if is_doubtful(text := str(number)):
            place = sources.locate((fitted.file, *below))
            values = {"text": text, "small": text.replace(".", ","), "large": text.replace(".", "")}
            yield diagnostic(place, "SMP112", **values), fitted, None


def _missing_asset(
    fitted: Fitted, path: Path, name: str | None, assets: tuple[str, ...], sources: SourceMap
) -> Iterator[tuple[Diagnostic, Fitted, None]]:
    if name and name not in assets:
        place = sources.locate((fitted.file, *path))
        values = {"text": name, "suggestion": nearest(name, assets)}
        yield diagnostic(place, "SMP212", **values), fitted, None


def _illustrative(
    fitted: Fitted, path: Path, entity: Item, sources: SourceMap
) -> Iterator[tuple[Diagnostic, Fitted, None]]:
    names = type(entity).model_fields
    for number, name in enumerate(entity.illustrative or ()):
        if name != "all" and name not in names:
            place = sources.locate((fitted.file, *path, "illustrative", number))
            values = {"name": name, "suggestion": nearest(name, names)}
            yield diagnostic(place, "SMP114", **values), fitted, None
