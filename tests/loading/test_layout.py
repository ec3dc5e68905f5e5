"""Every file of a tree is told apart by where it lies and what it is called."""

from collections.abc import Callable
from time import process_time
from typing import Any

import pytest

from smartcity_mp.diagnostics import Severity
from smartcity_mp.loading.layout import sort_out
from smartcity_mp.model.direction import GoalsFile
from smartcity_mp.model.programs import Program
from smartcity_mp.model.quick_wins import QuickWin
from smartcity_mp.rules import part_missing
from smartcity_mp.rules.engine import judge
from smartcity_mp.source.text import problem

Reads = Callable[[dict[str, Any]], Any]

READ = {
    "goals.yaml": GoalsFile,
    "programs/governance/GOV-01.yaml": Program,
    "quick-wins/QW-GOV.yaml": QuickWin,
    "narratives/sambutan.md": "narratives",
    "templates/sejarah.md": "templates",
    "templates/a/b.yaml": "templates",
    "assets/peta/data.yaml": "assets",
}
OTHER_TOOLS = ("foo.yml", "netlify.yml", "_quarto.YML", "renovate.yml")
NOBODYS_BUSINESS = (
    "README.md", "Makefile", "swot.docx", "README.txt", "catatan.txt",
    "programs/README.md", "programs/a/b/c/notes.md", "quick-wins/x.md",
)  # fmt: skip
REFUSED = {
    "goal.yaml": ("SMP016", "goal.yaml", "goals.yaml"),
    "GOALS.YML": ("SMP016", "GOALS.YML", "goals.yaml"),
    "mission.yml": ("SMP016", "mission.yml", "missions.yaml"),
    "masterplan.yml": ("SMP016", "masterplan.yml", "masterplan.yaml"),
    "anything.yaml": ("SMP016", "anything.yaml", None),
    "programs": ("SMP016", "programs", None),
    "assets": ("SMP016", "assets", None),
    "programs/governance/GOV-01.yml": ("SMP016", "GOV-01.yml", "programs/governance/GOV-01.yaml"),
    "programs/governance/GOV-01.yaml.txt": (
        "SMP016",
        "GOV-01.yaml.txt",
        "programs/governance/GOV-01.yaml",
    ),
    "quick-wins/QW-GOV.TXT": ("SMP016", "QW-GOV.TXT", "quick-wins/QW-GOV.yaml"),
    "swot.txt": ("SMP016", "swot.txt", "swot.yaml"),
    "swot.yaml.txt": ("SMP016", "swot.yaml.txt", "swot.yaml"),
    "goals.md": ("SMP016", "goals.md", "goals.yaml"),
    "programs/governance/GOV-01.docx": ("SMP016", "GOV-01.docx", None),
    "programs/GOV-01.yaml": ("SMP018", "programs/GOV-01.yaml", None),
    "programs/a/b/GOV-01.yaml": ("SMP018", "programs/a/b/GOV-01.yaml", None),
    "quick-wins/governance/QW-GOV.yaml": ("SMP018", "quick-wins/governance/QW-GOV.yaml", None),
    "narratives/sambutan.yaml": ("SMP016", "sambutan.yaml", "narratives/sambutan.md"),
    "narratives/sambutan.md.txt": ("SMP016", "sambutan.md.txt", "narratives/sambutan.md"),
    "narratives/sambutan.docx": ("SMP016", "sambutan.docx", None),
    "narratives/goals.yaml": ("SMP016", "narratives/goals.yaml", "goals.yaml"),
    "tujuan.yaml": ("SMP016", "tujuan.yaml", "goals.yaml"),
    "organisasi.yml": ("SMP016", "organisasi.yml", "organizations.yaml"),
    "narratives/a/sambutan.md": ("SMP016", "a/sambutan.md", None),
}


def test_what_is_read() -> None:
    layout = sort_out([*READ, *NOBODYS_BUSINESS])
    read: dict[str, object] = dict(layout.entities)
    for place in ("narratives", "templates", "assets"):
        read |= dict.fromkeys(getattr(layout, place), place)
    assert read == READ
    assert layout.diagnostics == ()


@pytest.mark.parametrize("path", OTHER_TOOLS)
def test_a_file_of_another_tool_is_a_note(read: Reads, path: str) -> None:
    done = read({path: "a: 1\n"})
    assert (done.only.code, done.only.severity) == ("SMP021", Severity.INFO)
    assert done.only.position.file == path
    assert done.loaded.left_out == done.loaded.unread == ()


def test_a_yml_beside_the_file_itself_is_an_error() -> None:
    (found,) = sort_out(["missions.yaml", "missions.yml"]).diagnostics
    assert found.code == "SMP016"


@pytest.mark.parametrize("path", REFUSED)
def test_what_nobody_would_read_is_reported(path: str) -> None:
    layout = sort_out([path])
    (found,) = layout.diagnostics
    told = (found.code, found.values["name"], found.values.get("suggestion"))
    assert told == REFUSED[path]
    assert found.position.file == path
    assert (layout.entities, layout.narratives, layout.templates, layout.assets) == ({}, (), (), ())


def test_a_file_that_is_there_is_not_suggested() -> None:
    for wrong, right in (("goal", "goals"), ("programs/a/GOV-01.yml", "programs/a/GOV-01")):
        name = wrong if wrong.endswith(".yml") else f"{wrong}.yaml"
        (found,) = sort_out([name, f"{right}.yaml"]).diagnostics
        assert found.values["suggestion"] is None
    assert sort_out(["swot.txt", "swot.yaml"]).diagnostics == ()


@pytest.mark.parametrize("folder", ["programs", "programs/governance", "quick-wins"])
def test_a_folder_that_is_not_entered_is_one_finding(read: Reads, folder: str) -> None:
    told = problem(folder, "SMP015", problem="folder")
    refers = "id: QW-GOV\nname: x\nprogram: GOV-01\noutcomes: [{ref: GOV-02.H1}]\n"
    files = {} if folder == "quick-wins" else {"quick-wins/QW-GOV.yaml": refers}
    done = read({f"{folder}/": told, **files})
    assert done.only == told
    loaded = done.loaded
    judged = judge(done.plan, loaded.sources, loaded.left_out, [part_missing], stage=4)
    assert (judged.diagnostics, judged.not_judged) == ((), (part_missing.CODE,))


@pytest.mark.parametrize(
    "name", ["gols{}.yaml", "x{}.yml", "programs/a/GOV-{}.yml", "narratives/{}.docx"]
)
def test_thousands_of_misnamed_files_are_told_in_seconds(name: str) -> None:
    begun = process_time()
    found = sort_out([name.format(number) for number in range(30_000)]).diagnostics
    assert len(found) == 30_000
    assert process_time() - begun < 10


@pytest.mark.parametrize(
    ("folder", "meant"),
    [("program", "programs"), ("Programs", "programs"), ("Quick Wins", "quick-wins"),
     ("quick_wins", "quick-wins"), ("narasi", "narratives"), ("template", "templates")],
)  # fmt: skip
def test_a_folder_that_is_misnamed_is_told_once(folder: str, meant: str) -> None:
    (found,) = sort_out([f"{folder}/a.md", f"{folder}/b/c.yaml"]).diagnostics
    assert (found.code, found.position.file) == ("SMP016", f"{folder}/")
    assert found.values["suggestion"] == f"{meant}/"
    assert sort_out([f"{folder}/a.png"]).diagnostics == ()


@pytest.mark.parametrize(
    "name",
    ["goals (1).yaml", "goals - Copy.yaml", "Copy of goals.yaml", "goals - backup.yaml",
     "goals_lama.yaml", "goals 2026-01-05 revisi.yaml", "goals.backup.yaml"],
)  # fmt: skip
def test_a_copy_beside_its_original_is_called_one(name: str) -> None:
    (found,) = sort_out(["goals.yaml", name]).diagnostics
    assert (found.code, found.position.file) == ("SMP016", name)
    assert (found.values["problem"], found.values["suggestion"]) == ("copy", "goals.yaml")
    (alone,) = sort_out([name]).diagnostics
    assert alone.values["problem"] is None
