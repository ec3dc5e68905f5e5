"""The books of the example, byte for byte: whoever changes a book sees the change in the diff.

The Markdown books are kept in `examples/kab-tegal/books/`, to be read on a git host, the HTML ones
here, without the embedded fonts. `make golden` writes both anew.
"""

import re
import shutil
from pathlib import Path

import pytest
from conftest import Runner
from masterplans import EXAMPLE

HERE = Path(__file__).parent / "html"
MARKDOWN = EXAMPLE / "books"
_FONT = re.compile(r"base64,[A-Za-z0-9+/=]{1000,}")


def golden_files(books: Path) -> dict[Path, bytes]:
    """What the golden folders hold for these books."""
    files: dict[Path, bytes] = {}
    for path in sorted((books / "markdown").rglob("*")):
        if path.is_file():
            files[MARKDOWN / path.relative_to(books / "markdown")] = path.read_bytes()
    for path in sorted(books.glob("*.html")):
        text = _FONT.sub("base64,FONT", path.read_text(encoding="utf-8"))
        files[HERE / path.name] = text.encode()
    return files


def test_books_are_the_golden_ones(
    books: Path, program: Runner, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    ran = program("-C", EXAMPLE, "build", "--format", "brief", "-o", tmp_path)
    assert ran.returncode == 0, ran.stderr
    made = golden_files(books) | golden_files(tmp_path)
    assert len([path for path in made if path.suffix == ".md"]) >= 40
    assert len([path for path in made if path.suffix == ".html"]) == 6
    if request.config.getoption("--update-golden"):
        for folder in (MARKDOWN, HERE):
            shutil.rmtree(folder, ignore_errors=True)
        for path, content in made.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    kept = {
        path: path.read_bytes()
        for folder in (MARKDOWN, HERE)
        for path in folder.rglob("*")
        if path.is_file()
    }
    assert sorted(map(str, kept)) == sorted(map(str, made))
    changed = [str(path) for path in made if made[path] != kept[path]]
    assert changed == [], "make golden writes them anew; look at the diff before you commit it"
