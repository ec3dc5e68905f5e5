"""The contents beside the text: every program has a line, folded away until one reads there."""

import json
import re
import subprocess
from html import unescape
from pathlib import Path

from odd_masterplans import load_files

from smartcity_mp.books.build import build
from smartcity_mp.outputs import render

LINE = re.compile(
    r'<li><a href="#([^"]+)">(?:<span class="number">[^<]*</span> )?<span>(.*?)</span></a>'
)
HOSTILE = '<script>alert(1)</script> "=cmd|x" {{ 7*7 }}'
FRAMES = "<script>requestAnimationFrame = function (f) { return setTimeout(f, 0); };</script>"
"""A browser that draws nothing has no frames; what waits for one is called all the same."""
READ = """<script>
function all(what) { return Array.from(document.querySelectorAll(what)); }
function drawn() { return new Promise(function (done) { setTimeout(done, 200); }); }
function read(id) {
  document.getElementById(id).scrollIntoView();
  window.dispatchEvent(new Event("scroll"));
  return drawn().then(function () {
    return {
      current: all("[aria-current]").map(function (a) { return a.hash; }),
      shown: all("[aria-current]").map(function (a) { return a.getClientRects().length; }),
      open: all(".toc details[open]>summary").map(function (s) { return s.ariaLabel; })
    };
  });
}
addEventListener("load", async function () {
  all(".toc summary[aria-label='Isi 4.2']")[0].click();
  await drawn();
  var found = [await read("i-gov-07"), await read("bab-3-8"), await read("i-env-11")];
  found.push(await read("bab-2-2"));
  document.body.setAttribute("data-read", JSON.stringify(found));
});
</script></body>"""


def contents(page: str) -> str:
    start = page.index('<nav class="contents"')
    return page[start : page.index("</nav>", start)]


def test_every_card_and_part_of_a_chapter_has_one_line(books: Path) -> None:
    cards = parts = 0
    for book in (1, 2, 3, 4):
        page = (books / f"buku-{book}.html").read_text(encoding="utf-8")
        lines = [line[0] for line in LINE.findall(contents(page))]
        assert len(lines) == len(set(lines)) > 10
        assert set(lines) <= set(re.findall(r' id="([^"]+)"', page))
        anchors = re.findall(r'<section class="card" id="([^"]+)">', page)
        heads = re.findall(r'<h4 id="((?:bab|lampiran)-[^"]+)">', page)
        if book != 4:  # a profile has the name of its section
            assert set(anchors) <= set(lines)
        assert set(heads) <= set(lines)
        cards, parts = cards + len(anchors), parts + len(heads)
    assert (cards, parts) == (82, 60)
    assert "<details>" not in page[page.index("<main") :]


def test_programs_fold_below_their_dimension_and_their_names_stay_text() -> None:
    program = {"id": "GOV-01", "name": HOSTILE, "sub_dimension": "governance.public-service"}
    loaded = load_files({
        "masterplan.yaml": b"title: M\n",
        "programs/governance/GOV-01.yaml": json.dumps(program).encode(),
    })  # fmt: skip
    page = render(build(loaded, [2]), lambda _: None, ["html"])["buku-2.html"].decode()
    nav = contents(page)
    (title,) = [text for anchor, text in LINE.findall(nav) if anchor == "i-gov-01"]
    assert "<" not in title and unescape(title) == HOSTILE
    above = nav[: nav.index('href="#i-gov-01"')]
    assert above.count("<details") - above.count("</details>") == 3, "contents, section, dimension"
    assert re.findall(r'<summary aria-label="Isi ([^"]*)">', above)[-1].count(".") == 2


def test_the_line_that_one_reads_is_marked_and_unfolded(
    chromium: str, books: Path, tmp_path: Path
) -> None:
    html = (books / "buku-2.html").read_text(encoding="utf-8")
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html)
    page = tmp_path / "page.html"
    html = html.replace("<body>", f"<body>{FRAMES}").replace("</body>", READ)
    page.write_text(html, encoding="utf-8")
    ran = subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            f"--user-data-dir={tmp_path / 'profile'}", "--window-size=1280,900",
            "--virtual-time-budget=20000", "--dump-dom", page.as_uri(),
        ],
        capture_output=True, encoding="utf-8", errors="replace", check=True, timeout=120,
    )  # fmt: skip
    found = re.search(r'data-read="([^"]*)"', ran.stdout)
    assert found
    program, section, last, parent = json.loads(unescape(found[1]))
    assert program["current"] == ["#i-gov-07"] and program["shown"] == [1]
    assert program["open"] == ["Isi 3.4", "Isi 3.4.1", "Isi 4.2"]
    assert section["current"] == ["#bab-3-8"] and section["open"] == ["Isi 4.2"], "the reader's own"
    assert last["current"] == ["#i-env-11"] and last["open"] == ["Isi 3.4", "Isi 3.4.6", "Isi 4.2"]
    assert parent["current"] == ["#bab-2-2"] and parent["open"] == ["Isi 2.2", "Isi 4.2"]
