"""Which file holds what."""

from dataclasses import dataclass
from difflib import get_close_matches

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.model.alignment import Alignment
from smartcity_mp.model.direction import GoalsFile, MissionsFile, StrategiesFile, Vision
from smartcity_mp.model.fields import Entity
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.governance import Governance
from smartcity_mp.model.issues import IssuesFile
from smartcity_mp.model.masterplan import Masterplan
from smartcity_mp.model.organizations import OrganizationsFile
from smartcity_mp.model.profile import Profile
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import QuickWin
from smartcity_mp.model.readiness import GapsFile, Readiness
from smartcity_mp.model.swot import Swot
from smartcity_mp.model.workshops import WorkshopsFile
from smartcity_mp.source.tree import PLACES
from smartcity_mp.source.yaml import problem

MARKER = "masterplan.yaml"
FILES: dict[str, type[Entity]] = {
    MARKER: Masterplan,
    "framework.yaml": Framework,
    "profile.yaml": Profile,
    "organizations.yaml": OrganizationsFile,
    "governance.yaml": Governance,
    "workshops.yaml": WorkshopsFile,
    "alignment.yaml": Alignment,
    "readiness.yaml": Readiness,
    "gaps.yaml": GapsFile,
    "issues.yaml": IssuesFile,
    "swot.yaml": Swot,
    "vision.yaml": Vision,
    "missions.yaml": MissionsFile,
    "goals.yaml": GoalsFile,
    "strategies.yaml": StrategiesFile,
}
"""The files at the top of the folder, in the order of the work."""
FOLDERS: dict[str, type[Entity]] = {"programs": Program, "quick-wins": QuickWin}
"""Folders with one entity a file."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The files of a tree by what they are."""

    entities: dict[str, type[Entity]]
    narratives: tuple[str, ...]
    templates: tuple[str, ...]
    assets: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]


def sort_out(paths: list[str]) -> Layout:
    """Tell the files of a masterplan apart; a file that nobody would read is reported."""
    entities: dict[str, type[Entity]] = {}
    narratives, templates, assets, found = [], [], [], []
    for path in paths:
        place, _, rest = path.partition("/")
        if place in FOLDERS and rest:
            if not rest.endswith(".md") and (wrong := _misplaced(place, path)):
                found.append(wrong)
            elif rest.endswith(".yaml"):
                entities[path] = FOLDERS[place]
        elif place == "narratives" and rest:
            if rest.endswith(".md") and "/" not in rest:
                narratives.append(path)
            else:
                found.append(problem(path, "SMP016", name=rest))
        elif place == "templates" and rest:
            templates.append(path)
        elif place == "assets" and rest:
            assets.append(path)
        elif not rest and path in FILES:
            entities[path] = FILES[path]
        elif not rest and (place in PLACES or path.lower().endswith((".yaml", ".yml"))):
            found.append(problem(path, "SMP016", name=path, suggestion=_meant(path, paths)))
    return Layout(entities, tuple(narratives), tuple(templates), tuple(assets), tuple(found))


def _meant(path: str, paths: list[str]) -> str | None:
    """The file at the top that a misnamed one was probably meant to be: one that is not there."""
    names = {file.removesuffix(".yaml"): file for file in FILES if file not in paths}
    near = get_close_matches(path.lower().rpartition(".")[0], names, 1, 0.6)
    return names[near[0]] if near else None


def _misplaced(place: str, path: str) -> Diagnostic | None:
    depth = {"programs": 2, "quick-wins": 1}[place]
    if not path.endswith(".yaml"):
        return problem(path, "SMP016", name=path.rpartition("/")[2])
    if path.count("/") != depth:
        return problem(path, "SMP018", name=path)
    return None
