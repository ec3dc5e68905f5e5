"""The masterplan that a command works on: where it is, what is in it, what is wrong with it."""

from dataclasses import dataclass
from pathlib import Path

from smartcity_mp.books.lists import check_books
from smartcity_mp.cli.console import note
from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.diagnostics import Report
from smartcity_mp.language.cli import say
from smartcity_mp.loading import Loaded, load
from smartcity_mp.loading.layout import MARKER
from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import judge
from smartcity_mp.source.tree import Folder, TreeError


@dataclass(frozen=True, slots=True)
class Project:
    """A masterplan on disk, read."""

    root: Path
    tree: Folder
    loaded: Loaded

    def picture(self, path: str) -> bytes | None:
        """A file of the folder's assets; None if it is not there or cannot be read."""
        if not path.startswith("assets/") or path not in self.tree.files():
            return None
        content = self.tree.read(path)
        return content if isinstance(content, bytes) else None


def find_root(start: Path) -> Path:
    """The nearest folder, from `start` upwards, that holds a masterplan. Raises Refusal."""
    folder = start.resolve()
    for place in (folder, *folder.parents):
        if (place / MARKER).is_file():
            return place
    raise Refusal("project.none", folder=folder)


def open_project(options: Globals) -> Project:
    """Read the masterplan of the folder that `--project` names, or of the current one."""
    if options.project is None:
        root = find_root(Path.cwd())
    else:
        root = options.project.parent if options.project.name == MARKER else options.project
        if not (root / MARKER).is_file():
            raise Refusal("project.not-there", folder=root)
    tree = Folder(root)
    try:
        loaded = load(tree)
    except TreeError as error:
        raise Refusal("project.unreadable", folder=root, reason=error) from error
    if options.verbose:
        note(say("project.files", options.language, folder=root, count=len(loaded.files)))
        note("\n".join(f"  {file}" for file in loaded.files))
    return Project(root, tree, loaded)


def check(loaded: Loaded, stage: int | None = None) -> Report:
    """All that is wrong with a masterplan: what loading found and what the rules say."""
    judged = judge(
        loaded.plan,
        loaded.sources,
        loaded.left_out,
        RULES,
        stage=stage,
    )
    found = sorted(
        (*loaded.diagnostics, *check_books(loaded), *judged.diagnostics),
        key=lambda item: item.sort_key(),
    )
    waived = sorted(judged.waived, key=lambda item: item.sort_key())
    return Report(tuple(found), tuple(waived), judged.not_judged, loaded.files)
