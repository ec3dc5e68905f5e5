import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as a shell starts it behind `&`
    signal.signal(signal.SIGINT, signal.default_int_handler)  # what a test starts can be ended
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")  # CI judges a change, it does not search; people's machines search

Runner = Callable[..., "subprocess.CompletedProcess[str]"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the golden books anew",
    )


def tool(name: str) -> str:
    """The path of a program that a test needs: skips on a user's machine, fails in CI."""
    path = shutil.which(name)
    if path is None and os.environ.get("CI"):
        pytest.fail(f"{name} is not installed; CI needs it")
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


def installed(path: str) -> Path:
    """What `.ci/run` installs with npm: skips where it is not, fails in CI."""
    found = Path(__file__).parents[1] / "node_modules" / path
    if not found.exists():
        missing = f"no {path.partition('/')[0]}: see .ci/run"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    return found


@pytest.fixture
def chromium() -> str:
    return tool("chromium")


@pytest.fixture(scope="session")
def program() -> Runner:
    """Run the command line in a process of its own."""

    def run(*words: str | Path, **environment: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "smartcity_mp", *map(str, words)],
            env={**os.environ, "SMARTCITY_MP_LANG": "id", **environment},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def books(tmp_path_factory: pytest.TempPathFactory, program: Runner) -> Path:
    """The built books of the example."""
    folder = tmp_path_factory.mktemp("books")
    example = Path(__file__).parents[1] / "examples" / "kab-tegal"
    ran = program("-C", example, "build", "-o", folder)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return folder
