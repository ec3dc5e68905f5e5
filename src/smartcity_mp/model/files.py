"""The files of a masterplan, each once: what one holds, and which part of the plan it becomes."""

from dataclasses import dataclass

from smartcity_mp.model.alignment import Alignment
from smartcity_mp.model.direction import GoalsFile, MissionsFile, StrategiesFile, Vision
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.governance import Governance
from smartcity_mp.model.issues import IssuesFile
from smartcity_mp.model.masterplan import Masterplan
from smartcity_mp.model.organizations import OrganizationsFile
from smartcity_mp.model.profile import Profile
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import QuickWin
from smartcity_mp.model.readiness import GapsFile, Readiness
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.swot import Swot
from smartcity_mp.model.workshops import WorkshopsFile


@dataclass(frozen=True, slots=True)
class File:
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


FILES = (
    File("masterplan.yaml", Masterplan, "masterplan", "Masterplan | Masterplan"),
    File("framework.yaml", Framework, "framework", "Kerangka dimensi | Framework"),
    File("profile.yaml", Profile, "profile", "Profil daerah | Profile of the region", 1),
    File("organizations.yaml", OrganizationsFile, "organizations", "Organisasi | Organizations", 1),
    File("governance.yaml", Governance, "governance", "Tata kelola | Governance", 1),
    File("workshops.yaml", WorkshopsFile, "workshops", "Bimtek | Workshops", 1),
    File("alignment.yaml", Alignment, "alignment", "Dokumen perencanaan | Planning documents", 1),
    File("readiness.yaml", Readiness, "readiness", "Kesiapan daerah | Readiness", 1),
    File("gaps.yaml", GapsFile, "gaps", "Kesenjangan | Gaps", 1),
    File("issues.yaml", IssuesFile, "issues", "Isu strategis | Strategic issues", 1),
    File("swot.yaml", Swot, "swot", "Analisis SWOT | SWOT analysis", 1),
    File("vision.yaml", Vision, "vision", "Visi | Vision", 1),
    File("missions.yaml", MissionsFile, "missions", "Misi | Missions", 1),
    File("goals.yaml", GoalsFile, "goals", "Tujuan | Goals", 1),
    File("strategies.yaml", StrategiesFile, "strategies", "Strategi | Strategies", 2),
    File("programs/<dimension>/<id>.yaml", Program, "programs", "Program | Programs", 2),
    File("quick-wins/<id>.yaml", QuickWin, "quick_wins", "Quick win | Quick wins", 3),
)
"""In the order of the work."""
_BY_PLACE = {file.place: file for file in FILES}


def file_at(path: str) -> File | None:
    """The file at a path; for all that lies in a folder, or in its place, the folder's."""
    return _BY_PLACE.get(path.partition("/")[0])
