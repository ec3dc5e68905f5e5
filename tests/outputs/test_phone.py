"""A book on a phone: rows are stacked, each cell says what it is, and nothing stands astray."""

from pathlib import Path

import pytest
from screens import run

BOOKS = ("buku-1", "buku-2", "buku-3", "buku-4")

LABELS = """<script>addEventListener("load", () => {
const rows = [...document.querySelectorAll("[data-labelled] tbody tr:not(.group)")];
const cells = row => [...row.cells].filter(cell => getComputedStyle(cell).display !== "none");
const labels = row => cells(row).map(cell => cell.dataset.label).filter(Boolean);
const twice = rows.filter(row => new Set(labels(row)).size < labels(row).length);
const empty = rows.filter(row => cells(row).some(
  cell => /^[0-9]{4}$/.test(cell.dataset.label) && cell.textContent.trim() === "–"));
document.title = "WIDE " + rows.length + " " + (twice.length + empty.length) + " " +
  [...twice, ...empty].slice(0, 3).map(row => row.textContent.trim().slice(0, 40)).join();
})</script>"""

NARROWED = """<script>addEventListener("load", () => {
const tables = [...document.querySelectorAll("main table")];
const width = box => box.getBoundingClientRect().width;
const narrowed = tables.map(table => [table, table.closest(".scroll")]).filter(
  ([table, box]) => !box || width(table) < box.clientWidth - 1 ||
    width(box) < width(table.closest("figure,.chapter")) - 1);
document.title = "WIDE " + tables.length + " " + narrowed.length + " ";
})</script>"""

ASTRAY = """<script>addEventListener("load", () => {
const links = [...document.querySelectorAll(":is(h2,h3,h4,h5)>.anchor")];
const astray = links.filter(link => {
  const words = document.createRange();
  words.selectNodeContents(link.previousSibling);
  const last = [...words.getClientRects()].pop();
  return link.getBoundingClientRect().top > last.bottom - 2;
});
const folded = links.filter(link => link.parentNode.getBoundingClientRect().height > 50);
document.title = "WIDE " + folded.length + " " + astray.length + " " +
  astray.map(link => link.parentNode.textContent).join();
})</script>"""

PLANS = """<script>addEventListener("load", () => {
const plans = [...document.querySelectorAll(".chart:has(.slim)")];
const wrong = plans.filter(plan => plan.scrollWidth > plan.clientWidth ||
  [...plan.querySelectorAll("svg")].filter(svg => svg.getBoundingClientRect().width).length != 1);
document.title = "WIDE " + plans.length + " " + wrong.length + " ";
})</script>"""

SHADED = """<script>addEventListener("load", () => {
const charts = [...document.querySelectorAll(".chart")].filter(
  box => box.scrollWidth > box.clientWidth);
const bare = charts.filter(box => !/gradient/.test(getComputedStyle(box).backgroundImage) ||
  getComputedStyle(box.querySelector(".paper")).fill !== "none");
document.title = "WIDE " + charts.length + " " + bare.length + " ";
})</script>"""


def of(books: Path, name: str) -> str:
    return (books / f"{name}.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", BOOKS)
def test_cells_of_a_row_have_names_of_their_own_and_no_year_is_empty(
    chromium: str, books: Path, tmp_path: Path, name: str
) -> None:
    rows, wrong, which = run(chromium, of(books, name), tmp_path, 500, LABELS)
    assert rows > 50
    assert wrong == 0, which


@pytest.mark.parametrize("width", [500, 1280])
@pytest.mark.parametrize("name", BOOKS)
def test_tables_are_as_wide_as_the_text_and_in_a_box_that_scrolls(
    chromium: str, books: Path, tmp_path: Path, name: str, width: int
) -> None:
    tables, narrowed, _ = run(chromium, of(books, name), tmp_path, width, NARROWED)
    assert tables > 5
    assert narrowed == 0


@pytest.mark.parametrize("name", BOOKS)
def test_the_sign_of_a_heading_stands_behind_its_last_word(
    chromium: str, books: Path, tmp_path: Path, name: str
) -> None:
    folded, astray, which = run(chromium, of(books, name), tmp_path, 500, ASTRAY)
    assert folded > 0
    assert astray == 0, which


@pytest.mark.parametrize("width", [500, 1280])
def test_a_plan_in_time_fits_the_screen(
    chromium: str, books: Path, tmp_path: Path, width: int
) -> None:
    plans, wrong, _ = run(chromium, of(books, "buku-4"), tmp_path, width, PLANS)
    assert (plans, wrong) == (6, 0)


def test_a_chart_that_goes_on_beside_the_screen_has_a_shade_there(
    chromium: str, books: Path, tmp_path: Path
) -> None:
    charts, bare, _ = run(chromium, of(books, "buku-2"), tmp_path, 500, SHADED)
    assert charts > 3
    assert bare == 0
