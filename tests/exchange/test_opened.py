"""Workbooks from outside cost no more than bounds allow, and what is odd in them shows."""

import time
import tracemalloc
import zipfile
from contextlib import suppress
from io import BytesIO

import pytest
from filled_workbooks import Filled
from odd_masterplans import load_files, one_of_each

from smartcity_mp.exchange.cells import MOST_COLUMNS, MOST_ROWS, Cell, Sheet, address
from smartcity_mp.exchange.opened import opened
from smartcity_mp.exchange.package import PackageError

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = f"""<Relationships>
<Relationship Id="r1" Type="{KIND}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
SHEETS = f"""<Relationships>
<Relationship Id="s1" Type="{KIND}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="s2" Type="{KIND}/sharedStrings" Target="sharedStrings.xml"/>
<Relationship Id="s3" Type="{KIND}/styles" Target="styles.xml"/>
<Relationship Id="s4" Type="{KIND}/externalLink" Target="file:///etc/passwd"
 TargetMode="External"/></Relationships>"""
STYLES = """<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-421]d\\ mmmm\\ yyyy"/>
<numFmt numFmtId="171" formatCode="&quot;Rp&quot;#,##0;[Red]-#,##0"/></numFmts>
<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="170"/>
<xf numFmtId="171"/></cellXfs></styleSheet>"""
STRINGS = """<sst><si><t>satu</t></si><si><r><t>du</t></r><r><t>a</t></r><rPh><t>x</t></rPh></si>
<si><t>_x0041_</t></si></sst>"""


def book(data: str = "", *, strings: str = STRINGS, after: str = "", **more: bytes) -> bytes:
    content = BytesIO()
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData>{after}</worksheet>'
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        file.writestr("_rels/.rels", RELATIONS)
        file.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns:r="{KIND}"><sheets>'
            '<sheet name="Program" sheetId="1" r:id="s1"/></sheets></workbook>',
        )
        file.writestr("xl/_rels/workbook.xml.rels", SHEETS)
        file.writestr("xl/styles.xml", STYLES)
        file.writestr("xl/sharedStrings.xml", strings)
        file.writestr("xl/worksheets/sheet1.xml", sheet)
        for name, part in more.items():
            file.writestr(name, part)
    return content.getvalue()  # fmt: skip


def only(content: bytes, name: str = "a.xlsx") -> Sheet:
    return opened(name, content).sheets[0]


def reason(content: bytes, name: str = "a.xlsx") -> str:
    with pytest.raises(PackageError) as caught:
        opened(name, content)
    return caught.value.reason


@pytest.mark.parametrize(
    ("xml", "cell"),
    [
        ('<c r="A1" t="s"><v>0</v></c>', Cell("text", "satu")),
        ('<c r="A1" t="s"><v>1</v></c>', Cell("text", "dua")),
        ('<c r="A1" t="s"><v>2</v></c>', Cell("text", "A")),
        ('<c r="A1" t="inlineStr"><is><t>tiga</t></is></c>', Cell("text", "tiga")),
        ('<c r="A1"><v>1.5E9</v></c>', Cell("number", 1_500_000_000.0)),
        ('<c r="A1" s="1"><v>0.05</v></c>', Cell("percent", 0.05)),
        ('<c r="A1" s="2"><v>45292</v></c>', Cell("date", 45292.0)),
        ('<c r="A1" s="3"><v>45292</v></c>', Cell("date", 45292.0)),
        ('<c r="A1" s="4"><v>5</v></c>', Cell("number", 5.0)),
        ('<c r="A1" s="99"><v>5</v></c>', Cell("number", 5.0)),
        ('<c r="A1" t="b"><v>1</v></c>', Cell("flag", "true")),
        ('<c r="A1" t="e"><v>#DIV/0!</v></c>', Cell("error", "#DIV/0!")),
        ('<c r="A1"><f>1/0</f></c>', Cell("formula", "")),
        ('<c r="A1" t="str"><f>A2</f><v>x</v></c>', Cell("formula", "x")),
        ('<c r="A1"><v>1e999</v></c>', Cell("error", "1e999")),
        ("<c><v>7</v></c>", Cell("number", 7.0)),
    ],
)
def test_a_cell_is_what_it_is(xml: str, cell: Cell) -> None:
    assert only(book(f'<row r="1">{xml}</row>')).cells == {(0, 0): cell}


@pytest.mark.parametrize("xml", ['<c r="A1" s="3"/>', '<c r="A1" t="s"><v>77</v></c>'])
def test_a_cell_that_holds_nothing_is_none(xml: str) -> None:
    assert only(book(f'<row r="1">{xml}</row>')).cells == {}


def test_what_nobody_sees_shows() -> None:
    data = '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row>'
    after = '<cols><col min="3" max="4" hidden="1"/></cols><mergeCells><mergeCell ref="A1:B3"/>'
    sheet = only(book(data, after=f"{after}</mergeCells>"))
    assert (sheet.hidden_rows, sheet.hidden_columns) == ({1}, {2, 3})
    assert sheet.merged == [((0, 0), (2, 1))]


def test_a_cell_far_out_is_named_and_not_kept() -> None:
    sheet = only(
        book('<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t> </t></is></c></row>')
    )
    assert sheet.outside and address(sheet.outside) == "XFD1048576" and not sheet.cells
    edge = f"<row r='{MOST_ROWS}'><c r='A{MOST_ROWS}'><v>1</v></c></row>"
    assert only(book(edge)).cells and MOST_COLUMNS == 500


def quick(content: bytes) -> None:
    """Refused, or read, within a second and little memory."""
    tracemalloc.start()
    start = time.process_time()
    with suppress(PackageError):
        opened("a.xlsx", content)
    assert time.process_time() - start < 30
    assert tracemalloc.get_traced_memory()[1] < 100_000_000
    tracemalloc.stop()


def test_a_bomb_is_refused() -> None:
    bomb = book("<row>" + "<c><v>1</v></c>" * 2_000 + "</row>" + " " * 210_000_000)
    assert len(bomb) < 1_000_000 and reason(bomb) == "large"
    quick(bomb)


@pytest.mark.parametrize("head", [
    '<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]>',
    '<!DOCTYPE a SYSTEM "http://127.0.0.1/x">',
])  # fmt: skip
def test_entities_are_refused(head: str) -> None:
    strings = f"{head}<sst><si><t>&y;</t></si></sst>"
    assert (
        reason(book('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings=strings)) == "damaged"
    )


def test_macros_and_links_outwards_are_not_even_looked_at() -> None:
    more = {"xl/vbaProject.bin": b"\xd0\xcf", "xl/externalLinks/a.xml": b"<x"}
    content = book('<row r="1"><c r="A1"><f>[1]Lembar!A1</f><v>5</v></c></row>', **more)
    assert only(content, "a.xlsm").cells == {(0, 0): Cell("formula", "5")}


@pytest.mark.parametrize(
    ("content", "name", "why"),
    [
        (b"", "a.xlsx", "none"),
        (b"halo", "a.xlsx", "none"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.xls", "old"),
        (b"PK\3\4", "a.xlsx", "damaged"),
        (b"a\0b", "a.csv", "none"),
        (
            b"PK\3\4" + b"\0" * 26 + b"mimetypeapplication/vnd.oasis.opendocument",
            "a.ods",
            "damaged",
        ),
    ],
)
def test_other_files_have_their_reason(content: bytes, name: str, why: str) -> None:
    assert reason(content, name) == why


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_tables_as_text_are_read_as_an_excel_writes_them(encoding: str) -> None:
    text = 'Kode;Nama\r\nGOV-01;"Dua\nbaris; é"\r\n'
    found = opened("b.csv", text.encode(encoding))
    assert found.has_comma and found.sheets[0].name == "b"
    assert found.sheets[0].cells[1, 1] == Cell("text", "Dua\nbaris; é")
    assert not opened("b.csv", b"Kode,Nama\nA,B\n").has_comma


def test_the_example_of_tests_reads_back() -> None:
    filled = Filled(load_files(one_of_each()))
    assert {sheet.name for sheet in opened("", filled.content).sheets} >= {"Program", "Petunjuk"}
