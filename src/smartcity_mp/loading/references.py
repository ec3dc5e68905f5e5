"""References across the files: each one names something that exists and may be named there."""

from collections.abc import Iterator
from dataclasses import replace

from smartcity_mp.diagnostics import Correction, Diagnostic, Path
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.language.guesses import Guesses, guessed
from smartcity_mp.language.pair import pair
from smartcity_mp.language.placeholders import holds_place
from smartcity_mp.loading.identity import Known
from smartcity_mp.loading.shape import Fitted
from smartcity_mp.loading.sources import SourceMap
from smartcity_mp.loading.words import counts_wholes, items_in
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.schema.choices import COMPONENTS, ELEMENTS
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.model.schema.fields import Entity, Item
from smartcity_mp.model.schema.structure import leaves, parts_of
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
    fixed = fixed_ids(framework)
    for fitted in files:
        for path, entity in fitted.walk():
            parts, given = parts_of(type(entity)), entity.__dict__
            for name, reference in parts.references:
                if not given[name]:
                    continue
                value, is_key = given[name], isinstance(given[name], dict)
                for below, text in _texts(value, (*path, name)):
                    if wrong := _judge(text, reference.kinds, known, fixed, files):
                        several = _several(text, reference.kinds, known, fixed)
                        code, values = ("SMP103", _one(below[-1], several)) if several else wrong
                        near = values.get("suggestion")
                        if is_key and isinstance(near, Correction):
                            values["suggestion"] = replace(near, of="key")
                        place = sources.locate((fitted.file, *below), key=is_key)
                        yield diagnostic(place, code, **values), fitted, below
            for name in parts.numbers:
                if given[name] is not None:
                    yield from _doubtful(fitted, (*path, name), entity, sources)
            for name in parts.assets:
                yield from _missing_asset(fitted, (*path, name), given[name], assets, sources)
            if isinstance(entity, Item) and entity.illustrative:
                yield from _illustrative(fitted, path, entity, sources, known.guesses)


def _texts(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    """What names something in a field of references: its texts, or the keys of a mapping."""
    if isinstance(value, dict):
        yield from (((*path, key), key) for key in value)
        return
    for below, text in leaves(value, path):
        if isinstance(text, str):
            yield below, text


def _judge(
    text: str,
    kinds: tuple[str, ...],
    known: Known,
    fixed: dict[str, tuple[str, str]],
    files: list[Fitted],
) -> tuple[str, dict[str, object]] | None:
    kind = known.kinds.get(text)
    if kind in kinds or (text in fixed and fixed[text][0] in kinds):
        return None
    if known.unjudged.intersection(kinds) or known.is_vague(text):
        return None
    if kind is None and holds_place(text):
        return "SMP109", {"text": text, "problem": "mark"}
    if kind is not None:
        return "SMP206", {"text": text, "kind": kinds[0], "found": kind}
    labels = {name: label for name, (what, label) in fixed.items() if what in kinds}
    near = known.near(text, kinds, labels, files)
    if kinds == ("organization",):
        return "SMP205", {"text": text, "suggestion": near}
    values: dict[str, object] = {"kind": kinds[0], "text": text, "suggestion": near}
    if near is None and "sub-dimension" in kinds:
        dimensions = {name: label for name, (what, label) in fixed.items() if what == "dimension"}
        dimension = known.guesses.meant(text.partition(".")[0], dimensions)
        choices = [name for name in labels if name.startswith(f"{dimension}.")]
        values["choices"] = ", ".join(choices) or None
    return "SMP201", values


def _several(
    text: str, kinds: tuple[str, ...], known: Known, fixed: dict[str, tuple[str, str]]
) -> list[str]:
    """The ids in a text that holds several, and nothing else."""
    names = items_in(text.replace("/", ","))
    found = [known.kinds.get(name) or fixed.get(name, ("",))[0] for name in names]
    return names if len(names) > 1 and all(kind in kinds for kind in found) else []


def _one(key: str | int, names: list[str]) -> dict[str, object]:
    if isinstance(key, int):  # `[bappeda; diskominfo]`
        return {"expected": "comma", "found": "list", "right": ", ".join(names), "form": None}
    return {"expected": "text", "found": "list", "right": None, "form": f"{key}: {names[0]}"}


def fixed_ids(framework: Framework) -> dict[str, tuple[str, str]]:
    """The ids that no file of the plan gives, each with its kind and label."""
    fixed = {name: ("element", label) for name, label in ELEMENTS.items()}
    fixed |= {name: ("component", label) for name, label in COMPONENTS.items()}
    for dimension in framework.dimensions:
        fixed[dimension.id] = ("dimension", pair(dimension.name or "", dimension.short or ""))
        for sub in dimension.sub_dimensions:
            fixed[f"{dimension.id}.{sub.id}"] = ("sub-dimension", sub.name or "")
    return fixed


def _doubtful(
    fitted: Fitted, path: Path, entity: Entity, sources: SourceMap
) -> Iterator[tuple[Diagnostic, Fitted, Path | None]]:
    """A decimal that may mean thousands: certainly wrong where whole things are counted."""
    for below, number in leaves(getattr(entity, str(path[-1])), path):
        if is_doubtful(text := str(number)):
            place = sources.locate((fitted.file, *below))
            small, large = text.replace(".", ","), text.replace(".", "")
            values: dict[str, object] = {"text": text, "small": small, "large": large}
            unit = getattr(entity, "unit", None)
            if isinstance(unit, str) and counts_wholes(unit):
                values |= {"problem": "whole", "unit": unit, "large": Correction(large)}
                yield diagnostic(place, "SMP112", **values), fitted, below
            else:
                yield diagnostic(place, "SMP112", **values), fitted, None


def _missing_asset(
    fitted: Fitted, path: Path, name: str | None, assets: tuple[str, ...], sources: SourceMap
) -> Iterator[tuple[Diagnostic, Fitted, None]]:
    if name and name not in assets:
        place = sources.locate((fitted.file, *path))
        values = {"text": name, "suggestion": guessed(name, assets)}
        yield diagnostic(place, "SMP212", **values), fitted, None


def _illustrative(
    fitted: Fitted, path: Path, entity: Item, sources: SourceMap, guesses: Guesses
) -> Iterator[tuple[Diagnostic, Fitted, None]]:
    names = describe(type(entity))
    labels = {name: field.label for name, field in names.items()}
    for number, name in enumerate(entity.illustrative or ()):
        if name != "all" and name not in names:
            place = sources.locate((fitted.file, *path, "illustrative", number))
            several = [part for part in items_in(name) if part in names]
            values: dict[str, object] = {"name": name, "suggestion": None, "right": None}
            if len(several) > 1 and len(entity.illustrative or ()) == 1:
                values["right"] = Correction(f"[{', '.join(several)}]", "form")
            else:
                values["suggestion"] = guesses.meant(name, labels)
            yield diagnostic(place, "SMP114", **values), fitted, None
