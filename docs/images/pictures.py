"""Takes the pictures of the tutorial and of the READMEs anew: see README.md next to it."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

HERE = Path(__file__).parent
EXAMPLE = HERE.parents[1] / "examples" / "kab-tegal"
HOME = r"C:\Users\diskominfo\Documents"
"""Where the reader of the tutorial keeps the folder."""
COLUMNS = "100"
SMALL = ("-strip", "+dither", "-colors", "128", "-white-threshold", "98%")
"""A picture of text needs no more colours, and is half as large."""
WINDOW = """<!doctype html><meta charset="utf-8"><style>
body{{margin:0;background:#0c1420}}
p{{margin:0;padding:8px 16px;background:#1d2938;color:#b8c5d3;font:14px sans-serif}}
pre{{margin:0;padding:14px 16px;color:#dbe4ee;font:15px/1.45 "DejaVu Sans Mono",monospace}}
</style><p>Windows PowerShell</p><pre>{code}</pre>"""
INK, PAPER = (219, 228, 238), (12, 20, 32)
COLOURS = TerminalTheme(
    PAPER,
    INK,
    [PAPER, (245, 120, 110), (126, 199, 130), (232, 190, 100), (108, 170, 240), INK, INK, INK],
)
FROM_HERE = """<style>
.cover,main>section:not(:has(#{0})),section.chapter:has(#{0})>:not(#{0},#{0}~*){{display:none}}
.layout section.chapter{{padding-top:1.5rem;border:0}}.card{{margin-top:0}}
</style></head>"""
WITHOUT_CONTENTS = "<style>nav.contents{display:none}</style></head>"


class Terminal(NamedTuple):
    """Commands that are typed in Documents, and how much is seen of what they answer."""

    commands: tuple[str, ...]
    height: int
    lines: int = 99
    width: int = 1000
    before: tuple[str, ...] = ()
    """Commands that are not seen."""
    files: tuple[tuple[str, str], ...] = ()
    """What then is put into files, in place of the line with which it begins."""


class Page(NamedTuple):
    """A page of the example, from the element of an id on."""

    file: str
    anchor: str
    height: int
    width: int = 1280
    contents: bool = True


PICTURES: dict[str, Terminal | Page] = {
    "terminal-init": Terminal(
        ("smartcity-mp init kab-tegal", "cd kab-tegal", "smartcity-mp validate"), 496, lines=12
    ),
    "terminal-validate": Terminal(
        ("smartcity-mp validate --quiet", "smartcity-mp explain SMP201"),
        736,
        before=("smartcity-mp init kab-tegal", "cd kab-tegal"),
        files=(
            (
                "missions.yaml",
                "missions:\n  - id: M1\n    statement: Mewujudkan pelayanan publik yang cepat\n",
            ),
            (
                "goals.yaml",
                "goals:\n  - id: TJ1\n    mission: M9\n"
                "    statement: Terwujudnya layanan publik yang dekat dengan warga\n",
            ),
        ),
    ),
    "halaman-pembuka": Page("index.html", "", 900, 1160),
    "buku-3": Page("buku-3.html", "bab-2", 900),
    "kartu-program": Page("buku-2.html", "i-gov-03", 900, 960, contents=False),
    "profil-quick-win": Page("buku-4.html", "i-qw-gov", 900, 960, contents=False),
    "ringkasan": Page("buku-3.html", "bab-1", 1000),
}


def screen(picture: Terminal, folder: Path) -> str:
    """The page of a terminal in which the commands were typed."""
    console = Console(record=True, file=StringIO(), width=200)
    here = folder
    for command in picture.before:
        here, _ = typed(command, here)
    for name, part in picture.files:
        text = (here / name).read_text(encoding="utf-8")
        key = part.partition("\n")[0] + "\n"
        (here / name).write_text(text.replace(key, part), encoding="utf-8")
    for command in picture.commands:
        place = "\\".join((HOME, *here.relative_to(folder).parts))
        here, lines = typed(command, here)
        for line in (f"PS {place}> {command}", *lines[: picture.lines]):
            console.print(Text.from_ansi(line))
    return console.export_html(theme=COLOURS, code_format=WINDOW, inline_styles=True)


def typed(command: str, here: Path) -> tuple[Path, list[str]]:
    """Where one is after a command, and what it answered."""
    program, *words = command.split()
    if program == "cd":
        return here / words[0], []
    return here, answer(words, here)


def answer(words: list[str], here: Path) -> list[str]:
    ran = subprocess.run(
        [sys.executable, "-m", "smartcity_mp", *words],
        cwd=here,
        env={**os.environ, "FORCE_COLOR": "1", "COLUMNS": COLUMNS, "SMARTCITY_MP_LANG": "id"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return ran.stdout.splitlines()


def page(picture: Page, books: Path) -> str:
    """A book without what stands before the anchor."""
    text = (books / picture.file).read_text(encoding="utf-8")
    if not picture.anchor:
        return text
    assert f'id="{picture.anchor}"' in text, picture
    if not picture.contents:
        text = text.replace("</head>", WITHOUT_CONTENTS, 1)
    return text.replace("</head>", FROM_HERE.format(picture.anchor), 1)


def pages(names: list[str], folder: Path) -> Iterator[tuple[str, Terminal | Page, str]]:
    books = folder / "books"
    answer(["-C", str(EXAMPLE), "build", "-o", str(books)], folder)
    for name in names:
        picture = PICTURES[name]
        if isinstance(picture, Page):
            yield name, picture, page(picture, books)
            continue
        documents = folder / name
        documents.mkdir()
        yield name, picture, screen(picture, documents)


def main(names: list[str]) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for name, picture, html in pages(names or list(PICTURES), folder):
            source = folder / f"{name}.html"
            source.write_text(html, encoding="utf-8")
            take(source, HERE / f"{name}.png", picture)


def take(source: Path, target: Path, picture: Terminal | Page) -> None:
    switches = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")
    profile = f"--user-data-dir={source.parent / 'chromium'}"
    size = f"--window-size={picture.width},{picture.height}"
    subprocess.run(
        ["chromium", *switches, profile, size, f"--screenshot={target}", source.as_uri()],
        check=True,
        capture_output=True,
        timeout=120,
    )
    subprocess.run(["convert", target, *SMALL, f"png8:{target}"], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
