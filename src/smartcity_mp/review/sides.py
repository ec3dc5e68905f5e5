"""One of the two masterplans that are compared, and what is known of it beside the plan."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from smartcity_mp.diagnostics import Diagnostic, Path
from smartcity_mp.model.plan import Plan
from smartcity_mp.review.items import Item

_MISPLACED = "SMP018"
"""A file that is not read because it lies where none of its kind does."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two masterplans, and what is known of it beside the plan."""

    plan: Plan
    templates: Mapping[str, str] = field(default_factory=dict)
    left_out: tuple[Path, ...] = ()
    """Paths of what is in the files but not in the plan, because it could not be read."""
    path_of: Callable[[object], Path] | None = None
    findings: tuple[Diagnostic, ...] = ()
    unread: tuple[str, ...] = ()
    """Files and folders of which nothing could be read."""
    not_judged: tuple[str, ...] = ()
    """Rules that could not judge, because of what could not be read."""
    is_absent: bool = False
    """Whether there is no masterplan at all on this side."""

    def place_of(self, item: Item, *below: str) -> Path | None:
        """Where an item stands in the files; None where no file holds it."""
        if item.file:
            return (item.file, *below)
        try:
            return (*self.path_of(item.entity), *below) if self.path_of else None
        except KeyError:
            return None

    def could_find(self, found: Diagnostic) -> bool:
        """Whether a finding of the other side would be here, if it were true here too."""
        file = found.position.file
        return not (found.code in self.not_judged or (file,) in self.left_out or self.hides(file))

    def hides(self, file: str) -> bool:
        """Whether a file may be there, and could not be read: as it is, or where it is."""
        name = file.rpartition("/")[2]
        return any(
            file == gone or file.startswith(f"{gone.removesuffix('/')}/") for gone in self.unread
        ) or any(
            found.code == _MISPLACED and found.position.file.rpartition("/")[2] == name
            for found in self.findings
        )
