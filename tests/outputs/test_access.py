"""Everyone can read the books: axe and html-validate find nothing, on a phone and on a desk."""

import json
import re
import subprocess
from html import unescape
from pathlib import Path

import pytest
from conftest import installed

PAGES = ("index", "buku-1", "buku-2", "buku-3", "buku-4")
RUN = """<script>%s</script><script>
axe.run(document, { resultTypes: ["violations"] }).then(function (ran) {
  var found = ran.violations.map(function (one) {
    return one.id + ": " + one.nodes.length + " × " + one.nodes[0].html.slice(0, 200);
  });
  document.documentElement.setAttribute("data-passes", ran.passes.length);
  document.documentElement.setAttribute("data-found", JSON.stringify(found));
});</script></body>"""
RULES = {"extends": ["html-validate:recommended"], "root": True}


@pytest.mark.parametrize("seen", [(390, "light"), (1280, "light"), (1280, "dark")], ids=str)
@pytest.mark.parametrize("page", PAGES)
def test_axe_finds_nothing(
    chromium: str, books: Path, tmp_path: Path, page: str, seen: tuple[int, str]
) -> None:
    width, scheme = seen
    axe = installed("axe-core/axe.min.js").read_text(encoding="utf-8")
    html = (books / f"{page}.html").read_text(encoding="utf-8")
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html)
    file = tmp_path / "page.html"
    run = RUN % axe.replace("</script", "<\\/script")
    file.write_text(html.replace("</body>", run), encoding="utf-8")
    dark = ["--blink-settings=preferredColorScheme=0"] if scheme == "dark" else []
    ran = subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", *dark,
            f"--user-data-dir={tmp_path / 'profile'}", f"--window-size={width},900",
            "--virtual-time-budget=60000", "--dump-dom", file.as_uri(),
        ],
        capture_output=True, encoding="utf-8", errors="replace", check=True, timeout=300,
    )  # fmt: skip
    passes = re.search(r'data-passes="(\d+)"', ran.stdout)
    found = re.search(r'data-found="([^"]*)"', ran.stdout)
    assert passes and found, "axe did not run"
    assert int(passes[1]) >= 15
    assert json.loads(unescape(found[1])) == []


def test_html_validate_finds_nothing(books: Path, tmp_path: Path) -> None:
    command = installed(".bin/html-validate")
    rules = tmp_path / ".htmlvalidate.json"
    rules.write_text(json.dumps(RULES), encoding="utf-8")
    pages = [str(books / f"{page}.html") for page in PAGES]
    ran = subprocess.run(
        [str(command), "--formatter", "json", "--config", str(rules), *pages],
        capture_output=True, encoding="utf-8", check=False, timeout=300,
    )  # fmt: skip
    assert ran.returncode in (0, 1), ran.stderr
    found = {
        (one["ruleId"], one["message"])
        for file in json.loads(ran.stdout)
        for one in file["messages"]
    }
    assert found == set()
