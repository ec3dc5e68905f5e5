"""Makes the pages of a masterplan again and again, and only what has changed anew."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from smartcity_mp import outputs
from smartcity_mp.books.build import build
from smartcity_mp.diagnostics import Report, Severity
from smartcity_mp.loading.parsed import Parsed
from smartcity_mp.outputs.drawing.drawn import Drawn
from smartcity_mp.project import NoProject, Project, check, load_tree
from smartcity_mp.source.tree import Tree


class Printed(NamedTuple):
    """What became of a folder: its pages by their path, none while something is wrong with it."""

    project: Project | NoProject
    report: Report
    files: Mapping[str, bytes] | None


class Press:
    """Keeps what it has read and drawn, by what it was made of: the pages are those of `build`.

    `numbers` are the books that are wanted, all without.
    """

    def __init__(self, root: Path, numbers: Sequence[int] = ()) -> None:
        self.root = root
        self._numbers = numbers
        self._parsed = Parsed()
        self._drawn = Drawn()

    def make(self, tree: Tree) -> Printed:
        """Read, check and make all of it, as `build` does."""
        project = load_tree(self.root, tree, read=self._parsed.read)
        if isinstance(project, NoProject):
            return Printed(project, Report(()), None)
        self._parsed.keep(project.loaded)
        report = check(project)
        if report.count(Severity.ERROR):
            return Printed(project, report, None)
        built = build(project.loaded, self._numbers)
        made = Report((*report.findings, *built.diagnostics), files=report.files)
        if made.count(Severity.ERROR):
            return Printed(project, made, None)
        files = outputs.render(built, project.picture, {"html": {"drawn": self._drawn}})
        return Printed(project, made, files)
