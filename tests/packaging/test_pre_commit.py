"""The hook that the project ships: pre-commit installs it from here and runs it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.xdist_group("packaging"),
    pytest.mark.skipif(not (ROOT / ".git").exists(), reason="pre-commit installs from git"),
]


def test_the_hook_stops_a_mistake_and_nothing_else(tmp_path: Path) -> None:
    environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "cache")}
    environment.pop("PYTHONWARNDEFAULTENCODING", None)
    plan = tmp_path / "kab-tegal"

    def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*map(str, words)],
            cwd=plan,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    init = [sys.executable, "-m", "smartcity_mp", "init", "kab-tegal"]
    subprocess.run(init, cwd=tmp_path, check=True)
    run("git", "add", ".")
    program = Path(sys.executable).parent / "pre-commit"
    hook = (program, "try-repo", ROOT, "smartcity-mp-validate", "--all-files")
    ran = run(*hook)
    assert (ran.returncode, "Passed" in ran.stdout) == (0, True), ran.stdout + ran.stderr
    (plan / "vision.yaml").write_text("statement: [", encoding="utf-8")
    run("git", "add", ".")
    ran = run(*hook)
    assert (ran.returncode, "vision.yaml:" in ran.stdout) == (1, True), ran.stdout + ran.stderr
