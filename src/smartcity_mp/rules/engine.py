"""Runs the rules over a plan: stamps code, severity and place, applies stage, settings, waivers."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, Protocol

from smartcity_mp.diagnostics import Diagnostic, Finding, Path, Position, Severity
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.language.guesses import guessed
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.masterplan import Masterplan, Waiver
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.thresholds import THRESHOLDS

MARKER = "masterplan.yaml"


class Rule(Protocol):
    """A module of this package."""

    CODE: str
    SEVERITY: Severity
    STAGE: int
    """Judged from this stage of the plan on."""
    READS: tuple[str, ...]
    """What it concludes an absence from: "programs" or "programs.objectives".
    Where some of that could not be read, the rule does not judge."""
    MANUAL: Manual

    def check(self, plan: Plan) -> Iterator[Finding]: ...


class Places(Protocol):
    """Where entities of the plan stand; `loading.sources.SourceMap` is one."""

    def path_of(self, entity: object) -> Path: ...
    def locate(self, path: Path, *, key: bool = False) -> Position: ...
    def names_of(self, entity: object) -> frozenset[str]: ...


class Judgement(NamedTuple):
    """What the rules found, what was waived, and which rules could not judge."""

    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[Diagnostic, ...]
    not_judged: tuple[str, ...]


def judge(
    plan: Plan,
    places: Places,
    left_out: Sequence[Path],
    rules: Sequence[Rule],
    *,
    stage: int | None = None,
) -> Judgement:
    """Run every rule that is due.

    `left_out` are the paths that are in the files but not in the plan. `stage` asks for a stage
    other than the plan's own: what is due then counts as an error.
    """
    plan = plan.at_stage(stage or plan.stage)
    settings = plan.masterplan.rules
    severities = dict(settings.severity) if settings else {}
    found: list[Diagnostic] = []
    waived: list[Diagnostic] = []
    not_judged = []
    silent: set[str] = set()
    used: set[int] = set()
    gone = frozenset(left_out)
    above_gone = {path[:end] for path in left_out for end in range(len(path) + 1)}
    for rule in rules:
        severity = Severity(severities.get(rule.CODE, rule.SEVERITY))
        if severity is Severity.OFF or plan.stage < rule.STAGE:
            silent.add(rule.CODE)
            continue
        if any(_concerns(path, reads) for path in left_out for reads in rule.READS):
            not_judged.append(rule.CODE)
            continue
        for finding in rule.check(plan):
            try:
                path = (*_path(finding.subject, places), *finding.field)
            except KeyError:  # it stands in for a file that could not be read
                continue
            if path in above_gone or not gone.isdisjoint(
                path[:end] for end in range(len(path) + 1)
            ):
                continue
            weight = Severity.ERROR if stage and "due" in finding.values else severity
            place = places.locate(path, key=finding.key)
            weighed = Diagnostic(place, rule.CODE, weight, finding.values)
            waiver = _waiver(plan.masterplan, weighed, _names(finding.subject, places))
            if waiver is None:
                found.append(weighed)
            else:
                used.add(id(waiver))
                waived.append(_waived(weighed, waiver))
    known = [rule.CODE for rule in rules]
    used.update(
        id(waiver)
        for waiver in plan.masterplan.waivers
        if not _is_whole(waiver.at or "", plan, places, left_out) or (MARKER, "stage") in left_out
    )
    found += _check_settings(plan, places, known, used, silent.union(not_judged))
    return Judgement(tuple(found), tuple(waived), tuple(not_judged))


def _path(subject: object, places: Places) -> Path:
    return (subject,) if isinstance(subject, str) else places.path_of(subject)


def _names(subject: object, places: Places) -> frozenset[str]:
    """By what a waiver may name the subject; what the plan as a whole lacks, also by its marker."""
    return frozenset({MARKER}) if isinstance(subject, str) else places.names_of(subject)


def _concerns(path: Path, reads: str) -> bool:
    section, _, field = reads.partition(".")
    if str(path[0]).partition("/")[0].removesuffix(".yaml") != section:
        return False
    return not field or len(path) == 1 or field in path or isinstance(path[-1], int)


def _waiver(masterplan: Masterplan, found: Diagnostic, names: frozenset[str]) -> Waiver | None:
    names = names | {found.position.file, str(found.values.get("id"))}
    for waiver in masterplan.waivers:
        if waiver.rule == found.code and waiver.at in names:
            return waiver
    return None


def _is_whole(at: str, plan: Plan, places: Places, left_out: Sequence[Path]) -> bool:
    """Whether nothing is left out of what a waiver names, so that it could be needed there."""
    entity = plan.by_id.get(at)
    if entity is not None:
        path = places.path_of(entity)
        return not any(path[: len(gone)] == gone[: len(path)] for gone in left_out)
    if at.endswith((".yaml", ".md")):
        return all(gone[0] != at for gone in left_out)
    return not left_out


def _waived(found: Diagnostic, waiver: Waiver) -> Diagnostic:
    return Diagnostic(found.position, found.code, found.severity, found.values, waiver.reason or "")


def _check_settings(
    plan: Plan, places: Places, known: list[str], used: set[int], not_judged: set[str]
) -> Iterator[Diagnostic]:
    """What names no rule or threshold, and waivers that nothing needs any more."""
    settings = plan.masterplan.rules
    named = [(code, settings, ("severity", code)) for code in settings.severity] if settings else []
    waivers = [(w.rule, w, ("rule",)) for w in plan.masterplan.waivers if w.rule]
    for code, entity, field in (*named, *waivers):
        if code not in known:
            place = places.locate((*places.path_of(entity), *field), key=field[0] == "severity")
            near = guessed(code, known)
            if near and field[0] == "severity":
                near = replace(near, of="key")
            values = {"text": code, "suggestion": near}
            yield diagnostic(place, "SMP208", **values)
    for name in settings.settings if settings else ():
        if name not in THRESHOLDS:
            place = places.locate((*places.path_of(settings), "settings", name), key=True)
            near = guessed(name, THRESHOLDS)
            values = {"text": name, "suggestion": near and replace(near, of="key")}
            yield diagnostic(place, "SMP208", **values, problem="threshold")
    for waiver in plan.masterplan.waivers:
        if id(waiver) not in used and waiver.rule in known and waiver.rule not in not_judged:
            place = places.locate(places.path_of(waiver))
            values = {"text": waiver.rule, "at": waiver.at}
            yield diagnostic(place, "SMP211", **values)
