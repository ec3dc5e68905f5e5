"""Mistakes that someone types into a masterplan, and what is found of them."""

import json
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

KLATEN = Path(__file__).parent / "cases" / "klaten"


class Typed(NamedTuple):
    """What is typed instead of what; place and code of the finding, and words of both languages."""

    file: str
    right: str
    wrong: str
    found: str
    says_id: str
    says_en: str


class Moved(NamedTuple):
    """A file that the Explorer copied, or that was saved by another name."""

    file: str
    to: str
    stays: bool
    found: str
    says_id: str
    says_en: str


def make(mistake: Typed | Moved, root: Path, encoding: str = "utf-8") -> None:
    """Make a mistake in a folder."""
    path = root / mistake.file
    if isinstance(mistake, Moved):
        to = root / mistake.to
        to.parent.mkdir(exist_ok=True)
        copy = shutil.copytree if path.is_dir() else shutil.copy
        copy(path, to) if mistake.stays else path.rename(to)
        return
    text = path.read_text(encoding="utf-8")
    assert mistake.right in text
    changed = text.replace(mistake.right, mistake.wrong, 1)
    path.write_text(changed, encoding=encoding, newline="\n")


def findings(smartcity: Callable, root: Path, language: str = "id") -> Counter[tuple[str, str]]:
    """Place and code of each finding, and what it says."""
    ran = smartcity("-C", str(root), "validate", "--format", "json", "--lang", language)
    return Counter(
        (f"{f['file']}:{f['line']}:{f['column']} {f['code']}", f"{f['message']}. {f['hint']}")
        for f in json.loads(ran.out)["findings"]
    )


def new_finding(
    smartcity: Callable, mistake: Typed | Moved, folder: Path, encoding: str = "utf-8"
) -> tuple[str, str, str]:
    """Place and code of the one finding that a mistake adds, and what it says in each language."""
    texts = []
    for language in ("id", "en"):
        known = {said for _, said in findings(smartcity, KLATEN, language)}
        if language == "id":
            make(mistake, folder, encoding)
        now = findings(smartcity, folder, language)
        ((at, said),) = [(at, said) for at, said in now if said not in known]
        texts.append(said)
    return at, texts[0], texts[1]
