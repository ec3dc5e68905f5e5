"""`diff`: between revisions, folders and the folder as it is; what it says where it cannot."""

import json
import shutil
import subprocess
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
import yaml

from smartcity_mp.loading import Loaded, load
from smartcity_mp.source.git import git_environment
from smartcity_mp.source.tree import Revision, Tree

EXAMPLE = Path(__file__).parents[2] / "examples" / "kab-tegal"
PROGRAM = "programs/governance/GOV-01.yaml"

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def git(root: Path, *words: str) -> str:
    given = ("-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
    return subprocess.run(
        ["git", *given, *words],
        cwd=root,
        env=git_environment(),
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout.strip()


def commit(root: Path, message: str) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--allow-empty", "--message", message)


def edit(file: Path, *changes: tuple[str, str]) -> None:
    text = file.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8", newline="\n")


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example in a repository of its own, on a branch of its own; we stand in it."""
    for name in ("CI_MERGE_REQUEST_DIFF_BASE_SHA", "GITHUB_BASE_REF"):
        monkeypatch.delenv(name, raising=False)
    root = tmp_path / "plan"
    shutil.copytree(EXAMPLE, root, ignore=shutil.ignore_patterns("books"))
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root, "Naskah")
    git(root, "switch", "--quiet", "-c", "usulan")
    monkeypatch.chdir(root)
    return root


def propose(root: Path) -> None:
    """More money, a lower target, another owner; a list and a file that only look otherwise."""
    edit(
        root / PROGRAM,
        ("2028: 720000000", "2028: 920000000"),
        ("2028: 75}", "2028: 70}"),
        ("owner: dpmptsp", "owner: diskominfo"),
        (
            "[diskominfo, disdukcapil, kecamatan, polres]",
            "[polres, kecamatan, disdukcapil, diskominfo]",
        ),
    )
    file = root / "vision.yaml"
    file.write_text("# Visi\n\n" + file.read_text(encoding="utf-8"), encoding="utf-8")


@pytest.mark.usefixtures("plan")
def test_nothing_changed(smartcity: Callable) -> None:
    ran = smartcity("diff", "--fail-on", "kecil")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Isi masterplan tidak berubah.\n")


def test_a_proposal(smartcity: Callable, plan: Path) -> None:
    propose(plan)
    ran = smartcity("diff")
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0] == (
        "Anggaran bertambah Rp200 juta (<0,1%), satu target diturunkan, dan penanggung jawab satu "
        "program berganti."
    )
    assert "Besar (1)" in lines and "Sedang (2)" in lines and "Kecil" not in ran.out
    assert "    Target 2028 diturunkan: 75 → 70 layanan" in lines
    assert "    Penanggung jawab: DPMPTSP → Diskominfo" in lines
    assert smartcity("diff", "--lang", "en").out.startswith("The budget grows by Rp200 million")


def test_six_edits_are_four_changes(smartcity: Callable, plan: Path) -> None:
    """A renamed id is a change, a reordered list and a file that is written otherwise are none."""
    propose(plan)
    assert smartcity("rename", "GOV-09", "GOV-90").code == 0
    file = plan / "programs" / "governance" / "GOV-02.yaml"
    known = yaml.safe_load(file.read_text(encoding="utf-8"))
    backwards = dict(reversed(known.items()))
    text = yaml.safe_dump(backwards, allow_unicode=True, sort_keys=False, width=60, indent=4)
    file.write_text(text, encoding="utf-8")
    commit(plan, "Usulan")

    found = json.loads(smartcity("diff", "--format", "json").out)
    told = [(one["grade"], one["kind"], one["about"]["id"]) for one in found["changes"]]
    assert told == [
        ("besar", "weaker", "GOV-01.K1"),
        ("sedang", "raised", "GOV-01"),
        ("sedang", "changed", "GOV-01"),
        ("kecil", "renamed", "GOV-90"),
    ]
    assert [one["field"] for one in found["changes"]] == ["targets", "budget", "owner", ""]
    assert {one["origin"]["author"] for one in found["changes"]} == {"T"}
    first = (
        "Anggaran bertambah Rp200 juta (<0,1%), satu target diturunkan, penanggung jawab satu "
        "program berganti, dan satu kode berganti."
    )
    assert found["summary"]["headline"] == first
    assert smartcity("diff").out.startswith(f"{first}\n")
    assert f"**{first}**" in smartcity("diff", "--format", "markdown").out
    assert escape(first) in smartcity("diff", "--format", "html").out


def unsigned(out: str) -> list[str]:
    """What is said of the changes, without the names of the sides and without the authors."""
    said = out.splitlines()[2:]
    return [line for line in said if not line.lstrip().startswith(("oleh ", "Semuanya oleh "))]


def test_all_ways_to_name_both_sides_agree(smartcity: Callable, plan: Path, tmp_path: Path) -> None:
    propose(plan)
    said = unsigned(smartcity("diff").out)
    shutil.copytree(EXAMPLE, tmp_path / "old")
    for words in (["main"], ["HEAD"], ["--from", str(tmp_path / "old")]):
        assert unsigned(smartcity("diff", *words).out) == said, words
    commit(plan, "Usulan")
    for words in (["main..usulan"], ["main.."], ["HEAD~1..HEAD"], ["main...usulan"], []):
        ran = smartcity("diff", *words).out
        assert unsigned(ran) == said, words
        assert ran.splitlines()[2].startswith("Semuanya oleh T, "), words
        assert ran.count("oleh T, ") == 1, words
    back = smartcity("diff", "..main").out
    assert back.startswith("Anggaran berkurang Rp200 juta")


def test_what_others_merged_since_is_not_blamed(smartcity: Callable, plan: Path) -> None:
    propose(plan)
    commit(plan, "Usulan")
    own = unsigned(smartcity("diff").out)
    git(plan, "switch", "--quiet", "main")
    edit(plan / "programs/governance/GOV-02.yaml", ("owner:", "notes: Lain\nowner:"))
    commit(plan, "Lain")
    git(plan, "switch", "--quiet", "usulan")
    assert unsigned(smartcity("diff").out) == own
    assert "GOV-02" in smartcity("diff", "main").out


def test_what_ci_says_is_the_base(
    smartcity: Callable, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    propose(plan)
    commit(plan, "Usulan")
    own = unsigned(smartcity("diff").out)
    git(plan, "switch", "--quiet", "main")
    edit(plan / "programs/governance/GOV-02.yaml", ("owner:", "notes: Lain\nowner:"))
    commit(plan, "Lain")
    base = git(plan, "rev-parse", "main")
    git(plan, "switch", "--quiet", "--detach", "main")
    git(plan, "merge", "--quiet", "--no-edit", "usulan")
    monkeypatch.setenv("GITHUB_BASE_REF", "main")
    ran = smartcity("diff")
    assert (ran.code, unsigned(ran.out)) == (0, own)
    assert f"main ({base[:7]})" in ran.out
    monkeypatch.delenv("GITHUB_BASE_REF")
    monkeypatch.setenv("CI_MERGE_REQUEST_DIFF_BASE_SHA", base)
    assert unsigned(smartcity("diff").out) == own


def test_a_grade_makes_the_exit_code(smartcity: Callable, plan: Path) -> None:
    edit(plan / PROGRAM, ("owner: dpmptsp", "owner: diskominfo"))
    codes = [smartcity("diff", "--fail-on", grade).code for grade in ("besar", "sedang", "kecil")]
    assert codes == [0, 1, 1]
    ran = smartcity("diff", "--fail-on", "gede")
    assert ran.code == 2 and "besar, sedang, kecil" in ran.err


def test_a_masterplan_that_was_not_there_before(smartcity: Callable, plan: Path) -> None:
    git(plan, "rm", "--quiet", "-r", "--cached", ".")
    git(plan, "commit", "--quiet", "--allow-empty", "--message", "Kosong")
    ran = smartcity("diff", "HEAD")
    assert ran.code == 0
    assert ran.out.startswith("Masterplan baru: anggaran ")
    ran = smartcity("diff", "HEAD~1..HEAD")
    assert ran.code == 2
    assert "belum ada masterplan.yaml" in ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["tidak-ada"], 'revisi "tidak-ada" tidak ada'),
        (["usulna"], 'maksud Anda "usulan"'),
        (["main..--output=x"], "refs/heads/--output=x"),
        (["--", "--output=x"], "refs/heads/--output=x"),
        (["--output=x"], 'tidak mengenal opsi "--output"'),
        (["main", "--from", "."], "jangan keduanya"),
        (["--from", "tidak-ada"], "tidak ada masterplan.yaml"),
        (["main", "usulan"], 'tidak memerlukan "usulan"'),
        (["--format", "pdf"], "Pilihannya"),
    ],
)
def test_what_cannot_be_compared(
    smartcity: Callable, plan: Path, words: list[str], said: str
) -> None:
    git(plan, "update-ref", "refs/heads/--output=x", "HEAD")
    ran = smartcity("diff", *words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert "Traceback" not in ran.err
    assert not (plan / "x").exists()
    assert smartcity("diff", "refs/heads/--output=x").code == 0


def test_where_git_has_no_answer(
    smartcity: Callable, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{plan}", "clone")
    monkeypatch.chdir(tmp_path / "clone")
    ran = smartcity("diff", "HEAD~1")
    assert ran.code == 2 and "fetch-depth: 0" in ran.err
    shutil.rmtree(tmp_path / "clone" / ".git")
    (tmp_path / "clone" / ".git").symlink_to(plan / ".git")
    ran = smartcity("diff")
    assert ran.code == 2 and "tautan" in ran.err
    (tmp_path / "clone" / ".git").unlink()
    ran = smartcity("diff")
    assert ran.code == 2 and "--from" in ran.err
    git(tmp_path / "clone", "init", "--quiet")
    ran = smartcity("diff", "HEAD")
    assert ran.code == 2 and "git commit" in ran.err
    monkeypatch.setenv("PATH", str(tmp_path))
    ran = smartcity("diff")
    assert ran.code == 2 and "Pasang git" in ran.err


def test_a_plan_within_a_repository(
    smartcity: Callable, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (plan / "naskah").mkdir()
    for path in plan.iterdir():
        if path.name not in (".git", "naskah"):
            path.rename(plan / "naskah" / path.name)
    monkeypatch.chdir(plan / "naskah")
    ran = smartcity("diff")
    assert ran.code == 0 and ran.out.startswith("Masterplan baru")
    commit(plan, "Pindah")
    edit(plan / "naskah" / PROGRAM, ("owner: dpmptsp", "owner: diskominfo"))
    assert "penanggung jawab satu program berganti" in smartcity("diff", "HEAD").out.lower()


def test_between_revisions_the_folder_is_not_read(
    plan: Path, smartcity: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    propose(plan)
    commit(plan, "Usulan")
    read: list[object] = []

    def counted(tree: Tree, *args: int) -> Loaded:
        read.append(tree)
        return load(tree, *args)

    monkeypatch.setattr("smartcity_mp.project.load", counted)
    ran = smartcity("diff", "HEAD~1..HEAD")
    assert ran.code == 0, ran.err
    assert [type(tree) for tree in read] == [Revision, Revision]
