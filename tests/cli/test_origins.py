"""Who made each change: exact to the line, silent where git does not know."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from masterplans import EXAMPLE

from smartcity_mp.cli.main import main
from smartcity_mp.cli.origins import span
from smartcity_mp.loading.sources import SourceMap
from smartcity_mp.source.git import git_environment
from smartcity_mp.source.yaml import parse

GOV = "programs/governance/GOV-01.yaml"
BUDGET = ("2025: 815000000", "2025: 1200000000")
TARGET = ("2027: 61, 2028: 75}", "2027: 61, 2028: 70}")

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


class Proposal:
    """The example in a repository, on a branch to which people commit."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copytree(EXAMPLE, root, ignore=shutil.ignore_patterns("books", "build"))
        self.git("init", "-q", "-b", "main")
        self.commit("Tim")
        self.git("switch", "-qc", "usulan")

    def git(self, *words: str) -> str:
        run = subprocess.run(
            ["git", *words], cwd=self.root, check=True, capture_output=True, encoding="utf-8",
            env=git_environment() | {"GIT_CONFIG_GLOBAL": os.devnull},
        )  # fmt: skip
        return run.stdout.strip()

    def edit(self, path: str, *edits: tuple[str, str]) -> None:
        place = self.root / path
        text = place.read_text(encoding="utf-8")
        for old, new in edits:
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        place.write_text(text, encoding="utf-8", newline="\n")

    def commit(self, author: str) -> str:
        self.git("add", "-A")
        date = "2026-03-04T10:00:00"
        self.git("-c", f"user.name={author}", "-c", "user.email=rahasia@contoh.id", "commit", "-q",
                 "--date", date, "-m", "Ubah")  # fmt: skip
        return self.git("rev-parse", "--short=7", "HEAD")


@pytest.fixture
def proposal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Proposal:
    for name in ("CI_MERGE_REQUEST_DIFF_BASE_SHA", "GITHUB_BASE_REF"):
        monkeypatch.delenv(name, raising=False)
    made = Proposal(tmp_path / "rencana")
    monkeypatch.chdir(made.root)
    return made


def said_below(text: str, about: str) -> str | None:
    """The line that says who made the changes of what a line is about."""
    lines = text.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith(f"  {about} "))
    for line in lines[start + 1 :]:
        if not line.startswith("    "):
            return None
        if line.startswith("    oleh "):
            return line.strip()
    return None


def diff(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["diff", *words]) == 0
    return capsys.readouterr().out


def test_two_people_in_one_file(proposal: Proposal, capsys: pytest.CaptureFixture[str]) -> None:
    proposal.edit(GOV, BUDGET)
    sari = proposal.commit("Sari Dewi")
    proposal.edit(GOV, TARGET)
    budi = proposal.commit("Budi")
    proposal.edit("programs/living/LIV-01.yaml", ("\nowner: perkim\n", "\nowner: diskominfo\n"))
    text = diff(capsys)
    assert said_below(text, "GOV-01") == f"oleh Sari Dewi, 4 Maret 2026 ({sari})"
    assert said_below(text, "GOV-01.K1") == f"oleh Budi, 4 Maret 2026 ({budi})"
    assert said_below(text, "LIV-01") is None, "it is not committed"
    assert "rahasia" not in text
    assert diff(capsys, "main..usulan").count("    oleh ") == 2
    assert f"by Budi, 4 March 2026 ({budi})" in diff(capsys, "--lang", "en")


def test_a_file_changed_since_it_was_committed(
    proposal: Proposal, capsys: pytest.CaptureFixture[str]
) -> None:
    proposal.edit(GOV, TARGET)
    proposal.commit("Budi")
    proposal.edit(GOV, BUDGET)
    assert "oleh" not in diff(capsys), "whose the budget is, nobody knows"


def test_what_is_gone_has_who_took_it(
    proposal: Proposal, capsys: pytest.CaptureFixture[str]
) -> None:
    (proposal.root / "quick-wins/QW-ENV.yaml").unlink()
    made = proposal.commit("Sari")
    assert said_below(diff(capsys), "QW-ENV") == f"oleh Sari, 4 Maret 2026 ({made})"


def test_a_name_gives_no_orders(proposal: Proposal, capsys: pytest.CaptureFixture[str]) -> None:
    proposal.edit(GOV, BUDGET)
    proposal.commit("Sari \x1b[31m\u202e" + "x" * 100)
    text = diff(capsys)
    assert "oleh Sari  [31m xxx" in text
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "x" * 60 not in text


def test_another_folder_has_no_commits(
    proposal: Proposal, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(proposal.root, tmp_path / "lama", ignore=shutil.ignore_patterns(".git"))
    proposal.edit(GOV, BUDGET)
    proposal.commit("Sari")
    text = diff(capsys, "--from", str(tmp_path / "lama"))
    assert "GOV-01" in text
    assert "oleh" not in text


@pytest.mark.parametrize(
    ("path", "lines"),
    [
        (("a.yaml",), (0, 15)),
        (("a.yaml", "name"), (0, 1)),
        (("a.yaml", "text"), (1, 4)),
        (("a.yaml", "budget"), (4, 7)),
        (("a.yaml", "budget", "csr"), (6, 7)),
        (("a.yaml", "list"), (7, 12)),
        (("a.yaml", "list", 0), (8, 10)),
        (("a.yaml", "list", 1), (10, 12)),
        (("a.yaml", "list", 1, "x"), (11, 12)),
        (("a.yaml", "last"), (12, 15)),
    ],
)
def test_the_lines_of_a_value(path: tuple[str | int, ...], lines: tuple[int, int]) -> None:
    text = (
        "name: A\ntext: >-\n  satu\n  dua\nbudget:\n  apbn: {2025: 1}\n  csr: {2025: 2}\nlist:\n"
        "- id: 1\n  x: 1\n- id: 2\n  x: 2\nlast:\n  - {id: 3}\n"
    )
    root = parse("a.yaml", text.encode()).root
    assert root
    sources = SourceMap({"a.yaml": root}, {"a.yaml": text.encode()})
    assert span(sources, path) == lines
