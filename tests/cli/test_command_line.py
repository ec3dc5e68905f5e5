"""What holds for every command: options before or after, exit codes, help, what a start loads."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from masterplans import EXAMPLE

from smartcity_mp import __version__
from smartcity_mp.cli import command
from smartcity_mp.cli import main as main_module
from smartcity_mp.cli.commands import COMMANDS
from smartcity_mp.cli.console import is_terminal
from smartcity_mp.cli.globals import HELP, OPTIONS, split
from smartcity_mp.language.cli import either, say
from smartcity_mp.reporters import REPORTERS
from smartcity_mp.reporters.changes import CHANGES
from smartcity_mp.reporters.portfolio import PORTFOLIO
from smartcity_mp.writer import WriteError

SRC = Path(main_module.__file__).parents[2]
HEAVY = ("rich", "pydantic", "jinja2", "markdown_it", "typst", "smartcity_mp.model")


ENVIRONMENT = os.environ | {
    "PYTHONPATH": os.pathsep.join(filter(None, (str(SRC), os.environ.get("PYTHONPATH")))),
    "SMARTCITY_MP_LANG": "id",
}


def program(
    *words: str, environ: dict[str, str] | None = None, cwd: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "smartcity_mp", *words],
        env=ENVIRONMENT | (environ or {}),
        cwd=cwd,
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize(
    "words",
    [["--help"], ["--version"], ["--lang", "en", "-h"], [], ["help"]]
    + [[name, "--help"] for name in COMMANDS],
    ids=" ".join,
)
def test_help_and_version_load_nothing_heavy(words: list[str]) -> None:
    code = (
        "import sys\n"
        "from smartcity_mp.cli.main import main\n"
        f"code = main({words!r})\n"
        f"heavy = [m for m in sys.modules if m.startswith({HEAVY!r})]\n"
        "assert len(sys.modules) > 50\n"
        "sys.exit(f'{code} {heavy}')\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, check=False
    )
    assert ran.stderr.decode().strip() == "0 []"


def test_the_overview_loads_neither_typer_nor_what_makes_dataclasses() -> None:
    ran = program("--help", environ={"PYTHONVERBOSE": "1"})
    assert ran.returncode == 0
    assert b"import 'smartcity_mp.cli.help'" in ran.stderr
    for slow in (
        b"import 'typer",
        b"import 'dataclasses'",
        b"import 'inspect'",
        b"import 'difflib'",
    ):
        assert slow not in ran.stderr


def test_a_sound_masterplan_loads_nothing_that_only_mistakes_and_plug_ins_need() -> None:
    ran = program("-C", str(EXAMPLE), "validate", environ={"PYTHONVERBOSE": "1"})
    assert ran.returncode == 0
    assert b"import 'smartcity_mp.rules.engine'" in ran.stderr
    for slow in (
        b"import 'importlib.metadata'",
        b"import 'email'",
        b"import 'importlib.resources'",
        b"import 'smartcity_mp.loading.misfits'",
        b"import 'smartcity_mp.loading.dates'",
        b"import 'smartcity_mp.source.syntax'",
    ):
        assert slow not in ran.stderr


def test_the_sentences_of_a_command_are_loaded_for_that_command_only() -> None:
    loaded = {
        command: [
            name
            for name in COMMANDS
            if b"import 'smartcity_mp.language.cli.%s'" % name.encode()
            in program(*command.split(), environ={"PYTHONVERBOSE": "1"}).stderr
        ]
        for command in ("--help", "init --help", "rules")
    }
    assert loaded == {"--help": [], "init --help": ["init"], "rules": []}


def test_a_process_that_stays_does_not_keep_its_garbage() -> None:
    code = (
        "import gc, weakref\n"
        "from smartcity_mp.cli import main\n"
        "class Circle: pass\n"
        "def stay():\n"
        "    circle = Circle(); circle.itself = circle; seen = weakref.ref(circle); del circle\n"
        "    kept = [[] for _ in range(3 * main.COLLECT_AFTER)]\n"
        "    print(gc.get_threshold()[0] > 50_000, seen())\n"
        "    return 0\n"
        "main.main = stay\n"
        "main.run()\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, check=False
    )
    assert (ran.returncode, ran.stdout.split()) == (0, [b"True", b"None"]), ran.stderr


def test_version(smartcity: Callable) -> None:
    assert smartcity("--version") == (0, f"smartcity-mp {__version__}\n", "")
    assert smartcity("validate", "--version").code == 0


@pytest.mark.parametrize("language", ["id", "en"])
def test_help_names_every_command_and_begins_with_examples(
    smartcity: Callable, language: str
) -> None:
    ran = smartcity("--help", "--lang", language)
    assert ran.code == 0
    first, then = {"id": ("Contoh:", "Perintah:"), "en": ("Examples:", "Commands:")}[language]
    assert ran.out.index(first) < ran.out.index(then)
    for name, entry in COMMANDS.items():
        assert f"  {name} " in ran.out
        assert getattr(entry, language) in ran.out
    assert smartcity("--lang", language).out == ran.out


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command(smartcity: Callable, name: str, language: str) -> None:
    ran = smartcity(name, "--help", "--lang", language)
    assert (ran.code, ran.err) == (0, "")
    assert say(f"{name}.examples", language).split("\n")[0] in ran.out
    for param in command.load(name).params:
        registries = {"reporters": REPORTERS, "changes": CHANGES, "portfolio": PORTFOLIO}
        named = {name: either(registry, language) for name, registry in registries.items()}
        assert say(param.help, language, **named) in ran.out
    for option in HELP:
        assert option in ran.out
    assert smartcity("help", name, "--lang", language).out == ran.out


def test_every_command_is_thin() -> None:
    assert len(COMMANDS) >= 5
    for entry in COMMANDS.values():
        path = import_module(entry.module).__file__
        assert path is not None
        assert len(Path(path).read_text(encoding="utf-8").splitlines()) <= 60, path


def test_no_option_of_a_command_hides_a_global_one() -> None:
    for name in COMMANDS:
        for param in command.load(name).params:
            assert not set(param.opts) & set(OPTIONS), (name, param.opts)


def test_global_options_stand_anywhere() -> None:
    first, rest = split(["-C", "a b", "validate", "--stage", "2", "-q", "--lang=en"], "en")
    assert (str(first.project), first.voice.quiet, rest) == (
        "a b",
        True,
        ["validate", "--stage", "2"],
    )
    for words in (["-Cx", "rules"], ["rules", "--project=x"], ["rules", "--project", "x"]):
        assert str(split(words, "id")[0].project) == "x"
    assert split(["explain", "--", "-v"], "id")[1] == ["explain", "--", "-v"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["vaildate"], 'tidak ada perintah "vaildate"; maksud Anda "validate"?'),
        (["zzz"], 'tidak ada perintah "zzz". Perintah yang ada: init, validate,'),
        (["--halp"], 'tidak ada opsi "--halp"'),
        (["validate", "--stag", "3"], 'maksud Anda "--stage"?'),
        (["validate", "--quite"], 'maksud Anda "--quiet"?'),
        (["validate", "--zzzzz"], 'perintah validate tidak mengenal opsi "--zzzzz"'),
        (["validate", "-x"], '"-x"'),
        (["validate", "lagi"], 'perintah validate tidak memerlukan "lagi"'),
        (["validate", "--stage"], 'opsi "--stage" memerlukan nilai'),
        (["validate", "--stage", "5"], "Pilihannya: 1, 2, 3, 4"),
        (["validate", "--stage", "12"], "Pilihannya: 1, 2, 3, 4"),
        (["validate", "--format", "jsn"], 'maksud Anda "json"?'),
        (["validate", "--fail-on", "warn"], 'maksud Anda "warning"?'),
        (["rules", "--format", "xml"], "Pilihannya: text, json"),
        (["build", "--draft=1"], 'opsi "--draft" tidak memakai nilai'),
        (["explain"], "perintah explain memerlukan CODE"),
        (["init"], "perintah init memerlukan NAME"),
        (["-C"], 'opsi "-C" memerlukan nilai'),
        (["--project="], 'opsi "--project" memerlukan nilai'),
        (["--lang", "fr", "rules"], 'nilai "fr" untuk --lang tidak dikenal. Pilihannya: id, en'),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_usage(smartcity: Callable, words: list[str], said: str) -> None:
    ran = smartcity(*words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert re.match("smartcity-mp: .", ran.err)
    assert not re.search(r"Usage|No such|Error|Missing|Invalid|\{|Traceback", ran.err)


def test_usage_in_english(smartcity: Callable) -> None:
    ran = smartcity("vaildate", "--lang", "en")
    assert ran.err == 'smartcity-mp: there is no command "vaildate"; did you mean "validate"?\n'


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Callable[[BaseException], None]:
    """Make the program fail in the middle."""

    def break_with(error: BaseException) -> None:
        def fail(*_: object) -> int:
            raise error

        monkeypatch.setattr(main_module, "_dispatch", fail)

    return break_with


def test_a_bug_is_exit_3_and_a_short_message(smartcity: Callable, broken: Callable) -> None:
    broken(ValueError("odd\nthing"))
    ran = smartcity("validate")
    assert (ran.code, ran.out) == (3, "")
    assert f"{__version__}): ValueError: odd thing\n" in ran.err
    assert "--debug" in ran.err
    assert "Traceback" not in ran.err
    assert "Traceback" in smartcity("validate", "--debug").err


def test_an_interrupt_is_exit_130(smartcity: Callable, broken: Callable) -> None:
    broken(KeyboardInterrupt())
    assert smartcity("validate") == (130, "", "Dihentikan.\n")


@pytest.mark.parametrize(
    "reason", ["path", "link", "twice", "exists", "open", "denied", "system", "foreign", "list"]
)
def test_what_the_writer_refuses_is_said(
    smartcity: Callable, broken: Callable, reason: str
) -> None:
    broken(WriteError("a/b.html", reason, "disk penuh"))
    ran = smartcity("build")
    assert ran.code == 2
    assert '"a/b.html"' in ran.err
    assert ("tutup berkas itu dulu" in ran.err) == (reason == "open")
    assert ("disk penuh" in ran.err) == (reason == "system")


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_streams_are_utf8_whatever_the_console_says(encoding: str, tmp_path: Path) -> None:
    ran = program(
        "init", "desa-ñ≥", "--no-git", environ={"PYTHONIOENCODING": encoding}, cwd=tmp_path
    )
    assert ran.returncode == 0, ran.stderr
    assert "desa-ñ≥" in ran.stdout.decode("utf-8")
    assert b"\r" not in ran.stdout


def test_python_m_runs_it_too() -> None:
    assert program("--version").stdout.decode() == f"smartcity-mp {__version__}\n"


class FakeStream:
    def __init__(self, tty: bool) -> None:
        self.tty = tty

    def isatty(self) -> bool:
        return self.tty


@pytest.mark.parametrize(
    ("tty", "environ", "expected"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"TERM": "dumb"}, False),
        (False, {"FORCE_COLOR": "1"}, True),
        (True, {"NO_COLOR": "1"}, True),
    ],
)
def test_what_counts_as_a_terminal(tty: bool, environ: dict[str, str], expected: bool) -> None:
    assert is_terminal(FakeStream(tty), environ) is expected  # type: ignore[arg-type]
