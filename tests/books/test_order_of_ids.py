"""Things that stand in files of their own come in the order of their numbers, in every book."""

import json
import re
from pathlib import Path

import pytest
from odd_masterplans import Files, load_files

from smartcity_mp.books.build import build
from smartcity_mp.outputs import render
from smartcity_mp.project import Project, check, open_folder

PROGRAMS = tuple(f"GOV-{number}" for number in (1, 2, 3, 9, 10, 11, 100))
QUICK_WINS = tuple(f"QW-{number}" for number in (1, 2, 10))


@pytest.fixture(scope="module")
def files() -> Files:
    plan = {"masterplan.yaml": {"title": "Masterplan", "period": {"start": 2025, "end": 2029}}}
    for number, name in enumerate(PROGRAMS):
        plan[f"programs/governance/{name}.yaml"] = {
            "id": name, "name": f"Program {name}", "sub_dimension": "governance.public-service",
            "kind": "new", "schedule": {"start": 2025, "end": 2029}, "budget": {"2025": 5_000_000},
            "nomenclature": [{"code": f"2.16.{number + 8}", "name": "Aptika"}],
            "references": {"iso_37122": [f"{number + 8}.1 Uji"]},
        }  # fmt: skip
    for name in QUICK_WINS:
        plan[f"quick-wins/{name}.yaml"] = {"id": name, "name": f"Uji {name}", "program": "GOV-1"}
    loaded = load_files({path: json.dumps(data).encode() for path, data in plan.items()})
    return render(build(loaded), lambda _: None)


@pytest.mark.parametrize("names", [PROGRAMS, QUICK_WINS])
def test_ids_follow_their_numbers_wherever_they_are_listed(
    files: Files, names: tuple[str, ...]
) -> None:
    seen = 0
    order = re.compile(rf"\b{names[0].rpartition('-')[0]}-[0-9]+\b")
    for path, content in files.items():
        if not path.endswith(".md"):
            continue
        for line in content.decode().split("\n"):
            found = list(dict.fromkeys(order.findall(re.sub(r"\(\S*#\S*\)|<a id[^>]*>", "", line))))
            if len(found) > 2:
                assert found == [name for name in names if name in found], (path, line)
                seen += 1
        heads = re.findall(rf"(?m)^\W*(?:<a id=\S*</a>)?\[?({order.pattern})", content.decode())
        places = [names.index(name) for name in dict.fromkeys(heads) if name in names]
        assert places == sorted(places), (path, heads)
        seen += len(places) > 2
    assert seen >= 3


def test_codes_of_annexes_follow_their_numbers(files: Files) -> None:
    text = "".join(content.decode() for path, content in files.items() if path.endswith(".md"))
    codes = list(dict.fromkeys(re.findall(r"\| (2\.16\.[0-9]+) \|", text)))
    assert codes == [f"2.16.{number + 8}" for number in range(len(PROGRAMS))]
    assert list(dict.fromkeys(re.findall(r"\| ([0-9]+)\.1 Uji", text))) == [
        str(number + 8) for number in range(len(PROGRAMS))
    ]


def test_findings_follow_the_numbers_of_their_files(tmp_path: Path) -> None:
    (tmp_path / "programs" / "governance").mkdir(parents=True)
    (tmp_path / "masterplan.yaml").write_text("title: Masterplan\n", encoding="utf-8")
    for name in PROGRAMS:
        path = tmp_path / "programs" / "governance" / f"{name}.yaml"
        path.write_text(f"id: {name}\nname: Uji\nx: 1\n", encoding="utf-8")
    project = open_folder(tmp_path)
    assert isinstance(project, Project)
    report = check(project)
    places = [item.position.file for item in report.findings if item.code == "SMP101"]
    assert places == [f"programs/governance/{name}.yaml" for name in PROGRAMS]
