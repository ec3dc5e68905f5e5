"""The files of a masterplan, each once: what one holds, and which part of the plan it becomes."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from smartcity_mp.model.alignment import Alignment
from smartcity_mp.model.approvals import Approvals
from smartcity_mp.model.direction import GoalsFile, MissionsFile, StrategiesFile, Vision
from smartcity_mp.model.evaluation import Evaluation
from smartcity_mp.model.finance import Finance
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.future import Future
from smartcity_mp.model.governance import Governance
from smartcity_mp.model.inventory import InventoryFile
from smartcity_mp.model.issues import IssuesFile
from smartcity_mp.model.masterplan import Masterplan
from smartcity_mp.model.organizations import OrganizationsFile
from smartcity_mp.model.profile import Profile
from smartcity_mp.model.programs import Program
from smartcity_mp.model.progress import Report
from smartcity_mp.model.quick_wins import QuickWin
from smartcity_mp.model.readiness import GapsFile, Readiness
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.swot import Swot
from smartcity_mp.model.workshops import WorkshopsFile

_FIELD = re.compile(r"<(\w+)>\Z")


class File(NamedTuple):
    """One file, or one folder with an entity a file."""

    path: str
    """Below the masterplan's folder; `programs/<dimension>/<id>.yaml` where there are many."""
    kind: type[Entity]
    part: str
    """The attribute of `Plan`."""
    label: str
    due: int | None = None
    """The stage from which the rules ask for it; None: nobody asks."""

    @property
    def place(self) -> str:
        """What stands at the top of the folder: `profile.yaml`, `programs`."""
        return self.path.partition("/")[0]

    @property
    def is_folder(self) -> bool:
        return self.place != self.path

    @property
    def is_list(self) -> bool:
        """Whether it is there for a single list, of which the plan has the items."""
        return self.part in self.kind.model_fields

    def named_after(self, path: str) -> Iterator[tuple[str, str]]:
        """The fields of an entity that its path repeats, each with what stands there: its `id`, or
        the `year` and the `organization` of a report.
        """
        parts = path.removesuffix(".yaml").split("/")
        for pattern, part in zip(self.path.removesuffix(".yaml").split("/"), parts, strict=False):
            field = _FIELD.match(pattern)
            if field and field[1] in self.kind.model_fields:
                yield field[1], part

    def name_of(self, entity: Entity) -> str:
        """What tells an entity of a folder from the others there, as its path does:
        `2026/diskominfo`.
        """
        names = (name for name, _ in self.named_after(self.path))
        return "/".join(str(getattr(entity, name)) for name in names)


FILES = (
    File("masterplan.yaml", Masterplan, "masterplan", "Masterplan | Masterplan"),
    File("framework.yaml", Framework, "framework", "Kerangka dimensi | Framework"),
    File("profile.yaml", Profile, "profile", "Profil daerah | Profile of the region", 1),
    File("organizations.yaml", OrganizationsFile, "organizations", "Organisasi | Organizations", 1),
    File("governance.yaml", Governance, "governance", "Tata kelola | Governance", 1),
    File("workshops.yaml", WorkshopsFile, "workshops", "Bimtek | Workshops", 1),
    File("alignment.yaml", Alignment, "alignment", "Dokumen perencanaan | Planning documents", 1),
    File("future.yaml", Future, "future", "Analisis masa depan | Analysis of the future"),
    File("readiness.yaml", Readiness, "readiness", "Kesiapan daerah | Readiness", 1),
    File("inventory.yaml", InventoryFile, "inventory", "Inventaris | Inventory"),
    File("gaps.yaml", GapsFile, "gaps", "Kesenjangan | Gaps", 1),
    File("issues.yaml", IssuesFile, "issues", "Isu strategis | Strategic issues", 1),
    File("swot.yaml", Swot, "swot", "Analisis SWOT | SWOT analysis", 1),
    File("vision.yaml", Vision, "vision", "Visi | Vision", 1),
    File("missions.yaml", MissionsFile, "missions", "Misi | Missions", 1),
    File("goals.yaml", GoalsFile, "goals", "Tujuan | Goals", 1),
    File("strategies.yaml", StrategiesFile, "strategies", "Strategi | Strategies", 2),
    File("finance.yaml", Finance, "finance", "Keuangan daerah | Regional finance"),
    File("programs/<dimension>/<id>.yaml", Program, "programs", "Program | Programs", 2),
    File("quick-wins/<id>.yaml", QuickWin, "quick_wins", "Quick win | Quick wins", 3),
    File("progress/<year>/<organization>.yaml", Report, "reports", "Laporan | Reports"),
    File("evaluation/<year>.yaml", Evaluation, "evaluations", "Evaluasi | Evaluations"),
    File("approvals/<post>.yaml", Approvals, "approvals", "Persetujuan | Approvals"),
)
"""In the order of the work."""
_BY_PLACE = {file.place: file for file in FILES}


def file_at(path: str) -> File | None:
    """The file at a path; for all that lies in a folder, or in its place, the folder's."""
    return _BY_PLACE.get(path.partition("/")[0])
