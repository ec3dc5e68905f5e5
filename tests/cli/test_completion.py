"""Completion by Tab: the words, in the real shells; quick, and silent whatever happens."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import tool

from smartcity_mp.cli import candidates
from smartcity_mp.cli.command import load
from smartcity_mp.cli.commands import COMMANDS, COMPLETION
from smartcity_mp.cli.completing import HELP, _Program
from smartcity_mp.cli.globals import OPTIONS
from smartcity_mp.language.codes import every_code
from smartcity_mp.project import open_folder
from smartcity_mp.reporters import REPORTERS
from smartcity_mp.rules import RULES

EXAMPLE = Path(__file__).parents[2] / "examples" / "kab-tegal"
PROGRAM = Path(sys.executable).with_name("smartcity-mp")
ENVIRONMENT = {**os.environ, "PATH": f"{PROGRAM.parent}{os.pathsep}{os.environ['PATH']}"}


def asked(
    *words: str, cwd: Path = EXAMPLE, shell: str = "bash", **more: str
) -> "subprocess.CompletedProcess[str]":
    """The program as the script of a shell runs it; the last word is not finished."""
    line = {
        "COMP_WORDS": "\n".join(("smartcity-mp", *words)),
        "COMP_CWORD": str(len(words)),
        "_TYPER_COMPLETE_ARGS": " ".join(("smartcity-mp", *words)),
        "_TYPER_COMPLETE_WORD_TO_COMPLETE": words[-1],
    }
    return subprocess.run(
        [sys.executable, "-m", "smartcity_mp"],
        env=ENVIRONMENT | {COMPLETION: f"complete_{shell}", **line, **more},
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def words(*typed: str, cwd: Path = EXAMPLE) -> list[str]:
    ran = asked(*typed, cwd=cwd)
    assert (ran.returncode, ran.stderr) == (0, "")
    return ran.stdout.split("\n")[:-1]


def test_commands_and_options() -> None:
    assert words("") == [*COMMANDS, HELP]
    assert words("va") == ["validate"]
    assert words("help", "va") == ["validate"]
    assert words("--ver") == ["--verbose", "--version"]
    assert words("validate", "--fo") == ["--format"]
    assert words("validate", "--ver") == ["--verbose", "--version"]
    assert words("--quiet", "-C", str(EXAMPLE), "va") == ["validate"]


def test_values_of_options() -> None:
    assert words("validate", "--format", "") == list(REPORTERS)
    assert words("validate", "--stage", "") == ["1", "2", "3", "4"]
    assert words("validate", "--format=js") == ["json"]
    assert words("--lang", "") == words("validate", "--lang", "") == ["id", "en"]
    assert words("init", "kab-teg") == ["kab-tegal"]


def test_codes_are_those_that_explain_knows() -> None:
    found = words("explain", "SMP")
    assert found == [code.name for code in every_code(RULES)]
    assert words("explain", "SMP30")[0] == "SMP301"


def test_books_are_those_of_the_masterplan(tmp_path: Path) -> None:
    assert words("build", "--book", "") == ["1", "2", "3", "4"]
    folder = tmp_path / "plan"
    folder.mkdir()
    for books, numbers in (("three-book", "123"), ("[{title: Satu}, {title: Dua}]", "12")):
        marker = f"title: x\nbooks: {books}\n"
        (folder / "masterplan.yaml").write_text(marker, encoding="utf-8", newline="\n")
        assert words("build", "--book", "", cwd=folder) == list(numbers)
        assert words("-C", str(folder), "build", "--book", "", cwd=tmp_path) == list(numbers)
        file = str(folder / "masterplan.yaml")
        assert words("build", "-C", file, "--book", "", cwd=tmp_path) == list(numbers)


def ids_of(folder: Path) -> list[str]:
    """The ids that the completion of an id offers, asked in a folder below the top."""
    context = load("explain").make_context("explain", ["x", "-C", "y"], resilient_parsing=True)
    context.params["project"] = str(folder)
    return list(candidates.ids(context))


def test_ids_are_all_that_the_files_give() -> None:
    project = open_folder(EXAMPLE)
    found = ids_of(EXAMPLE)
    typed = {name for name in project.loaded.plan.by_id if not re.search(r"\.[KHD]\d+\Z", name)}
    assert len(typed) > 250
    assert typed <= set(found)


def test_ids_of_a_broken_folder(tmp_path: Path) -> None:
    plan = shutil.copytree(EXAMPLE, tmp_path / "plan")
    (plan / "goals.yaml").write_text("goals: [{id: TJ7, a: [\n\t", encoding="utf-8", newline="\n")
    (plan / "vision.yaml").write_bytes(b"\xff\xfe\x00id: TJ8")
    (plan / "gaps.yaml").unlink()
    (plan / "gaps.yaml").symlink_to("gaps.yaml")
    found = ids_of(plan)
    assert "TJ7" in found
    assert "GOV-01" in found


@pytest.mark.parametrize(
    "typed",
    [
        ["nosuch", ""], ["build", "--nosuch", ""], ["build", "--book", "'"], ["--", ""],
        ["-C", "/nosuch", "build", "--book", ""], ["-C", "", "build", "--book", ""],
        ["help", "help", ""], ['"', "\\"], ["build", "--output", ""], ["\udcff\0"[:1], ""],
    ],
)  # fmt: skip
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell", "nosuch", ""])
def test_nothing_is_said_on_the_side(tmp_path: Path, typed: list[str], shell: str) -> None:
    (tmp_path / "masterplan.yaml").write_bytes(b"books: [\n\t\xff")
    ran = asked(*typed, cwd=tmp_path, shell=shell, _TYPER_COMPLETE_FISH_ACTION="get-args")
    assert ran.stderr == ""
    assert ran.returncode in (0, 1)
    assert "Traceback" not in ran.stdout


def test_a_variable_that_powershell_leaves_empty_asks_for_nothing(program: Callable) -> None:
    assert program("--version", **{COMPLETION: ""}).stdout.startswith("smartcity-mp ")


def test_every_command_tells_what_its_words_may_be() -> None:
    keys = [param.help for name in COMMANDS for param in load(name).params if not is_flag(param)]
    assert len(keys) >= 10
    assert {key for key in keys if key not in candidates.WORDS} <= set(candidates.FREE)
    known = {*keys, "global.lang", "global.project"}
    assert known >= {*candidates.WORDS, *candidates.FREE}


def is_flag(param: object) -> bool:
    return bool(getattr(param, "is_flag", False))


def test_the_options_everywhere_are_those_of_the_program() -> None:
    assert {name for param in _Program("x").params for name in param.opts} == set(OPTIONS)


@pytest.mark.parametrize("shell", candidates.SHELLS)
def test_the_script_of_a_shell(smartcity: Callable, shell: str) -> None:
    ran = smartcity("completion", shell)
    assert (ran.code, ran.err) == (0, "")
    assert COMPLETION in ran.out
    assert f"complete_{shell}" in ran.out
    os.environ.pop(COMPLETION, None)


def test_an_unknown_shell(smartcity: Callable) -> None:
    ran = smartcity("completion", "bahs")
    assert ran.code == 2
    assert '"bash"' in ran.err


def test_bash() -> None:
    bash = tool("bash")
    script = (
        'eval "$(smartcity-mp completion bash)"; '
        'try() { COMP_WORDS=(smartcity-mp "$@"); COMP_CWORD=$#; COMPREPLY=(); '
        '_smartcity_mp_completion smartcity-mp; echo "${COMPREPLY[*]}"; }; '
        'IFS=" "; try va; try explain SMP30; try build --book ""; complete -p smartcity-mp'
    )
    ran = shell_runs([bash, "--norc", "-c", script])
    assert ran[:3] == ["validate", " ".join(words("explain", "SMP30")), "1 2 3 4"]
    assert "-F _smartcity_mp_completion" in ran[3]


def test_zsh() -> None:
    zsh = tool("zsh")
    # What zsh would draw needs a terminal; its functions for it are replaced by ones that print.
    script = (
        'compdef() { }; _arguments() { print -r -- "$1" }; _files() { print files }; '
        'eval "$(smartcity-mp completion zsh)"; '
        'try() { words=(smartcity-mp "$@"); CURRENT=$#words; _smartcity_mp_completion }; '
        "try va; try explain SMP301; try -C ''"
    )
    ran = shell_runs([zsh, "-f", "-c", script])
    assert ran == ['*: :(("validate"))', '*: :(("SMP301"))', "files"]


def test_fish() -> None:
    fish = tool("fish")
    script = (
        "smartcity-mp completion fish | source; "
        "complete -C'smartcity-mp va'; complete -C'smartcity-mp build --book '"
    )
    ran = shell_runs([fish, "--no-config", "-c", script])
    assert ran[0] == "validate"
    assert ran[1:5] == ["1", "2", "3", "4"]


def shell_runs(command: list[str]) -> list[str]:
    ran = subprocess.run(
        command, cwd=EXAMPLE, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False
    )
    assert ran.stderr == ""
    return ran.stdout.rstrip("\n").split("\n")


def test_powershell() -> None:
    pwsh = shutil.which("pwsh") or shutil.which("powershell")
    if pwsh is None:
        pytest.skip("PowerShell is not installed; its protocol is tested without it")
    script = (
        "smartcity-mp completion powershell | Out-String | Invoke-Expression; "
        "(TabExpansion2 'smartcity-mp va' 15).CompletionMatches.CompletionText"
    )
    assert shell_runs([pwsh, "-NoProfile", "-Command", script]) == ["validate"]


def test_the_protocol_of_powershell() -> None:
    ran = asked("va", shell="powershell")
    assert (ran.stdout, ran.stderr) == ("validate::: \n", "")
    ran = asked("explain", "SMP301", shell="powershell")
    assert ran.stdout == "SMP301::: \n"


def test_ids_come_quickly_and_load_no_model() -> None:
    code = (
        "import sys, time, types\n"
        "from smartcity_mp.cli import candidates\n"
        "from smartcity_mp.cli.completing import answer\n"
        "class Context:\n"
        f"    params = {{'project': {str(EXAMPLE)!r}}}\n"
        "    find_root = lambda self: self\n"
        "found = list(candidates.ids(Context()))\n"
        "heavy = [m for m in ('pydantic', 'rich', 'jinja2', 'yaml') if m in sys.modules]\n"
        "print(len(found), heavy)\n"
    )
    before = time.perf_counter()
    ran = subprocess.run(
        [sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, check=True
    )
    took = time.perf_counter() - before
    count, _, heavy = ran.stdout.decode().partition(" ")
    assert int(count) > 250
    assert heavy.strip() == "[]"
    assert took < 3, "on a machine with eight others at work; a fifth of a second alone"
