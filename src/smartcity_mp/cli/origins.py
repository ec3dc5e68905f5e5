"""Who made each change, as far as git knows."""

from collections.abc import Iterable, Sequence
from pathlib import Path as Folder

from smartcity_mp.diagnostics import Path
from smartcity_mp.loading.sources import SourceMap
from smartcity_mp.project import Project
from smartcity_mp.review.changes import Change, Origin
from smartcity_mp.source.git import GitError, commit_of
from smartcity_mp.source.history import Commit, commits_by_file, commits_by_line
from smartcity_mp.source.tree import Revision, TreeError

MAX_FILES = 20
"""So many files that several commits changed are asked about line by line."""


def origins(
    changes: Iterable[Change], project: Project, older: str, newer: str | None
) -> dict[str, Origin]:
    """The commit of each change, by the change's id, where it is certain.

    `older` and `newer` are commits; without a newer one it is the folder, of which nobody knows
    who changed what is not committed.
    """
    root, changes = project.root, tuple(changes)
    try:
        head = newer or commit_of(root, "HEAD")
        known = commits_by_file(root, older, head)
    except GitError:
        return {}
    if newer is None:
        known = _committed(known, changes, project, head)
    lines = _Lines(root, older, head, project.loaded.sources)
    found = {}
    for change in changes:
        place = change.after or change.before
        commits = known.get(str(place[0])) if place else None
        if place and commits and (commit := lines.last(commits, change.after, str(place[0]))):
            found[change.id] = Origin(commit.hash, commit.author, commit.date)
    return found


def _committed(
    known: dict[str, tuple[Commit, ...]], changes: Sequence[Change], project: Project, head: str
) -> dict[str, tuple[Commit, ...]]:
    """Without the files that are not as they were committed last."""
    places = [change.after or change.before for change in changes]
    files = {str(place[0]) for place in places if place}.intersection(known)
    tree = Revision(project.root, head)
    try:
        there = set(tree.files()) if files else set()
        same = {file for file in files if _content(tree, there, file) == _text(project, file)}
    except TreeError:
        return {}
    return {file: known[file] for file in same}


def _content(tree: Revision, there: set[str], file: str) -> object:
    return tree.read(file) if file in there else None


def _text(project: Project, file: str) -> object:
    return project.tree.read(file) if file in project.tree.files() else None


class _Lines:
    """The commits of lines, asked for once a file and only where they are needed."""

    def __init__(self, root: Folder, older: str, newer: str, sources: SourceMap) -> None:
        self.root, self.older, self.newer = root, older, newer
        self.sources = sources
        self.asked: dict[str, list[str | None]] = {}

    def last(self, commits: Sequence[Commit], place: Path | None, file: str) -> Commit | None:
        """The newest of a file's commits that changed what stands at a place of it."""
        if len(commits) == 1:
            return commits[0]
        if place is not None and (file in self.asked or len(self.asked) < MAX_FILES):
            mine = set(self._of_file(file)[slice(*span(self.sources, place))])
            return next((commit for commit in commits if commit.hash in mine), None)
        return commits[0] if len({commit.author for commit in commits}) == 1 else None

    def _of_file(self, file: str) -> list[str | None]:
        if file not in self.asked:
            try:
                self.asked[file] = commits_by_line(self.root, self.older, self.newer, file)
            except GitError:
                self.asked[file] = []
        return self.asked[file]


def span(sources: SourceMap, place: Path) -> tuple[int, int]:
    """The lines that a value and its key take, from 0, the last not included."""
    file = str(place[0])
    lines = (sources.text(file) or "").split("\n")
    if len(place) == 1:
        return (0, len(lines))
    position = sources.locate(place, key=True)
    first, margin = position.line - 1, position.column - 1
    is_key = not isinstance(place[-1], int)
    end = first + 1
    while end < len(lines) and _is_within(lines[end], margin, is_key=is_key):
        end += 1
    return (first, end)


def _is_within(line: str, margin: int, *, is_key: bool) -> bool:
    """Whether a line belongs to a value that began above it."""
    text = line.lstrip(" ")
    indent = len(line) - len(text)
    if not text.strip() or indent > margin:
        return True
    return indent == margin and (text.startswith("- ") if is_key else not text.startswith("- "))
