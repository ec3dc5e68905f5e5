"""`fix` at the command line: shown first, written where asked, narrowed by codes and files."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from smartcity_mp import writer
from smartcity_mp.cli import fixing
from smartcity_mp.cli.changes import as_diff
from smartcity_mp.editing import corrected
from smartcity_mp.writer import WriteError

PROGRAM = "programs/governance/GOV-01.yaml"
FILES = {
    "masterplan.yaml": "title: x\nstage: II # dua\n",
    PROGRAM: "id: GOV-01\r\nname: Portal: satu pintu\r\nbudget:\r\n  apbn: {2027: Rp 1 miliar}\r\n",
    "profile.yaml": "geography: {villages: 281 desa}\n",
}
RIGHT = {
    "masterplan.yaml": "title: x\nstage: 2 # dua\n",
    PROGRAM: (
        'id: GOV-01\r\nname: "Portal: satu pintu"\r\nbudget:\r\n  apbn: {2027: 1000000000}\r\n'
    ),
    "profile.yaml": FILES["profile.yaml"],
}


def contents(root: Path) -> dict[str, str]:
    files = (path for path in sorted(root.rglob("*")) if path.is_file())
    return {f.relative_to(root).as_posix(): f.read_bytes().decode() for f in files}


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(text.encode())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_it_is_shown_and_nothing_is_written(smartcity: Callable, plan: Path) -> None:
    ran = smartcity("fix")
    assert (ran.code, contents(plan)) == (1, FILES)
    assert f"--- a/{PROGRAM}\n+++ b/{PROGRAM}\n" in ran.out
    assert "-stage: II # dua\n+stage: 2 # dua\n" in ran.out
    assert '-name: Portal: satu pintu\n+name: "Portal: satu pintu"\n' in ran.out
    assert "villages" not in ran.out
    assert "3 temuan, di 2 berkas" in ran.err
    assert "smartcity-mp fix --write" in ran.err


def test_it_is_written_and_told(smartcity: Callable, plan: Path) -> None:
    ran = smartcity("fix", "--write")
    assert (ran.code, contents(plan)) == (0, RIGHT)
    assert f"Sudah dibetulkan: 3 temuan, di 2 berkas:\n  masterplan.yaml\n  {PROGRAM}\n" in ran.out
    assert "untuk 1 di antaranya ada saran yang belum pasti" in ran.err
    again = smartcity("fix", "--write")
    assert (again.code, contents(plan)) == (0, RIGHT)
    assert again.out.startswith("Tidak ada yang dapat dibetulkan dengan pasti")


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        (["SMP110"], ["masterplan.yaml"]),
        (["smp110"], ["masterplan.yaml"]),
        (["110", "104"], ["masterplan.yaml"]),
        (["6", "SMP006"], None),
        (["006"], [PROGRAM]),
        (["programs/"], [PROGRAM]),
        (["GOV-01"], [PROGRAM]),
        ([f"./{PROGRAM}"], [PROGRAM]),
        (["programs\\governance"], [PROGRAM]),
        (["SMP104", "masterplan.yaml"], []),
        (["."], ["masterplan.yaml", PROGRAM]),
    ],
)
def test_codes_files_and_folders_narrow_it(
    smartcity: Callable, plan: Path, words: list[str], changed: list[str] | None
) -> None:
    ran = smartcity("fix", "--write", *words)
    if changed is None:
        assert (ran.code, contents(plan)) == (2, FILES)
        return
    assert ran.code == 0
    assert [path for path, text in contents(plan).items() if text != FILES[path]] == changed


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["SMP999"], 'tidak ada kode "SMP999"'),
        (["SMP302"], "hanya Anda yang tahu isinya"),
        (["profil.yaml"], 'maksud Anda "profile.yaml"?'),
        (["../lain"], 'tidak ada kode, berkas, atau folder "../lain"'),
        (["--wirte"], 'maksud Anda "--write"?'),
    ],
)
def test_what_does_not_exist_is_refused(
    smartcity: Callable, plan: Path, words: list[str], says: str
) -> None:
    ran = smartcity("fix", *words)
    assert (ran.code, ran.out, contents(plan)) == (2, "", FILES)
    assert says in ran.err


def test_all_files_or_none(
    smartcity: Callable, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, count = writer._replace, 0

    def breaks(root: Path, path: str, content: bytes) -> None:
        nonlocal count
        count += 1
        if count == 2:
            raise WriteError(path, "open")
        replace(root, path, content)

    monkeypatch.setattr(writer, "_replace", breaks)
    ran = smartcity("fix", "--write")
    assert count > 2
    assert (ran.code, contents(plan)) == (2, FILES)


def test_a_link_stays_a_link_and_what_lies_outside_stays(
    smartcity: Callable, plan: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("lain") / "vision.yaml"
    outside.write_text("statement: Tegal: cerdas\n", encoding="utf-8")
    try:
        (plan / "vision.yaml").symlink_to(outside)
        (plan / PROGRAM).rename(plan / "program.txt")
        (plan / PROGRAM).symlink_to(plan / "program.txt")
    except OSError:
        pytest.skip("links need a permission here")
    assert smartcity("fix", "--write").code == 0
    assert outside.read_text("utf-8") == "statement: Tegal: cerdas\n"
    assert (plan / PROGRAM).is_symlink()
    assert (plan / "program.txt").read_bytes().decode() == RIGHT[PROGRAM]


def test_what_somebody_changes_meanwhile_is_not_written_over(
    smartcity: Callable, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changes(*given: object) -> str:
        (plan / PROGRAM).write_text("id: GOV-01\nname: Baru\n", encoding="utf-8")
        return as_diff(*given)

    monkeypatch.setattr("smartcity_mp.cli.changes.as_diff", changes)
    ran = smartcity("fix", "--write")
    assert ran.code == 2
    assert PROGRAM in ran.err
    assert (plan / PROGRAM).read_text("utf-8") == "id: GOV-01\nname: Baru\n"
    assert (plan / "masterplan.yaml").read_text("utf-8") == FILES["masterplan.yaml"]


def test_it_corrects_more_than_reports_show(smartcity: Callable, plan: Path) -> None:
    goals = "".join(f"  - {{id: T{n}, statment: a, mission: M1}}\n" for n in range(250))
    (plan / "goals.yaml").write_bytes(f"goals:\n{goals}".encode())
    ran = smartcity("fix", "--write", "goals.yaml")
    assert "Sudah dibetulkan: 250 temuan, di 1 berkas" in ran.out
    assert (plan / "goals.yaml").read_bytes().count(b"statement:") == 250
    left = len(json.loads(smartcity("validate", "--format", "json").out)["findings"])
    assert left >= 100
    assert smartcity("fix", "--write", "goals.yaml").out.startswith("Tidak ada")


def test_many_corrections_take_few_rounds(
    smartcity: Callable, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Guesses end when much was compared: what was guessed once is known in the next round."""
    rounds, right = [], fixing.load_tree

    def counted(*given: object) -> object:
        rounds.append(given)
        return right(*given)

    monkeypatch.setattr(fixing, "load_tree", counted)
    slips = (f"{{id: T{n}, state{chr(97 + n % 26)}ment: a}}" for n in range(3000))
    (plan / "goals.yaml").write_bytes("".join(f"- {slip}\n" for slip in slips).encode())
    text = (plan / "goals.yaml").read_text("utf-8")
    (plan / "goals.yaml").write_text(f"goals:\n{text}", "utf-8", newline="\n")
    assert "3000 temuan, di 1 berkas" in smartcity("fix", "--write", "goals.yaml").out
    assert len(rounds) <= 3


def test_what_cannot_be_typed_is_found_out_at_once(
    smartcity: Callable, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries, right = [], corrected.change

    def counted(*given: object) -> object:
        tries.append(given)
        return right(*given)

    monkeypatch.setattr(corrected, "change", counted)
    notes = ("", " # catatan")
    goals = (f"- id: T{n}\n  statement:{notes[n % 2]}\n    - a\n" for n in range(200))
    (plan / "goals.yaml").write_bytes(f"goals:\n{''.join(goals)}".encode())
    assert "100 temuan, di 1 berkas" in smartcity("fix", "--write", "goals.yaml").out
    assert len(tries) == 1


def test_what_nobody_sees_is_shown_by_its_name(smartcity: Callable, plan: Path) -> None:
    text = "geography:\n\u00a0\u00a0villages: 2\nborders:\n\tnorth: Laut\n"
    (plan / "profile.yaml").write_text(text, encoding="utf-8")
    ran = smartcity("fix", "profile.yaml")
    assert "-[U+00A0][U+00A0]villages: 2\n" in ran.out
    assert "-[Tab]north: Laut\n" in ran.out


def test_validate_says_on_a_terminal_that_fix_may_help(
    smartcity: Callable, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "smartcity-mp fix" not in smartcity("-C", str(plan), "validate").err
    monkeypatch.setenv("FORCE_COLOR", "1")
    said = smartcity("-C", str(plan), "validate").err
    assert "mungkin dapat dibetulkan program: 2. Lihat dulu dengan smartcity-mp fix\n" in said
    smartcity("fix", "--write")
    assert "smartcity-mp fix" not in smartcity("-C", str(plan), "validate").err
