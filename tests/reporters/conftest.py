import pytest

from smartcity_mp.diagnostics import SEVERITIES, Diagnostic, Position, Report, Severity
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


EVIL = (
    "x,y\r\n::error file=a::palsu\r\n##vso[task.complete]##[error] </details><b>@everyone #12"
    " | `a` %0A ]]> <![CDATA[ &amp; [a](https://a.id) \x00\x1b[2J\ufffe\U0001f600"
)


def many(count: int, severity: Severity = Severity.ERROR, files: int = 1) -> list[Diagnostic]:
    """Findings, each on a line of its own, in the files in turn."""
    return [
        Diagnostic(Position(f"a{n % files}.yaml", n + 1), "SMP201", severity, DANGLING)
        for n in range(count)
    ]


@pytest.fixture
def evil() -> Report:
    """Findings of which every text wants to give orders, on a line of its own and within one."""
    found = [
        Diagnostic(
            Position(f"{EVIL}.yaml", 2, 4, (EVIL, "a", "b")),
            "SMP201",
            severity,
            {"kind": "objective", "text": EVIL, "suggestion": EVIL},
        )
        for severity in SEVERITIES
    ]
    return Report(tuple(found), (), (), (f"{EVIL}.yaml", "C:\\a b.yaml"))
