"""Who changed what: exact for files and lines, in one question, without obeying a repository."""

import os
import subprocess
from pathlib import Path

import pytest

from smartcity_mp.source.git import GitError
from smartcity_mp.source.history import Commit, commits_by_file, commits_by_line


class Repository:
    """A repository with a masterplan in a folder of it."""

    def __init__(self, top: Path) -> None:
        self.top = top
        self.root = top / "rencana kota"
        self.root.mkdir()
        self.git("init", "-q", "-b", "main")

    def git(self, *words: str, author: str = "Sari") -> str:
        names = {"NAME": author, "EMAIL": "rahasia@contoh.id", "DATE": "2026-03-04T10:00:00+07:00"}
        given = {f"GIT_{who}_{key}": value for who in ("AUTHOR", "COMMITTER")
                 for key, value in names.items()}  # fmt: skip
        run = subprocess.run(
            ["git", *words], cwd=self.top, check=True, capture_output=True, text=True,
            encoding="utf-8", env={**os.environ, **given, "GIT_CONFIG_GLOBAL": os.devnull},
        )  # fmt: skip
        return run.stdout.strip()

    def commit(self, files: dict[str, str | None], author: str = "Sari") -> str:
        for name, text in files.items():
            place = self.root / name
            place.parent.mkdir(parents=True, exist_ok=True)
            if text is None:
                place.unlink()
            else:
                place.write_text(text, encoding="utf-8", newline="\n")
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "Ubah\n\nbadan", author=author)
        return self.git("rev-parse", "HEAD")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def test_each_file_has_its_commits(repository: Repository) -> None:
    first = repository.commit({"a.yaml": "a\n", "programs/x y/é.yaml": "1\n", "b.yaml": "b\n"})
    second = repository.commit({"a.yaml": "b\n", "programs/x y/é.yaml": "2\n"}, "Budi")
    third = repository.commit({"a.yaml": "c\n", "b.yaml": None})
    (repository.top / "luar.yaml").write_text("x", encoding="utf-8")
    repository.git("add", "-A")
    repository.git("commit", "-q", "-m", "luar")
    found = commits_by_file(repository.root, first, repository.git("rev-parse", "HEAD"))
    two, three = Commit(second, "Budi", "2026-03-04"), Commit(third, "Sari", "2026-03-04")
    assert found == {"a.yaml": (three, two), "programs/x y/é.yaml": (two,), "b.yaml": (three,)}


def test_what_the_base_got_meanwhile_is_nobodys_change(repository: Repository) -> None:
    base = repository.commit({"a.yaml": "a\n"})
    repository.git("switch", "-qc", "usulan")
    ours = repository.commit({"b.yaml": "b\n"}, "Budi")
    repository.git("switch", "-q", "main")
    repository.commit({"c.yaml": "c\n"}, "Orang lain")
    repository.git("merge", "-q", "--no-ff", "-m", "Gabung", "usulan")
    merged = repository.git("rev-parse", "HEAD")
    before = repository.git("rev-parse", "HEAD^1")
    assert base != before
    assert commits_by_file(repository.root, before, merged) == {
        "b.yaml": (Commit(ours, "Budi", "2026-03-04"),)
    }


def test_each_line_has_its_commit(repository: Repository) -> None:
    first = repository.commit({"-a b.yaml": "a: 1\nb: 1\nc: 1\n"})
    second = repository.commit({"-a b.yaml": "a: 2\nb: 1\nc: 1\n"})
    third = repository.commit({"-a b.yaml": "x: 1\na: 2\nb: 1\nc: 3\n\tboundary\n"})
    lines = commits_by_line(repository.root, first, third, "-a b.yaml")
    assert lines == [third, second, None, third, third]


def test_names_are_text(repository: Repository) -> None:
    first = repository.commit({"a.yaml": "a\n"})
    name = "@everyone ::error::x \x1b[31m#1 Nöël"
    after = repository.commit({"a.yaml": "b\n"}, name)
    assert commits_by_file(repository.root, first, after)["a.yaml"][0].author == name


def test_no_address_is_asked_for(repository: Repository) -> None:
    first = repository.commit({"a.yaml": "a\n"})
    found = commits_by_file(repository.root, first, repository.commit({"a.yaml": "b\n"}))
    assert "rahasia" not in repr(found)


def test_nothing_of_the_repository_acts(repository: Repository) -> None:
    """Neither its drivers for differences, nor its check of signatures, nor its settings."""
    first = repository.commit({"a.yaml": "a\n", ".gitattributes": "*.yaml diff=jahat\n"})
    for acting in ("diff.jahat.textconv", "diff.jahat.command", "diff.external", "gpg.program"):
        repository.git("config", acting, f"touch {repository.top / 'jejak'}; cat")
    for setting, value in {
        "log.showSignature": "true", "log.decorate": "full",
        "color.ui": "always", "log.follow": "true", "diff.noprefix": "true",
    }.items():  # fmt: skip
        repository.git("config", setting, value)
    second = repository.commit({"a.yaml": "b\n"})
    assert set(commits_by_file(repository.root, first, second)) == {"a.yaml"}
    assert commits_by_line(repository.root, first, second, "a.yaml") == [second]
    assert not (repository.top / "jejak").exists()


def test_what_is_no_commit_is_an_error(repository: Repository) -> None:
    repository.commit({"a.yaml": "a\n"})
    with pytest.raises(GitError):
        commits_by_file(repository.root, "--output=x", "HEAD")
    with pytest.raises(GitError):
        commits_by_line(repository.root, "f" * 40, "HEAD", "a.yaml")
    assert not (repository.root / "x..HEAD").exists()
