"""A workbook has every field of the model, says what the plan says, and nothing in it acts."""

import zipfile
from io import BytesIO

import pytest
from lxml import etree
from masterplans import EXAMPLE, load_folder
from odd_masterplans import load_files

from smartcity_mp.exchange.cells import Sheet
from smartcity_mp.exchange.desk import Edition
from smartcity_mp.exchange.layout import LAYOUTS, columns, items, key_fields, listed
from smartcity_mp.exchange.ledger import SHEET, read
from smartcity_mp.exchange.opened import opened
from smartcity_mp.exchange.packed import TooLongError
from smartcity_mp.exchange.shown import digits, same, shown
from smartcity_mp.exchange.tables import Row, Table, owners, tables
from smartcity_mp.exchange.workbook import workbook
from smartcity_mp.language.pair import half
from smartcity_mp.language.workbook import GUIDE
from smartcity_mp.loading import Loaded
from smartcity_mp.model.indicators import IndicatorReference, OfficialTarget
from smartcity_mp.model.program_parts import Evidence
from smartcity_mp.model.quick_wins import Documentation
from smartcity_mp.model.schema.describe import describe

LOADED = load_folder(EXAMPLE)
WITHOUT_SHEET = {Evidence, Documentation, OfficialTarget, IndicatorReference}
"""Lists of things that stay in their files: pictures, links, and what an indicator refers to."""
HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", "http://x.id/a", "_x0041_", "mailto:a@b.id", "{=1}",
           "\ttab", "a\x01b", "<b>&amp;", "'satu", "internal:A1", "#DIV/0!")  # fmt: skip


def made(loaded: Loaded, language: str = "id") -> bytes:
    edition = Edition(loaded.plan, "abc123", language)
    return workbook(tables(loaded, language), edition)


def sheets_of(content: bytes) -> dict[str, Sheet]:
    return {sheet.name: sheet for sheet in opened("a.xlsx", content).sheets}


def test_every_field_has_its_column_or_its_sheet() -> None:
    with_sheet = {layout.kind for layout in LAYOUTS}
    seen = 0
    for layout in LAYOUTS:
        if layout.by_source:
            continue
        found = [c for one in LAYOUTS if one.kind is layout.kind for c in columns(one, LOADED.plan)]
        paths = {column.path[0] for column in found} | key_fields(layout.kind)
        for field in describe(layout.kind).values():
            seen += 1
            if below := items(field.shape):
                assert set(below) <= with_sheet | WITHOUT_SHEET, field.key
            else:
                assert field.key in paths, (layout.title, field.key)
    assert seen > 150


def test_every_list_is_known() -> None:
    for layout in LAYOUTS:
        assert len(half(layout.title, "id")) <= 31
        assert listed(layout.kind) or describe(layout.kind)["id"]


@pytest.mark.parametrize("language", ["id", "en"])
def test_each_cell_says_what_the_plan_says(language: str) -> None:
    sheets = sheets_of(made(LOADED, language))
    count = 0
    for table in tables(LOADED, language):
        sheet = sheets[half(table.layout.title, language)]
        every = [*table.keys, *table.columns]
        heads = [sheet.cells[0, n].value for n in range(len(every))]
        assert heads == [half(column.label, language) for column in every]
        assert len(set(heads)) == len(heads)
        for number, row in enumerate(table.rows, 1):
            for place, value in enumerate((*row.key, *row.cells)):
                cell = sheet.cells.get((number, place))
                count += cell is not None
                assert same(cell and cell.value, value or None if value == "" else value)
    assert count > 5000


def test_the_hidden_sheet_keeps_what_every_cell_said() -> None:
    hidden = sheets_of(made(LOADED))[SHEET]
    assert hidden.is_hidden
    ledger = read(cell.text for _, cell in sorted(hidden.cells.items()))
    assert ledger
    assert (ledger.schema, ledger.revision, ledger.language) == (1, "abc123", "id")
    for recorded, table in zip(ledger.sheets, tables(LOADED, "id"), strict=True):
        assert recorded.rows == {row.key: row.cells for row in table.rows}
        assert recorded.columns == [column.name for column in table.columns]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"schema":1}', "[" * 100_000])
def test_a_damaged_hidden_sheet_is_none(text: str) -> None:
    assert read([text]) is None


def test_the_same_plan_makes_the_same_bytes() -> None:
    assert made(LOADED) == made(load_folder(EXAMPLE))


def saying(text: str) -> Table:
    """The first program of the example, alone and with this note."""
    table = tables(LOADED, "id")[0]
    row = table.rows[0]._replace(cells=[*table.rows[0].cells])
    row.cells[[column.path for column in table.columns].index(("notes",))] = text
    return table._replace(rows=[row])


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_stays_text(text: str) -> None:
    content = workbook([saying(text)], Edition(LOADED.plan, text, "id", (text,)))
    cells = sheets_of(content)["Program"].cells.values()
    assert [cell.kind for cell in cells if cell.value == text] == ["text"]
    with zipfile.ZipFile(BytesIO(content)) as file:
        for name in file.namelist():
            if name.startswith("xl/worksheets/sheet"):
                assert b"<f>" not in file.read(name)
            assert not name.startswith("xl/externalLinks")
            assert b'TargetMode="External"' not in file.read(name)


def test_a_name_is_no_markup_wherever_it_stands() -> None:
    name = "<r><t>x</r>"
    files = {
        "masterplan.yaml": f'title: "{name}"\n'.encode(),
        "organizations.yaml": f'organizations:\n- {{id: a, name: "{name}"}}\n'.encode(),
    }
    loaded = load_files(files)
    content = workbook(tables(loaded, "id", ("a",)), Edition(loaded.plan, "", "id", (name,)))
    texts = [cell.text for sheet in sheets_of(content).values() for cell in sheet.cells.values()]
    assert sum(text.strip() == name for text in texts) == 3
    with zipfile.ZipFile(BytesIO(content)) as file:
        assert [etree.fromstring(file.read(part)) for part in file.namelist()]


def test_an_office_gets_what_it_is_accountable_for() -> None:
    every = owners(LOADED)
    assert len(every) > 20
    found = tables(LOADED, "id", ("diskominfo",))
    programs = {row.entity.id for row in rows(found, "Program")}
    assert programs == {p.id for p in LOADED.plan.programs if p.owner == "diskominfo"}
    assert {row.key[0] for row in rows(found, "Risiko")} >= programs
    assert not [table for table in found if half(table.layout.title, "id") == "Organisasi"]
    total = sum(len(rows(tables(LOADED, "id", (name,)), "Program")) for name in every)
    assert total == len(LOADED.plan.programs)


def rows(found: list[Table], title: str) -> list[Row]:
    return [row for table in found if half(table.layout.title, "id") == title for row in table.rows]


def test_a_text_that_no_cell_can_hold_is_said() -> None:
    with pytest.raises(TooLongError):
        workbook([saying("x" * 32_768)], Edition(LOADED.plan, "", "id"))
    with pytest.raises(TooLongError):  # Excel counts such a sign twice, and would cut the text
        workbook([saying("\U0001f3d9" * 16_384)], Edition(LOADED.plan, "", "id"))


def test_the_first_sheet_explains_in_ten_lines() -> None:
    assert len(GUIDE) == 10
    guide = sheets_of(made(LOADED))["Petunjuk"]
    assert [guide.cells[n, 1].value for n in range(3, 13)] == [said[0] for said in GUIDE]


def test_lists_to_choose_from_stand_in_a_sheet_with_names() -> None:
    with zipfile.ZipFile(BytesIO(made(LOADED))) as file:
        book = file.read("xl/workbook.xml").decode()
        checks = [file.read(n).decode() for n in file.namelist() if "worksheets/sheet" in n]
    assert book.count('name="daftar_') > 15
    assert sum(text.count("<formula1>daftar_") for text in checks) > 20
    assert all(text.count('<sheetProtection sheet="1"') == 1 for text in checks[1:-2])


def test_numbers_beyond_what_a_spreadsheet_keeps_stay_text() -> None:
    rupiah = describe(type(LOADED.plan.programs[0]))["budget"].shape
    assert shown(123456789012345678, rupiah, "id") == "123456789012345678"
    assert shown(999_999_999_999_999, rupiah, "id") == 999_999_999_999_999
    assert (digits(1.5e9), digits(0.1), digits(71.1)) == ("1500000000", "0.1", "71.1")
    assert digits(-1e300) == f"-1{'0' * 300}"  # more than a context of decimals is exact for
    assert same("01", "01 ") and same("a\r\nb", "a\nb") and same(5, "5") and not same("01", 1)


def test_a_plan_without_anything_makes_a_workbook() -> None:
    loaded = load_files({"masterplan.yaml": b"title: Kosong\n"})
    assert "Program" in sheets_of(made(loaded))
