"""Eight faults in eight files of the example: eight findings, each in its place, and no echo."""

import re
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from smartcity_mp.diagnostics import Diagnostic, Severity
from smartcity_mp.loading import Loaded, load
from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import Judgement, judge
from smartcity_mp.source.tree import Folder

EXAMPLE = Path(__file__).parents[2] / "examples" / "kab-tegal"
ALIGNMENT, ORGANIZATIONS = "alignment.yaml", "organizations.yaml"
Place = tuple[str, str, int, int]


def checked(root: Path) -> tuple[Loaded, Judgement]:
    loaded = load(Folder(root))
    return loaded, judge(loaded.plan, loaded.sources, loaded.left_out, RULES)


def found_in(root: Path) -> tuple[Diagnostic, ...]:
    loaded, judgement = checked(root)
    return (*loaded.diagnostics, *judgement.diagnostics)


def place_of(found: Diagnostic) -> Place:
    position = found.position
    return found.code, position.file, position.line, position.column


@pytest.fixture
def example(tmp_path: Path) -> Path:
    root = tmp_path / "kab-tegal"
    shutil.copytree(EXAMPLE, root, ignore=shutil.ignore_patterns("build", "books"))
    return root


class Editor:
    """Edits files of a masterplan by line, and remembers which."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files: list[str] = []

    def replace(self, file: str, pattern: str, new: str) -> int:
        """Change the first line that matches; its number, from 1."""
        lines = self.lines(file)
        number = next(n for n, line in enumerate(lines) if re.search(pattern, line))
        lines[number] = re.sub(pattern, new, lines[number], count=1)
        return self.write(file, lines, number)

    def add(self, file: str, line: str) -> int:
        lines = self.lines(file)
        return self.write(file, [*lines, line], len(lines))

    def remove(self, file: str, pattern: str) -> int:
        lines = self.lines(file)
        number = next(n for n, line in enumerate(lines) if re.search(pattern, line))
        return self.write(file, [*lines[:number], *lines[number + 1 :]], number)

    def lines(self, file: str) -> list[str]:
        return (self.root / file).read_text(encoding="utf-8").rstrip("\n").split("\n")

    def write(self, file: str, lines: list[str], number: int) -> int:
        self.files.append(file)
        text = "\n".join(lines) + "\n"
        (self.root / file).write_text(text, encoding="utf-8", newline="\n")
        return number + 1


def eight_faults(root: Path) -> tuple[list[Place], list[str]]:
    """Make the faults; where they are to be found, and the files that were changed."""
    edit = Editor(root)
    programs = sorted(path.relative_to(root).as_posix() for path in root.glob("programs/*/*.yaml"))
    quick_win = min(path.relative_to(root).as_posix() for path in root.glob("quick-wins/*.yaml"))
    first, _, third, fourth = programs[:4]
    places = [
        ("SMP007", "governance.yaml", edit.add("governance.yaml", "agreement: {number: 1}"), 1),
        ("SMP101", "workshops.yaml", edit.add("workshops.yaml", "catatan: lengkap"), 1),
        ("SMP103", ALIGNMENT, edit.replace(ALIGNMENT, "^    title: .*", "    title: [x]"), 12),
        ("SMP102", ORGANIZATIONS, edit.remove(ORGANIZATIONS, "^    name:") - 1, 5),
        ("SMP107", first, edit.replace(first, r"^cluster: .*", "cluster: aplikasi"), 10),
        ("SMP006", "gaps.yaml", edit.add("gaps.yaml", 'catatan: "belum selesai'), 10),
        ("SMP201", quick_win, edit.replace(quick_win, r"^program: .*", "program: XXX-99"), 10),
        ("SMP202", fourth, edit.replace(fourth, r"^id: .*", f"id: {Path(third).stem}"), 5),
    ]  # fmt: skip
    return places, edit.files


def test_eight_faults_are_eight_findings(example: Path) -> None:
    before = found_in(example)
    assert [found for found in before if found.severity is Severity.ERROR] == []
    places, files = eight_faults(example)
    assert len(set(files)) == 8
    after = found_in(example)
    errors = [found for found in after if found.severity is Severity.ERROR]
    assert Counter(map(place_of, errors)) == Counter(places)
    others = [found for found in after if found.severity is not Severity.ERROR]
    new = Counter((found.code, found.position.file) for found in others) - Counter(
        (found.code, found.position.file) for found in before
    )
    assert not new


FAULTS: dict[str, Callable[[Editor], list[Place]]] = {
    "the list of organizations has another name": lambda edit: [
        ("SMP101", ORGANIZATIONS, edit.replace(ORGANIZATIONS, "^organizations:", "opd:"), 1)
    ],
    "goals cannot be read": lambda edit: [
        ("SMP006", "goals.yaml", edit.add("goals.yaml", "  - {id: TJ99"), 5)
    ],
    "alignment is a list": lambda edit: [
        ("SMP013", ALIGNMENT, edit.replace(ALIGNMENT, "^documents:", "- documents:"), 1)
    ],
    "swot has two documents": lambda edit: [
        ("SMP012", "swot.yaml", edit.add("swot.yaml", "---\ncatatan: x"), 1)
    ],
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_file_that_all_refer_to_is_one_finding(
    example: Path, fault: Callable[[Editor], list[Place]]
) -> None:
    before = Counter((found.code, found.position.file) for found in found_in(example))
    places = fault(Editor(example))
    after = found_in(example)
    new = Counter((found.code, found.position.file) for found in after) - before
    assert new == Counter((code, file) for code, file, _, _ in places)
    assert set(places) <= set(map(place_of, after))


@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLE.glob("*.yaml")))
def test_any_file_that_cannot_be_read_is_one_finding(example: Path, name: str) -> None:
    before = Counter((found.code, found.position.file) for found in found_in(example))
    (example / name).write_bytes(b"a: [\n" + (example / name).read_bytes())
    after = Counter((found.code, found.position.file) for found in found_in(example))
    if name == "masterplan.yaml":  # its waivers cannot be known either
        waived = {"SMP601", "SMP805"}
        assert {file for code, file in after - before if code not in waived} == {name}
    else:
        assert after - before == Counter([("SMP006", name)])
