"""A repository on this machine with a masterplan, and a host where changes to it are proposed."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import tool
from fake_hosts import running
from pipelines.machine import Machine, git
from pipelines.office import Office

from smartcity_mp.cli.main import main


@pytest.fixture
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    """A fresh masterplan of Kabupaten Tegal in `main`; the host is github unless a test says."""
    if os.name == "nt":
        pytest.skip("the runners of the workflows are Linux")
    tool("git"), tool("bash")
    kind = getattr(request, "param", "github")
    folder = tmp_path / "kab-tegal"
    assert main(["-C", str(tmp_path), "init", "kab-tegal", "--ci", kind, "--no-git", "-q"]) == 0
    git(tmp_path, "init", "--quiet", "--bare", "--initial-branch=main", "remote.git")
    git(folder, "init", "--quiet", "--initial-branch=main")
    with running(kind) as host:
        office = Office(folder, tmp_path / "remote.git", Machine(tmp_path / "machine"), host)
        office.push("main")
        yield office
