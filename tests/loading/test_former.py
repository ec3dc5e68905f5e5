"""Former ids of a masterplan: each leads somewhere, none is in use again, and guesses know them."""

from odd_masterplans import load_files
from shown import shown

from smartcity_mp.loading import Loaded

MISSIONS = b"missions:\n  - {id: M1, statement: a}\n  - {id: M2, statement: b}\n"


def loaded(former: str, goals: str = "goals: []\n") -> Loaded:
    files = {
        "masterplan.yaml": f"title: x\nformer_ids:\n{former}".encode(),
        "missions.yaml": MISSIONS,
        "goals.yaml": goals.encode(),
    }
    return load_files(files)


def found(done: Loaded) -> list[tuple[str, int, int, object]]:
    return [
        (f.code, f.position.line, f.position.column, shown(f.values.get("suggestion")))
        for f in done.diagnostics
    ]


def test_each_leads_to_something() -> None:
    assert found(loaded("  M9: M2\n  gov.x: governance.public-service\n")) == []
    assert found(loaded("  M9: M02\n  M8: M1\n")) == [("SMP213", 3, 7, "M2")]


def test_none_is_in_use_again() -> None:
    assert found(loaded("  M1: M2\n")) == [("SMP214", 3, 3, None)]


def test_what_cannot_be_known_is_not_judged() -> None:
    assert found(loaded("  M9: M7\n", "goals: [\n")) == [("SMP006", 2, 1, None)]


def test_a_reference_by_a_former_id_is_told_the_present_one() -> None:
    goals = "goals: [{id: T1, mission: Misi-lama, statement: x}]\n"
    assert found(loaded("  Misi-lama: M2\n", goals)) == [("SMP201", 1, 27, "M2")]
