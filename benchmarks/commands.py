"""What is run: our program, what it is compared with, and the masterplans that both read."""

import sys
from collections.abc import Collection
from pathlib import Path

from benchmarks.processes import Command, rehearse

_PYTHON = sys.executable
_BIN = Path(_PYTHON).parent
_OURS, _MKDOCS = str(_BIN / "smartcity-mp"), str(_BIN / "mkdocs")
_HERE = Path(__file__).parent
_EXAMPLE = _HERE.parent / "examples" / "kab-tegal"
_SCRIPTS = {"plain-yaml": "plain_yaml.py"}
_WITHIN = {
    "rules": "rules_in_process.py",
    "sarif": "sarif_in_process.py",
    "serve": "saved_to_served.py",
}
_EXTENSIONS = ("tables", "footnotes", "sane_lists")
"""What the books use of Markdown; MkDocs adds `toc` and `fenced_code` of its own accord."""
_CORPORA = {
    "errors": ("errors", "--errors=100"),
    "sarif": ("errors", "--errors=100"),
    "-4": ("large", "--scale=4"),
    "-400": ("many", "--count=400"),
    "diff": ("history", ""),
}
_FILLED = {"import-400": "--changes=60", "wrong-400": "--mistakes=50"}
"""What somebody did to the workbook that comes back; nothing of it is written."""
_CHANGED = 30
"""So many of the 150 programs the newer of two revisions changes."""


def measures_itself(name: str) -> bool:
    """Whether a command prints what it measured."""
    return name in _WITHIN


def commands(needed: Collection[str], folder: Path, seed: int) -> dict[str, Command]:
    """The commands by name; makes the masterplans that they read below `folder`."""
    alone = _BARE | _of_example(needed, folder)
    corpora = {name: _corpus(name, folder, seed) for name in needed if name not in alone}
    made = {name: alone.get(name) or _on(name, corpora[name], folder) for name in needed}
    if "mkdocs" in made:
        _prepare_mkdocs(corpora["mkdocs"], folder)
    return made


_BARE = {
    "pass": Command((_PYTHON, "-c", "pass")),
    "version": Command((_OURS, "--version")),
    "help": Command((_OURS, "--help")),
}


def _of_example(needed: Collection[str], folder: Path) -> dict[str, Command]:
    """The example's books as PDF: ours, and its HTML printed by Chromium."""
    pdf, html = folder / "out-pdf", folder / "out-print"
    build = (_OURS, "-C", str(_EXAMPLE), "build", "--format")
    if "print" in needed:
        rehearse(Command((*build, "html", "--output", str(html))))
    return {
        "pdf": Command((*build, "pdf", "--output", str(pdf)), makes=pdf),
        "print": Command((_PYTHON, str(_HERE / "print_books.py"), str(html))),
    }


def _corpus(name: str, folder: Path, seed: int) -> Path:
    kind, option = next(
        (corpus for ending, corpus in _CORPORA.items() if name.endswith(ending)), ("clean", "")
    )
    place = folder / kind
    if not place.exists():
        words = (_PYTHON, "-m", "benchmarks.corpus", str(place), f"--seed={seed}")
        rehearse(Command((*words, option) if option else words))
        if kind == "history":
            _commit(place, "init", "--quiet")
            rehearse(Command((*words, f"--changed={_CHANGED}")))
            _commit(place)
    return place


def _commit(folder: Path, *before: str) -> None:
    """Commit all that is in a folder, after another command of git if there is one."""
    git = ("git", "-C", str(folder), "-c", "user.name=B", "-c", "user.email=b@b.invalid")
    for words in (before, ("add", "."), ("commit", "--quiet", "--message=B")):
        if words:
            rehearse(Command((*git, *words)))


def _on(name: str, corpus: Path, folder: Path) -> Command:
    """A command that reads a masterplan."""
    if script := (_SCRIPTS | _WITHIN).get(name):
        return Command((_PYTHON, str(_HERE / script), str(corpus)))
    if name == "diff":
        return Command((_OURS, "-C", str(corpus), "diff", "HEAD~1..HEAD"))
    out = folder / f"out-{name}"
    if name.startswith("build"):
        return Command((_OURS, "-C", str(corpus), "build", "--output", str(out)), makes=out)
    if name == "export-400":
        return Command((_OURS, "-C", str(corpus), "export", "--output", str(out)), makes=out)
    if filling := _FILLED.get(name):
        book = str(folder / f"{name}.xlsx")
        rehearse(Command((_PYTHON, str(_HERE / "filled_workbook.py"), str(corpus), book, filling)))
        return Command((_OURS, "-C", str(corpus), "import", book), code=1)
    if name == "mkdocs":
        settings = str(folder / "mkdocs.yml")
        words = (_MKDOCS, "build", "--quiet", "--config-file", settings, "--site-dir", str(out))
        return Command(words, makes=out)
    return Command((_OURS, "-C", str(corpus), "validate"), code=int(name == "errors"))


def _prepare_mkdocs(corpus: Path, folder: Path) -> None:
    """The same four Markdown books and the same extensions, and nothing that we do not do too."""
    books = folder / "books"
    rehearse(Command((_OURS, "-C", str(corpus), "build", "--output", str(books))))
    lines = [
        "site_name: Masterplan Smart City",
        f"docs_dir: {books / 'markdown'}",
        "plugins: []",
        "markdown_extensions:",
        *(f"  - {name}" for name in _EXTENSIONS),
    ]
    (folder / "mkdocs.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")
