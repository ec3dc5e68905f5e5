"""What holds for all rules: they bear absent values, and they know what they read."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.loading import load
from smartcity_mp.model.files import FILES
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.schema.structure import classes_in, parts_of
from smartcity_mp.rules import RULES, unused_organization
from smartcity_mp.rules.engine import judge

CASES = Path(__file__).parents[1] / "cases" / "rules"
SECTIONS = {file.place.removesuffix(".yaml"): file.kind for file in FILES}


class Texts:
    """A tree of files in memory."""

    def __init__(self, contents: dict[str, str]) -> None:
        self.contents = contents

    def files(self) -> list[str]:
        return sorted(self.contents)

    def read(self, path: str) -> bytes | Diagnostic:
        return self.contents[path].encode()


def found_in(contents: dict[str, str]) -> list[Diagnostic]:
    loaded = load(Texts(contents))
    judgement = judge(loaded.plan, loaded.sources, loaded.left_out, RULES, stage=4)
    return list(judgement.diagnostics)


def without_one_key(data: Any) -> Iterator[Any]:
    """The data again and again, each time with another key gone."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield {name: item for name, item in data.items() if name != key}
            for smaller in without_one_key(value):
                yield {**data, key: smaller}
    elif isinstance(data, list):
        for number, value in enumerate(data):
            for smaller in without_one_key(value):
                yield [*data[:number], smaller, *data[number + 1 :]]


@pytest.mark.parametrize("code", [rule.CODE for rule in RULES])
def test_no_rule_needs_an_optional_value(code: str) -> None:
    folder = CASES / code / "bad"
    contents = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*.yaml")
    }
    seen = 0
    for name, text in contents.items():
        for smaller in without_one_key(yaml.load(text, yaml.BaseLoader)):
            found_in(contents | {name: yaml.dump(smaller, allow_unicode=True)})
            seen += 1
    assert seen >= 5


def fields_below(kind: type[Entity]) -> Iterator[tuple[type[Entity], str]]:
    """Every field of an entity class and of all that it may hold."""
    for name in kind.model_fields:
        yield kind, name
        for part in classes_in(kind, name):
            yield from fields_below(part)


def test_what_a_rule_reads_exists() -> None:
    seen = 0
    for rule in RULES:
        for section, _, field in (reads.partition(".") for reads in rule.READS):
            seen += 1
            if field == "file":
                assert section == "narratives" or section in SECTIONS
            else:
                assert field in {name for _, name in fields_below(SECTIONS[section])}
    assert seen >= 25


def test_all_references_to_organizations_are_read() -> None:
    reading = {
        f"{section}.{name}"
        for section, kind in SECTIONS.items()
        for holder, name in fields_below(kind)
        for field, reference in parts_of(holder).references
        if field == name and "organization" in reference.kinds
    }
    assert len(reading) >= 8
    assert reading == set(unused_organization.READS)


def test_a_period_that_runs_backwards_is_told_once() -> None:
    text = "title: Masterplan Smart City\nperiod: {start: 2033, end: 2024}\nstage: 1\n"
    program = "id: GOV-01\nname: Mal Pelayanan Publik digital\nschedule: {start: 2025, end: 2026}\n"
    files = {"masterplan.yaml": text, "programs/governance/GOV-01.yaml": program}
    (found,) = [item for item in found_in(files) if item.code.startswith("SMP4")]
    assert (found.code, found.position.line, found.values["problem"]) == ("SMP411", 2, "backwards")


def test_a_schedule_that_runs_backwards_is_told_once() -> None:
    program = """id: GOV-01
name: Mal Pelayanan Publik digital
schedule: {start: 2028, end: 2026}
horizon: short
milestones: [{at: 2030, name: Uji coba}]
budget: {apbd-kabupaten: {2020: 1000000}}
outputs: [{name: Layanan daring, targets: {2020: 1}}]
"""
    text = "title: Masterplan Smart City\nperiod: {start: 2024, end: 2033}\nstage: 2\n"
    files = {"masterplan.yaml": text, "programs/governance/GOV-01.yaml": program}
    found = [item.code for item in found_in(files) if item.code.startswith("SMP4")]
    assert found == ["SMP401"]


def test_zero_is_a_figure_and_blank_text_is_none() -> None:
    item = "items:\n  - {id: KS-01, indicator: Rasio, score: 0, expected_score: 0.0, need: ' '}\n"
    text = "title: Masterplan Smart City\nstage: 1\n"
    found = found_in({"masterplan.yaml": text, "readiness.yaml": item})
    missing = {
        item.values["key"]
        for item in found
        if item.position.file == "readiness.yaml" and item.code == "SMP601"
    }
    assert "need" in missing
    assert not {"score", "expected_score"} & missing
