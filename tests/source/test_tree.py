"""A folder and a git revision: the same listing and the same bytes; nothing from outside."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.source.git import git_environment
from smartcity_mp.source.text import MAX_BYTES
from smartcity_mp.source.tree import Folder, Revision, Tree, TreeError

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

FILES = {
    "masterplan.yaml": b"title: Masterplan\n",
    "profile.yaml": b"\xef\xbb\xbfsummary: \xff\r\n",
    "empty.yaml": b"",
    "notes.txt": b"catatan",
    "programs/governance/GOV-01.yaml": b"id: GOV-01\n",
    "programs/governance/deep/er/x.yaml": b"id: X\n",
    "quick-wins/QW-GOV.yaml": "name: Layanan é😀\n".encode(),
    "narratives/sambutan.md": b"Salam.\n",
    "templates/id/chapter.md.j2": b"{{ v }}\n",
    "assets/logo.png": b"\x89PNG\n\n\0\n",
    "assets/two words/photo 1.jpg": b"jpg",
}
FOREIGN = {
    ".hidden.yaml": b"x: 1\n",
    ".git-not/config": b"x",
    "programs/.hidden/x.yaml": b"x: 1\n",
    "programs/governance/.GOV-01.yaml.swp": b"swap",
    "build/book.html": b"<p>",
    "mkdocs.yml": b"x: 1\n",
    "narratives/sambutan.md~": b"x",
    "narratives/~$sambutan.docx": b"x",
    "programs/desktop.ini": b"x",
    "programs/governance/Thumbs.db": b"x",
    "programs/governance/GOV-01.yaml.orig": b"x",
    "quick-wins/QW-GOV.yaml.BAK": b"x",
    "goals.yaml.rej": b"x",
    "programs/governance/#GOV-01.yaml#": b"x",
    "programs/governance/GOV-01.yaml.save": b"x",
    "programs/governance/4913": b"x",
    "assets/ehthumbs.db": b"x",
    "narratives/sambutan.md.crdownload": b"x",
    "docs/deep/notes.yaml": b"x: 1\n",
}


def put(root: Path, files: dict[str, bytes]) -> None:
    for path, content in files.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def git(root: Path, *arguments: str) -> None:
    given = ("-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "core.autocrlf=false")
    subprocess.run(
        ["git", *given, *arguments],
        cwd=root,
        env=git_environment(),
        check=True,
        capture_output=True,
    )


def commit(root: Path) -> None:
    if not (root / ".git").exists():
        git(root, "init", "--quiet")
    git(root, "add", "--all", "--force")
    git(root, "commit", "--quiet", "--allow-empty", "--message", "x")


@pytest.fixture(params=["folder", pytest.param("revision", marks=needs_git)])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def tree(kind: str, root: Path) -> Tree:
    """The same files as a folder, or as a revision whose folder has changed since."""
    if kind == "folder":
        return Folder(root)
    top = root.parent
    commit(top)
    revision = Revision(root, "HEAD")
    revision.files()
    for path in (*root.rglob("*.yaml"), *root.rglob("*.md")):
        if not path.is_symlink():
            path.write_bytes(b"changed since\n")
    return Revision(root, "HEAD")


def problem(read: bytes | Diagnostic) -> tuple[str, str]:
    assert isinstance(read, Diagnostic), read
    return read.code, read.position.file


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "kab"
    folder.mkdir()
    return folder


def test_listing_and_bytes(kind: str, root: Path) -> None:
    put(root, FILES | FOREIGN)
    put(root.parent, {"outside.yaml": b"x: 1\n"})
    read = tree(kind, root)
    assert read.files() == sorted(FILES)
    assert {path: read.read(path) for path in read.files()} == FILES


@needs_git
def test_a_masterplan_at_the_top_of_its_repository(root: Path) -> None:
    put(root, FILES)
    commit(root)
    assert Revision(root, "HEAD").files() == sorted(FILES)


@needs_git
def test_an_earlier_revision(root: Path) -> None:
    put(root, {"masterplan.yaml": b"title: Lama\n", "gaps.yaml": b""})
    commit(root)
    (root / "gaps.yaml").unlink()
    put(root, {"masterplan.yaml": b"title: Baru\n", "goals.yaml": b""})
    commit(root)
    old, new = Revision(root, "HEAD~1"), Revision(root, "HEAD")
    assert old.files() == ["gaps.yaml", "masterplan.yaml"]
    assert old.read("masterplan.yaml") == b"title: Lama\n"
    assert new.files() == ["goals.yaml", "masterplan.yaml"]
    assert new.read("masterplan.yaml") == b"title: Baru\n"


@needs_git
def test_git_does_not_look_where_a_hook_points(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(root, {"masterplan.yaml": b"title: Ini\n"})
    other = tmp_path / "other"
    put(other, {"masterplan.yaml": b"title: Lain\n"})
    commit(root)
    commit(other)
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other))
    assert Revision(root, "HEAD").read("masterplan.yaml") == b"title: Ini\n"
    assert not [name for name in git_environment() if name.startswith("GIT_")]
    assert git_environment()["PATH"] == os.environ["PATH"]


def test_a_link_inside_the_folder_is_followed(kind: str, root: Path) -> None:
    put(root, {"gaps.yaml": b"gaps: []\n", "assets/a.md": b"a"})
    (root / "narratives").mkdir()
    (root / "narratives/b.md").symlink_to("../assets/a.md")
    (root / "narratives/c.md").symlink_to("b.md")
    (root / "issues.yaml").symlink_to("gaps.yaml")
    commit(root.parent)
    read = Folder(root) if kind == "folder" else Revision(root, "HEAD")
    assert "narratives/c.md" in read.files()
    assert read.read("issues.yaml") == b"gaps: []\n"
    assert read.read("narratives/c.md") == b"a"


@pytest.mark.parametrize("target", ["../../secret.yaml", "/etc/hostname", "../../kab-2/x.yaml"])
def test_a_link_out_of_the_folder_is_refused(kind: str, root: Path, target: str) -> None:
    put(root, {"masterplan.yaml": b"title: x\n", "programs/a.yaml": b""})
    put(root.parent, {"secret.yaml": b"rahasia: 1\n", "kab-2/x.yaml": b"rahasia: 1\n"})
    (root / "programs/link.yaml").symlink_to(target)
    read = tree(kind, root)
    assert "programs/link.yaml" in read.files()
    assert problem(read.read("programs/link.yaml")) == ("SMP015", "programs/link.yaml")


def test_a_chain_of_links_out_of_the_folder_is_refused(kind: str, root: Path) -> None:
    put(root.parent, {"secret.yaml": b"rahasia: 1\n"})
    (root / "gaps.yaml").symlink_to("goals.yaml")
    (root / "goals.yaml").symlink_to("../secret.yaml")
    assert problem(tree(kind, root).read("gaps.yaml")) == ("SMP015", "gaps.yaml")


def test_a_linked_folder_inside_the_masterplan_is_entered(kind: str, root: Path) -> None:
    put(root, {"data/programs/governance/GOV-01.yaml": b"id: GOV-01\n", "assets/a/b.png": b"b"})
    put(root, {"data/t/sambutan.md": b"Salam.\n", "data/x/QW-GOV.yaml": b"id: QW-GOV\n"})
    (root / "data/t/satu.md").symlink_to("sambutan.md")
    (root / "programs").symlink_to("data/programs")
    (root / "narratives").symlink_to("here")
    (root / "here").symlink_to("data/t")
    (root / "quick-wins").mkdir()
    (root / "quick-wins/x").symlink_to("../data/x")
    (root / "elsewhere").symlink_to("data")
    commit(root.parent)
    read = Folder(root) if kind == "folder" else Revision(root, "HEAD")
    assert {path: read.read(path) for path in read.files() if path != "elsewhere"} == {
        "assets/a/b.png": b"b",
        "narratives/sambutan.md": b"Salam.\n",
        "narratives/satu.md": b"Salam.\n",
        "programs/governance/GOV-01.yaml": b"id: GOV-01\n",
        "quick-wins/x/QW-GOV.yaml": b"id: QW-GOV\n",
    }


@pytest.mark.parametrize("target", ["../other", "../../other", "/usr", "nowhere"])
def test_a_linked_folder_outside_is_not_entered(kind: str, root: Path, target: str) -> None:
    put(root.parent.parent, {"other/GOV-01.yaml": b"id: GOV-01\n"})
    put(root.parent, {"other/GOV-01.yaml": b"id: GOV-01\n"})
    put(root, {"masterplan.yaml": b"title: x\n", "quick-wins/a.yaml": b""})
    (root / "programs").symlink_to(target)
    (root / "quick-wins/more").symlink_to(f"../{target}" if target[0] == "." else target)
    read = tree(kind, root)
    closed = ["programs/", "quick-wins/more/"]
    assert read.files() == ["masterplan.yaml", *closed[:1], "quick-wins/a.yaml", *closed[1:]]
    for path in closed:
        code = "SMP001" if (kind, target) == ("folder", "nowhere") else "SMP015"
        assert problem(read.read(path)) == (code, path[:-1])


@pytest.mark.parametrize(
    "target", [".", "..", "../programs", "../../kab", "governance", "../narratives"]
)
def test_a_linked_folder_that_is_read_anyway_is_not_entered_again(
    kind: str, root: Path, target: str
) -> None:
    files = {"masterplan.yaml": b"", "narratives/a.md": b"", "programs/governance/G.yaml": b""}
    put(root, files)
    (root / "programs/again").symlink_to(target)
    read = tree(kind, root)
    assert read.files() == sorted([*files, "programs/again/"])
    found = read.read("programs/again/")
    assert problem(found) == ("SMP015", "programs/again")
    assert isinstance(found, Diagnostic)
    above = (kind, target) == ("revision", "../../kab")  # a revision knows nothing above it
    assert found.values == {"problem": "folder" if above else "again"}


def test_folders_that_link_to_each_other_are_entered_once(kind: str, root: Path) -> None:
    for name in "abcdefghijkl":
        put(root, {f"data/{name}/{name}.png": b"x"})
        for other in "abcdefghijkl":
            (root / f"data/{name}/to-{other}").symlink_to(f"../{other}")
    (root / "assets").symlink_to("data")
    files = tree(kind, root).files()
    assert len([path for path in files if path.endswith(".png")]) == 12
    assert len(files) == 12 + 12 * 12


def test_links_in_a_circle_end(kind: str, root: Path) -> None:
    (root / "gaps.yaml").symlink_to("goals.yaml")
    (root / "goals.yaml").symlink_to("gaps.yaml")
    read = tree(kind, root)
    assert problem(read.read("gaps.yaml"))[0] in ("SMP001", "SMP015")


def test_a_large_text_is_not_read(kind: str, root: Path) -> None:
    put(root, {"gaps.yaml": b"#" * (MAX_BYTES + 1), "assets/map.png": b"#" * (MAX_BYTES + 1)})
    put(root, {"goals.yaml": b"#" * MAX_BYTES})
    commit(root.parent)
    read = Folder(root) if kind == "folder" else Revision(root, "HEAD")
    assert problem(read.read("gaps.yaml")) == ("SMP003", "gaps.yaml")
    assert read.read("goals.yaml") == b"#" * MAX_BYTES
    assert read.read("assets/map.png") == b"#" * (MAX_BYTES + 1)


def test_a_file_that_cannot_be_read_is_a_finding(root: Path) -> None:
    put(root, {"masterplan.yaml": b"title: x\n"})
    found = Folder(root).read("gone.yaml")
    assert problem(found) == ("SMP001", "gone.yaml")
    assert isinstance(found, Diagnostic)
    assert "No such file" in str(found.values["reason"])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_forbidden_file_is_a_finding(root: Path) -> None:
    put(root, {"gaps.yaml": b""})
    (root / "gaps.yaml").chmod(0)
    assert problem(Folder(root).read("gaps.yaml")) == ("SMP001", "gaps.yaml")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_forbidden_folder_is_a_finding(root: Path) -> None:
    put(root, {"gaps.yaml": b"", "programs/governance/GOV-01.yaml": b"", "programs/x/y.yaml": b""})
    (root / "programs/governance").chmod(0)
    read = Folder(root)
    assert read.files() == ["gaps.yaml", "programs/governance/", "programs/x/y.yaml"]
    assert problem(read.read("programs/governance/")) == ("SMP001", "programs/governance")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(root: Path) -> None:
    os.mkfifo(root / "gaps.yaml")
    assert problem(Folder(root).read("gaps.yaml")) == ("SMP001", "gaps.yaml")


@pytest.mark.skipif(os.name == "nt", reason="names are text on Windows")
def test_a_name_that_is_not_utf8_can_be_printed(kind: str, root: Path) -> None:
    Path(os.fsdecode(os.fsencode(root) + b"/caf\xe9.yaml")).write_bytes(b"")
    commit(root.parent)
    read = Folder(root) if kind == "folder" else Revision(root, "HEAD")
    assert read.files() == ["caf\ufffd.yaml"]
    "".join(read.files()).encode()


def test_what_is_no_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for place in (tmp_path / "file", tmp_path / "none"):
        with pytest.raises(TreeError):
            Folder(place).files()


@needs_git
@pytest.mark.parametrize("revision", ["no-such", "-h", "--output=x", "HEAD~9", ""])
def test_what_is_no_revision_is_told(root: Path, revision: str) -> None:
    put(root, FILES)
    commit(root)
    with pytest.raises(TreeError):
        Revision(root, revision).files()
    assert not (root / "x").exists()


@needs_git
def test_where_there_is_no_repository_is_told(root: Path) -> None:
    put(root, FILES)
    with pytest.raises(TreeError) as told:
        Revision(root, "HEAD").files()
    assert "repository" in str(told.value)


def test_where_there_is_no_git_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(root))
    with pytest.raises(TreeError):
        Revision(root, "HEAD").files()
