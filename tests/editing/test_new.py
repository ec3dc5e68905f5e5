"""A new thing: the next free id, every field of the stage, and nothing else wrong than empty."""

import re
from collections import Counter
from functools import cache

import pytest
from masterplans import EXAMPLE
from odd_masterplans import Memory, fresh, full_of_holes, one_of_each

from smartcity_mp.data.frameworks import framework_text
from smartcity_mp.diagnostics import Severity
from smartcity_mp.editing.kept import kept
from smartcity_mp.editing.new import Declined, Made, Wish, new
from smartcity_mp.editing.next_id import next_id
from smartcity_mp.language.catalogue.words import KINDS
from smartcity_mp.loading import Loaded, load
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import judge
from smartcity_mp.source.edit import EditError
from smartcity_mp.source.items import add_item
from smartcity_mp.source.overlay import Overlay
from smartcity_mp.source.tree import Folder
from smartcity_mp.source.yaml import parse

Files = dict[str, bytes]
EMPTY = {"SMP601", "SMP605"}
"""A field that is due stands empty, or holds the place of what is asked for."""
LONELY = {
    "SMP301", "SMP302", "SMP303", "SMP304", "SMP305", "SMP306", "SMP308", "SMP309", "SMP310",
    "SMP311", "SMP313", "SMP314", "SMP315", "SMP316", "SMP318", "SMP319", "SMP320", "SMP501",
    "SMP432", "SMP433", "SMP802", "SMP809",
}  # fmt: skip
"""What is said of a thing that nothing else names yet, or that names nothing yet."""


def made(files: Files, kind: str, **wish: str) -> Made | Declined:
    tree = Memory(files)
    return new(tree, load(tree), Wish(kind, **wish), "id")


def text(files: Files, kind: str, **wish: str) -> str:
    done = made(files, kind, **wish)
    assert isinstance(done, Made), done
    content = done.changes[done.file]
    assert content is not None
    return content.decode()


def reason(files: Files, kind: str, **wish: str) -> str:
    done = made(files, kind, **wish)
    assert isinstance(done, Declined), done
    return done.reason


@cache
def example() -> Files:
    tree = Folder(EXAMPLE)
    every = {path: tree.read(path) for path in tree.files()}
    return {path: content for path, content in every.items() if isinstance(content, bytes)}


LARGE = ("program", "quick-win", "objective", "gap")
"""What is tried on the example: all of it takes long."""


def begun(name: str) -> Files:
    """What `init` makes, as a folder gives it: files with a point in front are none of ours."""
    return {path: content for path, content in fresh(name).items() if "/." not in path}


PLANS = {
    "example": example,
    "kabupaten": lambda: begun("kab-brebes"),
    "kota": lambda: begun("kota-tegal"),
    "one": one_of_each,
    "holes": lambda: full_of_holes(3),
}


def found(loaded: Loaded, stage: int) -> Counter[tuple[str, Severity, str]]:
    """Everything that is said of a masterplan, whatever line it stands in."""
    judged = judge(loaded.plan.at_stage(stage), loaded.sources, loaded.left_out, RULES)
    every = (*loaded.diagnostics, *judged.diagnostics)
    return Counter((one.code, one.severity, one.position.file) for one in every)


def ids_of(loaded: Loaded) -> set[str]:
    framework = [name for pair in loaded.plan.dimension_of for name in pair.split(".", 1)]
    return {*loaded.plan.by_id, *framework, *(one.id for one in loaded.plan.framework.dimensions)}


@pytest.mark.parametrize("name", PLANS)
def test_a_new_thing_is_only_empty(name: str) -> None:
    files = PLANS[name]()
    tree = Memory(files)
    loaded = load(tree)
    before = {stage: found(loaded, stage) for stage in (1, 4)}
    ids = {one.KIND: (i for i in loaded.plan.by_id) for one in loaded.plan.by_class}
    firsts = {
        kind: next((n for n, one in loaded.plan.by_id.items() if kind == one.KIND), None)
        for kind in ids
    } | {"dimension": next(iter(loaded.plan.dimension_of)).partition(".")[0]}
    sub = next(iter(loaded.plan.dimension_of))
    seen, strange = 0, set()
    for kind, place in kept().items():
        if name == "example" and kind not in LARGE:
            continue
        named = place.names("sub-dimension") or place.names("dimension")
        for said in (None, sub) if named else (None,):
            holder = firsts.get(place.holder or "")
            done = new(tree, loaded, Wish(kind, sub_dimension=said, holder=holder), "id")
            if isinstance(done, Declined):
                assert done.reason in ("no-holder", "which-dimension", "built-in"), (kind, done)
                continue
            seen += 1
            after = load(Overlay(tree, done.changes))
            assert done.id in ids_of(after)
            for stage, then in before.items():
                more = found(after, stage) - then
                assert not [one for one in more if one[1] is Severity.ERROR], (kind, stage)
                strange |= {(code, kind) for code, _, _ in more if code not in EMPTY}
    assert sorted(x for x in strange if x[0] not in LONELY) == []
    assert seen >= (len(LARGE) if name == "example" else 17)


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_city_is_shown_nothing_that_only_a_regency_has(language: str) -> None:
    files = begun("kota-tegal")
    tree = Memory(files)
    loaded = load(tree)
    city, seen = "", 0
    for kind in kept():
        done = new(tree, loaded, Wish(kind, sub_dimension="living.health"), language)
        if isinstance(done, Declined) and done.reason == "no-dimension":
            done = new(tree, loaded, Wish(kind), language)
        if isinstance(done, Declined):
            continue
        seen += 1
        for path, content in done.changes.items():
            lines = (content or b"").decode().split("\n")
            before = {*files.get(path, b"").decode().split("\n")}
            city += " ".join(line.strip("# ") for line in lines if line not in before)
    for both in ("kabupaten/kota", "[Kota Tegal, Kabupaten Brebes]"):
        city = city.replace(both, "")
    assert seen >= 15
    assert re.findall(r"(?i).{0,30}(?:kabupaten|bupati).{0,20}", city) == []
    assert "apbd-kota: " in city and "seluruh kota" in city


def test_a_framework_of_ones_own_can_grow() -> None:
    files = {"masterplan.yaml": b"title: a\n", "framework.yaml": framework_text("kominfo")}
    for kind, name in (("dimension", "dimensi-1"), ("sub-dimension", "subdimensi-1")):
        done = made(files, kind, **({"dimension": "living"} if kind == "sub-dimension" else {}))
        assert isinstance(done, Made), done
        after = load(Overlay(Memory(files), done.changes))
        assert done.id == name
        assert name in ids_of(after)
        assert {one.code for one in after.diagnostics} <= EMPTY
    assert "living.subdimensi-1" in after.plan.dimension_of


def test_every_kind_that_has_a_place_can_be_made() -> None:
    assert set(kept()) == set(KINDS) - {"component", "element"}
    for kind in kept():
        assert next_id(kind, "GOV", [], lambda _: True)


SUB = b"sub_dimension: governance.bureaucracy\n"
PLAN: Files = {
    "masterplan.yaml": b"title: a\nperiod: {start: 2027, end: 2030}\n"
    b"former_ids: {GOV-09: GOV-02}\n",
    "goals.yaml": b"goals:\n- {id: TJ1, statement: a, objectives: [{id: SS1.1, statement: b}]}\n"
    b"- id: TJ2\n  statement: c\n",
    "gaps.yaml": b"# atas\r\ngaps:\r\n  - id: K-007 # tujuh\r\n    gap: x\r\n\r\n# bawah",
    "programs/governance/GOV-02.yaml": b"id: GOV-02\nname: x\n" + SUB,
    "quick-wins/QW-GOV.yaml": b"id: QW-GOV\nname: x\n" + SUB,
}


@pytest.mark.parametrize(
    ("kind", "wish", "name"),
    [
        ("program", {"dimension": "governance"}, "GOV-03"),
        ("program", {"dimension": "living"}, "LIV-01"),
        ("program", {"sub_dimension": "health"}, "LIV-01"),
        ("quick-win", {"sub_dimension": "governance.bureaucracy"}, "QW-GOV-2"),
        ("quick-win", {"dimension": "living"}, "QW-LIV"),
        ("quick-win", {}, "QW-1"),
        ("gap", {}, "K-008"),
        ("objective", {"holder": "TJ1"}, "SS1.2"),
        ("objective", {"holder": "TJ2"}, "SS2.1"),
        ("goal", {}, "TJ3"),
        ("mission", {}, "M1"),
        ("indicator", {}, "IK-1"),
        ("strategy", {"dimension": "branding"}, "STR-BRA-1"),
        ("strategy", {}, "STR-1"),
        ("organization", {"name": "Dinas Kesehatan"}, "dinas-kesehatan"),
        ("organization", {"name": "Badan Perencanaan Pembangunan Daerah"}, "opd-1"),
        ("organization", {"id": "dinkes"}, "dinkes"),
    ],
)
def test_the_next_free_id(kind: str, wish: dict[str, str], name: str) -> None:
    done = made(PLAN, kind, **wish)
    assert isinstance(done, Made), done
    assert done.id == name


def test_an_id_that_was_renamed_away_is_not_given_again() -> None:
    files = {**PLAN, "programs/governance/GOV-08.yaml": b"id: GOV-08\nname: y\n"}
    done = made(files, "program", dimension="governance")
    assert isinstance(done, Made)
    assert done.id == "GOV-10"


def test_a_list_keeps_every_other_byte() -> None:
    said = text(PLAN, "gap", name="Kurang: pranata #komputer")
    old = PLAN["gaps.yaml"].decode()
    assert said.startswith(old[: old.index("\r\n\r\n") + 2])
    assert said.endswith("\r\n# bawah")
    assert "\n" not in said.replace("\r\n", "")
    assert "    gap: 'Kurang: pranata #komputer'\r\n" in said


def test_a_name_of_spaces_is_none() -> None:
    assert text(PLAN, "gap", name="  ") == text(PLAN, "gap")
    assert "gap: kurang\r\n" in text(PLAN, "gap", name=" kurang ")


def test_a_file_has_the_fields_of_the_stage_with_their_help() -> None:
    said = text(PLAN, "quick-win", name="Antrean daring")
    fields = {f.key: f for f in describe(kept()["quick-win"].kind).values()}
    keys = [*(parse("", said.encode()).data or {})]
    asked = [key for key, f in fields.items() if f.is_required or (f.due and f.due <= 3)]
    assert keys == asked
    assert "name: Antrean daring\n" in said
    assert "illustrative" not in said


@pytest.mark.parametrize(
    ("kind", "wish", "why"),
    [
        ("program", {}, "which-dimension"),
        ("program", {"dimension": "govrnance"}, "unknown-dimension-near"),
        ("program", {"dimension": "zzzzzzzz"}, "unknown-dimension"),
        ("program", {"dimension": "living", "sub_dimension": "bureaucracy"}, "two-dimensions"),
        ("program", {"dimension": "../etc"}, "unknown-dimension"),
        ("program", {"dimension": "living", "id": "../x"}, "malformed"),
        ("program", {"dimension": "living", "id": "gov-02"}, "taken"),
        ("program", {"dimension": "governance", "id": "gov-09"}, "taken-before"),
        ("program", {"dimension": "governance", "id": "living"}, "reserved"),
        ("program", {"dimension": "governance", "holder": "TJ1"}, "not-inside"),
        ("gap", {"dimension": "living"}, "which-sub-dimension"),
        ("statistic", {"dimension": "living"}, "no-dimension"),
        ("objective", {}, "which-holder"),
        ("objective", {"holder": "tj2"}, "unknown-holder-near"),
        ("objective", {"holder": "../../x"}, "unknown-holder"),
        ("document-mission", {}, "no-holder"),
        ("dimension", {}, "built-in"),
        ("sub-dimension", {"dimension": "living"}, "built-in"),
    ],
)
def test_refusals(kind: str, wish: dict[str, str], why: str) -> None:
    assert reason(PLAN, kind, **wish) == why


def test_nothing_is_added_to_what_cannot_be_read_or_is_there() -> None:
    assert reason({**PLAN, "gaps.yaml": b"gaps: [\n"}, "goal") == "unreadable"
    assert reason({**PLAN, "gaps.yaml": b"gaps: x\n"}, "gap") == "not-editable"
    assert reason({"masterplan.yaml": b"title: a\nschema_version: 9\n"}, "gap") == "other-version"
    there = {**PLAN, "programs/living/LIV-01.yaml": b"id: LIV-07\nname: x\n"}
    assert reason(there, "program", dimension="living", id="LIV-01") == "in-the-way"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "a:\n  - id: x\n    b:\n"),
        ("a:\n", "a:\n  - id: x\n    b:\n"),
        ("a: []\nc: d\n", "a:\n  - id: x\n    b:\nc: d\n"),
        ("a: # n\nc: d\n", "a: # n\n  - id: x\n    b:\nc: d\n"),
        ("a: ~\n", "a:\n  - id: x\n    b:\n"),
        ("a:\n- id: y", "a:\n- id: y\n- id: x\n  b:\n"),
        (
            "a:\n  - id: y # n\n    # zu y\n\nc: d\n",
            "a:\n  - id: y # n\n    # zu y\n  - id: x\n    b:\n\nc: d\n",
        ),
        ("a: [{id: y}]\n", "a: [{id: y}, {id: x}]\n"),
        ("a: [{id: y},]\n", "a: [{id: y}, {id: x},]\n"),
        ("{a: [{id: y}]}\n", "{a: [{id: y}, {id: x}]}\n"),
        ("{a: }\n", "{a: [{id: x}]}\n"),
        ("c: d\n", "c: d\na:\n  - id: x\n    b:\n"),
        ("a:\n  - id: y\n    t: |\n      eins\n\n      zwei\n", None),
    ],
)
def test_an_item_goes_to_the_end_of_its_list(before: str, after: str | None) -> None:
    changed, line = add_item(before.encode(), ("a",), ["id: x", "b:"])
    if after is not None:
        assert changed.decode().rstrip("\n") == after.rstrip("\n")
    data = parse("", changed).data or {}
    assert data["a"][-1]["id"] == "x"
    assert "id: x" in changed.decode().split("\n")[line - 1]


@pytest.mark.parametrize("before", ["a: x\n", "- a\n", "a: {b: c}\n"])
def test_no_item_goes_where_no_list_is(before: str) -> None:
    with pytest.raises(EditError):
        add_item(before.encode(), ("a",), ["id: x"])
