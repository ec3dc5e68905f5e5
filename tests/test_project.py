"""Finding, opening and checking a masterplan: what goes wrong comes back as a value."""

import shutil
import subprocess
from pathlib import Path

import pytest
from masterplans import EXAMPLE

from smartcity_mp.diagnostics import Diagnostic, Severity
from smartcity_mp.project import (
    NoProject,
    Project,
    check,
    find,
    folder_in_repository,
    load_tree,
    open_folder,
)
from smartcity_mp.rules import RULES
from smartcity_mp.source.git import git_environment
from smartcity_mp.source.tree import Folder, Revision, TreeError


class InMemory:
    """A tree that is no folder."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.contents = files

    def files(self) -> list[str]:
        return sorted(self.contents)

    def read(self, path: str) -> bytes | Diagnostic:
        return self.contents[path]


class Unreadable(InMemory):
    def files(self) -> list[str]:
        raise TreeError("Permission denied")


def project_of(files: dict[str, bytes]) -> Project:
    project = load_tree(Path("x"), InMemory(files))
    assert isinstance(project, Project)
    return project


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "masterplan.yaml").write_bytes(b"title: Masterplan\n")
    return tmp_path


def test_the_nearest_masterplan_upwards_is_found(root: Path) -> None:
    deep = root / "programs" / "governance"
    deep.mkdir(parents=True)
    assert find(deep) == find(root) == root
    inner = root / "programs" / "masterplan.yaml"
    inner.write_bytes(b"title: Lain\n")
    assert find(deep) == inner.parent


def test_none_is_found_where_there_is_none(tmp_path: Path) -> None:
    assert find(tmp_path) == NoProject("none", tmp_path)


MISNAMED = (
    "masterplan.yml", "MASTERPLAN.YAML.TXT", "masterplan.yaml.txt", "masterplan (1).yaml",
    "masterplan - Copy.yaml", "Salinan masterplan.yaml", "master_plan.yaml", "Master Plan.yml",
    "masterplan.txt", "masterplan", "mastreplan.yaml",
)  # fmt: skip
OTHERS = (
    "masterplan.docx", "masterplan.pdf", "notes.txt", "masters.yaml", ".masterplan.yaml", "plan.yml"
)  # fmt: skip


@pytest.mark.parametrize("name", MISNAMED)
def test_a_misnamed_masterplan_is_told(tmp_path: Path, name: str) -> None:
    inside = tmp_path / "programs" / "governance"
    inside.mkdir(parents=True)
    (tmp_path / name).write_bytes(b"title: Masterplan\n")
    told = NoProject("misnamed", tmp_path, name)
    assert find(tmp_path) == find(inside) == told
    assert open_folder(tmp_path) == open_folder(tmp_path / name) == told
    assert load_tree(tmp_path, InMemory({name: b""})) == told
    assert open_folder(inside) == NoProject("not-there", inside)


@pytest.mark.parametrize("name", OTHERS)
def test_another_file_is_no_misnamed_masterplan(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"title: Masterplan\n")
    (tmp_path / "masterplan.yml").mkdir()
    assert find(tmp_path) == NoProject("none", tmp_path)


def test_a_masterplan_above_goes_before_a_misnamed_one(root: Path) -> None:
    inside = root / "programs"
    inside.mkdir()
    (inside / "masterplan.yml").write_bytes(b"")
    assert find(inside) == root


def test_a_folder_or_the_file_that_marks_it_is_opened(root: Path) -> None:
    for named in (root, root / "masterplan.yaml"):
        project = open_folder(named)
        assert isinstance(project, Project)
        assert (project.root, project.loaded.plan.masterplan.title) == (root, "Masterplan")


def test_only_the_folder_that_is_named_is_opened(root: Path) -> None:
    inside = root / "programs"
    inside.mkdir()
    for folder in (inside, root / "nowhere"):
        assert open_folder(folder) == NoProject("not-there", folder)
    (inside / "masterplan.yaml").mkdir()
    assert open_folder(inside) == NoProject("not-there", inside)


def test_any_tree_is_loaded() -> None:
    project = project_of({"masterplan.yaml": b"title: Masterplan\n", "assets/a.svg": b"<svg/>"})
    assert project.loaded.plan.masterplan.title == "Masterplan"
    assert project.picture("assets/a.svg") == b"<svg/>"
    assert project.picture("assets/b.svg") is None
    assert project.picture("masterplan.yaml") is None


def test_a_tree_without_a_masterplan_or_that_cannot_be_read(tmp_path: Path) -> None:
    other = InMemory({"vision.yaml": b""})
    assert load_tree(tmp_path, other) == NoProject("not-there", tmp_path)
    wanted = NoProject("unreadable", tmp_path, "Permission denied")
    assert load_tree(tmp_path, Unreadable({})) == wanted


def test_a_folder_that_the_system_refuses_holds_none(root: Path) -> None:
    folder = root / ("x" * 300)
    assert open_folder(folder) == NoProject("not-there", folder)
    assert find(folder) == root


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_a_revision_is_loaded_as_it_stood(root: Path) -> None:
    def git(*words: str) -> None:
        known = ("-c", "user.name=T", "-c", "user.email=t@example.org")
        subprocess.run(["git", *known, *words], cwd=root, env=git_environment(), check=True)

    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "-m", "x")
    (root / "masterplan.yaml").write_bytes(b"title: Kini\n")
    project = load_tree(root, Revision(root, "HEAD"))
    assert isinstance(project, Project)
    assert project.loaded.plan.masterplan.title == "Masterplan"
    missing = load_tree(root, Revision(root, "no-such-revision"))
    assert isinstance(missing, NoProject)
    assert missing.reason == "unreadable"
    assert "no-such-revision" in missing.detail


def test_where_a_folder_is_in_its_repository(tmp_path: Path) -> None:
    folder = tmp_path / "plans" / "kab tegal"
    folder.mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    assert folder_in_repository(folder) == "plans/kab tegal/"
    assert folder_in_repository(tmp_path) == ""
    (folder / ".git").write_bytes(b"gitdir: elsewhere\n")
    assert folder_in_repository(folder) == ""
    assert folder_in_repository(folder / "programs") == "programs/"


def test_where_a_folder_is_in_no_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smartcity_mp.project._upwards", lambda *_: None)
    assert folder_in_repository(tmp_path) == ""


def test_the_check_is_of_shape_rules_and_books_in_the_order_of_places() -> None:
    text = b"title: Masterplan\nsatge: 1\nbooks: komfino\n"
    report = check(project_of({"masterplan.yaml": text, "narratives/sambutn.md": b"Salam.\n"}))
    codes = {found.code for found in report.findings}
    assert {"SMP101", "SMP706", "SMP707"} <= codes
    assert codes & {rule.CODE for rule in RULES}
    places = [found.position for found in report.findings]
    assert places == sorted(places)
    assert report.files == ("masterplan.yaml", "narratives/sambutn.md")


def test_a_stage_that_is_asked_for_makes_what_is_due_an_error() -> None:
    project = project_of({"masterplan.yaml": b"title: Masterplan\n"})
    assert check(project).count(Severity.ERROR) == 0
    assert check(project, stage=2).count(Severity.ERROR) > 0


def test_the_example_is_opened_and_clean() -> None:
    project = load_tree(EXAMPLE, Folder(EXAMPLE))
    assert isinstance(project, Project)
    report = check(project)
    assert report.count(Severity.ERROR) == 0
    assert len(report.files) > 50
