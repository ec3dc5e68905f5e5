"""However long a word or a period is, no page is wider than its paper or a narrow screen."""

import json
from pathlib import Path

import pytest
from odd_masterplans import load_files
from screens import run

from smartcity_mp.books.build import build
from smartcity_mp.outputs import render

WORD = "SI_PANDU_" + "SistemInformasiPelayananAdministrasiTerpadu" * 2
SCRIPT = """<script>addEventListener("load", () => {
const wide = [...document.querySelectorAll("%s")].filter(e => !e.closest("%s") &&
  e.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
document.title = "WIDE " + document.documentElement.scrollWidth + " " +
  document.documentElement.clientWidth + " " + wide.map(e => e.tagName + e.className).join();
})</script>"""


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    """Books with a word, a name and amounts that are long, and thirty years."""
    plan = {
        "masterplan.yaml": {"title": f"Masterplan {WORD}", "period": {"start": 2024, "end": 2053},
                            "region": {"name": WORD}},
        "profile.yaml": {"statistics": [
            {"id": "S1", "name": WORD, "unit": WORD, "source": WORD, "values": {"2023": 10**15}}
        ]},
        "missions.yaml": {"missions": [{"id": "M1", "statement": WORD}]},
        "goals.yaml": {"goals": [{"id": "TJ1", "mission": "M1", "statement": WORD, "objectives": [
            {"id": "SS1.1", "statement": WORD, "indicators": [
                {"id": f"IK-{n}", "name": name, "unit": "orang", "direction": "up",
                 "source": f"BPS {n}", "baseline": {"year": 2023, "value": 1},
                 "targets": {"2053": 10**15}}
                for n, name in enumerate((WORD, "Bagian warga yang terlayani " * 8))
            ]}
        ]}]},
        "gaps.yaml": {"gaps": [{"id": "G1", "statement": WORD, "element": "structure"}]},
        "programs/governance/GOV-01.yaml": {
            "id": "GOV-01", "name": WORD, "description": WORD, "sub_dimension":
            "governance.public-service", "schedule": {"start": 2024, "end": 2053},
            "budget": {"apbd-kabupaten": {str(year): 10**15 for year in range(2024, 2054)}},
            "outputs": [{"name": f"{WORD} {'nama ' * 40}", "unit": WORD,
                         "targets": {str(year): 10**15 for year in range(2024, 2054)}}],
        },
        "quick-wins/QW-1.yaml": {"id": "QW-1", "name": WORD, "program": "GOV-01"},
    }  # fmt: skip
    files = {path: json.dumps(data).encode() for path, data in plan.items()}
    prose = f"## {WORD}\n\n###### {WORD}\n\n| a | {WORD} |\n|---|---|\n| {WORD} | {WORD} |\n"
    files["narratives/pendahuluan.md"] = prose.encode()
    made = render(build(load_files(files)), lambda _: None, ["html"])
    return {path: content.decode() for path, content in made.items()}


STACKED = """<script>addEventListener("load", () => {
const cells = [...document.querySelectorAll("td[data-label]")].filter(
  e => e.lastElementChild?.matches("abbr") && getComputedStyle(e).display !== "table-cell");
const apart = cells.filter(e => e.lastElementChild.getBoundingClientRect().left <
  e.getBoundingClientRect().left + 100);
document.title = "WIDE " + cells.length + " " + apart.length + " ";
})</script>"""


STARTS = """<script>addEventListener("load", () => {
const left = e => Math.round(e.getBoundingClientRect().left);
const edges = [...document.querySelectorAll("h1,.shelf,.tiles,.foot")].map(left);
const tiles = [...document.querySelectorAll(".tiles>div")].map(left);
const across = new Set(tiles).size;
document.title = "WIDE " + new Set(edges).size + " " + tiles.length % across + " ";
})</script>"""

DESK = """<script>addEventListener("load", () => {
const left = e => e.getBoundingClientRect().left;
const wide = [...document.querySelectorAll("figure:is(.wide,.dense)")];
const askew = wide.filter(figure => {
  const out = left(figure.closest(".chapter")) - left(figure);
  return out != 0 && out < 20;
});
const moved = wide.filter(
  figure => [...figure.querySelectorAll(".scroll")].some(box => box.scrollWidth > box.clientWidth));
document.title = "WIDE " + wide.length + " " + askew.length + " " +
  moved.map(figure => figure.id).join();
})</script>"""


def measured(
    chromium: str, html: str, scratch: Path, width: int, skipped: str
) -> tuple[int, int, str]:
    """How far the page reaches, how wide it is, and what sticks out of it."""
    return run(chromium, html, scratch, width, SCRIPT % ("body *", skipped))


def test_a_sign_stays_with_its_figure_where_rows_are_stacked(
    chromium: str, books: Path, tmp_path: Path
) -> None:
    html = (books / "buku-3.html").read_text(encoding="utf-8")
    signed, apart, _ = run(chromium, html, tmp_path, 500, STACKED)
    assert signed > 5
    assert apart == 0


@pytest.mark.parametrize("width", [500, 1280, 1920])
def test_the_start_page_has_one_left_edge_and_whole_rows(
    chromium: str, books: Path, tmp_path: Path, width: int
) -> None:
    html = (books / "index.html").read_text(encoding="utf-8")
    edges, lacking, _ = run(chromium, html, tmp_path, width, STARTS)
    assert (edges, lacking) == (1, 0)


@pytest.mark.parametrize("width", [1100, 1280, 1366, 1920])
def test_wide_tables_leave_the_column_clearly_or_not_and_need_not_be_moved(
    chromium: str, books: Path, tmp_path: Path, width: int
) -> None:
    for name, most in (("buku-1", "tabel-7-5"), ("buku-2", "tabel-3-7")):
        html = (books / f"{name}.html").read_text(encoding="utf-8")
        wide, askew, moved = run(chromium, html, tmp_path, width, DESK)
        assert wide > 3
        assert askew == 0
        assert moved in ("", most)  # years and words in many columns


@pytest.mark.parametrize("name", ["buku-1", "buku-2", "buku-3", "buku-4", "index"])
def test_no_page_moves_sideways_on_a_narrow_screen(
    chromium: str, pages: dict[str, str], tmp_path: Path, name: str
) -> None:
    reach, width, _ = measured(chromium, pages[f"{name}.html"], tmp_path, 500, ".scroll")
    assert reach <= width


@pytest.mark.parametrize(("wide", "width"), [(False, 643), (True, 1009)])
def test_no_table_is_wider_than_its_paper(
    chromium: str, pages: dict[str, str], tmp_path: Path, wide: bool, width: int
) -> None:
    for name in ("buku-1", "buku-2", "buku-3"):
        html = pages[f"{name}.html"].replace("@media print{", "@media all{")
        html = html.replace("@media screen", "@media speech")
        kind = "figure:not(.wide)" if wide else "figure.wide"
        html = html.replace("</body>", f"<style>{kind}{{display:none}}</style></body>")
        _, _, found = measured(chromium, html, tmp_path, width, "nav,.cover,svg")
        assert found == "", name
