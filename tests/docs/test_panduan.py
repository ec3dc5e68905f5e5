"""The Indonesian tutorial: every command runs, every output shown is the one that comes.

A page is a list of steps in the order of its text: commands, what the screen then shows, parts of
files, and single changes in a file. All pages together are one exercise in one folder.
"""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from cli_sentences import SAY
from conftest import tool
from pydantic import ValidationError
from serving.running import running

from smartcity_mp.language.catalogue import SENTENCES
from smartcity_mp.model.files import file_at
from smartcity_mp.source.yaml import parse

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "panduan"
PAGES = sorted(FOLDER.glob("[01]*.md"))
READ = [FOLDER / "README.md", *PAGES, ROOT / "README.id.md", ROOT / "docs" / "images" / "README.md"]
HOME = r"C:\Users\diskominfo\Documents"
"""Where the reader of the pages keeps the folder."""
NOT_RUN = ("py", "start", "if", "Add-Content", "Set-ExecutionPolicy")
"""What needs Windows or a network."""
_STEP = re.compile(
    r"```(?P<kind>\w+)\n(?P<text>.*?)```"
    r"|[Dd]i\s`(?P<file>[^`]+)`,\subah\s`(?P<old>[^`]+)`\smenjadi\s`(?P<new>[^`]+)`",
    re.DOTALL,
)
_NAMED = re.compile(r"`((?:narratives|templates)/[^`]+\.md)`")
_KEY = re.compile(r"[\w-]+:")
_COLOUR = re.compile(r"\x1b\[\d*m")
_SKIPPED = "…"


@dataclass(frozen=True)
class Step:
    page: str
    place: int
    kind: str
    text: str
    change: tuple[str, str, str] | None = None

    @property
    def head(self) -> str:
        """The name of the file that a part of a file belongs to."""
        first = self.text.partition("\n")[0]
        return first.removeprefix("# ").removesuffix(" (salah)")

    @property
    def wrong(self) -> bool:
        return self.text.partition("\n")[0].endswith(" (salah)")

    @property
    def body(self) -> str:
        return self.text.partition("\n")[2]


def steps(page: Path) -> Iterator[Step]:
    text = page.read_text(encoding="utf-8")
    for found in _STEP.finditer(text):
        change = (found["file"], found["old"], found["new"]) if found["file"] else None
        shown = found["text"] or ""
        if found["kind"] in ("markdown", "jinja"):  # what is copied holds no name of a file
            shown = f"# {_NAMED.findall(text, 0, found.start())[-1]}\n{shown}"
        yield Step(page.stem, found.start(), found["kind"] or "ubah", shown, change)


STEPS = [step for page in PAGES for step in steps(page)]
SHOWN = [step for step in STEPS if step.kind == "text"]
SILENT = [
    step
    for step, after in pairwise(STEPS)
    if step.text == "smartcity-mp validate --quiet\n" and after.kind != "text"
]
"""Checks after which the page says that the screen is empty."""


def merged(text: str, part: str) -> str:
    """A file in which the parts named by the keys of `part` are replaced; new ones follow."""
    lines = text.split("\n")
    for key, block in keyed(part):
        start = next((n for n, line in enumerate(lines) if line.startswith(key)), None)
        if start is None:
            lines[-1:] = [*block, ""]
            continue
        end = start + 1
        while end < len(lines) and not _KEY.match(lines[end]):
            if not lines[end] and not "".join(lines[end + 1 : end + 2]).startswith(" "):
                break
            end += 1
        lines[start:end] = block
    return "\n".join(lines)


def keyed(part: str) -> list[tuple[str, list[str]]]:
    blocks: list[tuple[str, list[str]]] = []
    for line in part.rstrip("\n").split("\n"):
        if found := _KEY.match(line):
            blocks.append((found[0], []))
        blocks[-1][1].append(line)
    return blocks


class Walk:
    """The exercise: a reader's Documents folder, and what the last commands answered."""

    def __init__(self, home: Path) -> None:
        self.documents = home / "Documents"
        self.documents.mkdir()
        self.remote = home / "remote.git"
        self.here = self.documents
        self.screen = ""
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "SMARTCITY_MP_LANG": "id",
            "FORCE_COLOR": "1",
            "TERM": "dumb",
            "COLUMNS": "100",
        }
        self._run("git", "init", "--quiet", "--bare", str(self.remote))
        address = "https://git.contoh.go.id/smartcity/kab-tegal.git"
        self._run("git", "config", "--global", f"url.{self.remote}.insteadOf", address)

    def take(self, step: Step) -> None:
        if step.kind == "powershell":
            self.screen = "".join(self.type(line) for line in step.text.splitlines())
        elif step.change:
            name, old, new = step.change
            file = self.here / name
            text = file.read_text(encoding="utf-8")
            assert text.count(old) == 1, f"{name}: {old}"
            file.write_text(text.replace(old, new), encoding="utf-8")
        elif step.kind in ("yaml", "markdown", "jinja", "csv"):
            self.fill(step)
        else:
            assert step.kind == "text", step.kind

    def fill(self, step: Step) -> None:
        file = self.here / step.head
        file.parent.mkdir(exist_ok=True, parents=True)
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        text = merged(text, step.body) if step.kind == "yaml" else step.body
        file.write_text(text, encoding="utf-8")

    def type(self, line: str) -> str:
        """Type a command; what the screen shows."""
        program, *words = shlex.split(line.replace("\\", "/"))
        if program == "cd":
            self.here = self.documents if words == ["~/Documents"] else self.here / words[0]
            assert self.here.is_dir()
            return ""
        if program in NOT_RUN:
            return ""
        if words == ["serve"]:
            with running(self.here, **self.environment) as server:
                server.until_said("Ctrl-C")
                assert server.interrupt() == 0
            return server.said.replace(server.address, "http://127.0.0.1:8765/")
        if program == "smartcity-mp":
            return self._run(sys.executable, "-m", "smartcity_mp", *words)
        assert program == "git"
        return self._run(program, *words)

    def _run(self, *words: str) -> str:
        ran = subprocess.run(
            words,
            cwd=self.here,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        assert ran.returncode in (0, 1, 2), ran.stdout
        assert words[0] != "git" or ran.returncode == 0, ran.stdout
        return re.sub(
            re.escape(str(self.documents)) + r"[^\s:]*",
            lambda found: HOME + found[0][len(str(self.documents)) :].replace("/", "\\"),
            ran.stdout,
        )


@pytest.fixture(scope="module")
def screens(tmp_path_factory: pytest.TempPathFactory) -> dict[Step, str]:
    """What the screen showed at every step."""
    tool("git")
    walk = Walk(tmp_path_factory.mktemp("panduan"))
    shown = {}
    for step in STEPS:
        walk.take(step)
        shown[step] = walk.screen
    return shown


@pytest.mark.xdist_group("panduan")
@pytest.mark.parametrize("step", SHOWN, ids=lambda step: f"{step.page}-{step.place}")
def test_screen_is_as_shown(step: Step, screens: dict[Step, str]) -> None:
    parts = re.split(rf"(?m)^{_SKIPPED}\n", step.text)
    screen = "\n".join(line.rstrip() for line in _COLOUR.sub("", screens[step]).split("\n"))
    assert step.text.strip()
    if len(parts) == 1:
        assert screen == step.text
    else:
        pattern = r"(?:.*\n)+".join(re.escape(part) for part in parts)
        assert re.fullmatch(pattern, screen), screen


@pytest.mark.xdist_group("panduan")
def test_screen_is_empty_where_the_page_says_so(screens: dict[Step, str]) -> None:
    assert [step.page[:2] for step in SILENT] == ["03", "05", "06", "08", "09"]
    for step in SILENT:
        assert screens[step] == ""


@pytest.mark.parametrize(
    "step",
    [step for step in STEPS if step.kind == "yaml" and not step.wrong],
    ids=lambda step: f"{step.page}-{step.head}",
)
def test_snippet_is_yaml_of_the_model(step: Step) -> None:
    kind = file_at(step.head).kind
    document = parse(step.head, step.body.encode())
    assert document.diagnostics == ()
    try:
        kind.model_validate(document.data)
    except ValidationError as error:
        assert [fault for fault in error.errors() if fault["type"] != "missing"] == []


def test_enough_is_shown_and_run() -> None:
    assert [page.name[:2] for page in PAGES] == [f"{number:02}" for number in range(1, 12)]
    assert len(SHOWN) >= 12
    typed = "".join(step.text for step in STEPS if step.kind == "powershell")
    for command in ("init", "validate", "build", "explain", "validate --stage 2", "build --draft"):
        assert f"smartcity-mp {command}\n" in f"{typed}\n" or f"smartcity-mp {command} " in typed
    assert sum(step.wrong for step in STEPS) >= 3


@pytest.mark.parametrize("page", READ, ids=lambda page: page.name)
def test_links_and_pictures_are_there(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    links = [link for link in re.findall(r"\]\(([^)]+)\)", text) if "://" not in link]
    assert links
    for link in links:
        assert (page.parent / link.partition("#")[0]).exists(), link


def test_messages_explained_are_those_of_the_program() -> None:
    page = (FOLDER / "08-bila-ada-masalah.md").read_text(encoding="utf-8")
    messages = re.findall(r"(?m)^\| `([^`]+)` \|", page)
    assert len(messages) >= 5
    said = [*(pair[0] for pair in SAY.values()), *(found.id for found in SENTENCES.values())]
    lines = [line for text in said for line in text.split("\n")]
    telling = [line for line in lines if len(re.sub(r"\{.*?\}", "", line)) > 12]
    assert len(telling) > 100
    patterns = [re.sub(r"\\{\w+\\}", ".+", re.escape(line)) for line in telling]
    filled = [re.sub(r"\{\w+\}", "…", line) for line in telling]
    for message in messages:
        quoted = re.sub(r'^".*?"', '"…"', message)
        begins = quoted.endswith(" …") and any(line.startswith(quoted[:-2]) for line in filled)
        assert begins or any(re.fullmatch(pattern, message) for pattern in patterns), message
