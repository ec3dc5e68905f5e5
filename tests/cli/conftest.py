import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from masterplans import EXAMPLE

from smartcity_mp.cli.main import main
from smartcity_mp.data.places import templates_folder

NOBODY = 65534


class Ran(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def smartcity(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Ran]:
    """Run a command line in this process, in Indonesian unless it says otherwise."""
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SMARTCITY_MP_LANG", "id")

    def run(*words: str) -> Ran:
        capsys.readouterr()
        code = main(words)
        return Ran(code, *capsys.readouterr())

    return run


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the example, in which the test works."""
    ignored = shutil.ignore_patterns("books", "build")
    shutil.copytree(EXAMPLE, tmp_path / "mp", ignore=ignored)
    monkeypatch.chdir(tmp_path / "mp")
    return tmp_path / "mp"


@pytest.fixture
def ordinary(smartcity: Callable[..., Ran]) -> Iterator[Path]:
    """A folder of an ordinary user, who the test then is: permissions do not bind root."""
    if os.name == "nt":
        pytest.skip("permissions of POSIX are needed")
    before = Path.cwd()
    with TemporaryDirectory(ignore_cleanup_errors=True) as made:
        folder = Path(made).resolve()
        if os.geteuid() != 0:
            yield folder
            os.chdir(before)
            return
        (folder / "masterplan.yaml").write_text("title: Masterplan\n", encoding="utf-8")
        for words in ("validate", "build", "init kab-tegal --no-git"):  # loads every module
            assert smartcity("-C", str(folder), *words.split()).code == 0
        for left in folder.iterdir():
            shutil.rmtree(left) if left.is_dir() else left.unlink()
        os.chown(folder, NOBODY, NOBODY)
        groups = os.getgroups()
        os.setgroups([])
        os.setegid(NOBODY)
        os.seteuid(NOBODY)
        try:
            if not os.access(templates_folder(), os.R_OK | os.X_OK, effective_ids=True):
                pytest.skip("an ordinary user cannot read this copy of the program")
            yield folder
        finally:
            os.seteuid(0)
            os.setegid(0)
            os.setgroups(groups)
            os.chdir(before)
