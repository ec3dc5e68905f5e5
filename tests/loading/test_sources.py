"""Every path of a plan leads to the character where its value begins."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml as pyyaml

from smartcity_mp.diagnostics import identified
from smartcity_mp.loading import Loaded, load
from smartcity_mp.model.schema.fields import Entity, id_of
from smartcity_mp.model.schema.structure import leaves
from smartcity_mp.source.tree import Folder

Reads = Callable[[dict[str, str]], Any]
EXAMPLE = Path(__file__).parents[2] / "examples" / "kab-tegal"


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    """The example as it is now, in a copy that nobody changes meanwhile."""
    root = tmp_path_factory.mktemp("example") / "kab-tegal"
    shutil.copytree(EXAMPLE, root, ignore=shutil.ignore_patterns("build", "books"))
    return load(Folder(root))


def value_at(line: str) -> str:
    """The plain or quoted scalar that begins here; the first word of a longer text."""
    if line[:1] in "'\"":
        end = line.find(line[0], 1)
        return line[1 : end if end > 0 else None]
    return line


def places_of(loaded: Loaded) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Every single value of the plan that stands in a file, with its path."""
    for entity in loaded.plan.entities:
        if not loaded.sources.path_of(entity):
            continue
        for name in entity.model_fields_set:
            key = type(entity).model_fields[name].alias or name
            path = (*loaded.sources.path_of(entity), key)
            for below, value in leaves(getattr(entity, name), path):
                if not isinstance(value, Entity):
                    yield below, value


def test_every_value_of_the_example_is_where_its_path_leads(example: Loaded) -> None:
    files = {
        name: pyyaml.load(text, pyyaml.BaseLoader)
        for name, text in example.sources.texts.items()
        if name.endswith(".yaml")
    }
    seen = 0
    for path, value in places_of(example):
        if path[-1] == "illustrative" or path[-2] == "illustrative":
            continue
        data = files[path[0]]
        for part in path[1:]:
            data = data[part] if isinstance(data, list) else data.get(str(part), data.get(part))
            if data is None:
                break
        if data is None:  # an indicator's id that was not written
            assert path[-1] == "id", path
            continue
        place = example.sources.locate(path)
        line = (example.sources.text(place.file) or "").split("\n")[place.line - 1]
        there = value_at(line[place.column - 1 :])
        if there[:1] in "|>":
            text = (example.sources.text(place.file) or "").split("\n")[place.line].strip()
            assert str(data).startswith(text.split()[0]), (path, place)
        else:
            words = str(data).split()
            assert there.startswith(words[0] if words else ""), (path, value, there)
        seen += 1
    assert seen > 1000


def test_every_key_of_the_example_is_where_its_path_leads(example: Loaded) -> None:
    seen = 0
    for entity in example.plan.entities:
        for name in entity.model_fields_set:
            key = type(entity).model_fields[name].alias or name
            path = (*example.sources.path_of(entity), key)
            place = example.sources.locate(path, key=True)
            line = (example.sources.text(place.file) or "").split("\n")[place.line - 1]
            if key == "id" and not line[place.column - 1 :].startswith("id:"):
                assert any(mark in str(id_of(entity)) for mark in (".K", ".H", ".D"))
                continue
            assert line[place.column - 1 :].startswith(f"{key}:"), path
            seen += 1
    assert seen > 1000


def test_every_entity_of_the_example_has_its_own_path(example: Loaded) -> None:
    paths = [
        example.sources.path_of(entity)
        for entity in example.plan.entities
        if not isinstance(entity, dict)
    ]
    assert len(set(paths)) == len(paths) > 300


def test_the_example_can_be_read(example: Loaded) -> None:
    assert example.diagnostics == ()
    assert example.left_out == ()


def test_what_is_absent_is_at_its_parent(read: Reads) -> None:
    text = (
        "goals:\n  - id: TJ1\n    statement: x\n    objectives:\n      - {id: S1, statement: y}\n"
    )
    sources = read({"goals.yaml": text}).loaded.sources
    for path, line, column in (
        (("goals",), 2, 3),
        (("goals", 0), 2, 5),
        (("goals", 0, "mission"), 2, 5),
        (("goals", 0, "mission", "deeper"), 2, 5),
        (("goals", 0, "objectives", 0, "indicators", 0, "name"), 5, 9),
        (("goals", 0, "objectives", 7), 5, 7),
        (("goals", 0, "id", "below"), 2, 9),
        ((), 1, 1),
    ):
        place = sources.locate(("goals.yaml", *path))
        assert (place.file, place.line, place.column) == ("goals.yaml", line, column), path
    place = sources.locate(("nowhere.yaml", "x"))
    assert (place.file, place.line, place.column) == ("nowhere.yaml", 1, 1)


def test_text_for_excerpts(read: Reads) -> None:
    sources = read({"goals.yaml": "\ufeffgoals: []\r\n"}).loaded.sources
    assert sources.text("goals.yaml") == "goals: []\r\n"
    assert sources.text("none.yaml") is None


def test_who_is_in_no_file_has_no_path(read: Reads) -> None:
    done = read({"goals.yaml": "goals: []\n"})
    with pytest.raises(KeyError):
        done.loaded.sources.path_of(done.plan.vision)


def test_names_by_which_a_waiver_may_name_an_item(read: Reads) -> None:
    text = (
        "goals:\n  - id: TJ1\n    statement: x\n    objectives:\n"
        "      - {id: SS1, statement: y, indicators: [{id: IK, name: z, baseline: {year: 2024}}]}\n"
    )
    done = read({"goals.yaml": text})
    indicator = done.plan.goals[0].objectives[0].indicators[0]
    names = done.loaded.sources.names_of(indicator.baseline)
    assert names == {"TJ1", "SS1", "IK"}


def test_an_address_is_the_nearest_id_and_the_keys_behind_it(read: Reads) -> None:
    text = (
        "goals:\n  - id: TJ1\n    statement: x\n    objectives:\n      - {id: S1, statement: y}\n"
    )
    program = "id: GOV-01\nbudget: {2025: {amount: 1}}\noutputs: [{name: a}]\n"
    sources = read({"goals.yaml": text, "programs/gov/GOV-01.yaml": program}).loaded.sources
    gov = "programs/gov/GOV-01.yaml"
    for path, address in (
        (("goals.yaml",), ("goals.yaml",)),
        (("goals.yaml", "goals"), ("goals.yaml", "goals")),
        (("goals.yaml", "goals", 0), ("TJ1",)),
        (("goals.yaml", "goals", 0, "mission", "deeper"), ("TJ1", "mission", "deeper")),
        (("goals.yaml", "goals", 0, "objectives", 0, "statement"), ("S1", "statement")),
        ((gov,), ("GOV-01",)),
        ((gov, "budget", 2025, "amount"), ("GOV-01", "budget", "2025", "amount")),
        ((gov, "budget", 2026), ("GOV-01", "budget", "2026")),
        ((gov, "outputs", 0, "unit"), ("GOV-01", "outputs", "unit")),
    ):  # fmt: skip
        assert sources.locate(path).address == address, path


def test_findings_are_known_again_where_lines_files_and_words_change(read: Reads) -> None:
    one = "- {id: IS-1, statement: x, dimension: tata-kelola, sevrity: 3}\n"
    two = "- {id: IS-2, statement: y, likelihood: 9}\n"
    lost = "- [a]\n"
    before = read({"issues.yaml": "issues:\n" + lost + one + two}).loaded
    after = read({"issues.yaml": "\n# tanda\nissues:\n" + two + "\n" + one + lost}).loaded
    known = set(identified(before.diagnostics))
    assert known == set(identified(after.diagnostics))
    assert {identity.address[0] for identity in known} == {"IS-1", "IS-2", "issues.yaml"}
    mended = read({"issues.yaml": "issues:\n" + two}).loaded
    assert set(identified(mended.diagnostics)) < known


def test_of_two_fields_that_are_missing_each_is_its_own_finding(read: Reads) -> None:
    none = read({"goals.yaml": "goals:\n  - {}\n"}).loaded
    one = read({"goals.yaml": "goals:\n  - {id: TJ1}\n"}).loaded
    assert [identity.address for identity in identified(none.diagnostics)] == [
        ("goals.yaml", "goals", "id"),
        ("goals.yaml", "goals", "statement"),
    ]
    assert [identity.address for identity in identified(one.diagnostics)] == [("TJ1", "statement")]
