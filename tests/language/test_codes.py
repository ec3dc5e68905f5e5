import ast
import os
import subprocess
import sys
from pathlib import Path

import smartcity_mp
from smartcity_mp.diagnostics import Position, Severity
from smartcity_mp.language.catalogue import SENTENCES
from smartcity_mp.language.codes import FAMILIES, LIGHTER, diagnostic, every_code
from smartcity_mp.language.pair import half
from smartcity_mp.rules import RULES

SRC = Path(smartcity_mp.__file__).parent
EXAMPLE = SRC.parents[1] / "examples" / "kab-tegal"
CODES = every_code(RULES)


def test_every_code_is_known_whether_a_rule_or_not() -> None:
    assert [code.name for code in CODES] == sorted(SENTENCES)
    assert [code.name for code in CODES if code.waivable] == [rule.CODE for rule in RULES]
    assert len(every_code(())) == len(CODES) - len(RULES) >= 50


def test_a_rule_tells_its_own() -> None:
    for rule in RULES:
        (code,) = [code for code in CODES if code.name == rule.CODE]
        assert (code.severity, code.stage) == (rule.SEVERITY, rule.STAGE)
        assert code.manual is rule.MANUAL


def test_every_family_has_codes_and_a_title_in_both_languages() -> None:
    assert list(dict.fromkeys(code.family for code in CODES)) == list(FAMILIES.values())
    for title in FAMILIES.values():
        assert half(title, "id") != half(title, "en")


def test_what_is_no_rule_is_an_error_unless_it_is_named_as_lighter() -> None:
    others = {code.name: code.severity for code in every_code(())}
    assert {name for name in others if others[name] is not Severity.ERROR} == set(LIGHTER)
    for name, severity in others.items():
        found = diagnostic(Position("gaps.yaml"), name, text="x")
        assert (found.severity, found.values) == (severity, {"text": "x"})


def test_nobody_else_weighs_a_finding() -> None:
    """All call `diagnostic`; only the engine knows better, as a masterplan sets severities."""
    weighing = {
        path.relative_to(SRC).as_posix()
        for path in SRC.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Diagnostic"
    }
    assert weighing == {"language/codes.py", "rules/engine.py"}


def test_checking_a_masterplan_reads_no_manuals() -> None:
    code = (
        "import sys\n"
        "from smartcity_mp.cli.main import main\n"
        f"main(['-C', {str(EXAMPLE)!r}, 'validate', '--quiet'])\n"
        "assert 'smartcity_mp.rules' in sys.modules\n"
        "sys.exit(str([m for m in sys.modules if m.startswith('smartcity_mp.language.manuals.')]))"
    )
    environment = os.environ | {"PYTHONPATH": str(SRC.parent)}
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env=environment, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert ran.stderr.strip().endswith("['smartcity_mp.language.manuals.manual']")
