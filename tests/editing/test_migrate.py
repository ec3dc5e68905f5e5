"""An older data format becomes the present one, by a version 0 that never was."""

import pytest
from odd_masterplans import Memory

from smartcity_mp.editing import migrations
from smartcity_mp.editing.migrate import Migrated, NotMigrated, migrate
from smartcity_mp.editing.migrations import Migration, Texts
from smartcity_mp.loading import load
from smartcity_mp.source.edit import change

OLD = {
    "masterplan.yaml": b"\xef\xbb\xbfschema_version: 0 # lama\r\ntitle: 'Contoh'\r\n",
    "goals.yaml": b"goals: [{id: T1, statement: a, objectives: [{id: SS1, statement: b}]}]\n",
    "programs/living/LIV-01.yaml": b"id: LIV-01 # satu\nname: Taman\ngoals: [ SS1 ]\n",
    "cepat.yaml": b"id: QW-1\nname: Kebun\n",
}


def renewed(files: Texts) -> dict[str, bytes | None]:
    """In version 0 programs had `goals`, and there was one quick win."""
    changes: dict[str, bytes | None] = {
        path: change(content, keys={("goals",): "objectives"})
        for path, content in files.items()
        if path.startswith("programs/")
    }
    if "cepat.yaml" in files:
        changes |= {"cepat.yaml": None, "quick-wins/QW-1.yaml": files["cepat.yaml"]}
    return changes


@pytest.fixture
def version_0(monkeypatch: pytest.MonkeyPatch) -> None:
    about = ("`goals` menjadi `objectives` | `goals` is `objectives`",)
    monkeypatch.setattr(migrations, "MIGRATIONS", (Migration(0, about, renewed),))


@pytest.mark.usefixtures("version_0")
def test_all_other_bytes_stay() -> None:
    done = migrate(Memory(OLD))
    assert isinstance(done, Migrated)
    assert done.changes == {
        "masterplan.yaml": OLD["masterplan.yaml"].replace(b": 0 ", b": 1 "),
        "programs/living/LIV-01.yaml": b"id: LIV-01 # satu\nname: Taman\nobjectives: [ SS1 ]\n",
        "quick-wins/QW-1.yaml": OLD["cepat.yaml"],
        "cepat.yaml": None,
    }
    assert done.before == {path: OLD[path] for path in done.changes if path in OLD}
    new = {**OLD, **{path: content for path, content in done.changes.items() if content}}
    del new["cepat.yaml"]
    assert load(Memory(new)).diagnostics == ()
    assert load(Memory(new)).plan.programs[0].objectives == ("SS1",)
    assert migrate(Memory(new)) is None


@pytest.mark.usefixtures("version_0")
@pytest.mark.parametrize(
    ("path", "content", "reason"),
    [
        ("goals.yaml", b"goals: [\n", "unreadable"),
        ("narratives/a.md", b"\xff", "unreadable"),
        ("masterplan.yaml", b"schema_version: [\n", "unreadable"),
        ("masterplan.yaml", b"schema_version: 2\n", "newer"),
        ("masterplan.yaml", b"schema_version: x\n", "no-version"),
        ("masterplan.yaml", b"schema_version: -1\n", "no-version"),
        ("masterplan.yaml", b"schema_version: [1]\n", "no-version"),
        ("masterplan.yaml", b"schema_version: 999999999999999999999\n", "no-version"),
        ("programs/living/LIV-01.yaml", b"id: LIV-01\n", "not-editable"),
        ("quick-wins/QW-2.yml", b"id: QW-2\n", "broken"),
    ],
)
def test_all_or_nothing(path: str, content: bytes, reason: str) -> None:
    done = migrate(Memory({**OLD, path: content}))
    assert isinstance(done, NotMigrated)
    assert done.reason == reason


def test_a_version_without_a_step_is_not_known() -> None:
    assert migrate(Memory(OLD)) == NotMigrated("no-way", 0)
    assert migrate(Memory({"masterplan.yaml": b"title: x\n"})) is None


@pytest.mark.parametrize("version", ["0", "2", '"7"', "999999"])
def test_another_version_is_one_finding(version: str) -> None:
    marker = f"title: x\nschema_version: {version}\nno-such-field: 1\n".encode()
    loaded = load(Memory({**OLD, "masterplan.yaml": marker}))
    places = [(f.code, f.position.line, f.position.column) for f in loaded.diagnostics]
    assert places == [("SMP022", 2, 17)]
    assert set(loaded.unread) == set(loaded.files) == set(OLD) - {"cepat.yaml"}


@pytest.mark.parametrize("version", ["x", "-1", "1.0", "", "[2]"])
def test_what_is_no_version_is_judged_as_any_field(version: str) -> None:
    marker = f"title: x\nschema_version: {version}\nno-such-field: 1\n".encode()
    codes = {found.code for found in load(Memory({"masterplan.yaml": marker})).diagnostics}
    assert "SMP101" in codes and "SMP022" not in codes
