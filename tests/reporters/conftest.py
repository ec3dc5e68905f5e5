import pytest

from smartcity_mp.diagnostics import Diagnostic, Position, Report, Severity
from smartcity_mp.reporters.contract import Context

FILE = "programs/governance/GOV-03.yaml"
DANGLING = {"kind": "objective", "text": "SS9", "suggestion": "SS1.9"}


@pytest.fixture
def report() -> Report:
    """An error, a warning and a note; one more is waived, and two rules could not judge."""
    error = Diagnostic(Position(FILE, 2, 14), "SMP201", Severity.ERROR, DANGLING)
    idle = {"id": "QW-GOV", "months": "6"}
    warning = Diagnostic(Position("quick-wins/QW-GOV.yaml", 1, 1), "SMP413", Severity.WARNING, idle)
    stale = {"text": "SMP302", "at": "M1"}
    note = Diagnostic(Position("masterplan.yaml", 9, 5), "SMP211", Severity.INFO, stale)
    waived = Diagnostic(Position("x.yaml"), "SMP413", Severity.WARNING, idle, "Belum ada lelang")
    return Report((error, warning, note), (waived,), ("SMP305", "SMP302"), (FILE, "x.yaml"))


@pytest.fixture
def context() -> Context:
    """For a pipe in Indonesian; of the files only one could be read."""
    return Context("id", text_of={FILE: "id: GOV-03\nobjectives: [SS9]\n"}.get)
