"""Files that are parsed once, however often a masterplan is read."""

import pytest
from odd_masterplans import Memory

from smartcity_mp.loading import Taken, load, read_file
from smartcity_mp.loading.parsed import Parsed

FILES = {
    "masterplan.yaml": b"title: Masterplan\nstage: 1\nperiod: {start: 2024, end: 2033}\n",
    "vision.yaml": b"statement: Daerah yang cerdas\n",
    "organizations.yaml": b"organizations:\n  - {id: dinas, name: Dinas}\n  - {id: dinas}\n",
}


def test_only_what_changed_and_what_is_wrong_is_parsed_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def noted(file: str, content: bytes) -> Taken:
        asked.append(file)
        return read_file(file, content)

    monkeypatch.setattr("smartcity_mp.loading.parsed.read_file", noted)
    parsed = Parsed()
    first = load(Memory(FILES), read=parsed.read)
    assert {found.position.file for found in first.diagnostics} == {"organizations.yaml"}
    assert sorted(asked) == sorted(FILES)
    parsed.keep(first)
    asked.clear()
    changed = {"vision.yaml": b"statement: Daerah yang tangguh\n"}
    again = load(Memory(FILES | changed), read=parsed.read)
    assert sorted(asked) == ["organizations.yaml", "vision.yaml"]
    fresh = load(Memory(FILES | changed))
    assert again.plan.vision == fresh.plan.vision != first.plan.vision
    assert again.plan.organizations == fresh.plan.organizations
    assert again.diagnostics == first.diagnostics
