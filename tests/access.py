"""What axe and html-validate complain of in a page."""

import json
import re
import subprocess
from collections.abc import Sequence
from html import unescape
from pathlib import Path

from conftest import installed

SEEN = [(width, scheme) for width in (390, 1280) for scheme in ("light", "dark")]
"""On a phone and on a desk, by day and at night."""
_RUN = """<script>%s</script><script>
axe.run(document, { resultTypes: ["violations"] }).then(function (ran) {
  var found = ran.violations.map(function (one) {
    return one.id + ": " + one.nodes.length + " × " + one.nodes[0].html.slice(0, 200);
  });
  document.documentElement.setAttribute("data-passes", ran.passes.length);
  document.documentElement.setAttribute("data-found", JSON.stringify(found));
});</script></body>"""
_RULES = {"extends": ["html-validate:recommended"], "root": True}


def unfair(chromium: str, page: Path, folder: Path, seen: tuple[int, str]) -> list[str]:
    """What keeps somebody from reading a page, as axe finds it at that width in that scheme."""
    width, scheme = seen
    axe = installed("axe-core/axe.min.js").read_text(encoding="utf-8")
    html = page.read_text(encoding="utf-8")
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html)
    file = folder / "page.html"
    run = _RUN % axe.replace("</script", "<\\/script")
    file.write_text(html.replace("</body>", run), encoding="utf-8")
    dark = ["--blink-settings=preferredColorScheme=0"] if scheme == "dark" else []
    ran = subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", *dark,
            f"--user-data-dir={folder / 'profile'}", f"--window-size={width},900",
            "--virtual-time-budget=60000", "--dump-dom", file.as_uri(),
        ],
        capture_output=True, encoding="utf-8", errors="replace", check=True, timeout=300,
    )  # fmt: skip
    passes = re.search(r'data-passes="(\d+)"', ran.stdout)
    found = re.search(r'data-found="([^"]*)"', ran.stdout)
    assert passes and found, "axe did not run"
    assert int(passes[1]) >= 15
    told: list[str] = json.loads(unescape(found[1]))
    return told


def invalid(pages: Sequence[Path], folder: Path) -> set[tuple[str, str]]:
    """Where pages are no proper HTML: the rule, and what html-validate says."""
    command = installed(".bin/html-validate")
    rules = folder / ".htmlvalidate.json"
    rules.write_text(json.dumps(_RULES), encoding="utf-8")
    ran = subprocess.run(
        [str(command), "--formatter", "json", "--config", str(rules), *map(str, pages)],
        capture_output=True, encoding="utf-8", check=False, timeout=300,
    )  # fmt: skip
    assert ran.returncode in (0, 1), ran.stderr
    return {
        (one["ruleId"], one["message"])
        for file in json.loads(ran.stdout)
        for one in file["messages"]
    }
