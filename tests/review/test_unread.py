"""What could not be read on one side is neither gone nor new; what is gone beside it is gone."""

from dataclasses import replace

import pytest
from odd_masterplans import load_files

from smartcity_mp.diagnostics import Diagnostic, Position, Severity
from smartcity_mp.review.compare import review
from smartcity_mp.review.sides import Side

PLAIN = {
    "masterplan.yaml": "title: A\nregion: {code: '33.28'}\nperiod: {start: 2024, end: 2033}\n",
    "goals.yaml": (
        "goals:\n"
        "- {id: TJ1, statement: A,\n"
        "   objectives: [{id: SS1, statement: B}, {id: SS2, statement: C}]}\n"
        "- {id: TJ2, statement: D}\n"
    ),
    "programs/x/GOV-01.yaml": (
        "id: GOV-01\nname: A\nbudget: {apbn: {2025: 5}}\noutputs: [{id: GOV-01.K1, name: X}]\n"
        "outcomes: [{id: GOV-01.H1, name: Y}]\n"
    ),
}


def of_files(**changed: tuple[str, str]) -> Side:
    files = dict(PLAIN)
    for name, (old, new) in changed.items():
        (path,) = (path for path in files if name in path)
        assert files[path].count(old) == 1
        files[path] = files[path].replace(old, new)
    loaded = load_files({path: text.encode() for path, text in files.items()})
    return Side(
        loaded.plan, left_out=loaded.left_out, path_of=loaded.sources.path_of, unread=loaded.unread
    )


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("goals", "[{id: SS1, statement: B}, {id: SS2, statement: C}]", "dua"),
        ("goals", "{id: SS2, statement: C}", "SS2"),
        ("goals", "{id: TJ2, statement: D}", "TJ2"),
        ("goals", "objectives: [{id: SS1", "sasaran: [{id: SS1"),
        ("goals", "goals:", "tujuan:"),
        ("GOV", "[{id: GOV-01.K1, name: X}]", "satu"),
        ("GOV", "{id: GOV-01.K1, name: X}", "satu"),
        ("GOV", "outputs: ", "keluaran: "),
        ("GOV", "name: A", "name: [A]"),
    ],
)
def test_an_entry_that_could_not_be_read_is_neither_gone_nor_new(
    file: str, old: str, new: str
) -> None:
    whole, part = of_files(), of_files(**{file: (old, new)})
    assert part.left_out
    for sides in ((whole, part), (part, whole)):
        found = review(*sides)
        assert [change.subject.id for change in found.changes] == []
        assert len(found.not_compared) == 1


@pytest.mark.parametrize(
    ("file", "old", "new", "gone"),
    [
        ("GOV", "outcomes: [{id: GOV-01.H1, name: Y}]", "outcomes: [satu]", "GOV-01.K1"),
        ("GOV", "outcomes: [{id: GOV-01.H1, name: Y}]", "outcomes: satu", "GOV-01.K1"),
        ("GOV", "{apbn: {2025: 5}}", "{apbn: {2025: lima}}", "GOV-01.K1"),
        ("goals", "{id: SS2, statement: C}", "SS2", "TJ2"),
    ],
)
def test_what_is_gone_elsewhere_in_such_a_file_is_gone(
    file: str, old: str, new: str, gone: str
) -> None:
    without = {"GOV-01.K1": "outputs: [{id: GOV-01.K1, name: X}]\n",
               "TJ2": "- {id: TJ2, statement: D}\n"}[gone]  # fmt: skip
    text = next(text for text in PLAIN.values() if without in text)
    part = of_files(**{file: (text, text.replace(without, "").replace(old, new))})
    assert part.left_out
    assert [change.subject.id for change in review(of_files(), part).changes] == [gone]


def test_another_field_of_what_could_not_be_read_whole_is_compared() -> None:
    part = of_files(GOV=("name: A\nbudget: {apbn: {2025: 5}}", "name: B\nbudget: {apbn: lima}"))
    assert part.left_out
    assert [change.field for change in review(of_files(), part).changes] == ["name"]


@pytest.mark.parametrize(
    ("unread", "hidden"),
    [
        ("programs/x/GOV-01.yaml", True),
        ("programs/x", True),
        ("programs/x/", True),
        ("programs/", True),
        ("programs/x/GOV-02.yaml", False),
        ("programs/x/GOV", False),
        ("x/GOV-01.yaml", False),
    ],
)
def test_a_folder_that_cannot_be_read_hides_its_files(unread: str, hidden: bool) -> None:
    side = of_files()
    (program,) = side.plan.programs
    assert program.id == "GOV-01"
    part = Side(replace(side.plan, programs=()), path_of=side.path_of, unread=(unread,))
    assert bool(review(side, part).changes) is not hidden


@pytest.mark.parametrize(
    ("code", "file", "hidden"),
    [
        ("SMP018", "programs/GOV-01.yaml", True),
        ("SMP018", "GOV-01.yaml", True),
        ("SMP018", "programs/GOV-02.yaml", False),
        ("SMP016", "programs/GOV-01.yaml", False),
    ],
)
def test_a_file_in_another_place_hides_what_stood_in_its_own(
    code: str, file: str, hidden: bool
) -> None:
    side = of_files()
    found = Diagnostic(Position(file), code, Severity.WARNING)
    part = Side(replace(side.plan, programs=()), path_of=side.path_of, findings=(found,))
    assert bool(review(side, part).changes) is not hidden


@pytest.mark.parametrize("damage", ["<<<<<<< HEAD\n", "\tstatement: a\n", "- satu\n"])
def test_a_file_of_which_nothing_could_be_read_empties_no_field(damage: str) -> None:
    kept = {
        "vision.yaml": "statement: Tegal Cerdas\nelements: [{word: Cerdas, meaning: M}]\n",
        "governance.yaml": "council: {decree: 050/114}\nforum: {frequency: sekali}\n",
        "finance.yaml": "ceiling: {2025: 1000000000}\n",
    }

    def side(files: dict[str, str]) -> Side:
        loaded = load_files({path: text.encode() for path, text in {**PLAIN, **files}.items()})
        path_of = loaded.sources.path_of
        return Side(loaded.plan, left_out=loaded.left_out, path_of=path_of, unread=loaded.unread)

    whole = side(kept)
    for broken, text in kept.items():
        part = side({**kept, broken: damage + text})
        for sides in ((whole, part), (part, whole)):
            found = review(*sides)
            assert (found.changes, found.not_compared) == ((), (broken,))
    gone = review(whole, side({name: text for name, text in kept.items() if name != "vision.yaml"}))
    assert [change.field for change in gone.changes] == ["statement", "elements"]
