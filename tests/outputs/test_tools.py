"""What a reader takes along from a book on screen: a table as CSV, the link to a place."""

import csv
import json
import re
import subprocess
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from odd_masterplans import load_files

from smartcity_mp.books.blocks import Block, Column, Content, Lines, Link, Marked, Row, Table
from smartcity_mp.books.build import build
from smartcity_mp.outputs import render

HOSTILE = (
    "=cmd|' /C calc'!A0", "+1+cmd", "-2+3", "@SUM(A1)", '=HYPERLINK("http://a.b";"c")', "＝1+1",
    "</script><script>alert(1)</script>", 'a "kutip"; titik koma, koma', "'=1", "$& $1 $'",
    "satu\n\n=dua", "satu\nbaris", "  =1", "{{ 7*7 }}", "1;2", "-", "sel\u2028baris",
)  # fmt: skip
SAVE = """<script>
addEventListener("load", function () {
  var kept = [];
  URL.createObjectURL = function (blob) { kept.push(blob); return "blob:x"; };
  HTMLAnchorElement.prototype.click = function () { kept[kept.length - 1].file = this.download; };
  document.querySelectorAll(".csv").forEach(function (button) { button.click(); });
  Promise.all(kept.map(function (blob) { return blob.arrayBuffer(); })).then(function (buffers) {
    var read = new TextDecoder("utf-8", { ignoreBOM: true });
    document.body.setAttribute("data-kept", JSON.stringify(kept.map(function (blob, place) {
      return [blob.file, blob.type, read.decode(buffers[place])];
    })));
  });
});
</script></body>"""
REAL = 'addEventListener("load",function(){document.querySelector("#tabel-6-1 .csv").click()})'
PLACES = """<script>
addEventListener("load", function () {
  function all(what) { return Array.from(document.querySelectorAll(what)); }
  function stops() { return all(".anchor[tabindex='0']").map(function (a) { return a.hash; }); }
  function later() { return new Promise(function (done) { setTimeout(done, 200); }); }
  var copied = [];
  var found = { stops: [stops()], said: [] };
  function use(board) {
    Object.defineProperty(navigator, "clipboard", { value: board, configurable: true });
  }
  function press(id) {
    document.querySelector(".anchor[href='#" + id + "']").click();
    return later().then(function () { found.said.push(all(".said")[0].textContent); });
  }
  use({ writeText: function (text) { copied.push(text); return Promise.resolve(); } });
  location.hash = "tabel-6-1";
  later().then(function () {
    found.stops.push(stops());
    location.hash = "bab-6-3";
    return later();
  }).then(function () {
    found.stops.push(stops());
    return press("i-gov-01");
  }).then(function () {
    found.hash = location.hash;
    use(undefined);
    document.execCommand = function () { copied.push(document.activeElement.value); return true; };
    return press("gambar-6-1");
  }).then(function () {
    document.execCommand = function () { return false; };
    return press("bab-6");
  }).then(function () {
    found.end = location.hash;
    found.copied = copied;
    found.fields = all("textarea").length;
    found.anchors = all(".anchor").map(function (a) {
      return [a.hash, a.ariaLabel, a.textContent];
    });
    found.named = all("main figure[id]").every(function (f) {
      var said = f.querySelector("figcaption").textContent.trim().replace(/\\s+/g, " ");
      return said && f.ariaLabel === said;
    });
    document.body.setAttribute("data-kept", JSON.stringify(found));
  });
});
</script></body>"""


def ran(chromium: str, html: str, script: str, scratch: Path) -> Any:
    """What a script keeps of a page."""
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html)
    page = scratch / "buku-2.html"
    page.write_text(html.replace("</body>", script), encoding="utf-8")
    command = [
        chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
        f"--user-data-dir={scratch / 'profile'}", "--window-size=1280,900",
        "--virtual-time-budget=20000", "--dump-dom", page.as_uri(),
    ]  # fmt: skip
    done = subprocess.run(
        command, capture_output=True, encoding="utf-8", errors="replace", check=True, timeout=120
    )
    found = re.search(r'data-kept="([^"]*)"', done.stdout)
    assert found, done.stderr[-500:]
    return json.loads(unescape(found[1]))


def parsed(text: str) -> list[list[str]]:
    assert text.startswith("\ufeff") and text.endswith("\r\n")
    return list(csv.reader(text[1:].splitlines(keepends=True), delimiter=";", strict=True))


def own(kept: list[tuple[str, str, str]]) -> list[list[str]]:
    """The table of the first chapter."""
    (text,) = [text for name, _, text in kept if re.match(r"buku-2-(bab|tabel)-1-", name)]
    return parsed(text)


def page_with(*tables: Table) -> str:
    """A book whose first chapter shows these tables."""
    made = build(load_files({"masterplan.yaml": b"title: '=M'\n"}), [2])
    (book,) = made.books
    at = next(n for n, one in enumerate(book.chapters) if one.placement.kind == "chapter")
    blocks: tuple[Block, ...] = tables
    marks = "".join(f"\n\n\ue000{str(n).encode().hex()}\ue00f\n\n" for n in range(len(tables)))
    chapter = replace(book.chapters[at], blocks=blocks, text=f"# Bab{marks}", headings=())
    chapters = (*book.chapters[:at], chapter, *book.chapters[at + 1 :])
    made = replace(made, books=(replace(book, chapters=chapters),))
    return render(made, lambda _: None, ["html"])["buku-2.html"].decode()


def expected(text: str) -> str:
    """A text in a file: on lines without space around them, never a formula."""
    text = "\n".join(filter(None, (" ".join(part.split()) for part in text.split("\n\n"))))
    return f"'{text}" if text[:1] in tuple("=+-@＝＋－＠") else text


def test_no_text_acts_as_formula_or_breaks_a_row(chromium: str, tmp_path: Path) -> None:
    columns = (Column('=Kepala;"', "left"), Column("@2024", "right"), Column("C"), Column("D"))
    rows = [
        Row((text, text, Lines((text, "b")), Link(text, "https://a.b/=")), kind="body")
        for text in HOSTILE
    ]
    table = Table("=Tabel; \"", columns, (*rows, Row((HOSTILE[0],), kind="group")), note="+catatan",
                  unit="@juta")  # fmt: skip
    kept = ran(chromium, page_with(table), SAVE, tmp_path)
    read = own(kept)
    assert read[0] == ["'=Kepala;\"", "'@2024", "C", "D"]
    for row, text in zip(read[1:], HOSTILE, strict=False):
        shown = expected(text)
        assert row == [shown, shown, expected(f"{text}\n\nb"), " ".join(shown.split())], text
    assert read[1 + len(HOSTILE)] == [expected(HOSTILE[0]), "", "", ""]
    assert read[2 + len(HOSTILE)] == []
    assert read[3 + len(HOSTILE)] == ["'=Tabel; \" (@juta)"]
    assert read[4 + len(HOSTILE)] == ["'+catatan"]
    fields = [field for row in read for field in row]
    assert not [field for field in fields if field[:1] in tuple("=+-@\t\r＝＋－＠")]


@pytest.mark.parametrize(
    ("cell", "field", "sign"),
    [
        ("1.250.000,5", "1250000,5", ""),
        ("12.5", "12.5", ""),  # no figure of ours
        ("-1.250", "-1250", ""),
        ("−1.250", "-1250", ""),
        ("7,3%", "7,3%", ""),
        ("33.28.01", "33.28.01", ""),
        (Marked("1.250"), "1250", "2024 †"),
        ("10,03‡", "10,03", "2024 ‡"),
        (None, "belum tersedia", ""),
        ("–", "–", ""),
        (Marked("tinggi"), "tinggi †", ""),
        ("12 (2023)", "12 (2023)", ""),
    ],
)
def test_a_figure_stays_a_figure_and_its_sign_is_kept(
    chromium: str, tmp_path: Path, cell: Content, field: str, sign: str
) -> None:
    columns = (Column("A"), Column("2024", "right"))
    table = Table("T", columns, (Row(("1.250", cell)), Row(("x", Marked("9"))), Row(("y", "8"))))
    kept = ran(chromium, page_with(table), SAVE, tmp_path)
    read = own(kept)
    assert read[0] == ["A", "2024", "Tanda"]
    assert read[1] == ["1.250", field, sign]
    assert read[2:4] == [["x", "9", "2024 †"], ["y", "8", ""]]
    assert ["† angka ilustratif"] in read


def test_heads_and_parts_become_one_table(chromium: str, tmp_path: Path) -> None:
    years = [str(2024 + n) for n in range(30)]
    columns = (
        Column("Nama"),
        *(Column(year, "right", "Target") for year in years),
        Column("Akhir"),
    )
    rows = tuple(
        Row((f"Baris {n}", *(f"{n}.{int(year):03}" if n else "–" for year in years), "z"))
        for n in range(3)
    )  # fmt: skip
    html = page_with(Table("T", columns, rows, wide=True))
    assert len(re.findall(r"<th scope=\"col\" class=\"left\">Nama</th>", html)) > 1, "in parts"
    kept = ran(chromium, html, SAVE, tmp_path)
    read = own(kept)
    assert read[0] == ["Nama", *(f"Target {year}" for year in years), "Akhir"]
    assert [row[0] for row in read[1:4]] == ["Baris 0", "Baris 1", "Baris 2"]
    assert {len(row) for row in read[:4]} == {32}


def test_every_table_of_the_example_is_kept_under_its_own_name(
    chromium: str, books: Path, tmp_path: Path
) -> None:
    html = (books / "buku-2.html").read_text(encoding="utf-8")
    kept = ran(chromium, html, SAVE, tmp_path)
    tables = html.count('<figure class="table') + html.count("<table>\n<thead>\n<tr>\n<th>")
    assert len(kept) == tables > 57, "also those of the region's own texts"
    assert len({name for name, _, _ in kept}) == len(kept)
    assert {kind for _, kind, _ in kept} == {"text/csv;charset=utf-8"}
    for name, _, text in kept:
        read = parsed(text)
        body = read[: read.index([])]
        assert re.fullmatch(r"buku-2-[a-z0-9-]+\.csv", name)
        assert len(body) > 1 and len({len(row) for row in body}) == 1, name
    money = next(parsed(text) for name, _, text in kept if name == "buku-2-tabel-6-1.csv")
    assert money[0][:2] == ["Dimensi", "2024"] and money[0][-1] == "Jumlah"
    _, *rows, total = money[: money.index([])]
    for place in range(1, 11):
        assert abs(sum(int(row[place]) for row in rows) - int(total[place])) <= len(rows)


def test_a_file_is_saved_without_server_under_the_policy_of_the_page(
    chromium: str, books: Path, tmp_path: Path
) -> None:
    html = (books / "buku-2.html").read_text(encoding="utf-8")
    digest = b64encode(sha256(REAL.encode()).digest()).decode()
    assert html.count("script-src '") == 1
    html = html.replace("script-src '", f"script-src 'sha256-{digest}' '")
    page = tmp_path / "buku-2.html"
    page.write_text(html.replace("</body>", f"<script>{REAL}</script></body>"), encoding="utf-8")
    profile, target = tmp_path / "profile", tmp_path / "saved"
    target.mkdir()
    (profile / "Default").mkdir(parents=True)
    wanted = {"download": {"default_directory": str(target), "prompt_for_download": False}}
    (profile / "Default" / "Preferences").write_text(json.dumps(wanted), encoding="utf-8")
    command = [
        chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
        f"--user-data-dir={profile}", "--timeout=5000", "--dump-dom", page.as_uri(),
    ]  # fmt: skip
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    (saved,) = target.iterdir()
    assert saved.name == "buku-2-tabel-6-1.csv"
    assert parsed(saved.read_bytes().decode("utf-8"))[0][0] == "Dimensi"


def test_a_link_to_a_place_is_copied_and_few_are_tab_stops(
    chromium: str, books: Path, tmp_path: Path
) -> None:
    html = (books / "buku-2.html").read_text(encoding="utf-8")
    found = ran(chromium, html, PLACES, tmp_path)
    assert found["stops"] == [[], ["#tabel-6-1"], ["#bab-6-3"]]
    page = (tmp_path / "buku-2.html").as_uri()
    assert found["copied"] == [f"{page}#i-gov-01", f"{page}#gambar-6-1"]
    assert found["hash"] == "#bab-6-3", "copying does not move the page"
    assert found["said"][0] == (
        "Tautan ke GOV-01 Mal Pelayanan Publik Digital Satya Dahayu sudah disalin"
    )
    assert found["said"][1:] == [
        "Tautan ke Gambar 6.1 sudah disalin", "Tautan ke Bab VI Pendanaan ada di bilah alamat",
    ]  # fmt: skip
    assert (found["end"], found["fields"], found["named"]) == ("#bab-6", 0, True)
    ids = set(re.findall(r' id="([^"]+)"', html))
    places = re.findall(r'<(?:h[2-5]|figure class="[^"]*"|section class="card") id="([^"]+)"', html)
    assert [anchor[0] for anchor in found["anchors"]] == [f"#{place}" for place in places]
    assert len(places) > 200 and set(places) <= ids
    names = [name for _, name, _ in found["anchors"]]
    assert all(name.startswith("Salin tautan ke ") for name in names) and len(set(names)) > 200
    assert not any(text for _, _, text in found["anchors"]), "a search finds no sign of ours"
