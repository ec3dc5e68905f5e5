"""Every how-to page is followed to the letter in a copy of the project, and its checks pass."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from masterplans import EXAMPLE, load_folder

from smartcity_mp.books.build import build
from smartcity_mp.language.catalogue import SENTENCES

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "docs" / "how-to"
NAMES = sorted(path.stem for path in PAGES.glob("*.md"))
COPIED = ("src", "templates", "tests", "examples", "docs", "benchmarks", "pyproject.toml")
COMMANDS = {
    "make docs": "python -m docs.generate",
    "make golden": "python -m pytest tests/golden --update-golden",
}
"""What the targets of the Makefile run once everything is set up."""
_BLOCK = r":\n\n```\w+\n(?P<text>.*?)```\n"
_NEW = re.compile(rf"New file `(?P<path>[^`]+)`{_BLOCK}", re.DOTALL)
_CHANGED = re.compile(
    r"In `(?P<path>[^`]+)`, (?P<how>above|in place of) the (?P<which>first |last |)line "
    rf"`(?P<line>[^`]+)`{_BLOCK}",
    re.DOTALL,
)
_CHECKS = re.compile(r"```sh\n(.*?)```", re.DOTALL)


def changed(text: str, edit: re.Match[str]) -> str:
    """The text of a file after an edit that a page asks for."""
    lines = text.split("\n")
    places = [number for number, line in enumerate(lines) if line == edit["line"]]
    assert len(places) == 1 or (places and edit["which"]), f"{edit['path']}: {edit['line']}"
    place = places[-1] if edit["which"] == "last " else places[0]
    after = place + (edit["how"] == "in place of")
    return "\n".join([*lines[:place], *edit["text"].rstrip("\n").split("\n"), *lines[after:]])


def follow(page: str, copy: Path) -> list[str]:
    """Make the edits of a page. Returns the files that are new or changed."""
    new, edits = list(_NEW.finditer(page)), list(_CHANGED.finditer(page))
    for file in new:
        place = copy / file["path"]
        assert not place.exists()
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(file["text"], encoding="utf-8")
    for edit in edits:
        place = copy / edit["path"]
        place.write_text(changed(place.read_text(encoding="utf-8"), edit), encoding="utf-8")
    return list(dict.fromkeys(edit["path"] for edit in (*new, *edits)))


def checks(page: str) -> list[list[str]]:
    """The commands that a page ends with, for the interpreter that runs the tests."""
    found = []
    for line in "".join(_CHECKS.findall(page)).splitlines():
        command = COMMANDS.get(line, line).removeprefix(".venv/bin/")
        command = command.replace("smartcity-mp ", "python -m smartcity_mp ", 1)
        words = shlex.split(command)
        assert words[0] == "python"
        found.append([sys.executable, *words[1:], *(["-n0"] if "pytest" in words else [])])
    return found


def test_there_are_pages() -> None:
    assert NAMES == [
        "add-chapter",
        "add-chart",
        "add-field",
        "add-file",
        "add-format",
        "add-reporter",
        "add-rule",
    ]


def test_no_real_code_is_that_of_an_example() -> None:
    """So that a page can still be followed after the next rule."""
    examples = re.findall(r'CODE = "(SMP\d{3})"', (PAGES / "add-rule.md").read_text("utf-8"))
    assert examples == ["SMP399"]
    assert not set(examples) & set(SENTENCES)


@pytest.mark.parametrize("name", NAMES)
def test_page_works_when_followed(name: str, tmp_path: Path) -> None:
    if os.environ.get("FOLLOWING_A_PAGE"):
        pytest.skip("this is the copy in which a page is followed")
    for part in COPIED:
        if (ROOT / part).is_dir():
            ignored = shutil.ignore_patterns("__pycache__", "build")
            shutil.copytree(ROOT / part, tmp_path / part, ignore=ignored)
        else:
            shutil.copy(ROOT / part, tmp_path / part)
    page = (PAGES / f"{name}.md").read_text(encoding="utf-8")
    files = follow(page, tmp_path)
    assert len(files) >= 3
    modules = [path for path in files if path.endswith(".py")]
    commands = [
        *checks(page),
        [sys.executable, "-m", "ruff", "check", *modules],
        [sys.executable, "-m", "ruff", "format", "--check", *modules],
    ]
    assert len(commands) >= 4
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "src"), "FOLLOWING_A_PAGE": name}
    for command in commands:
        ran = subprocess.run(
            command,
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert ran.returncode == 0, f"{' '.join(command)}\n{ran.stdout}\n{ran.stderr}"


def test_a_region_can_write_a_chapter_of_its_own(tmp_path: Path) -> None:
    page = (PAGES / "add-chapter.md").read_text(encoding="utf-8")
    section = page.partition("## A chapter of one region only\n")[2]
    template, books = re.findall(r"```\w+\n(.*?)```", section, re.DOTALL)
    folder = tmp_path / "plan"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("build", "books"))
    (folder / "templates").mkdir()
    (folder / "templates" / "sejarah.md").write_text(template, encoding="utf-8")
    marker = folder / "masterplan.yaml"
    text = marker.read_text(encoding="utf-8")
    assert text.count("\nbooks: kominfo\n") == 1
    marker.write_text(text.replace("books: kominfo\n", books), encoding="utf-8")
    made = build(load_folder(folder))
    assert made.diagnostics == ()
    first = next(chapter for chapter in made.books[0].chapters if chapter.placement.number == "1")
    assert (first.placement.name, first.placement.label) == ("sejarah", "Bab I")
    assert "berada di Slawi." in first.text
    assert len(first.blocks) == 1
