"""The program as people install it: from a wheel, from an sdist and editable, used offline."""

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
WAYS = ("wheel", "sdist", "editable")
NO_NETWORK = """
import os, socket, sys

def refuse(*arguments, **options):
    sys.stderr.write(f"network: {arguments}\\n")
    sys.stderr.flush()
    os._exit(99)

socket.socket.connect = socket.socket.connect_ex = refuse
socket.getaddrinfo = socket.gethostbyname = refuse
"""

pytestmark = pytest.mark.xdist_group("packaging")


def run(*words: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    hidden = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "PYTHONWARNDEFAULTENCODING")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment["SMARTCITY_MP_LANG"] = "id"
    return subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def succeed(*words: str | Path, cwd: Path | None = None) -> str:
    ran = run(*words, cwd=cwd)
    assert ran.returncode == 0, f"{words}\n{ran.stdout}\n{ran.stderr}"
    return ran.stdout


@pytest.fixture(scope="session")
def artifacts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The sdist, the wheel that is built from it, and the checkout."""
    folder = tmp_path_factory.mktemp("dist")
    succeed(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, REPOSITORY)
    (wheel,), (sdist,) = folder.glob("*.whl"), folder.glob("*.tar.gz")
    return {"wheel": wheel, "sdist": sdist, "editable": REPOSITORY}


@pytest.fixture(scope="session", params=WAYS)
def installed(
    request: pytest.FixtureRequest,
    artifacts: dict[str, Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """The programs' folder of a clean environment without network that has it installed."""
    folder = tmp_path_factory.mktemp(request.param)
    venv.create(folder)
    bin_folder = folder / ("Scripts" if os.name == "nt" else "bin")
    python = bin_folder / "python"
    editable = ["--editable"] if request.param == "editable" else []
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet"]
    succeed(*pip, *editable, artifacts[request.param])
    packages = Path(
        succeed(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    )
    (packages / "no_network.py").write_text(NO_NETWORK, encoding="utf-8")
    (packages / "no_network.pth").write_text("import no_network\n", encoding="utf-8")
    return bin_folder


def test_the_wheel_carries_what_the_program_needs(artifacts: dict[str, Path]) -> None:
    with zipfile.ZipFile(artifacts["wheel"]) as wheel:
        names = set(wheel.namelist())
    for name in (
        "data/regions.csv",
        "data/frameworks/kominfo.yaml",
        "templates/scaffold/masterplan.yaml",
        "templates/scaffold/dot-gitignore",
        "templates/scaffold/narratives/dot-gitkeep",
        "example/masterplan.yaml",
    ):
        assert f"smartcity_mp/{name}" in names
    for source in (REPOSITORY / "templates").rglob("*"):
        if source.is_file() and "__pycache__" not in source.parts:
            path = source.relative_to(REPOSITORY).as_posix()
            assert f"smartcity_mp/{path}" in names
    assert not [name for name in names if name.startswith("smartcity_mp/example/build/")]
    assert not [name for name in names if name.startswith("tests/") or "__pycache__" in name]


def test_the_sdist_is_whole(artifacts: dict[str, Path]) -> None:
    with tarfile.open(artifacts["sdist"]) as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    for name in ("pyproject.toml", "README.md", "LICENSE", "templates/scaffold/masterplan.yaml"):
        assert name in names
    assert "tests/packaging/test_installs.py" in names


def test_the_network_is_really_off(installed: Path) -> None:
    code = "import socket; socket.create_connection(('127.0.0.1', 9))"
    assert run(installed / "python", "-c", code).returncode == 99


def test_the_package_is_the_installed_one(installed: Path, request: pytest.FixtureRequest) -> None:
    code = "import smartcity_mp; print(smartcity_mp.__file__)"
    place = Path(succeed(installed / "python", "-c", code).strip())
    editable = "editable" in request.node.name
    assert place.is_relative_to(REPOSITORY if editable else installed.parent)


def test_init_validate_build(installed: Path, tmp_path: Path) -> None:
    program = installed / "smartcity-mp"
    succeed(program, "init", "kab-tegal", cwd=tmp_path)
    project = tmp_path / "kab-tegal"
    succeed(program, "validate", cwd=project)
    succeed(program, "build", cwd=project)
    assert (project / "build/index.html").stat().st_size > 500
    assert list((project / "build").glob("buku-*.html"))
    succeed(program, "init", "contoh", "--example", cwd=tmp_path)
    succeed(program, "-C", tmp_path / "contoh", "validate", cwd=tmp_path)
    succeed(program, "-C", tmp_path / "contoh", "build", cwd=tmp_path)


def test_a_format_says_which_libraries_it_lacks(installed: Path, tmp_path: Path) -> None:
    program = installed / "smartcity-mp"
    succeed(program, "init", "kab-tegal", cwd=tmp_path)
    for language, said in (("id", "memerlukan pustaka"), ("en", "needs libraries")):
        words = ("-C", tmp_path / "kab-tegal", "--lang", language, "build", "--format", "docx")
        ran = run(program, *words)
        assert (ran.returncode, ran.stdout) == (2, "")
        assert said in ran.stderr
        assert "pip install python-docx resvg-py\n" in ran.stderr
    assert not (tmp_path / "kab-tegal" / "build").exists()


def test_explain_rules_and_version(installed: Path, tmp_path: Path) -> None:
    program = installed / "smartcity-mp"
    assert succeed(program, "--version", cwd=tmp_path).startswith("smartcity-mp ")
    assert "SMP305" in succeed(program, "rules", cwd=tmp_path)
    assert "SMP305" in succeed(program, "explain", "305", cwd=tmp_path)
    assert succeed(installed / "python", "-m", "smartcity_mp", "--help", cwd=tmp_path)
