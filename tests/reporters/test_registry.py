import subprocess
import sys
from importlib import import_module

import pytest

from smartcity_mp.diagnostics import Diagnostic, Position, Report, Severity
from smartcity_mp.reporters import REPORTERS, place, severity_word, summary


def test_every_reporter_is_there_and_has_help_in_both_languages() -> None:
    assert list(REPORTERS) == ["text", "json"]
    for module, indonesian, english in REPORTERS.values():
        assert callable(import_module(module).render)
        assert indonesian and english and indonesian != english


def test_the_registry_imports_no_reporter_and_no_rich() -> None:
    code = (
        "import sys, smartcity_mp.reporters as r\n"
        "loaded = [m for m in sys.modules if m.split('.')[0] == 'rich' or m in"
        " [entry[0] for entry in r.REPORTERS.values()]]\n"
        "assert len(sys.modules) > 30\n"
        "sys.exit(str(loaded))\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert ran.stderr.decode().strip() == "[]"


def test_a_pipe_needs_no_rich() -> None:
    code = (
        "import sys\n"
        "from smartcity_mp.diagnostics import *\n"
        "from smartcity_mp.reporters import text\n"
        "report = Report((Diagnostic(Position('a.yaml'), 'SMP012', Severity.ERROR),))\n"
        "out = text.render(report, language='en', terminal=False, source=lambda file: None)\n"
        "assert out.startswith('a.yaml:1:1: error SMP012: '), out\n"
        "sys.exit(str([m for m in sys.modules if m.split('.')[0] == 'rich']))\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert ran.stderr.decode().strip() == "[]"


def test_summary(report: Report) -> None:
    assert summary(report, "id") == (
        "1 kesalahan, 1 peringatan, 1 informasi, 1 dikecualikan\n"
        "Belum dapat dinilai karena ada isi yang tidak terbaca: SMP302, SMP305"
    )
    assert summary(report, "en") == (
        "1 error, 1 warning, 1 note, 1 waived\n"
        "Not judged, because some of the content could not be read: SMP302, SMP305"
    )


def test_summary_of_many_and_of_nothing(report: Report) -> None:
    many = Report(tuple(report.findings[:1]) * 3 + tuple(report.findings[1:2]) * 2)
    assert summary(many, "id") == "3 kesalahan, 2 peringatan"
    assert summary(many, "en") == "3 errors, 2 warnings"
    assert summary(Report(()), "id") == "tidak ada temuan"
    assert summary(Report(()), "en") == "no findings"
    assert summary(Report((), report.waived), "en") == "no findings, 1 waived"


@pytest.mark.parametrize("severity", [Severity.ERROR, Severity.WARNING, Severity.INFO])
def test_every_severity_is_counted(severity: Severity) -> None:
    found = Diagnostic(Position("a.yaml"), "SMP012", severity)
    for language in ("id", "en"):
        one = severity_word(severity, language)
        assert summary(Report((found,)), language) == f"1 {one}"


def test_a_place_is_one_line() -> None:
    found = Diagnostic(Position("programs/a\nb\x1b[31m.yaml", 3, 4), "SMP018", Severity.ERROR)
    assert place(found) == "programs/a b [31m.yaml:3:4"
