"""The brief as a file: one sheet of paper, one column on a phone, read by everyone."""

import re
import subprocess
from pathlib import Path

import pytest
from access import SEEN, invalid, unfair
from briefs import PLANS
from conftest import Runner, tool
from masterplans import EXAMPLE, write_retold
from odd_masterplans import Memory

from smartcity_mp.books.build import build
from smartcity_mp.outputs import FORMATS, makes, render
from smartcity_mp.project import Project, check, load_tree, open_folder

NAMES = (*PLANS, "attacked")
ATTACK = "\"'><svg onload=1></style><script>alert(1)</script>{{ 7*7 }}"
NAME = FORMATS["brief"].book
LOWEST = 0.97
"""So much of a sheet may be full."""


@pytest.fixture(scope="module")
def briefs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The briefs of all the plans, each by the name of its plan."""
    folder = tmp_path_factory.mktemp("briefs")
    source = tmp_path_factory.mktemp("attacked")
    write_retold(source, lambda number: f"{ATTACK} {number}")
    found = {name: load_tree(Path(), Memory(make())) for name, make in PLANS.items()}
    for name, project in {**found, "attacked": open_folder(source)}.items():
        assert isinstance(project, Project)
        report = check(project)
        books = build(project.loaded, [1], draft=True, checked=report)
        files = render(books, project.picture, ["brief"])
        assert list(files) == [NAME] and makes(NAME, ["brief"])
        (folder / f"{name}.html").write_bytes(files[NAME])
    return folder


def browse(chromium: str, folder: Path, page: Path, *options: str) -> None:
    subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            f"--user-data-dir={folder / 'profile'}", *options, page.as_uri(),
        ],
        capture_output=True, check=True, timeout=120,
    )  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_it_prints_on_one_sheet(chromium: str, briefs: Path, tmp_path: Path, name: str) -> None:
    made = tmp_path / "made.pdf"
    page = briefs / f"{name}.html"
    browse(chromium, tmp_path, page, "--no-pdf-header-footer", f"--print-to-pdf={made}")
    said = subprocess.run(
        [tool("pdftotext"), "-bbox", str(made), "-"],
        capture_output=True, encoding="utf-8", check=True, timeout=60,
    ).stdout  # fmt: skip
    sheets = re.findall(r'<page width="([0-9.]+)" height="([0-9.]+)"', said)
    assert [(round(float(w)), round(float(h))) for w, h in sheets] == [(595, 842)]
    words = re.findall(r'xMax="([0-9.]+)" yMax="([0-9.]+)">([^<]+)<', said)
    assert len(words) > 60 and "Quick" in {word for _, _, word in words}
    assert max(float(y) for _, y, _ in words) < 842 * LOWEST
    assert max(float(x) for x, _, _ in words) < 595 * LOWEST


@pytest.mark.parametrize("name", NAMES)
def test_a_phone_shows_it_without_moving_sideways(
    chromium: str, briefs: Path, tmp_path: Path, name: str
) -> None:
    html = (briefs / f"{name}.html").read_text(encoding="utf-8")
    policy = re.search(r'<meta http-equiv="Content-Security-Policy"[^>]*>', html)
    assert policy
    tell = """<script>var whole = document.documentElement;
    document.title = whole.scrollWidth + " " + whole.clientWidth;</script></body>"""
    page = tmp_path / "page.html"
    page.write_text(html.replace(policy[0], "").replace("</body>", tell), encoding="utf-8")
    ran = subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            f"--user-data-dir={tmp_path / 'profile'}", "--window-size=390,900", "--dump-dom",
            page.as_uri(),
        ],
        capture_output=True, encoding="utf-8", errors="replace", check=True, timeout=120,
    )  # fmt: skip
    told = re.search(r"<title>(\d+) (\d+)</title>", ran.stdout)
    assert told and int(told[1]) <= int(told[2]) <= 500, "some browsers know no narrower window"


@pytest.mark.parametrize("seen", SEEN, ids=str)
def test_axe_finds_nothing(
    chromium: str, briefs: Path, tmp_path: Path, seen: tuple[int, str]
) -> None:
    for name in ("kab-tegal", "fresh", "fullest"):
        assert unfair(chromium, briefs / f"{name}.html", tmp_path, seen) == [], name


def test_html_validate_finds_nothing(briefs: Path, tmp_path: Path) -> None:
    assert invalid([briefs / f"{name}.html" for name in PLANS], tmp_path) == set()


def test_its_policy_lets_nothing_in_and_nothing_in_it_needs_a_style_of_its_own(
    briefs: Path,
) -> None:
    for name in NAMES:
        html = (briefs / f"{name}.html").read_text(encoding="utf-8")
        assert "default-src 'none'; style-src 'sha256-" in html
        assert "<script" not in html and "unsafe-inline" not in html
        assert not re.search(r'\sstyle="|<svg[^>]*>\s*<style|\son[a-z]+="', html)
        assert not re.search(r'(?:href|src)="(?!data:)', html), "it stands alone"
    attacked = (briefs / "attacked.html").read_text(encoding="utf-8")
    assert attacked.count("&gt;&lt;svg onload=1&gt;") >= 5 and "<svg onload" not in attacked
    assert attacked.count("</style>") == 1


def test_the_start_page_leads_to_it_where_both_are_made(program: Runner, tmp_path: Path) -> None:
    def made(*formats: str) -> str:
        words = [word for name in formats for word in ("--format", name)]
        ran = program("-C", EXAMPLE, "build", "--book", "4", *words, "-o", tmp_path)
        assert ran.returncode == 0, ran.stderr
        assert (NAME in ran.stdout) is ("brief" in formats)
        index = tmp_path / "index.html"
        return index.read_text(encoding="utf-8") if index.exists() else ""

    assert made("brief") == "" and (tmp_path / NAME).is_file()
    assert f'href="{NAME}"' in made("html", "brief")
    alone = made("html")
    assert NAME not in alone and "Satu halaman" not in alone
    assert (tmp_path / NAME).is_file(), "another format does not remove it"
