"""A table against what it was made of, and against the plan as it is now."""

import json

import pytest
from filled_workbooks import Filled
from odd_masterplans import load_files, one_of_each

from smartcity_mp.exchange.cells import Cell
from smartcity_mp.exchange.compare import compared, joined
from smartcity_mp.exchange.entered import Entered, Wrong
from smartcity_mp.exchange.findings import NEW, Returned
from smartcity_mp.exchange.layout import LAYOUTS, Column, columns
from smartcity_mp.exchange.ledger import SHEET, read
from smartcity_mp.exchange.now import Now
from smartcity_mp.exchange.opened import opened
from smartcity_mp.loading import Loaded

LOADED = load_files(one_of_each())
PROGRAM = LOADED.plan.programs[0]


def returned(filled: Filled, loaded: Loaded = LOADED) -> Returned:
    book = opened("a.xlsx", filled.content)
    hidden = next(sheet for sheet in book.sheets if sheet.name == SHEET)
    ledger = read(cell.text for _, cell in sorted(hidden.cells.items()))
    assert ledger
    now = Now(loaded, "id")
    return compared(book, ledger, now, Entered(now.names, "id"))


def column(name: str) -> Column:
    every = [c for layout in LAYOUTS for c in columns(layout, LOADED.plan)]
    return next(c for c in every if c.name == name)


@pytest.mark.parametrize(
    ("name", "cell", "value"),
    [
        ("cluster", Cell("text", "aplikasi dan Perangkat lunak "), "application"),
        ("cluster", Cell("text", "application"), "application"),
        ("cluster", Cell("text", "Applications and software"), "application"),
        ("objectives", Cell("text", ""), ()),
        ("locations", Cell("text", "Slawi\n Adiwerna, utara \n"), ("Slawi", "Adiwerna, utara")),
        ("references/sdgs", Cell("text", "9; 16"), ("9", "16")),
        ("beneficiaries/count", Cell("number", 1500.0), "1500"),
        ("beneficiaries/count", Cell("text", "1500"), "1500"),
        ("notes", Cell("number", 12.0), "12"),
        ("notes", Cell("text", " a \r\n b "), "a\n b"),
        ("cumulative", Cell("text", "Ya"), "true"),
        ("cumulative", Cell("flag", "false"), "false"),
        ("targets/2026", Cell("text", "80 – 90"), {"min": "80", "max": "90"}),
        ("targets/2026", Cell("text", "1,5 - 2"), {"min": "1.5", "max": "2"}),
        ("targets/2026", Cell("text", "80 –"), {"min": "80"}),
        ("targets/2026", Cell("text", "baik"), "baik"),
        ("targets/2026", Cell("number", -3.5), "-3.5"),
        ("start", Cell("text", "2026-07"), "2026-07"),
        ("at", Cell("number", 2026.0), "2026"),
        ("month", Cell("text", "3 -5".replace(" ", "")), "3-5"),
        ("illustrative", Cell("text", "targets, budget"), ("targets", "budget")),
    ],
)
def test_what_is_entered_is_understood(name: str, cell: Cell, value: object) -> None:
    read = Entered(Now(LOADED, "id").names, "id").value(cell, column(name), None)
    assert read == value, read


@pytest.mark.parametrize(
    ("name", "cell", "code"),
    [
        ("beneficiaries/count", Cell("number", 1.5), "SMP104"),
        ("beneficiaries/count", Cell("percent", 0.5), "percent"),
        ("schedule/start", Cell("date", 45292.0), "day"),
        ("notes", Cell("date", 45292.0), "day"),
        ("notes", Cell("formula", "5"), "formula"),
        ("notes", Cell("error", "#N/A"), "error"),
        ("notes", Cell("number", 2.16), "rounded"),
        ("name", Cell("text", "x" * 30_000), "SMP115"),
        ("owner", Cell("text", "entah"), "SMP205"),
        ("objectives", Cell("text", "entah"), "SMP201"),
        ("cluster", Cell("text", "entah"), "choice"),
        ("cumulative", Cell("text", "entah"), "choice"),
        ("targets/2026", Cell("text", "–"), "SMP105"),
    ],
)
def test_what_cannot_be_is_told(name: str, cell: Cell, code: str) -> None:
    read = Entered(Now(LOADED, "id").names, "id").value(cell, column(name), None)
    assert isinstance(read, Wrong) and read.code == code, read


def test_a_decimal_comma_counts_where_the_table_has_one() -> None:
    names = Now(LOADED, "id").names
    cell = Cell("text", "71,12")
    assert Entered(names, "id", has_comma=True).value(cell, column("targets/2026"), None) == "71.12"
    assert isinstance(Entered(names, "id").value(cell, column("score"), None), Wrong)


def test_a_column_or_sheet_that_is_gone_is_no_change() -> None:
    filled = Filled(LOADED)
    at = filled.column("Program", "Catatan")
    for number in range(1, 4):
        filled.set("Program", f"{at}{number}", None)
    assert returned(filled) == Returned()


def test_a_cell_that_is_emptied_empties_the_field() -> None:
    filled = Filled(LOADED)
    filled.fill("Program", PROGRAM.id, {"Deskripsi": None})
    [change] = returned(filled).changes
    assert (change.path[1:], change.value) == (("description",), None)


def test_spaces_and_ends_of_lines_are_no_change() -> None:
    filled = Filled(LOADED)
    filled.fill("Program", PROGRAM.id, {"Deskripsi": f"  {PROGRAM.description}\r\n"})
    assert returned(filled) == Returned()


@pytest.mark.parametrize("who", ["plan", "both"])
def test_what_the_plan_changed_meanwhile_stays(who: str) -> None:
    filled = Filled(LOADED)
    files = one_of_each()
    name = next(name for name in files if name.endswith(f"/{PROGRAM.id}.yaml"))
    was, now = (f'"name": "{text}"'.encode() for text in (PROGRAM.name, "Nama lain"))
    assert was in files[name]
    files[name] = files[name].replace(was, now, 1)
    if who == "both":
        filled.fill("Program", PROGRAM.id, {"Nama program": "Nama lain"})
    assert returned(filled, load_files(files)) == Returned()


def test_a_part_of_a_new_row_belongs_to_it() -> None:
    filled = Filled(LOADED)
    within = PROGRAM.sub_dimension
    filled.append("Risiko", {"Bagian dari": "X-99", "Risiko": "Listrik padam"})
    filled.append("Risiko", {"Bagian dari": "X-98", "Risiko": "Listrik padam"})
    filled.append("Program", {"Kode": "X-99", "Nama program": "Baru", "Subdimensi": within})
    found = returned(filled)
    assert [(one.code, one.values["text"]) for one in found.faults] == [("holder", "X-98")]
    assert [one.holder for one in found.additions] == [None, (NEW, "X-99", "risks")]


def test_what_is_gone_from_the_plan_is_a_conflict() -> None:
    filled = Filled(LOADED)
    filled.fill("Program", PROGRAM.id, {"Nama program": "Nama lain"})
    files = {name: text for name, text in one_of_each().items() if "programs/" not in name}
    [conflict] = returned(filled, load_files(files)).conflicts
    assert conflict.code == "conflict-gone" and conflict.values["row"] == PROGRAM.id


def test_several_that_say_the_same_are_one_change() -> None:
    def changed(name: str) -> Returned:
        filled = Filled(LOADED)
        filled.fill("Program", PROGRAM.id, {"Nama program": name})
        return returned(filled)

    assert len(joined([changed("Satu"), changed("Satu")]).changes) == 1
    both = joined([changed("Satu"), changed("Dua")])
    assert [fault.code for fault in both.conflicts] == ["conflict-books"]


@pytest.mark.parametrize("text", ["{}", "[1]", "null", json.dumps({"schema": 1, "sheets": [1]})])
def test_a_hidden_sheet_that_somebody_changed_is_none(text: str) -> None:
    assert read([text]) is None
