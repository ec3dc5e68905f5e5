"""The worksheets of the bimtek: what the plan has, room to write, fit for paper; nothing acts."""

import subprocess
import zipfile
from importlib import import_module
from io import BytesIO
from pathlib import Path

import pytest
from conftest import tool
from lxml import etree
from masterplans import EXAMPLE, load_folder, write_retold
from odd_masterplans import fresh, full_of_holes, load_files

from smartcity_mp.analysis.joins import indicator_of, programs_in
from smartcity_mp.analysis.money import totals_of
from smartcity_mp.analysis.years import scheduled
from smartcity_mp.exchange.cells import Sheet
from smartcity_mp.exchange.desk import Edition
from smartcity_mp.exchange.ledger import WORKSHEET
from smartcity_mp.exchange.opened import opened
from smartcity_mp.exchange.worksheets import WORKSHEETS
from smartcity_mp.exchange.worksheets.drawn import drawn
from smartcity_mp.exchange.worksheets.forms import SIGN, Reader, Worksheet
from smartcity_mp.exchange.worksheets.paper import HEADS, foot_of, sheet_names
from smartcity_mp.loading import Loaded
from smartcity_mp.model.masterplan import Region

LOADED = load_folder(EXAMPLE)
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HOSTILE = (
    "=1+1 q{n}q", "+1 q{n}q", "-1 q{n}q", "@SUM(A1) q{n}q", "http://x.id/q{n}q", "_x0041_ q{n}q",
    "<r><t>q{n}q</t></r>", "{{=q{n}q}}", "\ttab q{n}q", "a\x01b q{n}q", "<b>&amp; q{n}q",
    "'satu q{n}q", "internal:q{n}q!A1", "&8&G q{n}q", "q{n}q " + "x" * 40_000,
    "q{n}q " + "baris\n" * 300, "q{n}q \U0001f3d9" * 4_000,
)  # fmt: skip


def sheets_of(content: bytes) -> dict[str, Sheet]:
    return {sheet.name: sheet for sheet in opened("a.xlsx", content).sheets}


def asked(loaded: Loaded, name: str, language: str = "id") -> Worksheet:
    made = import_module(WORKSHEETS[name]).worksheet(Reader(loaded.plan, language))
    assert isinstance(made, Worksheet)
    return made


def made(loaded: Loaded, name: str, language: str = "id") -> bytes:
    return drawn(asked(loaded, name, language), Edition(loaded.plan, "", language))


def texts(content: bytes) -> list[str]:
    return [cell.text for sheet in sheets_of(content).values() for cell in sheet.cells.values()]


def parts(content: bytes, name: str) -> list[etree._Element]:
    with zipfile.ZipFile(BytesIO(content)) as file:
        return [etree.fromstring(file.read(one)) for one in file.namelist() if name in one]


each = pytest.mark.parametrize("name", WORKSHEETS)


def test_issues_stand_by_sub_dimension_with_what_is_said_of_its_gap() -> None:
    found = sheets_of(made(LOADED, "isu"))
    assert len(found) == len(LOADED.plan.framework.dimensions) + 1
    cells = [cell.text for sheet in found.values() for cell in sheet.cells.values()]
    for issue in LOADED.plan.issues:
        assert issue.id in cells and issue.issue in cells
    gap = next(one for one in LOADED.plan.gaps if one.subject == "governance.public-service")
    assert gap.is_illustrative("cause") and f"{gap.cause}\N{NO-BREAK SPACE}†" in cells
    sheet = found["Smart Governance"]
    rows = {cell.text: row for (row, _), cell in sheet.cells.items()}
    assert rows["Pelayanan publik"] < rows["IS-01"] == rows[gap.gap] < rows["Tata kelola birokrasi"]


def test_the_table_crosses_factors_and_strategies() -> None:
    found = sheets_of(made(LOADED, "swot"))
    table = {cell.text: at for at, cell in found["Tabel TOWS"].cells.items()}
    for kind, (line, column) in {
        "strength": (0, 1), "weakness": (0, 2), "opportunity": (1, 0), "threat": (2, 0),
        "SO": (1, 1), "WO": (1, 2), "ST": (2, 1), "WT": (2, 2),
    }.items():  # fmt: skip
        heads = ("Kekuatan (S)", "Peluang (O)", "Ancaman (T)")
        swot = LOADED.plan.swot
        own = [one for one in (*swot.factors, *swot.strategies) if one.kind == kind]
        assert len(own) > 4
        for one in own:
            row, place = table[one.id]
            assert place == 2 * column and row > table[heads[line]][0]
            assert line == 2 or row < table[heads[line + 1]][0]
    strategy = LOADED.plan.swot.strategies[0]
    assert f"{strategy.statement} ({', '.join(strategy.factors)})" in table


def test_weights_stand_where_the_plan_has_them() -> None:
    weighed = {
        "masterplan.yaml": b"title: A\n",
        "swot.yaml": b"""factors:
- {id: S1, kind: strength, statement: Kuat, weight: 0.75, rating: 4}
- {id: W1, kind: weakness, statement: Lemah, weight: 0.25, rating: 1, illustrative: [weight]}
- {id: X1, statement: Entah, scope: governance}
strategies:
- {id: A1, statement: Entah apa}
""",
    }
    content = made(load_files(weighed), "swot")
    (styles,) = parts(content, "xl/styles.xml")
    forms = [one.get("formatCode") for one in styles.iter(f"{MAIN}numFmt")]
    assert {"#,##0.0##", f'#,##0.0##"{SIGN}"'} <= {*forms}
    found = sheets_of(content)
    factors = found["Faktor SWOT"].cells
    rows = {cell.text: row for (row, _), cell in factors.items()}
    assert [factors[rows["S1"], place].value for place in (5, 6, 7)] == [0.75, 4, 3]
    assert [factors[rows["W1"], place].value for place in (5, 6, 7)] == [0.25, 1, 0.25]
    assert rows["Belum berjenis"] < rows["X1"] == rows["Smart Governance"]
    assert {"A1", "Belum berjenis"} <= {cell.text for cell in found["Tabel TOWS"].cells.values()}


def test_programs_have_their_money_by_year_in_millions() -> None:
    found = sheets_of(made(LOADED, "program"))
    assert len(found) == len(LOADED.plan.framework.dimensions) + 1
    seen = 0
    for dimension in LOADED.plan.framework.dimensions:
        cells = found[dimension.name].cells
        rows = {cell.text: row for (row, place), cell in cells.items() if place == 0}
        heads = {cell.text: place for (row, place), cell in cells.items() if row == HEADS}
        for program in programs_in(LOADED.plan, dimension):
            seen += 1
            row = rows[program.id]
            for year in LOADED.plan.years:
                cell = cells.get((row, heads[str(year)]))
                assert (cell.value if cell else 0) == program.total(year) / 1_000_000
            assert float(cells[row, heads["Jumlah"]].text) == program.total() / 1_000_000
            assert program.name in cells[row, 1].text
            for entry in program.outputs:
                indicator = indicator_of(LOADED.plan, entry)
                assert indicator
                assert indicator.name in cells[row, heads["Indikator keluaran"]].text
        total = totals_of(LOADED.plan).by_dimension[dimension.id] / 1_000_000
        assert float(cells[rows["Jumlah"], heads["Jumlah"]].text) == total
    assert seen == len(LOADED.plan.programs) > 50


def test_sums_follow_what_is_typed_and_bear_the_sign() -> None:
    files = {
        "masterplan.yaml": b"title: A\nperiod: {start: 2025, end: 2026}\n",
        "programs/governance/GOV-01.yaml": b"""id: GOV-01
name: Satu
sub_dimension: governance.public-service
budget: {apbd-kabupaten: {2025: 1500000, 2026: 0}}
budget_total: {apbd-kabupaten: 4000000}
illustrative: [budget]
""",
    }
    content = made(load_files(files), "program")
    cells = sheets_of(content)["Smart Governance"].cells
    row = next(row for (row, _), cell in cells.items() if cell.text == "GOV-01")
    assert [cells[row, place].value for place in (7, 8, 9)] == [1.5, 0, 2.5]
    sheet = parts(content, "worksheets/sheet1.xml")[0]
    sums = {one.getparent().get("r"): one.text for one in sheet.iter(f"{MAIN}f")}
    assert sums[f"K{row + 1}"] == f"SUM(H{row + 1}:J{row + 1})"
    last = max(int(at[1:]) for at in sums)
    assert sums[f"H{last}"] == f"SUM(H{HEADS + 2}:H{last - 1})" and f"K{last}" in sums
    styles = parts(content, "xl/styles.xml")[0]
    forms = [one.get("formatCode") or "" for one in styles.iter(f"{MAIN}numFmt")]
    assert f'#,##0.0##"{SIGN}"' in forms and any(one.startswith("[=0]") for one in forms)


def test_the_roadmap_shows_when_programs_run_and_what_is_done_then() -> None:
    found = sheets_of(made(LOADED, "peta-jalan"))
    cells = found["Semua dimensi"].cells
    rows = {cell.text: row for (row, place), cell in cells.items() if place == 0}
    heads = {cell.text: place for (row, place), cell in cells.items() if row == HEADS}
    assert cells[HEADS - 1, heads["2024"]].text == "Jangka pendek"
    assert cells[HEADS - 1, heads["2025"]].text == "Jangka menengah"
    for program in LOADED.plan.programs:
        runs = {year for year in LOADED.plan.years if (rows[program.id], heads[str(year)]) in cells}
        assert runs >= {*scheduled(program)}
        for milestone in program.milestones:
            at = (
                milestone.at
                if isinstance(milestone.at, int)
                else milestone.at and milestone.at.year
            )
            assert milestone.name in cells[rows[program.id], heads[str(at)]].text
    assert cells[rows["GOV-01"], heads["2024"]].text.startswith("Des: ")
    assert cells[rows["GOV-01"], heads["2025"]].text == "•"
    assert cells[rows["GOV-01"], 3].text == "Jangka menengah"


def test_a_milestone_outside_of_the_period_is_not_lost() -> None:
    files = {
        "masterplan.yaml": b"title: A\nperiod: {start: 2025, end: 2026}\n",
        "programs/governance/GOV-01.yaml": b"""id: GOV-01
name: Satu
schedule: {start: 2025, end: 2026}
illustrative: [milestones, schedule]
milestones: [{at: 2031-05, name: Kelak}, {name: Entah}, {at: 2026, name: Jadi}]
""",
    }
    cells = sheets_of(made(load_files(files), "peta-jalan"))["Semua dimensi"].cells
    row = next(row for (row, _), cell in cells.items() if cell.text == "GOV-01")
    assert [cells[row, place].text for place in (3, 4, 5)] == [
        f"Jangka menengah{SIGN}", "•", f"Jadi{SIGN}"
    ]  # fmt: skip
    assert cells[row, 6].text == f"Kelak (Mei 2031){SIGN}\nEntah{SIGN}"


@each
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_fresh_plan_has_heads_and_room(name: str, language: str) -> None:
    bare = {"masterplan.yaml": b"title: A\n"}
    none = {**bare, "framework.yaml": b"name: Tanpa dimensi\ndimensions: []\n"}
    for loaded in map(load_files, (fresh("kab-brebes"), bare, none)):
        content = made(loaded, name, language)
        found = sheets_of(content)
        assert found.pop(WORKSHEET).is_hidden
        assert found
        for sheet in found.values():
            assert [at for at in sheet.cells if at[0] >= HEADS - 1]
            aside = sheet.cells[2, 0].text
            assert ("not for smartcity-mp import" if language == "en" else "bukan untuk") in aside
        for part in parts(content, "worksheets/sheet")[:-1]:
            rows = [row for row in part.iter(f"{MAIN}row") if float(row.get("ht", 0)) == 39]
            assert len(rows) >= 3 and all(len(row) >= 5 for row in rows)


@each
def test_it_prints_on_the_width_of_paper_with_heads_and_foot(name: str) -> None:
    content = made(LOADED, name)
    (book,) = parts(content, "xl/workbook.xml")
    sheets = parts(content, "worksheets/sheet")[:-1]
    names = [one.text or "" for one in book.iter(f"{MAIN}definedName")]
    assert sum(one.endswith(("!$5:$6", "!$1:$1")) for one in names) == len(sheets)
    for sheet in sheets:
        (setup,), (foot,) = (sheet.iter(f"{MAIN}{tag}") for tag in ("pageSetup", "oddFooter"))
        assert (setup.get("orientation"), setup.get("fitToHeight")) == ("landscape", "0")
        assert setup.get("paperSize") in ("8", "9") and "fitToWidth" not in setup.attrib
        assert "Kabupaten Tegal · Edisi 3 · Bimtek tahap 4" in (foot.text or "")
        assert all(float(one.get("width", 0)) >= 6 for one in sheet.iter(f"{MAIN}col"))


@each
def test_no_text_acts_or_breaks_the_file(name: str, tmp_path: Path) -> None:
    told = write_retold(tmp_path, lambda n: HOSTILE[n % len(HOSTILE)].format(n=n))
    loaded = load_folder(tmp_path)
    content = made(loaded, name)
    assert len(told) > 1000
    kinds = {c.kind for sheet in sheets_of(content).values() for c in sheet.cells.values()}
    assert kinds <= {"text", "number", "formula"}
    for sheet in parts(content, "worksheets/sheet"):
        assert all((one.text or "").startswith("SUM(") for one in sheet.iter(f"{MAIN}f"))
        assert not [*sheet.iter(f"{MAIN}hyperlink")]
    assert max(map(len, texts(content))) < 3_000
    said = " ".join(texts(content))
    assert "<r><t>q" in said and "=1+1 q" in said and " …" in said


@each
def test_the_same_plan_makes_the_same_bytes(name: str) -> None:
    assert made(LOADED, name) == made(load_folder(EXAMPLE), name)


@each
def test_a_large_plan_with_holes_has_all_in_it(name: str) -> None:
    loaded = load_files(full_of_holes(300))
    content = made(loaded, name)
    there = set(texts(content))
    wanted = {
        "isu": loaded.plan.issues,
        "swot": (*loaded.plan.swot.factors, *loaded.plan.swot.strategies),
        "program": loaded.plan.programs,
        "peta-jalan": loaded.plan.programs,
    }[name]
    assert len(wanted) > 20
    assert not {one.id for one in wanted} - there


def test_sheets_bear_names_that_spreadsheets_allow() -> None:
    names = [
        "A/B",
        "n" * 50,
        "a:b",
        "'x'",
        "",
        "History",
        "n" * 40,
        "\U0001f3d9" * 40,
        WORKSHEET,
        "*?[]\\",
    ]
    found = sheet_names(names)
    assert len({one.casefold() for one in found}) == len(names)
    assert all(
        0 < len(one.encode("utf-16-le")) <= 62 and not set(one) & set("[]:*?/\\") for one in found
    )
    assert not any(one.startswith("'") or one.endswith("'") for one in found)
    assert "History" not in found and WORKSHEET not in found


def test_a_foot_says_what_a_foot_can_hold() -> None:
    plan = LOADED.plan
    longest = "&G\n" + "\U0001f3d9" * 300
    region = Region.model_construct(name=longest)
    other = type(plan)(
        plan.masterplan.model_copy(update={"region": region, "title": longest}), plan.framework
    )
    foot = foot_of(other, "id")
    assert "\n" not in foot and "Edisi" in foot
    content = drawn(asked(LOADED, "isu"), Edition(other, "", "id"))
    for sheet in parts(content, "worksheets/sheet")[:-1]:
        (printed,) = sheet.iter(f"{MAIN}oddFooter")
        assert len((printed.text or "").encode("utf-16-le")) // 2 <= 255


@pytest.mark.xdist_group("libreoffice")
def test_another_program_prints_each_page_with_its_heads_and_keeps_what_it_is(
    tmp_path: Path,
) -> None:
    soffice, pdftotext = tool("soffice"), tool("pdftotext")
    heads = {
        "isu": "Isu strategis", "swot": "SWOT", "program": "Nama program", "peta-jalan": "2033"
    }  # fmt: skip
    files = {name: tmp_path / f"{name}.xlsx" for name in WORKSHEETS}
    for name, file in files.items():
        file.write_bytes(made(LOADED, name))
    for form in ("pdf", "ods"):
        subprocess.run(
            [soffice, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
             "--convert-to", form, "--outdir", str(tmp_path), *map(str, files.values())],
            check=True, capture_output=True, timeout=240,
        )  # fmt: skip
    for name in files:
        back = opened("a.ods", (tmp_path / f"{name}.ods").read_bytes())
        assert WORKSHEET in [sheet.name for sheet in back.sheets]
        asked = [pdftotext, "-layout", str(tmp_path / f"{name}.pdf"), "-"]
        told = subprocess.run(asked, check=True, capture_output=True, timeout=60)
        pages = told.stdout.decode().split("\f")[:-1]
        assert 5 <= len(pages) <= 15
        for number, page in enumerate(pages, 1):
            assert f"halaman {number} dari {len(pages)}" in page
            assert "Kabupaten Tegal · Edisi 3 · Bimtek tahap 4" in page
            factors = name == "swot" and "Bobot faktor" in page
            assert heads[name] in page or factors
