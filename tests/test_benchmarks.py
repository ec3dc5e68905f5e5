"""The masterplan that the benchmarks are made with: the same bytes, complete, without a finding."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

import pytest

from benchmarks.corpus import corpus
from benchmarks.filled_workbook import CHANGES, MISTAKES, Entry, filled
from benchmarks.rows import ROWS, table
from smartcity_mp.diagnostics import Diagnostic, Severity
from smartcity_mp.exchange.compare import compared
from smartcity_mp.exchange.entered import Entered
from smartcity_mp.exchange.ledger import SHEET, read
from smartcity_mp.exchange.now import Now
from smartcity_mp.exchange.opened import opened
from smartcity_mp.loading import Loaded, load
from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import judge


@dataclass
class Made:
    """A tree of made files."""

    contents: dict[str, bytes]

    def files(self) -> list[str]:
        return sorted(self.contents)

    def read(self, path: str) -> bytes | Diagnostic:
        return self.contents[path]


def check(contents: dict[str, bytes]) -> tuple[Loaded, list[Diagnostic]]:
    loaded = load(Made(contents))
    judged = judge(loaded.plan, loaded.sources, loaded.left_out, RULES)
    return loaded, [*loaded.diagnostics, *judged.diagnostics]


def test_the_same_seed_gives_the_same_bytes_whatever_the_order_of_hashes() -> None:
    code = (
        "import hashlib; from benchmarks.corpus import corpus;"
        "print(hashlib.sha256(repr(sorted(corpus().items())).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(digests) == 1
    assert corpus() == corpus()
    assert corpus(seed=1) != corpus(seed=2)


def test_the_masterplan_has_the_size_that_the_targets_speak_of() -> None:
    contents = corpus()
    loaded, found = check(contents)
    plan = loaded.plan
    assert found == []
    assert (len(plan.programs), len(plan.goals), len(plan.quick_wins)) == (150, 30, 12)
    assert 180 <= len(contents) <= 200
    assert 1_150_000 <= sum(map(len, contents.values())) <= 1_250_000
    assert plan.stage == 4


def test_four_times_the_data_are_four_times_everything() -> None:
    contents = corpus(scale=4)
    loaded, found = check(contents)
    plan = loaded.plan
    assert found == []
    assert (len(plan.programs), len(plan.goals), len(plan.quick_wins)) == (600, 120, 48)
    once = check(corpus())[0].plan
    for listed in ("profile.statistics", "readiness.items", "gaps", "issues", "swot.factors",
                   "swot.strategies", "missions", "strategies"):  # fmt: skip
        few, many = attrgetter(listed)(once), attrgetter(listed)(plan)
        assert len(many) == 4 * len(few) > 0, listed
    ratio = sum(map(len, contents.values())) / sum(map(len, corpus().values()))
    assert 3.85 <= ratio <= 4.15


@pytest.mark.parametrize("errors", [1, 100])
def test_planted_mistakes_are_that_many_errors_and_nothing_else(errors: int) -> None:
    _, found = check(corpus(errors=errors))
    assert [item.severity for item in found] == [Severity.ERROR] * errors
    assert len({item.position.file for item in found}) == errors
    assert len({item.code for item in found}) == min(errors, 10)


def test_a_proposal_changes_that_many_programs_and_makes_no_finding() -> None:
    before, after = corpus(), corpus(changed=30)
    assert before.keys() == after.keys()
    differing = [path for path in before if before[path] != after[path]]
    assert len(differing) == 30
    assert all(path.startswith("programs/") for path in differing)
    assert check(after)[1] == []


def test_a_masterplan_can_have_more_programs_than_the_rest_asks_for() -> None:
    loaded, found = check(corpus(count=400))
    assert len(loaded.plan.programs) == 400
    assert {one.severity for one in found} == {Severity.WARNING, Severity.INFO}


@pytest.mark.parametrize(
    ("entries", "count", "brings"), [(CHANGES, 60, (60, 0)), (MISTAKES, 50, (0, 50))]
)
def test_a_filled_workbook_brings_as_much_as_was_entered(
    entries: Sequence[Entry], count: int, brings: tuple[int, int]
) -> None:
    loaded, _ = check(corpus())
    book = opened("kembali.xlsx", filled(loaded, entries, count))
    sheets = {sheet.name: sheet for sheet in book.sheets}
    ledger = read(cell.text for _, cell in sorted(sheets[SHEET].cells.items()))
    assert ledger
    now = Now(loaded, "id")
    found = compared(book, ledger, now, Entered(now.names, "id"))
    assert (len(found.changes), len(found.faults)) == brings
    assert not found.doubts


def test_an_amount_is_shown_in_its_own_unit() -> None:
    _, line = table({"sarif": 0.456}).splitlines()
    assert line.split()[-7:] == ["0.46", "s", "1", "s", "1.5", "s", "reached"]


def test_more_mistakes_than_programs_are_refused() -> None:
    with pytest.raises(ValueError, match="150"):
        corpus(errors=151)


def test_no_two_programs_and_no_two_descriptions_are_the_same() -> None:
    programs = check(corpus(scale=4))[0].plan.programs
    assert len({program.name for program in programs}) == len(programs) == 600
    assert len({program.description for program in programs}) == 600


def test_a_row_is_judged_by_its_target_and_by_what_is_never_exceeded() -> None:
    help_row = next(row for row in ROWS if row.name == "help")
    verdicts = [help_row.verdict(value) for value in (4.5, 4.6, 6, 6.1)]
    assert verdicts == ["reached", "tolerable", "tolerable", "TOO MUCH"]
    header, line = table({"help": 4.6}).splitlines()
    assert header.split() == ["measured", "target", "never", "above", "verdict"]
    assert line.split() == ["--help", "4.60", "P", "4.5", "P", "6", "P", "tolerable"]
