"""What comes back to `import`: workbooks that people and programs changed, broke or made up."""

import copy
import re
import zipfile
from functools import cache
from io import BytesIO
from random import Random
from xml.sax.saxutils import quoteattr

from filled_workbooks import MAIN, Filled, exported, letters
from odd_masterplans import Memory

from fuzz.disk import Files
from fuzz.plans import plans
from smartcity_mp.exchange.cells import Sheet
from smartcity_mp.exchange.opened import opened
from smartcity_mp.loading import Loaded, load

FOLDER, MAP = "build/", "build/peta.yaml"
BOOKS = (".xlsx", ".ods", ".csv")
_DAY = (1980, 1, 1, 0, 0, 0)
_VALUES = (
    "", " ", "-", "–", "0", "-0", "-5", "7", "1e999", "1E5", "9" * 400, "NaN", "inf", "0,0000001",
    "1.250", "1,5 M", "1.2.3 M", "1,2,3", "Rp", "Rp 350 juta", "١٢ M", "5%", "2026", "akhir 2026",
    "2026-13", "31/02/2026", "1-40", "12 – 3", "ya", "benar", "Tinggi", "tidak diketahui",
    "GOV-01", "GOV-01, GOV-01", "GOV-99", "GOV-01/RS-1", "gov-01 ", "diskominfo", "Dinas X",
    "governance.public-service", "Jumlah", "[]", "{{ x }}", "{a: b}", "a: b # c", "'", '"', "|",
    "=1+1", "#DIV/0!", "#REF!", "<b>", "&#xE000;", "::error::", "baris\ndua", "\t", "\u202e",
    "\u00a0", "\u200b", "\ue000", "\ud7ff", "_x0000_", "_xD800_", "_x001B_[2J", "x" * 40_000,
    "1; 2; 3", "smartcity-mp", "*a", "!!python/object:os.system x", "---", "null", "~", "<<",
)  # fmt: skip
_NUMBERS = (0, -1, 1.5, 1e300, -1e300, 45292, 0.05, 10**15, 2.0**53 + 2, 1e-320, 2026, 3)
_RAW = ("x\x00y", "\ufeff", "\udcff", "\x1b[2J", '"', '""', ";", "\r", "\x85", "\u2028")
"""What only a table as text can hold."""
_USUAL = ("Uraian yang baru", "Uraian lain: b # c", 5_000_000, 3, "diskominfo", 2026, "Baru", None)
"""What somebody enters who means well."""
_KINDS = (None, None, "n", "s", "b", "e", "d", "str", "inlineStr", "x")
_HEADS: dict[str, tuple[str, tuple[str, ...]]] = {
    "Program": ("name", ("Rumah Belajar", "Kebun Bibit Kota", "Pasar Ikan Malam", "Kolam Ikan")),
    "OPD": ("owner", ("dinas-a", "diskominfo", "Dinas X", "")),
    "Subdimensi": ("sub_dimension", ("layanan.izin", "governance.public-service")),
    "Anggaran 2026": ("budget.2026", ("1.250", "1,25 M", "350 juta", "500000000", "-")),
    "Pagu 2027 (juta)": ("budget.2027", ("1.250", "0,5", "")),
    "Sumber Dana": ("source", ("APBD Kota", "APBD Kabupaten", "")),
    "Satuan": ("unit", ("juta", "rupiah", "Miliar", "")),
    "Uraian": ("description", ("Layanan baru bagi warga.",)),
    "Kode": ("id", ("GOV-01", "GOV-77", "LIV-01", "")),
    "Tahun mulai": ("schedule.start", ("2026", "akhir 2026")),
    "Jenis program": ("kind", ("Baru", "Lanjutan", "lama")),
    "No": ("null", ("1", "2")),
    "": ("null", ("",)),
    "Rp 2099": ("budget.2099", ("1",)),
    "x" * 300: ("illustrative", ("name", "a, b")),
    "a: b # '": ("null", ("1",)),
}
"""What a column of an old table is called, what that means, and what stands in it."""
_FIELDS = ("id", "name", "budget", "objectives", "[a]", "{a: b}", "1", "*a", "'", "nmae", "")
_SIGNS = b'<>"/&;r123A= '


@cache
def _loaded(plan: str) -> Loaded:
    return load(Memory({p: text for p, text in plans()[plan].items() if isinstance(text, bytes)}))


@cache
def _exported(plan: str, language: str) -> bytes:
    return exported(_loaded(plan), language)


def _plan_of(files: Files, random: Random) -> str:
    """The plan that a case began with; now and then another one."""
    if random.random() < 0.05:
        return random.choice(sorted(plans()))
    mark = "masterplan.yaml"
    same = [name for name, its in plans().items() if its[mark] == files.get(mark)]
    return same[0] if same else "city"


def a_workbook(files: Files, random: Random) -> None:
    """A workbook of the plan, in which people changed cells, rows and sheets."""
    plan, language = _plan_of(files, random), random.choice(("id", "id", "en"))
    filled = Filled(_loaded(plan), _exported(plan, language), language)
    for _ in range(random.choice((0, 1, 1, 1, 2, 3, 40))):
        _edit(filled, random)
    _save(files, random, _packed(_parts(filled.content)))


def a_table(files: Files, random: Random) -> None:
    """A table that is not ours, perhaps with a mapping of its headings."""
    heads = ["Program", *random.choices([*_HEADS], k=random.randint(1, 7))]
    odd = random.choice((0, 0.05, 0.3))
    rows = [
        [_one(_HEADS[head][1], _VALUES, odd, random) for head in heads]
        for _ in range(random.randint(0, 5))
    ]
    above = [["PROGRAM"]] * random.choice((0, 0, 1, 3))
    rows = [*above, heads, *rows]
    cells = "".join(
        f'<row r="{number}">{"".join(_inline(text, number, n) for n, text in enumerate(row))}</row>'
        for number, row in enumerate(rows, 1)
    )
    parts = _parts(_exported("city", "id"))
    sheet = f'<worksheet xmlns="{MAIN[1:-1]}"><sheetData>{cells}</sheetData></worksheet>'
    listed = re.sub(rb"(?s)(<sheet [^>]*/>).*(?=</sheets>)", rb"\1", parts["xl/workbook.xml"])
    content = _packed({
        **parts, "xl/worksheets/sheet1.xml": sheet.encode("utf-8", "surrogatepass"),
        "xl/workbook.xml": listed,
    })  # fmt: skip
    _save(files, random, content)
    if random.random() < 0.8:
        a_mapping(files, random, heads, len(above) + 1)


def a_mapping(files: Files, random: Random, heads: list[str], row: int) -> None:
    """What headings stand for: sometimes right, sometimes nonsense."""
    known = [name for name in files if name.startswith(FOLDER) and name.endswith(".csv")]
    sheet = known[0].rpartition("/")[2].removesuffix(".csv") if known else "Petunjuk"
    odd = random.choice((0, 0, 0.1, 0.5))
    lines = [
        f"sheet: {_one((sheet,), ('Tidak Ada', '[', '1'), odd, random)}",
        f"row: {_one((str(row),), ('0', '-1', '٢', '19999', '9' * 30, 'dua', '[1]'), odd, random)}",
        f"unit: {_one(('rupiah', 'juta'), ('miliar', 'lusin', '1', '{a: b}'), odd, random)}",
        f"source: {_one(('apbd-kota', 'apbd-kabupaten'), ('x', '', '[a]'), odd, random)}",
        f"sub_dimension: {_one(('layanan.izin', ''), ('x', '3'), odd, random)}",
        "columns:",
    ]
    said = {text for text in heads if text}
    for text in sorted(said):
        quoted = "'" + text.replace("'", "''")[:200] + "'"
        lines.append(f"  {quoted}: {_one((_HEADS[text][0],), _FIELDS, odd, random)}")
    for _ in range(random.choice((0, 0, 0, 1, 3))):
        at = random.randrange(len(lines))
        lines[at : at + 1] = random.choice(
            ([], [lines[at]] * 2, [f" {lines[at]}"], [f"- {lines[at]}"], [lines[at] + " {"])
        )
    content = "\n".join(lines).encode()
    files[MAP] = _damaged(content, random) if random.random() < 0.1 else content


def a_damage(files: Files, random: Random) -> None:
    """A file that came back, with bytes of it, or signs of its XML, lost and altered."""
    paths = [path for path in sorted(files) if path.startswith(FOLDER) and path.endswith(BOOKS)]
    if not paths:
        a_workbook(files, random)
        return
    path = random.choice(paths)
    content = files[path]
    assert isinstance(content, bytes)
    if path.endswith(".csv") or random.random() < 0.3:
        files[path] = _damaged(content, random)
        return
    try:
        parts = _parts(content)
    except Exception:
        files[path] = _damaged(content, random)
        return
    named = sorted(parts)
    for _ in range(random.choice((1, 1, 3))):
        name = random.choice(named)
        parts[name] = _signs(parts[name], random)
    if random.random() < 0.1:
        del parts[random.choice(named)]
    files[path] = _packed(parts)


def _one(right: tuple[str, ...], wrong: tuple[str, ...], odd: float, random: Random) -> str:
    return random.choice(wrong if random.random() < odd else right)


def _save(files: Files, random: Random, content: bytes) -> None:
    """Save a workbook as one of the programs does that people use."""
    name = FOLDER + random.choice(("kembali", "kembali", "dinas"))
    kind = random.choice((".xlsx", ".xlsx", ".xlsx", ".ods", ".csv"))
    if kind == ".xlsx":
        files[name + kind] = content
        return
    sheets = opened("a.xlsx", content).sheets
    if kind == ".ods":
        files[name + kind] = _ods(sheets)
    else:
        files[name + kind] = _csv(random.choice(sheets), random)


def _edit(filled: Filled, random: Random) -> None:
    """One thing that somebody does in a spreadsheet."""
    name = random.choice(filled.order)
    sheet = filled.sheets[name]
    rows = list(sheet.iter(f"{MAIN}row"))
    if not rows:
        return
    row = random.choice(rows)
    number = int(row.get("r", "1"))
    match random.randrange(30):
        case 0:
            listed = list(filled.book.iter(f"{MAIN}sheet"))[filled.order.index(name)]
            listed.set("name", random.choice((*filled.order, "Lembar1", "x" * 40, "")))
        case 1:
            filled.merge(name, random.choice(("A2:C9", "A1:XFD1", "B3", "Z9:A1", "A:A", "?")))
        case 2:
            row.set("hidden", "1")
        case 3 if number > 1 or random.random() < 0.2:
            sheet.find(f"{MAIN}sheetData").remove(row)  # type: ignore[union-attr]
        case 4:
            twin = copy.deepcopy(row)
            twin.set("r", str(len(rows) + random.choice((1, 3, 30_000))))
            for cell in twin:
                cell.set("r", re.sub(r"\d+", twin.get("r", "1"), cell.get("r", "A1")))
            row.getparent().append(twin)  # type: ignore[union-attr]
        case 5:
            at = random.choice(("XFD1048576", "ZZZ9999999", "A0", "A20001", "SG2", "?", "AAAA1"))
            filled.set(name, "A1" if at not in ("XFD1048576", "A20001", "SG2") else at, "x")
        case 6:
            filled.set(name, f"A{number}", "x", formula="1+1")
        case _:
            columns = max(len(row), 1)
            at = f"{letters(random.randrange(columns + 1))}{number + random.choice((0, 0, 1))}"
            if random.random() < 0.7:
                filled.set(name, at, random.choice(_USUAL))
                return
            value = random.choice((random.choice(_VALUES), random.choice(_NUMBERS), None))
            filled.set(
                name, at, value, kind=random.choice(_KINDS),
                style=random.choice((None, None, 0, 3, 9, 99)),
                formula=random.choice((None,) * 9 + ("SUM(A1)",)),
            )  # fmt: skip


def _inline(text: str, row: int, column: int) -> str:
    at = f"{letters(column)}{row}"
    if text.lstrip("-").isdecimal() and len(text) < 9:
        return f'<c r="{at}"><v>{text}</v></c>'
    shown = quoteattr(text)[1:-1].replace("\t", " ")
    return f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{shown}</t></is></c>'


def _ods(sheets: list[Sheet]) -> bytes:
    tables = "".join(map(_ods_table, sheets))
    head = "".join(f' xmlns:{name}="urn:{name}"' for name in ("office", "table", "text", "style"))
    hidden = '<style:style style:name="h"><style:table-properties table:display="false"/>'
    xml = f"<office:d{head}>{hidden}</style:style>{tables}</office:d>"
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return _packed(
        {"mimetype": kind, "content.xml": xml.encode("utf-8", "surrogatepass")}, zipfile.ZIP_STORED
    )


def _ods_table(sheet: Sheet) -> str:
    rows: dict[int, dict[int, str]] = {}
    for (row, column), cell in sheet.cells.items():
        value = quoteattr(str(cell.value))
        kind = "float" if isinstance(cell.value, float) else "string"
        said = "".join(f"<text:p>{line}</text:p>" for line in value[1:-1].split("&#10;"))
        told = f"office:value={value}" if kind == "float" else ""
        text = f'<table:table-cell office:value-type="{kind}" {told}>{said}</table:table-cell>'
        rows.setdefault(row, {})[column] = text
    lines = []
    for row in range(max(rows, default=-1) + 1) if max(rows, default=0) < 2_000 else ():
        cells = rows.get(row, {})
        width = max(cells, default=-1) + 1
        lines.append("".join(cells.get(n, "<table:table-cell/>") for n in range(width)))
    body = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
    style = ' table:style-name="h"' if sheet.is_hidden else ""
    return f"<table:table table:name={quoteattr(sheet.name)}{style}>{body}</table:table>"


def _csv(sheet: Sheet, random: Random) -> bytes:
    separator = random.choice((";", ";", ",", "\t"))
    rows: dict[int, dict[int, str]] = {}
    for (row, column), cell in sheet.cells.items():
        rows.setdefault(row, {})[column] = str(cell.value).removesuffix(".0")
    lines = []
    for row in sorted(rows):
        cells = [rows[row].get(n, "") for n in range(max(rows[row]) + 1)]
        if random.random() < 0.1:
            cells[random.randrange(len(cells))] = random.choice((*_RAW, *_VALUES))
        lines.append(separator.join(_quoted(text, separator) for text in cells))
    text = random.choice(("\r\n", "\n")).join(lines)
    encoding = random.choice(("utf-8", "utf-8-sig", "cp1252"))
    return text.encode(encoding, "replace" if encoding == "cp1252" else "surrogatepass")


def _quoted(text: str, separator: str) -> str:
    if {separator, "\n", '"'} & {*text} and len(text) > 2:
        return '"' + text.replace('"', '""') + '"'
    return text


def _damaged(content: bytes, random: Random) -> bytes:
    altered = bytearray(content)
    for _ in range(random.randint(1, 20) if altered else 0):
        altered[random.randrange(len(altered))] = random.randrange(256)
    return bytes(
        altered[: random.randint(1, len(altered) + 1)] if random.random() < 0.3 else altered
    )


def _signs(part: bytes, random: Random) -> bytes:
    altered = bytearray(part)
    for _ in range(random.randint(1, 6)):
        at = random.randrange(len(altered) + 1)
        new = bytes(random.choice(_SIGNS) for _ in range(random.randint(0, 4)))
        altered[at : at + random.randint(0, 4)] = new
    return bytes(altered)


def _parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def _packed(parts: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The same parts are the same bytes, whatever the hour."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, part in parts.items():
            file.writestr(zipfile.ZipInfo(name, _DAY), part, how, 1)
    return made.getvalue()
