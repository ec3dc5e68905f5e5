"""A page on a screen of some width, looked at by a script."""

import re
import subprocess
from pathlib import Path


def run(chromium: str, html: str, scratch: Path, width: int, script: str) -> tuple[int, int, str]:
    """What a script finds that looks at a page of this width, and says it in the title."""
    page = scratch / "page.html"
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html)
    page.write_text(html.replace("</body>", script + "</body>"), "utf-8")
    ran = subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            f"--user-data-dir={scratch / 'profile'}", f"--window-size={width},900",
            "--virtual-time-budget=5000", "--dump-dom", page.as_uri(),
        ],
        capture_output=True, encoding="utf-8", errors="replace", check=True, timeout=120,
    )  # fmt: skip
    found = re.search(r"<title>WIDE ([0-9]+) ([0-9]+) ([^<]*)</title>", ran.stdout)
    assert found
    return int(found[1]), int(found[2]), found[3]
