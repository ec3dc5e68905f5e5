"""A look of the region's own, in every format; nothing that it says can act."""

import json
import re
import subprocess
from pathlib import Path

import pytest
import yaml
from conftest import tool
from odd_masterplans import Files, load_files, one_of_each
from pictures import png
from pypdf import PdfReader
from word_files import W, WordFile, values

from smartcity_mp.books.build import Books, build
from smartcity_mp.outputs import render
from smartcity_mp.outputs.drawing.drawn import Drawn
from smartcity_mp.outputs.html import render as html

DESIGN = """design:
  primary: "#7A1F2B"
  accent: "#1d6b4f"
  ribbon: "#f2c230"
  typeface: serif
  picture: assets/sampul.png
"""
LIGHT = 'design: {primary: "#7a1f2b", cover: light, typeface: sans}\n'
RED = "#7A1F2B"
HOSTILE = (
    "red;}</style><script>alert(1)</script>", "url(https://a.id/x)", "expression(alert(1))",
    "#7a1f2b;background:url(x)", '#7a1f2b"', "#7a1f2b\\n}", "var(--paper)", "#7a1f2b/*", "inherit",
)  # fmt: skip


def plan(design: str) -> Files:
    files = one_of_each()
    marker = json.loads(files["masterplan.yaml"]) | yaml.safe_load(design or "{}")
    return {**files, "masterplan.yaml": json.dumps(marker).encode(), "assets/sampul.png": png()}


def books(design: str, *numbers: int, draft: bool = False) -> Books:
    return build(load_files(plan(design)), numbers, draft=draft)


def read(path: str) -> bytes | None:
    return png() if path == "assets/sampul.png" else None


def drawn(made: Books, *formats: str) -> dict[str, bytes]:
    return render(made, read, list(formats))


def style_of(html: str) -> str:
    """What the last style of a page says."""
    return html[: html.index("</head>")].rpartition("<style>")[2].partition("</style>")[0].strip()


@pytest.fixture(scope="module")
def red() -> Books:
    return books(DESIGN)


def test_pages_have_the_colours_letters_and_picture(red: Books) -> None:
    usual = drawn(books(""), "html")
    for name, page in drawn(red, "html").items():
        html, before = page.decode(), usual[name].decode()
        assert f"--brand:{RED};--link:{RED};--cover:{RED}" in html
        assert "--accent:#1d6b4f" in html and "background:#f2c230" in html
        assert html.count('<img class="view" src="data:image/png;base64,') == 1
        assert html.count("@font-face") == 4 and before.count("@font-face") == 3
        assert style_of(html).startswith(style_of(before)), "it comes last"
        assert re.findall('content="default-src[^"]*"', html) == re.findall(
            'content="default-src[^"]*"', before
        )
        for look in (html, before):
            assert not re.search(r'<[^>]* style="|https?://(?!www\.w3\.org)[^"]*\.(css|woff)', look)


def test_without_a_design_pages_say_nothing_of_it() -> None:
    for page in drawn(books(""), "html").values():
        html = page.decode()
        assert 'class="view"' not in html
        assert style_of(html).count("--brand:") == 3, "on light screens, dark ones and paper"


def test_a_light_cover_and_letters_without_serifs() -> None:
    html = drawn(books(LIGHT, 3), "html")["buku-3.html"].decode()
    assert ".cover{background:var(--paper)" in html and "--serif:var(--sans)" in html
    assert html.count("@font-face") == 2


def test_charts_are_drawn_in_the_colours_wherever_they_stand(red: Books) -> None:
    usual = drawn(books(""), "markdown")
    charts = {k: v.decode() for k, v in drawn(red, "markdown").items() if k.endswith(".svg")}
    assert len(charts) >= 8
    changed = [name for name, chart in charts.items() if chart != usual[name].decode()]
    assert len(changed) >= 3
    assert any(RED in charts[name] for name in changed)
    for name in changed:
        assert not re.search('(fill|stroke)="(primary|accent|own|shade-[1-4])"', charts[name])
        assert charts[name].count("<") == usual[name].decode().count("<")


@pytest.mark.parametrize("color", HOSTILE)
@pytest.mark.parametrize("name", ["primary", "accent", "ribbon"])
def test_what_is_no_colour_is_a_finding_and_is_in_no_book(name: str, color: str) -> None:
    loaded = load_files(plan(json.dumps({"design": {name: color, "cover": "light"}})))
    assert [item.code for item in loaded.diagnostics] == ["SMP131"]
    made = build(loaded, [3], draft=True)
    without = books("design: {cover: light}", 3, draft=True)
    for format in ("html", "markdown"):
        assert drawn(made, format) == drawn(without, format)


@pytest.mark.parametrize("name", ["typeface", "cover", "picture"])
def test_other_choices_cannot_act_either(name: str) -> None:
    loaded = load_files(plan(json.dumps({"design": {name: "../x;}</style><b>"}})))
    assert len(loaded.diagnostics) == 1
    made = drawn(build(loaded, [3], draft=True), "html")
    assert made == drawn(books("", 3, draft=True), "html")


@pytest.mark.xdist_group("pdf")
def test_pdf_is_set_in_the_colours_and_letters(tmp_path: Path) -> None:
    made = drawn(books(DESIGN, 3), "pdf")["buku-3.pdf"]
    assert made == drawn(books(DESIGN, 3), "pdf")["buku-3.pdf"], "the same bytes twice"
    (tmp_path / "a.pdf").write_bytes(made)
    assert [n for n, page in enumerate(PdfReader(tmp_path / "a.pdf").pages) if page.images] == [0]
    command = [tool("pdffonts"), str(tmp_path / "a.pdf")]
    fonts = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    assert len(re.findall(r"\+SourceSerif4", fonts)) >= 2 and "SourceSans3" in fonts
    assert re.search(r"\+SourceSerif4Roman-\s", fonts), "text of usual weight"
    assert pixel(tmp_path / "a.pdf") == pytest.approx((0x7A, 0x1F, 0x2B), abs=9)
    light = drawn(books(LIGHT, 3), "pdf")["buku-3.pdf"]
    (tmp_path / "b.pdf").write_bytes(light)
    assert pixel(tmp_path / "b.pdf") == (255, 255, 255)
    assert b"SourceSerif4" not in light


def pixel(pdf: Path) -> tuple[int, ...]:
    """A colour near the foot of the cover, where it is brightest."""
    command = [tool("pdftoppm"), "-r", "20", "-l", "1", str(pdf)]
    ppm = subprocess.run(command, capture_output=True, check=True).stdout
    head = re.match(rb"P6\s(\d+) (\d+)\s255\s", ppm)
    assert head
    width, height = map(int, head.groups())
    at = head.end() + 3 * (int(height * 0.98) * width + width // 2)
    return tuple(ppm[at : at + 3])


def test_word_has_the_colours_letters_and_picture(red: Books) -> None:
    file = WordFile(drawn(red, "docx")["buku-3.docx"])
    styles = file.xml("word/styles.xml")
    colors = {value.upper() for value in values(styles, "color")}
    assert {"7A1F2B", "1D6B4F"} <= colors and not {"14476B", "9C3B20", "14568A"} & colors
    assert "F2C230" in {value.upper() for value in values(styles, "bottom", "color")}
    usual = next(iter(values(styles, "rFonts", "ascii")))
    assert usual == "Cambria"
    small = styles.find(f"{W}style[@{W}styleId='IsiTabel']")
    assert small is not None and [*values(small, "rFonts", "ascii")] == ["Calibri"]
    assert file.parts["word/media/buku1.png"] == png()
    light = WordFile(drawn(books(LIGHT, 3), "docx")["buku-3.docx"]).xml("word/styles.xml")
    assert set(values(light, "rFonts", "ascii")) == {"Calibri", "Consolas"}


def test_what_was_drawn_in_another_look_is_drawn_anew() -> None:
    kept = Drawn()
    for design in ("", DESIGN, LIGHT, ""):
        made = books(design)
        assert html(made, read, kept) == html(made, read)
