import subprocess
import sys

from smartcity_mp.reporters import REPORTERS


def test_every_reporter_has_help_in_both_languages() -> None:
    assert {"text", "json"} <= set(REPORTERS)
    for reporter in REPORTERS.values():
        assert reporter.id and reporter.en and reporter.id != reporter.en


def test_the_registry_imports_no_reporter_and_no_rich() -> None:
    code = (
        "import sys, smartcity_mp.reporters as r\n"
        "loaded = [m for m in sys.modules if m.split('.')[0] == 'rich' or m in"
        " [entry.module for entry in r.REPORTERS.values()]]\n"
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
        "from smartcity_mp.reporters.contract import Context\n"
        "report = Report((Diagnostic(Position('a.yaml'), 'SMP012', Severity.ERROR),))\n"
        "out = text.render(report, Context('en'))\n"
        "assert out.startswith('a.yaml:1:1: error SMP012: '), out\n"
        "sys.exit(str([m for m in sys.modules if m.split('.')[0] == 'rich']))\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert ran.stderr.decode().strip() == "[]"
