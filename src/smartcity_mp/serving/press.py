"""Makes the pages of a masterplan again and again, and only what has changed anew."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from smartcity_mp import outputs
from smartcity_mp.books.build import build
from smartcity_mp.diagnostics import Report, Severity
from smartcity_mp.loading import Taken, read_file
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
        self._known: dict[str, tuple[bytes, Taken]] = {}
        self._drawn = Drawn()

    def make(self, tree: Tree) -> Printed:
        """Read, check and make all of it, as `build` does."""
        project = load_tree(self.root, tree, read=self._read)
        if isinstance(project, NoProject):
            return Printed(project, Report(()), None)
        self._keep(project)
        report = check(project)
        if report.count(Severity.ERROR):
            return Printed(project, report, None)
        built = build(project.loaded, self._numbers)
        made = Report((*report.findings, *built.diagnostics), files=report.files)
        if made.count(Severity.ERROR):
            return Printed(project, made, None)
        files = outputs.render(built, project.picture, {"html": {"drawn": self._drawn}})
        return Printed(project, made, files)

    def _read(self, file: str, content: bytes) -> Taken:
        known = self._known.get(file)
        if known is None or known[0] != content:
            known = self._known[file] = (content, read_file(file, content))
        return known[1]

    def _keep(self, project: Project) -> None:
        """Keep what became of sound files; of the data of others what is wrong was taken out."""
        loaded = project.loaded
        wrong = {found.position.file for found in loaded.diagnostics}
        wrong.update(str(path[0]) for path in loaded.left_out)
        self._known = {
            file: (content, (document, loaded.sources.walk(file)))
            for file, (content, (document, _)) in self._known.items()
            if file in loaded.files and file not in wrong
        }
