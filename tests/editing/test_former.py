"""Whatever codes things had, books that were printed then still lead to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from odd_masterplans import Memory

from smartcity_mp.editing.former import renewed, with_former
from smartcity_mp.editing.rename import Refused, Renamed, rename
from smartcity_mp.loading import load
from smartcity_mp.model.former import FormerIds

PROGRAM = {
    "masterplan.yaml": b"title: x\nformer_ids: # lama\n  Z: A # dulu\n",
    "programs/governance/A.yaml": b"id: A\nname: x\n",
}


def after(files: dict[str, bytes], old: str, new: str, *, forget: bool = False) -> dict[str, bytes]:
    tree = Memory(files)
    done = rename(tree, load(tree), old, new, forget=forget)
    assert isinstance(done, Renamed), done
    every = {**files, **done.changes}
    return {path: content for path, content in every.items() if content is not None}


def test_what_goes_along_gets_no_code_that_something_else_had() -> None:
    ids = "title: x\nformer_ids: {a.b: c.z, a: c}\n", "- {id: z, name: z}\n  - {id: b, name: b}\n"
    framework = f"dimensions:\n- id: c\n  name: c\n  sub_dimensions:\n  {ids[1]}"
    tree = Memory({"masterplan.yaml": ids[0].encode(), "framework.yaml": framework.encode()})
    assert load(tree).diagnostics == ()
    refused = rename(tree, load(tree), "c", "a")
    assert refused == Refused("taken-before", {"new": "a.b", "now": "c.z"})


@pytest.mark.parametrize("circle", ["AB", "ABC", "ABAB", "ABCAC"])
def test_a_circle_forgets_no_code(circle: str) -> None:
    files = PROGRAM
    for old, new in zip(circle, f"{circle[1:]}A", strict=True):
        files = after(files, old, new) if old != new else files
    former = load(Memory(files)).plan.former_ids
    assert {name: former.present(name) for name in "ZABC"} == {
        "Z": "A", "A": None, "B": "A", "C": "A" if "C" in circle else None
    }  # fmt: skip
    assert load(Memory(files)).diagnostics == ()


def test_a_line_of_the_list_stays_where_it_stands() -> None:
    files = after(after(PROGRAM, "A", "B"), "B", "A")
    assert files["masterplan.yaml"] == PROGRAM["masterplan.yaml"] + b"  B: A\n"
    files = after(after(PROGRAM, "A", "Z"), "Z", "B")
    assert files["masterplan.yaml"] == (
        b"title: x\nformer_ids: # lama\n  A: B # dulu\n  Z: B\n"
    )  # fmt: skip


def test_what_is_to_be_forgotten_leaves_no_trace() -> None:
    assert after(PROGRAM, "A", "B", forget=True)["masterplan.yaml"] == (
        PROGRAM["masterplan.yaml"].replace(b"Z: A", b"Z: B")
    )
    assert after(after(PROGRAM, "A", "B"), "B", "A", forget=True) == PROGRAM


CHAIN = {
    "masterplan.yaml": b"title: x\nformer_ids: {Z: A, A: B, B: C}\n",
    "programs/governance/C.yaml": b"id: C\nname: x\n",
}
"""A list that was written by hand, a step a line."""


@pytest.mark.parametrize("forget", [True, False])
@pytest.mark.parametrize("new", "ZABD")
def test_a_chain_in_steps_loses_no_code_in_the_middle(new: str, forget: bool) -> None:
    """Also where the thing gets one of its former codes back."""
    files = after(CHAIN, "C", new, forget=forget)
    former = load(Memory(files)).plan.former_ids
    kept = {*"ZAB", *("" if forget else "C")} - {new}
    assert {name: former.present(name) for name in "ZABC"} == {
        name: new if name in kept else None for name in "ZABC"
    }
    assert new not in former.given


NAMES = st.sampled_from(("a", "b", "c", "d"))


@given(st.lists(st.tuples(st.integers(0, 2), NAMES)))
def test_every_code_that_ever_was_leads_to_its_thing(steps: list[tuple[int, str]]) -> None:
    """A dimension with two sub-dimensions: their codes change along with its own."""
    above, below = "x", ["y", "z"]
    former: dict[str, str] = {}
    text = b"title: x\n"
    had: list[set[str]] = [{"x"}, {"x.y"}, {"x.z"}]
    for which, name in steps:
        others = below if which else []
        if name in others or name == (below[which - 1] if which else above):
            continue
        new = f"{above}.{name}" if which else name
        old = f"{above}.{below[which - 1]}" if which else above
        ids = {old: new}
        if not which:
            ids |= {f"{above}.{part}": f"{name}.{part}" for part in below}
        if any(FormerIds(former).present(to) not in (None, one) for one, to in ids.items()):
            continue  # rename refuses a code that something else had
        if which:
            below[which - 1] = name
        else:
            above = name
        after = renewed(former, ids)
        text = with_former(text, former, after)
        former = after
        now = [above, *(f"{above}.{part}" for part in below)]
        for names, present in zip(had, now, strict=True):
            names.add(present)
            for known in names - {present}:
                assert FormerIds(former).present(known) == present, (known, former)
        assert not set(now).intersection(former)
    kept = load(Memory({"masterplan.yaml": text})).plan.masterplan.former_ids
    assert kept == former
