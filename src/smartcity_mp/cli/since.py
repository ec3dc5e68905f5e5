"""What a proposal answers for: the findings in files that it changes, and those that it brings."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from smartcity_mp.cli.compared import masterplan_at
from smartcity_mp.cli.revisions import label, parted
from smartcity_mp.diagnostics import SEVERITIES, Diagnostic, Position, Report, identified
from smartcity_mp.language.cli import say
from smartcity_mp.project import Project, check


class Since(NamedTuple):
    """What a report holds since a revision."""

    report: Report
    is_changed: Callable[[Position], bool] = lambda _: False
    """Whether a line is new since then."""
    others: int = 0
    """How many findings were there before, and are left out."""
    name: str = ""

    def told(self, language: str) -> str:
        """How many findings are left out, in a sentence; nothing where none is."""
        if not self.others:
            return ""
        return say("validate.others", language, count=self.others, revision=self.name)


def since(revision: str, report: Report, project: Project, stage: int | None) -> Since:
    """Leave of a report what the folder answers for since it left a revision. Raises Refusal.

    Both versions are judged whole: a file that is changed may bring a finding in one that is not.
    """
    revised = parted(project.root, revision, "HEAD")
    before = masterplan_at(project.root, revised)
    if before is None:
        return Since(report, lambda _: True, name=label(revised))
    contents = _Contents(before, project)
    known = identified(check(before, stage).findings)
    shown = tuple(
        found
        for identity, found in identified(report.findings).items()
        if contents.differ(found.position.file) or _is_graver(found, known.get(identity))
    )
    waived = tuple(found for found in report.waived if contents.differ(found.position.file))
    left = replace(report, findings=shown, waived=waived)
    others = sum(report.count(each) - left.count(each) for each in SEVERITIES)
    return Since(left, contents.is_new, others, label(revised))


def _is_graver(found: Diagnostic, before: Diagnostic | None) -> bool:
    """Whether a finding is new, weighs more than before, or stands for more of its kind."""
    if before is None:
        return True
    return not before.severity.reaches(found.severity) or found.more > before.more


class _Contents:
    """The files of two versions. Git may have written other line ends, which change nothing."""

    def __init__(self, before: Project, now: Project) -> None:
        self.old = cache(lambda file: _content(before, file))
        self.new = cache(lambda file: _content(now, file))
        self.old_lines = cache(lambda file: frozenset((self.old(file) or b"").split(b"\n")))

    def differ(self, file: str) -> bool:
        return bool(self.old(file) != self.new(file))

    def is_new(self, place: Position) -> bool:
        content = self.new(place.file)
        if content is None:
            return self.old(place.file) is not None
        lines = content.split(b"\n")[place.line - 1 : place.line]
        return any(line not in self.old_lines(place.file) for line in lines)


def _content(project: Project, file: str) -> bytes | None:
    """What a file holds; None for a folder, and for what cannot be read."""
    if file.endswith("/"):
        return None
    content = project.loaded.sources.texts.get(file) or project.tree.read(file)
    return content.replace(b"\r\n", b"\n") if isinstance(content, bytes) else None
