"""`new` at the command line: what it made, where, and what to do; or a clear refusal."""

from collections.abc import Callable
from pathlib import Path

import pytest

from smartcity_mp.cli.candidates import makeable
from smartcity_mp.editing.kept import kept

GAPS = b"# kesenjangan\r\ngaps:\r\n  - id: GP-01\r\n    gap: x\r\n"


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "masterplan.yaml").write_bytes(b"title: x\n")
    (tmp_path / "gaps.yaml").write_bytes(GAPS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_file_is_made_and_told(smartcity: Callable, plan: Path) -> None:
    ran = smartcity("new", "program", "--sub-dimension", "health", "--name", "Antrean: daring")
    assert (ran.code, ran.out) == (
        0,
        "programs/living/LIV-01.yaml:1: program LIV-01 ditambahkan.\n",
    )
    assert "smartcity-mp validate" in ran.err
    made = (plan / "programs/living/LIV-01.yaml").read_text(encoding="utf-8")
    assert made.startswith("id: LIV-01\n# Nama program. ")
    assert "\nname: 'Antrean: daring'\n" in made
    assert "\nsub_dimension: living.health\n" in made
    again = smartcity("--lang", "en", "new", "program", "--dimension", "living")
    assert again.out == "programs/living/LIV-02.yaml:1: added the program LIV-02.\n"


def test_an_entry_is_added_behind_the_last_one(smartcity: Callable, plan: Path) -> None:
    ran = smartcity("new", "kesenjangan")
    assert (ran.code, ran.out) == (0, "gaps.yaml:5: kesenjangan GP-02 ditambahkan.\n")
    made = (plan / "gaps.yaml").read_bytes()
    assert made.startswith(GAPS + b"  - id: GP-02\r\n    # ")
    assert b"\n" not in made.replace(b"\r\n", b"")


def test_a_dry_run_shows_and_writes_nothing(smartcity: Callable, plan: Path) -> None:
    ran = smartcity("new", "gap", "--dry-run")
    assert ran.code == 0
    assert "--- a/gaps.yaml\n+++ b/gaps.yaml\n" in ran.out
    assert "+  - id: GP-02\n" in ran.out
    assert "--dry-run" in ran.err
    assert (plan / "gaps.yaml").read_bytes() == GAPS


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("progam",), 'maksud Anda "program"?'),
        (("program",), "--dimension salah satu dari:\n  governance\n"),
        (("program", "--dimension", "livng"), 'maksud Anda "living"?'),
        (("objective",), "smartcity-mp new goal"),
        (("gap", "--id", "gp-01"), 'kode "GP-01" sudah dipakai'),
        (("gap", "--id", "../x"), '"../x" tidak dapat menjadi kode'),
        (("gap", "--id", "\x1b[31m"), "tidak dapat menjadi kode"),
        (("dimension",), "framework.yaml"),
        ((), "JENIS"),
    ],
)
def test_refusals(smartcity: Callable, plan: Path, words: tuple[str, ...], said: str) -> None:
    ran = smartcity("new", *words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert "\x1b[31m" not in ran.err
    assert (plan / "gaps.yaml").read_bytes() == GAPS
    assert sorted(path.name for path in plan.iterdir()) == ["gaps.yaml", "masterplan.yaml"]


def test_a_file_that_cannot_be_written(smartcity: Callable, ordinary: Path) -> None:
    (ordinary / "masterplan.yaml").write_bytes(b"title: x\n")
    (ordinary / "quick-wins").mkdir()
    (ordinary / "quick-wins").chmod(0o555)
    ran = smartcity("-C", str(ordinary), "new", "quick-win")
    assert ran.code == 2
    assert "quick-wins" in ran.err


def test_the_words_that_the_shell_offers_are_those_that_can_be_made() -> None:
    assert set(makeable()) == set(kept())
