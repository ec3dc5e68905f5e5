from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pytest

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.loading import Loaded, load
from smartcity_mp.model.plan import Plan

MASTERPLAN = "title: Masterplan Smart City\nperiod: {start: 2024, end: 2033}\nstage: 1\n"


@dataclass
class Texts:
    """A tree of files in memory."""

    contents: Mapping[str, bytes | Diagnostic]

    def files(self) -> list[str]:
        return sorted(self.contents)

    def read(self, path: str) -> bytes | Diagnostic:
        return self.contents[path]


@dataclass(frozen=True)
class Read:
    """A masterplan that was loaded, and what was found in it."""

    loaded: Loaded

    @property
    def plan(self) -> Plan:
        return self.loaded.plan

    @property
    def places(self) -> list[tuple[str, str, int, int]]:
        """Code, file, line and column of every finding, sorted by place."""
        found = sorted(self.loaded.diagnostics, key=Diagnostic.sort_key)
        return [(f.code, f.position.file, f.position.line, f.position.column) for f in found]

    @property
    def only(self) -> Diagnostic:
        """The one finding."""
        (found,) = self.loaded.diagnostics
        return found


@pytest.fixture
def read() -> Callable[[Mapping[str, str | bytes | Diagnostic]], Read]:
    """Load texts by their path; a plain masterplan.yaml is there unless they bring one."""

    def run(files: Mapping[str, str | bytes | Diagnostic]) -> Read:
        contents = {"masterplan.yaml": MASTERPLAN, **files}
        return Read(
            load(Texts({p: t.encode() if isinstance(t, str) else t for p, t in contents.items()}))
        )

    return run
