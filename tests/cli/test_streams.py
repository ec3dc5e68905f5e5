"""What is printed where: streams that fail, widths that no terminal has, texts that give orders."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from smartcity_mp.cli import main as main_module
from smartcity_mp.cli.console import UnwritableError, out
from smartcity_mp.language.cli import say
from smartcity_mp.language.system import system_words
from smartcity_mp.reporters import REPORTERS

SRC = Path(main_module.__file__).parents[2]
PROGRAM = f"{sys.executable} -m smartcity_mp"
BROKEN = "title: Masterplan\nsatge: 1\n"
POSIX = pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
ORDERS = re.compile(r"(?m)^\s*::|##\w*\[")
EVIL = "x\n::error file=a::palsu\r\x1b[2J\x85\u202e##vso[task.complete]##[add-mask]x"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    (tmp_path / "masterplan.yaml").write_text(BROKEN, encoding="utf-8")
    return tmp_path


def shell(line: str, plan: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", "-c", line.replace("smartcity-mp", PROGRAM)],
        cwd=plan,
        env={**os.environ, "SMARTCITY_MP_LANG": "id", "PYTHONPATH": str(SRC), **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@POSIX
@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("smartcity-mp validate >&-", 1),
        ("smartcity-mp validate 2>&-", 1),
        ("smartcity-mp validate >&- 2>&- <&-", 1),
        ("smartcity-mp --help >&-", 0),
        ("smartcity-mp vaildate 2>&-", 2),
        ("smartcity-mp build --draft >&-", 0),
        ("smartcity-mp init kab-tegal >&- 2>&-", 0),
    ],
)
def test_a_closed_stream_is_silent_and_keeps_the_code(plan: Path, line: str, code: int) -> None:
    ran = shell(line, plan)
    assert ran.returncode == code
    assert not re.search("Traceback|Exception|bermasalah", ran.stdout + ran.stderr)
    if "build" in line:
        assert (plan / "build/index.html").read_bytes().startswith(b"<!DOCTYPE html>")


@POSIX
@pytest.mark.parametrize("words", ["--help", "validate", "rules", "build --draft"])
def test_a_reader_that_leaves_early_is_no_fuss(plan: Path, words: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.Popen(
        [sys.executable, "-m", "smartcity_mp", "-q", *words.split()],
        stdout=writing,
        stderr=subprocess.PIPE,
        cwd=plan,
        env=os.environ | {"PYTHONPATH": str(SRC)},
    )
    os.close(writing)
    said = process.communicate()[1]
    assert b"Traceback" not in said and b"Broken" not in said
    assert process.returncode == (words == "validate")
    assert (plan / "build").exists() == words.startswith("build")


@FULL
@pytest.mark.parametrize("words", ["validate", "--help", "explain SMP101", "build --draft"])
@pytest.mark.parametrize(
    ("language", "said"), [("id", "tempat penyimpanan penuh"), ("en", "the disk is full")]
)
def test_results_that_cannot_be_written_are_one_sentence(
    plan: Path, words: str, language: str, said: str
) -> None:
    ran = shell(f"smartcity-mp -q {words} >/dev/full", plan, SMARTCITY_MP_LANG=language)
    assert ran.returncode == 2
    assert said in ran.stderr
    assert not re.search("Traceback|Exception|bermasalah|a bug", ran.stderr)


@FULL
def test_hints_that_cannot_be_written_change_nothing(plan: Path) -> None:
    ran = shell("smartcity-mp validate 2>/dev/full", plan)
    assert (ran.returncode, ran.stdout) == (1, shell("smartcity-mp validate", plan).stdout)
    assert shell("smartcity-mp validate >/dev/full 2>/dev/full", plan).returncode == 2


@pytest.mark.parametrize("columns", ["0", "1", "7", "-5", "abc", "\u00b2", "9" * 30, "9" * 5000])
def test_a_width_that_no_terminal_has_counts_as_unknown(
    smartcity: Callable, plan: Path, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "80")
    usual = smartcity("-C", str(plan), "validate")
    assert "SMP101" in usual.out and "satge" in usual.out
    monkeypatch.setenv("COLUMNS", columns)
    assert smartcity("-C", str(plan), "validate") == usual


def harmless(text: str) -> bool:
    return not OBEYED.search(text) and not ORDERS.search(text)


@pytest.mark.parametrize(
    "words",
    [
        [EVIL],
        [f"--{EVIL}"],
        ["validate", "--format", EVIL],
        ["validate", EVIL],
        ["validate", f"--{EVIL}"],
        ["build", "--book", EVIL],
        ["build", "-o", f"masterplan.yaml/{EVIL}", "--draft"],
        ["explain", EVIL],
        ["init", EVIL],
        ["init", "x", "--region", EVIL],
        ["-C", EVIL, "validate"],
        ["--lang", EVIL, "rules"],
        ["rules", "--format", "::error::x"],
        ["::error::x"],
    ],
    ids=lambda words: words[0][:9],
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_usage_cannot_give_orders(
    smartcity: Callable,
    plan: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    language: str,
) -> None:
    monkeypatch.chdir(plan)
    monkeypatch.setenv("SMARTCITY_MP_LANG", language)
    ran = smartcity(*words)
    assert ran.code == 2
    assert harmless(ran.out + ran.err)


@POSIX
@pytest.mark.parametrize("color", ["", "1"])
def test_data_and_names_cannot_give_orders(
    smartcity: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, color: str
) -> None:
    plan = tmp_path / EVIL.replace("/", "")
    (plan / "programs").mkdir(parents=True)
    title = json.dumps(EVIL)
    (plan / "masterplan.yaml").write_text(
        f"title: {title}\n{title}: 1\nregion: {{kind: {title}}}\nbooks:\n"
        '  - {title: "x\\n::error::y ##vso[z]", chapters: [visi-misi]}\n',
        encoding="utf-8",
    )
    names = (
        "::error file=a::b", "##vso[task.complete]", f"programs/{EVIL}", "c\u202ed", " ::x",
        "\u3000::y", "##teamcity[z]",
    )  # fmt: skip
    for name in names:
        (plan / f"{name}.yaml").write_text("id: x\n", encoding="utf-8")
    monkeypatch.setenv("FORCE_COLOR", color)
    monkeypatch.chdir(plan)
    for words in ("validate -v", "validate --format json -v", "build --draft -v", "build -v"):
        ran = smartcity(*words.split())
        shown = re.sub(r"\x1b\[[0-9;]*m", "", ran.out + ran.err) if color else ran.out + ran.err
        assert harmless(shown), words
        if "json" in words:
            found = json.loads(ran.out)["findings"]
            assert "##vso[task.complete].yaml" in {one["file"] for one in found}
            assert not any("\n" in one["file"] for one in found)
    for format in REPORTERS:
        ran = smartcity("validate", "--format", format)
        shown = re.sub(r"\x1b\[[0-9;]*m", "", ran.out + ran.err) if color else ran.out + ran.err
        if format != "github":
            assert harmless(shown), format
            continue
        lines = shown.splitlines()
        assert len(lines) == len(shown.split("\n")) - 1 > 7
        assert all(re.match("::(error|warning|notice)( file=[^:]*)?::", line) for line in lines)
        assert not OBEYED.search(shown) and "##vso" not in shown and "##[" not in shown


@pytest.mark.parametrize("before", ["", "sebelumnya\n", "x" * 2**20])
def test_a_step_of_github_gets_its_summary(
    smartcity: Callable,
    plan: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    before: str,
) -> None:
    summary = tmp_path_factory.mktemp("step") / "summary.md"
    summary.write_text(before, encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    smartcity("-C", str(plan), "validate")
    assert summary.read_text("utf-8") == before  # only where it was asked for
    ran = smartcity("-C", str(plan), "validate", "--format", "github")
    assert (ran.code, ran.err) == (1, "")
    written = summary.read_text("utf-8")
    assert written.startswith(before)
    assert len(written.encode()) <= 2**20
    assert ("| SMP101 |" in written) == (len(before) < 1000)


def test_a_summary_that_cannot_be_written_changes_nothing_else(
    smartcity: Callable, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = smartcity("-C", str(plan), "validate", "--format", "github")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(plan))
    ran = smartcity("-C", str(plan), "validate", "--format", "github")
    assert (ran.code, ran.out) == (plain.code, plain.out)
    assert "ringkasan tidak dapat ditulis" in ran.err


def test_a_stream_keeps_colours_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    out("\x1b[1;31mmerah\x1b[0m \x1b]8;;x\x07 \x1b[2J a::b\t\u202e\n  ::set-output::\n")
    kept = "\x1b[1;31mmerah\x1b[0m \ufffd]8;;x\ufffd \ufffd[2J a::b\t\ufffd\n  : :set-output::\n"
    assert capsys.readouterr().out == kept


def test_no_space_hides_an_order(capsys: pytest.CaptureFixture[str]) -> None:
    out("\u3000\u00a0::a::\n ##group[x]\n")
    assert capsys.readouterr().out == "\u3000\u00a0: :a::\n # #group[x]\n"
    out("::error::b\n ##[x]\n", gives_orders=True)
    assert capsys.readouterr().out == "::error::b\n # #[x]\n"


def test_only_the_voice_and_the_console_print() -> None:
    folder = Path(main_module.__file__).parent
    writing = {
        path.stem
        for path in folder.glob("*.py")
        if re.search(r"print\(|sys.std(out|err).write|(?<![.\w])note\(", path.read_text("utf-8"))
    }
    assert writing == {"console", "findings", "main", "voice"}


@pytest.mark.parametrize("name", ["EACCES", "ENOSPC", "ELOOP", "ENAMETOOLONG"])
def test_what_the_system_says_is_in_both_languages(name: str) -> None:
    assert system_words(name, "id") != system_words(name, "en") != ""
    assert system_words("EUCLEAN", "id") == ""


def test_an_error_of_the_system_is_no_bug(
    smartcity: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(error: BaseException) -> Callable[..., int]:
        def failing(*_: object) -> int:
            raise error

        return failing

    for error, said in (
        (PermissionError(13, "Permission denied", "/x\ny"), "/x y tidak dapat dipakai: Anda tidak"),
        (OSError(117, "Structure needs cleaning"), "Structure needs cleaning"),
        (MemoryError(), "memori komputer tidak cukup"),
        (UnwritableError(OSError(28, "No space")), "tempat penyimpanan penuh"),
    ):
        monkeypatch.setattr(main_module, "_dispatch", fail(error))
        ran = smartcity("validate")
        assert (ran.code, ran.out) == (2, "")
        assert said in ran.err
        assert len(ran.err.splitlines()) == 1


def test_a_tuple_is_several_lines_and_a_text_is_one() -> None:
    shown = say("project.files", "en", folder="a\nb", count=2, files=("  c\nd", "  e"))
    assert shown.splitlines() == ["Masterplan: a b (2 files)", "  c d", "  e"]
