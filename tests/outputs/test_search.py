"""Search inside a book, in a browser: words of one family, slips of the hand, nothing at all."""

import re
import subprocess
from pathlib import Path

import pytest

ASK = """<script>
var f = document.querySelector(".find");
f.querySelector("input").value = "%s";
f.querySelector("input").dispatchEvent(new Event("change"));
document.title = "FOUND " + f.querySelector("[role=status]").textContent + "|"
  + Array.from(f.querySelectorAll("li a")).map(function (a) {
    return a.textContent + (document.getElementById(a.hash.slice(1)) ? "" : " GONE");
  }).join("|");
</script></body>"""


@pytest.mark.parametrize(
    ("asked", "word"),
    [
        ("anggaran", "anggar"),
        ("penganggaran", "anggar"),  # of one family
        ("angaran", "anggar"),  # a slip of the hand
        ("sampah tpa", "sampah"),
        ("<b>", None),
        ("xyzzyx", None),
        (" ", None),
    ],
)
def test_a_book_is_searched_without_a_server(
    chromium: str, books: Path, tmp_path: Path, asked: str, word: str | None
) -> None:
    html = (books / "buku-2.html").read_text(encoding="utf-8")
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html)
    page = tmp_path / "page.html"
    page.write_text(html.replace("</body>", ASK % asked), encoding="utf-8")
    ran = subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=5000",
            "--dump-dom", page.as_uri(),
        ],
        capture_output=True, encoding="utf-8", errors="replace", check=True, timeout=120,
    )  # fmt: skip
    found = re.search(r"<title>FOUND ([^|<]*)\|([^<]*)</title>", ran.stdout)
    assert found
    if word is None:
        assert found[1] in ("", "Tidak ditemukan") and not found[2]
        return
    lines = found[2].split("|")
    assert found[1].endswith(" tempat") and 1 < len(lines) <= 30
    assert [line for line in lines if word not in line.casefold()] == []
    assert not any("GONE" in line for line in lines)
