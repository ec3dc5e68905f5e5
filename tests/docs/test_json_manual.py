"""The JSON that commands write has the keys of its manual, all of them, and no other."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from small_plans import plan_of

from docs.json_manual import KEYS
from smartcity_mp.cli.main import main
from smartcity_mp.cli.remarked import Thing, as_json
from smartcity_mp.diagnostics import Diagnostic, Position, Report, Severity
from smartcity_mp.exchange.records import Place, Remark
from smartcity_mp.exchange.remarks import Remarks
from smartcity_mp.reporters import json as findings_json
from smartcity_mp.reporters.changes import json as changes_json
from smartcity_mp.reporters.changes.contract import Comparison
from smartcity_mp.reporters.contract import Context
from smartcity_mp.review.changes import Origin
from smartcity_mp.review.compare import review
from smartcity_mp.review.shelf import TouchedBook, TouchedChapter
from smartcity_mp.review.sides import Side

IDLE = {"id": "QW-GOV", "months": "6"}
FOUND = Diagnostic(Position("quick-wins/QW-GOV.yaml", 2, 7), "SMP413", Severity.WARNING, IDLE)


def spelled_out(path: str) -> Iterator[str]:
    """`a.{b,c}` is `a.b` and `a.c`."""
    pieces = re.split(r"\{(.*?)\}", path)
    choices = [piece.split(",") if n % 2 else [piece] for n, piece in enumerate(pieces)]
    return map("".join, product(*choices))


def keys_of(said: object, at: str = "") -> Iterator[str]:
    """The path of everything in a document that holds nothing further; a value is called `*`."""
    if isinstance(said, dict):
        is_value = set(said) == {"form", "value", "text"}
        if is_value:
            yield at
        for key, inner in said.items():
            yield from keys_of("" if is_value else inner, f"*.{key}" if is_value else f"{at}.{key}")
    elif isinstance(said, list):
        for one in said:
            yield from keys_of(one, f"{at}[]")
    elif said is not None:
        yield at.removeprefix(".")


def reviewed() -> str:
    """A review of which no part is empty."""

    def side(amount: int, mitigation: str, *found: Diagnostic) -> Side:
        risk = {"risk": "Petugas berganti", "mitigation": mitigation}
        program = {"id": "GOV-01", "name": "A", "budget": {"apbn": {2026: amount}}, "risks": [risk]}
        return Side(
            plan_of(programs=[program]), path_of=lambda _: ("programs/GOV-01.yaml",), findings=found
        )

    gone = replace(FOUND, position=Position("quick-wins/QW-ECO.yaml"))
    made = review(side(1, "Dilatih", gone), side(2, "Didampingi", FOUND))
    chapter = TouchedChapter("Bab VI", "Pendanaan", ("tabel Pagu",), is_own=False)
    origin = Origin("c4ed93a", "Penulis", "2026-03-04")
    whole = replace(
        made,
        touched=(TouchedBook("Buku II", "Masterplan", (chapter,)),),
        origins={change.id: origin for change in made.changes},
        not_compared=("vision.yaml",),
    )
    return changes_json.render(whole, Comparison("id", "main", "folder ini"))


def found() -> str:
    report = Report((replace(FOUND, more=3),), (FOUND,), ("SMP305",), ("quick-wins/QW-GOV.yaml",))
    return findings_json.render(report, Context("id"))


def listed(capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["rules", "--format", "json"]) == 0
    return capsys.readouterr().out


def remarked() -> str:
    answer = Remark("comment", "B", "", "ya")
    place = Place("text", ("Bab I",), "GOV-01", "i_gov_01", "GOV-01")
    remark = replace(answer, about="x", place=place, replies=(answer,))
    return as_json(Remarks((remark,), 1), {"i_gov_01": Thing("GOV-01", "A", "a.yaml", 1)})


def test_the_manual_has_every_key_and_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    written = {"validate": found(), "diff": reviewed(), "rules": listed(capsys)}
    written["comments"] = remarked()
    assert written.keys() == KEYS.keys()
    for command, text in written.items():
        told = [key for path, _ in KEYS[command] for key in spelled_out(path)]
        assert len(told) == len(set(told)) >= 4
        assert {key.removeprefix(".") for key in keys_of(json.loads(text))} == set(told), command
